// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
public import StageKit

/// The JSON Schema of pipeline files, for editors and validators that know nothing of Sluice.
///
/// It is written from the descriptors of a registry, so that a tool with stages of its own has a
/// schema of its own. It says what one file may look like; what needs more than the file's shape
/// (needs, paths, undefined variables, the wording of conditions) stays with `PipelineLoader`. It
/// accepts all that the loader accepts.
///
/// Where a choice follows from another key, as settings follow from `use`, it stands in `if` and
/// `then`: validators then tell each mistake at its own place, and not that no form fits.
///
/// - Source: JSON Schema, draft 2020-12.
public struct PipelineSchema: Sendable {
  let registry: StageRegistry

  /// The schema of pipelines with the stages of `registry`.
  public init(registry: StageRegistry) { self.registry = registry }

  /// The schema as JSON, a member a line.
  public var text: String { root.indentedText }

  /// What each key of a pipeline file takes, in the order in which people write them.
  var properties: Members {
    [
      (
        "version",
        .anyOf(
          [.object([("const", .number(1))]), .reference("variable")],
          "The version of this form: 1.")
      ),
      ("pipeline", .filled("A name for the pipeline.")),
      ("description", .filled("What the pipeline is for, in words.")),
      (
        "extends",
        .object([
          ("description", .string("A pipeline file that this one builds on, from its own folder.")),
          ("type", .string("string")), ("minLength", .number(1)),
          ("not", .object([("pattern", .string(variablePattern))])),
          ("examples", .array([.string("shared/house.yaml")])),
        ])
      ),
      ("vars", .reference("variables", "Variables: names, each with one value.")),
      ("templates", templates),
      ("dead-letters", .filled("The JSON Lines file for documents that failed.")),
      ("dropped", .filled("The JSON Lines file for documents that a stage dropped.")),
      ("read", .reference("reader", "Where documents come from.")),
      ("stages", .reference("stages", "What documents go through, in order.")),
      ("gates", gates),
    ]
  }

  private var root: JSONValue {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Sluice pipeline")),
      ("description", .string("Where documents come from, and the stages that they go through.")),
      ("type", .string("object")), ("properties", .object(properties)),
      ("additionalProperties", .boolean(false)), ("required", .array([.string("version")])),
      ("allOf", .array([ruleOfWholePipelines, ruleOfParts])),
      ("$defs", .object(definitions)),
    ])
  }

  /// A pipeline that extends no other has a name, a reader and a list of stages.
  private var ruleOfWholePipelines: JSONValue {
    .rule(
      if: .object([("not", .required(["extends"])), ("anyOf", Self.marksOfPipelines)]),
      then: .object([
        ("required", .strings(["pipeline", "read", "stages"])),
        (
          "properties",
          .object([
            ("read", .required(["use"])), ("stages", .object([("type", .string("array"))])),
          ])
        ),
      ]))
  }

  /// A file that is no pipeline has something for those that extend it.
  private var ruleOfParts: JSONValue {
    let nothing = JSONValue.object([
      (
        "not",
        .object([
          (
            "anyOf",
            .array(
              ["extends", "pipeline", "read", "stages", "vars", "templates"].map {
                .required([$0])
              })
          )
        ])
      )
    ])
    return .rule(if: nothing, then: .required(["pipeline", "read", "stages"]))
  }

  private static let marksOfPipelines = JSONValue.array(
    ["pipeline", "read", "stages"].map { .required([$0]) })

  private var definitions: Members {
    let shared: Members = [
      (
        "variable",
        .object([
          ("description", .string("A value with variables, such as ${name}.")),
          ("type", .string("string")), ("pattern", .string(variablePattern)),
        ])
      ),
      (
        "variables",
        .object([
          ("type", .strings(["object", "null"])),
          (
            "patternProperties",
            .object([("^[A-Za-z_][A-Za-z0-9_-]*$", .type("string", "number", "boolean", "null"))])
          ),
          ("additionalProperties", .boolean(false)),
        ])
      ),
      (
        "condition",
        .object([
          ("description", .string("A condition on documents, over their facts.")),
          ("type", .strings(["string", "boolean"])), ("minLength", .number(1)),
          ("examples", .strings([StageDescriptor.exampleCondition, "tables > 0"])),
        ])
      ),
    ]
    return shared + stageDefinitions
  }

  private var templates: JSONValue {
    .object([
      ("description", .string("Named lists of stages with parameters.")),
      ("type", .strings(["object", "null"])),
      (
        "additionalProperties",
        .object([
          ("type", .string("object")),
          (
            "properties",
            .object([
              ("description", .object([("description", .string("What the template is for."))])),
              (
                "parameters",
                .reference("variables", "Parameters with their defaults; without one, required.")
              ),
              ("stages", .list(of: .reference("step"), "The stages that it stands for.")),
            ])
          ),
          ("additionalProperties", .boolean(false)), ("required", .strings(["stages"])),
        ])
      ),
    ])
  }

  private var gates: JSONValue {
    let named = JSONValue.object([
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("name", .filled("What the gate is called in reports.")),
          ("require", .type("string", "boolean")),
        ])
      ),
      ("additionalProperties", .boolean(false)), ("required", .strings(["require"])),
    ])
    return .object([
      ("description", .string("Conditions that have to hold at the end of a run.")),
      ("type", .strings(["array", "null"])),
      (
        "items",
        .rule(if: .type("object"), then: named, else: .type("string", "boolean"))
      ),
      ("examples", .array([.strings(["failed_documents == 0"])])),
    ])
  }
}
