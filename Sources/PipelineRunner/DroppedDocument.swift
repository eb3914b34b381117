// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Expressions
import StageKit

/// A document that a stage dropped: not lost, but looked at by whoever wants to.
struct DroppedDocument: Sendable {
  /// The stage that dropped it.
  let stage: String
  private let drop: Drop
  private let documentID: String
  private let source: RecordPlace

  /// The condition that decided, as written.
  var condition: String { drop.condition }

  init(
    _ record: InputRecord, framing: Framing, documentID: String, stage: String, _ drop: Drop
  ) {
    self.stage = stage
    self.drop = drop
    self.documentID = documentID
    source = RecordPlace(record, framing: framing)
  }

  /// The document, `sluice.dropped/1`, as one line of JSON with its line end.
  func appendJSON(to out: inout [UInt8]) {
    var json = JSONText()
    json.object { json in
      json.member("schema", "sluice.dropped/1")
      json.member("id", documentID)
      json.key("source")
      json.object { json in source.writeMembers(to: &json) }
      json.member("stage", stage)
      json.member("condition", drop.condition)
      json.member("facts", drop.findings)
      if let content = source.content { json.contentMember(content) }
    }
    out += json.bytes
    out.append(UInt8(ascii: "\n"))
  }
}

/// Where a record stands, and what it is.
struct RecordPlace: Sendable {
  /// The file that it comes from, as `Source.uri` has it.
  var uri: String
  /// Its offset in the file, in bytes.
  var offset: Int
  /// The line of the file that it stands on, from 1; `nil` for whole files.
  var lineNumber: Int?
  /// Its length in bytes, as far as it is known.
  var byteCount: Int?
  /// Its bytes, unless they could not be read or held.
  var content: [UInt8]?

  /// The place of a record that was read.
  init(_ record: InputRecord, framing: Framing) {
    uri = record.uri
    offset = record.offset
    lineNumber = framing == .wholeFile ? nil : record.lineNumber
    byteCount = record.bytes.count
    content = record.bytes
  }

  /// The place of what was not read or not held.
  init(uri: String, offset: Int, lineNumber: Int?, byteCount: Int?) {
    self.uri = uri
    self.offset = offset
    self.lineNumber = lineNumber
    self.byteCount = byteCount
  }

  /// Writes the members of `source` in a dead letter or dropped document.
  func writeMembers(to json: inout JSONText) {
    json.member("uri", uri)
    json.member("offset", offset)
    if let lineNumber { json.member("line", lineNumber) }
    json.member("bytes", byteCount)
    json.member("digest", content.map { XXH64.digest(of: $0) })
  }
}
