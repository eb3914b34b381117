// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Expressions

struct EvaluationTests {
  @Test(arguments: [
    ("words", "21"), ("characters", "89"), ("lines", "7"), ("blocks", "6"), ("headings", "2"),
    ("paragraphs", "3"), ("lists", "1"), ("tables", "0"), ("entities", "2"), ("entities.GPE", "1"),
    ("entities[\"ORG\"]", "0"), ("removals", "0"), ("removals.clean", "0"), ("removed_bytes", "0"),
    ("edits", "0"), ("id", "\"a17\""), ("uri", "\"trial.txt\""), ("media_type", "\"text/plain\""),
    ("language", "missing"), ("share(headings)", "0.3333"), ("share(removed_bytes)", "0"),
  ])
  func `a fact has the value that the document has`(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("12 / 4 / 3", "1"),
    ("-2 * -3", "6"), ("- (1 + 2)", "-3"), ("1_000 + 0.5e1", "1005"), ("30%", "0.3"),
    ("2kB + 1MB + 1GB", "1001002000"), ("1 / 0", "missing"), ("1e308 * 10", "missing"),
    ("min(3, 2) + max(3, 2)", "5"), ("abs(-3)", "3"), ("round(2.5) + round(-2.5)", "0"),
    ("length('日本')", "2"), ("length(['a', 'b'])", "2"), ("length('')", "0"),
    ("lower('ÄB')", "\"äb\""), ("upper('straße')", "\"STRASSE\""),
    ("trim(' \u{3000}a b\t')", "\"a b\""),
    ("'it''s'", "\"it's\""), (#""a\\b""#, #""a\b""#), (#"'a\b'"#, #""a\b""#),
    ("number('12.5') + 1", "13.5"), ("number('twelve')", "missing"), ("string(12)", "\"12\""),
    ("default(metadata.editor, 'none')", "\"none\""),
    ("default(metadata.author, 'x')", "\"Jo Doe\""),
    ("default(metadata.views, 0) + 1", "1"),
  ])
  func `a value is what arithmetic and functions say`(text: String, expected: String) throws {
    #expect(try value(text).description == expected)
  }

  @Test(arguments: [
    "true or false and false", "not false and true", "not (true and false)", "not 1 == 2",
    "1 < 2 and 2 <= 2 and 3 > 2 and 3 >= 3 and 1 != 2", "'a' < 'b' and 'Z' < 'a'",
    "3 in [1, 2, 3]", "4 not in [1, 2]", "'a' in ['b', 'a']", "not ('a' in [])",
    "contains('harbour', 'bou')", "not contains('harbour', 'port')", "contains('a', '')",
    "starts_with('harbour', 'har') and ends_with('harbour', 'our')",
    "'harbour' matches '^h.*r$'", "'harbour' not matches 'port'", "text matches 'Z.rich'",
    "contains(lower(text), 'zürich')", "starts_with(text, 'Harbour News\u{A}')",
    "headings == 2 and headings < paragraphs",
  ])
  func `a condition holds`(text: String) throws {
    #expect(try value(text).isTrue)
  }

  @Test(arguments: [
    "metadata.author == 'Jo Doe'", "metadata[\"source-url\"] matches '^https'",
    "metadata.score > 4", "metadata.rank == 7", "metadata.score == '4.5'", "metadata.final",
    "metadata.final == true", "not metadata.nothing", "'port' in metadata.tags",
    "'3' in metadata.tags", "'Jo Doe' in metadata.author", "metadata.author in ['Jo Doe', 'X']",
    "metadata.published >= '2025-01-01'", "metadata.author != metadata.rank",
    "length(metadata.author) == 6", "number(metadata.rank) < number(metadata.score) * 2",
  ])
  func `a metadata value is read as what stands beside it`(text: String) throws {
    #expect(try value(text).isTrue)
  }

