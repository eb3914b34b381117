// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// Looks at every value of a file for variables: which are used, and which do not exist.
struct VariableSurvey {
  /// What was found wrong.
  private(set) var diagnostics: [Diagnostic] = []
  /// The texts with variables, by their place.
  private(set) var templates: [NodePlace: Template] = [:]
  /// The names that values refer to, declared or not.
  private(set) var mentioned: Set<String> = []

  private let declared: [String: YAMLEntry]
  /// The parameters of the stage template that is looked at.
  private var parameters: Set<String> = []
  /// The parameters that were met.
  private var metParameters: Set<String> = []
  /// The values that were looked at; a list or mapping never starts where a value does.
  private var visited: Set<NodePlace> = []

  init(declared: [String: YAMLEntry]) { self.declared = declared }

  /// Looks at all values of a pipeline; in a stage template its parameters have a meaning too.
  mutating func walk(pipeline root: YAMLNode) {
    guard let entries = root.entries else { return walk(root) }
    // The documents of tests are texts, in which '${' means nothing.
    for entry in entries where entry.key.scalar?.text != "tests" {
      guard entry.key.scalar?.text == "templates", let templates = entry.value.entries else {
        walk(entry.value)
        continue
      }
      for template in templates { walk(template: template.value) }
    }
  }

  private mutating func walk(template node: YAMLNode) {
    let declared = node["parameters"]?.entries ?? []
    for entry in declared { walk(entry.value) }
    parameters = Set(declared.compactMap { $0.key.scalar?.text })
    metParameters = []
    for entry in node.entries ?? [] where entry.key.scalar?.text != "parameters" {
      walk(entry.value)
    }
    for entry in declared {
      guard let name = entry.key.scalar?.text, !metParameters.contains(name) else { continue }
      diagnostics.append(
        .warning(
          "unused-parameter", "parameter '\(abridged(name))' is never used",
          at: entry.key.usageSpan,
          help: "remove it, or write '${\(abridged(name))}' where it is meant"))
    }
    parameters = []
  }

  /// Looks at all values under a node; those that an alias brings are looked at where they stand.
  ///
  /// - Complexity: O(*bytes* + *nodes*).
  mutating func walk(_ node: YAMLNode) {
    let place = NodePlace(node)
    switch node.content {
    case .sequence(let items):
      guard visited.insert(place).inserted else { return }
      for item in items { walk(item) }
    case .mapping(let entries):
      guard visited.insert(place).inserted else { return }
      for entry in entries { walk(entry.value) }
    case .scalar(let scalar):
      guard !scalar.text.isEmpty, visited.insert(place).inserted,
        Template.isNeeded(for: scalar.text)
      else { return }
      read(scalar.text, of: place, at: node.span)
    }
  }

  private mutating func read(_ text: String, of place: NodePlace, at span: SourceSpan) {
    let template = Template(parsing: text)
    templates[place] = template
    let references = template.references
    for name in references.lazy.filter({ !$0.isOfEnvironment }).map(\.name) {
      if parameters.contains(name) { metParameters.insert(name) } else { mentioned.insert(name) }
    }
    let undefined = references.filter { reference in
      guard !reference.isOfEnvironment, declared[reference.name] == nil,
        !parameters.contains(reference.name)
      else { return false }
      if case .none = reference.fallback { return true } else { return false }
    }
    guard !(undefined.isEmpty && template.faults.isEmpty),
      diagnostics.count < Variables.mostDiagnostics
    else { return }
    let places = TextPlaces(of: text, at: span)
    let room = Variables.mostDiagnostics - diagnostics.count
    for fault in template.faults.prefix(room) {
      diagnostics.append(
        .error(
          "variable-syntax", fault.message, at: places.span(of: fault.range), help: fault.help))
    }
    for reference in undefined.prefix(room) {
      diagnostics.append(self.undefined(reference, at: places.span(of: reference.range)))
    }
  }

  private func undefined(_ reference: Template.Reference, at span: SourceSpan) -> Diagnostic {
    let names =
      declared.count <= Variables.mostCompared ? Array(declared.keys) + Array(parameters) : []
    let near = nearMisses(of: reference.name, in: names).first
    return .error(
      "undefined-variable", "there is no variable '\(abridged(reference.name))'", at: span,
      help: didYouMean(reference.name, among: names)
        ?? "declare it under 'vars', or write '${\(reference.name):-default}'",
      replacement: near.map { .init(span, with: "${\($0)}") })
  }

  /// Warns of the variables that no value refers to.
  mutating func reportUnused(names: [String]) {
    for name in names where !mentioned.contains(name) {
      guard let key = declared[name]?.key else { continue }
      diagnostics.append(
        .warning(
          "unused-variable", "variable '\(name)' is never used", at: key.usageSpan,
          help: "remove it, or write '${\(name)}' where it is meant"))
    }
  }
}
