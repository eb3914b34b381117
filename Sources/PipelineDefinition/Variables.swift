// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// The variables of a pipeline file, and the replacement of variables in its scalars.
///
/// What is wrong whatever the values are (a name that does not exist, a cycle, a variable that
/// nobody uses) is reported for the whole file at once. What is wrong only for a value that is
/// asked for (a variable without a value) is reported when it is.
final class Variables {
  /// How many bytes all values with variables may have in all, so that a file cannot grow in memory
  /// past what a file may have on disk.
  static let mostExpandedBytes = 16 << 20

  /// Diagnostics about variables that one file gets at most.
  static let mostDiagnostics = 1_000

  /// Variables among which near misses are looked for; more are a generated or hostile file.
  static let mostCompared = 200

  typealias Outcome = VariableTable.Outcome

  /// A value that the use of a stage template gives to a name.
  struct Parameter {
    /// What became of the value; failed without a word where nobody gives one.
    var outcome: Outcome
    /// Where it is given, or declared with its default.
    var place: SourceSpan
    /// Where the values stand that it replaces, its default last.
    var overridden: [SourceSpan] = []
  }

  /// What all scopes share.
  let table: VariableTable
  let sink: DiagnosticSink
  /// What stands before the variables of the file.
  private let parameters: [String: Parameter]
  private let outer: Variables?
  /// What became of the scalars with variables.
  var resolved: [NodePlace: Outcome] = [:]
  /// The scalars whose fault was reported.
  private var reported: Set<NodePlace> = []

  /// Reads the variables under `vars`, and looks at every value of the file for their use.
  ///
  /// `root` is the pipeline with all that it extends; `file` the one whose variables are reported
  /// when they are unused, if any; `files` are files of variables, of which a later one wins over an
  /// earlier one, and all over `root`.
  init(
    of root: YAMLNode, in file: SourceFile?, files: [YAMLNode], environment: [String: String],
    overrides: [String: String], into sink: DiagnosticSink
  ) {
    table = VariableTable(environment: environment, overrides: overrides)
    (parameters, outer, self.sink) = ([:], nil, sink)
    if let node = root["vars"] { readDeclarations(node, named: "'vars'") }
    let own = table.names.filter { table.declarations[$0]?.key.span.file === file }
    let known = Set(table.names)
    for node in files { readDeclarations(node, named: "the variables of a file") }
    var survey = VariableSurvey(declared: table.declarations)
    survey.walk(pipeline: root)
    for node in files { survey.walk(node) }
    survey.reportUnused(names: own)
    table.templates = survey.templates
    survey.diagnostics.prefix(Self.mostDiagnostics).forEach(sink.report)
    reportUnknownNames(of: files, known: known.union(survey.mentioned))
    reportUnknownOverrides(mentioned: survey.mentioned)
    evaluate()
  }

  /// A scope in which parameters stand before the variables of the file.
  init(within outer: Variables, parameters: [String: Parameter], into sink: DiagnosticSink) {
    (table, self.parameters, self.sink) = (outer.table, parameters, sink)
    self.outer = outer.outermost
  }

  /// The scope of the pipeline itself.
  var outermost: Variables { outer ?? self }

  /// A scalar with its variables replaced; nil when that cannot be done, which is then reported.
  ///
  /// A scalar without quotes that is one variable and nothing else means what its value means by
  /// the core schema; any other scalar with a variable is a string.
  func resolve(_ node: YAMLNode) -> ResolvedScalar? {
    guard let scalar = node.scalar else { return nil }
    var result = ResolvedScalar(
      text: scalar.text, value: scalar.value, style: scalar.style, place: node.usageSpan,
      origin: node.aliasSpan == nil ? nil : node.span)
    guard let template = table.templates[NodePlace(node)] else { return result }
    let outcome = outcome(of: template, in: node)
    if outcome.isFailed, reported.insert(NodePlace(node)).inserted { report(outcome) }
    guard !outcome.isFailed, let text = outcome.text else { return nil }
    result.text = text
    result.pieces = outcome.pieces
    result.value = .string
    result.uses = outcome.uses
    if let reference = template.wholeReference {
      result.isVariable = true
      if scalar.style == .plain, node.tag == nil { result.value = coreValue(ofPlain: text) }
      result.origin = origin(of: reference, giving: text) ?? result.origin
    }
    return result
  }

  /// Where the value of a variable is written as it is.
  private func origin(of reference: Template.Reference, giving text: String) -> SourceSpan? {
    if reference.isOfEnvironment { return nil }
    if let parameter = parameters[reference.name] { return parameter.place }
    guard table.overrides[reference.name] == nil,
      let value = table.declarations[reference.name]?.value, value.scalar?.text == text
    else { return nil }
    return value.span
  }

  /// The parameter of a name, if the scope has one.
  func parameter(_ name: String) -> Parameter? { parameters[name] }

