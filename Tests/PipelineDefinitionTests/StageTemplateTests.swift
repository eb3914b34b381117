// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit
import Testing

struct StageTemplateTests {
  private func marked(_ templates: String, _ stages: String, vars: String = "") -> MarkedText {
    MarkedText(
      """
      version: 1
      pipeline: trial
      \(vars)
      read: { use: read-clock }
      templates:
      \(templates)
      stages:
      \(stages)

      """)
  }

  private static let cut = """
      cut:
        parameters: { window: 7, marker: }
        stages:
          - use: trim
            with: { window: "${window}", marker: "${marker}${end:-}" }
          - use: find-tables
    """

  @Test func `a template brings its stages with the parameters given`() throws {
    let text = marked(
      Self.cut,
      """
        - template: cut
          with: { marker: "<${v}>" }
        - use: tag-words
        - template: cut
          with: { marker: x, window: 9 }
      """, vars: "vars: { v: y, end: . }")
    let checked = loader().examine(text.file)
    #expect(summaries(checked.diagnostics) == [])
    #expect(
      checked.plan?.steps.map(\.name) == [
        "trim", "find-tables", "tag-words", "trim", "find-tables",
      ])
    func values(_ position: Int) -> [RawSetting] {
      checked.stages[position].settings.prefix(4).map(\.value)
    }
    #expect(values(1) == [.integer(7), .number(0.9), .boolean(true), .string("<y>.")])
    #expect(values(4) == [.integer(9), .number(0.9), .boolean(true), .string("x.")])
    #expect(checked.stages[4].templates.map(\.name) == ["cut"])
    #expect(checked.stages[4].templates.first?.place.start.line == 16)
    let uses = checked.stages[4].settings[0].origin.variables
    #expect(uses.map(\.name) == ["window"])
    guard case .parameter(let span) = uses.first?.source else {
      Issue.record("the window is no parameter")
      return
    }
    #expect(span.text == "9")
  }

  @Test func `a template may use another, whose defaults know nothing of the first`() throws {
    let text = marked(
      """
        outer:
          parameters: { a: 1 }
          stages: [{ template: inner, with: { b: "${a}" } }]
        inner:
          parameters: { b: , c: "${a}" }
          stages: [{ use: trim, with: { least: "${b}", marker: "${c}" } }]
      """, "  - { template: outer, with: { a: 4 } }", vars: "vars: { a: top }")
    let checked = loader().examine(text.file)
    #expect(summaries(checked.diagnostics) == [])
    #expect(checked.stages[1].templates.map(\.name) == ["outer", "inner"])
    let settings = checked.stages[1].settings
    #expect(settings.first { $0.name == "least" }?.value == .integer(4))
    #expect(settings.first { $0.name == "marker" }?.value == .string("top"))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var templates = StageTemplateTests.cut
    var stages: String
    var expected: [String]
    var help: String?
    var testDescription: String { expected.joined(separator: ", ") }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      stages: "  - { template: ⟪ctu⟫ }\n  - { template: cut, with: { marker: x } }",
      expected: ["unknown-template: there is no template 'ctu'"], help: "did you mean 'cut'?"),
    Mistake(
      stages: "  - { template: ⟪cut⟫ }",
      expected: ["missing-parameter: template 'cut' needs the parameter 'marker'"],
      help: "add 'with: { marker: … }'"),
    Mistake(
      stages: "  - { template: cut, with: { ⟪makrer⟫: x } }",
      expected: ["unknown-parameter: template 'cut' has no parameter 'makrer'"],
      help: "did you mean 'marker'?"),
    Mistake(
      stages: "  - { template: cut, with: { marker: ⟪[x]⟫ } }",
      expected: ["wrong-type: parameter 'marker' must be a single value, not a list"]),
    Mistake(
      stages: "  - { template: cut, with: ⟪5⟫ }",
      expected: ["wrong-type: the parameters of 'cut' must be a mapping, not the number 5"]),
    Mistake(
      stages: "  - { template: cut, ⟪use⟫: trim, with: { marker: x } }",
      expected: ["unknown-key: the use of a template has no key 'use'"]),
    Mistake(
      templates: "  a: { stages: [{ template: b }] }\n  b: { stages: [{ template: ⟪a⟫ }] }",
      stages: "  - { template: a }",
      expected: ["template-cycle: template 'a' uses itself: a → b → a"]),
    Mistake(
      templates: "  a: { ⟪params⟫: {}, stages: [] }", stages: "  - { template: a }",
      expected: ["unknown-key: template 'a' has no key 'params'"]),
    Mistake(
      templates: "  a: { ⟪description⟫: no stages }", stages: "  - { template: a }",
      expected: ["missing-key: template 'a' needs the key 'stages'"]),
    Mistake(
      templates:
        "  a: { parameters: { ⟪1x⟫: , b: ⟪{}⟫ }, stages: [{ use: trim, with: { marker: '${b}' } }] }",
      stages: "  - { template: a, with: { 1x: 1, b: 2 } }",
      expected: [
        "variable-name: '1x' is no name of a variable",
        "unused-parameter: parameter '1x' is never used",
        "wrong-type: parameter 'b' must be a single value, not a mapping",
      ]),
  ]

  @Test(arguments: mistakes)
  func `a mistake in the use of a template is told at its place`(row: Mistake) {
    let text = marked(row.templates, row.stages)
    let found = loader().check(text.file)
    #expect(summaries(found) == row.expected)
    if row.expected.count == 1 { #expect(found.map(\.span?.range) == text.ranges) }
    if let help = row.help { #expect(found.first?.help == help) }
  }

  @Test func `a mistake inside a template is told once, with the first use`() {
    let text = marked(
      "  a: { stages: [{ use: trim, with: { ⟪windw⟫: 1 } }] }",
      "  - template: ⟪a⟫\n  - template: a")
    let found = loader().check(text.file)
    #expect(summaries(found) == ["unknown-setting: stage 'trim' has no setting 'windw'"])
    #expect(found.first?.span?.range == text.ranges[0])
    #expect(found.first?.labels.last?.text == "the template is used here")
    #expect(found.first?.labels.last?.span.range == text.ranges[1])
  }

  @Test func `a value that does not fit is told in the template, and where it was given`() {
    let text = marked(
      "  a: { parameters: { n: }, stages: [{ use: trim, with: { window: ⟪\"${n}\"⟫ } }] }",
      "  - { template: a, with: { n: ⟪ten⟫ } }")
    let found = loader().check(text.file)
    #expect(
      summaries(found) == ["wrong-type: 'window' must be a whole number, not the string 'ten'"])
    #expect(found.first?.span?.range == text.ranges[0])
    #expect(found.first?.labels.first?.span.range == text.ranges[1])
  }

  @Test func `a template that nothing uses is told, and checked all the same`() {
    let text = marked(
      "  ⟪a⟫: { parameters: { n: }, stages: [{ use: trim, with: { window: '${n}', ⟪windw⟫: 1 } }] }",
      "  - use: trim")
    let found = loader().check(text.file)
    #expect(found.map(\.id) == ["unused-template", "unknown-setting"])
    #expect(found.map(\.span?.range) == text.ranges)
  }

  @Test func `a file with parts for others is checked, and cannot run`() {
    let text = MarkedText(
      "version: 1\nvars: { unused: 1 }\ntemplates:\n  a: { stages: [{ use: ⟪trmi⟫ }] }\n")
    #expect(loader().check(text.file).map(\.span?.range) == text.ranges)
    let right = MarkedText("version: 1\nvars: { unused: 1 }\n").file
    #expect(loader().check(right) == [])
    let error = #expect(throws: PipelineError.self) { try loader().load(right) }
    #expect(error?.diagnostics.map(\.id) == ["no-pipeline"])
  }

  @Test(.timeLimit(.minutes(10)))
  func `templates that double each other are refused`() {
    let templates = (0..<15).map {
      "  t\($0): { stages: [{ template: t\($0 + 1) }, { template: t\($0 + 1) }] }"
    }
    let text = marked(
      templates.joined(separator: "\n") + "\n  t15: { stages: [{ use: find-tables }] }",
      "  - template: t0")
    #expect(
      summaries(loader().check(text.file)) == [
        "template-size: templates bring more than 10000 stages into the pipeline"
      ])
    let deep = (0..<40).map { "  t\($0): { stages: [{ template: t\($0 + 1) }] }" }
    let chain = marked(
      deep.joined(separator: "\n") + "\n  t40: { stages: [] }", "  - template: t0")
    #expect(loader().check(chain.file).map(\.id).contains("template-depth"))
  }
}
