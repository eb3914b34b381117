// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// What the stages of templates have come to in one pipeline.
final class TemplateExpansion {
  /// The templates that were used.
  var used: Set<String> = []
  /// The stages that templates brought.
  var stageCount = 0
}

extension PipelineReader {
  /// The stages that `{template, with}` stands for, each read with its parameters.
  func expanded(_ node: YAMLNode, _ nameNode: YAMLNode) -> [StageUse] {
    let place = nameNode.usageSpan
    guard
      var keys = Keys(
        ["template", "with"], in: node, of: MappingSubject("use of a template"), into: sink)
    else { return [StageUse(place: place)] }
    _ = keys.optional("template")
    let with = keys.optional("with")?.value
    keys.finish()
    guard nameNode.scalar != nil else {
      sink.report(wrongType(nameNode, name: "'template'", expected: "the name of a template"))
      return [StageUse(place: place)]
    }
    guard let name = variables.resolve(nameNode) else { return [StageUse(place: place)] }
    expansion.used.insert(name.text)
    guard let template = templates[name.text] else {
      if !templates.names.contains(name.text) { reportUnknownTemplate(name) }
      return [StageUse(place: place)]
    }
    if let fault = faultOfNesting(template, at: place) {
      sink.report(fault)
      return [StageUse(place: place)]
    }
    guard isAdmitted(template, at: place) else { return [StageUse(place: place)] }
    let parameters = parameters(of: template, from: with, at: place)
    return stages(of: template, with: parameters, at: place)
  }

  /// Checks the stages of the templates of one file that nothing uses; no value is known there for
  /// a parameter without default.
  func checkUnused(in file: SourceFile, isPipeline: Bool) {
    for template in templates.all
    where template.place.file === file && !expansion.used.contains(template.name) {
      if isPipeline {
        sink.report(
          .warning(
            "unused-template", "template '\(abridged(template.name))' is never used",
            at: template.place,
            help: "remove it, or write '- template: \(abridged(template.name))' under 'stages'"))
      }
      var parameters: [String: Variables.Parameter] = [:]
      for entry in template.parameters {
        guard let name = entry.key.scalar?.text else { continue }
        let value = entry.value.isNull ? nil : variables.resolve(entry.value)
        parameters[name] = parameter(value, at: entry.value.usageSpan)
      }
      _ = stages(of: template, with: parameters, at: nil)
    }
  }

  private func stages(
    of template: StageTemplate, with parameters: [String: Variables.Parameter],
    at place: SourceSpan?
  ) -> [StageUse] {
    let found = DiagnosticSink()
    let inner = PipelineReader(
      loader: loader,
      variables: Variables(within: variables, parameters: parameters, into: found),
      templates: templates, expansion: expansion, path: path + [template.name], inputs: [],
      sink: found)
    var uses = inner.steps(template.stages)
    for var diagnostic in found.diagnostics {
      if let place { diagnostic.labels.append(.init(place, "the template is used here")) }
      sink.report(diagnostic)
    }
    guard let place else { return uses }
    for index in uses.indices {
      uses[index].templates.insert(.init(name: template.name, place: place), at: 0)
    }
    return uses
  }

  // MARK: Parameters

  private func parameters(
    of template: StageTemplate, from with: YAMLNode?, at place: SourceSpan
  ) -> [String: Variables.Parameter] {
    let subject = MappingSubject("template", named: abridged(template.name), keysAre: "parameter")
    let written = with.flatMap { $0.isNull ? nil : $0 }
    let names = template.parameterNames
    var keys = written.flatMap { Keys(names, in: $0, of: subject, into: sink) }
    var result: [String: Variables.Parameter] = [:]
    for declaration in template.parameters {
      guard let name = declaration.key.scalar?.text else { continue }
      if let given = keys?.optional(name)?.value {
        result[name] = value(of: given, named: name)
        result[name]?.overridden =
          given.overridden + (declaration.value.isNull ? [] : [declaration.value.usageSpan])
      } else if !declaration.value.isNull {
        // A default means the same wherever the template is used.
        result[name] = parameter(
          variables.outermost.resolve(declaration.value), at: declaration.value.usageSpan)
      } else {
        let isMeant = keys?.hasNearMiss(of: name) ?? (written != nil)
        if !isMeant { reportMissing(name, of: template, at: place) }
        result[name] = parameter(nil, at: place)
      }
    }
    keys?.finish()
    return result
  }

  private func value(of node: YAMLNode, named name: String) -> Variables.Parameter {
    guard node.scalar != nil else {
      sink.report(
        wrongType(node, name: "parameter '\(abridged(name))'", expected: "a single value"))
      return parameter(nil, at: node.usageSpan)
    }
    return parameter(variables.resolve(node), at: node.usageSpan)
  }

  /// A parameter; without a value it makes whatever it stands in fail without a word.
  private func parameter(_ value: ResolvedScalar?, at place: SourceSpan) -> Variables.Parameter {
    guard let value else { return .init(outcome: .init(isFailed: true), place: place) }
    let text = value.value == .null ? nil : value.text
    return .init(outcome: .init(text: text, uses: value.uses), place: place)
  }

  private func reportMissing(_ name: String, of template: StageTemplate, at place: SourceSpan) {
    sink.report(
      .error(
        "missing-parameter",
        "template '\(abridged(template.name))' needs the parameter '\(abridged(name))'", at: place,
        labels: [.init(template.place, "declared here without a default")],
        help: "add 'with: { \(abridged(name)): … }'"))
  }

  // MARK: Mistakes

  private func reportUnknownTemplate(_ name: ResolvedScalar) {
    let near = name.isAsWritten ? nearMisses(of: name.text, in: templates.names).first : nil
    let list = templates.names.isEmpty ? "none" : templates.names.joined(separator: ", ")
    sink.report(
      .error(
        "unknown-template", "there is no template '\(abridged(name.text))'", at: name.place,
        labels: name.labels, notes: ["templates: \(list)"],
        help: didYouMean(name.text, among: templates.names)
          ?? "declare it under 'templates', here or in a file that the pipeline extends",
        replacement: near.map { .init(name.place, with: $0) }))
  }

  /// Why a template cannot stand here, or nil.
  private func faultOfNesting(_ template: StageTemplate, at place: SourceSpan) -> Diagnostic? {
    if let start = path.firstIndex(of: template.name) {
      let circle = (path[start...] + [template.name]).map { abridged($0) }
      return .error(
        "template-cycle",
        "template '\(abridged(template.name))' uses itself: " + circle.joined(separator: " → "),
        at: place)
    }
    if path.count >= StageTemplates.mostNested {
      return .error(
        "template-depth",
        "templates use each other more than \(StageTemplates.mostNested) deep", at: place)
    }
    return nil
  }

  /// Counts the stages that a template brings; false when they are too many, which is told once.
  private func isAdmitted(_ template: StageTemplate, at place: SourceSpan) -> Bool {
    let before = expansion.stageCount
    expansion.stageCount += template.stages.items?.count ?? 0
    if expansion.stageCount <= StageTemplates.mostStages { return true }
    if before <= StageTemplates.mostStages {
      sink.report(
        .error(
          "template-size",
          "templates bring more than \(StageTemplates.mostStages) stages into the pipeline",
          at: place))
    }
    return false
  }
}
