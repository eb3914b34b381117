// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import TextScanning
import Testing

@testable import Cleaning

struct FurnitureModelTests {
  private static let texts = [
    "The tide mill at Carrow turned for the last time in 1931. Its wheel, nine metres across, lay in the mud until two brothers dug it out with spades, a borrowed winch and the help of half the village.",
    "They had no plan at first. Then a carpenter from Velm looked at the spokes, said that they were sound, and stayed for three summers without asking what he would be paid for the work.",
    "The mill grinds again on Saturdays. Whoever wants flour brings a bag, and whoever brings a child is shown how the sluice is raised when the tide has turned and the pond is full.",
  ]

  /// An article with lines above, between and below its texts.
  private static func article(
    above: [String] = [], between: [String] = [], below: [String] = [],
    levelConfidence: Double = 0.6
  ) -> Document {
    let lines =
      above + ["# The mill that came back from the mud", "By Ann Reed", "4 May 2024"]
      + ["# How it began", texts[0], "# The carpenter"] + between
      + [texts[1], "# What it grinds", texts[2], "# What is next"]
      + ["A second wheel is planned for the year after next, if the pond can be made to hold."]
      + below
    return page(lines.joined(separator: "\n"), levelConfidence: levelConfidence)
  }

  private static func likely(_ document: Document) -> [String] {
    document.ledger.removals.filter { $0.rule == "likely-furniture" }.map(\.text)
  }

  // No pattern knows these.
  @Test(arguments: [
    "Never miss a high tide: our harbour letter lands in your inbox on Fridays",
    "Like what you read? Send it on to somebody who mills",
    "More stories from the coast",
  ])
  func `a line that reads and stands as furniture goes`(_ line: String) throws {
    #expect(PageFurniture.classify(Array(line.utf8).span, at: .alone) == nil)
    let cleaned = try Clean.configured().applied(to: Self.article(below: [line]))
    #expect(Self.likely(cleaned) == [line])
    #expect(cleaned.conservationFaults() == [])
  }

  @Test(arguments: [
    ["Flour from the mill costs four crowns a bag."],
    ["“We never asked him,” says the younger brother."],
    ["a spade and a borrowed winch", "nine planks of oak"],
  ])
  func `what reads as content stays`(_ lines: [String]) throws {
    let cleaned = try Clean.configured().applied(to: Self.article(between: lines))
    #expect(Self.likely(cleaned) == [])
  }

  @Test func `without the model only what patterns know goes`() throws {
    let line = "Like what you read? Send it on to somebody who mills"
    let stage = try Clean.configured(["furniture-model": .boolean(false)])
    let cleaned = try stage.applied(to: Self.article(below: [line]))
    #expect(Self.likely(cleaned) == [])
    #expect(cleaned.dump.contains(line))
  }

  @Test func `a page with markup is not judged by how its lines read`() throws {
    let document = Self.article(below: ["More stories from the coast"], levelConfidence: 1)
    #expect(Self.likely(try Clean.configured().applied(to: document)) == [])
  }

  @Test(arguments: [
    "# Grain prices recover in the spring", "# The mill that came back from the mud",
  ])
  func `the title stays, however much it reads like furniture`(_ title: String) throws {
    let lines = [
      title, "# How it began", Self.texts[0], "# The carpenter", Self.texts[1], "# What it grinds",
      Self.texts[2], "# What is next", "A second wheel is planned.", "# Who pays", Self.texts[0],
      "# The end", Self.texts[1],
    ]
    let cleaned = try Clean.configured().applied(to: page(lines.joined(separator: "\n")))
    #expect(cleaned.dump.contains(String(title.dropFirst(2))))
  }

  @Test func `a heading that stands twice stays`() throws {
    let heading = "# More stories from the coast"
    let document = Self.article(below: [heading, heading, Self.texts[0]])
    #expect(Self.likely(try Clean.configured().applied(to: document)) == [])
  }

  @Test func `a short text is not judged`() throws {
    let document = page("Subscribe now and then\nMore stories from the coast")
    #expect(Self.likely(try Clean.configured().applied(to: document)) == [])
  }

  @Test func `features are numbers of so many bits, the same each time`() throws {
    let lines = PageLines(Self.article(below: ["Ünser Hafenbrief © 2024 — jeden Freitag"]))
    for index in 0..<lines.count {
      var (first, second): ([Int], [Int]) = ([], [])
      lines.forEachFeature(of: index, bits: 8) { first.append($0) }
      lines.forEachFeature(of: index, bits: 8) { second.append($0) }
      #expect(first == second && first.allSatisfy((0..<256).contains))
    }
  }
}
