// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import Testing

struct ManyMistakesTests {
  @Test func `three mistakes are told at once`() {
    let text = MarkedText(
      """
      version: 1
      pipeline: trial
      read: { use: read-lines, with: { paths: a.txt, max-size: ⟪10⟫ } }
      stages:
        - use: trim
          with: { ⟪windw⟫: 12 }
        - use: ⟪wirte-lines⟫
          with: { path: x }

      """)
    let found = loader().check(text.file)
    #expect(found.map(\.id) == ["wrong-type", "unknown-setting", "unknown-stage"])
    #expect(found.map(\.span?.range) == text.ranges)
    #expect(
      found.map(\.span?.start) == [
        .init(line: 3, column: 58), .init(line: 6, column: 13), .init(line: 7, column: 10),
      ])
  }

  static let ten = MarkedText(
    """
    version: ⟪3⟫
    pipeline: trial
    description: Zehn Fehler für ⟪${nobody}⟫.
    vars:
      ⟪unused⟫: 1
      out: "ö/${env.USER_NAME:-me}"
    read:
      use: read-lines
      with:
        paths: [a.txt]
        encoding: ⟪utf9⟫
    stages:
      - use: ⟪write-sheets⟫
      - use: trim
        with:
          window: ⟪1001⟫
          keep-tables: ⟪yes⟫
      - use: find-tables
        ⟪unless⟫: never
      - use: tag-words
        with: { lists: [⟪gone.tsv⟫] }
      - use: write-lines
        with: { path: "${out}/x" }
      - use: write-lines
        with: { path: ⟪"ö/me/x"⟫ }
    ⟪gate⟫: []

    """)

  @Test func `ten mistakes and a warning are told at once, in the order of the file`() {
    let found = loader().check(Self.ten.file)
    #expect(
      summaries(found) == [
        "unknown-version: 'version' must be 1, not the number 3",
        "undefined-variable: there is no variable 'nobody'",
        "unused-variable: variable 'unused' is never used",
        "unknown-value: 'encoding' must be 'auto', 'utf8' or 'latin1', not 'utf9'",
        "unmet-need: stage 'write-sheets' needs tables, which no earlier stage provides",
        "out-of-range: 'window' must be 1 to 1000, not 1001",
        "wrong-type: 'keep-tables' must be true or false, not the string 'yes'",
        "unknown-key: stage 'find-tables' has no key 'unless'",
        "missing-resource: there is no file 'gone.tsv'",
        "output-collision: 'ö/me/x' is written twice",
        "unknown-key: the pipeline has no key 'gate'",
      ])
    #expect(found.map(\.span?.range) == Self.ten.ranges)
    #expect(found.filter { $0.severity == .error }.count == 10)
  }

  @Test func `what is told says what to write instead`() {
    let help = loader().check(Self.ten.file).map(\.help)
    #expect(
      help == [
        nil, "declare it under 'vars', or write '${nobody:-default}'",
        "remove it, or write '${unused}' where it is meant", "did you mean 'utf8'?",
        "put 'find-tables' before it", nil, "write 'true'", nil, nil,
        "give each output a path of its own", "did you mean 'gates'?",
      ])
  }

  @Test func `a mistake is rendered with excerpt, help and note`() {
    let text = MarkedText(
      pipeline("  - use: trim\n    with: { ⟪windw⟫: 12 }").replacing("\n\n", with: "\n"))
    #expect(
      DiagnosticRenderer.text(color: false).render(loader().check(text.file)) == """
        error[unknown-setting]: stage 'trim' has no setting 'windw'
          --> test.yaml:6:13
           |
         5 |   - use: trim
         6 |     with: { windw: 12 }
           |             ^^^^^ not a setting of this stage
           |
        help: did you mean 'window'?
        note: settings of 'trim': window, share, keep-tables, marker, least, most

        """)
  }

  @Test func `what an anchor brings to several places is told once`() {
    let text = MarkedText(
      """
      version: 1
      pipeline: trial
      read: { use: read-clock }
      stages:
        - { use: trim, with: &settings { window: ⟪0⟫, ⟪mark⟫: x } }
        - { use: trim, with: *settings }
        - { use: trim, with: { <<: *settings } }

      """)
    #expect(loader().check(text.file).map(\.span?.range) == text.ranges)
  }
}
