// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import HeadingDedup

/// A document in short: `# words` is a heading of that rank, anything else a paragraph.
private func document(_ lines: [String]) -> Document {
  .trial(lines.joined(separator: "\n")) { source in
    var start = 0
    return lines.map { line in
      let end = start + line.utf8.count
      defer { start = end + 1 }
      let rank = line.prefix { $0 == "#" }.count
      let text = source.text(at: start + (rank > 0 ? rank + 1 : 0)..<end)
      return rank > 0 ? .heading(Heading(level: rank, text)) : .paragraph(Passage(text))
    }
  }
}

private func kept(_ lines: [String], _ settings: [String: RawSetting] = [:]) throws -> [String] {
  let stage = try DedupeHeadings.configured(settings)
  return try stage.applied(to: document(lines)).blocks.map { block in
    block.extent.map(\.string).joined()
  }
}

struct DedupeHeadingsTests {
  @Test(arguments: [
    (["# A b", "# A b", "x"], ["A b", "x"]),
    (["# A b", "# A b", "# A b", "x"], ["A b", "x"]),
    (["# A b", "# A B", "x"], ["A b", "x"]),
    (["# A: b", "# A – b.", "x"], ["A: b", "x"]),
    (["# ABCDEFGHIJK—L m", "# Abcdefghijk-l m", "x"], ["ABCDEFGHIJK—L m", "x"]),
    (["# 2. Costs", "# Costs", "x"], ["2. Costs", "x"]),
    (["# 2.1 Costs", "# Costs (continued)", "x"], ["2.1 Costs", "x"]),
    (["# Zürich’s port", "# ZÜRICH'S PORT", "x"], ["Zürich’s port", "x"]),
  ])
  func `a heading that repeats the one before it goes`(_ lines: [String], _ rest: [String]) throws {
    #expect(try kept(lines) == rest)
  }

  @Test(arguments: [
    ["# Answer", "x", "# Answer", "y"],
    ["# A", "# B", "# A", "x"],
    ["# 2020", "# 2021", "x"],
    ["# 1. Paris", "# 2. Rome", "x"],
    ["# Part 1", "# Part 2", "x"],
    ["A b", "A b"],
    ["# A b", "A b"],
    ["# —", "# ***", "x"],
  ])
  func `everything else stays`(_ lines: [String]) throws {
    #expect(
      try kept(lines)
        == lines.map { $0.trimmingPrefix { $0 == "#" || $0 == " " } }.map { String($0) })
  }

  @Test func `the scope says how far back an equal heading is looked for`() throws {
    let lines = ["# A", "## Ingredients", "x", "## Ingredients", "y", "# B", "## Ingredients", "z"]
    #expect(try kept(lines, ["scope": .string("adjacent")]).count == 8)
    #expect(
      try kept(lines, ["scope": .string("section")])
        == ["A", "Ingredients", "x", "y", "B", "Ingredients", "z"])
    #expect(
      try kept(lines, ["scope": .string("document")]) == ["A", "Ingredients", "x", "y", "B", "z"])
  }

  @Test func `the match says when headings are equal`() throws {
    let lines = ["# Harbour news", "# Harbor news", "# HARBOR NEWS", "x"]
    #expect(try kept(lines, ["match": .string("exact")]).count == 4)
    #expect(try kept(lines, ["match": .string("normalised")]).count == 3)
    #expect(try kept(lines, ["match": .string("similar")]) == ["Harbour news", "x"])
    #expect(
      try kept(lines, ["match": .string("similar"), "similarity": .number(0.99)]).count == 3)
  }

  @Test func `what is removed stands in the ledger`() throws {
    let result = try DedupeHeadings.configured().applied(to: document(["# A b", "# A b", "x"]))
    #expect(
      result.ledger.removals == [
        Removal(origin: [8..<11], text: "A b", stage: "dedupe-headings", rule: "repeated-heading")
      ])
  }

  @Test func `ten thousand headings are no burden`() throws {
    let lines = (0..<10_000).map { "# Heading \($0 / 2) of many" }
    #expect(try kept(lines).count == 5_000)
    #expect(try kept(lines, ["scope": .string("document")]).count == 5_000)
  }
}

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 5, 0), ("abc", "abc", 0, 0), ("abc", "abd", 0, 1), ("kitten", "sitting", 3, 3),
    ("kitten", "sitting", 2, 3), ("", "abc", 3, 3), ("abc", "", 3, 3), ("abcdef", "uvwxyz", 3, 4),
    ("harbour", "harbor", 2, 1),
  ])
  func `distances are exact up to the limit and one past it beyond`(
    _ first: String, _ second: String, _ limit: Int, _ distance: Int
  ) {
    #expect(editDistance(Array(first.utf8), Array(second.utf8), limit: limit) == distance)
  }
}
