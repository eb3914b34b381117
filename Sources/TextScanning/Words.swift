// SPDX-License-Identifier: Apache-2.0

/// A run of letters, digits and marks in a text, with a hash that ignores case.
public struct Word: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset after the last byte.
  public var end: Int32
  /// A hash of the scalars with their case folded; equal for words that differ in case alone.
  public var hash: UInt32
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

/// Appends the word that begins at an offset; leaves all that is not plain to `appendWord`.
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
  var (upper, lower, digits): (UInt64, UInt64, UInt64) = (0, 0, 0)
  while end &+ 8 <= bytes.count {
    let lanes = eightBytes(of: bytes, at: end)
    let low = lanes & ~high
    let folded = low | (0x20 &* ones)
    let letter = (folded &+ (0x1F &* ones)) & ~(folded &+ (0x05 &* ones)) & high
    let digit = (low &+ (0x50 &* ones)) & ~(low &+ (0x46 &* ones)) & high
    let small = lanes &<< 2
    // The lowest bit is that of the first byte that is neither.
    let stops = ((letter | digit) & ~lanes) ^ high
    if stops == 0 {
      upper |= letter & ~small
      lower |= letter & small
      digits |= digit
      hash = mixed(hash, folded)
      end &+= 8
      continue
    }
    let length = stops.trailingZeroBitCount &>> 3
    let next = UInt8(truncatingIfNeeded: lanes &>> UInt64(length &<< 3))
    if next >= 0x80 || next == UInt8(ascii: "_") { break }
    end &+= length
    // What ends the word is ASCII and in no word.
    if end == offset { return offset &+ 1 }
    let inside = ((stops & (0 &- stops)) &>> 7) &- 1
    var shape: UInt8 = 0
    shape |= (upper | letter & ~small & inside) != 0 ? WordShape.hasUpper.rawValue : 0
    shape |= (lower | letter & small & inside) != 0 ? WordShape.hasLower.rawValue : 0
    shape |= (digits | digit & inside) != 0 ? WordShape.hasDigit.rawValue : 0
    shape |= bytes[offset] &- 0x41 < 26 ? WordShape.startsUpper.rawValue : 0
    if length > 0 { hash = mixed(hash, folded & inside) }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: offset), end: Int32(truncatingIfNeeded: end),
        hash: finished(hash), shape: WordShape(rawValue: shape)))
    return end &+ 1
  }
  return appendWord(of: bytes, at: offset, to: &words)
}

/// Appends the word that begins at an offset, if one does; answers where to look for the next one.
private func appendWord(of bytes: Span<UInt8>, at offset: Int, to words: inout OutputSpan<Word>)
  -> Int
{
  var end = offset
  var shape: WordShape = []
  while end < bytes.count, let part = asciiShape(of: bytes[end]) {
    shape.formUnion(part)
    end += 1
  }
  if end < bytes.count, bytes[end] >= 0x80, goesOn(bytes, at: end, from: offset) {
    let word = scalarWord(in: bytes, at: offset)
    words.append(word)
    return Int(word.end)
  }
  if end == offset { return offset + (bytes[offset] < 0x80 ? 1 : bytes.scalar(at: offset).length) }
  if asciiShape(of: bytes[offset]) == .hasUpper { shape.insert(.startsUpper) }
  words.append(
    Word(
      start: Int32(truncatingIfNeeded: offset), end: Int32(truncatingIfNeeded: end),
      hash: asciiHash(of: bytes, in: offset..<end), shape: shape))
  return end
}

/// What an ASCII byte adds to the shape of its word, `nil` if it is in none.
private func asciiShape(of byte: UInt8) -> WordShape? {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"): .hasLower
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): .hasUpper
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .hasDigit
  case UInt8(ascii: "_"): .hasOther
  default: nil
  }
}

/// The hash of an ASCII word, whose bytes differ from those of another case in the bit 0x20 alone.
private func asciiHash(of bytes: Span<UInt8>, in range: Range<Int>) -> UInt32 {
  var hash: UInt64 = 0
  var offset = range.lowerBound
  while offset < range.upperBound {
    let end = min(offset + 8, range.upperBound)
    var lanes: UInt64 = 0
    if offset + 8 <= bytes.count {
      lanes = eightBytes(of: bytes, at: offset) | 0x2020_2020_2020_2020
      lanes &= ~0 &>> UInt64(64 - 8 * (end - offset))
    } else {
      for position in (offset..<end).reversed() {
        lanes = lanes &<< 8 | UInt64(bytes[position] | 0x20)
      }
    }
    hash = mixed(hash, lanes)
    offset = end
  }
  return finished(hash)
}

/// Eight bytes from an offset on, the first one lowest; they lie inside the text.
@inline(__always)
private func eightBytes(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  precondition(offset >= 0 && offset &+ 8 <= bytes.count)
  // `unsafe`: the load is unaligned; where it lies is checked above.
  return unsafe bytes.withUnsafeBytes { buffer in
    unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

@inline(__always)
private func mixed(_ hash: UInt64, _ lanes: UInt64) -> UInt64 {
  let product = (hash ^ lanes) &* 0xD6E8_FEB8_6659_FD93
  return product ^ (product &>> 32)
}

@inline(__always)
private func finished(_ hash: UInt64) -> UInt32 {
  UInt32(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) &>> 32)
}

/// Whether the scalar past ASCII at an offset belongs to the word that begins at `start`.
private func goesOn(_ bytes: Span<UInt8>, at offset: Int, from start: Int) -> Bool {
  let value = bytes.scalar(at: offset).value
  if ScalarClass.of(value).isDisjoint(with: [.letter, .mark, .number]) { return false }
  return offset == start || !isWrittenWithoutBlanks(value)
}

/// The word at an offset, read scalar by scalar; one of its scalars is past ASCII.
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
    hash: UInt32(truncatingIfNeeded: hash), shape: shape)
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
