// SPDX-License-Identifier: Apache-2.0

// Text taken out of HTML keeps the line feeds between the tags: so many between two cells, more
// between two rows, and the same number again for each cell that is empty. Rows are read off them
// alone, whatever the cells say.

/// How many line feeds stand where in a table that was written one cell a line.
public struct RowSpacing: Hashable, Sendable {
  /// Between two cells of a row; fewer are within a cell.
  public let cell: Int

  /// Between two rows, more than between cells.
  public let row: Int

  /// More for each empty cell.
  public let empty: Int

  /// So many line feeds between cells, between rows, and more for each empty cell.
  public init(cell: Int, row: Int, empty: Int) {
    self.cell = cell
    self.row = row
    self.empty = empty
  }
}

/// Rows of as many cells each, as line feeds part them.
public struct SpacedRows: Sendable {
  /// Which lines they are.
  public let range: Range<Int>

  /// The column of each line in `range`.
  public let columns: [Int]

  /// The row of each line in `range`.
  public let rows: [Int]

  /// Cells a row.
  public let width: Int

  /// The line feeds that it was read by.
  public let spacing: RowSpacing

  /// Whether a larger gap parts two halves of the rows.
  public let hasSections: Bool

  /// Whether one more row of the same spacing follows the last one, with all of its cells.
  public let goesOn: Bool

  /// What was made of lines beyond one a cell, if the rows were read off more than line feeds.
  public let wraps: CellWraps?

  /// Line feeds between the first row and the second beyond those between rows; 0 where the first
  /// row stands no farther off than others.
  public private(set) var headerGap = 0

  /// Rows that have all of their cells.
  public private(set) var fullRows = 0

  /// Rows that lack a cell, but for a first row that lacks its first.
  public private(set) var oddRows = 0

  /// Cells that are empty.
  public private(set) var emptyCells = 0

  /// How many rows there are, the header among them.
  public var rowCount: Int { (rows.last ?? -1) + 1 }

  /// Lines in `range`, each with its column and its row, read by `spacing`.
  ///
  /// - Parameters:
  ///   - range: Which lines they are.
  ///   - columns: The column of each.
  ///   - rows: The row of each, from 0 on.
  ///   - width: Cells a row.
  ///   - spacing: The line feeds that they were read by.
  ///   - gaps: The line feeds before each of all the lines.
  ///   - hasSections: Whether a larger gap parts two halves of the rows.
  ///   - goesOn: Whether one more full row follows.
  ///   - wraps: What was made of lines beyond one a cell.
  public init(
    range: Range<Int>, columns: [Int], rows: [Int], width: Int, _ spacing: RowSpacing,
    gaps: [Int], hasSections: Bool = false, goesOn: Bool = false, wraps: CellWraps? = nil
  ) {
    self.range = range
    self.columns = columns
    self.rows = rows
    self.width = width
    self.spacing = spacing
    self.hasSections = hasSections
    self.goesOn = goesOn
    self.wraps = wraps
    var full = 0
    var odd = 0
    var empty = 0
    var cells = 0
    let last = rows.count - 1
    for step in rows.indices {
      let row = rows[step]
      if step == 0 || row != rows[step - 1] || columns[step] != columns[step - 1] { cells += 1 }
      if step < last, rows[step + 1] == row { continue }
      empty += width - cells
      if cells == width {
        full += 1
      } else if row > 0 || columns[0] == 0 {
        odd += 1
      }
      cells = 0
      if row == 0, step < last {
        headerGap = max(0, gaps[range.lowerBound + step + 1] - spacing.row)
      }
    }
    (fullRows, oddRows, emptyCells) = (full, odd, empty)
  }

  /// Whether the line at `step` of `range` goes on with the cell of the line before.
  public func isPiece(_ step: Int) -> Bool {
    step > 0 && columns[step] == columns[step - 1] && rows[step] == rows[step - 1]
  }

  /// The largest gap that is told from larger ones, in line feeds.
  public static let largestGap = 15

  /// The widest rows that are looked for, in cells.
  static let widest = 40

  /// The fewest cells that make rows.
  static let fewestCells = 4

