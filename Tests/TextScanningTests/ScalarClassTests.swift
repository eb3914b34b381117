// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TextScanning

struct ScalarClassTests {
  static let planes = Array(UInt32(0)...16)

  @Test(arguments: planes)
  func `every scalar has the class that the standard library's properties give it`(plane: UInt32) {
    var wrong: [String] = []
    for value in plane << 16...plane << 16 | 0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let (actual, expected) = (ScalarClass.of(value), Self.expectedClass(of: scalar))
      if actual != expected { wrong.append("U+\(String(value, radix: 16)): \(actual)") }
    }
    #expect(wrong.prefix(20) == [], "\(wrong.count) scalars differ")
  }

  @Test func `a value past the last scalar has no class`() {
    for value: UInt32 in [0xD800, 0xDFFF, 0x11_0000, .max] {
      #expect(ScalarClass.of(value) == [])
    }
  }

  @Test func `the byte table is that of ASCII, then one marker that no scalar has`() {
    #expect(ScalarClass.ascii.count == 0x80)
    #expect(ScalarClass.byteTable.count == 0x100)
    #expect(Array(ScalarClass.byteTable.prefix(0x80)) == ScalarClass.ascii)
    #expect(Set(ScalarClass.byteTable.suffix(0x80)) == [.nonASCII])
    #expect(!ScalarClass.basicPlane.contains(.nonASCII))
  }

  @Test(
    arguments: [
      ("\t", .space), ("\r", .space), ("\u{85}", .space), ("\u{A0}", .space), ("\u{2028}", .space),
      ("\u{3000}", .space), ("\u{200B}", .invisible), ("\u{200D}", .invisible),
      ("\u{FEFF}", .invisible), ("\u{AD}", .invisible), ("\u{202E}", .invisible),
      ("\u{0}", .invisible), ("\u{9F}", .invisible), ("\u{FFFA}", .invisible),
      ("\u{FE0F}", [.invisible, .mark]), ("\u{E0041}", .invisible), ("\u{600}", []),
      ("\u{301}", .mark), ("$", .punctuation), ("—", .punctuation), ("½", .number), ("٣", .number),
      ("ǅ", [.letter, .upper]), ("ß", [.letter, .lower]), ("漢", .letter), ("𐐀", [.letter, .upper]),
      ("😀", .punctuation), ("\u{E000}", []), ("\u{10FFFF}", []),
    ] as [(Unicode.Scalar, ScalarClass)])
  func `a class says what a reader sees`(scalar: Unicode.Scalar, expected: ScalarClass) {
    #expect(ScalarClass.of(scalar.value) == expected)
  }

  @Test func `range tables are in order and do not overlap`() {
    for ranges in [scalarClassRanges, compositionClassRanges] {
      var end: UInt32 = 0
      for pair in stride(from: 0, to: ranges.count, by: 2) {
        #expect(ranges[pair] >= end && ranges[pair + 1] >> 8 > 0 && ranges[pair + 1] & 0xFF > 0)
        end = ranges[pair] + ranges[pair + 1] >> 8
      }
      #expect(end <= 0x11_0000)
    }
  }

  /// The class by the rules of `ScalarClass`, from the standard library's own tables.
  static func expectedClass(of scalar: Unicode.Scalar) -> ScalarClass {
    let properties = scalar.properties
    var expected = classOfCategory(properties.generalCategory)
    if properties.isWhitespace {
      expected.insert(.space)
    } else if properties.generalCategory == .control || properties.isDefaultIgnorableCodePoint
      || (0xFFF9...0xFFFB).contains(scalar.value)
    {
      expected.insert(.invisible)
    }
    return expected
  }

  private static func classOfCategory(_ category: Unicode.GeneralCategory) -> ScalarClass {
    switch category {
    case .uppercaseLetter, .titlecaseLetter: [.letter, .upper]
    case .lowercaseLetter: [.letter, .lower]
    case .modifierLetter, .otherLetter: .letter
    case .decimalNumber, .letterNumber, .otherNumber: .number
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      .punctuation
    default: []
    }
  }
}

struct DecodedScalarTests {
  @Test(arguments: ScalarClassTests.planes)
  func `every scalar is read back from UTF-8 from either end`(plane: UInt32) {
    var bytes: [UInt8] = []
    var wrong: [UInt32] = []
    for value in plane << 16...plane << 16 | 0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let start = bytes.count
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      let expected: DecodedScalar = (value, bytes.count - start)
      if bytes.scalar(at: start) != expected || bytes.scalar(before: bytes.count) != expected
        || bytes.span.scalar(at: start) != expected
      {
        wrong.append(value)
      }
    }
    #expect(wrong.isEmpty)
  }
}
