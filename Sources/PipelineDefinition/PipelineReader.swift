// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// Reads the tree of a pipeline file from top to bottom, going on after each fault.
struct PipelineReader {
  let loader: PipelineLoader
  let variables: Variables
  let templates: StageTemplates
  let expansion: TemplateExpansion
  /// The templates that the stages are part of, outermost first.
  var path: [String] = []
  /// The paths of the command line that replace those of the reader.
  let inputs: [String]
  let sink: DiagnosticSink

  /// The keys of a pipeline file.
  static let keys = [
    "version", "pipeline", "description", "extends", "vars", "templates", "read", "stages",
    "dead-letters", "dropped", "gates", "tests",
  ]

  /// Reads a file that has variables and templates for others, and no pipeline.
  func readPart(_ root: YAMLNode) {
    guard var keys = Keys(Self.keys, in: root, of: MappingSubject("file"), into: sink) else {
      return
    }
    readVersion(keys.required("version", help: "add 'version: 1'"))
    for key in Self.keys { _ = keys.optional(key) }
    keys.finish()
  }

  /// The plan with the stages that it was made from; none, or of no use, when an error was reported.
  func plan(from root: YAMLNode) -> (plan: PipelinePlan?, uses: [StageUse]) {
    guard var keys = Keys(Self.keys, in: root, of: MappingSubject("pipeline"), into: sink) else {
      return (nil, [])
    }
    readVersion(keys.required("version", help: "add 'version: 1'"))
    let nameEntry = keys.required("pipeline", help: "add 'pipeline: …', a name for it")
    let name = text(nameEntry, named: "'pipeline'")
    _ = text(keys.optional("description"), named: "'description'")
    for key in ["extends", "vars", "templates", "tests"] { _ = keys.optional(key) }
    let readerEntry = keys.required(
      "read", help: "add 'read: { use: … }', where documents come from")
    let stagesEntry = keys.required("stages", help: "add 'stages:' and a list of '- use: …'")
    let deadLetters = readFile(keys.optional("dead-letters"), named: "'dead-letters'")
    let dropped = readFile(keys.optional("dropped"), named: "'dropped'")
    let gatesEntry = keys.optional("gates")
    keys.finish()

    let reader = readerEntry.map { use(of: $0.value, at: .reader) }
    let steps = stagesEntry.map { self.steps($0.value) } ?? []
    let uses = [reader ?? StageUse(place: root.span)] + steps
    checkNeeds(of: uses)
    checkUse(of: steps)
    let gates = gates(gatesEntry, of: uses)
    let reports = (deadLetters: deadLetters, dropped: dropped)
    PathChecks(sink: sink, inputExists: loader.inputExists).check(
      reader: reader, steps: steps, reports: [deadLetters, dropped].compactMap(\.self))
    let plan = assemble(
      name: name?.text, reader: reader, steps: steps, reports: reports, gates: gates)
    return (plan, uses)
  }

  private func assemble(
    name: String?, reader: StageUse?, steps: [StageUse],
    reports: (deadLetters: UsedPath?, dropped: UsedPath?), gates: [Gate]
  ) -> PipelinePlan? {
    guard !sink.hasErrors, let name, let readerName = reader?.name,
      let reader = reader?.stage as? any Reader
    else { return nil }
    let destinations = steps.flatMap(\.paths).compactMap { used -> PipelinePlan.Destination? in
      switch used.role {
      case .outputFile: .init(path: used.path, isDirectory: false)
      case .outputDirectory: .init(path: used.path, isDirectory: true)
      case .input, .resource: nil
      }
    }
    return PipelinePlan(
      name: name, reader: .init(name: readerName, stage: reader),
      steps: steps.compactMap { use in
        guard let name = use.name else { return nil }
        switch use.stage {
        case let stage as any MapStage:
          return .init(name: name, stage: .map(stage), condition: use.condition)
        case let stage as any OutputStage:
          return .init(name: name, stage: .output(stage), condition: use.condition)
        default: preconditionFailure("stage '\(name)' is no reader, map stage or output stage")
        }
      },
      destinations: destinations, deadLetters: reports.deadLetters?.path,
      dropped: reports.dropped?.path, gates: gates)
  }

