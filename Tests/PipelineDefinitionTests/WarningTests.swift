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
