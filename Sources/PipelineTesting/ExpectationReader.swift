// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit
internal import YAMLTree

/// Reads what a test expects, going on after each fault.
struct ExpectationReader {
  let reader: TestReader
  private var sink: DiagnosticSink { reader.sink }

  init(reader: TestReader) { self.reader = reader }

  /// The expectations under `expect`; none, with a report, when nothing is expected.
  func expectations(_ node: YAMLNode) -> [Placed<Expectation>] {
    if node.isNull || node.entries?.isEmpty == true {
      sink.report(
        .error(
          "no-expectation", "a test that expects nothing cannot fail", at: node.usageSpan,
          help:
            "say what is to become of the document, as in 'headings: […]' or 'where: words > 10'"))
      return []
    }
    guard var keys = MappingReader(node, of: MappingSubject("expectation"), into: sink) else {
      return []
    }
    var found: [Placed<Expectation>] = []
    for (key, read) in Self.readings {
      guard let entry = keys.entry(key) else { continue }
      found += read(self, entry.value).map { Placed($0, at: entry.key.usageSpan) }
    }
    keys.finish()
    checkTogether(found)
    return found.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
  }

  private static let readings:
    [(key: String, read: @Sendable (ExpectationReader, YAMLNode) -> [Expectation])] = [
      ("headings", { $0.strings($1, "'headings'").map { [.headings($0)] } ?? [] }),
      ("text", { $0.lines($1) }),
      ("tables", { $0.tables($1).map { [.tables($0)] } ?? [] }),
      ("entities", { $0.entities($1, "'entities'").map { [.entities($0, isExact: false)] } ?? [] }),
      (
        "only-entities",
        { $0.entities($1, "'only-entities'").map { [.entities($0, isExact: true)] } ?? [] }
      ),
      ("metadata", { $0.metadata($1).map { [.metadata($0)] } ?? [] }),
      ("removals", { $0.removals($1).map { [.removals($0)] } ?? [] }),
      ("where", { $0.conditions($1) }),
      ("output", { $0.outputs($1) }),
      (
        "failure", { $0.reader.text(of: $1, named: "'failure'").map { [.failure($0.value)] } ?? [] }
      ),
      ("dropped", { $0.bool($1, "'dropped'").map { [.dropped($0)] } ?? [] }),
      ("unchanged", { $0.unchanged($1) }),
    ]

  /// A document that fails is as it was read: there is nothing else to look at.
  private func checkTogether(_ found: [Placed<Expectation>]) {
    guard found.count > 1 else { return }
    for item in found {
      guard case .failure = item.value else { continue }
      sink.report(
        .error(
          "contradicting-expectations",
          "a document that fails has nothing else to be expected of it",
          at: item.place, help: "remove 'failure', or all that stands beside it"))
    }
  }

  // MARK: Values

  private func bool(_ node: YAMLNode, _ name: String) -> Bool? {
    NodeForm<Bool>.bool.read(node, name, sink)
  }

  private func unchanged(_ node: YAMLNode) -> [Expectation] {
    switch bool(node, "'unchanged'") {
    case true?: return [.unchanged]
    case false?:
      sink.report(
        .error(
          "no-expectation", "'unchanged: false' expects nothing in particular", at: node.usageSpan,
          help: "say what changes, as in 'text: |' or 'removals: […]'"))
      return []
    case nil: return []
    }
  }

  /// The texts of a list of scalars.
  private func strings(_ node: YAMLNode, _ name: String) -> [String]? {
    guard let items = node.items else {
      sink.report(wrongType(node, name: name, expected: "a list of strings"))
      return nil
    }
    let texts = items.enumerated().map { index, item in
      reader.text(of: item, named: "item \(index + 1) of \(name)", mayBeEmpty: true)?.value
    }
    return texts.contains(nil) ? nil : texts.compactMap(\.self)
  }

  private func lines(_ node: YAMLNode) -> [Expectation] {
    guard let text = reader.text(of: node, named: "'text'", mayBeEmpty: true) else { return [] }
    return [.text(contentLines(text.value))]
  }

  // MARK: Tables

  private func tables(_ node: YAMLNode) -> [ExpectedTable]? {
    guard let items = node.items else {
      sink.report(
        wrongType(
          node, name: "'tables'", expected: "a list of tables",
          help: "write each table as a list of rows, and each row as a list of cells"))
      return nil
    }
    let tables = items.enumerated().map { table($1, "table \($0 + 1) of 'tables'") }
    return tables.contains { $0 == nil } ? nil : tables.compactMap(\.self)
  }

  private func table(_ node: YAMLNode, _ name: String) -> ExpectedTable? {
    guard node.entries != nil else { return rows(node, name).map { ExpectedTable(rows: $0) } }
    guard var keys = MappingReader(node, of: MappingSubject("table"), into: sink) else {
      return nil
    }
    let header = keys.entry("header").map { strings($0.value, "'header'") }
    let caption = keys.optional("caption", as: .placedText)
    let rowsNode = keys.required("rows", as: .node)
    keys.finish()
    guard let rowsNode, let rows = rows(rowsNode, "'rows'") else { return nil }
    if let header {
      guard let header else { return nil }
      return ExpectedTable(header: header, rows: rows, caption: caption?.value)
    }
    return ExpectedTable(rows: rows, caption: caption?.value)
  }

  private func rows(_ node: YAMLNode, _ name: String) -> [[String]]? {
    guard let items = node.items else {
      sink.report(
        wrongType(
          node, name: name, expected: "a list of rows",
          help: "write each row as a list of cells, as in '- [Year, Milestone]'"))
      return nil
    }
    let rows = items.enumerated().map { strings($1, "row \($0 + 1) of \(name)") }
    return rows.contains { $0 == nil } ? nil : rows.compactMap(\.self)
  }

