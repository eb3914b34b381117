// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// Changes that a pipeline makes to the stages of the one that it extends.
///
/// ```yaml
/// stages:
///   change: { tag-entities: { with: { built-in: [] } } }
///   before: { write-jsonl: [{ use: write-csv }] }
///   remove: [write-markdown]
/// ```
///
/// A stage is named by its `use` or `template`, which must stand once in the extended list.
struct StageEdits {
  static let keys = ["first", "before", "after", "change", "remove", "last"]

  let sink: DiagnosticSink

  /// The stages of `base` with the changes made, as a list.
  func applied(_ edits: YAMLNode, to base: YAMLNode) -> YAMLNode {
    guard let stages = base.items,
      var keys = Keys(Self.keys, in: edits, of: MappingSubject("list of changes"), into: sink)
    else { return base }
    var slots = stages.map { Slot(stage: $0) }
    let first = list(keys.optional("first"), named: "'first'")
    for (name, lists) in named(keys.optional("before"), among: stages) {
      slots[name].before += list(lists, named: "what comes before")
    }
    for (name, lists) in named(keys.optional("after"), among: stages) {
      slots[name].after += list(lists, named: "what comes after")
    }
    for (name, change) in named(keys.optional("change"), among: stages) {
      guard change.value.entries != nil else {
        sink.report(
          wrongType(
            change.value, name: "a change", expected: "a mapping with 'with'",
            help: "write 'with: { … }', the settings that change"))
        continue
      }
      slots[name].stage = Self.changed(stages[name], by: change.value)
    }
    for name in list(keys.optional("remove"), named: "'remove'") {
      if let position = position(of: name, among: stages) { slots[position].isRemoved = true }
    }
    let last = list(keys.optional("last"), named: "'last'")
    keys.finish()
    return base.replacing(items: first + slots.flatMap(\.stages) + last)
  }

  /// A stage whose keys are replaced by others; settings are replaced one by one.
  static func changed(_ stage: YAMLNode, by change: YAMLNode) -> YAMLNode {
    guard let settings = change["with"], let inherited = stage["with"] else {
      return change.overlaid(on: stage)
    }
    let merged = change.overlaid(on: stage).entries ?? []
    return stage.replacing(
      entries: merged.map { entry in
        guard entry.key.scalar?.text == "with" else { return entry }
        return YAMLEntry(entry.key, settings.overlaid(on: inherited))
      })
  }

  /// A stage of the extended list, and what comes to stand around it.
  private struct Slot {
    var stage: YAMLNode
    var before: [YAMLNode] = []
    var after: [YAMLNode] = []
    var isRemoved = false

    var stages: [YAMLNode] { before + (isRemoved ? [] : [stage]) + after }
  }

  private func list(_ entry: YAMLEntry?, named name: String) -> [YAMLNode] {
    guard let entry, !entry.value.isNull else { return [] }
    if let items = entry.value.items { return items }
    sink.report(wrongType(entry.value, name: name, expected: "a list"))
    return []
  }

  /// The entries of a mapping by stage, with the positions of the stages.
  private func named(
    _ entry: YAMLEntry?, among stages: [YAMLNode]
  ) -> [(position: Int, entry: YAMLEntry)] {
    guard let entry, !entry.value.isNull else { return [] }
    guard let entries = entry.value.entries else {
      let name = entry.key.scalar?.text ?? ""
      sink.report(wrongType(entry.value, name: "'\(name)'", expected: "a mapping by stage"))
      return []
    }
    return entries.compactMap { entry in
      position(of: entry.key, among: stages).map { ($0, entry) }
    }
  }

  private func position(of node: YAMLNode, among stages: [YAMLNode]) -> Int? {
    guard let name = node.scalar?.text else {
      sink.report(wrongType(node, name: "what is changed", expected: "the name of a stage"))
      return nil
    }
    let names = stages.map { ($0["use"] ?? $0["template"])?.scalar?.text ?? "" }
    let positions = names.indices.filter { names[$0] == name }
    if positions.count == 1 { return positions[0] }
    if positions.isEmpty {
      let near = nearMisses(of: name, in: names).first
      sink.report(
        .error(
          "unknown-stage", "the extended pipeline has no stage '\(abridged(name))'",
          at: node.usageSpan, notes: ["its stages: " + names.joined(separator: ", ")],
          help: didYouMean(name, among: names),
          replacement: near.map { .init(node.usageSpan, with: $0) }))
    } else {
      sink.report(
        .error(
          "ambiguous-stage",
          "the extended pipeline has \(positions.count) stages '\(abridged(name))'",
          at: node.usageSpan, labels: positions.map { .init(stages[$0].usageSpan, "one of them") },
          help: "write the whole list of stages anew"))
    }
    return nil
  }
}
