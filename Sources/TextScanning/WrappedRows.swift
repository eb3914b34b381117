// SPDX-License-Identifier: Apache-2.0

// The cells of many pages are broken over lines of their source. Where large gaps part the rows, and
// most rows tell how many cells there are, the lines that a row has too many are taken for the rest
// of cells: those first that are set in, that begin in the middle of a sentence, or that follow a
// line which the next word would have made the longest.

/// A line that may be a cell or a part of one, as rows are read off it.
public struct StackedLine: Sendable {
  /// Line feeds before it, at most `SpacedRows.largestGap`.
  public let gap: Int

  /// Blanks before it, in bytes.
  let indent: Int

  /// Its length in bytes.
  let length: Int

  /// The length of its first word in bytes.
  let firstWord: Int

  /// How much it begins like the rest of a cell.
  let opening: Int

  /// How much it ends like a line that is gone on with.
  let ending: Int

  /// A line that is not blank.
  ///
  /// - Parameters:
  ///   - gap: Line feeds before it.
  ///   - indent: Blanks before it, in bytes.
  ///   - text: Its bytes, without blanks around them.
  /// - Complexity: O(*n*) in the bytes of its first word.
  public init(gap: Int, indent: Int, _ text: Span<UInt8>) {
    self.gap = min(gap, SpacedRows.largestGap)
    self.indent = indent
    length = text.count
    var word = 0
    while word < text.count, text[word] > 0x20 { word += 1 }
    firstWord = word
    switch text[0] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "("), UInt8(ascii: ","),
      UInt8(ascii: ")"):
      opening = 1
    case 0x80...:
      opening = ScalarClass.of(text.scalar(at: 0).value).contains(.lower) ? 1 : 0
    default: opening = 0
    }
    let isLong = text.count >= Self.longPiece ? 1 : 0
    switch text[text.count - 1] {
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "&"):
      ending = isLong + 2
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      ending = isLong - 1
    default: ending = isLong
    }
  }

  /// A line of so many bytes is rather broken than short of its end: found by trial.
  private static let longPiece = 40

  /// No column whose lines are broken is narrower, in bytes.
  private static let narrowestColumn = 20

  /// How much it looks like the rest of the line before it, in points found by trial.
  ///
  /// - Parameters:
  ///   - before: The line before it.
  ///   - indent: Blanks before the first line of the row.
  ///   - longest: The length of the longest line of the row but for its first, in bytes.
  /// - Returns: The points, -3 to 9.
  func rest(of before: StackedLine, indent: Int, longest: Int) -> Int {
    let isFull = before.length + 1 + firstWord > max(longest, Self.narrowestColumn)
    return (self.indent > indent ? 3 : 0) + (isFull ? 2 : -2) + opening + before.ending
  }
}

/// What was made of the lines beyond one a cell.
public struct CellWraps: Sendable {
  /// How many lines are the rest of a cell.
  public fileprivate(set) var lines = 0

  /// How much the least likely of them looks like the rest of the line before.
  public fileprivate(set) var least = Self.most

  /// How much the likeliest of the other lines does, where a row has lines that are the rest.
  public fileprivate(set) var mostOfOthers = -Self.most

  /// How many gaps between cells are not the usual one.
  public fileprivate(set) var unevenGaps = 0

  /// As much as any line looks like the rest of the one before.
  private static let most = 9

  fileprivate mutating func add(_ other: CellWraps) {
    lines += other.lines
    least = min(least, other.least)
    mostOfOthers = max(mostOfOthers, other.mostOfOthers)
  }
}

/// Reads rows of cells that are broken over lines, for one gap between rows after the other.
struct WrappedScan {
  private struct Row {
    let range: Range<Int>

    /// The column of its first line, if it lacks a cell.
    var lead = 0

    /// Whether it has all of its cells.
    var isWhole = true

    /// The lines that are the rest of a cell.
    var rests: [Int] = []

    var wraps = CellWraps()
  }

  private let lines: [StackedLine]
  private let gaps: [Int]
  private var row = 0

  /// Where each block of lines starts that rows are parted by, and the end of the last.
  private var starts: [Int] = []

  private(set) var found: [SpacedRows] = []

  /// Widths, as bits, for which rows from a block were read with those before it.
  private var covered: [UInt64] = []

  /// Where rows of a width that were read end, in blocks, and how often others were read from among
  /// them.
  private var chains: [(end: Int, restarts: Int)] = []

  /// From so many blocks rows are read anew, so that all of it takes time in proportion.
  private static let mostRestarts = 16

  /// A gap between rows has at most so many line feeds more than the usual one.
  private static let mostExcess = 3

  /// A line that looks less like the rest of the one before is none: found by trial.
  private static let leastRest = -1

  init(_ lines: [StackedLine], _ gaps: [Int]) {
    self.lines = lines
    self.gaps = gaps
  }

  private var blockCount: Int { starts.count - 1 }

  private func size(_ block: Int) -> Int { starts[block + 1] - starts[block] }

  mutating func run(row: Int) {
    self.row = row
    starts.removeAll(keepingCapacity: true)
    for index in lines.indices where index == 0 || gaps[index] >= row { starts.append(index) }
    starts.append(lines.count)
    if areEven { return }
    covered = [UInt64](repeating: 0, count: starts.count)
    chains = [(end: Int, restarts: Int)](repeating: (0, 0), count: SpacedRows.widest + 1)
    for block in 0..<max(0, blockCount - 1) {
      var least = size(block)
      for next in block + 1..<min(block + 4, blockCount) { least = min(least, size(next)) }
      read(from: block, size(block))
      read(from: block, size(block + 1))
      read(from: block, least)
    }
  }

