// SPDX-License-Identifier: Apache-2.0

/// A run of letters, digits and marks in a text, with a hash that ignores case.
public struct Word: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset after the last byte.
  public var end: Int32
  /// A hash of the scalars with their case folded; equal for words that differ in case alone.
  public var hash: UInt64
  /// What the word is made of.
  public var shape: WordShape

  /// The offsets of the bytes.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
}

/// What a word is made of.
public struct WordShape: OptionSet, Hashable, Sendable {
  /// One bit a flag.
  public let rawValue: UInt8

  /// Creates a shape of the flags whose bits are set.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It has an upper-case letter.
  @inlinable public static var hasUpper: WordShape { WordShape(rawValue: 1 << 0) }
  /// It has a lower-case letter.
  @inlinable public static var hasLower: WordShape { WordShape(rawValue: 1 << 1) }
  /// It has an ASCII digit.
  @inlinable public static var hasDigit: WordShape { WordShape(rawValue: 1 << 2) }
  /// It has `_`, a letter without case, a mark or a number other than the ASCII digits.
  @inlinable public static var hasOther: WordShape { WordShape(rawValue: 1 << 3) }
  /// It begins with an upper-case letter.
  @inlinable public static var startsUpper: WordShape { WordShape(rawValue: 1 << 4) }
  /// It has a scalar past ASCII.
  @inlinable public static var hasNonASCII: WordShape { WordShape(rawValue: 1 << 5) }
}

/// Appends the words of a text in order.
///
/// A word is a longest run of letters, marks, numbers and `_`. Each letter of a script that is
/// written without blanks (Han, kana, Thai, Lao, Khmer, Myanmar) is a word of its own.
///
/// - Parameters:
///   - bytes: Valid UTF-8, shorter than 2 GB.
///   - words: Receives the words; their offsets count from the start of `bytes`.
/// - Complexity: O(*n*), a step for each eight bytes of an ASCII word.
public func appendWords(of bytes: Span<UInt8>, to words: inout [Word]) {
  var offset = 0
  while offset < bytes.count {
    // A piece of so many bytes has at most half as many words, and one that goes on behind it.
    let end = min(offset + 4_096, bytes.count)
    words.append(addingCapacity: (end - offset) / 2 + 1) { output in
      while offset < end { offset = appendASCIIWord(of: bytes, at: offset, to: &output) }
    }
  }
}

/// The hash of a word of ASCII letters and digits, as `appendWords` gives it.
///
/// Words of up to eight bytes have equal hashes only if they are equal but for case.
///
/// - Parameters:
///   - bytes: A text.
///   - range: Where the word stands in it.
///   - letter: One in lower case that the word has besides, at its end.
/// - Returns: The hash of the word with that letter.
/// - Complexity: O(*n*) in the bytes of the word, eight a step.
public func asciiWordHash(
  of bytes: Span<UInt8>, in range: Range<Int>, followedBy letter: UInt8 = 0
) -> UInt64 {
  let lowerCase: UInt64 = 0x2020_2020_2020_2020
  var hash: UInt64 = 0
  var offset = range.lowerBound
  while offset + 8 <= range.upperBound {
    hash = mixed(hash, eightBytes(of: bytes, at: offset) | lowerCase)
    offset += 8
  }
  let rest = UInt64(8 * (range.upperBound - offset))
  var lanes = (eightBytes(of: bytes, at: offset) | lowerCase) & ((1 &<< rest) &- 1)
  lanes |= UInt64(letter) &<< rest
  return lanes == 0 ? hash : mixed(hash, lanes)
}

/// Appends the word that begins at an offset; leaves all that is not plain to `appendScalarWord`.
///
/// The bytes are classified eight at a time: a byte of a lane is 0x80 where a test holds.
/// - Source: the range tests of S. E. Anderson's *Bit Twiddling Hacks*, on bytes below 0x80.
/// - Returns: Where to look for the next word.
@inline(__always)
private func appendASCIIWord(
  of bytes: Span<UInt8>, at offset: Int, to words: inout OutputSpan<Word>
) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let high: UInt64 = 0x8080_8080_8080_8080
  var end = offset
  var hash: UInt64 = 0
  var cases = LetterCases()
  while true {
    let lanes = eightBytes(of: bytes, at: end)
    let low = lanes & ~high
    let folded = low | (0x20 &* ones)
    let letter = (folded &+ (0x1F &* ones)) & ~(folded &+ (0x05 &* ones))
    let digit = (low &+ (0x50 &* ones)) & ~(low &+ (0x46 &* ones))
    // The lowest bit is that of the first byte that is neither.
    let stops = (~(letter | digit) | lanes) & high
    if stops == 0 {
      cases.add(lanes)
      hash = mixed(hash, folded)
      end &+= 8
      continue
    }
    let length = stops.trailingZeroBitCount &>> 3
    let next = UInt8(truncatingIfNeeded: lanes &>> UInt64(length &<< 3))
    end &+= length
    var separator = 1
    if next >= 0x80 || next == UInt8(ascii: "_") {
      // No letter is among U+2000 to U+203F, the dashes and quotation marks.
      guard next == 0xE2, bytes[end &+ 1] == 0x80 else {
        return appendScalarWord(of: bytes, at: offset, to: &words)
      }
      separator = 3
    }
    if end == offset { return end &+ separator }
    if length > 0 {
      let inside = ((stops & (0 &- stops)) &>> 7) &- 1
      cases.add(lanes & inside)
      hash = mixed(hash, folded & inside)
    }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: offset), end: Int32(truncatingIfNeeded: end), hash: hash,
        shape: cases.shape(first: bytes[offset])))
    return end &+ separator
  }
}

