// SPDX-License-Identifier: Apache-2.0

/// What a Unicode scalar is to a scanner: letter, digit, space, something unseen.
///
/// The flags come from generated tables of one Unicode version, so that a class costs one array
/// access. In a loop over text, first copy the table into a local:
///
///     let classes = ScalarClass.byteTable
///     let planes = ScalarClass.basicPlane
///
/// The flags are computed, not stored: a stored one is a call from another module.
///
/// - Source: the Unicode Character Database, version 17.0 as in the standard library of Swift 6.3.
public struct ScalarClass: OptionSet, Hashable, Sendable {
  /// One bit a flag.
  public let rawValue: UInt8

  /// Creates a class of the flags whose bits are set.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// General categories L*, in any script and with or without case.
  @inlinable public static var letter: ScalarClass { ScalarClass(rawValue: 1 << 0) }
  /// Upper and title case: general categories Lu and Lt.
  @inlinable public static var upper: ScalarClass { ScalarClass(rawValue: 1 << 1) }
  /// General category Ll.
  @inlinable public static var lower: ScalarClass { ScalarClass(rawValue: 1 << 2) }
  /// Decimal digits and all other numbers, as `²`, `½` and `Ⅳ`: general categories N*.
  @inlinable public static var number: ScalarClass { ScalarClass(rawValue: 1 << 3) }
  /// The property White_Space: line ends, tab, no-break spaces, U+2028, U+3000.
  @inlinable public static var space: ScalarClass { ScalarClass(rawValue: 1 << 4) }
  /// Scalars without a glyph that are not white space.
  ///
  /// These are the property Default_Ignorable_Code_Point (zero-width spaces and joiners, byte order
  /// mark, soft hyphen, bidirectional controls, variation selectors, tags, Hangul fillers), the
  /// annotation marks U+FFF9 to U+FFFB, and control characters that are not white space. A
  /// variation selector is a mark too, a Hangul filler a letter; nothing is a space too.
  @inlinable public static var invisible: ScalarClass { ScalarClass(rawValue: 1 << 5) }
  /// Combining marks: general categories M*.
  @inlinable public static var mark: ScalarClass { ScalarClass(rawValue: 1 << 6) }
  /// Punctuation and symbols: general categories P* and S*, so that `$`, `+` and `^` belong here
  /// with `%` and `*`, as they do in C.
  @inlinable public static var punctuation: ScalarClass { ScalarClass(rawValue: 1 << 7) }

  /// What `byteTable` holds for bytes of 0x80 and up: all flags at once, which no scalar has.
  @inlinable public static var nonASCII: ScalarClass { ScalarClass(rawValue: 0xFF) }

  /// The class of each ASCII byte; 128 entries.
  public static let ascii: [ScalarClass] = Array(basicPlane.prefix(0x80))

  /// The class of each ASCII byte, then `nonASCII` up to 0xFF; 256 entries.
  public static let byteTable: [ScalarClass] =
    ascii + repeatElement(nonASCII, count: 0x80)

  /// The class of each scalar of the basic multilingual plane; 65,536 entries.
  public static let basicPlane: [ScalarClass] = {
    var table = [ScalarClass](repeating: [], count: 0x1_0000)
    scalarClassRanges.fill(&table) { ScalarClass(rawValue: UInt8(truncatingIfNeeded: $0)) }
    return table
  }()

  /// The class of a scalar value; empty for an unassigned one and past 0x10FFFF.
  ///
  /// - Complexity: one table access below 0x10000, else O(log of 2,730 ranges).
  @inlinable
  public static func of(_ scalar: UInt32) -> ScalarClass { of(scalar, in: basicPlane) }

  /// The class of a scalar value, with `basicPlane` in a local of the caller.
  @inlinable
  public static func of(_ scalar: UInt32, in basicPlane: [ScalarClass]) -> ScalarClass {
    scalar < 0x1_0000 ? basicPlane[Int(scalar)] : ofSupplementary(scalar)
  }

  @usableFromInline
  static func ofSupplementary(_ scalar: UInt32) -> ScalarClass {
    ScalarClass(rawValue: UInt8(truncatingIfNeeded: scalarClassRanges.rangeValue(at: scalar)))
  }
}

/// Reading of generated range tables: pairs of first scalar and count << 8 | value.
extension [UInt32] {
  /// Sets the entries of a table of the basic plane that the ranges cover.
  func fill<Entry>(_ table: inout [Entry], _ entry: (UInt32) -> Entry) {
    for pair in stride(from: 0, to: count, by: 2) where self[pair] < table.count {
      let first = Int(self[pair])
      let value = entry(self[pair + 1] & 0xFF)
      for scalar in first..<Swift.min(first + Int(self[pair + 1] >> 8), table.count) {
        table[scalar] = value
      }
    }
  }

  /// The value of the range that holds `scalar`, 0 if none does.
  func rangeValue(at scalar: UInt32) -> UInt32 {
    guard let pair = lastRow(of: 2, atOrBefore: scalar) else { return 0 }
    return scalar - self[pair] < self[pair + 1] >> 8 ? self[pair + 1] & 0xFF : 0
  }

  /// Where the last row starts whose first number is at most `scalar`; rows have `width` numbers.
  func lastRow(of width: Int, atOrBefore scalar: UInt32) -> Int? {
    var (low, high) = (0, count / width)
    while low < high {
      let middle = (low + high) / 2
      if self[width * middle] <= scalar { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? width * (low - 1) : nil
  }
}

/// A scalar read from UTF-8, and the count of its bytes, 1 to 4.
public typealias DecodedScalar = (value: UInt32, length: Int)

extension Span<UInt8> {
  /// The scalar that begins at `offset` of valid UTF-8.
  ///
  /// On anything else than the first byte of a valid scalar the answer is meaningless, and a
  /// scalar cut off by the end traps.
  @inlinable
  public func scalar(at offset: Int) -> DecodedScalar {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[offset + 1]) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[offset + 3]) & 0x3F
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// The scalar that ends just before `offset` of valid UTF-8; `offset` is 1 or more.
  @inlinable
  public func scalar(before offset: Int) -> DecodedScalar {
    var start = offset - 1
    while self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}

extension [UInt8] {
  /// The scalar that begins at `offset` of valid UTF-8.
  @inlinable
  public func scalar(at offset: Int) -> DecodedScalar { span.scalar(at: offset) }

  /// The scalar that ends just before `offset` of valid UTF-8; `offset` is 1 or more.
  @inlinable
  public func scalar(before offset: Int) -> DecodedScalar { span.scalar(before: offset) }
}
