// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

extension PipelineSchema {
  /// What stands under `tests`: documents with what is to become of them.
  var tests: JSONValue {
    let words = JSONValue.type("string", "number", "boolean")
    let members: Members = [
      ("name", .filled("What the test is called.")),
      (
        "document",
        .object([("description", .string("The document: its text, or keys of its own."))])
      ),
      ("file", .filled("The file of the document, from the folder of this file.")),
      ("from", .object([("description", .string("The first stage that runs behind the reader."))])),
      ("to", .object([("description", .string("The last stage that runs."))])),
      ("vars", .object([("description", .string("Values for variables of the pipeline."))])),
      ("expect", expectation(of: words)),
    ]
    let test = JSONValue.object([
      ("type", .string("object")), ("properties", .object(members)),
      ("additionalProperties", .boolean(false)), ("required", .strings(["name", "expect"])),
    ])
    return .list(of: test, "Documents with what is to become of them, for 'sluice test'.")
  }

  private func expectation(of words: JSONValue) -> JSONValue {
    func described(_ text: String) -> JSONValue { .object([("description", .string(text))]) }
    let members: Members = [
      ("headings", .list(of: words, "The text of all headings.")),
      ("text", described("The text, a passage a line.")),
      ("tables", described("All tables: lists of rows, or 'header' and 'rows'.")),
      ("entities", described("Texts by label, among others.")),
      ("only-entities", described("Texts by label, and nothing else is tagged.")),
      ("metadata", described("Values by key, among others.")),
      ("removals", described("What was removed: 'rule', 'stage', 'text'.")),
      ("where", described("Conditions that hold for the document.")),
      ("output", described("The file with what the output stage writes.")),
      ("failure", .filled("The document fails with this in the message.")),
      ("dropped", .type("boolean")), ("unchanged", .type("boolean")),
    ]
    return .object([
      ("description", .string("What is to become of the document.")), ("type", .string("object")),
      ("properties", .object(members)), ("additionalProperties", .boolean(false)),
      ("minProperties", .number(1)),
    ])
  }
}
