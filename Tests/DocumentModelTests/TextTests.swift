// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DocumentModel

private let words = "The harbour board met twice, and twice the vote was put off."

private func source() -> Source {
  Source(uri: "a.txt", mediaType: "text/plain", utf8: Array(words.utf8))
}

/// Numbers that are the same for the same seed.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

struct TextTests {
  @Test func `verbatim text is a slice of its source`() {
    let text = source().text(at: 4..<11)
    #expect(text.string == "harbour")
    #expect(text.isVerbatim)
    #expect(text.origin == [4..<11])
    #expect(text[1..<3].origin == [5..<7])
  }

  @Test func `an edit keeps the origin of what it replaces`() {
    var editor = TextEditor(source().text(at: 0..<27))
    editor.replace(4..<11, with: Array("port".utf8))
    editor.replace(21..<21, with: Array("!".utf8))
    editor.delete(27..<27)
    let text = editor.finish()
    #expect(text.string == "The port board met! twice")
    #expect(text.origin == [0..<27])
    #expect(text[4..<8].origin == [4..<11])
    #expect(text[18..<19].origin == [])
  }

  @Test func `places of the source are found in text that was cut and edited`() {
    let verbatim = source().text(at: 4..<17)
    #expect([0, 4, 6, 17, 40].map { verbatim.offset(ofSource: $0) } == [0, 0, 2, 13, 13])
    var editor = TextEditor(source().text(at: 0..<27))
    editor.replace(3..<12, with: Array(" ".utf8))
    let text = editor.finish()
    #expect(text.string == "The board met twice")
    #expect([0, 2, 3, 12, 14].map { text.offset(ofSource: $0) } == [0, 2, 3, 4, 6])
    // A stretch that was replaced is one thing, found by its start.
    #expect(text.offset(ofSource: 7) == 3)
    #expect(text.offset(ofSource: 27) == text.count)
  }

  @Test func `a pass without edits gives the text itself`() {
    #expect(TextEditor(source().text(at: 0..<9)).finish().isVerbatim)
  }

  @Test func `joined texts keep the gap between their origins`() {
    let source = source()
    let text = Text.joined([source.text(at: 0..<3), source.text(at: 12..<17)])
    #expect(text.string == "The board")
    #expect(text.origin == [0..<3, 12..<17])
  }

  @Test(arguments: 0..<300)
  func `parts that adjoin share no source byte and lose none, after any edits`(_ seed: Int) {
    var random = Numbers(state: UInt64(seed))
    let whole = 0..<words.utf8.count
    var text = source().text(at: whole)
    for _ in 0..<3 {
      var editor = TextEditor(text)
      var position = 0
      while position < text.count, Int.random(in: 0..<6, using: &random) > 0 {
        let start = Int.random(in: position...text.count, using: &random)
        let end = Int.random(in: start...min(start + 4, text.count), using: &random)
        let inserted = Int.random(in: 0...3, using: &random)
        editor.replace(start..<end, with: Array(repeating: 0x78, count: inserted))
        position = end
      }
      text = editor.finish()
      #expect(covers(text.origin, whole))
      #expect(text.runsOrWhole.reduce(0) { $0 + $1.count } == text.count)
    }
    let cut = Int.random(in: 0...text.count, using: &random)
    #expect(covers(text[0..<cut].origin + text[cut..<text.count].origin, whole))
  }

  /// Whether the ranges lie one behind the other and make up `whole`.
  private func covers(_ ranges: [Range<Int>], _ whole: Range<Int>) -> Bool {
    var end = whole.lowerBound
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound != end { return false }
      end = range.upperBound
    }
    return end == whole.upperBound
  }
}

struct SourceMapTests {
  @Test func `decoded segments belong together, copied ones byte for byte`() {
    var map = SourceMap(startingAt: 3)
    map.copy(4)
    map.decode(3, from: 1)
    map.copy(2)
    #expect(map.sourceRange(of: 0..<4) == 3..<7)
    #expect(map.sourceRange(of: 4..<7) == 7..<8)
    #expect(map.sourceRange(of: 5..<6) == 7..<8)
    #expect(map.sourceRange(of: 7..<9) == 8..<10)
    #expect(map.textRange(ofSource: 7..<8) == 4..<7)
    #expect(map.textRange(ofSource: 0..<20) == 0..<9)
  }

  @Test func `digests are those of the XXH64 specification`() {
    #expect(XXH64.digest(of: []) == "xxh64:ef46db3751d8e999")
    #expect(XXH64.digest(of: Array("abc".utf8)) == "xxh64:44bc2cf5ad770999")
    #expect(
      XXH64.digest(of: Array("Nobody inspects the spammish repetition".utf8))
        == "xxh64:fbcea83c8a378bf1")
  }
}
