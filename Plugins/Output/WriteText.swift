// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Writes every document to a plain text file of its own.
///
/// - Complexity: O(*n*) in the bytes of text.
public struct WriteText: OutputStage {
  /// Name, summary and settings: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "write-text",
    summary: "Write each document to a plain text file of its own.",
    discussion: """
      A blank line stands between blocks. List items have a line each, after `- ` or their number; \
      table rows have a line each with tabs between the cells, below the caption. Line breaks and \
      tabs inside a cell become blanks. With `tables: restore` the lines stand there that the table \
      was made from. The file is called after the document's id, with `.txt`.
      """,
    example: "directory: out/text",
    settings: [directory, TableForm.setting], needs: [.documents])

  static let directory = Setting<OutputDirectory>(
    required: "directory", "Folder that receives a file a document.")

  private let directory: OutputDirectory
  private let tableForm: TableForm

  /// Creates the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    directory = settings[Self.directory]
    tableForm = settings[TableForm.setting]
  }

  /// Writes one file; never fails a document.
  public func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    var bytes: [UInt8] = []
    for (index, block) in document.blocks.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      if case .table(let table) = block, let lines = tableForm.lines(of: table, in: document) {
        bytes += lines + [UInt8(ascii: "\n")]
      } else {
        append(block, to: &bytes)
      }
    }
    outputs.write(bytes, as: fileName(of: document.id, ending: ".txt"), in: directory)
  }

  private func append(_ block: Block, to bytes: inout [UInt8]) {
    switch block {
    case .heading(let heading): append(line: heading.passage, to: &bytes)
    case .paragraph(let passage), .caption(let passage), .code(let passage), .quote(let passage):
      append(line: passage, to: &bytes)
    case .list(let list):
      var number = list.start
      for (index, item) in list.items.enumerated() {
        let depth = list.depth(of: index)
        append(String(repeating: "  ", count: depth), to: &bytes)
        append(list.isOrdered && depth == 0 ? "\(number). " : "- ", to: &bytes)
        if depth == 0 { number += 1 }
        append(line: item, to: &bytes)
      }
    case .lines(let group):
      for line in group.lines { append(line: line, to: &bytes) }
    case .table(let table):
      if let caption = table.ownCaption { append(line: caption, to: &bytes) }
      if !table.header.isEmpty { append(row: table.header, to: &bytes) }
      for row in table.rows { append(row: row, to: &bytes) }
    }
  }

  private func append(row: [Passage], to bytes: inout [UInt8]) {
    for (column, cell) in row.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: "\t")) }
      for byte in cell.text.bytes {
        bytes.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(line passage: Passage, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: passage.text.bytes)
    if passage.text.bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  private func append(_ marker: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: marker.utf8)
  }
}
