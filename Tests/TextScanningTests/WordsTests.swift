// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

struct WordsTests {
  func words(of text: String) -> [Word] {
    var words: [Word] = []
    let bytes = Array(text.utf8)
    appendWords(of: bytes.span, to: &words)
    return words
  }

  func spellings(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return words(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", []),
    (" .,;", []),
    ("one two", ["one", "two"]),
    ("it's U.S.-led, 3.5%", ["it", "s", "U", "S", "led", "3", "5"]),
    ("snake_case x2", ["snake_case", "x2"]),
    ("[a]{b}~@c\u{7F}^d`e", ["a", "b", "c", "d", "e"]),
    ("exactly8 andnine99 seventeen_letters", ["exactly8", "andnine99", "seventeen_letters"]),
    ("Côte d’Ivoire, Ünlü–x", ["Côte", "d", "Ivoire", "Ünlü", "x"]),
    ("e\u{301}te\u{301} km² naïve", ["e\u{301}te\u{301}", "km²", "naïve"]),
    ("中国人 x中 ไทย", ["中", "国", "人", "x", "中", "ไ", "ท", "ย"]),
    ("Россия😀 Ελλάδα", ["Россия", "Ελλάδα"]),
    ("12345678é", ["12345678é"]),
    ("\u{A0}a\u{200B}b", ["a", "b"]),
  ])
  func `words are runs of letters, marks, numbers and underscores`(
    text: String, expected: [String]
  ) {
    #expect(spellings(of: text) == expected)
  }

  @Test(arguments: [
    ("Uzbekistan", "uZBEKISTAN"), ("a", "A"), ("ÇORUM", "çorum"), ("ΣΊΣΥΦΟΣ", "σίσυφος"),
    ("straße9", "STRAßE9"),
  ])
  func `the hash ignores case and where the word stands`(first: String, second: String) {
    let hashes = ["\(first)", "(\(second)", "— \(first)", "\(second)’s"].map { text in
      words(of: text).first { $0.range.count == first.utf8.count }?.hash
    }
    #expect(hashes[0] != nil)
    #expect(Set(hashes).count == 1)
  }

  @Test func `words that differ have different hashes, as far as these go`() {
    let texts = (0..<20_000).map { "w\($0)" } + (0..<20_000).map { "Wörter\($0)" }
    let hashes = Set(words(of: texts.joined(separator: " ")).map(\.hash))
    // Of 40,000 random 32-bit numbers, some 0.2 pairs are equal.
    #expect(hashes.count >= 39_995)
  }

  @Test(
    arguments: [
      ("word", [.hasLower]),
      ("Word", [.hasUpper, .hasLower, .startsUpper]),
      ("wORD", [.hasUpper, .hasLower]),
      ("T72", [.hasUpper, .hasDigit, .startsUpper]),
      ("2024", [.hasDigit]),
      ("_9", [.hasDigit, .hasOther]),
      ("Élan", [.hasUpper, .hasLower, .startsUpper, .hasNonASCII]),
      ("nÉ", [.hasUpper, .hasLower, .hasNonASCII]),
      ("中", [.hasOther, .hasNonASCII]),
      ("internationaL", [.hasUpper, .hasLower]),
      ("international9", [.hasLower, .hasDigit]),
    ] as [(String, WordShape)])
  func `the shape tells what a word is made of`(text: String, shape: WordShape) {
    let bytes = Array(text.utf8)
    #expect(words(of: text).map { $0.shape(in: bytes.span) } == [shape])
    #expect(words(of: text).map(\.hasDigit) == [shape.contains(.hasDigit)])
  }

  @Test(arguments: ["Rome–2020", "Rome2020–x", "Rome–x, 2020", "Côte–7", "a9é–b"])
  func `a digit is of the word that it stands in`(text: String) {
    let padding = String(repeating: ".", count: 80)
    for text in [text, text + padding, padding + text + padding] {
      let bytes = Array(text.utf8)
      for word in words(of: text) {
        #expect(word.hasDigit == bytes[word.range].contains { $0.isASCIIDigit })
      }
    }
  }

  @Test(arguments: 0..<70)
  func `a word is the same wherever it stands`(offset: Int) {
    let before = String(repeating: "-", count: offset)
    let word = words(of: before + "internationalisation2 é").first
    #expect(word?.range == offset..<offset + 21)
    #expect(word?.hash == words(of: "internationalisation2")[0].hash)
    #expect(word?.hasDigit == true)
  }

  @Test func `eight bytes at a time give the same as one at a time`() {
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    for round in 0..<2_000 {
      let bytes = (0..<random(round % 20 == 0 ? 300 : 40)).map { _ in
        random(3) == 0 ? UInt8(random(128)) : UInt8(0x61 + random(26))
      }
      var expected: [Range<Int>] = []
      for (offset, byte) in bytes.enumerated() where Self.isWordByte(byte) {
        if let last = expected.last, last.upperBound == offset {
          expected[expected.count - 1] = last.lowerBound..<offset + 1
        } else {
          expected.append(offset..<offset + 1)
        }
      }
      var words: [Word] = []
      appendWords(of: bytes.span, to: &words)
      #expect(words.map(\.range) == expected, "\(bytes)")
      let haveDigits = expected.map { bytes[$0].contains { 0x30...0x39 ~= $0 } }
      #expect(words.map(\.hasDigit) == haveDigits, "\(bytes)")
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
