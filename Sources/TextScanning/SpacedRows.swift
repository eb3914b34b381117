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

/// Where a line stands among rows of cells.
public struct CellPlace: Hashable, Sendable {
  @usableFromInline let rowNumber: Int32
  @usableFromInline let columnNumber: Int16

  /// Whether the line goes on with the cell of the line before.
  public let isPiece: Bool

  /// A line in the cell at `row` and `column`, both from 0 on the column below 32,768.
  @inlinable public init(row: Int, column: Int, isPiece: Bool = false) {
    rowNumber = Int32(truncatingIfNeeded: row)
    columnNumber = Int16(truncatingIfNeeded: column)
    self.isPiece = isPiece
  }

  /// The row, from 0 on.
  @inlinable public var row: Int { Int(rowNumber) }

  /// The column, from 0 on.
  @inlinable public var column: Int { Int(columnNumber) }
}

/// Rows of as many cells each, as line feeds part them.
public struct SpacedRows: Sendable {
  /// Which lines they are.
  public let range: Range<Int>

  /// The place of each line in `range`.
  public let places: [CellPlace]

  /// Cells a row.
  public let width: Int

  /// The line feeds that it was read by.
  public let spacing: RowSpacing

  /// Whether a larger gap parts two halves of the rows.
  public let hasSections: Bool

  /// Whether one more row of the same spacing follows the last one, with all of its cells.
  public let goesOn: Bool

  /// Whether one more row of the same spacing stands before the first one, with all of its cells.
  public let followsRow: Bool

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
  public var rowCount: Int { (places.last?.row ?? -1) + 1 }

  /// Lines from `start` on, each with its place, read by `spacing`.
  ///
  /// - Parameters:
  ///   - start: The first of them.
  ///   - places: The place of each.
  ///   - width: Cells a row.
  ///   - spacing: The line feeds that they were read by.
  ///   - gaps: The line feeds before each of all the lines.
  ///   - hasSections: Whether a larger gap parts two halves of the rows.
  ///   - goesOn: Whether one more full row follows.
  ///   - followsRow: Whether one more full row stands before.
  ///   - wraps: What was made of lines beyond one a cell.
  public init(
    from start: Int, _ places: [CellPlace], width: Int, _ spacing: RowSpacing,
    gaps: [Int], hasSections: Bool = false, goesOn: Bool = false, followsRow: Bool = false,
    wraps: CellWraps? = nil
  ) {
    range = start..<start + places.count
    self.places = places
    self.width = width
    self.spacing = spacing
    self.hasSections = hasSections
    self.goesOn = goesOn
    self.followsRow = followsRow
    self.wraps = wraps
    var cells = 0
    let span = places.span
    for step in span.indices {
      let place = span[step]
      if !place.isPiece { cells += 1 }
      let isLast = step + 1 == span.count
      if !isLast, span[step + 1].row == place.row { continue }
      emptyCells += width - cells
      if cells == width {
        fullRows += 1
      } else if place.row > 0 || span[0].column == 0 {
        oddRows += 1
      }
      cells = 0
      if place.row == 0, !isLast { headerGap = max(0, gaps[start + step + 1] - spacing.row) }
    }
  }

  /// The largest gap that is told from larger ones, in line feeds.
  public static let largestGap = 15

  /// The widest rows that are looked for, in cells.
  public static let widest = 40

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
    let common = commonGaps(gaps)
    guard common.count > 1 else { return [] }
    var scan = SpacingScan(gaps)
    // Lines without a line end between them are no cells.
    for cell in common where cell > 0 {
      for row in common where row > cell {
        for empty in 1...cell where empty == 1 || empty >= cell - 2 {
          scan.run(RowSpacing(cell: cell, row: row, empty: empty))
        }
      }
    }
    var wrapped = WrappedScan(lines, gaps)
    for row in common where row > 1 { wrapped.run(row: row) }
    return wrapped.found.isEmpty ? scan.found : scan.found + wrapped.found
  }

  /// The gaps that stand before most lines but the first, six at most, the smallest first.
  private static func commonGaps(_ gaps: [Int]) -> [Int] {
    var counts = InlineArray<16, Int>(repeating: 0)
    for gap in gaps.dropFirst() { counts[gap] += 1 }
    let known = counts.indices.filter { counts[$0] > 0 }
    if known.count <= 6 { return known }
    return known.sorted { (counts[$0], $1) > (counts[$1], $0) }.prefix(6).sorted()
  }
}
