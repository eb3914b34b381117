// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
internal import DocumentModel
internal import Expressions

/// A test of a pipeline: a document and what is to become of it.
public struct PipelineTest: Sendable {
  /// What it is called, unlike all others of its file.
  public let name: String
  /// Where its name stands.
  public let place: SourceSpan
  /// The document.
  let document: TestDocument
  /// The first stage that runs behind the reader, or `nil` for all.
  let from: Placed<StageReference>?
  /// The last stage that runs, or `nil` for all.
  let to: Placed<StageReference>?
  /// Values that replace those of the pipeline's variables.
  let variables: [String: String]
  /// What is expected, in the order written; never empty.
  let expectations: [Placed<Expectation>]
}

/// Something with the place where it is written.
struct Placed<Value: Sendable>: Sendable {
  let value: Value
  let place: SourceSpan

  init(_ value: Value, at place: SourceSpan) {
    self.value = value
    self.place = place
  }
}

/// The document of a test.
struct TestDocument: Sendable {
  let bytes: [UInt8]
  let uri: String
  let name: String
  let mediaType: Placed<String>?
  let metadata: [(key: String, value: Metadata.Value)]
  let place: SourceSpan
}

/// What is to become of a document.
enum Expectation: Sendable {
  /// The text of all headings, in order.
  case headings([String])
  /// The text, a passage a line.
  case text([String])
  /// All tables, in order.
  case tables([ExpectedTable])
  /// Entities that must be there, or all that may.
  case entities([ExpectedEntity], isExact: Bool)
  /// Metadata that must be there; `nil` for a key that must not.
  case metadata([(key: String, value: String?)])
  /// Removals that must have been made; none at all when the list is empty.
  case removals([ExpectedRemoval])
  /// A condition that must hold for the document.
  case condition(DocumentCondition)
  /// What an output stage writes, or the only one: the content of a file.
  case output(stage: Placed<StageReference>?, GoldenFile)
  /// The document fails with words like these.
  case failure(String)
  /// Whether the document is dropped.
  case dropped(Bool)
  /// The text is what it was before the stages.
  case unchanged
}

/// A table that is expected.
struct ExpectedTable: Sendable {
  /// The header cells; `nil` when `rows` has all rows.
  var header: [String]?
  /// The rows.
  var rows: [[String]]
  /// The caption; `nil` when it does not matter.
  var caption: String?
}

/// An entity that is expected somewhere in the document.
struct ExpectedEntity: Hashable, Sendable {
  let label: String
  let text: String
}

/// A removal that is expected; what is `nil` does not matter.
struct ExpectedRemoval: Hashable, Sendable {
  let rule: String?
  let stage: String?
  let text: String?
}

/// A file with what is expected; `nil` bytes when it is not there.
struct GoldenFile: Sendable {
  let path: String
  let bytes: [UInt8]?
}
