// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Reading

/// Headings in order and the levels that they must have; each has prose below but where it ends in `+`.
struct LevelCase: CustomTestStringConvertible, Sendable {
  let name: String
  let headings: [String]
  let levels: [Int]
  let confidence: Double

  init(_ name: String, _ headings: [String], _ levels: [Int], _ confidence: Double) {
    self.name = name
    self.headings = headings
    self.levels = levels
    self.confidence = confidence
  }

  var testDescription: String { name }

  var text: String {
    headings.map { $0.hasSuffix("+") ? "\($0.dropLast())\n\n" : "\($0)\n\n\(prose)\n\n" }.joined()
  }
}

struct HeadingLevelTests {
  @Test(arguments: [
    LevelCase(
      "numbers with parts",
      ["The Port Report", "1. Costs", "1.1 Dredging works", "1.2 Quay walls", "2. Staff"],
      [1, 2, 3, 3, 2], LevelConfidence.number),
    LevelCase(
      "Roman numerals over letters",
      ["The Port Report", "I. Costs", "A. Dredging", "B. Quays", "II. Staff", "C. Pilots"],
      [1, 2, 3, 3, 2, 3], LevelConfidence.number),
    LevelCase(
      "capitals over others",
      [
        "The Port Report", "COSTS AND FEES", "What dredging takes", "STAFF AND PAY",
        "Who works here",
      ],
      [1, 2, 3, 2, 3], LevelConfidence.capitals),
    LevelCase(
      "straight below one another",
      ["The Port Report", "What should be done+", "For the board", "For the town", "What is next"],
      [1, 2, 3, 3, 2], LevelConfidence.below),
    LevelCase(
      "no sign of rank", ["The Port Report", "What dredging takes", "Who works here"], [1, 2, 2],
      LevelConfidence.section),
    LevelCase("marked", ["# The Port Report", "### Costs", "## Staff"], [1, 3, 2], 1),
  ])
  func `the level of a heading is inferred`(_ trial: LevelCase) throws {
    let headings = try headings(of: trial.text)
    #expect(headings.map(\.level) == trial.levels)
    #expect(headings.contains { $0.levelConfidence == trial.confidence })
    #expect(headings.allSatisfy { $0.levelConfidence > 0 && $0.levelConfidence <= 1 })
  }

  @Test func `a copy has the level of its heading, and proves nothing by its capitals`() throws {
    let text = "The Port Report\n\n\(prose)\n\nCosts of it all\nCOSTS OF IT ALL\n\n\(prose)"
    #expect(try headings(of: text).map(\.level) == [1, 2, 2])
  }

  @Test(arguments: [
    (
      "HARBOUR\nBoard puts off the vote on dredging\n\n\(prose)",
      "Board puts off the vote on dredging"
    ),
    (
      "Breaking news\nBoard puts off the vote on dredging\n\n\(prose)",
      "Board puts off the vote on dredging"
    ),
    ("Board puts off the vote\nBy Anna Holm\n\n\(prose)", "Board puts off the vote"),
    ("The Port\n\nCosts\n\n\(prose)", "The Port"),
  ])
  func `a title is told from a kicker and a byline`(_ text: String, _ title: String) throws {
    #expect(try read(text).metadata["title"] == .string(title))
    #expect(try headings(of: text).first?.level == 1)
  }

  @Test func `a pull quote is no heading`() throws {
    let quote = "“Nobody could know by how much”"
    #expect(
      try read("The Port\n\n\(prose)\n\n\(quote)\n\n\(prose)").dump.contains("\nquote: \(quote)\n"))
    let named = "“We shall wait and see”\n— Anna Holm, pilot"
    #expect(
      try read("The Port\n\n\(prose)\n\n\(named)\n\n\(prose)").dump
        .contains("\nquote: “We shall wait and see”\nquote: — Anna Holm, pilot\n"))
    let signed = "“We shall wait and see” — Anna Holm, pilot"
    #expect(
      try read("The Port\n\n\(prose)\n\n\(signed)\n\n\(prose)").dump
        .contains("\nquote: \(signed)\n"))
    // Words in quotation marks that the text does not have may head a section.
    #expect(
      try read("The Port\n\n\(prose)\n\n“A winter without boats”\n\n\(prose)").dump
        .contains("\nheading 2: “A winter without boats”\n"))
  }

  private func headings(of text: String) throws -> [Heading] {
    try read(text).blocks.compactMap { block in
      if case .heading(let heading) = block { heading } else { nil }
    }
  }
}
