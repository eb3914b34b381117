// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
internal import DocumentModel
internal import PipelineRunner
public import StageKit
internal import YAMLTree

/// The tests of one file: a `*.test.yaml`, or a pipeline that has its tests in it.
public struct TestFile: Sendable {
  /// The file that they stand in.
  public let file: SourceFile
  /// The path of the pipeline that they test.
  public let pipelinePath: String
  /// Where the pipeline is named; `nil` where its path follows from that of the file.
  public let pipelinePlace: SourceSpan?
  /// The tests, in the order written.
  public let tests: [PipelineTest]

  /// Whether a path is that of a file with tests only.
  public static func isNamed(_ path: String) -> Bool {
    path.hasSuffix(".test.yaml") || path.hasSuffix(".test.yml")
  }

  /// The tests of a file.
  ///
  /// A pipeline without tests has none, and nothing else in it is looked at.
  /// - Parameters:
  ///   - file: A `*.test.yaml` or a pipeline file.
  ///   - readFile: Reads the documents and expected outputs that tests name, by path.
  /// - Returns: The tests that are in order, with every mistake of the others.
  public static func read(
    _ file: SourceFile, readFile: @escaping @Sendable (String) throws(StageError) -> [UInt8]
  ) -> (tests: TestFile?, diagnostics: [Diagnostic]) {
    let sink = DiagnosticSink()
    guard let root = YAMLStream(reading: file, into: sink).single(into: sink) else {
      return (nil, sink.diagnostics)
    }
    let reader = TestReader(file: file, sink: sink, readFile: readFile)
    let result = isNamed(file.path) ? reader.testFile(root) : reader.pipelineFile(root)
    return (result, sink.diagnostics.sorted())
  }
}

/// Reads the tests of one file, going on after each fault.
struct TestReader {
  let file: SourceFile
  let sink: DiagnosticSink
  let readFile: @Sendable (String) throws(StageError) -> [UInt8]

  func testFile(_ root: YAMLNode) -> TestFile? {
    guard
      var keys = MappingReader(root, of: MappingSubject("test file"), into: sink)
    else { return nil }
    _ = keys.optional("version", as: .integer(in: 1...1))
    let pipeline = keys.entry("pipeline").flatMap { text(of: $0.value, named: "'pipeline'") }
    let list = keys.required("tests", as: .node)
    keys.finish()
    let stem = file.path.dropLast(file.path.hasSuffix(".yaml") ? 10 : 9)
    return TestFile(
      file: file, pipelinePath: pipeline.map { path($0.value) } ?? stem + ".yaml",
      pipelinePlace: pipeline?.place, tests: list.map(tests) ?? [])
  }

  func pipelineFile(_ root: YAMLNode) -> TestFile? {
    guard let list = root["tests"] else { return nil }
    return TestFile(
      file: file, pipelinePath: file.path, pipelinePlace: nil, tests: tests(list))
  }

  private func tests(_ list: YAMLNode) -> [PipelineTest] {
    guard let items = list.items, !items.isEmpty else {
      sink.report(
        wrongType(
          list, name: "'tests'", expected: "a list of tests",
          help: "write each test as '- name: …' with 'document' and 'expect'"))
      return []
    }
    var names: [String: SourceSpan] = [:]
    return items.compactMap { item in
      guard let test = test(item) else { return nil }
      if let first = names[test.name] {
        sink.report(
          .error(
            "duplicate-test", "there are two tests '\(test.name)'", at: test.place,
            labels: [.init(first, "first here")], help: "give each a name of its own"))
        return nil
      }
      names[test.name] = test.place
      return test
    }
  }

  private func test(_ node: YAMLNode) -> PipelineTest? {
    let named = node["name"]?.scalar?.text
    guard
      var keys = MappingReader(node, of: MappingSubject("test", named: named), into: sink)
    else { return nil }
    let name = keys.required("name", as: .placedText)
    let inline = keys.entry("document")
    let fileEntry = keys.entry("file")
    let from = keys.entry("from").flatMap { stage($0.value, named: "'from'") }
    let to = keys.entry("to").flatMap { stage($0.value, named: "'to'") }
    let variables = keys.optional("vars", as: .mapping(of: .placedText)) ?? []
    let expected = keys.required("expect", as: .node)
    keys.finish()
    let document = document(inline, fileEntry, of: node)
    let expectations = expected.map { ExpectationReader(reader: self).expectations($0) } ?? []
    guard let name, let document, !expectations.isEmpty else { return nil }
    return PipelineTest(
      name: name.value, place: name.place, document: document, from: from, to: to,
      variables: Dictionary(
        variables.map { ($0.key.scalar?.text ?? "", $0.value.value) }, uniquingKeysWith: { $1 }),
      expectations: expectations)
  }

  // MARK: Documents