  // MARK: Entities, metadata, removals

  private func entities(_ node: YAMLNode, _ name: String) -> [ExpectedEntity]? {
    guard let entries = node.entries else {
      sink.report(
        wrongType(
          node, name: name, expected: "a mapping from labels to texts",
          help: "write it as in 'GPE: [Uzbekistan, Kazakhstan]'"))
      return nil
    }
    var found: [ExpectedEntity] = []
    var isRight = true
    for entry in entries {
      let label = entry.key.scalar?.text ?? ""
      let texts =
        entry.value.items == nil
        ? reader.text(of: entry.value, named: "'\(label)'").map { [$0.value] }
        : strings(entry.value, "'\(label)'")
      isRight = isRight && texts != nil
      found += (texts ?? []).map { ExpectedEntity(label: label, text: $0) }
    }
    return isRight ? found : nil
  }

  private func metadata(_ node: YAMLNode) -> [(key: String, value: String?)]? {
    guard let entries = node.entries, !entries.isEmpty else {
      sink.report(wrongType(node, name: "'metadata'", expected: "a mapping from keys to values"))
      return nil
    }
    return entries.map { entry in
      let value: String? =
        entry.value.isNull ? nil : entry.value.scalar?.text ?? jsonValue(of: entry.value).text
      return (entry.key.scalar?.text ?? "", value)
    }
  }

  private func removals(_ node: YAMLNode) -> [ExpectedRemoval]? {
    guard let items = node.items else {
      sink.report(
        wrongType(
          node, name: "'removals'", expected: "a list",
          help: "write each removal as in '- { rule: adjacent-duplicate, text: … }'"))
      return nil
    }
    let removals = items.map { item -> ExpectedRemoval? in
      guard var keys = MappingReader(item, of: MappingSubject("removal"), into: sink) else {
        return nil
      }
      let rule = keys.optional("rule", as: .placedText)?.value
      let stage = keys.optional("stage", as: .placedText)?.value
      let text = keys.optional("text", as: .placedText)?.value
      keys.finish()
      if item.entries?.isEmpty == true {
        sink.report(
          .error(
            "no-expectation", "a removal needs a 'rule', a 'stage' or a 'text'",
            at: item.usageSpan))
        return nil
      }
      return ExpectedRemoval(rule: rule, stage: stage, text: text.map(trimmed))
    }
    return removals.contains(nil) ? nil : removals.compactMap(\.self)
  }

  // MARK: Conditions and outputs

  private func conditions(_ node: YAMLNode) -> [Expectation] {
    (node.items ?? [node]).compactMap { item in
      guard let text = reader.text(of: item, named: "'where'") else { return nil }
      do throws(ExpressionError) {
        let condition = try DocumentCondition(text.value)
        if let whole = condition.foregoneParts.first(where: \.isWhole) {
          reportForegone(whole, in: item)
        }
        return .condition(condition)
      } catch {
        for fault in error.faults { report(fault, in: item) }
        return nil
      }
    }
  }

  private func reportForegone(_ whole: ForegonePart, in node: YAMLNode) {
    sink.report(
      .error(
        "no-expectation",
        whole.holds
          ? "a condition that always holds expects nothing"
          : "a condition that never holds fails every test",
        at: span(of: whole.range, in: node) ?? node.usageSpan,
        notes: [whole.reason].compactMap(\.self),
        help: "ask for what only the right document has"))
  }

  /// Where a part of a condition stands; nil where escapes or line breaks hide it.
  private func span(of range: Range<Int>, in node: YAMLNode) -> SourceSpan? {
    let written = node.span.file.bytes[node.span.range]
    // A text without escapes and line breaks stands in the file as it is, within quotes or not.
    let start =
      node.scalar.flatMap { scalar -> Int? in
        [0, 1].first { written.dropFirst($0).starts(with: scalar.text.utf8) }
      }
      .map { node.span.range.lowerBound + $0 }
    return start.map {
      SourceSpan(file: node.span.file, range: $0 + range.lowerBound..<$0 + range.upperBound)
    }
  }

  private func report(_ fault: ExpressionFault, in node: YAMLNode) {
    let span = span(of: fault.range, in: node)
    sink.report(
      .error(
        fault.id, fault.message, at: span ?? node.usageSpan, notes: fault.notes, help: fault.help,
        replacement: span.flatMap { span in fault.replacement.map { .init(span, with: $0) } }))
  }

  private func outputs(_ node: YAMLNode) -> [Expectation] {
    guard let entries = node.entries else {
      return golden(node, "'output'").map { [.output(stage: nil, $0)] } ?? []
    }
    return entries.compactMap { entry in
      guard let stage = reader.stage(entry.key, named: "a stage of 'output'"),
        let file = golden(entry.value, "'\(stage.value.text)'")
      else { return nil }
      return .output(stage: stage, file)
    }
  }

  /// A file that is not there yet is no mistake: `--update` writes it.
  private func golden(_ node: YAMLNode, _ name: String) -> GoldenFile? {
    guard let text = reader.text(of: node, named: name) else { return nil }
    let path = reader.path(text.value)
    return GoldenFile(path: path, bytes: try? reader.readFile(path))
  }
}

/// The lines of a text that are not blank, without blanks at their ends.
func contentLines(_ text: String) -> [String] {
  text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
}

/// A text without white space at its ends.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[start...end])
}
