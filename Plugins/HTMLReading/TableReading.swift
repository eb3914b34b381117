// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// A table of the page that holds figures and words in rows, not the layout of the page.
struct TableReading {
  private let page: ParsedPage
  private let finder: ContentFinder
  private let index: Int
  private var cells: [Cell] = []
  private var caption: Range<Int>?

  /// Text in the table that is no content, with the drop that it is part of.
  private(set) var removed: [(text: Text, drop: Int32)] = []

  /// Character references that stood for blanks only.
  private(set) var blankReferences: [Range<Int>] = []

  /// A cell as it is written.
  private struct Cell {
    var row: Int
    var nodes: Range<Int>
    var isHeader: Bool
    var isInHead: Bool
    var rowCount: Int
    var columnCount: Int
  }

  /// The largest span, and the most places that a grid may have.
  ///
  /// HTML allows 65,534 rows and 1,000 columns for a span; a table of such spans would be a bomb.
  private static let largestSpan = 1_000
  private static let mostPlaces = 4_000_000

  /// The table at `index`, unless it is there for the layout.
  init?(_ page: ParsedPage, _ finder: ContentFinder, at index: Int) {
    self.page = page
    self.finder = finder
    self.index = index
    guard readCells() else { return nil }
    let rowCount = (cells.last?.row ?? -1) + 1
    guard rowCount >= 1, cells.count >= 2, cells.contains(where: { $0.nodes.count > 0 }) else {
      return nil
    }
    let columns = Dictionary(grouping: cells, by: \.row).values.map(\.count).max() ?? 0
    guard columns >= 2 || rowCount >= 2 && cells.contains(where: \.isHeader) else { return nil }
    if finder.hint(index)?.isPresentation == true { return nil }
  }

  /// Reads the cells; answers whether the table can be one of figures and words.
  private mutating func readCells() -> Bool {
    let tree = page.tree
    let end = tree.end(of: index)
    var row = -1
    var isInHead = false
    var headEnd = 0
    var node = index + 1
    while node < end {
      if node >= headEnd { isInHead = false }
      switch tree.nodes[node].tag {
      case .thead:
        isInHead = true
        headEnd = tree.end(of: node)
      case .tr: row += 1
      case .caption:
        caption = node + 1..<tree.end(of: node)
        node = tree.end(of: node)
        continue
      case .td, .th:
        guard row >= 0 else { return false }
        let cellEnd = tree.end(of: node)
        guard !holdsBlocks(node + 1, cellEnd) else { return false }
        cells.append(
          Cell(
            row: row, nodes: node + 1..<cellEnd, isHeader: tree.nodes[node].tag == .th,
            isInHead: isInHead, rowCount: span(.rowspan, node), columnCount: span(.colspan, node)))
        node = cellEnd
        continue
      default:
        if tree.nodes[node].isText, !isBlank(node) { return false }
      }
      node += 1
    }
    return true
  }

  /// Whether a cell holds what only a layout does: tables, headings, articles, much prose.
  private func holdsBlocks(_ start: Int, _ end: Int) -> Bool {
    var paragraphs = 0
    for node in start..<end {
      switch page.tree.nodes[node].tag {
      case .table, .h1, .h2, .h3, .article, .section, .main, .nav, .form, .pre: return true
      case .p: paragraphs += 1
      default: break
      }
    }
    return paragraphs > 4
  }

  private func span(_ name: HTMLAttributeName, _ node: Int) -> Int {
    guard let value = page.tree.value(name, of: node), let count = Int(value) else { return 1 }
    return min(max(count, 1), Self.largestSpan)
  }

  private func isBlank(_ node: Int) -> Bool {
    let bytes = page.bytes(of: page.tree.nodes[node])
    return isBlankText(bytes.span, in: 0..<bytes.count)
  }

