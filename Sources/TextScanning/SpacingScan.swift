// SPDX-License-Identifier: Apache-2.0

/// Reads rows off gaps, for one spacing after the other.
struct SpacingScan {
  /// A row of the body.
  struct Row {
    /// Its lines.
    let range: Range<Int>

    /// Whether it has all of its cells.
    let isRegular: Bool
  }

  /// A row above the body.
  struct Header {
    let start: Int
    let columns: Range<Int>

    /// Whether the first row of the body follows as the next cell would.
    var isGlued = false
  }

  /// Rows that were read one after the other.
  struct Chain {
    let width: Int
    var rows: [Row] = []

    /// The places of their lines, the first row being 0.
    var places: [CellPlace] = []

    /// The chain found before that ends before the same line.
    var other: Int?

    var start: Int { rows[0].range.lowerBound }
  }

  /// What was read from a line on or before it.
  private struct LineState {
    /// Widths, as bits, for which rows from here were read with those before.
    var covered: UInt64 = 0

    /// The last chain that ends before the line.
    var ending: Int?
  }

  private let gaps: [Int]
  private var spacing = RowSpacing(cell: 1, row: 2, empty: 1)
  private(set) var found: [SpacedRows] = []
  private var lines: [LineState]

  /// Chains of two rows and more, which rows of the same width may follow.
  private var chains: [Chain] = []

  /// Where rows of each width that were read end, and how often others were read from among them.
  private var reaches: [(end: Int, restarts: Int)]

  /// From so many odd rows rows are read anew, so that all of it takes time in proportion.
  private static let mostRestarts = 16

  init(_ gaps: [Int]) {
    self.gaps = gaps
    lines = Array(repeating: LineState(), count: gaps.count)
    reaches = Array(repeating: (0, 0), count: SpacedRows.widest + 1)
  }

  mutating func run(_ spacing: RowSpacing) {
    self.spacing = spacing
    chains.removeAll(keepingCapacity: true)
    for line in lines.indices { lines[line] = LineState() }
    for width in reaches.indices { reaches[width] = (0, 0) }
    for start in 1..<gaps.count where gaps[start] >= spacing.row {
      let (width, next) = width(from: start)
      readOnce(from: start, width)
      guard next < gaps.count else { continue }
      let (other, _) = self.width(from: next)
      if other != width { readOnce(from: start, other) }
    }
  }

  /// The cells from `start` to the end of the row, 0 if gaps do not fit, and where the row ends.
  private func width(from start: Int) -> (cells: Int, end: Int) {
    var cells = 1
    var index = start + 1
    while index < gaps.count, gaps[index] < spacing.row {
      if gaps[index] >= spacing.cell {
        guard let passed = passed(gaps[index] - spacing.cell) else { return (0, index) }
        cells += 1 + passed
      }
      index += 1
    }
    return (cells, index)
  }

  /// How many empty cells left `lineFeeds` more than stand where none is, or `nil` for no number.
  private func passed(_ lineFeeds: Int) -> Int? {
    if lineFeeds == 0 { return 0 }
    let (passed, rest) = lineFeeds.quotientAndRemainder(dividingBy: spacing.empty)
    return rest == 0 ? passed : nil
  }

  /// Whether a gap larger than that between rows is that of empty cells in a row, as in `Total` and
  /// a sum below the last column: it is too small for the row to end there.
  private func isInRow(_ gap: Int, after column: Int, _ width: Int) -> Bool {
    let missing = width - 1 - column
    guard gap > spacing.row, gap < SpacedRows.largestGap,
      let inside = passed(gap - spacing.cell), inside < missing
    else { return false }
    return (passed(gap - spacing.row) ?? 0) < missing
  }

