// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Writes every document to a Markdown file of its own.
///
/// - Complexity: O(*n*) in the bytes of text.
public struct WriteMarkdown: OutputStage {
  /// Name, summary and settings: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "write-markdown",
    summary: "Write each document to a Markdown file of its own.",
    discussion: """
      The metadata become YAML front matter. Headings, lists, quotes and code are Markdown's own, \
      tables are pipe tables of GitHub Flavored Markdown, captions stand in italics. Text that \
      would be read as Markdown is escaped, and no more than that. With `tables: restore` a table \
      that was recovered from text is a block of code with the lines that it was made from. The file \
      is called after the document's id, with `.md`.

      With `entity-marks: true` each entity becomes a bracketed span with its label as class, as \
      Pandoc reads it: `[Uzbekistan]{.GPE}`.
      """,
    example: """
      directory: out/markdown
      entity-marks: true
      """,
    settings: [directory, entityMarks, TableForm.setting], needs: [.documents])

  static let directory = Setting<OutputDirectory>(
    required: "directory", "Folder that receives a file a document.")
  static let entityMarks = Setting(
    "entity-marks", default: false, "Whether entities are marked with their labels.")

  private let directory: OutputDirectory
  private let marksEntities: Bool
  private let tableForm: TableForm

  /// Creates the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    directory = settings[Self.directory]
    marksEntities = settings[Self.entityMarks]
    tableForm = settings[TableForm.setting]
  }

  /// Writes one file; never fails a document.
  public func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    var page = MarkdownPage(
      bytes: document.metadata.frontMatter, marksEntities: marksEntities)
    for block in document.blocks {
      if case .table(let table) = block, let lines = tableForm.lines(of: table, in: document) {
        page.append(code: lines[...])
      } else {
        page.append(block)
      }
    }
    outputs.write(page.bytes, as: fileName(of: document.id, ending: ".md"), in: directory)
  }
}

/// A Markdown file in the making: blocks with a blank line between them.
private struct MarkdownPage {
  var bytes: [UInt8]
  let marksEntities: Bool

  /// The marker of the list just written, which a list after it must not have.
  private var lastMarker: UInt8?

  init(bytes: [UInt8], marksEntities: Bool) {
    self.bytes = bytes
    self.marksEntities = marksEntities
  }

  mutating func append(_ block: Block) {
    switch block {
    case .heading(let heading):
      let words = text(heading.passage, .heading).joined()
      appendBlock(String(repeating: "#", count: heading.level), [words])
    case .paragraph(let passage):
      appendBlock("", text(passage, .block).lines)
    case .caption(let passage): append(caption: passage)
    case .quote(let passage):
      appendBlock(">", text(passage, .block).lines)
    case .code(let passage): append(code: passage.text.bytes)
    case .lines(let group):
      let lines = group.lines.flatMap { text($0, .block).lines }
      // Two blanks at the end of a line keep the line break; a backslash might end up in a link.
      appendBlock("", lines.dropLast().map { $0 + Array("  ".utf8) } + lines.suffix(1))
    case .list(let list): append(list)
    case .table(let table): append(table)
    }
  }

  private func text(_ passage: Passage, _ place: MarkdownText.Place) -> MarkdownText {
    MarkdownText(passage, in: place, marksEntities: marksEntities)
  }

  /// Begins a block: ends the one before it with a blank line.
  private mutating func beginBlock() {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    lastMarker = nil
  }

  /// Appends a block of `lines`, each after `prefix` and a blank; nothing when there are none.
  private mutating func appendBlock(_ prefix: String, _ lines: [[UInt8]]) {
    if lines.isEmpty { return }
    beginBlock()
    for line in lines {
      bytes.append(contentsOf: prefix.utf8)
      if !prefix.isEmpty, !line.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: line)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func append(caption: Passage) {
    let words = text(caption, .emphasis).joined()
    if words.isEmpty { return }
    appendBlock("", [[UInt8(ascii: "*")] + words + [UInt8(ascii: "*")]])
  }

  mutating func append(code: ArraySlice<UInt8>) {
    let tick = UInt8(ascii: "`")
    var longest = 0
    var run = 0
    for byte in code {
      run = byte == tick ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = [UInt8](repeating: tick, count: max(3, longest + 1))
    beginBlock()
    bytes += fence + [UInt8(ascii: "\n")]
    bytes += code
    if let last = code.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += fence + [UInt8(ascii: "\n")]
  }

  private mutating func append(_ list: List) {
    if list.items.isEmpty { return }
    // Two lists in a row with the same marker would be one.
    let markers =
      list.isOrdered
      ? (UInt8(ascii: "."), UInt8(ascii: ")")) : (UInt8(ascii: "-"), UInt8(ascii: "*"))
    let marker = lastMarker == markers.0 ? markers.1 : markers.0
    beginBlock()
    // Where the text of an item starts, for the list itself and for each item that is open.
    var indents = [0]
    var number = list.start
    for (index, item) in list.items.enumerated() {
      let lines = text(item, .block).lines
      let depth = min(list.depth(of: index), indents.count - 1)
      // An empty item below a line would underline it.
      if depth > 0, lines.isEmpty { continue }
      let isNumbered = list.isOrdered && depth == 0
      let digits = isNumbered ? Array("\(number)".utf8) : []
      let bullet = digits + [depth == 0 ? marker : UInt8(ascii: "-")]
      if depth == 0 { number += 1 }
      let indent = [UInt8](repeating: UInt8(ascii: " "), count: indents[depth])
      indents[(depth + 1)...] = [indents[depth] + bullet.count + 1]
      bytes += indent + bullet
      for (position, line) in lines.enumerated() {
        let blanks = position == 0 ? 1 : indents[depth + 1]
        bytes += [UInt8](repeating: UInt8(ascii: " "), count: blanks)
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
    lastMarker = marker
  }

  private mutating func append(_ table: Table) {
    if let caption = table.ownCaption { append(caption: caption) }
    let columns = table.columnCount
    if columns == 0 { return }
    beginBlock()
    append(row: table.header, columns: columns)
    bytes += Array(repeating: "|---", count: columns).joined().utf8
    bytes += Array("|\n".utf8)
    for row in table.rows { append(row: row, columns: columns) }
  }

  /// Appends a row; a header that is not there is a row of empty cells, which the form insists on.
  private mutating func append(row: [Passage], columns: Int) {
    for column in 0..<columns {
      bytes += Array("| ".utf8)
      if column < row.count {
        let cell = text(row[column], .cell).joined(by: "<br>")
        bytes += cell
        if !cell.isEmpty { bytes.append(UInt8(ascii: " ")) }
      }
    }
    bytes += Array("|\n".utf8)
  }
}
