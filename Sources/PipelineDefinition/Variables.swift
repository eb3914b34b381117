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

  /// What became of a variable.
  struct Outcome {
    /// The value; nil for none, or when it could not be had.
    var text: String?
    /// Whether it could not be had, for a reason that `diagnostics` or another variable tells.
    var isFailed = false
    /// What is wrong with it, to be told when the value is asked for.
    var diagnostics: [Diagnostic] = []
    /// What the text was put together from.
    var pieces: [ResolvedScalar.Piece] = []
    /// The variables that were read for it.
    var reads: [String] = []
  }

  let sink: DiagnosticSink
  let environment: [String: String]
  let overrides: [String: String]
  var declarations: [String: YAMLEntry] = [:]
  private var names: [String] = []
  var outcomes: [String: Outcome] = [:]
  /// The parsed texts, by the offset of their scalar; a scalar is met again through its aliases.
  private var templates: [Int: Template] = [:]
  /// What became of the scalars with variables, by their offset.
  var resolved: [Int: Outcome] = [:]
  /// The scalars whose fault was reported, by their offset.
  private var reported: Set<Int> = []
  var expandedBytes = 0
  var missingCount = 0

  /// Reads the variables under `vars`, and looks at every value of the file for their use.
  init(
    of root: YAMLNode, environment: [String: String], overrides: [String: String],
    into sink: DiagnosticSink
  ) {
    (self.environment, self.overrides, self.sink) = (environment, overrides, sink)
    readDeclarations(root["vars"])
    var survey = VariableSurvey(declared: declarations)
    survey.walk(root)
    survey.reportUnused(names: names)
    templates = survey.templates
    survey.diagnostics.prefix(Self.mostDiagnostics).forEach(sink.report)
    reportUnknownOverrides(mentioned: survey.mentioned)
    evaluate()
  }

  /// A scalar with its variables replaced; nil when that cannot be done, which is then reported.
  ///
  /// A scalar without quotes that is one variable and nothing else means what its value means by
  /// the core schema; any other scalar with a variable is a string.
  func resolve(_ node: YAMLNode) -> ResolvedScalar? {
    guard let scalar = node.scalar else { return nil }
    var result = ResolvedScalar(
      text: scalar.text, value: scalar.value, style: scalar.style, place: node.usageSpan,
      origin: node.aliasSpan == nil ? nil : node.span)
    guard let template = templates[node.span.range.lowerBound] else { return result }
    let outcome = outcome(of: template, in: node)
    if outcome.isFailed, reported.insert(node.span.range.lowerBound).inserted { report(outcome) }
    guard !outcome.isFailed, let text = outcome.text else { return nil }
    result.text = text
    result.pieces = outcome.pieces
    result.value = .string
    if let reference = template.wholeReference {
      result.isVariable = true
      if scalar.style == .plain, node.tag == nil { result.value = coreValue(ofPlain: text) }
      if !reference.isOfEnvironment, overrides[reference.name] == nil,
        let value = declarations[reference.name]?.value, value.scalar?.text == text
      {
        result.origin = value.span
      }
    }
    return result
  }

  private func readDeclarations(_ node: YAMLNode?) {
    guard let node, !node.isNull else { return }
    guard let entries = node.entries else {
      sink.report(wrongType(node, name: "'vars'", expected: "a mapping"))
      return
    }
    for entry in entries {
      guard let key = entry.key.scalar else {
        sink.report(wrongType(entry.key, name: "the name of a variable", expected: "a string"))
        continue
      }
      let shown = abridged(key.text)
      if !Template.isName(key.text.utf8) {
        sink.report(
          .error(
            "variable-name", "'\(shown)' is no name of a variable", at: entry.key.usageSpan,
            help: "names have letters, digits, '_' and '-', and do not start with a digit"))
        continue
      }
      if entry.value.scalar == nil {
        sink.report(
          wrongType(entry.value, name: "variable '\(shown)'", expected: "a single value"))
      }
      if declarations.updateValue(entry, forKey: key.text) == nil { names.append(key.text) }
    }
  }

  private func reportUnknownOverrides(mentioned: Set<String>) {
    for name in overrides.keys.sorted() where declarations[name] == nil {
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
    for name in names where isDone[name] == nil {
      var path = [(name: name, references: edges(of: name), next: 0)]
      isDone[name] = false
      while let top = path.last {
        guard top.next < top.references.count else {
          isDone[top.name] = true
          outcomes[top.name] = value(of: top.name)
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
    guard overrides[name] == nil, let node = declarations[name]?.value,
      let template = templates[node.span.range.lowerBound]
    else { return [] }
    return template.references.filter { !$0.isOfEnvironment && declarations[$0.name] != nil }
  }

  private func value(of name: String) -> Outcome {
    if let text = overrides[name] { return Outcome(text: text) }
    guard let node = declarations[name]?.value, let scalar = node.scalar else {
      return Outcome(isFailed: true)
    }
    if let template = templates[node.span.range.lowerBound] {
      return outcome(of: template, in: node)
    }
    return Outcome(text: node.isNull ? nil : scalar.text)
  }

  private func reportCycle(_ path: [String], closedBy reference: Template.Reference) {
    guard let start = path.firstIndex(of: reference.name), let last = path.last,
      let node = declarations[last]?.value, let scalar = node.scalar
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
      guard let read = outcomes[name] else { continue }
      read.diagnostics.forEach(sink.report)
      open += read.reads
      outcomes[name]?.diagnostics = []
      outcomes[name]?.reads = []
    }
  }
}
