// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Writes every table to a CSV file of its own.
///
/// - Complexity: O(*n*) in the bytes of the cells.
public struct WriteCSV: OutputStage {
  /// Name, summary and settings: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "write-csv",
    summary: "Write each table to a CSV file of its own.",
    discussion: """
      The tables of the document `a17` go to `a17-1.csv`, `a17-2.csv` and so on, in reading order; \
      a document without tables has no file. Files are UTF-8 and keep to RFC 4180 but for the line \
      end, which is LF: every CSV reader takes it, and line tools such as `diff` and `cut` do not \
      trip over a CR.

      Cells are written as they are. A spreadsheet may take a cell that begins with `=` for a \
      formula; import such a file as text.
      """,
    example: "directory: out/tables",
    settings: [directory], needs: [.documents, .tables])

  static let directory = Setting<OutputDirectory>(
    required: "directory", "Folder that receives a file a table.")

  private let directory: OutputDirectory

  /// Creates the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) { directory = settings[Self.directory] }

  /// Writes one file a table; never fails a document.
  public func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    var number = 0
    for case .table(let table) in document.blocks {
      number += 1
      var bytes: [UInt8] = []
      if !table.header.isEmpty { append(table.header, to: &bytes) }
      for row in table.rows { append(row, to: &bytes) }
      let name = fileName(of: document.id, ending: "-\(number).csv")
      outputs.write(bytes, as: name, in: directory)
    }
  }

  private func append(_ row: [Passage], to bytes: inout [UInt8]) {
    for (column, cell) in row.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      // A lone empty cell would be an empty line, which readers skip.
      append(cell.text, isQuoted: row.count == 1 && cell.text.isEmpty, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(_ text: Text, isQuoted: Bool, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes =
      isQuoted || text.bytes.first == 0x20 || text.bytes.last == 0x20
      || text.bytes.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return bytes.append(contentsOf: text.bytes) }
    bytes.append(quote)
    for byte in text.bytes {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
