// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

extension Variables {
  func outcome(of template: Template, in node: YAMLNode) -> Outcome {
    let place = NodePlace(node)
    if let known = resolved[place] { return known }
    var outcome = Outcome(text: "", isFailed: !template.faults.isEmpty)
    if !outcome.isFailed { expandWhole(template, of: node, into: &outcome) }
    resolved[place] = outcome
    return outcome
  }

  /// Expands the parts of a scalar, noting where each of them stands.
  private func expandWhole(
    _ template: Template, of node: YAMLNode, into outcome: inout Outcome
  ) {
    let end = node.scalar?.text.utf8.count ?? 0
    var place = 0
    for (index, part) in template.parts.enumerated() {
      let before = outcome.text?.utf8.count ?? 0
      expand([part], of: node, into: &outcome)
      let count = (outcome.text?.utf8.count ?? 0) - before
      var isVariable = false
      var range = place..<end
      if case .reference(let reference) = part {
        (isVariable, range) = (true, reference.range)
      } else if index + 1 < template.parts.count,
        case .reference(let next) = template.parts[index + 1]
      {
        range = place..<next.range.lowerBound
      }
      outcome.pieces.append(.init(count: count, range: range, isVariable: isVariable))
      place = range.upperBound
    }
  }

  private func expand(_ parts: [Template.Part], of node: YAMLNode, into outcome: inout Outcome) {
    for part in parts {
      switch part {
      case .text(let text): append(text, of: node, to: &outcome)
      case .reference(let reference): expand(reference, of: node, into: &outcome)
      }
    }
  }

  private func append(_ text: String, of node: YAMLNode, to outcome: inout Outcome) {
    table.expandedBytes += text.utf8.count
    guard table.expandedBytes <= Self.mostExpandedBytes else {
      let isFirst = table.expandedBytes - text.utf8.count <= Self.mostExpandedBytes
      outcome.isFailed = true
      guard isFirst else { return }
      sink.report(
        .error(
          "variable-size",
          "values with variables have more than \(Self.mostExpandedBytes) bytes in all",
          at: node.usageSpan, label: "passed here"))
      return
    }
    outcome.text = (outcome.text ?? "") + text
  }

  private func expand(
    _ reference: Template.Reference, of node: YAMLNode, into outcome: inout Outcome
  ) {
    guard let read = value(of: reference, into: &outcome) else { return }
    var mayBeEmpty = false
    if case .none = reference.fallback { mayBeEmpty = true }
    if let current = read.text, mayBeEmpty || !current.isEmpty {
      for use in read.uses { note(use, in: &outcome) }
      return append(current, of: node, to: &outcome)
    }
    switch reference.fallback {
    case .none:
      outcome.isFailed = true
      // A name that does not exist was reported by the survey.
      if isKnown(reference) { add(reference, of: node, to: &outcome) }
    case .text(let parts):
      note(use(of: reference, from: .fallback), in: &outcome)
      expand(parts, of: node, into: &outcome)
    case .insistence(let parts):
      var message = Outcome(text: "")
      expand(parts, of: node, into: &message)
      outcome.isFailed = true
      add(reference, because: message.text, of: node, to: &outcome)
    }
  }

  private func isKnown(_ reference: Template.Reference) -> Bool {
    reference.isOfEnvironment || parameter(reference.name) != nil
      || table.declarations[reference.name] != nil
  }

  /// Notes what a value is made of; past a hundred variables nobody reads the list.
  private func note(_ use: VariableUse, in outcome: inout Outcome) {
    guard outcome.uses.count < 100, !outcome.uses.contains(use) else { return }
    outcome.uses.append(use)
  }

  private func use(
    of reference: Template.Reference, from source: VariableUse.Source,
    over overridden: [SourceSpan] = []
  ) -> VariableUse {
    let name = reference.isOfEnvironment ? "env." + reference.name : reference.name
    return VariableUse(name: name, source: source, overridden: overridden)
  }

  /// What a variable has for a value, and what that is made of; nil when it failed, which was
  /// reported.
  private func value(
    of reference: Template.Reference, into outcome: inout Outcome
  ) -> (text: String?, uses: [VariableUse])? {
    let name = reference.name
    if reference.isOfEnvironment {
      return (table.environment[name], [use(of: reference, from: .environment)])
    }
    if let parameter = parameter(name) {
      if parameter.outcome.isFailed { outcome.isFailed = true }
      let use = use(
        of: reference, from: .parameter(parameter.place), over: parameter.overridden)
      return parameter.outcome.isFailed
        ? nil : (parameter.outcome.text, [use] + parameter.outcome.uses)
    }
    guard let declared = table.use(of: name) else {
      return (table.overrides[name], [use(of: reference, from: .option)])
    }
    outcome.reads.append(name)
    guard let read = table.outcomes[name], !read.isFailed else {
      outcome.isFailed = true
      return nil
    }
    return (read.text, [declared] + read.uses)
  }

  /// Notes that a variable has no value.
  private func add(
    _ reference: Template.Reference, because reason: String? = nil, of node: YAMLNode,
    to outcome: inout Outcome
  ) {
    table.missingCount += 1
    guard table.missingCount <= Self.mostDiagnostics else { return }
    let name = reference.name
    let title =
      reference.isOfEnvironment ? "environment variable '\(name)'" : "variable '\(name)'"
    let near = didYouMean(
      name, among: reference.isOfEnvironment ? Array(table.environment.keys) : [])
    let remedy =
      if reference.isOfEnvironment {
        "set it, or write '${env.\(name):-default}'"
      } else if parameter(name) != nil {
        "give it a value under 'with', where the template is used"
      } else {
        "set it with '--set vars.\(name)=…'"
      }
    let clause = reason.flatMap { $0.isEmpty ? nil : ": " + abridged($0, to: 200) } ?? ""
    let text = node.scalar?.text ?? ""
    outcome.diagnostics.append(
      .error(
        "missing-variable", "\(title) has no value\(clause)",
        at: TextPlaces(of: text, at: node.span).span(of: reference.range),
        help: near ?? remedy))
  }
}
