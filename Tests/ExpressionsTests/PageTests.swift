// SPDX-License-Identifier: Apache-2.0

import Expressions
import Foundation
import Testing

/// The tables of facts and functions in the documentation are those of the declarations.
///
/// Every example is an expression. `RECORD_REFERENCE=1` writes the tables anew, and fails.
struct PageTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  static let runSchema = RunFacts.schema(
    stages: ["read-text", "clean", "dedupe-headings", "extract-tables"])

  @Test func `the page on conditions has every fact and function`() throws {
    try check(
      "expressions.md",
      [
        ("### Functions", functionTable(ExpressionFunction.all(over: DocumentFacts.schema))),
        ("## Facts of a document", factTable(DocumentFacts.schema.facts)),
      ])
  }

  @Test func `the page on gates has every fact, and the functions over a baseline`() throws {
    try check(
      "gates.md",
      [
        ("and these are the facts:", factTable(Self.runSchema.facts)),
        ("the pipeline says:", functionTable([.baseline, .drift])),
      ])
  }

  /// Each table stands on the page as it is; when asked, the one behind its title is replaced.
  private func check(_ name: String, _ tables: [(title: String, text: String)]) throws {
    let url = Self.root.appending(path: "Documentation/\(name)")
    let page = try String(contentsOf: url, encoding: .utf8)
    var lines = page.components(separatedBy: "\n")
    for (title, table) in tables {
      let start = try #require(lines.firstIndex { $0.hasSuffix(title) })
      let first = try #require(
        lines[start...].firstIndex { $0.hasPrefix("|") || ["FACTS", "FUNCTIONS"].contains($0) })
      let end = lines[first...].firstIndex { $0.isEmpty } ?? lines.count
      lines.replaceSubrange(first..<end, with: table.components(separatedBy: "\n"))
    }
    let current = lines.joined(separator: "\n")
    if current != page, ProcessInfo.processInfo.environment["RECORD_REFERENCE"] != nil {
      try current.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(current == page, "Documentation/\(name) is not up to date: set RECORD_REFERENCE=1")
  }

  private func factTable(_ facts: [Fact]) -> String {
    let rows = facts.map { fact in
      let type = [fact.type?.words, fact.memberType.map { "\($0.words) with a key" }]
        .compactMap(\.self).joined(separator: ", ")
      let part = fact.whole.map { " Part of `\($0)`." } ?? ""
      return "| `\(fact.name)` | \(type) | \(fact.summary)\(part) |"
    }
    return (["| Fact | What it is | Meaning |", "| --- | --- | --- |"] + rows)
      .joined(separator: "\n")
  }

  private func functionTable(_ functions: [ExpressionFunction]) -> String {
    let rows = functions.map { "| `\($0.form)` | \($0.summary) |" }
    return (["| Function | What it gives |", "| --- | --- |"] + rows).joined(separator: "\n")
  }

  @Test(arguments: ["expressions.md", "gates.md"])
  func `every condition on the page is one`(name: String) throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "Documentation/\(name)"), encoding: .utf8)
    var count = 0
    var isGates = false
    for line in page.components(separatedBy: "\n") {
      let words = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("```") { isGates = false }
      if words == "gates:" { isGates = true }
      for (prefix, schema) in [
        ("if: ", DocumentFacts.schema), ("require: ", Self.runSchema), ("- ", Self.runSchema),
      ] where words.hasPrefix(prefix) && (prefix != "- " || isGates && !words.contains(": ")) {
        _ = try Expression(String(words.dropFirst(prefix.count)), as: .boolean, over: schema)
        count += 1
      }
    }
    #expect(count >= 3)
  }
}
