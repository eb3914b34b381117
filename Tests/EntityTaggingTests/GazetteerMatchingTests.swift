// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import EntityTagging

struct GazetteerMatchingTests {
  @Test(arguments: [
    "⟦GPE:Uzbekistan⟧'s army and ⟦GPE:Uzbekistan⟧’s borders",
    "(⟦GPE:Uzbekistan⟧), \"⟦GPE:Uzbekistan⟧\", ⟦GPE:Uzbekistan⟧.",
    "Uzbekistani and anti⟦GPE:Uzbekistan⟧-ism",
    "⟦GPE:US⟧-⟦GPE:Uzbekistan⟧ talks, ⟦GPE:US⟧–⟦GPE:Uzbekistan⟧ talks",
    "⟦GPE:U.S.⟧-led, the ⟦GPE:U.S.⟧ and the ⟦GPE:U.S.⟧-⟦GPE:Uzbekistan⟧ border",
    "the ⟦GPE:U.S.⟧",
    "U.S.S.R. and U.S",
    "⟦GPE:Guinea⟧ and ⟦GPE:Guinea-Bissau⟧, ⟦GPE:Guinea‑Bissau⟧, ⟦GPE:Guinea–Bissau⟧",
    "⟦GPE:Côte d'Ivoire⟧, ⟦GPE:Côte d’Ivoire⟧, ⟦GPE:CÔTE D’IVOIRE⟧",
    "⟦GPE:New York⟧ and ⟦GPE:New York City⟧, the ⟦GPE:New  York⟧ and ⟦GPE:New\u{A0}York⟧ sizes",
    "⟦GPE:New\nYork⟧",
    "New Yorker, New, York",
    "Uzbekistan_2030 and @Uzbekistan but #⟦GPE:Uzbekistan⟧",
    "https://example.org/Uzbekistan/US, mail us@Uzbekistan.org, www.Uzbekistan.com",
    "⟦PROD:C++⟧ and C++11",
    "⟦PROD:.NET⟧ but NET",
    "⟦GPE:Don⟧ met Don't",
    "⟦GPE:中国⟧和⟦GPE:中国⟧人",
    "",
    "Uzbekista",
  ])
  func `the longest term on word bounds is found`(marked: String) throws {
    let stage = try TagEntities.with(
      "Uzbekistan|GPE", "US|GPE", "U.S.|GPE", "Guinea|GPE", "Guinea-Bissau|GPE",
      "Côte d’Ivoire|GPE", "New York|GPE", "New York City|GPE", "C++|PROD", ".NET|PROD", "Don|GPE",
      "中国|GPE")
    let expected = marked.replacing("anti⟦GPE:Uzbekistan⟧-ism", with: "antiUzbekistan-ism")
    let found = try stage.marking(withoutMarks(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "⟦GPE:Uzbekistan⟧, ⟦GPE:uzbekistan⟧ and ⟦GPE:UZBEKISTAN⟧, not UzBekistan",
    "⟦GPE:Turkey⟧ eats turkey; TURKEY",
    "⟦GPE:US⟧ and us and Us",
    "⟦GPE:Reading⟧ likes reading",
    "the ⟦GPE:United States⟧, the ⟦GPE:united States⟧, the ⟦GPE:United states⟧, ⟦GPE:united states⟧",
    "⟦LOC:Central Asia⟧, ⟦LOC:central asia⟧, ⟦LOC:CENTRAL ASIA⟧, ⟦LOC:Central asia⟧",
    "⟦ORG:World Bank⟧, ⟦ORG:WORLD BANK⟧, but a world bank",
    "⟦ORG:NATO⟧ and ⟦ORG:Nato⟧, not nato",
    "⟦GPE:Bosnia and Herzegovina⟧, ⟦GPE:Bosnia And Herzegovina⟧, ⟦GPE:bosnia and herzegovina⟧",
    "⟦MAT:uranium⟧, ⟦MAT:Uranium⟧, ⟦MAT:URANIUM⟧",
    "⟦GPE:Çorum⟧, ⟦GPE:çorum⟧, ⟦GPE:ÇORUM⟧",
    "⟦GPE:Rio⟧ rio",
  ])
  func `smart case allows what damage and headings do, but no other word`(marked: String) throws {
    let stage = try TagEntities.with(
      "Uzbekistan|GPE", "Turkey|GPE", "US|GPE", "Reading|GPE", "United States|GPE",
      "Central Asia|LOC", "World Bank|ORG", "NATO|ORG", "Bosnia and Herzegovina|GPE", "uranium|MAT",
      "Çorum|GPE", "Rio|GPE")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(arguments: [
    ("exact", "⟦GPE:Turkey⟧ turkey TURKEY ⟦GPE:US⟧ us"),
    ("ignore", "⟦GPE:Turkey⟧ ⟦GPE:turkey⟧ ⟦GPE:TURKEY⟧ ⟦GPE:US⟧ ⟦GPE:us⟧"),
  ])
  func `case can be kept to the letter or ignored`(rule: String, marked: String) throws {
    let stage = try TagEntities.with("Turkey|GPE", "US|GPE", case: rule)
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `a term in the case written wins over one in another case`() throws {
    let stage = try TagEntities.with("turkey|FOOD", "Turkey|GPE")
    let marked = "⟦GPE:Turkey⟧ and ⟦FOOD:turkey⟧"
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `the first label of a term stays, and the first gazetteer wins`() throws {
    let stage = try TagEntities.configured(
      [
        "gazetteers": .list([.string("a.tsv"), .string("b.jsonl")]),
        "built-in": .list([.string("countries")]), "patterns": .list([]),
      ],
      resources: [
        "a.tsv": "Oman\tFIRST\tid-1\tMuscat|Masqat\nOman\tSECOND\n",
        "b.jsonl": #"{"term": "Oman", "label": "THIRD"}"# + "\n"
          + #"{"term": "Qatar", "label": "OURS", "id": null, "aliases": ["Do\u0068a \"Q\""]}"#,
      ])
    let document = try stage.applied(
      to: .paragraphs(["Oman, Masqat, Qatar, Doha \"Q\" and Yemen"]))
    #expect(
      document.marked == [
        "⟦FIRST:Oman⟧, ⟦FIRST:Masqat⟧, ⟦OURS:Qatar⟧, ⟦OURS:Doha \"Q\"⟧ and ⟦GPE:Yemen⟧"
      ])
    var copy = document
    copy.forEachPassage { passage in
      #expect(passage.entities.map(\.id).prefix(3) == ["id-1", "id-1", nil])
      #expect(passage.entities.allSatisfy { $0.method == "gazetteer" })
    }
  }
}