  private func readVersion(_ entry: YAMLEntry?) {
    guard let entry else { return }
    guard entry.value.scalar != nil else {
      sink.report(wrongType(entry.value, name: "'version'", expected: "1"))
      return
    }
    guard let scalar = variables.resolve(entry.value), scalar.value != .integer(1) else { return }
    sink.report(
      .error(
        "unknown-version", "'version' must be 1, not \(scalar.description)", at: scalar.place,
        labels: scalar.labels))
  }

  /// The text under a key, which is not empty; nil, with a report, when it is something else.
  func text(_ entry: YAMLEntry?, named name: String) -> ResolvedScalar? {
    guard let entry else { return nil }
    guard entry.value.scalar != nil else {
      sink.report(wrongType(entry.value, name: name, expected: "a string"))
      return nil
    }
    guard let scalar = variables.resolve(entry.value) else { return nil }
    if scalar.value != .null, !scalar.text.isEmpty { return scalar }
    sink.report(wrongScalar(scalar, named: name, expected: "a string"))
    return nil
  }

  private func readFile(_ entry: YAMLEntry?, named name: String) -> UsedPath? {
    guard let entry else { return nil }
    var settings = SettingReader(variables: variables, sink: sink)
    _ = settings.read(entry.value, as: .path(.outputFile), named: name)
    return settings.paths.first
  }

  /// The stages of a list, those of templates in their places.
  func steps(_ list: YAMLNode) -> [StageUse] {
    guard let items = list.items else {
      let isEdited = list.entries?.contains { StageEdits.keys.contains($0.key.scalar?.text ?? "") }
      sink.report(
        wrongType(
          list, name: "'stages'", expected: "a list",
          help: isEdited == true
            ? "changes to a list need 'extends', and a list of stages in the file that it names"
            : "write each stage as '- use: …' in a line of its own"))
      return []
    }
    return items.flatMap { item in
      item["template"].map { expanded(item, $0) } ?? [use(of: item, at: .step)]
    }
  }

  /// Reports each need that is not met, once; a stage that is not known may provide anything.
  private func checkNeeds(of uses: [StageUse]) {
    guard uses[0].type is any Reader.Type else { return }
    var provided: Set<Provision> = []
    for (position, use) in uses.enumerated() {
      guard let descriptor = use.type?.descriptor else { return }
      for need in Provision.allCases
      where descriptor.needs.contains(need) && !provided.contains(need) {
        let later = uses[(position + 1)...].first {
          $0.type?.descriptor.provides.contains(need) ?? false
        }
        report(need, of: descriptor.name, at: use.place, later: later)
        provided.insert(need)
      }
      provided.formUnion(descriptor.provides)
    }
  }

  /// Warns of stages that no document reaches, and of those whose work no output can show, because
  /// none comes after them.
  ///
  /// A pipeline without outputs is left alone: it may be run for its numbers.
  private func checkUse(of steps: [StageUse]) {
    if let stop = steps.firstIndex(where: \.stopsAll) {
      for use in steps[(stop + 1)...] {
        sink.report(
          .warning(
            "unreachable-stage", "no document reaches stage '\(use.name ?? "")'", at: use.place,
            labels: [.init(steps[stop].place, "all documents are dropped here")]))
      }
      return
    }
    guard let last = steps.lastIndex(where: { $0.type is any OutputStage.Type }) else { return }
    for use in steps[(last + 1)...] where use.type is any MapStage.Type {
      sink.report(
        .warning(
          "unused-stage",
          "stage '\(use.name ?? "")' changes documents that nothing writes any more",
          at: use.place, label: "comes after the last output",
          labels: [.init(steps[last].place, "the last output")],
          help: "put it before the output, or remove it"))
    }
  }

  private func report(
    _ need: Provision, of name: String, at place: SourceSpan, later: StageUse?
  ) {
    let providers = loader.catalogue.providers(of: need)
    let help =
      providers.isEmpty
      ? "no installed stage provides \(need.rawValue)"
      : "put \(alternatives(providers)) before it"
    let labels = later.map { [Diagnostic.Label($0.place, "provides them, but comes later")] } ?? []
    sink.report(
      .error(
        "unmet-need", "stage '\(name)' needs \(need.rawValue), which no earlier stage provides",
        at: place, labels: labels, help: help))
  }
}
