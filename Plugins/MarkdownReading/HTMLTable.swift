// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// A table of tags that is being read, over as many HTML blocks as it takes.
///
/// Cells that span rows or columns count once; rows are filled up with empty cells.
struct HTMLTable {
  private struct Cell {
    var isHeader: Bool
    var texts: [Text] = []
  }

  private var rows: [[Cell]] = []
  private var isInCell = false
  private var depth = 1

  /// The source of all of the table so far.
  private var extent: [Text] = []

  /// Whether a cell is open, so that text belongs to it.
  var takesText: Bool { isInCell }

  /// Adds text to the cell that is open.
  mutating func add(_ text: Text) {
    guard isInCell, !text.isEmpty, let row = rows.indices.last, let cell = rows[row].indices.last
    else { return }
    rows[row][cell].texts.append(text)
  }

  /// Adds to the source of the table.
  mutating func extend(with source: Text) {
    if !source.isEmpty { extent.append(source) }
  }

  /// Follows a tag; true where the table ends with it.
  mutating func follow(_ name: String, isClosing: Bool) -> Bool {
    switch name {
    case "table":
      depth += isClosing ? -1 : 1
      return depth == 0
    case "tr" where depth == 1:
      isInCell = false
      if !isClosing { rows.append([]) }
    case "td" where depth == 1, "th" where depth == 1:
      isInCell = !isClosing
      if isClosing { break }
      if rows.isEmpty { rows.append([]) }
      rows[rows.count - 1].append(Cell(isHeader: name == "th"))
    default: break
    }
    return false
  }

  /// The table; nil when it has no cell.
  func finished(_ source: Source) -> Table? {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0, let anchor = extent.first?.envelope.lowerBound else { return nil }
    var rows = rows.filter { !$0.isEmpty }
    let hasHeader = rows[0].allSatisfy(\.isHeader)
    let header = hasHeader ? rows.removeFirst() : []
    func passages(_ row: [Cell]) -> [Passage] {
      row.map { Passage(Text.joined($0.texts)) }
        + (row.count..<width).map { _ in Passage(source.text(at: anchor..<anchor)) }
    }
    return Table(
      header: hasHeader ? passages(header) : [], rows: rows.map(passages), shape: .marked,
      confidence: 1, extent: extent)
  }
}
