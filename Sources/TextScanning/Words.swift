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
/// - Complexity: O(*n*), a table access a byte over ASCII, and a multiplication for eight.
public func appendWords(of bytes: Span<UInt8>, to words: inout [Word]) {
  var offset = 0
  while offset < bytes.count {
    // A piece of so many bytes has at most half as many words, and one that goes on behind it.
    let end = min(offset + 4_096, bytes.count)
    words.append(addingCapacity: (end - offset) / 2 + 1) { output in
      offset = appendWords(of: bytes, from: offset, to: end, &output)
    }
  }
}

/// Appends the words that begin between two offsets; answers where the last one ends, or the end.
private func appendWords(
  of bytes: Span<UInt8>, from start: Int, to end: Int, _ words: inout OutputSpan<Word>
) -> Int {
  let count = bytes.count
  let shapes = byteShapes
  var offset = start
  while offset < end {
    let (wordEnd, shape) = asciiWord(in: bytes, at: offset, shapes.span)
    if wordEnd < count, bytes[wordEnd] >= 0x80, goesOn(bytes, at: wordEnd, from: offset) {
      // A word with a scalar past ASCII is read again, scalar by scalar.
      let word = scalarWord(in: bytes, at: offset)
      words.append(word)
      offset = Int(word.end)
    } else if wordEnd > offset {
      words.append(
        Word(
          start: Int32(truncatingIfNeeded: offset), end: Int32(truncatingIfNeeded: wordEnd),
          hash: asciiHash(of: bytes, in: offset..<wordEnd), shape: WordShape(rawValue: shape)))
      // What stands behind a word is most often one blank.
      offset = wordEnd < end && bytes[wordEnd] == 0x20 ? wordEnd &+ 1 : wordEnd
    } else {
      offset += bytes[offset] < 0x80 ? 1 : bytes.scalar(at: offset).length
    }
  }
  return offset
}

/// Where the ASCII word at an offset ends, and the flags of its shape; the offset itself if none.
@inline(__always)
private func asciiWord(
  in bytes: Span<UInt8>, at start: Int, _ shapes: Span<UInt8>
) -> (end: Int, shape: UInt8) {
  // `unsafe`: the loop stays below the count, and the table has an entry for every byte. Checked
  // accesses double the cost of the loop, which sees every byte of every document.
  var end = start
  var part = unsafe shapes[unchecked: Int(bytes[unchecked: end])]
  // An upper-case letter at the start sets two flags: its own and `startsUpper`.
  var shape = (part & WordShape.hasUpper.rawValue) &<< 4
  while part != 0 {
    shape |= part
    end &+= 1
    if end == bytes.count { break }
    part = unsafe shapes[unchecked: Int(bytes[unchecked: end])]
  }
  return (end, shape)
}

/// For each byte the flags of `WordShape` that it sets; 0 for one that is in no ASCII word.
private let byteShapes: [UInt8] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): WordShape.hasUpper.rawValue
  case UInt8(ascii: "a")...UInt8(ascii: "z"): WordShape.hasLower.rawValue
  case UInt8(ascii: "0")...UInt8(ascii: "9"): WordShape.hasDigit.rawValue
  case UInt8(ascii: "_"): WordShape.hasOther.rawValue
  default: 0
  }
}

/// The hash of an ASCII word, whose bytes differ from those of another case in the bit 0x20 alone.
@inline(__always)
private func asciiHash(of bytes: Span<UInt8>, in range: Range<Int>) -> UInt32 {
  var hash: UInt64 = 0
  var offset = range.lowerBound
  while offset < range.upperBound {
    let rest = range.upperBound &- offset
    let kept: UInt64 = rest >= 8 ? ~0 : (1 as UInt64) &<< UInt64(rest &<< 3) &- 1
    let lanes = (eightBytes(of: bytes, at: offset) | 0x2020_2020_2020_2020) & kept
    hash = (hash ^ lanes) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash &>> 32
    offset &+= 8
  }
  return UInt32(truncatingIfNeeded: hash &* 0xD6E8_FEB8_6659_FD93 &>> 32)
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