  /// Whether all blocks of several lines have as many, with one gap between all of them, so that no
  /// line is beyond one a cell.
  private var areEven: Bool {
    var usual: (size: Int, gap: Int)?
    for block in 0..<blockCount where size(block) > 1 {
      let known = usual ?? (size(block), gaps[starts[block] + 1])
      guard size(block) == known.size else { return false }
      for index in starts[block] + 1..<starts[block + 1] where gaps[index] != known.gap {
        return false
      }
      usual = known
    }
    return true
  }

  private mutating func read(from first: Int, _ width: Int) {
    guard width >= 2, width <= SpacedRows.widest, covered[first] & 1 << width == 0 else { return }
    covered[first] |= 1 << width
    let isRestart = first < chains[width].end
    if isRestart, chains[width].restarts == Self.mostRestarts { return }
    let rows = rows(from: first, width)
    let end = first + rows.count
    chains[width] = isRestart ? (max(chains[width].end, end), chains[width].restarts + 1) : (end, 0)
    for block in first..<end where gaps[starts[block]] <= row { covered[block] |= 1 << width }
    // Other rows are read off line feeds alone.
    guard rows.count >= 2, rows.contains(where: { !$0.rests.isEmpty }) || hasUnevenGaps(rows)
    else { return }
    // A table may end where a larger gap stands, and its last rows may be none.
    let far = rows.indices.dropFirst(2).filter { index in
      gaps[rows[index].range.lowerBound] > row && rows[index].isWhole && rows[index - 1].isWhole
    }.prefix(3)
    var ends: [Int] = []
    for end in [rows.count, rows.count - 1, rows.count - 2] + far + far.prefix(1).map({ $0 - 1 })
    where !ends.contains(end) { ends.append(end) }
    for first in 0...1 {
      for end in ends where end - first >= 2 { add(rows[first..<end], width) }
    }
  }

  /// Whether the gaps between the lines of rows differ.
  private func hasUnevenGaps(_ rows: [Row]) -> Bool {
    var usual: Int?
    for row in rows {
      for index in row.range.dropFirst() {
        if gaps[index] != usual ?? gaps[index] { return true }
        usual = gaps[index]
      }
    }
    return false
  }

  /// Rows of `width` cells from a block on.
  private func rows(from first: Int, _ width: Int) -> [Row] {
    var rows: [Row] = []
    for block in first..<blockCount {
      let (start, end) = (starts[block], starts[block + 1])
      let before = block == first ? row : gaps[start]
      if before > row + Self.mostExcess { break }
      if size(block) >= width {
        guard let next = wrapped(start..<end, width) else { break }
        rows.append(next)
      } else {
        // What one cell is short of has left a line feed more.
        guard size(block) == width - 1, block > first else { break }
        let after = end < gaps.count ? gaps[end] : SpacedRows.largestGap
        guard before > row || after > row else { break }
        rows.append(Row(range: start..<end, lead: before > row ? 1 : 0, isWhole: false))
      }
    }
    return rows
  }

  /// A row whose lines beyond `width` go on with the line before, or `nil` if they do not look so.
  private func wrapped(_ range: Range<Int>, _ width: Int) -> Row? {
    let excess = range.count - width
    guard excess > 0 else { return Row(range: range) }
    let rest = range.dropFirst()
    let indent = lines[range.lowerBound].indent
    let longest = rest.reduce(0) { max($0, lines[$1].length) }
    let leastGap = rest.reduce(Int.max) { min($0, gaps[$1]) }
    let order = rest.map { index in
      (
        points: gaps[index] == leastGap
          ? lines[index].rest(of: lines[index - 1], indent: indent, longest: longest) : Int.min,
        index: index
      )
    }.sorted { ($0.points, $0.index) > ($1.points, $1.index) }
    guard order[excess - 1].points >= Self.leastRest else { return nil }
    var row = Row(range: range, rests: order.prefix(excess).map(\.index))
    row.wraps.lines = excess
    row.wraps.least = order[excess - 1].points
    if excess < order.count {
      row.wraps.mostOfOthers = max(row.wraps.mostOfOthers, order[excess].points)
    }
    return row
  }

  private mutating func add(_ rows: ArraySlice<Row>, _ width: Int) {
    var wraps = CellWraps()
    var counts = [Int](repeating: 0, count: SpacedRows.largestGap + 1)
    for row in rows {
      wraps.add(row.wraps)
      for index in row.range.dropFirst() { counts[gaps[index]] += 1 }
      for index in row.rests { counts[gaps[index]] -= 1 }
    }
    let cells = rows.count + counts.reduce(0, +)
    let usual = counts.indices.reduce(1) { counts[$1] > counts[$0] ? $1 : $0 }
    wraps.unevenGaps = cells - rows.count - counts[usual]
    // Other rows are read off line feeds alone.
    guard wraps.lines > 0 || wraps.unevenGaps > 0, cells >= SpacedRows.fewestCells else { return }
    let range = rows[rows.startIndex].range.lowerBound..<rows[rows.endIndex - 1].range.upperBound
    var isRest = [Bool](repeating: false, count: range.count)
    for row in rows { for index in row.rests { isRest[index - range.lowerBound] = true } }
    var places: [CellPlace] = []
    places.reserveCapacity(range.count)
    for (number, row) in rows.enumerated() {
      var column = row.lead
      for index in row.range {
        let isPiece = isRest[index - range.lowerBound]
        if index > row.range.lowerBound, !isPiece { column += 1 }
        places.append(CellPlace(row: number, column: column, isPiece: isPiece))
      }
    }
    found.append(
      SpacedRows(
        from: range.lowerBound, places, width: width, RowSpacing(cell: usual, row: row, empty: 1),
        gaps: gaps, wraps: wraps))
  }
}
