// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit
internal import YAMLTree

extension PipelineReader {
  /// Reads `{use, if, with}` and makes the stage, if its settings are right.
  func use(of node: YAMLNode, at position: StageCatalogue.Position) -> StageUse {
    guard node.entries != nil else {
      let name = position == .reader ? "'read'" : "a stage"
      let word = node.scalar.map { abridged($0.text) } ?? ""
      let isName = loader.catalogue[word] != nil
      sink.report(
        wrongType(
          node, name: name, expected: "a mapping with 'use'",
          help: isName ? "write 'use: \(word)'" : nil))
      return StageUse(place: node.usageSpan)
    }
    let name = node["use"]?.scalar?.text
    guard
      var keys = Keys(
        ["use", "if", "with"], in: node,
        of: MappingSubject("stage", named: name.map { abridged($0) }), into: sink)
    else { return StageUse(place: node.usageSpan) }
    let useEntry = keys.required("use", help: "add 'use: …', the name of a stage")
    let condition = keys.optional("if")
    let with = keys.optional("with")?.value
    keys.finish()
    guard let useEntry else { return StageUse(place: node.usageSpan) }
    guard useEntry.value.scalar != nil else {
      sink.report(wrongType(useEntry.value, name: "'use'", expected: "the name of a stage"))
      return StageUse(place: useEntry.value.usageSpan)
    }
    guard let scalar = variables.resolve(useEntry.value) else {
      return StageUse(place: useEntry.value.usageSpan)
    }
    guard let type = stageType(of: scalar) else {
      reportUnknown(scalar, at: position)
      return StageUse(name: scalar.text, place: scalar.place)
    }
    checkPosition(of: type, named: scalar, at: position)
    return made(
      StageUse(name: type.descriptor.name, place: scalar.place, type: type), type, from: with,
      condition: condition, replacing: position == .reader ? inputs : [])
  }

  /// The stage of a name, or of a former one, which is then reported.
  private func stageType(of name: ResolvedScalar) -> (any Stage.Type)? {
    if let type = loader.catalogue[name.text] { return type }
    guard let type = loader.catalogue.formerly(name.text) else { return nil }
    sink.report(formerName(name.text, of: "stage", now: type.descriptor.name, at: name.place))
    return type
  }

  private func reportUnknown(_ scalar: ResolvedScalar, at position: StageCatalogue.Position) {
    let names = loader.catalogue.names(for: position)
    guard scalar.value != .null else {
      sink.report(wrongScalar(scalar, named: "'use'", expected: "the name of a stage"))
      return
    }
    let noun = position == .reader ? "reader" : "stage"
    let near = scalar.isAsWritten ? nearMisses(of: scalar.text, in: names).first : nil
    sink.report(
      .error(
        "unknown-stage", "there is no \(noun) '\(abridged(scalar.text))'", at: scalar.place,
        label: "not an installed \(noun)", labels: scalar.labels,
        notes: ["\(noun)s: " + (names.isEmpty ? "none" : names.joined(separator: ", "))],
        help: didYouMean(scalar.text, among: names),
        replacement: near.map { .init(scalar.place, with: $0) }))
  }

  private func checkPosition(
    of type: any Stage.Type, named scalar: ResolvedScalar, at position: StageCatalogue.Position
  ) {
    switch (position, type is any Reader.Type) {
    case (.reader, true), (.step, false): break
    case (.reader, false):
      sink.report(
        .error(
          "misplaced-stage", "stage '\(scalar.text)' does not read documents", at: scalar.place,
          notes: ["readers: " + loader.catalogue.names(for: .reader).joined(separator: ", ")],
          help: "name a reader under 'read', and '\(scalar.text)' under 'stages'"))
    case (.step, true):
      sink.report(
        .error(
          "misplaced-stage", "reader '\(scalar.text)' stands among the stages", at: scalar.place,
          help: "move it to 'read'; a pipeline has one reader"))
    }
  }

  // MARK: Settings

  private func made(
    _ use: StageUse, _ type: any Stage.Type, from with: YAMLNode?, condition: YAMLEntry?,
    replacing inputs: [String]
  ) -> StageUse {
    var use = use
    var values: [String: RawSetting] = [:]
    var isRight = readCondition(condition, of: type, into: &use, &values)
    let descriptor = type.descriptor
    let subject = MappingSubject("stage", named: descriptor.name, keysAre: "setting")
    let written = with.flatMap { $0.isNull ? nil : $0 }
    let names = descriptor.settings.flatMap { [$0.name] + $0.formerNames }
    var keys = written.flatMap { Keys(names, in: $0, of: subject, into: sink) }
    // Without a mapping to look into, whether a setting is missing cannot be said.
    if written != nil, keys == nil { return use }
    let inputSetting = inputs.isEmpty ? nil : inputSetting(of: descriptor, at: use.place)

    var settings = SettingReader(variables: variables, sink: sink)
    for declaration in descriptor.settings {
      let entry = keys?.setting(declaration)
      if declaration.name == inputSetting?.name {
        let value = replaced(declaration, by: inputs, in: &use)
        values[declaration.name] = value
        use.note(declaration, value, from: .commandLine)
      } else if let entry {
        let setting = settings.read(entry.value, of: declaration)
        values[declaration.name] = setting?.value
        use.settings += [setting].compactMap(\.self)
        if setting == nil { isRight = false }
      } else if let value = declaration.defaultValue {
        use.note(declaration, value, from: .standard)
        use.paths += defaultPaths(value, declaration.type, at: use.place)
      } else {
        reportMissing(declaration, of: descriptor.name, keys: keys, at: use.place)
        isRight = false
      }
    }
    keys?.finish()
    use.paths += settings.paths
    if let resources = resources(in: settings.paths), isRight {
      use.stage = stage(type, values: values, resources: resources, at: use.place)
    }
    return use
  }

