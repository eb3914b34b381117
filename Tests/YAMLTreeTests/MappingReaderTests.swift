// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

struct MappingReaderTests {
  /// What a form makes of the value of `key`, with the messages and places of its faults.
  func reading<Value>(
    _ text: String, as form: NodeForm<Value>
  ) throws -> (value: Value?, messages: [String], places: [String]) {
    let sink = DiagnosticSink()
    let node = try YAMLStream(parsing: file(text)).single()
    var reader = try #require(MappingReader(node, of: MappingSubject("test"), into: sink))
    let value = reader.required("key", as: form)
    return (value, sink.diagnostics.map(\.message), sink.diagnostics.map { $0.span?.text ?? "" })
  }

  @Test func `every fault of a mapping is reported at once`() throws {
    let tree = try root(
      """
      stages:
        - use: dedupe-headings
          with: { windw: 12, scope: sectoin, ratio: 2, level: high, 5: x }
      """)
    let sink = DiagnosticSink()
    let settings = try #require(tree["stages"]?.items?[0]["with"])
    let subject = MappingSubject("stage", named: "dedupe-headings", keysAre: "setting")
    var reader = try #require(MappingReader(settings, of: subject, into: sink))
    #expect(reader.optional("window", as: .integer) == nil)
    #expect(reader.optional("scope", as: .choice(of: ["adjacent", "section"])) == nil)
    #expect(reader.optional("ratio", as: .number(in: 0...1)) == nil)
    #expect(reader.required("level", as: .integer(in: 1...6)) == nil)
    #expect(reader.required("path", as: .string) == nil)
    reader.finish()
    #expect(sink.hasErrors)
    #expect(
      sink.diagnostics.sorted().map { "\($0.id): \($0.message)" } == [
        "missing-setting: stage 'dedupe-headings' needs the setting 'path'",
        "unknown-setting: stage 'dedupe-headings' has no setting 'windw'",
        "unknown-value: 'scope' must be one of 'adjacent', 'section', not 'sectoin'",
        "out-of-range: 'ratio' must be 0.0 to 1.0, not 2",
        "wrong-type: 'level' must be a whole number, not the string 'high'",
        "unknown-setting: stage 'dedupe-headings' has no setting '5'",
      ])
  }

  @Test func `an unknown key is rendered with its suggestion`() throws {
    let source = file(
      "stages:\n  - use: dedupe-headings\n    with: { windw: 12 }\n", path: "Pipelines/report.yaml")
    let tree = try YAMLStream(parsing: source).single()
    let sink = DiagnosticSink()
    let settings = try #require(tree["stages"]?.items?[0]["with"])
    let subject = MappingSubject("stage", named: "dedupe-headings", keysAre: "setting")
    var reader = try #require(MappingReader(settings, of: subject, into: sink))
    _ = reader.optional("window", as: .integer)
    reader.finish()
    #expect(
      DiagnosticRenderer.text(color: false).render(sink.diagnostics) == """
        error[unknown-setting]: stage 'dedupe-headings' has no setting 'windw'
          --> Pipelines/report.yaml:3:13
           |
         2 |   - use: dedupe-headings
         3 |     with: { windw: 12 }
           |             ^^^^^ not a setting of this stage
           |
        help: did you mean 'window'?
        note: settings of 'dedupe-headings': window

        """)
    #expect(sink.diagnostics[0].replacement?.text == "window")
  }

  @Test func `a mapping that is right leaves nothing to report`() throws {
    let tree = try root("name: x\ncount: 3\nflags: [true, false]\nvars: { a: 1, b: two }\n")
    let sink = DiagnosticSink()
    var reader = try #require(MappingReader(tree, of: MappingSubject("pipeline"), into: sink))
    #expect(reader.required("name", as: .string) == "x")
    #expect(reader.optional("count", as: .integer(in: 1...3)) == 3)
    #expect(reader.optional("flags", as: .list(of: .bool)) == [true, false])
    let vars = reader.optional("vars", as: .mapping(of: .node))
    #expect(vars?.map { $0.key.scalar?.text } == ["a", "b"])
    #expect(reader.optional("absent", as: .string) == nil)
    #expect(reader.entry("absent") == nil)
    reader.finish()
    #expect(sink.diagnostics.isEmpty)
  }

  @Test func `what is no mapping is reported once`() throws {
    let sink = DiagnosticSink()
    let subject = MappingSubject("stage", named: "clean", keysAre: "setting")
    #expect(MappingReader(try root("[1]"), of: subject, into: sink) == nil)
    #expect(
      sink.diagnostics.map(\.message) == ["the settings of 'clean' must be a mapping, not a list"])
  }

  @Test(arguments: [
    ("key: 12", "'key' must be a string, not the number 12", "12"),
    ("key:", "'key' must be a string, not nothing", ""),
    ("key: [x]", "'key' must be a string, not a list", "[x]"),
    ("other: x", "the test needs the key 'key'", "other"),
    ("{}", "the test needs the key 'key'", "{}"),
  ])
  func `a string is demanded`(text: String, message: String, place: String) throws {
    let result = try reading(text, as: .string)
    #expect(result.value == nil)
    #expect(result.messages == [message])
    #expect(result.places == [place])
  }

  @Test func `numbers are checked for kind and range, ends included`() throws {
    #expect(try reading("key: 6", as: .integer(in: 1...6)).value == 6)
    #expect(
      try reading("key: 7", as: .integer(in: 1...6)).messages == ["'key' must be 1 to 6, not 7"])
    #expect(
      try reading("key: 0", as: .integer(in: 1...Int.max)).messages
        == ["'key' must be 1 or more, not 0"])
    #expect(
      try reading("key: 1.5", as: .integer).messages
        == ["'key' must be a whole number, not the number 1.5"])
    #expect(try reading("key: 1", as: .number(in: 0...1)).value == 1)
    #expect(
      try reading("key: .nan", as: .number(in: 0...1)).messages
        == ["'key' must be 0.0 to 1.0, not .nan"])
    #expect(
      try reading("key: -1", as: .number(in: 0 ... .infinity)).messages
        == ["'key' must be 0.0 or more, not -1"])
  }

  @Test func `the booleans of YAML 1 1 are told apart`() throws {
    let result = try reading("key: yes", as: .bool)
    #expect(result.messages == ["'key' must be true or false, not the string 'yes'"])
    #expect(try reading("key: true", as: .bool).value == true)
  }

  @Test func `each item of a list and each value of a mapping is checked`() throws {
    let list = try reading("key: [a, 2, [b]]", as: .list(of: .string))
    #expect(list.value == nil)
    #expect(
      list.messages == [
        "item 2 of 'key' must be a string, not the number 2",
        "item 3 of 'key' must be a string, not a list",
      ])
    let mapping = try reading("key: {a: 1, b: x, [c]: 2}", as: .mapping(of: .integer))
    #expect(mapping.value == nil)
    #expect(
      mapping.messages == [
        "'b' must be a whole number, not the string 'x'",
        "a key of 'key' must be a string, not a list",
      ])
  }

  @Test func `a fault behind an alias shows both places`() throws {
    let source = MarkedText("base: &b ⟪[1]⟫\nkey: ⟪*b⟫\n")
    let sink = DiagnosticSink()
    let node = try YAMLStream(parsing: source.file).single()
    var reader = try #require(MappingReader(node, of: MappingSubject("test"), into: sink))
    #expect(reader.optional("key", as: .string) == nil)
    #expect(sink.diagnostics[0].span?.range == source.ranges[1])
    #expect(sink.diagnostics[0].labels.map(\.span.range) == [source.ranges[0]])
  }

  @Test func `a form of one's own is a conversion`() throws {
    let form = NodeForm("a pair", convert: { $0.items?.count == 2 ? $0.items : nil })
    #expect(try reading("key: [1, 2]", as: form).value?.count == 2)
    #expect(try reading("key: [1]", as: form).messages == ["'key' must be a pair, not a list"])
  }
}
