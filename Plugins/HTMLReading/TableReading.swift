// SPDX-License-Identifier: Apache-2.0

import DocumentModel

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

  /// The most cells that one cell may be expanded to, and a table may have columns.
  ///
  /// HTML allows 65,534 rows and 1,000 columns for a span; a table of spans would be a bomb.
  private static let largestSpan = 1_000
  private static let mostCells = 2_000_000

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
        if tree.nodes[node].isText, finder.measuresText(node) { return false }
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

  /// The table with its cells' text; `nil` when no cell has any.
  mutating func table(of source: Source, spans: CellSpans) -> Table? {
    var grid: [[Passage?]] = []
    var extent: [Text] = []
    var written = 0
    var headerRows = 0
    var isHeaderRow: [Bool] = []
    for cell in cells {
      let text = self.text(of: cell.nodes, source)
      if let text { extent.append(text) }
      while grid.count <= cell.row { grid.append([]) }
      while isHeaderRow.count <= cell.row { isHeaderRow.append(true) }
      if !cell.isHeader, !cell.isInHead { isHeaderRow[cell.row] = false }
      var column = 0
      while column < grid[cell.row].count, grid[cell.row][column] != nil { column += 1 }
      let isExpanded = spans == .expand
      for row in cell.row..<cell.row + cell.rowCount {
        if row > cells[cells.count - 1].row || written > Self.mostCells { break }
        while grid.count <= row { grid.append([]) }
        while grid[row].count < column + cell.columnCount { grid[row].append(nil) }
        for place in column..<column + cell.columnCount {
          let isFirst = row == cell.row && place == column
          let shown = isFirst || isExpanded ? text : nil
          grid[row][place] = Passage(shown ?? source.text(at: 0..<0))
          written += 1
        }
      }
    }
    guard !extent.isEmpty else { return nil }
    headerRows = isHeaderRow.first == true && grid.count > 1 ? 1 : 0
    let width = grid.map(\.count).max() ?? 0
    let rows = grid.map { row in
      (0..<width).map { row.indices.contains($0) ? row[$0] : nil }
        .map { $0 ?? Passage(source.text(at: 0..<0)) }
    }
    let captionText = caption.flatMap { text(of: $0, source) }
    return Table(
      header: headerRows > 0 ? rows[0] : [], rows: Array(rows.dropFirst(headerRows)),
      caption: captionText.map { Passage($0) }, shape: .pipe, confidence: 1, extent: extent)
  }

  private mutating func text(of nodes: Range<Int>, _ source: Source) -> Text? {
    var builder = PassageBuilder(page, of: source)
    var lines: [Text] = []
    for node in nodes {
      let entry = page.tree.nodes[node]
      if !entry.isText {
        if entry.tag == .br || entry.tag.isBlock, let text = builder.finish() { lines.append(text) }
        continue
      }
      if finder.isCode(node) { continue }
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
