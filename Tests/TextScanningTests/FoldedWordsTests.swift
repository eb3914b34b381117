// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

struct FoldedWordsTests {
  @Test(arguments: [
    ("The Harbour, 1984!", "the harbour 1984"),
    ("  – Ships —  ", "ships"),
    ("Don’t panic, don't", "dont panic dont"),
    ("ÉCOLE supérieure", "école supérieure"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("one/two", "one two"),
    ("…", ""),
  ])
  func `words are letters and digits with case folded`(_ text: String, _ folded: String) {
    #expect(String(decoding: foldedWords(of: text.utf8.span), as: UTF8.self) == folded)
  }

  @Test(arguments: [
    ("Two in a row", "TWO IN A ROW", true),
    ("Two in a row", "two in-a row?", true),
    ("Two in a row", "Two ina row", false),
    ("Cote", "Cote d’Azur", false),
    ("abc é", "abc è", false),
    ("Results.", "Results", true),
    ("", "…", true),
  ])
  func `texts have the same words`(_ one: String, _ other: String, _ isSame: Bool) {
    #expect(haveSameWords(one.utf8.span, other.utf8.span) == isSame)
    #expect(haveSameWords(other.utf8.span, one.utf8.span) == isSame)
  }

  @Test func `comparing without folding says what folding says`() {
    let pieces = ["a", "B", "b", "é", "É", "7", " ", "-", "'", "’", "\u{301}", "ß", "中", "\u{AD}"]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var parts = (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement()! }
      let one = parts.joined()
      if !parts.isEmpty, Bool.random() {
        parts[Int.random(in: parts.indices)] = pieces.randomElement()!
      }
      let other = parts.joined()
      let isSame = foldedWords(of: one.utf8.span) == foldedWords(of: other.utf8.span)
      #expect(haveSameWords(one.utf8.span, other.utf8.span) == isSame, "\(one) and \(other)")
      let hashes = (foldedWordsHash(of: one.utf8.span), foldedWordsHash(of: other.utf8.span))
      #expect((hashes.0 == hashes.1) == isSame, "\(one) and \(other)")
    }
  }

  @Test(arguments: [
    ("2.1 The lock", "The lock"), ("The lock[edit]", "The lock"), ("1984", "1984"),
    ("12. Épines [edit source]", "Épines "), ("[edit]", "[edit]"), ("Lock 7", "Lock 7"),
  ])
  func `a heading without its number and its link is its words`(_ line: String, _ words: String) {
    let bytes = unnumberedHeading(Array(line.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == words)
  }
}
