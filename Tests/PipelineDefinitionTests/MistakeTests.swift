// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import Testing

/// What is wrong with single keys and stages; `⟪⟫` brackets where each mistake is shown.
struct MistakeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var marked: String
    var expected: [String]

    /// A pipeline whose list of stages is `stages`.
    init(_ stages: String, _ expected: String...) {
      self.init(file: pipeline(stages), expected)
    }

    init(file marked: String, _ expected: [String]) {
      (self.marked, self.expected) = (marked, expected)
    }

    init(file marked: String, _ expected: String) { self.init(file: marked, [expected]) }

    var testDescription: String { expected.joined(separator: "; ") }
  }

  static let stages: [Row] = [
    Row("  - use: ⟪trmi⟫", "unknown-stage: there is no stage 'trmi'"),
    Row("  - use: ⟪12⟫", "unknown-stage: there is no stage '12'"),
    Row("  - use: ⟪[trim]⟫", "wrong-type: 'use' must be the name of a stage, not a list"),
    Row("  - ⟪trim⟫", "wrong-type: a stage must be a mapping with 'use', not the string 'trim'"),
    Row("  - ⟪with⟫: {}", "missing-key: the stage needs the key 'use'"),
    Row("  - ⟪uses⟫: trim", "unknown-key: the stage has no key 'uses'"),
    Row("  - { use: trim, ⟪unless⟫: words < 50 }", "unknown-key: stage 'trim' has no key 'unless'"),
    Row(
      "  - use: ⟪read-lines⟫\n    with: { paths: b.txt }",
      "misplaced-stage: reader 'read-lines' stands among the stages"),
    Row(
      "  - { use: trim, with: ⟪7⟫ }",
      "wrong-type: the settings of 'trim' must be a mapping, not the number 7"),
    Row(
      "  - use: ⟪write-lines⟫",
      "missing-setting: stage 'write-lines' needs the setting 'path'"),
    Row(
      "  - { use: ⟪write-lines⟫, with: }",
      "missing-setting: stage 'write-lines' needs the setting 'path'"),
    Row(
      "  - { use: write-lines, with: { ⟪paht⟫: x } }",
      "unknown-setting: stage 'write-lines' has no setting 'paht'"),
    Row(
      "  - { use: trim, with: { ⟪windw⟫: 12 } }",
      "unknown-setting: stage 'trim' has no setting 'windw'"),
    Row(
      "  - { use: ⟪trim⟫, with: { least: 3, most: 2 } }",
      "empty-range: 'least' must be at most 'most', 2, not 3"),
    Row(
      "  - { use: tag-words, with: { lists: [good.tsv, ⟪gone.tsv⟫] } }",
      "missing-resource: there is no file 'gone.tsv'"),
    Row(
      "  - use: ⟪write-sheets⟫\n    with: { directory: s }",
      "unmet-need: stage 'write-sheets' needs tables, which no earlier stage provides"),
    Row(
      "  - { use: write-lines, with: { path: x } }\n  - { use: write-lines, with: { path: ⟪./x⟫ } }",
      "output-collision: './x' is written twice"),
    Row(
      "  - { use: write-lines, with: { path: '-' } }\n  - { use: write-lines, with: { path: ⟪'-'⟫ } }",
      "output-collision: standard output is written twice"),
    Row(
      "  - use: find-tables\n  - use: write-sheets\n  - { use: write-sheets, with: { directory: ⟪a/../sheets/⟫ } }",
      "output-collision: 'a/../sheets/' is written twice"),
    Row(
      "  - { use: write-lines, with: { path: ⟪b/..//a.txt⟫ } }",
      "output-is-input: 'b/..//a.txt' is read and written"),
    Row(
      "  - { use: tag-words, with: { lists: good.tsv } }\n  - { use: write-lines, with: { path: ⟪good.tsv⟫ } }",
      "output-is-input: 'good.tsv' is read and written"),
  ]

  static let settings: [Row] = [
    Row(
      "  - { use: trim, with: { window: ⟪many⟫ } }",
      "wrong-type: 'window' must be a whole number, not the string 'many'"),
    Row(
      "  - { use: trim, with: { window: ⟪1.5⟫ } }",
      "wrong-type: 'window' must be a whole number, not the number 1.5"),
    Row(
      "  - { use: trim, with: { window: ⟪[1]⟫ } }",
      "wrong-type: 'window' must be a whole number, not a list"),
    Row(
      "  - { use: trim, with: { window: ⟪0⟫ } }",
      "out-of-range: 'window' must be 1 to 1000, not 0"),
    Row(
      "  - { use: trim, with: { share: ⟪1.01⟫ } }",
      "out-of-range: 'share' must be 0.5 to 1.0, not 1.01"),
    Row(
      "  - { use: trim, with: { share: ⟪.nan⟫ } }",
      "out-of-range: 'share' must be 0.5 to 1.0, not .nan"),
    Row(
      "  - { use: trim, with: { keep-tables: ⟪no⟫ } }",
      "wrong-type: 'keep-tables' must be true or false, not the string 'no'"),
    Row(
      "  - { use: trim, with: { keep-tables: ⟪'true'⟫ } }",
      "wrong-type: 'keep-tables' must be true or false, not the string 'true'"),
    Row(
      "  - { use: trim, with: { marker: ⟪null⟫ } }",
      "wrong-type: 'marker' must be a string, not null"),
    Row(
      "  - use: tag-words\n    with: { lists: good.tsv, labels: [a, ⟪{b: c}⟫] }",
      "wrong-type: item 2 of 'labels' must be a string, not a mapping"),
    Row(
      "  - { use: write-lines, with: { path: ⟪''⟫ } }",
      "wrong-type: 'path' must be a path, not an empty string"),
    Row(
      "  - { use: write-lines, with: { path: ⟪\"a\\0b\"⟫ } }",
      "wrong-type: 'path' must be a path, without a NUL character"),
    Row(
      file: reader("encoding: ⟪utf-8⟫"),
      "unknown-value: 'encoding' must be 'auto', 'utf8' or 'latin1', not 'utf-8'"),
    Row(
      file: reader("max-size: ⟪10⟫"),
      "wrong-type: 'max-size' must be a size such as '10MB', not the number 10"),
    Row(
      file: reader("max-size: ⟪10mb⟫"),
      "wrong-type: 'max-size' must be a size such as '10MB', not the string '10mb'"),
    Row(
      file: reader("max-size: ⟪11MB⟫"),
      "out-of-range: 'max-size' must be 1B to 10MB, not 11MB"),
  ]

  static let keys: [Row] =
    [
      Row(
        file: "⟪pipeline⟫: p\nread: { use: read-clock }\nstages: []\n",
        "missing-key: the pipeline needs the key 'version'"),
      Row(
        file: "version: ⟪2⟫\npipeline: p\nread: { use: read-clock }\nstages: []\n",
        "unknown-version: 'version' must be 1, not the number 2"),
      Row(
        file: "version: ⟪'1'⟫\npipeline: p\nread: { use: read-clock }\nstages: []\n",
        "unknown-version: 'version' must be 1, not the string '1'"),
      Row(
        file: "version: 1\npipeline:⟪⟫\nread: { use: read-clock }\nstages: []\n",
        "wrong-type: 'pipeline' must be a string, not nothing"),
      Row(
        file: "version: 1\npipeline: p\nread: ⟪read-clock⟫\nstages: []\n",
        "wrong-type: 'read' must be a mapping with 'use', not the string 'read-clock'"),
      Row(
        file: "version: 1\npipeline: p\nread: { use: ⟪trim⟫ }\nstages: []\n",
        "misplaced-stage: stage 'trim' does not read documents"),
      Row(
        file: "version: 1\npipeline: p\nread: { use: ⟪read-lnes⟫ }\nstages: []\n",
        "unknown-stage: there is no reader 'read-lnes'"),
      Row(
        file: "version: 1\npipeline: p\nread: { use: read-clock }\nstages: ⟪{ use: trim }⟫\n",
        "wrong-type: 'stages' must be a list, not a mapping"),
      Row(
        file: "version: 1\npipeline: p\nread: { use: read-clock }\n⟪stage⟫: []\n",
        "unknown-key: the pipeline has no key 'stage'"),
      Row(
        file:
          "version: 1\npipeline: p\nread: { use: read-clock }\nstages: []\ndead-letters: ⟪[a]⟫\n",
        "wrong-type: 'dead-letters' must be a path, not a list"),
      Row(
        file:
          "version: 1\npipeline: p\nread: { use: read-clock }\nstages: [{ use: write-lines, with: { path: d } }]\ndead-letters: ⟪d⟫\n",
        "output-collision: 'd' is written twice"),
      Row(file: "⟪- a⟫\n", "wrong-type: the keys of the pipeline must be a mapping, not a list"),
    ]
    + ["tests", "inherits"].map { key in
      Row(
        file: pipeline("  - use: trim") + "⟪\(key)⟫: []\n",
        "unknown-key: the pipeline has no key '\(key)'")
    }

  private static func reader(_ setting: String) -> String {
    "version: 1\npipeline: p\nread: { use: read-lines, with: { paths: a.txt, \(setting) } }\nstages: []\n"
  }

  @Test(arguments: keys + stages + settings)
  func `a mistake is told at its place, and once`(row: Row) {
    let text = MarkedText(row.marked)
    let found = loader().check(text.file)
    #expect(summaries(found) == row.expected)
    #expect(found.map(\.span?.range) == text.ranges)
    #expect(throws: PipelineError(found)) { try loader().load(text.file) }
  }

  @Test func `a fault of YAML is passed on`() {
    let text = MarkedText("version: 1\n⟪\t⟫pipeline: p\n")
    let found = loader().check(text.file)
    #expect(found.map(\.id) == ["yaml-tab"])
    #expect(found.map(\.span?.range) == text.ranges)
  }

  @Test func `an empty file is an error`() {
    #expect(loader().check(MarkedText("").file).map(\.id) == ["yaml-empty"])
  }

  @Test func `a mistake in a file that a stage needs keeps its place there`() {
    let found = loader().check(
      MarkedText(pipeline("  - { use: tag-words, with: { lists: bad.tsv } }")).file)
    #expect(summaries(found) == ["no-tab: a line has no tab"])
    #expect(found.first?.span?.file.path == "bad.tsv")
    #expect(found.first?.span?.start == .init(line: 2, column: 1))
  }

  @Test func `documents written where they are read from are a warning`() throws {
    let text = MarkedText(
      pipeline(
        "  - use: find-tables\n  - { use: write-sheets, with: { directory: ⟪in⟫ } }",
        read: "in/*.txt"))
    let found = loader().check(text.file)
    #expect(found.map(\.id) == ["output-beside-input"])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.span?.range) == text.ranges)
    _ = try loader().load(text.file)
  }

  @Test func `a folder given on the command line is an input too`() {
    let text = MarkedText(
      pipeline("  - use: find-tables\n  - { use: write-sheets, with: { directory: ⟪in⟫ } }"))
    let found = loader().check(text.file, inputs: ["./in/"])
    #expect(summaries(found) == ["output-is-input: 'in' is read and written"])
    #expect(found.first?.notes == ["'./in/' was given as input"])
  }

  @Test func `files cannot be given to a reader that takes none`() {
    let text = MarkedText("version: 1\npipeline: p\nread: { use: ⟪read-clock⟫ }\nstages: []\n")
    let found = loader().check(text.file, inputs: ["a.txt"])
    #expect(
      summaries(found) == [
        "unexpected-input: stage 'read-clock' takes no files, 'a.txt' was given"
      ])
    #expect(found.map(\.span?.range) == text.ranges)
  }

  @Test func `an unknown stage may provide what later ones need`() {
    let found = loader().check(
      MarkedText(pipeline("  - use: find-tabels\n  - use: write-sheets")).file)
    #expect(found.map(\.id) == ["unknown-stage"])
    #expect(found.first?.help == "did you mean 'find-tables'?")
  }

  @Test func `a need is told with the stage that comes too late, and once`() {
    let text = MarkedText(
      pipeline(
        "  - use: ⟪write-sheets⟫\n  - { use: write-sheets, with: { directory: b } }\n"
          + "  - use: ⟪find-tables⟫"))
    let found = loader().check(text.file)
    #expect(found.map(\.id) == ["unmet-need", "unused-stage"])
    #expect(found.first?.span?.range == text.ranges[0])
    #expect(found.first?.labels.map(\.span.range) == [text.ranges[1]])
    #expect(found.first?.help == "put 'find-tables' before it")
  }
}
