// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit
import Testing

struct VariableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var vars: String
    var written: String
    var value: String
    var testDescription: String { "\(vars) → \(written)" }

    init(_ vars: String, _ written: String, _ value: String) {
      (self.vars, self.written, self.value) = (vars, written, value)
    }
  }

  static let rows: [Row] = [
    Row("a: x", "${a}", "x"),
    Row("a: x", "\"${a}\"", "x"),
    Row("a: x", "'p/${a}/${a}.txt'", "p/x/x.txt"),
    Row("a: '${b}/y', b: x", "${a}", "x/y"),
    Row("b: x, a: \"${b}/y\"", "${a}", "x/y"),
    Row("a: 0.80", "v${a}", "v0.80"),
    Row("a: no", "${a}", "no"),
    Row("a: x", "$${a} ${a}", "${a} x"),
    Row("a: x", "$$${a} ${a}", "$${a} x"),
    Row("a: x", "$a $ ${a}", "$a $ x"),
    Row("a: x", "${a:-d}", "x"),
    Row("a: ''", "${a:-d}", "d"),
    Row("a: ", "${a:-d}", "d"),
    Row("a: x", "${none:-d}${a}", "dx"),
    Row("a: x", "${none:-}${a}", "x"),
    Row("a: x", "${none:-${other:-${a}y}z}", "xyz"),
    Row("a: x", "${a:?needed}", "x"),
    Row("a: x", "${env.HOME}/${a}", "/home/me/x"),
    Row("a: x", "${env.NONE:-n}${a}", "nx"),
    Row("a: x", "${env.EMPTY:-n}${a}", "nx"),
    Row("a: x", "${env.EMPTY}${a}", "x"),
    Row("a_1-b: x", "${a_1-b}", "x"),
  ]

  @Test(arguments: rows)
  func `variables are replaced by their values`(row: Row) throws {
    let file = MarkedText(
      pipeline(
        "  - use: trim\n    with:\n      marker: \(row.written)", vars: "vars: { \(row.vars) }")
    )
    .file
    let loader = loader(environment: ["HOME": "/home/me", "EMPTY": ""])
    #expect(summaries(loader.check(file)) == [])
    #expect(try trim(in: loader.load(file)).settings[Trim.marker] == row.value)
  }

  @Test func `a variable alone is a number or truth value where the setting is one`() throws {
    let stages = """
        - use: trim
          with:
            window: ${n}
            share: "${env.SHARE}"
            keep-tables: ${flag:-false}
            marker: ${n}
      """
    let file = MarkedText(pipeline(stages, vars: "vars: { n: '0x10' }")).file
    let plan = try loader(environment: ["SHARE": "0.75"]).load(file)
    let settings = try trim(in: plan).settings
    #expect(settings[Trim.window] == 16)
    #expect(settings[Trim.share] == 0.75)
    #expect(settings[Trim.keepsTables] == false)
    #expect(settings[Trim.marker] == "0x10")
  }

  @Test(arguments: [
    ("window: 1${n}", "'window' must be a whole number, not the string '17'"),
    ("window: \"1${n}\"", "'window' must be a whole number, not the string '17'"),
    ("window: ${n}.5", "'window' must be a whole number, not the string '7.5'"),
    ("marker: ${none:-}", "'marker' must be a string, not nothing"),
    ("marker: ${none:-null}", "'marker' must be a string, not null"),
    ("keep-tables: ${none:- true}", "'keep-tables' must be true or false, not the string ' true'"),
    ("keep-tables: ${none:--}", "'keep-tables' must be true or false, not the string '-'"),
  ])
  func `a variable with text around it is a string, an empty one nothing`(
    setting: String, message: String
  ) {
    let stages = "  - use: trim\n    with:\n      most: ${n}\n      \(setting)"
    let file = MarkedText(pipeline(stages, vars: "vars: { n: 7 }")).file
    #expect(loader().check(file).map(\.message) == [message])
  }

  @Test func `a value of the wrong type is told where it is used, and where it was set`() {
    let text = MarkedText(
      pipeline("  - { use: trim, with: { window: ⟪'${n}'⟫ } }", vars: "vars: { n: ⟪ten⟫ }"))
    let found = loader().check(text.file)
    #expect(
      summaries(found) == ["wrong-type: 'window' must be a whole number, not the string 'ten'"])
    #expect(found.first?.span?.range == text.ranges[1])
    #expect(found.first?.labels.map(\.span.range) == [text.ranges[0]])
  }

  @Test func `values of the command line win, and are taken as they are`() throws {
    let file = MarkedText(
      pipeline(
        "  - { use: trim, with: { window: '${n}', marker: \"${m} ${m2:-none}\" } }",
        vars: "vars: { n: 1, m: \"${n:?never read}\" }")
    ).file
    let plan = try loader().load(
      file, overrides: ["n": "20", "m": "${n}", "m2": "$"])
    let settings = try trim(in: plan).settings
    #expect(settings[Trim.window] == 20)
    #expect(settings[Trim.marker] == "${n} $")
  }

  @Test func `a variable that the file does not have cannot be set`() {
    let file = MarkedText(
      pipeline("  - { use: trim, with: { marker: '${input}' } }", vars: "vars: { input: x }")
    ).file
    let found = loader().check(file, overrides: ["inptu": "y"])
    #expect(summaries(found) == ["undefined-variable: the pipeline has no variable 'inptu' to set"])
    #expect(found.first?.span == nil)
    #expect(found.first?.help == "did you mean 'input'?")
    #expect(found.first?.notes == ["variables of the pipeline: input"])
  }

  // MARK: Mistakes

  struct Mistake: Sendable, CustomTestStringConvertible {
    var vars: String
    var written: String
    var expected: String
    var help: String?
    var testDescription: String { expected }

    init(_ vars: String, _ written: String, _ expected: String, help: String? = nil) {
      (self.vars, self.written, self.expected, self.help) = (vars, written, expected, help)
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      "output: x", "${output}⟪${ouput}⟫", "undefined-variable: there is no variable 'ouput'",
      help: "did you mean 'output'?"),
    Mistake(
      "a: x", "${a}${b:-⟪${other}⟫}", "undefined-variable: there is no variable 'other'",
      help: "declare it under 'vars', or write '${other:-default}'"),
    Mistake("a: x", "'it''s ${a} $${b} ⟪${b}⟫'", "undefined-variable: there is no variable 'b'"),
    Mistake(
      "a: x", "\"\\u00e9 ${a} \\\n        ⟪${b}⟫ }\"",
      "undefined-variable: there is no variable 'b'"),
    Mistake("a: x", "⟪\"\\x24{a} ${b}\"⟫", "undefined-variable: there is no variable 'b'"),
    Mistake(
      "a: x", ">-\n        two ${a}\n        lines ⟪${b}⟫",
      "undefined-variable: there is no variable 'b'"),
    Mistake(
      "a: x", "|\n        two ${a}\n        lines ⟪${b}⟫\n",
      "undefined-variable: there is no variable 'b'"),
    Mistake(
      "a: x", "${a} two\n        lines ⟪${b}⟫", "undefined-variable: there is no variable 'b'"),
    Mistake(
      "a: x", "\"${a} ⟪${⟫a\"", "variable-syntax: '${' is never closed",
      help: "add '}', or write '$${' for the text '${'"),
    Mistake("a: x", "\"${a} ⟪${⟫a:-b\"", "variable-syntax: '${' is never closed"),
    Mistake("a: x", "${a} ⟪${}⟫", "variable-syntax: '${}' has no name of a variable"),
    Mistake(
      "a: x", "${a} ⟪${vars.a}⟫", "variable-syntax: '${vars.a}' has no name of a variable",
      help: "write '${a}'"),
    Mistake(
      "a: x", "${a} ⟪${a:+b}⟫", "variable-syntax: '${a:+b}' is no variable",
      help: "write '${name}', '${name:-default}' or '${name:?message}'"),
    Mistake("a: x", "${a} ⟪${env.}⟫", "variable-syntax: '${env.}' has no name of a variable"),
    Mistake(
      "a: x", "${a} ⟪${env.HOEM}⟫",
      "missing-variable: environment variable 'HOEM' has no value", help: "did you mean 'HOME'?"),
    Mistake(
      "a: x", "${a} ⟪${env.NONE:?export it}⟫",
      "missing-variable: environment variable 'NONE' has no value: export it",
      help: "set it, or write '${env.NONE:-default}'"),
    Mistake(
      "a: x", "${a} ⟪${b:?give ${a}}⟫",
      "missing-variable: variable 'b' has no value: give x",
      help: "set it with '--set vars.b=…'"),
    Mistake(
      "a: ", "⟪${a}⟫", "missing-variable: variable 'a' has no value",
      help: "set it with '--set vars.a=…'"),
    Mistake("a: '⟪${a}⟫'", "x${a}", "variable-cycle: variable 'a' refers to itself: a → a"),
    Mistake(
      "a: '${b}', b: '${c}', c: '-⟪${a}⟫'", "x${b}",
      "variable-cycle: variable 'a' refers to itself: a → b → c → a"),
    Mistake(
      "a: '⟪${env.X}⟫', b: '${a}${a}', c: '${b}'", "${b}${c}",
      "missing-variable: environment variable 'X' has no value"),
    Mistake("a: ⟪[x]⟫", "${a}", "wrong-type: variable 'a' must be a single value, not a list"),
    Mistake(
      "⟪1a⟫: x", "a", "variable-name: '1a' is no name of a variable",
      help: "names have letters, digits, '_' and '-', and do not start with a digit"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told at the variable`(row: Mistake) {
    let text = MarkedText(
      pipeline(
        "  - use: trim\n    with:\n      marker: \(row.written)", vars: "vars: { \(row.vars) }"))
    let found = loader(environment: ["HOME": "/home/me"]).check(text.file)
    #expect(summaries(found) == [row.expected])
    #expect(found.map(\.span?.range) == text.ranges)
    if let help = row.help { #expect(found.first?.help == help) }
  }

  @Test func `a variable that nobody uses is a warning`() throws {
    let text = MarkedText(pipeline("  - use: trim", vars: "vars: { ⟪a⟫: x, ⟪b⟫: '$${a}' }"))
    let found = loader().check(text.file)
    #expect(found.map(\.id) == ["unused-variable", "unused-variable"])
    #expect(found.map(\.severity) == [.warning, .warning])
    #expect(found.map(\.span?.range) == text.ranges)
    _ = try loader().load(text.file)
  }

  @Test func `what fails in one variable is told once, however often it is used`() {
    let text = MarkedText(
      pipeline(
        "  - { use: trim, with: { marker: '${a}', window: '${a}', least: '${b}' } }",
        vars: "vars: { a: '⟪${env.X}⟫', b: '${a}' }"))
    let found = loader().check(text.file)
    #expect(found.map(\.span?.range) == text.ranges)
  }

  private func trim(in plan: PipelinePlan) throws -> Trim {
    guard case .map(let stage) = plan.steps[0].stage else { throw StageError("no-map", "none") }
    return try #require(stage as? Trim)
  }
}