  /// Every way to read rows off lines and the line feeds before them; many of them overlap.
  ///
  /// - Parameter lines: The lines; the line feeds before the first one do not count.
  /// - Returns: The readings, in no order that tells how likely they are.
  /// - Complexity: O(*n*) in the lines for each pair of common gaps, of which there are 15 at most,
  ///   and each number of line feeds of an empty cell, four at most.
  public static func candidates(in lines: [StackedLine]) -> [SpacedRows] {
    guard lines.count >= fewestCells else { return [] }
    let gaps = lines.map(\.gap)
    var counts = [Int](repeating: 0, count: largestGap + 1)
    for gap in gaps.dropFirst() { counts[gap] += 1 }
    let common = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$0], $1) > (counts[$1], $0) }.prefix(6).sorted()
    var found: [SpacedRows] = []
    for cell in common {
      for row in common where row > cell {
        for empty in 1...cell where empty == 1 || empty >= cell - 2 {
          var scan = SpacingScan(gaps, RowSpacing(cell: cell, row: row, empty: empty))
          scan.run()
          found += scan.found
        }
      }
    }
    for row in common where row > 1 {
      var scan = WrappedScan(lines, gaps, row: row)
      scan.run()
      found += scan.found
    }
    return found
  }
}

/// Reads rows off gaps for one spacing.
private struct SpacingScan {
  /// A row of the body.
  struct Row {
    let start: Int
    var columns: [Int]

    /// Whether it has all of its cells.
    let isRegular: Bool

    var end: Int { start + columns.count }

    /// The row without the lines that go on with its last cell, or `nil` if there are none.
    var withoutLastPieces: Row? {
      var shorter = columns
      while shorter.count > 1, shorter[shorter.count - 1] == shorter[shorter.count - 2] {
        shorter.removeLast()
      }
      if shorter.count == columns.count { return nil }
      return Row(start: start, columns: shorter, isRegular: isRegular)
    }
  }

  private let gaps: [Int]
  private let spacing: RowSpacing
  private(set) var found: [SpacedRows] = []

  /// Widths, as bits, for which rows from a line were read with those before it.
  private var covered: [UInt64]

  /// Where rows of a width that were read end, and how often others were read from among them.
  private var chains: [Int: (end: Int, restarts: Int)] = [:]

  /// From so many odd rows rows are read anew, so that all of it takes time in proportion.
  private static let mostRestarts = 16

  /// Rows that end before a line, by line and width.
  private var ending: [Int: [Row]] = [:]

  init(_ gaps: [Int], _ spacing: RowSpacing) {
    self.gaps = gaps
    self.spacing = spacing
    covered = [UInt64](repeating: 0, count: gaps.count)
  }

  mutating func run() {
    for start in 1..<gaps.count where gaps[start] >= spacing.row {
      let (width, next) = width(from: start)
      var widths = [width]
      if next < gaps.count {
        let (other, _) = self.width(from: next)
        if other != width { widths.append(other) }
      }
      for width in widths
      where width >= 2 && width <= SpacedRows.widest && covered[start] & 1 << width == 0 {
        read(from: start, width)
      }
    }
  }

  /// The cells from `start` to the end of the row, 0 if gaps do not fit, and where the row ends.
  private func width(from start: Int) -> (cells: Int, end: Int) {
    var cells = 1
    var index = start + 1
    while index < gaps.count, gaps[index] < spacing.row {
      if gaps[index] >= spacing.cell {
        let (passed, rest) = (gaps[index] - spacing.cell).quotientAndRemainder(
          dividingBy: spacing.empty)
        if rest > 0 { return (0, index) }
        cells += 1 + passed
      }
      index += 1
    }
    return (cells, index)
  }

  /// Rows of `width` cells from `start` on, and where the last one ends.
  private func rows(from start: Int, _ width: Int) -> (rows: [Row], end: Int) {
    var rows: [Row] = []
    var odd = 0
    var index = start
    var lead = 0
    while true {
      let first = index
      var column = lead
      var columns = [column]
      var isRegular = lead == 0
      var isGlued = false
      index += 1
      while index < gaps.count, gaps[index] < spacing.row {
        if gaps[index] >= spacing.cell {
          let (passed, rest) = (gaps[index] - spacing.cell).quotientAndRemainder(
            dividingBy: spacing.empty)
          if rest > 0 || column + 1 + passed >= width {
            isGlued = true
            break
          }
          if passed > 0 { isRegular = false }
          column += 1 + passed
        }
        columns.append(column)
        index += 1
      }
      let missing = width - 1 - column
      if isGlued, missing > 0 { return (rows, first) }
      isRegular = isRegular && missing == 0
      if !isRegular { odd += 1 }
      rows.append(Row(start: first, columns: columns, isRegular: isRegular))
      if isGlued || index == gaps.count || gaps[index] == SpacedRows.largestGap
        || odd > 8 && odd * 2 > rows.count
      {
        return (rows, index)
      }
      let (passed, rest) = (gaps[index] - spacing.row).quotientAndRemainder(
        dividingBy: spacing.empty)
      if rest > 0 || passed < missing || passed - missing >= width { return (rows, index) }
      lead = passed - missing
    }
  }

