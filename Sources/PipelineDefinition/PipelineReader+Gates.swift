// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit
internal import YAMLTree

extension PipelineReader {
  /// Reads the conditions on a whole run, of a pipeline whose reader and stages are `uses`.
  func gates(_ entry: YAMLEntry?, of uses: [StageUse]) -> [Gate] {
    guard let entry, !entry.value.isNull else { return [] }
    guard let items = entry.value.items else {
      sink.report(
        wrongType(
          entry.value, name: "'gates'", expected: "a list",
          help: "write each gate as '- failed_documents == 0' in a line of its own"))
      return []
    }
    let schema = RunFacts.schema(stages: uses.compactMap(\.name))
    var names: [String: SourceSpan] = [:]
    return items.compactMap { node in
      guard let gate = gate(of: node, over: schema) else { return nil }
      if let first = names[gate.name], let place = gate.place {
        sink.report(
          .error(
            "duplicate-gate", "there are two gates '\(abridged(gate.name))'", at: place,
            labels: [.init(first, "first here")], help: "give each a 'name' of its own"))
      }
      names[gate.name] = names[gate.name] ?? gate.place
      return gate
    }
  }

  /// Reads a condition, or `{name, require}`.
  private func gate(of node: YAMLNode, over schema: FactSchema) -> Gate? {
    let expressions = ExpressionReader(variables: variables, sink: sink)
    guard node.entries != nil else {
      return expressions.condition(of: node, over: schema, named: "a gate", for: .gate).map {
        Gate(condition: $0, place: node.usageSpan)
      }
    }
    let name = node["name"]?.scalar.map { abridged($0.text) }
    guard
      var keys = Keys(
        ["name", "require"], in: node, of: MappingSubject("gate", named: name), into: sink)
    else { return nil }
    let nameEntry = keys.optional("name")
    let conditionEntry = keys.required("require", help: "add 'require: …', what has to hold")
    keys.finish()
    let ownName = text(nameEntry, named: "'name'")
    guard let conditionEntry else { return nil }
    return expressions.condition(
      of: conditionEntry.value, over: schema, named: "'require'", for: .gate
    ).map {
      Gate(name: ownName?.text, condition: $0, place: conditionEntry.value.usageSpan)
    }
  }
}