  /// Rows of `width` cells from `start` on, and where the last one ends.
  private func rows(from start: Int, _ width: Int) -> (chain: Chain, end: Int) {
    var chain = Chain(width: width)
    chain.rows.reserveCapacity(8)
    chain.places.reserveCapacity(32)
    var odd = 0
    var index = start
    var lead = 0
    while true {
      let first = index
      let row = chain.rows.count
      var column = lead
      var isRegular = lead == 0
      var isGlued = false
      var isBridged = false
      chain.places.append(CellPlace(row: row, column: column))
      index += 1
      while index < gaps.count,
        gaps[index] < spacing.row || isInRow(gaps[index], after: column, width)
      {
        let isPiece = gaps[index] < spacing.cell
        if gaps[index] > spacing.row { isBridged = true }
        if !isPiece {
          guard let passed = passed(gaps[index] - spacing.cell), column + 1 + passed < width else {
            isGlued = true
            break
          }
          if passed > 0 { isRegular = false }
          column += 1 + passed
        }
        chain.places.append(CellPlace(row: row, column: column, isPiece: isPiece))
        index += 1
      }
      let missing = width - 1 - column
      if isGlued || isBridged, missing > 0 {
        chain.places.removeLast(index - first)
        return (chain, first)
      }
      isRegular = isRegular && missing == 0
      if !isRegular { odd += 1 }
      chain.rows.append(Row(range: first..<index, isRegular: isRegular))
      if isGlued || index == gaps.count || gaps[index] == SpacedRows.largestGap
        || odd > 8 && odd * 2 > chain.rows.count
      {
        return (chain, index)
      }
      guard let passed = passed(gaps[index] - spacing.row), passed >= missing,
        passed - missing < width
      else { return (chain, index) }
      lead = passed - missing
    }
  }

  /// Reads rows of `width` cells from `start` on, unless they were read with those before.
  private mutating func readOnce(from start: Int, _ width: Int) {
    guard width >= 2, width <= SpacedRows.widest, lines[start].covered & 1 << width == 0 else {
      return
    }
    let isRestart = start < reaches[width].end
    if isRestart, reaches[width].restarts == Self.mostRestarts { return }
    var (chain, end) = rows(from: start, width)
    reaches[width] =
      isRestart ? (max(reaches[width].end, end), reaches[width].restarts + 1) : (end, 0)
    let rows = chain.rows
    guard let last = rows.last else { return }
    for index in rows.indices.dropFirst() where rows[index - 1].isRegular && isNext(rows[index]) {
      lines[rows[index].range.lowerBound].covered |= 1 << width
    }
    // Where rows become odd, the table may have ended; and its last row may be none.
    add(chain, rows.count)
    var others = 0
    var isLastOut = false
    for index in rows.indices.dropFirst()
    where others < 3 && rows[index - 1].isRegular && !rows[index].isRegular {
      add(chain, index)
      others += 1
      isLastOut = index == rows.count - 1
    }
    if rows.count > 2, !isLastOut { add(chain, rows.count - 1) }
    if end == last.range.upperBound, end < gaps.count, rows.count > 1 {
      chain.other = lines[end].ending
      lines[end].ending = chains.count
      chains.append(chain)
    }
  }

  /// Whether a row has all of its cells, and stands as far from the one before as rows do.
  private func isNext(_ row: Row) -> Bool {
    row.isRegular && gaps[row.range.lowerBound] == spacing.row
  }

  /// Adds the first `count` rows of a chain, and those without what goes on with the last cell.
  private mutating func add(_ chain: Chain, _ count: Int) {
    // Half of the rows have all of their cells, or nothing shows how many there are.
    guard (chain.rows[..<count].count(where: \.isRegular) + 1) * 2 >= count else { return }
    let goesOn = count < chain.rows.count && isNext(chain.rows[count])
    let whole = chain.rows[count - 1].range.upperBound - chain.start
    var lines = whole
    while chain.places[lines - 1].isPiece { lines -= 1 }
    add(chain, count, whole, goesOn: goesOn)
    if lines < whole { add(chain, count, lines, goesOn: goesOn) }
  }

