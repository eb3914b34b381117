// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

struct SyntaxFaultTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var marked: String
    var id: String
    var message: String

    init(_ marked: String, _ id: String, _ message: String) {
      (self.marked, self.id, self.message) = (marked, id, message)
    }

    var testDescription: String { marked }
  }

  static let rows: [Row] = [
    Row("a:\n⟪\t⟫b: 1\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("a:\n⟪\t\t⟫- b\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("⟪\t⟫a: 1\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("x:\n  y: 1\n⟪\t⟫z: 2\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("a:\n  b: 1\n ⟪\t⟫c: 2\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row(
      "é: 1\r\nb:\r\n⟪\t⟫c: 2\r\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("\u{FEFF}é:\n⟪\t⟫b: 1\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("a: |\n⟪\t⟫x\n", "yaml-tab", "indentation uses a tab; YAML allows spaces only"),
    Row("-⟪\t⟫b: 1\n", "yaml-tab", "a tab stands where YAML allows spaces only"),
    Row("a: ⟪\"⟫b\nc: d\n", "yaml-unclosed-quote", "quoted text is never closed"),
    Row("é: ⟪'⟫b\nc: d\n", "yaml-unclosed-quote", "quoted text is never closed"),
    Row("a: ⟪\"⟫b\n---\nc\n", "yaml-unclosed-quote", "quoted text is never closed"),
    Row(#"a: "C:⟪\d⟫ir""#, "yaml-escape", #"'\d' is no escape of double-quoted text"#),
    Row(
      #"a: "\x⟪ZZ"⟫"#, "yaml-escape",
      #"an escape needs hexadecimal digits, 2 after \x, 4 after \u, 8 after \U"#),
    Row(#"a: "\u⟪D800"⟫"#, "yaml-escape", "the escape names no Unicode character"),
    Row("a: ⟪[⟫1, 2\nb: 3\n", "yaml-unclosed-bracket", "'[' is never closed"),
    Row("a: ⟪[⟫1, 2\nb: [3]\n", "yaml-unclosed-bracket", "'[' is never closed"),
    Row("a: ⟪{⟫x: 1", "yaml-unclosed-bracket", "'{' is never closed"),
    Row("a: ⟪{⟫x: ']'\nb: 1\n", "yaml-unclosed-bracket", "'{' is never closed"),
    Row("a: [1⟪}⟫\n", "yaml-flow", "expected ',' or ']', found '}'"),
    Row("a: [\"b\" ⟪\"c\"⟫]\n", "yaml-flow", "expected ',' or ']', found '\"c\"'"),
    Row("a: [\n  'b'\n  ⟪'c'⟫\n]\n", "yaml-flow", "expected ',' or ']', found ''c''"),
    Row("a: {'b': 'x' ⟪'c'⟫: 2}\n", "yaml-flow", "expected ',' or '}', found ''c''"),
    Row("a: {b: 1 \"c\"⟪:⟫ 2}\n", "yaml-flow", "expected ',' or '}', found ':'"),
    Row("a: ⟪[⟫\n", "yaml-unclosed-bracket", "'[' is never closed"),
    Row("a: {b: [x, ⟪}⟫\n", "yaml-flow", "expected a value, found '}'"),
    Row("a: ⟪]⟫\n", "yaml-flow", "expected a value, found ']'"),
    Row("a: b\n⟪}⟫\n", "yaml-flow", "'}' closes nothing"),
    Row("a: [1]⟪]⟫\n", "yaml-value", "']' follows a value that has ended"),
    Row("a: \"b\" ⟪c⟫\n", "yaml-value", "'c' follows a value that has ended"),
    Row("a: b⟪:⟫ c\n", "yaml-colon", "a value without quotes cannot hold ': '"),
    Row(
      "a: 1\n  ⟪b⟫: 2\n", "yaml-indentation",
      "key 'b' is indented under a line that has a value"),
    Row("{a⟪:⟫, b: 1}\n", "yaml-colon", "':' is followed by no space"),
    Row("a:b\n⟪c⟫: d\n", "yaml-key", "key 'c' follows a line that is no 'key: value'"),
    Row(
      "a:\n  b: 1\n ⟪c⟫: 2\n", "yaml-indentation",
      "the line is indented like no line above that it could belong to"),
    Row("a: 1\n⟪-⟫ b\n", "yaml-indentation", "a list item stands among the keys of a mapping"),
    Row("⟪:⟫ a\n", "yaml-key", "a key is missing before ':'"),
    Row("a: 1\n⟪foo⟫\nb: 2\n", "yaml-key", "expected 'key: value', found 'foo'"),
    Row("a: 1\n⟪foo bar⟫ \n", "yaml-key", "expected 'key: value', found 'foo bar'"),
    Row("- a\n⟪b⟫: 1\n", "yaml-indentation", "expected '- ' for the next item of the list"),
    Row("a: ⟪-⟫ b\n", "yaml-indentation", "a list cannot start in the middle of a line"),
    Row("a: ⟪?⟫ b\n", "yaml-key", "'? ' starts a key, which cannot stand here"),
    Row("a: ⟪@b⟫\n", "yaml-plain", "a value without quotes cannot start with '@'"),
    Row("a: ⟪`b`⟫\n", "yaml-plain", "a value without quotes cannot start with '`'"),
    Row("a: ⟪%b⟫\n", "yaml-plain", "a value without quotes cannot start with '%'"),
    Row(
      "path: ⟪*.txt⟫\n", "yaml-plain",
      "'*' starts an alias, which needs a name of letters, digits, '-' and '_'"),
    Row(
      "a: ⟪&⟫\n", "yaml-plain",
      "'&' starts an anchor, which needs a name of letters, digits, '-' and '_'"),
    Row("a: ⟪!e!x⟫ b\n", "yaml-tag", "the tag '!e!x' has a prefix that is not declared"),
    Row("a: ⟪!<x⟫ b\n", "yaml-tag", "'!<x' is no tag"),
    Row(
      "a: ⟪|0⟫\n x\n", "yaml-block-text", "the indentation after '|' or '>' must be 1 to 9, not 0"),
    Row("a: | ⟪foo⟫\n x\n", "yaml-block-text", "text cannot follow '|' or '>' in the same line"),
    Row("⟪%FOO⟫\n---\na\n", "yaml-directive", "'%FOO' is no directive of YAML"),
    Row("⟪%YAML 2.0⟫\n---\na\n", "yaml-directive", "the version of YAML must be 1.1 or 1.2"),
    Row("%YAML 1.1\n⟪%YAML 1.1⟫\n---\na\n", "yaml-directive", "the directive is given twice"),
    Row("a: &a ⟪&b⟫ c\n", "yaml-value", "'&b' follows a value that has ended"),
    Row("[1] ⟪b⟫\n", "yaml-document", "expected the end of the document, found 'b'"),
  ]

  @Test(arguments: rows)
  func `a fault of syntax is told in plain words at its cause`(row: Row) {
    let text = MarkedText(row.marked)
    let found = faults(in: text.file)
    #expect(found.map(\.message) == [row.message])
    #expect(found.map(\.id) == [row.id])
    #expect(found.map(\.span?.range) == [text.ranges[0]])
  }

  @Test func `a key without end is told from a line without colon`() {
    let found = faults(in: file("a: 1\n" + String(repeating: "k", count: 1_100) + ": 3\n"))
    #expect(found.map(\.message) == ["key is longer than 1024 characters, or has no ':'"])
    #expect(found.first?.span?.start == SourceLocation(line: 2, column: 1))
  }

  @Test(arguments: [
    (Array("a: 1\nb: \u{0}\n".utf8), 8..<9, "a NUL byte is not allowed in a YAML file"),
    (Array("a: \u{1B}[1m\n".utf8), 3..<4, "character U+001B is not allowed in a YAML file"),
    (Array("é: \u{7F}\n".utf8), 4..<5, "character U+007F is not allowed in a YAML file"),
    (Array("a: \u{9B}\n".utf8), 3..<5, "character U+009B is not allowed in a YAML file"),
    (Array("a: \u{FFFF}\n".utf8), 3..<6, "character U+FFFF is not allowed in a YAML file"),
    (Array("a: ".utf8) + [0xFF], 3..<4, "0xFF is not UTF-8"),
    (Array("é: ".utf8) + [0xE6, 0x97, 0x0A], 4..<6, "0xE6 0x97 is not UTF-8"),
    ([0xFF, 0xFE, 0x61, 0x00], 0..<2, "file is UTF-16, YAML files here must be UTF-8"),
    ([0x61, 0x00, 0x3A, 0x00], 0..<2, "file is UTF-16, YAML files here must be UTF-8"),
    ([0x00], 0..<1, "a NUL byte is not allowed in a YAML file"),
  ])
  func `bytes that YAML forbids are told at their place`(
    bytes: [UInt8], range: Range<Int>, message: String
  ) {
    let found = faults(in: SourceFile(path: "test.yaml", bytes: bytes))
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.span?.range) == [range])
  }

  @Test func `NEL, tabs and line ends of all kinds are allowed`() throws {
    #expect(dump(try root("a: x\ty\r\nb: 'p\u{85}q'\rc: 1\n")).contains(".c: integer(1)"))
  }

  @Test func `a tab is rendered with its place and its remedy`() {
    let found = faults(in: file("read:\n\tuse: read-text\n", path: "Pipelines/a.yaml"))
    #expect(
      DiagnosticRenderer.text(color: false).render(found) == """
        error[yaml-tab]: indentation uses a tab; YAML allows spaces only
          --> Pipelines/a.yaml:2:1
           |
         1 | read:
         2 |     use: read-text
           | ^^^^
           |
        help: replace it by spaces

        """)
  }

  @Test func `equal keys are rendered with both places`() {
    let found = faults(in: file("version: 1\nread: x\n\nversion: 2\n"))
    #expect(
      DiagnosticRenderer.text(color: false).render(found) == """
        error[yaml-duplicate-key]: key 'version' is given twice
          --> test.yaml:4:1
           |
         1 | version: 1
           | ------- first here
        ...
         4 | version: 2
           | ^^^^^^^ again here
           |
        help: remove or rename one of them

        """)
  }

  @Test func `no damage to a text crashes the parser or goes without a place`() {
    let seed = Array(
      "%YAML 1.2\n---\nä: &a [1, 'x', \"y\\n\"]\nb: {<<: *a, ? k : !!int 3}\nc: |-\n  z\n...\n".utf8
    )
    let damages: [UInt8] = Array("\t\"'[]{}:,#&*!|>%@-? \n\r\0".utf8) + [0x80, 0xC3, 0xFF]
    for position in seed.indices {
      for damage in damages {
        for keepsByte in [true, false] {
          var bytes = seed
          bytes.replaceSubrange(position..<position + (keepsByte ? 0 : 1), with: [damage])
          let file = SourceFile(path: "test.yaml", bytes: bytes)
          do {
            _ = try YAMLStream(parsing: file)
          } catch {
            #expect(error.diagnostics.allSatisfy { $0.span != nil && $0.id.hasPrefix("yaml-") })
            #expect(!DiagnosticRenderer.text(color: false).render(error.diagnostics).isEmpty)
          }
        }
      }
      _ = try? YAMLStream(parsing: SourceFile(path: "test.yaml", bytes: Array(seed[..<position])))
    }
  }
}
