// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

extension Variables {
  func outcome(of template: Template, in node: YAMLNode) -> Outcome {
    let offset = node.span.range.lowerBound
    if let known = resolved[offset] { return known }
    var outcome = Outcome(text: "", isFailed: !template.faults.isEmpty)
    if !outcome.isFailed { expandWhole(template, of: node, into: &outcome) }
    resolved[offset] = outcome
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
    expandedBytes += text.utf8.count
    guard expandedBytes <= Self.mostExpandedBytes else {
      let isFirst = expandedBytes - text.utf8.count <= Self.mostExpandedBytes
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
    var current: String?
    if reference.isOfEnvironment {
      current = environment[reference.name]
    } else if declarations[reference.name] == nil {
      current = overrides[reference.name]
    } else {
      outcome.reads.append(reference.name)
      guard let read = outcomes[reference.name], !read.isFailed else {
        outcome.isFailed = true
        return
      }
      current = read.text
    }
    switch reference.fallback {
    case .none:
      if let current { return append(current, of: node, to: &outcome) }
      outcome.isFailed = true
      let isUndefined = !reference.isOfEnvironment && declarations[reference.name] == nil
      // A name that does not exist was reported by the survey.
      if !isUndefined { add(reference, of: node, to: &outcome) }
    case .text(let parts):
      if let current, !current.isEmpty { return append(current, of: node, to: &outcome) }
      expand(parts, of: node, into: &outcome)
    case .insistence(let parts):
      if let current, !current.isEmpty { return append(current, of: node, to: &outcome) }
      var message = Outcome(text: "")
      expand(parts, of: node, into: &message)
      outcome.isFailed = true
      add(reference, because: message.text, of: node, to: &outcome)
    }
  }

  /// Notes that a variable has no value.
  private func add(
    _ reference: Template.Reference, because reason: String? = nil, of node: YAMLNode,
    to outcome: inout Outcome
  ) {
    missingCount += 1
    guard missingCount <= Self.mostDiagnostics else { return }
    let name = reference.name
    let title =
      reference.isOfEnvironment ? "environment variable '\(name)'" : "variable '\(name)'"
    let near = didYouMean(name, among: reference.isOfEnvironment ? Array(environment.keys) : [])
    let remedy =
      reference.isOfEnvironment
      ? "set it, or write '${env.\(name):-default}'" : "set it with '--set vars.\(name)=…'"
    let clause = reason.flatMap { $0.isEmpty ? nil : ": " + abridged($0, to: 200) } ?? ""
    let text = node.scalar?.text ?? ""
    outcome.diagnostics.append(
      .error(
        "missing-variable", "\(title) has no value\(clause)",
        at: TextPlaces(of: text, at: node.span).span(of: reference.range),
        help: near ?? remedy))
  }
}
