// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Expressions

/// What is wrong with expressions; `⟪⟫` brackets where each fault is shown.
struct FaultTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var marked: String
    var expected: [String]

    init(_ marked: String, _ expected: String...) {
      (self.marked, self.expected) = (marked, expected)
    }

    var testDescription: String { marked }
  }

  static let syntax = [
    Row("⟪  ⟫", "the expression is empty"),
    Row("words >⟪⟫", "a value must stand at the end"),
    Row("words ⟪words⟫", "an operator must stand here, not 'words'"),
    Row("⟪)⟫", "a value must stand here, not ')'"),
    Row("⟪(⟫words > 3", "'(' is never closed"),
    Row("(words > 3 ⟪]⟫", "an operator or ')' must stand here, not ']'"),
    Row("words in ⟪[⟫1, 2", "'[' is never closed"),
    Row("words in [1, ⟪]⟫", "a value must stand here, not ']'"),
    Row("min⟪(⟫words, 2", "'(' is never closed"),
    Row("words > ⟪and⟫", "a value must stand here, not 'and'"),
    Row("words ⟪=⟫ 3", "there is no operator '='"),
    Row("words > 3 ⟪&&⟫ tables > 3", "there is no operator '&&'"),
    Row("words > 3 ⟪||⟫ tables > 3", "there is no operator '||'"),
    Row("⟪!⟫contains(text, 'a')", "there is no operator '!'"),
    Row("words ⟪€⟫ 3", "an operator must stand here, not '€'"),
    Row("words ⟪#⟫ 3", "'#' has no meaning here"),
    Row("words > ⟪1e999⟫", "the number is past 1.8e308"),
    Row("words > 3⟪kb⟫", "there is no unit 'kb'"),
    Row("id == ⟪'⟫a", "the string is never closed"),
    Row(#"id == "⟪\d⟫""#, "a backslash stands before nothing that it escapes"),
    Row("1 < words ⟪<⟫ 3", "'<' stands behind another comparison"),
    Row("metadata.author == ⟪null⟫", "there is no value 'null'"),
    Row("metadata.⟪3⟫", "a name must stand here, not a number"),
    Row("metadata[⟪author⟫]", "a string must stand here, not a name"),
    Row("metadata⟪[⟫\"a\"", "'[' is never closed"),
  ]

  static let meaning = [
    Row("⟪wrods⟫ > 3", "a document has no fact 'wrods'"),
    Row(
      "⟪wrods⟫ > 3 and ⟪tabels⟫ > 1", "a document has no fact 'wrods'",
      "a document has no fact 'tabels'"),
    Row("⟪lenght⟫(text) > 3", "there is no function 'lenght'"),
    Row("⟪drift⟫(words) > 3", "there is no function 'drift'"),
    Row("⟪words⟫() > 3", "there is no function 'words'"),
    Row("⟪min(1)⟫ > 3", "'min' takes 2 values, not 1"),
    Row("⟪words⟫ and tables > 3", "'and' takes a condition, not a number"),
    Row("words == ⟪'a'⟫", "'==' compares a number with a string"),
    Row("words == ⟪[1]⟫", "'==' compares a number with a list of numbers"),
    Row("⟪[1]⟫ == [1]", "'==' compares numbers or strings, not a list of numbers"),
    Row("⟪true⟫ < false", "'<' compares numbers or strings, not a condition"),
    Row("⟪metadata.a⟫ < metadata.b", "whether '<' compares numbers or strings cannot be told"),
    Row("words + ⟪id⟫ > 3", "'+' takes a number, not a string"),
    Row("⟪words⟫ matches 'a'", "'matches' takes a string, not a number"),
    Row("id matches ⟪uri⟫", "'matches' takes a regular expression in quotes"),
    Row("id in ⟪uri⟫", "'in' looks into a list, not a string"),
    Row("id in ⟪words⟫", "'in' looks into a list, not a number"),
    Row("⟪words⟫ in ['a']", "'in' a list of strings takes a string, not a number"),
    Row("words in [1, ⟪'a'⟫]", "a list that starts with a number takes a number, not a string"),
    Row("id in [⟪true⟫]", "a list has numbers or strings, not a condition"),
    Row("⟪metadata⟫ == 'a'", "'metadata' needs a key"),
    Row("⟪words.a⟫ == 3", "'words' takes no key"),
    Row("share(⟪words⟫) < 3", "'share' takes a fact that is part of another"),
    Row("id matches 'a⟪(⟫'", "the group is never closed"),
    Row("⟪lists⟫", "the expression must be a condition, not a number"),
  ]

  @Test(arguments: syntax)
  func `a fault of syntax is told in its place`(row: Row) {
    let marked = MarkedText(row.marked)
    let found = faults(of: marked.text)
    #expect(found.map(\.message) == row.expected)
    #expect(found.map(\.range) == marked.ranges)
    #expect(found.allSatisfy { $0.id == "expression-syntax" })
  }

  @Test(arguments: meaning)
  func `what does not fit is told in its place`(row: Row) {
    let marked = MarkedText(row.marked)
    let found = faults(of: marked.text, as: .boolean)
    #expect(found.map(\.message) == row.expected)
    #expect(found.map(\.range) == marked.ranges)
    #expect(found.allSatisfy { $0.id != "expression-syntax" })
  }

  @Test(arguments: [
    ("wrods > 3", "did you mean 'words'?"), ("lenght(text) > 3", "did you mean 'length'?"),
    ("words > 3 && tables > 1", "write 'and'"),
    (
      "writer == 'a'",
      "write 'metadata.writer' for what a document says of itself, or quotes round a string"
    ),
    ("metadata.source-url == 'a'", "write 'metadata[\"source-url\"]'"),
    ("words", "compare it with a number, as in 'words > 0'"),
    ("words() > 3", "'words' is a fact: write it without brackets"),
    ("words > '50'", "write 50 without quotes"),
    ("written_documents > 3", "'written_documents' is a fact of a run: ask for it in a gate"),
    ("id == nil", "write 'missing(…)' or 'present(…)' to ask whether a value is there"),
  ])
  func `a fault says what to write instead`(text: String, help: String) {
    #expect(faults(of: text, as: .boolean).contains { $0.help == help })
  }

  @Test func `a replacement repairs the expression`() throws {
    for text in [
      "wrods > 3", "words = 3", "lenght(text) > 3", "words > 3 && tables > 1", "words.a > 1",
    ] {
      let fault = try #require(faults(of: text, as: .boolean).first)
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(fault.range, with: try #require(fault.replacement).utf8)
      #expect(faults(of: String(decoding: bytes, as: UTF8.self), as: .boolean).isEmpty, "\(text)")
    }
  }

  @Test func `keys are checked where they are known`() {
    let schema = RunFacts.schema(stages: ["clean", "extract-tables"])
    #expect(faults(of: "time_share.clean < 50%", as: .boolean, over: schema).isEmpty)
    #expect(
      faults(of: "time_share.claen < 50%", as: .boolean, over: schema).map(\.help)
        == ["did you mean 'clean'?"])
    #expect(
      faults(of: "drift(baseline(tables)) < 1", as: .boolean, over: schema).map(\.message)
        == ["'baseline' and 'drift' cannot stand in each other"])
  }
}
