// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit
import Testing

struct WarningTests {
  @Test func `a former name works, and is told with the new one`() throws {
    let text = MarkedText(pipeline("  - use: ⟪shave⟫\n    with: { ⟪span⟫: 7 }"))
    let found = loader().check(text.file)
    #expect(
      summaries(found) == [
        "former-name: stage 'shave' is called 'trim' now",
        "former-name: setting 'span' is called 'window' now",
      ])
    #expect(found.map(\.severity) == [.warning, .warning])
    #expect(found.map(\.span?.range) == text.ranges)
    #expect(found.map(\.replacement?.text) == ["trim", "window"])
    let plan = try loader().load(text.file)
    #expect(plan.steps.map(\.name) == ["trim"])
    guard case .map(let stage as Trim) = plan.steps[0].stage else {
      Issue.record("no trim")
      return
    }
    #expect(stage.settings[Trim.window] == 7)
  }

  @Test func `a setting under both its names is an error`() {
    let text = MarkedText(pipeline("  - use: trim\n    with: { ⟪span⟫: 7, window: 8 }"))
    let found = loader().check(text.file)
    #expect(
      summaries(found) == ["duplicate-setting: 'span' is the former name of 'window', given too"])
    #expect(found.map(\.span?.range) == text.ranges)
  }

  @Test func `a former name is suggested to nobody`() {
    let found = loader().check(
      MarkedText(pipeline("  - use: trim\n    with: { spam: 7 }")).file)
    #expect(found.map(\.help) == [nil])
    #expect(
      found[0].notes == ["settings of 'trim': window, share, keep-tables, marker, least, most"])
  }

  @Test func `a stage after the last output is told`() {
    let stages = "  - { use: write-lines, with: { path: x } }\n  - use: ⟪trim⟫"
    let text = MarkedText(pipeline(stages))
    let found = loader().check(text.file)
    #expect(
      summaries(found) == [
        "unused-stage: stage 'trim' changes documents that nothing writes any more"
      ])
    #expect(found.map(\.span?.range) == text.ranges)
  }

  struct Foregone: Sendable, CustomTestStringConvertible {
    let stages: String
    let expected: [String]
    let note: String?

    init(_ stages: String, _ expected: String..., note: String? = nil) {
      (self.stages, self.expected, self.note) = (stages, expected, note)
    }

    var testDescription: String { stages }
  }

  static let foregone = [
    Foregone("  - { use: trim, if: ⟪false⟫ }", "constant-condition: stage 'trim' never runs"),
    Foregone(
      "  - { use: trim, if: ⟪words >= 0⟫ }",
      "constant-condition: stage 'trim' runs on every document", note: "'words' is 0 or more"),
    Foregone(
      "  - use: trim\n    if: >-\n      tables > 1 or\n      ⟪words < 0⟫",
      "constant-condition: this part of the condition never holds", note: "'words' is 0 or more"),
    Foregone(
      "  - { use: keep-long, if: ⟪1 < 2⟫ }\n  - use: trim",
      "constant-condition: stage 'keep-long' drops no document"),
    Foregone(
      "  - { use: keep-long, if: ⟪words < 5 and words > 5⟫ }\n  - use: ⟪trim⟫\n"
        + "  - { use: ⟪write-lines⟫, with: { path: x } }",
      "constant-condition: stage 'keep-long' drops every document",
      "unreachable-stage: no document reaches stage 'trim'",
      "unreachable-stage: no document reaches stage 'write-lines'",
      note: "'words < 5' and 'words > 5' never hold together"),
    Foregone(
      "  - use: trim\ngates:\n  - ⟪documents >= 0⟫\n  - ⟪share(failed_documents) > 20⟫",
      "constant-condition: the gate holds in every run",
      "constant-condition: the gate fails every run", note: "'documents' is 0 or more"),
    Foregone("  - { use: keep-long, if: words >= 5 }\n  - { use: trim, if: lines > 0 }"),
    Foregone("  - { use: sift, if: true, with: { whole: [true] } }"),
  ]

  @Test(arguments: foregone)
  func `a condition whose answer is foregone is told with what it does`(row: Foregone) {
    let text = MarkedText(pipeline(row.stages))
    let found = loader().check(text.file)
    #expect(summaries(found) == row.expected)
    #expect(found.map(\.span?.range) == text.ranges)
    #expect(
      found.allSatisfy {
        $0.severity == .warning && $0.help != nil || $0.id != "constant-condition"
      })
    #expect(found.first?.notes ?? [] == [row.note].compactMap(\.self))
  }

  @Test func `a condition with a variable in it is a switch`() {
    let stages =
      "  - { use: keep-long, if: \"${on}\" }\n  - { use: trim, if: \"words > 5 and ${on}\" }"
    let text = MarkedText(pipeline(stages, vars: "vars: { on: false }"))
    #expect(loader().check(text.file).isEmpty)
  }

  @Test func `an input that is not there is told at its path`() {
    let text = MarkedText(
      """
      version: 1
      pipeline: trial
      read: { use: read-lines, with: { paths: [a.txt, ⟪b.txt⟫, "-"] } }
      stages: []

      """)
    let loader = PipelineLoader(
      registry: testRegistry, readFile: { _ throws(StageError) in [] },
      inputExists: { $0 == "a.txt" })
    let found = loader.check(text.file)
    #expect(summaries(found) == ["missing-input: there is nothing to read at 'b.txt'"])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.span?.range) == text.ranges)
  }
}
