// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TextScanning

struct NormalisationTests {
  struct Vector {
    var source: [UInt8]
    var composed: [UInt8]
  }

  static let vectors: [Vector] = {
    let text = normalisationVectors.description
    return text.split(separator: "\n").map { line in
      let sides = line.split(separator: "=").map { bytes(hexadecimal: $0) }
      return Vector(source: sides[0], composed: sides[1])
    }
  }()

  @Test func `every vector made outside Swift composes as it should`() {
    #expect(Self.vectors.count > 1_500)
    for vector in Self.vectors {
      #expect(nfc(vector.source) == vector.composed)
      if vector.source != vector.composed { #expect(Self.needs(vector.source)) }
    }
  }

  @Test(arguments: ScalarClassTests.planes)
  func `a scalar that composition alters is never taken for composed`(plane: UInt32) {
    var wrong: [UInt32] = []
    for value in plane << 16...plane << 16 | 0xFFFF {
      let bytes = utf8(value)
      if !Self.needs(bytes), nfc(bytes) != bytes { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `composing the runs that need it composes the text`() {
    // All vectors in one text, then the same with letters, marks and blanks between them.
    for separator: [UInt8] in [[], Array(" ".utf8), Array("x".utf8), Array("é한\u{323}".utf8)] {
      let text = Array(Self.vectors.map(\.source).joined(separator: separator))
      #expect(Self.composedByRuns(text) == nfc(text))
    }
  }

  @Test(arguments: [
    "", "plain words", "naïve café — “quoted” … €5", "Ελληνικά, русский, 中文, 한국어, हिन्दी",
    "Việt Nam", "שָׁלוֹם", "🙂👩\u{200D}🚀",
  ])
  func `a composed text needs nothing`(text: String) {
    let bytes = nfc(text.utf8)
    #expect(bytes == Array(text.utf8))
    #expect(!Self.needs(bytes))
  }

  @Test(arguments: [
    ("cafe\u{301} au lait", 3..<6), ("e\u{301}", 0..<3), ("\u{301}e", 0..<2),
    ("K\u{212A}K", 0..<4), ("ab q\u{307}\u{323}\u{302} c", 3..<10), ("x\u{1100}\u{1161}", 1..<7),
    ("각\u{323}\u{300}", 0..<7),
  ])
  func `a run goes from the base before the mark to the next base`(
    text: String, expected: Range<Int>
  ) {
    #expect(Self.firstRun(of: Array(text.utf8)) == expected)
  }

  @Test func `a fault becomes the replacement character`() {
    #expect(nfc([0x61, 0xFF, 0x62]) == Array("a\u{FFFD}b".utf8))
  }

  // The macros of Testing cannot take an argument that may not escape.
  private static func needs(_ bytes: [UInt8]) -> Bool { needsNFC(bytes.span) }
  private static func firstRun(of bytes: [UInt8]) -> Range<Int>? {
    nextRunNeedingNFC(in: bytes.span, from: 0)
  }

  /// The text with nothing but its runs normalised.
  private static func composedByRuns(_ text: [UInt8]) -> [UInt8] {
    var composed: [UInt8] = []
    var offset = 0
    while let run = nextRunNeedingNFC(in: text.span, from: offset) {
      composed += text[offset..<run.lowerBound] + nfc(text[run])
      offset = run.upperBound
    }
    return composed + text[offset...]
  }

  private static func bytes(hexadecimal scalars: Substring) -> [UInt8] {
    scalars.split(separator: " ").flatMap { digits in
      utf8(UInt32(digits, radix: 16) ?? 0)
    }
  }
}

private func utf8(_ value: UInt32) -> [UInt8] {
  Unicode.Scalar(value).flatMap(UTF8.encode).map(Array.init) ?? []
}

struct CaseFoldingTests {
  @Test(arguments: ScalarClassTests.planes)
  func `a scalar folds as its lower and its upper case do`(plane: UInt32) {
    var wrong: [String] = []
    for value in plane << 16...plane << 16 | 0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = foldCase(value)
      let cases = [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping]
      let single = cases.compactMap { $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first : nil }
      // The dotless i is its own folding, though its upper case is I.
      if foldCase(folded) != folded
        || (value != 0x131 && single.contains { foldCase($0.value) != folded })
      {
        wrong.append("U+\(String(value, radix: 16)) to U+\(String(folded, radix: 16))")
      }
      // The property leaves out scalars whose folding is their decomposition.
      let changes = scalar.properties.changesWhenCaseFolded || nfc(utf8(value)) == utf8(folded)
      if folded != value, !changes { wrong.append("U+\(String(value, radix: 16)) has no case") }
    }
    #expect(wrong.prefix(20) == [])
  }

  @Test(
    arguments: [
      ("A", "a"), ("Z", "z"), ("a", "a"), ("@", "@"), ("[", "["), ("É", "é"), ("Σ", "σ"),
      ("ς", "σ"),
      ("ß", "ß"), ("ẞ", "ß"), ("İ", "İ"), ("ı", "ı"), ("ſ", "s"), ("K", "k"), ("µ", "μ"),
      ("ǅ", "ǆ"),
      ("Ꭰ", "Ꭰ"), ("ꭰ", "Ꭰ"), ("Ж", "ж"), ("Ａ", "ａ"), ("𐐀", "𐐨"), ("\u{16EA0}", "\u{16EBB}"),
      ("漢", "漢"), ("😀", "😀"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `simple folding keeps one scalar one`(scalar: Unicode.Scalar, expected: Unicode.Scalar) {
    #expect(foldCase(scalar.value) == expected.value)
  }

  @Test func `a value past the last scalar stays as it is`() {
    for value: UInt32 in [0xD800, 0x11_0000, .max] { #expect(foldCase(value) == value) }
  }
}