  /// Reads what stands under `if`; false when it is at fault.
  private func readCondition(
    _ entry: YAMLEntry?, of type: any Stage.Type, into use: inout StageUse,
    _ values: inout [String: RawSetting]
  ) -> Bool {
    let own = type.descriptor.condition
    guard let entry else {
      guard let own, own.isRequired else { return true }
      sink.report(
        .error(
          "missing-condition", "stage '\(type.descriptor.name)' needs a condition", at: use.place,
          help: "add 'if: …', such as 'if: words < 50'"))
      return false
    }
    if type is any Reader.Type {
      sink.report(
        .error(
          "misplaced-condition", "a reader takes no 'if'", at: entry.key.usageSpan,
          help: "put 'keep-documents' with this condition first under 'stages'"))
      return false
    }
    let name = type.descriptor.name
    let user =
      own == nil
      ? ConditionUser.stage(name) : type.descriptor.selection.map { .selection(name, $0) }
    let expressions = ExpressionReader(variables: variables, sink: sink)
    let expression = expressions.condition(
      of: entry.value, over: DocumentFacts.schema, named: "'if'", for: user)
    guard let expression, let condition = try? DocumentCondition(expression.text) else {
      return false
    }
    let text = expression.text
    use.stopsAll =
      !expressions.hasVariables(entry.value)
      && expression.foregoneParts.contains { $0.isWhole && user?.stopsAll($0.holds) == true }
    use.conditionText = .init(text: text, place: entry.value.usageSpan)
    if let own { values[own.name] = .string(text) } else { use.condition = condition }
    return true
  }

  /// The setting that the paths of the command line replace.
  private func inputSetting(
    of descriptor: StageDescriptor, at place: SourceSpan
  ) -> SettingDeclaration? {
    let setting = descriptor.settings.first { $0.type.takesInput }
    if setting == nil {
      sink.report(
        .error(
          "unexpected-input", "stage '\(descriptor.name)' takes no files, '\(inputs[0])' was given",
          at: place))
    }
    return setting
  }

  private func replaced(
    _ declaration: SettingDeclaration, by inputs: [String], in use: inout StageUse
  ) -> RawSetting? {
    for input in inputs { use.paths.append(UsedPath(path: input, role: .input)) }
    if case .list = declaration.type { return .list(inputs.map { .string($0) }) }
    if inputs.count > 1 {
      sink.report(
        .error(
          "unexpected-input",
          "stage '\(use.name ?? "")' takes one file, \(inputs.count) were given", at: use.place))
    }
    return .string(inputs[0])
  }

  private func reportMissing(
    _ declaration: SettingDeclaration, of stage: String, keys: Keys?, at place: SourceSpan
  ) {
    if keys?.hasNearMiss(of: declaration.name) ?? false { return }
    let help =
      keys == nil
      ? "add 'with: { \(declaration.name): … }', \(declaration.type.expectation)"
      : "add '\(declaration.name): …' under 'with', \(declaration.type.expectation)"
    sink.report(
      .error(
        "missing-setting", "stage '\(stage)' needs the setting '\(declaration.name)'", at: place,
        help: help))
  }

  private func defaultPaths(
    _ value: RawSetting, _ type: SettingType, at place: SourceSpan
  ) -> [UsedPath] {
    switch (value, type) {
    case (.string(let path), .path(let role)):
      [UsedPath(path: path, role: role, place: place)]
    case (.list(let values), .list(let element)):
      values.flatMap { defaultPaths($0, element, at: place) }
    default: []
    }
  }

  /// The files that a stage needs, by path; nil when one cannot be read, which is then reported.
  private func resources(in paths: [UsedPath]) -> [String: [UInt8]]? {
    var resources: [String: [UInt8]] = [:]
    var isRight = true
    for used in paths where used.role == .resource && resources[used.path] == nil {
      do throws(StageError) {
        resources[used.path] = try loader.readFile(used.path)
      } catch {
        report(error, at: used.place)
        isRight = false
      }
    }
    return isRight ? resources : nil
  }

  private func stage(
    _ type: any Stage.Type, values: [String: RawSetting], resources: [String: [UInt8]],
    at place: SourceSpan
  ) -> (any Stage)? {
    let readFile = loader.readFile
    let settings = StageSettings(values, formats: loader.catalogue.formats) {
      path throws(StageError) in
      if let bytes = resources[path] { return bytes }
      return try readFile(path)
    }
    do throws(StageError) {
      return try type.init(settings: settings)
    } catch {
      report(error, at: place)
      return nil
    }
  }

  /// Reports what a stage says, at a place in the pipeline unless it has its own.
  private func report(_ error: StageError, at place: SourceSpan?) {
    for var diagnostic in error.diagnostics {
      if diagnostic.span == nil { diagnostic.span = place }
      sink.report(diagnostic)
    }
  }
}

extension SettingType {
  /// Whether documents are read from its paths.
  fileprivate var takesInput: Bool {
    switch self {
    case .path(.input): true
    case .list(let element): element.takesInput
    default: false
    }
  }
}
