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
/// - Complexity: O(*n*), a table access and a multiplication a byte over ASCII.
public func appendWords(of bytes: Span<UInt8>, to words: inout [Word]) {
  let parts = WordTables.parts
  let classes = ScalarClass.basicPlane
  let count = bytes.count
  var offset = 0
  while offset < count {
    var part = parts[Int(bytes[offset])]
    if part == 0 {
      offset += 1
      continue
    }
    let start = offset
    var hash = WordTables.seed
    var shape = part
    while true {
      if part & WordTables.nonASCII == 0 {
        let folded = bytes[offset] | ((part & WordShape.hasUpper.rawValue) << 5)
        hash = WordTables.mix(hash, UInt32(folded))
        shape |= part
        offset += 1
      } else {
        let (value, length) = bytes.scalar(at: offset)
        let kind = ScalarClass.of(value, in: classes)
        if kind.isDisjoint(with: [.letter, .mark, .number]) { break }
        let isAlone = WordTables.standsAlone(value)
        if isAlone, offset > start { break }
        shape |= WordTables.shape(of: kind)
        hash = WordTables.mix(hash, foldCase(value))
        offset += length
        if isAlone { break }
      }
      if offset >= count { break }
      part = parts[Int(bytes[offset])]
      if part == 0 { break }
    }
    if offset == start {
      offset += bytes.scalar(at: start).length
      continue
    }
    if startsUpper(bytes, at: start, classes) { shape |= WordShape.startsUpper.rawValue }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
        hash: WordTables.finish(hash), shape: WordShape(rawValue: shape & ~WordTables.nonASCII)))
  }
}

private func startsUpper(_ bytes: Span<UInt8>, at offset: Int, _ classes: [ScalarClass]) -> Bool {
  let lead = bytes[offset]
  if lead < 0x80 { return lead &- 0x41 < 26 }
  return ScalarClass.of(bytes.scalar(at: offset).value, in: classes).contains(.upper)
}

/// The tables and the arithmetic of the word scanner.
private enum WordTables {
  /// Marks a byte past ASCII in `parts`; not a flag of `WordShape`.
  static let nonASCII: UInt8 = 0x80

  /// For each byte 0 outside words, else the flags of `WordShape` that it sets.
  static let parts: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): WordShape.hasUpper.rawValue
    case UInt8(ascii: "a")...UInt8(ascii: "z"): WordShape.hasLower.rawValue
    case UInt8(ascii: "0")...UInt8(ascii: "9"): WordShape.hasDigit.rawValue
    case UInt8(ascii: "_"): WordShape.hasOther.rawValue
    case 0x80...0xFF: nonASCII
    default: 0
    }
  }

  static let seed: UInt32 = 0x811C_9DC5

  /// One step of FNV-1a, over scalars instead of bytes.
  static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 { (hash ^ scalar) &* 0x0100_0193 }

  /// Spreads the low bits: the last steps of MurmurHash3.
  static func finish(_ hash: UInt32) -> UInt32 {
    var hash = hash
    hash = (hash ^ (hash >> 16)) &* 0x85EB_CA6B
    return hash ^ (hash >> 13)
  }

  static func shape(of kind: ScalarClass) -> UInt8 {
    var shape = WordShape.hasNonASCII
    if kind.contains(.upper) {
      shape.insert(.hasUpper)
    } else if kind.contains(.lower) {
      shape.insert(.hasLower)
    } else {
      shape.insert(.hasOther)
    }
    return shape.rawValue
  }

  /// Whether a letter belongs to a script that is written without blanks.
  ///
  /// - Source: the blocks of the Unicode Standard for Thai and Lao, Myanmar, Khmer, kana and Han.
  static func standsAlone(_ scalar: UInt32) -> Bool {
    if scalar < 0x0E00 { return false }
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      return true
    default: return false
    }
  }
}
