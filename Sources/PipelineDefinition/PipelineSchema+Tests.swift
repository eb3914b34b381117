// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit

extension PipelineSchema {
  /// The schema of files with tests only, `*.test.yaml`, as JSON.
  public var textOfTestFiles: String {
    JSONValue.object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Sluice tests")),
      ("description", .string("Tests of a pipeline: documents, and what is to become of them.")),
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("version", .object([("const", .number(1))])),
          ("pipeline", .filled("The pipeline, from the file's own folder, if not beside it.")),
          ("tests", tests),
        ])
      ),
      ("additionalProperties", .boolean(false)), ("required", .strings(["tests"])),
      ("$defs", .object(testDefinitions)),
    ]).indentedText
  }

  /// The tests of a pipeline, in its file or in one of their own.
  var tests: JSONValue {
    .object([
      ("description", .string("Documents, and what is to become of them.")),
      ("type", .string("array")), ("minItems", .number(1)), ("items", .reference("test")),
    ])
  }

  /// The schemas of a test and its parts.
  var testDefinitions: Members {
    [
      ("test", test), ("test-document", document), ("expectation", expectation),
      ("texts", .list(of: scalar, "Texts, in order.")),
    ]
  }

  private var scalar: JSONValue { .type("string", "number", "boolean", "null") }

  private var test: JSONValue {
    let properties: Members = [
      ("name", .filled("What the test is called.")),
      ("document", .reference("test-document", "The document, as it is read.")),
      ("file", .filled("The file with the document, from the folder of this one.")),
      ("from", .filled("The first stage that runs behind the reader, by name or number.")),
      ("to", .filled("The last stage that runs, by name or number.")),
      (
        "vars",
        .object([
          ("description", .string("Values for variables of the pipeline.")),
          ("type", .string("object")),
          ("additionalProperties", .type("string", "number", "boolean")),
        ])
      ),
      ("expect", .reference("expectation", "What is to become of the document.")),
    ]
    let one = JSONValue.rule(
      if: .required(["document"]), then: .object([("not", .required(["file"]))]),
      else: .required(["file"]))
    return .closed(properties, required: ["name", "expect"], and: [("allOf", .array([one]))])
  }

  private var document: JSONValue {
    let fields = JSONValue.closed(
      [
        ("text", .object([("description", .string("The text.")), ("type", textTypes)])),
        ("file", .filled("The file that it stands in.")), ("id", .filled("The document's id.")),
        ("media_type", .filled("What it is said to be, such as text/plain.")),
        ("metadata", .type("object")),
      ],
      and: [
        (
          "allOf",
          .array([
            .rule(
              if: .required(["text"]), then: .object([("not", .required(["file"]))]),
              else: .required(["file"]))
          ])
        )
      ])
    return .rule(if: .type("object"), then: fields, else: .object([("type", textTypes)]))
  }

  private var textTypes: JSONValue { .strings(["string", "number", "boolean", "null"]) }

  private var expectation: JSONValue {
    let properties: Members = [
      ("headings", .reference("texts", "The text of every heading, in order.")),
      (
        "text",
        .object([
          ("description", .string("The text, a passage a line.")), ("type", textTypes),
        ])
      ),
      ("tables", .list(of: table, "Every table, in order, as a list of rows.")),
      ("entities", labels("Entities that must be there, by label.")),
      ("only-entities", labels("All entities that may be there, by label.")),
      (
        "metadata",
        .object([
          ("description", .string("Metadata that must be there; null for a key that must not.")),
          ("type", .string("object")), ("minProperties", .number(1)),
        ])
      ),
      ("removals", .list(of: removal, "Removals that must have been made; [] for none at all.")),
      ("where", .listOrOne(of: .type("string", "boolean"), "Conditions that must hold.")),
      ("output", outputs), ("failure", .filled("Words of the error that the document fails with.")),
      (
        "dropped",
        .object([
          ("description", .string("Whether a stage drops the document.")),
          ("type", .string("boolean")),
        ])
      ),
      (
        "unchanged",
        .object([
          ("description", .string("The text is as the reader made it.")),
          ("const", .boolean(true)),
        ])
      ),
    ]
    return .closed(properties, and: [("minProperties", .number(1))])
  }

  private var table: JSONValue {
    let rows = JSONValue.object([
      ("type", .string("array")), ("items", .reference("texts")),
    ])
    return .rule(
      if: .type("object"),
      then: .closed(
        [
          ("header", .reference("texts")), ("caption", .filled("The caption.")), ("rows", rows),
        ], required: ["rows"]), else: rows)
  }

  private var removal: JSONValue {
    .closed(
      [
        ("rule", .filled("The rule.")), ("stage", .filled("The stage.")),
        ("text", .filled("The text that was removed.")),
      ], and: [("minProperties", .number(1))])
  }

  private func labels(_ description: String) -> JSONValue {
    .object([
      ("description", .string(description)), ("type", .string("object")),
      ("additionalProperties", .listOrOne(of: scalar, "Texts.")),
    ])
  }

  private var outputs: JSONValue {
    .object([
      ("description", .string("A file with what is to be written, or one for each output.")),
      ("type", .strings(["string", "object"])),
      ("additionalProperties", .filled("A file with what the stage is to write.")),
    ])
  }
}

extension JSONValue {
  /// The schema of objects that have no other members.
  fileprivate static func closed(
    _ properties: Members, required: [String] = [], and more: Members = []
  ) -> JSONValue {
    .object(
      [("type", .string("object")), ("properties", .object(properties))]
        + (required.isEmpty ? [] : [("required", .strings(required))])
        + [("additionalProperties", .boolean(false))] + more)
  }

  /// The schema of a list whose only element may stand alone.
  fileprivate static func listOrOne(of element: JSONValue, _ description: String) -> JSONValue {
    .object([
      ("description", .string(description)), ("if", .type("array")),
      ("then", .object([("items", element)])), ("else", element),
    ])
  }
}
