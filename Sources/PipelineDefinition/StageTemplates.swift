// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// A named list of stages with parameters.
struct StageTemplate {
  /// The name.
  var name: String
  /// Where the name stands.
  var place: SourceSpan
  /// The parameters with their defaults, null for one that has to be given.
  var parameters: [YAMLEntry]
  /// The stages, with parameters as variables in them.
  var stages: YAMLNode

  /// The names of the parameters, in order.
  var parameterNames: [String] { parameters.compactMap { $0.key.scalar?.text } }
}

/// The stage templates of a pipeline and of what it extends.
struct StageTemplates {
  /// Templates in the stages of each other; people use one in another, seldom more.
  static let mostNested = 16
  /// Stages that templates may bring into one pipeline, so that a few lines cannot bring millions.
  static let mostStages = 10_000

  /// The templates, in the order of the file.
  private(set) var all: [StageTemplate] = []
  /// The names that are declared, at fault or not.
  private(set) var names: [String] = []

  /// Reads what stands under `templates`.
  init(_ node: YAMLNode?, into sink: DiagnosticSink) {
    guard let node, !node.isNull else { return }
    guard let entries = node.entries else {
      sink.report(wrongType(node, name: "'templates'", expected: "a mapping"))
      return
    }
    for entry in entries {
      guard let name = entry.key.scalar?.text else {
        sink.report(wrongType(entry.key, name: "the name of a template", expected: "a string"))
        continue
      }
      names.append(name)
      if let template = template(entry, named: name, into: sink) { all.append(template) }
    }
  }

  /// The template of a name; nil when there is none, or when it is at fault.
  subscript(name: String) -> StageTemplate? { all.first { $0.name == name } }

  private func template(
    _ entry: YAMLEntry, named name: String, into sink: DiagnosticSink
  ) -> StageTemplate? {
    let subject = MappingSubject("template", named: abridged(name))
    guard
      var keys = Keys(
        ["description", "parameters", "stages"], in: entry.value, of: subject, into: sink)
    else { return nil }
    _ = keys.optional("description")
    let parameters = keys.optional("parameters")?.value
    let stages = keys.required("stages", help: "add 'stages:' and a list of '- use: …'")
    keys.finish()
    guard let stages else { return nil }
    return StageTemplate(
      name: name, place: entry.key.usageSpan,
      parameters: declared(parameters, of: name, into: sink), stages: stages.value)
  }

  private func declared(
    _ node: YAMLNode?, of template: String, into sink: DiagnosticSink
  ) -> [YAMLEntry] {
    guard let node, !node.isNull else { return [] }
    guard let entries = node.entries else {
      sink.report(
        wrongType(
          node, name: "'parameters'", expected: "a mapping",
          help: "write 'name: default', or 'name:' for one that has to be given"))
      return []
    }
    for entry in entries {
      let name = entry.key.scalar?.text ?? ""
      if !Template.isName(name.utf8) {
        sink.report(variableName(name, at: entry.key.usageSpan))
      } else if entry.value.scalar == nil {
        sink.report(
          wrongType(
            entry.value, name: "parameter '\(abridged(name))'", expected: "a single value"))
      }
    }
    return entries
  }
}