/// Which kinds of letters and digits an ASCII word has, gathered eight bytes at a time.
///
/// Bit 0x40 tells letters from digits, bit 0x20 lower case from upper case; a byte of no word is 0.
private struct LetterCases {
  private var (upper, lower, digits): (UInt64, UInt64, UInt64) = (0, 0, 0)

  @inline(__always)
  mutating func add(_ lanes: UInt64) {
    let letters = lanes &>> 1 & 0x2020_2020_2020_2020
    upper |= letters & ~lanes
    lower |= letters & lanes
    digits |= lanes & ~letters & 0x2020_2020_2020_2020
  }

  @inline(__always)
  func shape(first: UInt8) -> WordShape {
    var bits: UInt8 = upper != 0 ? WordShape.hasUpper.rawValue : 0
    bits |= lower != 0 ? WordShape.hasLower.rawValue : 0
    bits |= digits != 0 ? WordShape.hasDigit.rawValue : 0
    bits |= first & 0x60 == 0x40 ? WordShape.startsUpper.rawValue : 0
    return WordShape(rawValue: bits)
  }
}

/// Eight bytes from an offset on, the first one lowest; 0 stands for those past the end.
@inline(__always)
func eightBytes(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  offset &+ 8 <= bytes.count
    ? eightBytes(inside: bytes, at: offset) : lastBytes(of: bytes, from: offset)
}

/// The bytes from an offset on, fewer than eight.
@inline(never)
private func lastBytes(of bytes: Span<UInt8>, from offset: Int) -> UInt64 {
  if bytes.count >= 8 {
    return eightBytes(inside: bytes, at: bytes.count - 8) >> (8 * (offset + 8 - bytes.count))
  }
  return (offset..<bytes.count).reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
}

/// Eight bytes that lie inside the text.
@inline(__always)
private func eightBytes(inside bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  precondition(offset >= 0 && offset &+ 8 <= bytes.count)
  // `unsafe`: the load is unaligned; where it lies is checked above.
  return unsafe bytes.withUnsafeBytes { buffer in
    unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

/// The hash of a word with eight bytes more; one to one for each `hash`.
@inline(__always)
private func mixed(_ hash: UInt64, _ lanes: UInt64) -> UInt64 {
  let product = (hash ^ lanes) &* 0xD6E8_FEB8_6659_FD93
  return product ^ (product &>> 32)
}

/// Appends the word that begins at an offset, if one does; answers where to look for the next one.
@inline(never)
private func appendScalarWord(
  of bytes: Span<UInt8>, at offset: Int, to words: inout OutputSpan<Word>
) -> Int {
  var word = scalarWord(in: bytes, at: offset)
  if word.range.isEmpty { return offset + bytes.scalar(at: offset).length }
  if word.shape.isDisjoint(with: [.hasOther, .hasNonASCII]) {
    word.hash = asciiWordHash(of: bytes, in: word.range)
  }
  words.append(word)
  return Int(word.end)
}

/// The word at an offset, read scalar by scalar; empty if none begins there.
private func scalarWord(in bytes: Span<UInt8>, at start: Int) -> Word {
  var offset = start
  var hash: UInt64 = 0
  var shape: WordShape = []
  while offset < bytes.count {
    let (value, length) = bytes.scalar(at: offset)
    let kind = ScalarClass.of(value)
    if kind.isDisjoint(with: [.letter, .mark, .number]), value != 0x5F { break }
    let isAlone = isWrittenWithoutBlanks(value)
    if isAlone, offset > start { break }
    if kind.contains(.upper) {
      shape.insert(offset == start ? [.hasUpper, .startsUpper] : .hasUpper)
    } else if kind.contains(.lower) {
      shape.insert(.hasLower)
    } else {
      shape.insert(value &- 0x30 < 10 ? .hasDigit : .hasOther)
    }
    if value >= 0x80 { shape.insert(.hasNonASCII) }
    hash = (hash ^ UInt64(foldCase(value))) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    offset += length
    if isAlone { break }
  }
  return Word(
    start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
    hash: hash, shape: shape)
}

/// Whether a letter belongs to a script that is written without blanks.
///
/// - Source: the blocks of the Unicode Standard for Thai and Lao, Myanmar, Khmer, kana and Han.
public func isWrittenWithoutBlanks(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x0E00: false
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
    true
  default: false
  }
}
