// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import EntityTagging

struct AcronymTests {
  @Test(arguments: [
    [
      "the ⟦ORG:Northern Rivers Trade Organization⟧ (⟦ORG:NRTO⟧) met",
      "⟦ORG:NRTO⟧'s members; the NRTOs", "⟦ORG:Northern Rivers Trade Organization⟧",
    ],
    ["⟦ORG:NRTO⟧ (⟦ORG:Northern Rivers Trade Organization⟧), ⟦ORG:NRTO⟧"],
    ["⟦ORG:NRTO⟧ (the ⟦ORG:Northern Rivers Trade Organization⟧)"],
    ["⟦ORG:Ministry of Water⟧ (⟦ORG:MoW⟧), ⟦ORG:MoW⟧"],
    ["⟦ORG:Council for Peace and Co-operation in the North⟧ (⟦ORG:CPCN⟧)"],
    ["⟦ORG:NRTO⟧ first", "the ⟦ORG:Northern Rivers Trade Organization⟧ (⟦ORG:NRTO⟧; founded)"],
    ["gross domestic product (GDP), GDP"],
    ["a non-governmental organization (NGO)"],
    ["Unmanned Aerial Vehicle (UAV)"],
    ["the Northern Rivers. Trade Organization (NRTO)"],
    ["Organization (X), (NRTO), the (NRTO) NRTO ()", "(("],
    ["Union of Some Other Names (QQZ)"],
  ])
  func `an acronym gets the label of its long form`(marked: [String]) throws {
    let stage = try TagEntities.configured(["built-in": .list([]), "patterns": .list([])])
    let document = try stage.applied(to: .paragraphs(marked.map(withoutMarks)))
    #expect(document.marked == marked)
  }

  @Test func `an acronym of a known name gets its label and id`() throws {
    let stage = try TagEntities.configured(
      ["gazetteers": .list([.string("a.tsv")]), "built-in": .list([]), "patterns": .list([])],
      resources: ["a.tsv": "Lake District\tLOC\tplace:lake\n"])
    var document = try stage.applied(
      to: .paragraphs(["In the Lake District (LDI) and later in LDI.", "Lake District (LD), LD"]))
    #expect(document.marked[1] == "⟦LOC:Lake District⟧ (⟦LOC:LD⟧), ⟦LOC:LD⟧")
    var found: [Entity] = []
    document.forEachPassage { found += $0.entities }
    #expect(found.allSatisfy { $0.id == "place:lake" })
    #expect(found.map(\.method).contains("acronym"))
  }

  @Test func `what the document defines stands above the built-in lists`() throws {
    let stage = try TagEntities.configured(["patterns": .list([])])
    let marked = "The Regional ⟦ORG:Union of Shepherds⟧ (⟦ORG:US⟧) spoke; ⟦ORG:US⟧ again."
    #expect(try stage.marking("It is the US.") == "It is the ⟦GPE:US⟧.")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `the user's gazetteers stand above what the document defines`() throws {
    let stage = try TagEntities.with("US|TEAM", acronyms: true)
    let marked = "The ⟦TEAM:Union of Shepherds⟧ (⟦TEAM:US⟧) spoke; ⟦TEAM:US⟧ again."
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `a short form of the built-in lists says nothing of another long form`() throws {
    let stage = try TagEntities.configured(["patterns": .list([])])
    let marked = "a performance review by course (⟦GPE:PRC⟧), a performance review"
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `acronyms can be switched off`() throws {
    let stage = try TagEntities.configured(["built-in": .list([]), "acronyms": .boolean(false)])
    let text = "Northern Rivers Trade Organization (NRTO)"
    let found = try stage.marking(text)
    #expect(found == text)
  }
}
