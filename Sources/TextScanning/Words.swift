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
  public static let hasUpper = WordShape(rawValue: 1 << 0)
  /// It has a lower-case letter.
  public static let hasLower = WordShape(rawValue: 1 << 1)
  /// It has an ASCII digit.
  public static let hasDigit = WordShape(rawValue: 1 << 2)
  /// It has `_`, a letter without case, a mark or a number other than the ASCII digits.
  public static let hasOther = WordShape(rawValue: 1 << 3)
  /// It begins with an upper-case letter.
  public static let startsUpper = WordShape(rawValue: 1 << 4)
  /// It has a scalar past ASCII.
  public static let hasNonASCII = WordShape(rawValue: 1 << 5)
}

/// Appends the words of a text in order.
///
/// A word is a longest run of letters, marks, numbers and `_`. Each letter of a script that is
/// written without blanks (Han, kana, Thai, Lao, Khmer, Myanmar) is a word of its own.
///
/// - Parameters:
///   - bytes: Valid UTF-8, shorter than 2 GB.
///   - words: Receives the words; their offsets count from the start of `bytes`.
/// - Complexity: O(*n*), a table access a byte over ASCII and a multiplication for eight.
public func appendWords(of bytes: Span<UInt8>, to words: inout [Word]) {
  let parts = WordParts.table
  let count = bytes.count
  var offset = 0
  while offset < count {
    let first = parts[Int(bytes[offset])]
    if first == 0 {
      offset += 1
      continue
    }
    let start = offset
    var hash = WordHash()
    // An upper-case letter at the start sets two flags: its own and `startsUpper`.
    var shape = first | (first & WordShape.hasUpper.rawValue) << 4
    var part = first
    while part & WordParts.nonASCII == 0 {
      shape |= part
      hash.add(bytes[offset] | (part & WordShape.hasUpper.rawValue) << 5)
      offset += 1
      part = offset < count ? parts[Int(bytes[offset])] : 0
      if part == 0 { break }
    }
    if part & WordParts.nonASCII != 0 {
      let rest = WordParts.addRest(of: bytes, from: offset, startingAt: start, to: &hash)
      offset = rest.end
      shape = shape & ~WordParts.nonASCII | rest.shape
      if offset == start {
        offset += bytes.scalar(at: start).length
        continue
      }
    }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
        hash: hash.finished(), shape: WordShape(rawValue: shape)))
  }
}

/// A hash over folded scalars: eight ASCII bytes, or one other scalar, a step.
private struct WordHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var pending: UInt64 = 1

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    // The lone 1 bit that starts a batch reaches the top byte when seven bytes have followed it.
    if pending >> 56 != 0 { flush() }
    pending = pending << 8 | UInt64(byte)
  }

  mutating func add(scalar: UInt32) {
    if scalar < 0x80 { return add(UInt8(scalar)) }
    flush()
    pending = UInt64(scalar) | 1 << 32
    flush()
  }

  @inline(__always)
  private mutating func flush() {
    state = (state ^ pending) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
    pending = 1
  }

  @inline(__always)
  consuming func finished() -> UInt32 {
    flush()
    return UInt32(truncatingIfNeeded: (state &* 0xD6E8_FEB8_6659_FD93) >> 32)
  }
}

/// What bytes and scalars are to a word.
private enum WordParts {
  /// Marks a byte past ASCII in `table`; not a flag of `WordShape`.
  static let nonASCII: UInt8 = 0x80

  /// For each byte 0 outside words, else the flags of `WordShape` that it sets.
  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): WordShape.hasUpper.rawValue
    case UInt8(ascii: "a")...UInt8(ascii: "z"): WordShape.hasLower.rawValue
    case UInt8(ascii: "0")...UInt8(ascii: "9"): WordShape.hasDigit.rawValue
    case UInt8(ascii: "_"): WordShape.hasOther.rawValue
    case 0x80...0xFF: nonASCII
    default: 0
    }
  }

  /// Goes on from the first byte past ASCII of what may be a word, to the word's end.
  ///
  /// - Returns: The end, which is `start` if no word begins there, and the flags of what was added.
  static func addRest(
    of bytes: Span<UInt8>, from offset: Int, startingAt start: Int, to hash: inout WordHash
  ) -> (end: Int, shape: UInt8) {
    var offset = offset
    var shape: WordShape = []
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      let kind = ScalarClass.of(value)
      if kind.isDisjoint(with: [.letter, .mark, .number]), value != 0x5F { break }
      let isAlone = standsAlone(value)
      if isAlone, offset > start { break }
      shape.formUnion(shapeOf(value, kind))
      if offset == start, kind.contains(.upper) { shape.insert(.startsUpper) }
      hash.add(scalar: foldCase(value))
      offset += length
      if isAlone { break }
    }
    return (offset, shape.rawValue)
  }

  private static func shapeOf(_ value: UInt32, _ kind: ScalarClass) -> WordShape {
    if value < 0x80 { return WordShape(rawValue: table[Int(value)]) }
    if kind.contains(.upper) { return [.hasUpper, .hasNonASCII] }
    if kind.contains(.lower) { return [.hasLower, .hasNonASCII] }
    return [.hasOther, .hasNonASCII]
  }

  /// Whether a letter belongs to a script that is written without blanks.
  ///
  /// - Source: the blocks of the Unicode Standard for Thai and Lao, Myanmar, Khmer, kana and Han.
  private static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
