// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
import DocumentModel
import StageKit

/// A document that could not be treated, or a record or file that did not become one.
public struct Failure: Sendable {
  /// What the document is called, or would have been.
  public let documentID: String

  /// The file that it comes from, as `Source.uri` has it.
  public var uri: String { record.uri }

  /// Offset of its record in the file, in bytes.
  public var offset: Int { record.offset }

  /// The line of the file that the record stands on, from 1; `nil` for whole files.
  public var lineNumber: Int? { record.lineNumber }

  /// Length of the record in bytes, as far as it is known.
  public var byteCount: Int? { record.byteCount }

  /// The bytes of the record, unless they could not be read or held.
  public var content: [UInt8]? { record.content }

  private let record: RecordPlace

  /// The stage that failed.
  public let stage: String

  /// Why, one entry a mistake; never empty.
  public let causes: [Diagnostic]

  /// The id of the first cause.
  public var id: String { causes[0].id }

  /// What people are told: the document, the stage and the first cause, the others as notes.
  public var diagnostic: Diagnostic {
    let place = lineNumber.map { "\(uri):\($0)" } ?? uri
    var diagnostic = causes[0]
    diagnostic.severity = .error
    diagnostic.message =
      "document '\(documentID)' (\(place)) failed in '\(stage)': \(causes[0].message)"
    diagnostic.notes += causes.dropFirst().map { "\($0.id): \($0.message)" }
    return diagnostic
  }

  init(
    _ record: InputRecord, framing: Framing, documentID: String?, stage: String, _ error: StageError
  ) {
    self.documentID = documentID ?? record.name
    self.record = RecordPlace(record, framing: framing)
    self.stage = stage
    causes = error.diagnostics
  }

  /// A failure of what was not read or not held.
  init(
    of file: InputFile, offset: Int = 0, lineNumber: Int? = nil, byteCount: Int? = nil,
    stage: String, _ error: StageError
  ) {
    documentID = file.name
    record = RecordPlace(
      uri: file.path, offset: offset, lineNumber: lineNumber, byteCount: byteCount)
    self.stage = stage
    causes = error.diagnostics
  }
}

extension Failure {
  /// The dead letter, `sluice.dead-letter/1`, as one line of JSON with its line end.
  func appendDeadLetter(to out: inout [UInt8]) {
    var json = JSONText()
    json.object { json in
      json.member("schema", "sluice.dead-letter/1")
      json.member("id", documentID)
      json.key("source")
      json.object { json in record.writeMembers(to: &json) }
      json.member("stage", stage)
      json.member("error", id)
      json.member("message", causes[0].message)
      if causes.count > 1 {
        json.key("causes")
        json.array(causes) { json, cause in
          json.object { json in
            json.member("error", cause.id)
            json.member("message", cause.message)
          }
        }
      }
      if let content { json.contentMember(content) }
    }
    out += json.bytes
    out.append(UInt8(ascii: "\n"))
  }
}