  @Test(arguments: [
    ("metadata.editor == 'x'", false), ("metadata.editor != 'x'", true),
    ("metadata.editor < 5", false), ("metadata.editor >= 5", false),
    ("not (metadata.editor >= 5)", true), ("metadata.editor == metadata.editor", false),
    ("metadata.editor in ['x']", false), ("metadata.editor not in ['x']", true),
    ("'x' in metadata.editor", false), ("metadata.editor matches '.*'", false),
    ("contains(metadata.editor, '')", false), ("missing(metadata.editor)", true),
    ("present(metadata.editor)", false), ("missing(metadata.nothing)", true),
    ("present(metadata.author)", true), ("metadata.editor", false), ("not metadata.editor", true),
    ("length(metadata.editor) < 5", false), ("missing(lower(metadata.editor))", true),
    ("metadata.author > 5", false), ("missing(number(metadata.author))", true),
    ("missing(1 / 0)", true), ("1 / 0 > 5 or 1 / 0 <= 5", false), ("language == 'en'", false),
  ])
  func `what is missing equals nothing and has no order`(text: String, expected: Bool) throws {
    #expect(try value(text).isTrue == expected)
  }

  @Test func `and, or and not are as in the table of truth, for missing values as for false`()
    throws
  {
    let values = ["true", "false", "metadata.editor"]
    for left in values {
      #expect(try value("not \(left)").isTrue == (left != "true"))
      for right in values {
        let both = left == "true" && right == "true"
        let one = left == "true" || right == "true"
        #expect(try value("\(left) and \(right)") == .boolean(both))
        #expect(try value("\(left) or \(right)") == .boolean(one))
        #expect(try value("(\(left) and \(right)) or (\(right) or \(left))") == .boolean(one))
      }
    }
  }

  @Test func `quality figures are shares of what the table says`() throws {
    let text = try #require(try value("text").string)
    let visible = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let letters = visible.filter(\.properties.isAlphabetic)
    func share(_ part: Int, _ whole: Int) -> ExpressionValue {
      .number(Double(part) / Double(whole))
    }
    #expect(
      try value("uppercase_share")
        == share(letters.count(where: \.properties.isUppercase), letters.count))
    #expect(
      try value("digit_share")
        == share(visible.count { ("0"..."9").contains($0) }, visible.count))
    #expect(try value("symbol_share") == share(2, visible.count))
    #expect(try value("short_line_share") == share(6, 7))
    #expect(try value("duplicate_line_share") == share(1, 7))
    #expect(try value("mean_word_length") == share(visible.count, 21))
  }

  @Test func `baseline and drift look into the earlier run`() throws {
    let schema = RunFacts.schema(stages: ["read-text", "clean"])
    var now = RunFacts(numbers: ["tables": 12, "documents": 4], members: ["entities": ["GPE": 5]])
    let then = RunFacts(numbers: ["tables": 10, "documents": 4], members: ["entities": [:]])
    func value(_ text: String) throws -> ExpressionValue {
      try Expression(text, over: schema).value(over: &now, baseline: then)
    }
    #expect(try value("baseline(tables)") == .number(10))
    #expect(try value("drift(tables)") == .number(0.2))
    #expect(try value("drift(tables / documents) + drift(documents)") == .number(0.2))
    #expect(try value("tables > baseline(tables) and baseline(tables) < tables") == .boolean(true))
    #expect(try value("true and baseline(tables + documents) == 14") == .boolean(true))
    #expect(try value("drift(entities.GPE)") == .number(5))
    #expect(try value("drift(headings)") == .missing)
    #expect(try Expression("drift(tables) < 1", over: schema).needsBaseline)
    #expect(try !Expression("tables < 1", over: schema).needsBaseline)
  }

  @Test func `findings are the facts that were asked for, each once`() throws {
    var facts = DocumentFacts(trialDocument)
    let expression = try Expression(
      "words > 5 and (words < 9 or metadata[\"source-url\"] == '' or contains(text, 'a'))",
      over: DocumentFacts.schema)
    #expect(
      expression.findings(over: &facts).map { "\($0.fact) = \($0.value)" }
        == ["words = 21", "metadata[\"source-url\"] = \"https://example.com/a\""])
  }
}