  /// Adds rows with and without a header, and with rows of the same width before them.
  private mutating func add(_ chain: Chain, _ count: Int, _ lines: Int, goesOn: Bool) {
    let width = chain.width
    let header = header(before: chain.start, width)
    append(chain, lines, header, goesOn: goesOn)
    if let corner = corneredHeader(before: chain.start, width) {
      append(chain, lines, corner, goesOn: goesOn)
    }
    if let glued = gluedHeader(before: chain.start, width) {
      append(chain, lines, glued, goesOn: goesOn)
    }
    guard count > 1 else { return }
    // Where no header stands above, this says the same again.
    append(chain, lines, goesOn: goesOn)
    guard let before = chainBefore(chain) else { return }
    if let first = self.header(before: before.start, width) {
      append(chain, lines, first, after: before, goesOn: goesOn)
    }
    append(chain, lines, after: before, goesOn: goesOn)
  }

  /// The last chain of the same width that ends where `chain` starts.
  private func chainBefore(_ chain: Chain) -> Chain? {
    var next = lines[chain.start].ending
    while let index = next {
      if chains[index].width == chain.width { return chains[index] }
      next = chains[index].other
    }
    return nil
  }

  /// Adds the rows of the first `count` lines of a chain, if they are enough for a table.
  private mutating func append(
    _ chain: Chain, _ count: Int, _ header: Header? = nil, after before: Chain? = nil, goesOn: Bool
  ) {
    var places: [CellPlace] = []
    places.reserveCapacity((before?.places.count ?? 0) + count + 2 * chain.width)
    for column in header?.columns ?? 0..<0 {
      places.append(CellPlace(row: 0, column: column))
    }
    if header?.isGlued == true {
      for column in 0..<chain.width { places.append(CellPlace(row: 1, column: column)) }
    }
    func add(_ others: Span<CellPlace>) {
      let row = places.last.map { $0.row + 1 } ?? 0
      for index in others.indices {
        let place = others[index]
        places.append(
          CellPlace(row: row + place.row, column: place.column, isPiece: place.isPiece))
      }
    }
    if let before { add(before.places.span) }
    add(chain.places.span.extracting(first: count))
    let start = header?.start ?? before?.start ?? chain.start
    let rows = SpacedRows(
      from: start, places, width: chain.width, spacing, gaps: gaps, hasSections: before != nil,
      goesOn: goesOn, followsRow: header == nil && followsRow(start, chain.width))
    if rows.rowCount >= 2, rows.rowCount * rows.width - rows.emptyCells >= SpacedRows.fewestCells {
      found.append(rows)
    }
  }

  /// A whole row that ends before `end`, however far.
  private func header(before end: Int, _ width: Int) -> Header? {
    isRow(before: end, width) ? Header(start: end - width, columns: 0..<width) : nil
  }

  /// Whether a whole row with no cell before it ends before `start`, as far as rows stand apart.
  private func followsRow(_ start: Int, _ width: Int) -> Bool {
    gaps[start] == spacing.row && isRow(before: start, width)
      && (start == width || gaps[start - width] > spacing.cell)
  }

  /// The row before `end` whose first cell is empty, unless the line before would be that.
  private func corneredHeader(before end: Int, _ width: Int) -> Header? {
    let start = end - width + 1
    let isWhole = start > 0 && gaps[start] == spacing.cell
    return isRow(before: end, width - 1) && !isWhole
      ? Header(start: start, columns: 1..<width) : nil
  }

  /// A whole row and one more, with nothing but the gaps of cells in both, that end before `end`.
  private func gluedHeader(before end: Int, _ width: Int) -> Header? {
    let start = end - 2 * width
    guard isRow(before: end, 2 * width), start == 0 || gaps[start] >= spacing.row else {
      return nil
    }
    return Header(start: start, columns: 0..<width, isGlued: true)
  }

  private func isRow(before end: Int, _ width: Int) -> Bool {
    guard end >= width else { return false }
    for index in end - width + 1..<end where gaps[index] != spacing.cell { return false }
    return true
  }
}
