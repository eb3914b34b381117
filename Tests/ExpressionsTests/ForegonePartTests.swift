// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Expressions

/// Conditions whose answer no fact can change; `⟪⟫` brackets the part that is told.
struct ForegonePartTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let marked: String
    let holds: Bool
    let reason: String?

    init(_ marked: String, _ holds: Bool, _ reason: String? = nil) {
      (self.marked, self.holds, self.reason) = (marked, holds, reason)
    }

    var testDescription: String { marked }
  }

  static let rows = [
    Row("⟪false⟫", false), Row("⟪not false⟫", true), Row("⟪1 > 2⟫", false),
    Row("⟪2 * 3 == 6⟫", true), Row("⟪1 / 0 == 1⟫", false), Row("⟪lower(\"A\") == \"a\"⟫", true),
    Row("⟪\"en\" in [\"de\", \"en\"]⟫", true), Row("⟪abs(-1) < 0⟫", false),
    Row("⟪words < 0⟫", false, "'words' is 0 or more"),
    Row("⟪words >= 0⟫", true, "'words' is 0 or more"),
    Row("⟪-1 >= entities.GPE⟫", false, "'entities.GPE' is 0 or more"),
    Row("⟪digit_share > 100⟫", false, "'digit_share' is 0 to 1"),
    Row("⟪share(removed_bytes) >= 120%⟫", false, "'share(removed_bytes)' is 0 to 1"),
    Row("⟪not words < 0⟫", true, "'words' is 0 or more"),
    Row("⟪-words > 0⟫", false, "'-words' is 0 or less"),
    Row("⟪words + tables < 0⟫", false, "'words + tables' is 0 or more"),
    Row("⟪min(words, 5) > 5⟫", false, "'min(words, 5)' is 0 to 5"),
    Row("⟪max(words, 5) >= 5⟫", true, "'max(words, 5)' is 5 or more"),
    Row("⟪words in [-1, -2]⟫", false, "'words' is 0 or more"),
    Row("⟪words != -1⟫", true, "'words' is 0 or more"), Row("⟪missing(words)⟫", false),
    Row("⟪length(id) < 0⟫", false, "'length(id)' is 0 or more"),
    Row("⟪words > 5 and words < 3⟫", false, "'words > 5' and 'words < 3' never hold together"),
    Row("⟪words >= 5 and 5 > words⟫", false, "'words >= 5' and '5 > words' never hold together"),
    Row(
      "⟪words == 5 and tables > 1 and words > 5⟫", false,
      "'words == 5' and 'words > 5' never hold together"),
    Row(
      "⟪language == \"en\" and language == \"de\"⟫", false,
      "'language == \"en\"' and 'language == \"de\"' never hold together"),
    Row(
      "⟪language != \"en\" or language != \"de\"⟫", true,
      "one of 'language != \"en\"' and 'language != \"de\"' always holds"),
    Row("⟪words > 3 or words <= 3⟫", true, "one of 'words > 3' and 'words <= 3' always holds"),
    Row(
      "⟪metadata.score > 5 and metadata.score < 3⟫", false,
      "'metadata.score > 5' and 'metadata.score < 3' never hold together"),
    Row("tables > 1 or ⟪words < 0⟫", false, "'words' is 0 or more"),
    Row("tables > 1 and (lists > 1 or ⟪not true⟫)", false),
    Row(
      "tables > 1 or ⟪words > 5 and words < 3⟫", false,
      "'words > 5' and 'words < 3' never hold together"),
  ]

  @Test(arguments: rows)
  func `a condition whose answer is foregone is told`(row: Row) throws {
    let marked = MarkedText(row.marked)
    let expression = try Expression(marked.text, as: .boolean, over: DocumentFacts.schema)
    let parts = expression.foregoneParts
    #expect(parts.map(\.range) == marked.ranges)
    #expect(parts.map(\.holds) == [row.holds])
    #expect(parts.map(\.reason) == [row.reason])
    #expect(parts.map(\.isWhole) == [marked.ranges == [0..<marked.text.utf8.count]])
  }

  @Test(arguments: [
    "words > 0", "words >= 1", "digit_share >= 1", "words > 3 and words < 5", "words == 5",
    "words >= 5 and words <= 5", "metadata.a > 3 or metadata.a <= 3", "words > 5 or words < 3",
    "metadata.a == metadata.b", "language == \"en\" or language == \"de\"", "words / 0 > 1",
    "words - tables < 0", "default(number(metadata.a), 1) > 0", "missing(language)",
    "id matches '^a'", "words * 2 >= 0", "language != \"en\" and language != \"de\"",
    "words in [0, -1]", "share(tables) == 1",
  ])
  func `nothing is said where the facts decide`(text: String) throws {
    let expression = try Expression(text, as: .boolean, over: DocumentFacts.schema)
    #expect(expression.foregoneParts == [])
  }

  @Test func `gates know the ranges of their facts, and nothing of an earlier run`() throws {
    let schema = RunFacts.schema(stages: ["clean"])
    func holds(_ text: String) throws -> [Bool] {
      try Expression(text, as: .boolean, over: schema).foregoneParts.map(\.holds)
    }
    #expect(try holds("time_share.clean > 100") == [false])
    #expect(try holds("documents >= 0") == [true])
    #expect(try holds("drift(tables) < 0") == [false])
    #expect(try holds("drift(tables) >= 0") == [])
    #expect(try holds("baseline(tables) >= 0") == [])
    #expect(try holds("failed_documents == 0") == [])
  }

  /// What is said to be foregone is so for documents of all kinds.
  @Test func `no document proves it wrong`() throws {
    var random = SeededGenerator(seed: 7)
    let facts = [
      "words", "tables", "digit_share", "share(removed_bytes)", "entities.GPE", "metadata.score",
      "metadata.none", "-words", "abs(-lines)", "round(digit_share)", "min(words, 3)",
      "max(metadata.score, 2)", "default(metadata.none, 4)", "words + tables", "words - 5",
      "2 * headings", "length(id)", "1 / tables", "3",
    ]
    let signs = ["<", "<=", ">", ">=", "==", "!="]
    func comparison() -> String {
      let fact = facts.randomElement(using: &random) ?? ""
      let sign = signs.randomElement(using: &random) ?? ""
      let text = "\(fact) \(sign) \(Int.random(in: -1...3, using: &random))"
      return Bool.random(using: &random) ? text : "not \(text)"
    }
    func condition(_ depth: Int) -> String {
      if depth == 0 { return comparison() }
      let word = Bool.random(using: &random) ? "and" : "or"
      return "(\(condition(depth - 1)) \(word) \(condition(depth - 1)))"
    }
    var count = 0
    for _ in 0..<1_500 {
      let text = condition(Int.random(in: 0...2, using: &random))
      let expression = try Expression(text, as: .boolean, over: DocumentFacts.schema)
      for part in expression.foregoneParts {
        let part = (
          text: part.isWhole ? text : String(decoding: Array(text.utf8)[part.range], as: UTF8.self),
          holds: part.holds
        )
        // What stands between brackets is shown without one of them, and is no expression then.
        guard let whole = try? Expression(part.text, as: .boolean, over: DocumentFacts.schema)
        else {
          continue
        }
        count += 1
        for document in [trialDocument, Document.trial("", id: "") { _ in [] }] {
          var facts = DocumentFacts(document)
          #expect(
            whole.value(over: &facts).isTrue == part.holds, "\(part.text) in \(text)")
        }
      }
    }
    #expect(count > 200)
  }

  @Test func `a row of 20,000 comparisons is searched in one pass`() throws {
    let row = repeatElement("words > 5", count: 20_000).joined(separator: " and ")
    let expression = try Expression(
      "\(row) and words < 3", as: .boolean, over: DocumentFacts.schema)
    #expect(expression.foregoneParts.map(\.holds) == [false])
  }
}
