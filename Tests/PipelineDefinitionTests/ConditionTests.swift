// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Expressions
import PipelineDefinition
import StageKit
import Testing

/// Conditions and gates in a pipeline file; `⟪⟫` brackets where each mistake is shown.
struct ConditionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var marked: String
    var vars = ""
    var expected: [String]

    init(_ marked: String, vars: String = "", _ expected: String...) {
      (self.marked, self.vars, self.expected) = (marked, vars, expected)
    }

    var testDescription: String { marked }
  }

  static let unknown = "unknown-fact: a document has no fact 'wrods'"

  static let rows = [
    Row("  - { use: trim, if: ⟪wrods⟫ < 5 }", unknown),
    Row("  - use: trim\n    if: 1 < ⟪wrods⟫", unknown),
    Row("  - use: trim\n    if: 'id == ''ü'' or ⟪wrods⟫ < 5'", unknown),
    Row("  - use: trim\n    if: \"id == \\\"\\u00fc\\\" or ⟪wrods⟫ < 5\"", unknown),
    Row("  - use: trim\n    if: \"1 < 2 and \\\n      ⟪wrods⟫ < 5\"", unknown),
    Row("  - use: trim\n    if: \"1 < 2 and\n\n      ⟪wrods⟫ < 5\"", unknown),
    Row("  - use: trim\n    if: 1 < 2\n\n      and ⟪wrods⟫\n      < 5", unknown),
    Row("  - use: trim\n    if: |\n      1 < 2 and\n\n        ⟪wrods⟫ < 5\n", unknown),
    Row("  - use: trim\n    if: >-\n      1 < 2 and\n      ⟪wrods⟫ < 5\n", unknown),
    Row(
      "  - use: trim\n    if: ⟪wrods⟫ < ${n} or ⟪wrods⟫ < ${n}", vars: "vars: { n: 5 }", unknown,
      unknown),
    Row("  - use: trim\n    if: 3 < ${n} or ⟪wrods⟫ < 5", vars: "vars: { n: 12345678 }", unknown),
    Row("  - use: trim\n    if: 3 < ⟪${n}⟫ or id == 'a'", vars: "vars: { n: wrods }", unknown),
    Row("  - use: trim\n    if: ⟪${n}⟫", vars: "vars: { n: wrods < 5 }", unknown),
    Row(
      "  - use: trim\n    if: \"id in [${n}, ⟪3⟫]\"", vars: "vars: { n: '\"a\"' }",
      "expression-type: a list that starts with a string takes a string, not a number"),
    Row(
      "  - use: trim\n    if: ⟪words⟫",
      "expression-type: the expression must be a condition, not a number"),
    Row(
      "  - use: trim\n    if: ⟪50⟫",
      "expression-type: the expression must be a condition, not a number"),
    Row("  - use: trim\n    if: words ><>", "expression-syntax: a value must stand here, not '<'"),
    Row("  - { use: trim, if: ⟪[words < 5]⟫ }", "wrong-type: 'if' must be a condition, not a list"),
    Row("  - { use: trim, if: ⟪⟫}", "wrong-type: 'if' must be a condition, not nothing"),
    Row("  - use: ⟪sift⟫", "missing-condition: stage 'sift' needs a condition"),
    Row("  - { use: sift, if: true, with: { whole: [true, ⟪wrods⟫ < 5] } }", unknown),
    Row(
      "  - { use: sift, with: { ⟪if⟫: true }, if: true }",
      "unknown-setting: stage 'sift' has no setting 'if'"),
    Row(
      "  - use: trim\ngates: ⟪failed_documents == 0⟫",
      "wrong-type: 'gates' must be a list, not the string 'failed_documents == 0'"),
    Row(
      "  - use: trim\ngates:\n  - ⟪faild_documents⟫ == 0\n  - ⟪words⟫ > 0",
      "unknown-fact: a run has no fact 'faild_documents'", "unknown-fact: a run has no fact 'words'"
    ),
    Row(
      "  - use: trim\ngates: [⟪time_share.tirm⟫ < 0.5, tables > 1]",
      "unknown-fact: 'time_share' has no key 'tirm'"),
    Row(
      "  - use: trim\ngates:\n  - { name: n, ⟪requires⟫: tables > 1 }",
      "unknown-key: gate 'n' has no key 'requires'"),
    Row(
      "  - use: trim\ngates:\n  - { ⟪name⟫: n }", "missing-key: gate 'n' needs the key 'require'"),
    Row(
      "  - use: trim\ngates:\n  - tables > 1\n  - ⟪tables > 1⟫",
      "duplicate-gate: there are two gates 'tables > 1'"),
    Row(
      "  - use: trim\ngates:\n  - ⟪tables⟫",
      "expression-type: the expression must be a condition, not a number"),
  ]

  @Test(arguments: rows)
  func `a mistake in a condition is told at its place in the file`(row: Row) {
    let text = MarkedText(pipeline(row.marked, vars: row.vars))
    let found = loader().check(text.file)
    #expect(summaries(found) == row.expected)
    if !text.ranges.isEmpty { #expect(found.map(\.span?.range) == text.ranges) }
  }

  @Test func `a reader takes no condition`() {
    let text = MarkedText(
      """
      version: 1
      pipeline: trial
      read: { use: read-clock, ⟪if⟫: words > 3 }
      stages: []

      """)
    let found = loader().check(text.file)
    #expect(summaries(found) == ["misplaced-condition: a reader takes no 'if'"])
    #expect(found.map(\.span?.range) == text.ranges)
  }

  @Test func `conditions, gates and paths arrive in the plan`() throws {
    let text = pipeline(
      """
        - { use: trim, if: "words >= ${least}" }
        - { use: sift, if: tables > 0, with: { whole: language == "en" } }
        - { use: write-lines, if: true, with: { path: x } }
      dropped: "${least}.jsonl"
      gates:
        - failed_documents == 0
        - { name: enough, require: tables > 3 and drift(tables) < 5% }
      """, vars: "vars: { least: 50 }")
    let plan = try loader().load(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
    #expect(plan.steps.map(\.condition?.text) == ["words >= 50", nil, "true"])
    guard case .map(let stage) = plan.steps[1].stage, let sift = stage as? Sift else {
      Issue.record("the second stage is no 'sift'")
      return
    }
    #expect(sift.wanted.text == "tables > 0")
    #expect(sift.whole.map(\.text) == ["language == \"en\""])
    #expect(plan.dropped == "50.jsonl")
    #expect(plan.gates.map(\.name) == ["failed_documents == 0", "enough"])
    #expect(plan.gates.map(\.condition.needsBaseline) == [false, true])
    #expect(plan.gates.map { $0.place?.start.line } == [11, 12])
  }

  @Test func `an expression of 100,000 characters is told of in its place`() {
    let long = String(repeating: "(", count: 100_000)
    let found = loader().check(
      SourceFile(path: "a.yaml", bytes: Array(pipeline("  - { use: trim, if: '\(long)' }").utf8)))
    #expect(found.map(\.id) == ["expression-syntax"])
    #expect(found.map(\.span?.start) == [.init(line: 6, column: 22 + 102)])
  }
}
