// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Tables whose cells stand below one another, with blanks between them.
struct AlignedTable {
  private let lines: [RowLine]

  /// The words of each cell of each row, and the lines that the row is made of.
  private var rows: [Row] = []

  /// The line that stands over the first row and is in no column.
  private var caption: Int?

  /// Whether a line is drawn below the names of the columns.
  private var hasRule = false

  /// Whether cells stand below one another, and are not only as many in each line.
  private var isLinedUp = true
  private var width = 0

  private struct Row {
    var lines: [Int]
    var cells: [[Piece]]

    var filled: Int { cells.count { !$0.isEmpty } }
  }

  private struct Piece {
    var line: Int
    var words: Range<Int>
  }

  /// The table that `lines` are, or `nil` if they are anything else.
  static func table(in lines: [RowLine]) -> Table? {
    guard let found = AlignedTable(lines) else { return nil }
    return found.table
  }

  private init?(_ lines: [RowLine]) {
    self.lines = lines
    let content = lines.indices.filter { !lines[$0].isRule }
    guard content.count >= 2, layOut(content) || layOutByPieces(content) else { return nil }
    joinHeader()
    mergePieces()
  }

  /// Joins the rows above the first line that is drawn between rows: the names of the columns.
  private mutating func joinHeader() {
    guard let rule = lines.indices.first(where: { $0 > rows[0].lines[0] && lines[$0].isRule })
    else {
      return
    }
    let count = rows.count { $0.lines[0] < rule }
    guard count <= Self.longestHeader, count < rows.count else { return }
    for row in rows[1..<count] {
      rows[0].lines += row.lines
      for column in 0..<width { rows[0].cells[column] += row.cells[column] }
    }
    rows.removeSubrange(1..<count)
    hasRule = true
  }

  /// Lines that the names of columns have at most.
  private static let longestHeader = 3

  // MARK: Layout

  /// Lays the lines out in the columns that all of them, or all but the first, leave blank between.
  private mutating func layOut(_ content: [Int]) -> Bool {
    let several = content.filter { lines[$0].pieces.count > 1 }
    guard several.count * 10 >= content.count * 6 else { return false }
    if let rule = lines.first(where: { $0.isRule && $0.words.count > 1 }),
      let columns = RowColumns(drawn: rule), layOut(content, in: columns)
    {
      return true
    }
    let body = Array(several.dropFirst())
    let whole = RowColumns(of: several.map { lines[$0] })
    let below = body.count >= 2 ? RowColumns(of: body.map { lines[$0] }) : nil
    if let below, below.count > whole?.count ?? 0, layOut(content, in: below) { return true }
    return whole.map { layOut(content, in: $0) } ?? false
  }

  private mutating func layOut(_ content: [Int], in columns: RowColumns) -> Bool {
    rows = []
    caption = nil
    width = columns.count
    for index in content {
      var cells = columns.cells(of: lines[index])
      // The names of narrow columns stand where there is room for them.
      let pieces = lines[index].pieces
      if cells == nil, pieces.count == width { cells = pieces }
      if let cells {
        add(cells, of: index)
      } else if rows.isEmpty, caption == nil, pieces.count == 1 {
        caption = index
      } else {
        return false
      }
    }
    return rows.count >= 2
  }

  /// Lays the lines out by counting: all have as many pieces.
  private mutating func layOutByPieces(_ content: [Int]) -> Bool {
    rows = []
    caption = nil
    isLinedUp = false
    width = lines[content[content.count - 1]].pieces.count
    guard width >= 2, content.count >= 3 else { return false }
    for index in content {
      let pieces = lines[index].pieces
      if pieces.count == width {
        add(pieces, of: index)
      } else if rows.isEmpty, caption == nil, pieces.count == 1 {
        caption = index
      } else {
        return false
      }
    }
    return rows.count >= 3
  }

  private mutating func add(_ cells: [Range<Int>], of line: Int) {
    rows.append(
      Row(lines: [line], cells: cells.map { $0.isEmpty ? [] : [Piece(line: line, words: $0)] }))
  }

  /// Joins a row without a first cell to the one above, if its cells go on with cells there.
  private mutating func mergePieces() {
    var merged: [Row] = []
    merged.reserveCapacity(rows.count)
    for row in rows {
      if let above = merged.last, goesOn(row, with: above) {
        let last = merged.count - 1
        for column in 0..<width { merged[last].cells[column] += row.cells[column] }
        merged[last].lines += row.lines
      } else {
        merged.append(row)
      }
    }
    rows = merged
  }

  /// Whether a row is what is left of the cells above: it has no first cell, or nothing but words that
  /// go on with the first cell in small letters.
  private func goesOn(_ row: Row, with above: Row) -> Bool {
    guard let first = row.lines.first, let last = above.lines.last, last + 1 == first,
      lines[first].gap == 1
    else { return false }
    if let piece = row.cells[0].first {
      return row.filled == 1 && passage(piece).text[0] &- 0x61 < 26
        && !above.cells[0].isEmpty
    }
    guard row.filled * 2 <= width else { return false }
    return (0..<width).allSatisfy { column in
      guard let piece = row.cells[column].first else { return true }
      guard let cell = above.cells[column].first else { return false }
      return !isNumeric(piece) || !isNumeric(cell)
    }
  }

  private func isNumeric(_ piece: Piece) -> Bool {
    CellShape(passage(piece).text).isNumeric
  }

  private func passage(_ piece: Piece) -> Passage {
    lines[piece.line].passage(words: piece.words)
  }

  // MARK: The table

  private var table: Table? {
    guard rows.count >= 2, width >= 2 else { return nil }
    let cells = rows.map { row in row.cells.map { passage($0, in: row) } }
    let signs = RowSigns(cells)
    let hasHeader = hasRule || signs.hasHeader
    guard signs.mayBeTable(hasHeader: hasHeader, hasRule: hasRule) else { return nil }
    let isPairs = !hasHeader && width == 2
    var table = Table(
      header: hasHeader ? cells[0] : [], rows: Array(cells.dropFirst(hasHeader ? 1 : 0)),
      shape: isPairs ? .pairs : .aligned,
      confidence: confidence(signs, hasHeader: hasHeader), extent: lines.map(\.text))
    if isPairs { table.headerColumnCount = 1 }
    if let caption {
      table.caption = Passage(lines[caption].text)
      table.extent.remove(at: caption)
    }
    return table
  }

  private func passage(_ pieces: [Piece], in row: Row) -> Passage {
    if pieces.count == 1 { return passage(pieces[0]) }
    if pieces.isEmpty { return lines[row.lines[0]].passage(words: 0..<0) }
    return Passage(Text.joined(pieces.map { passage($0).text }))
  }

  /// The numbers are guesses, set so that two columns of words, which may be two addresses side by
  /// side, are taken by `lenient` only.
  private func confidence(_ signs: RowSigns, hasHeader: Bool) -> Double {
    if hasRule { return rows.count > 2 ? 0.97 : 0.85 }
    var sum = 0.4 + 0.08 * Double(min(rows.count, 5))
    if width >= 3 { sum += 0.12 }
    if signs.hasTypedColumn { sum += hasHeader ? 0.25 : 0.15 }
    if !isLinedUp { sum -= 0.15 }
    return min(0.95, sum - 0.4 * signs.shareOfProse)
  }
}
