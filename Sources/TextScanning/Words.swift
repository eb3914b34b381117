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
  let count = bytes.count
  var offset = 0
  while offset < count {
    // Blanks and most punctuation stand before the digits in ASCII.
    if bytes[offset] < UInt8(ascii: "0") {
      offset += 1
      continue
    }
    let word = asciiWord(in: bytes, at: offset)
    if word.end < count, bytes[word.end] >= 0x80, goesOn(bytes, at: word.end, from: offset) {
      // A word with a scalar past ASCII is read again, scalar by scalar.
      words.append(scalarWord(in: bytes, at: offset))
      offset = Int(words[words.count - 1].end)
    } else if word.end > offset {
      words.append(
        Word(
          start: Int32(truncatingIfNeeded: offset), end: Int32(truncatingIfNeeded: word.end),
          hash: word.hash, shape: word.shape))
      offset = word.end
    } else {
      offset += bytes[offset] < 0x80 ? 1 : bytes.scalar(at: offset).length
    }
  }
}

/// The run of ASCII letters, digits and `_` at an offset; its hash and shape.
///
/// The bytes are classified eight at a time: a byte of a lane is 0x80 where a test holds.
/// - Source: the range tests of S. E. Anderson's *Bit Twiddling Hacks*, on bytes below 0x80.
private func asciiWord(
  in bytes: Span<UInt8>, at start: Int
) -> (end: Int, hash: UInt32, shape: WordShape) {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let high: UInt64 = 0x8080_8080_8080_8080
  var end = start
  var hash: UInt64 = 0
  var (uppers, lowers, digits, all): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  while true {
    let lanes = eightBytes(of: bytes, at: end)
    let low = lanes & ~high
    let folded = low | 0x20 &* ones
    let letter = (folded &+ 0x1F &* ones) & ~(folded &+ 0x05 &* ones) & high
    let digit = (low &+ 0x50 &* ones) & ~(low &+ 0x46 &* ones) & high
    let underscore = ~((low ^ 0x5F &* ones) &+ 0x7F &* ones) & high
    let word = (letter | digit | underscore) & ~lanes
    let length = (word ^ high).trailingZeroBitCount &>> 3
    if length == 0 { break }
    let kept = length == 8 ? ~0 : (1 as UInt64) &<< UInt64(length &<< 3) &- 1
    let upper = letter & ~(lanes &<< 2) & kept
    all |= word & kept
    uppers |= upper
    lowers |= letter & (lanes &<< 2) & kept
    digits |= digit & kept
    hash = (hash ^ (lanes & kept | upper &>> 2)) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash &>> 32
    end &+= length
    if length < 8 { break }
  }
  var shape: UInt8 = 0
  if uppers != 0 { shape |= WordShape.hasUpper.rawValue }
  if lowers != 0 { shape |= WordShape.hasLower.rawValue }
  if digits != 0 { shape |= WordShape.hasDigit.rawValue }
  if all != uppers | lowers | digits { shape |= WordShape.hasOther.rawValue }
  if end > start, bytes[start] &- 0x41 < 26 { shape |= WordShape.startsUpper.rawValue }
  hash = hash &* 0xD6E8_FEB8_6659_FD93 &>> 32
  return (end, UInt32(truncatingIfNeeded: hash), WordShape(rawValue: shape))
}

/// Eight bytes from an offset on, the first one lowest; zeros past the end.
@inline(__always)
private func eightBytes(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  // `unsafe`: the load is unaligned and lies inside the bytes, as the condition says.
  if offset &+ 8 <= bytes.count {
    return unsafe bytes.withUnsafeBytes { buffer in
      unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }
  var lanes: UInt64 = 0
  var position = bytes.count
  while position > offset {
    position -= 1
    lanes = lanes << 8 | UInt64(bytes[position])
  }
  return lanes
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
private func isWrittenWithoutBlanks(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x0E00: false
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
    true
  default: false
  }
}
