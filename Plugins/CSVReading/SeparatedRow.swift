// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import TextScanning

/// The fields of one row, and where they stand.
struct SeparatedRow {
  /// A field: where its content stands, without its quotes.
  struct Field {
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  /// Why a row cannot be taken apart, and where.
  struct Fault: Error {
    var message: String
    var offset: Int
  }

  /// The fields, in order.
  private(set) var fields: [Field] = []

  /// Takes the row at `range` of `bytes` apart.
  ///
  /// - Parameters:
  ///   - bytes: What the row stands in.
  ///   - range: The row, without its line end.
  ///   - dialect: How it is written; its delimiter is known.
  /// - Throws: `Fault` at the quote that is not in order.
  init(_ bytes: [UInt8], at range: Range<Int>, _ dialect: RowDialect) throws(Fault) {
    let delimiter = dialect.delimiter ?? UInt8(ascii: ",")
    var offset = range.lowerBound
    while true {
      var field = Field(range: offset..<offset)
      if offset < range.upperBound, bytes[offset] == dialect.quote {
        let open = offset
        offset += 1
        while true {
          guard offset < range.upperBound else {
            throw Fault(message: "the quote that opens here is not closed", offset: open)
          }
          if bytes[offset] == dialect.quote {
            guard offset + 1 < range.upperBound, bytes[offset + 1] == dialect.quote else { break }
            field.hasDoubledQuotes = true
            offset += 1
          }
          offset += 1
        }
        field.range = open + 1..<offset
        offset += 1
        guard offset == range.upperBound || bytes[offset] == delimiter else {
          throw Fault(
            message:
              "a closing quote must be followed by '\(name(of: delimiter))' or the end of the row",
            offset: offset)
        }
      } else {
        let span = bytes.span
        offset =
          firstIndex(of: delimiter, in: offset..<range.upperBound, of: span)
          ?? range.upperBound
        field.range = field.range.lowerBound..<offset
      }
      fields.append(field)
      if offset == range.upperBound { return }
      offset += 1
    }
  }

  /// The bytes of a field, doubled quotes made single.
  static func content(of field: Field, in bytes: [UInt8], _ dialect: RowDialect) -> [UInt8] {
    if !field.hasDoubledQuotes { return Array(bytes[field.range]) }
    var content: [UInt8] = []
    forEachPiece(of: field, in: bytes, dialect) { content += bytes[$0] }
    return content
  }

  /// Calls `body` with the pieces of a field that lie between the first quotes of doubled ones.
  static func forEachPiece(
    of field: Field, in bytes: [UInt8], _ dialect: RowDialect, _ body: (Range<Int>) -> Void
  ) {
    var start = field.range.lowerBound
    var offset = start
    while field.hasDoubledQuotes, offset < field.range.upperBound {
      if bytes[offset] == dialect.quote {
        if start < offset { body(start..<offset) }
        start = offset + 1
        offset += 1
      }
      offset += 1
    }
    if start < field.range.upperBound { body(start..<field.range.upperBound) }
  }
}

private func name(of delimiter: UInt8) -> String {
  delimiter == 0x09 ? "tab" : String(Unicode.Scalar(delimiter))
}
