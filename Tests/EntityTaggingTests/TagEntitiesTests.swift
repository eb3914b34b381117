// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import EntityTagging

struct TagEntitiesTests {
  @Test func `the built-in lists and patterns are on by default`() throws {
    let stage = try TagEntities.configured()
    let marked =
      "⟦NORP:Uzbek⟧ troops from ⟦GPE:Tashkent⟧ met ⟦ORG:NATO⟧ in ⟦LOC:Central Asia⟧ on "
      + "⟦DATE:5 May 2023⟧ over ⟦MONEY:$3 million⟧ for ⟦GPE:Uzbekistan⟧’s ⟦EQUIPMENT:T-72⟧s"
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `lists, patterns and labels can be chosen`() throws {
    let text = "In 2020 Uzbek and Tashkent and NATO and Islam"
    let stage = try TagEntities.configured([
      "built-in": .list([.string("cities"), .string("organisations")]), "patterns": .list([]),
    ])
    #expect(try stage.marking(text) == "In 2020 Uzbek and ⟦GPE:Tashkent⟧ and ⟦ORG:NATO⟧ and Islam")
    let labelled = try TagEntities.configured(["labels": .list([.string("DATE"), .string("GPE")])])
    #expect(
      try labelled.marking(text) == "In ⟦DATE:2020⟧ Uzbek and ⟦GPE:Tashkent⟧ and NATO and Islam")
  }

  @Test func `a label that is left out still takes its place`() throws {
    let stage = try TagEntities.configured(
      [
        "gazetteers": .list([.string("a.tsv")]), "built-in": .list([]),
        "labels": .list([.string("GPE")]),
      ], resources: ["a.tsv": "March\tGPE\nMarch Hare Club\tCLUB"])
    #expect(try stage.marking("March Hare Club in March 2020") == "March Hare Club in March 2020")
  }

  @Test func `every kind of passage is tagged`() throws {
    let document = Document.trial("Oman") { source in
      let passage = Passage(source.text(at: 0..<4))
      let table = Table(
        header: [passage], rows: [[passage, passage]], caption: passage, shape: .pipe,
        confidence: 1, extent: [])
      return [
        .heading(Heading(level: 1, passage.text)), .paragraph(passage), .caption(passage),
        .code(passage), .quote(passage), .list(List(isOrdered: false, items: [passage])),
        .lines(Lines([passage], followsBlank: false)), .table(table),
      ]
    }
    let marked = try TagEntities.configured().applied(to: document).marked
    #expect(marked.count == 11)
    #expect(Set(marked) == ["⟦GPE:Oman⟧"])
  }

  @Test func `entities that are there stay, and what overlaps them is dropped`() throws {
    var document = Document.paragraphs(["Oman, New York City and Qatar"])
    document.forEachPassage { passage in
      passage.entities = [
        Entity(label: "STATE", range: 10..<14, method: "model"),
        Entity(label: "ODD", range: 20..<23, method: "model"),
      ]
    }
    let stage = try TagEntities.with("Oman|GPE", "New York City|GPE", "Qatar|GPE")
    let once = try stage.applied(to: document)
    #expect(once.marked == ["⟦GPE:Oman⟧, New ⟦STATE:York⟧ City ⟦ODD:and⟧ ⟦GPE:Qatar⟧"])
    #expect(try stage.applied(to: once).marked == once.marked)
  }

  @Test func `an empty document stays empty`() throws {
    #expect(try TagEntities.configured().applied(to: .trial("") { _ in [] }).blocks.isEmpty)
  }

  /// Words and joints that the patterns and terms are made of, for random texts.
  static let pieces = [
    "Uzbekistan", "U.S.", "US", "the", "1990s", "2024", "15", "March", "may", "$", "€", "%", "km",
    "million", "dollars", "(", ")", "CSTO", "Collective Security Treaty Organization", "T", "-",
    "72", "B3", "/", "://", "@", ".", ",", "’s", "'t", "“", "”", "é", "中国", "😀", "\u{A0}", " ",
    " ", " ", "per", "cent", "of", "and", "to", "–", "2S3", "Grad", "BTR-80s", "°C", "Mon", "am",
    "www.a.com", "\n", "0", "12:30", "e\u{301}", "_",
  ]

  @Test(arguments: 0..<200)
  func `entities lie inside the text, in order, apart, on scalars; a second run adds nothing`(
    seed: Int
  ) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    let texts = (0..<4).map { _ in
      (0..<random(60)).map { _ in Self.pieces[random(Self.pieces.count)] }.joined()
    }
    let once = try Self.everything.get().applied(to: .paragraphs(texts))
    var copy = once
    copy.forEachPassage { passage in
      let bytes = Array(passage.text.bytes)
      var end = 0
      for entity in passage.entities {
        let range = entity.range
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
        end = range.upperBound
        for offset in [range.lowerBound, range.upperBound] where offset < bytes.count {
          #expect(bytes[offset] & 0xC0 != 0x80)
        }
      }
    }
    #expect(try Self.everything.get().applied(to: once).marked == once.marked)
  }

  static let everything = Result {
    try TagEntities.configured([
      "patterns": .list(PatternFamily.allCases.map { .string($0.rawValue) })
    ])
  }

  @Test func `a hundred thousand terms are each found, whatever their order`() throws {
    let terms = (0..<100_000).map { "Zq\($0 % 317) Term\($0)x" }
    let lines = terms.enumerated().map { "\($1)\tL\($0 % 7)" }
    // 7,919 is a prime that does not divide the count, so each line comes once.
    let shuffled = lines.indices.map { lines[$0 * 7_919 % lines.count] }
    let texts = stride(from: 0, to: 100_000, by: 997).map { "see \(terms[$0]), \(terms[$0])y" }
    let results = try [lines, shuffled].map { lines in
      try TagEntities.configured(
        ["gazetteers": .list([.string("a.tsv")]), "built-in": .list([]), "patterns": .list([])],
        resources: ["a.tsv": lines.joined(separator: "\n")]
      ).applied(to: .paragraphs(texts)).marked
    }
    let expected = stride(from: 0, to: 100_000, by: 997).map {
      "see ⟦L\($0 % 7):\(terms[$0])⟧, \(terms[$0])y"
    }
    #expect(results[0] == expected)
    #expect(results[1] == expected)
  }
}