  private func document(_ inline: YAMLEntry?, _ file: YAMLEntry?, of node: YAMLNode)
    -> TestDocument?
  {
    switch (inline, file) {
    case (let entry?, nil): return document(entry.value)
    case (nil, let entry?): return document(fromFile: entry.value, DocumentFields())
    case (let entry?, let other?):
      sink.report(
        .error(
          "two-documents", "a test has one document, and here are two", at: other.key.usageSpan,
          labels: [.init(entry.key.usageSpan, "the first")], help: "remove 'document' or 'file'"))
      return nil
    case (nil, nil):
      sink.report(
        .error(
          "missing-key", "a test needs the key 'document' or 'file'",
          at: node.entries?.first?.key.usageSpan ?? node.usageSpan,
          help: "add 'document: |' and the text below it, or 'file: …'"))
      return nil
    }
  }

  /// What a test says of its document besides the text.
  private struct DocumentFields {
    var id: String?
    var mediaType: Placed<String>?
    var metadata: [(key: String, value: Metadata.Value)] = []
  }

  private func document(_ node: YAMLNode) -> TestDocument? {
    guard node.entries != nil else {
      return text(of: node, named: "'document'", mayBeEmpty: true).map {
        document($0.value, DocumentFields(), at: node.usageSpan)
      }
    }
    guard var keys = MappingReader(node, of: MappingSubject("document"), into: sink) else {
      return nil
    }
    let inline = keys.entry("text")
    let file = keys.entry("file")
    var fields = DocumentFields()
    fields.id = keys.optional("id", as: .placedText)?.value
    fields.mediaType = keys.optional("media_type", as: .placedText)
    fields.metadata = (keys.optional("metadata", as: .mapping(of: .node)) ?? []).map {
      ($0.key.scalar?.text ?? "", metadataValue(of: $0.value))
    }
    keys.finish()
    switch (inline, file) {
    case (let entry?, nil):
      return text(of: entry.value, named: "'text'", mayBeEmpty: true).map {
        document($0.value, fields, at: entry.value.usageSpan)
      }
    case (nil, let entry?): return document(fromFile: entry.value, fields)
    default:
      sink.report(
        .error(
          "missing-key", "the document needs one of the keys 'text' and 'file'",
          at: node.entries?.first?.key.usageSpan ?? node.usageSpan))
      return nil
    }
  }

  private func document(
    _ text: String, _ fields: DocumentFields, at place: SourceSpan
  ) -> TestDocument {
    let name = fields.id ?? "document"
    return TestDocument(
      bytes: Array(text.utf8), uri: name, name: name, mediaType: fields.mediaType,
      metadata: fields.metadata, place: place)
  }

  private func document(fromFile node: YAMLNode, _ fields: DocumentFields) -> TestDocument? {
    guard let written = text(of: node, named: "'file'"),
      let bytes = contents(of: path(written.value), at: node.usageSpan)
    else { return nil }
    let uri = path(written.value)
    return TestDocument(
      bytes: bytes, uri: uri, name: fields.id ?? documentName(ofPath: uri),
      mediaType: fields.mediaType, metadata: fields.metadata, place: node.usageSpan)
  }

  private func contents(of path: String, at place: SourceSpan) -> [UInt8]? {
    do throws(StageError) {
      return try readFile(path)
    } catch {
      sink.report(
        .error(
          error.id, error.message, at: place,
          notes: ["paths in tests are relative to the folder of the file that they stand in"]))
      return nil
    }
  }

  // MARK: Values

  /// A path as it is written in the file, from where the command runs.
  func path(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let slash = file.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(file.path[...slash]) + path
  }

  /// The text of any scalar; nil, with a report, where there is none.
  func text(
    of node: YAMLNode, named name: String, mayBeEmpty: Bool = false
  ) -> Placed<String>? {
    if let scalar = node.scalar, mayBeEmpty || (!node.isNull && !scalar.text.isEmpty) {
      return Placed(node.isNull ? "" : scalar.text, at: node.usageSpan)
    }
    sink.report(wrongType(node, name: name, expected: "a string"))
    return nil
  }

  func stage(_ node: YAMLNode, named name: String) -> Placed<StageReference>? {
    text(of: node, named: name).map { Placed(StageReference($0.value), at: $0.place) }
  }
}

extension NodeForm where Value == Placed<String> {
  /// Any scalar but null, as its text.
  static var placedText: NodeForm {
    NodeForm("a string") { node, name, sink in
      guard let scalar = node.scalar, !node.isNull, !scalar.text.isEmpty else {
        sink.report(wrongType(node, name: name, expected: "a string"))
        return nil
      }
      return Placed(scalar.text, at: node.usageSpan)
    }
  }
}

/// The metadata value that a node writes: text, or JSON for anything else.
private func metadataValue(of node: YAMLNode) -> Metadata.Value {
  if let scalar = node.scalar, scalar.value == .string { return .string(scalar.text) }
  return .json(jsonValue(of: node).text)
}

/// A node as JSON; numbers are written as in the file where JSON has them.
func jsonValue(of node: YAMLNode) -> JSONValue {
  switch node.content {
  case .sequence(let items): .array(items.map(jsonValue))
  case .mapping(let entries):
    .object(entries.map { ($0.key.scalar?.text ?? "", jsonValue(of: $0.value)) })
  case .scalar(let scalar):
    switch scalar.value {
    case .null: .null
    case .bool(let value): .boolean(value)
    case .integer(let value): .number(value)
    case .float(let value): .fraction(value)
    case .string: .string(scalar.text)
    }
  }
}