  private mutating func read(from start: Int, _ width: Int) {
    var chain = chains[width] ?? (0, 0)
    if start < chain.end, chain.restarts == Self.mostRestarts { return }
    let (rows, end) = rows(from: start, width)
    chain = start < chain.end ? (max(chain.end, end), chain.restarts + 1) : (end, 0)
    chains[width] = chain
    guard let last = rows.last else { return }
    for (before, row) in zip(rows, rows.dropFirst())
    where before.isRegular && row.isRegular && gaps[row.start] == spacing.row {
      covered[row.start] |= 1 << width
    }
    // Where rows become odd, the table may have ended; and its last row may be none.
    var counts = [rows.count]
    for index in rows.indices.dropFirst() where counts.count <= 3 {
      if rows[index - 1].isRegular, !rows[index].isRegular { counts.append(index) }
    }
    if rows.count > 2, !counts.contains(rows.count - 1) { counts.append(rows.count - 1) }
    for count in counts {
      let goesOn =
        count < rows.count && rows[count].isRegular && gaps[rows[count].start] == spacing.row
      add(rows[..<count], width, goesOn: goesOn)
      if let shorter = rows[count - 1].withoutLastPieces {
        add((rows[..<(count - 1)] + [shorter])[...], width, goesOn: goesOn)
      }
    }
    if end == last.end, rows.count > 1 { ending[end * 64 + width] = rows }
  }

  /// Adds rows with and without a header, and with rows of the same width before them.
  private mutating func add(_ rows: ArraySlice<Row>, _ width: Int, goesOn: Bool) {
    // Half of the rows have all of their cells, or nothing shows how many there are.
    guard let start = rows.first?.start,
      (rows.count(where: \.isRegular) + 1) * 2 >= rows.count
    else { return }
    func append(
      _ parts: [ArraySlice<Row>], header: (start: Int, columns: Range<Int>)?
    ) {
      var columns: [Int] = []
      var numbers: [Int] = []
      let count = parts.reduce(width) { $0 + $1[$1.endIndex - 1].end - $1[$1.startIndex].start }
      columns.reserveCapacity(count)
      numbers.reserveCapacity(count)
      var number = 0
      if let header {
        for column in header.columns {
          columns.append(column)
          numbers.append(0)
        }
        number = 1
      }
      for part in parts {
        for row in part {
          columns += row.columns
          for _ in row.columns.indices { numbers.append(number) }
          number += 1
        }
      }
      let first = header?.start ?? parts[0][parts[0].startIndex].start
      let rows = SpacedRows(
        range: first..<first + columns.count, columns: columns, rows: numbers, width: width,
        spacing, gaps: gaps, hasSections: parts.count > 1, goesOn: goesOn)
      if rows.rowCount >= 2, rows.rowCount * width - rows.emptyCells >= SpacedRows.fewestCells {
        found.append(rows)
      }
    }
    append([rows], header: header(before: start, width))
    if let start = corneredHeader(before: start, width) {
      append([rows], header: (start, 1..<width))
    }
    if rows.count > 1 { append([rows], header: nil) }
    guard rows.count > 1, let before = ending[start * 64 + width] else { return }
    let first = header(before: before[0].start, width)
    if first != nil { append([before[...], rows], header: first) }
    append([before[...], rows], header: nil)
  }

  /// A whole row that ends before `end`, however far.
  private func header(before end: Int, _ width: Int) -> (start: Int, columns: Range<Int>)? {
    isRow(before: end, width) ? (end - width, 0..<width) : nil
  }

  /// The first line of a row before `end` whose first cell is empty, and not the line before.
  private func corneredHeader(before end: Int, _ width: Int) -> Int? {
    let start = end - width + 1
    let isWhole = start > 0 && gaps[start] == spacing.cell
    return isRow(before: end, width - 1) && !isWhole ? start : nil
  }

  private func isRow(before end: Int, _ width: Int) -> Bool {
    end >= width && (end - width + 1..<end).allSatisfy { gaps[$0] == spacing.cell }
  }
}