  /// The table with its cells' text; `nil` when no cell has any, or its grid would be too large.
  ///
  /// - Complexity: O(*n*) in the nodes and in the cells of the grid.
  mutating func table(of source: Source, spans: CellSpans) -> Table? {
    let empty = Passage(source.text(at: 0..<0))
    guard let places = places() else { return nil }
    let width = places.map { $0.column + $0.cell.columnCount }.max() ?? 0
    let rowCount = (cells.last?.row ?? 0) + 1
    guard width * rowCount <= Self.mostPlaces else { return nil }
    var grid = Array(repeating: Array(repeating: empty, count: width), count: rowCount)
    var extent: [Text] = []
    for (cell, column) in places {
      guard let text = text(of: cell.nodes, source) else { continue }
      extent.append(text)
      guard spans == .expand else {
        grid[cell.row][column] = Passage(text)
        continue
      }
      for row in cell.row..<min(cell.row + cell.rowCount, rowCount) {
        for place in column..<column + cell.columnCount { grid[row][place] = Passage(text) }
      }
    }
    guard !extent.isEmpty else { return nil }
    let headerRows = rowCount > 1 ? headerRowCount : 0
    let captionText = caption.flatMap { text(of: $0, source) }
    var table = Table(
      header: headerRows > 0 ? grid[0] : [], rows: Array(grid.dropFirst(min(headerRows, 1))),
      caption: captionText.map { Passage($0) }, shape: .marked, confidence: 1, extent: extent)
    table.headerRowCount = headerRows
    table.headerColumnCount = places.contains { $0.column > 0 } ? headerColumnCount(headerRows) : 0
    table.spans = places.filter { $0.cell.rowCount > 1 || $0.cell.columnCount > 1 }.map {
      let isInHeader = headerRows > 0 && $0.cell.row == 0
      return Table.Span(
        row: isInHeader ? nil : $0.cell.row - min(headerRows, 1), column: $0.column,
        rowCount: min($0.cell.rowCount, rowCount - $0.cell.row),
        columnCount: $0.cell.columnCount)
    }
    return table
  }

  /// Each cell with its column; `nil` when the spans fill too large a grid.
  private func places() -> [(cell: Cell, column: Int)]? {
    var places: [(cell: Cell, column: Int)] = []
    // For each column the row from which on it is free.
    var freeFrom: [Int] = []
    var row = -1
    var column = 0
    var filled = 0
    for cell in cells {
      if cell.row != row { (row, column) = (cell.row, 0) }
      while column < freeFrom.count, freeFrom[column] > row { column += 1 }
      places.append((cell, column))
      filled += cell.columnCount
      guard filled <= Self.mostPlaces else { return nil }
      while freeFrom.count < column + cell.columnCount { freeFrom.append(0) }
      for place in column..<column + cell.columnCount { freeFrom[place] = row + cell.rowCount }
      column += cell.columnCount
    }
    return places
  }

  /// How many rows at the top are in `thead`, or all of header cells.
  private var headerRowCount: Int {
    var count = 0
    var row = -1
    for cell in cells where cell.row != row || !(cell.isHeader || cell.isInHead) {
      if !(cell.isHeader || cell.isInHead) { return cell.row }
      row = cell.row
      count = row + 1
    }
    return count
  }

  /// How many columns at the left are of header cells in every row below the header.
  private func headerColumnCount(_ headerRows: Int) -> Int {
    var counts: [Int: Int] = [:]
    var isLeading: [Int: Bool] = [:]
    for cell in cells where cell.row >= headerRows {
      if isLeading[cell.row] == false { continue }
      isLeading[cell.row] = cell.isHeader
      counts[cell.row, default: 0] += cell.isHeader ? 1 : 0
    }
    return counts.values.min() ?? 0
  }

  private mutating func text(of nodes: Range<Int>, _ source: Source) -> Text? {
    var builder = PassageBuilder(page, of: source)
    var lines: [Text] = []
    var codeEnd = 0
    for node in nodes {
      let entry = page.tree.nodes[node]
      if !entry.isText {
        if entry.tag.isCode { codeEnd = max(codeEnd, Int(entry.end)) }
        if entry.tag == .br || entry.tag.isBlock, let text = builder.finish() { lines.append(text) }
        continue
      }
      if node < codeEnd { continue }
      if finder.dropOf[node] < 0 {
        builder.add(entry)
      } else {
        var other = PassageBuilder(page, of: source)
        other.add(entry)
        if let text = other.finish() { removed.append((text, finder.dropOf[node])) }
        blankReferences += other.blankReferences
      }
    }
    if let text = builder.finish() { lines.append(text) }
    blankReferences += builder.blankReferences
    return lines.isEmpty ? nil : Text.joined(lines)
  }
}