  private func readDeclarations(_ node: YAMLNode, named title: String) {
    if node.isNull { return }
    guard let entries = node.entries else {
      sink.report(wrongType(node, name: title, expected: "a mapping"))
      return
    }
    for entry in entries {
      guard let key = entry.key.scalar else {
        sink.report(wrongType(entry.key, name: "the name of a variable", expected: "a string"))
        continue
      }
      let shown = abridged(key.text)
      if !Template.isName(key.text.utf8) {
        sink.report(variableName(key.text, at: entry.key.usageSpan))
        continue
      }
      if entry.value.scalar == nil {
        sink.report(
          wrongType(entry.value, name: "variable '\(shown)'", expected: "a single value"))
      }
      if let before = table.declarations[key.text] {
        table.declarations[key.text] = YAMLEntry(entry.key, entry.value.overriding(before.value))
      } else {
        table.declarations[key.text] = entry
        table.names.append(key.text)
      }
    }
  }

  private func reportUnknownNames(of files: [YAMLNode], known: Set<String>) {
    for entry in files.flatMap({ $0.entries ?? [] }) {
      guard let name = entry.key.scalar?.text, !known.contains(name) else { continue }
      sink.report(
        .warning(
          "unused-variable", "the pipeline has no variable '\(abridged(name))' to set",
          at: entry.key.usageSpan, help: didYouMean(name, among: known)))
    }
  }

  private func reportUnknownOverrides(mentioned: Set<String>) {
    let names = table.names
    for name in table.overrides.keys.sorted() where table.declarations[name] == nil {
      if mentioned.contains(name) { continue }
      let list = names.isEmpty ? "none" : names.prefix(20).joined(separator: ", ")
      sink.report(
        .error(
          "undefined-variable", "the pipeline has no variable '\(abridged(name))' to set", at: nil,
          notes: ["variables of the pipeline: \(list)"], help: didYouMean(name, among: names)))
    }
  }

  /// Evaluates each variable after those that it refers to, without recursion along the chain.
  private func evaluate() {
    var isDone: [String: Bool] = [:]
    for name in table.names where isDone[name] == nil {
      var path = [(name: name, references: edges(of: name), next: 0)]
      isDone[name] = false
      while let top = path.last {
        guard top.next < top.references.count else {
          isDone[top.name] = true
          table.outcomes[top.name] = value(of: top.name)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let reference = top.references[top.next]
        switch isDone[reference.name] {
        case true?: break
        case false?:
          guard sink.diagnostics.count < Self.mostDiagnostics else { break }
          reportCycle(path.map(\.name), closedBy: reference)
        case nil:
          isDone[reference.name] = false
          path.append((reference.name, edges(of: reference.name), 0))
        }
      }
    }
  }

  /// The variables of the file that a variable's value refers to.
  private func edges(of name: String) -> [Template.Reference] {
    guard table.overrides[name] == nil, let node = table.declarations[name]?.value,
      let template = table.templates[NodePlace(node)]
    else { return [] }
    return template.references.filter {
      !$0.isOfEnvironment && table.declarations[$0.name] != nil
    }
  }

  private func value(of name: String) -> Outcome {
    if let text = table.overrides[name] { return Outcome(text: text) }
    guard let node = table.declarations[name]?.value, let scalar = node.scalar else {
      return Outcome(isFailed: true)
    }
    if let template = table.templates[NodePlace(node)] {
      return outcome(of: template, in: node)
    }
    return Outcome(text: node.isNull ? nil : scalar.text)
  }

  private func reportCycle(_ path: [String], closedBy reference: Template.Reference) {
    guard let start = path.firstIndex(of: reference.name), let last = path.last,
      let node = table.declarations[last]?.value, let scalar = node.scalar
    else { return }
    let cycle = path[start...] + [reference.name]
    let shown = cycle.prefix(10).joined(separator: " → ") + (cycle.count > 10 ? " → …" : "")
    sink.report(
      .error(
        "variable-cycle", "variable '\(reference.name)' refers to itself: \(shown)",
        at: TextPlaces(of: scalar.text, at: node.span).span(of: reference.range)))
  }

  /// Reports why a value could not be had, in the variables that it read too, each once.
  private func report(_ outcome: Outcome) {
    outcome.diagnostics.forEach(sink.report)
    var open = outcome.reads
    while let name = open.popLast() {
      guard let read = table.outcomes[name] else { continue }
      read.diagnostics.forEach(sink.report)
      open += read.reads
      table.outcomes[name]?.diagnostics = []
      table.outcomes[name]?.reads = []
    }
  }
}

/// The error for a name that no variable and no parameter can have.
func variableName(_ name: String, at place: SourceSpan) -> Diagnostic {
  .error(
    "variable-name", "'\(abridged(name))' is no name of a variable", at: place,
    help: "names have letters, digits, '_' and '-', and do not start with a digit")
}
