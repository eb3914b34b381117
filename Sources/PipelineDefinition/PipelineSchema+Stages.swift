// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

extension PipelineSchema {
  /// The schemas of readers, stages, changes to them, and the settings of each.
  var stageDefinitions: Members {
    let readers = registry.stages.filter { $0 is any Reader.Type }.map { $0.descriptor }
    let steps = registry.stages.filter { !($0 is any Reader.Type) }.map { $0.descriptor }
    let all = registry.stages.map { $0.descriptor }
    return [
      ("reader", reader(readers)), ("step", step(steps)), ("stages", stages),
      (
        "steps",
        .object([
          ("type", .strings(["array", "null"])), ("items", .reference("step")),
        ])
      ),
      ("edits", edits(of: steps)),
    ] + all.map { (definitionName(of: $0), settings(of: $0)) }
  }

  private func definitionName(of descriptor: StageDescriptor) -> String {
    "settings-\(descriptor.name)"
  }

  // MARK: Reader and stages

  private func reader(_ descriptors: [StageDescriptor]) -> JSONValue {
    .object([
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("use", names(of: descriptors, "The name of a reader.")),
          ("with", settingsOfAnyStage),
        ])
      ),
      ("additionalProperties", .boolean(false)), ("allOf", .array(descriptors.map(rule))),
    ])
  }

  private func step(_ descriptors: [StageDescriptor]) -> JSONValue {
    let ofTemplate = JSONValue.object([
      (
        "properties",
        .object([
          ("use", .boolean(false)), ("if", .boolean(false)),
          ("with", .reference("variables", "Values for the parameters of the template.")),
        ])
      )
    ])
    return .object([
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("use", names(of: descriptors, "The name of a stage.")),
          ("template", .filled("The name of a template, whose stages come in its place.")),
          ("if", .reference("condition", "The stage runs where this holds, as in words > 50.")),
          ("with", settingsOfAnyStage),
        ])
      ),
      ("additionalProperties", .boolean(false)),
      (
        "allOf",
        .array(
          [.rule(if: .required(["template"]), then: ofTemplate, else: .required(["use"]))]
            + descriptors.map(rule))
      ),
    ])
  }

  /// The name of a stage, each with what the stage does.
  private func names(of descriptors: [StageDescriptor], _ description: String) -> JSONValue {
    let former = descriptors.flatMap { descriptor in
      descriptor.formerNames.map { name in
        JSONValue.object([
          ("const", .string(name)), ("deprecated", .boolean(true)),
          ("description", .string("Called '\(descriptor.name)' now.")),
        ])
      }
    }
    let current = JSONValue.object([
      ("enum", .strings(descriptors.map(\.name))),
      ("enumDescriptions", .strings(descriptors.map(\.summary))),
    ])
    return .anyOf([current] + former + [.reference("variable")], description)
  }

  private var settingsOfAnyStage: JSONValue {
    .object([
      ("description", .string("The settings.")), ("type", .strings(["object", "null"])),
    ])
  }

  /// What follows from the name of a stage: its settings, and what it cannot do without.
  private func rule(for descriptor: StageDescriptor) -> JSONValue {
    let required = requiredSettings(of: descriptor)
    var with: Members = [("$ref", .string("#/$defs/\(definitionName(of: descriptor))"))]
    if !required.isEmpty {
      with += [("type", .string("object")), ("required", .strings(required))]
    }
    let keys =
      (descriptor.condition?.isRequired == true ? ["if"] : []) + (required.isEmpty ? [] : ["with"])
    return .rule(
      if: isUsed(descriptor),
      then: .object(
        [("properties", .object([("with", .object(with))]))]
          + (keys.isEmpty ? [] : [("required", .strings(keys))])))
  }

  private func isUsed(_ descriptor: StageDescriptor) -> JSONValue {
    .object([
      ("required", .strings(["use"])),
      (
        "properties",
        .object([
          ("use", .object([("enum", .strings([descriptor.name] + descriptor.formerNames))]))
        ])
      ),
    ])
  }

  /// The settings that must be written under their only name.
  private func requiredSettings(of descriptor: StageDescriptor) -> [String] {
    descriptor.settings.filter { $0.isRequired && $0.formerNames.isEmpty }.map(\.name)
  }

  // MARK: Settings

  private func settings(of descriptor: StageDescriptor) -> JSONValue {
    let example = exampleNode(of: descriptor)
    let paragraphs = [descriptor.summary, descriptor.discussion].filter { !$0.isEmpty }
    let properties = descriptor.settings.flatMap { declaration in
      [(declaration.name, schema(of: declaration, example: example?[declaration.name]))]
        + declaration.formerNames.map { name in
          (
            name,
            .object([
              ("description", .string("Called '\(declaration.name)' now.")),
              ("deprecated", .boolean(true)), ("allOf", .array([declaration.type.schema])),
            ])
          )
        }
    }
    return .object(
      [
        ("title", .string(descriptor.name)),
        ("description", .string(paragraphs.joined(separator: "\n\n"))),
        ("type", .strings(["object", "null"])), ("properties", .object(properties)),
        ("additionalProperties", .boolean(false)),
      ] + (example.map { [("examples", .array([JSONValue($0)]))] } ?? []))
  }

  private func schema(of declaration: SettingDeclaration, example: YAMLNode?) -> JSONValue {
    let words = [declaration.summary, declaration.type.rangeInWords].compactMap(\.self)
    var members: Members = [("description", .string(words.joined(separator: " ")))]
    if case .object(let shape) = declaration.type.schema { members += shape }
    if let value = declaration.defaultValue { members.append(("default", JSONValue(value))) }
    if let example { members.append(("examples", .array([JSONValue(example)]))) }
    return .object(members)
  }

  private func exampleNode(of descriptor: StageDescriptor) -> YAMLNode? {
    if descriptor.example.isEmpty { return nil }
    let file = SourceFile(path: descriptor.name, bytes: Array(descriptor.example.utf8))
    return try? YAMLStream(parsing: file).single()
  }

  // MARK: Changes

  /// A list of stages; in a pipeline that extends another, changes to the list of that one too.
  private var stages: JSONValue {
    .rule(
      if: .type("array"),
      then: .object([("items", .reference("step"))]), else: .reference("edits"))
  }

  private func edits(of descriptors: [StageDescriptor]) -> JSONValue {
    let list = JSONValue.reference("steps")
    func byStage(_ value: JSONValue, _ description: String) -> JSONValue {
      .object([
        ("description", .string(description)), ("type", .strings(["object", "null"])),
        ("additionalProperties", value),
      ])
    }
    let properties: Members = [
      ("first", .reference("steps", "Stages to put at the start.")),
      ("before", byStage(list, "Stages to put before others, by stage.")),
      ("after", byStage(list, "Stages to put after others, by stage.")),
      ("change", change(of: descriptors)),
      (
        "remove",
        .object([
          ("description", .string("Stages to take out.")), ("type", .strings(["array", "null"])),
          ("items", .type("string")),
        ])
      ),
      ("last", .reference("steps", "Stages to put at the end.")),
    ]
    return .object([
      ("type", .string("object")), ("properties", .object(properties)),
      ("additionalProperties", .boolean(false)),
    ])
  }

  /// Keys to replace, by stage; settings are those of the stage, none of them required.
  private func change(of descriptors: [StageDescriptor]) -> JSONValue {
    let generic: Members = [
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("use", .type("string")), ("template", .type("string")),
          ("if", .reference("condition")), ("with", .type("object", "null")),
        ])
      ),
      ("additionalProperties", .boolean(false)),
    ]
    let known = descriptors.map { descriptor in
      let settings = JSONValue.reference(definitionName(of: descriptor))
      let ofStage = JSONValue.rule(
        if: .object([("not", .required(["use"]))]),
        then: .object([("properties", .object([("with", settings)]))]))
      return (
        key: descriptor.name, value: JSONValue.object(generic + [("allOf", .array([ofStage]))])
      )
    }
    return .object([
      ("description", .string("Keys to replace, by stage; settings one by one.")),
      ("type", .strings(["object", "null"])), ("properties", .object(known)),
      ("additionalProperties", .object(generic)),
    ])
  }
}
