// SPDX-License-Identifier: Apache-2.0

import TextScanning

// A table that was written one cell a line is read back as a path: each line is the next cell of a
// row, or a later one where empty cells were lost, or the first one of the next row, or a piece of
// the cell before. The path of the least cost wins (Viterbi 1967), costs being those of the gaps
// and of what the columns hold.

/// The best way to lay lines out in rows of a given width.
struct RowAlignment {
  /// Which lines are in the table.
  let range: Range<Int>

  /// The place of each line in `range`.
  let places: [CellPlace]

  /// Whether the first row is a header.
  let hasHeader: Bool

  /// Bits for what is not in the columns of the body: the header, pieces of cells, gaps.
  let structure: Float

  /// Cells a row.
  let width: Int

  /// The widest table that is looked for.
  static let widest = 40

  /// What it costs to begin without a header where gaps tell rows.
  static let costOfNoHeader: Float = 12

  /// Lines from `start` on whose places are known.
  init(
    from start: Int, _ places: [CellPlace], hasHeader: Bool, structure: Float = 0, width: Int
  ) {
    range = start..<start + places.count
    self.places = places
    self.hasHeader = hasHeader
    self.structure = structure
    self.width = width
  }

  /// The best path through `lines`, or `nil` if no path is worth anything.
  ///
  /// - Complexity: O(*n* *w*) in the number of lines and the width.
  init?(
    _ lines: ArraySlice<CellLook>, _ shapes: [CellShape], _ layout: RowLayout,
    _ models: ColumnModels
  ) {
    var search = PathSearch(lines, shapes, layout, models)
    // Going on from one place of each line finds the best path nearly always, and quickly; it then
    // bounds what the search in all places need follow.
    let bound = search.run(isNarrow: true, atLeast: 0)
    _ = search.run(isNarrow: false, atLeast: bound)
    guard let path = search.path else { return nil }
    self.init(
      from: path.start, path.places, hasHeader: path.hasHeader, structure: path.structure,
      width: layout.width)
  }

  /// How many rows there are, the header among them.
  var rowCount: Int { (places.last?.row ?? -1) + 1 }

  /// Whether the line at `step` of `range` begins a row.
  func startsRow(_ step: Int) -> Bool { step == 0 || places[step].row != places[step - 1].row }

  /// The steps of `range` that begin rows.
  var rowStarts: [Int] { places.indices.filter { startsRow($0) } }
}

/// Looks for the best path of lines through the cells of rows.
private struct PathSearch {
  private struct Step {
    var from: Int16 = -1
    var isRow = false
    var isPiece = false
  }

  /// What the best paths to each place of a line are worth: the cells of the header, then those of
  /// any other row.
  private typealias Scores = InlineArray<80, Float>

  private let lines: ArraySlice<CellLook>
  private let shapes: [CellShape]
  private let gaps: RowGaps
  private let models: ColumnModels
  private let width: Int

  /// What each line is worth as a cell of the header, then in each column.
  private var worths: [Float] = []

  /// What the lines from each one on are worth at most.
  private var hopes: [Float]

  private var steps: [Step]
  private var before = Scores(repeating: never)
  private var scores = Scores(repeating: never)
  private var end = (index: -1, state: -1, score: Float(0))

  private static let never: Float = -1e9

  /// What each line is worth in a table before anything is known of its columns.
  ///
  /// Found by trial, like the other weights of this file, on the pages of `Scripts/table_pages.py`.
  private static let worth: Float = 2

  init(
    _ lines: ArraySlice<CellLook>, _ shapes: [CellShape], _ layout: RowLayout,
    _ models: ColumnModels
  ) {
    self.lines = lines
    self.shapes = shapes
    self.models = models
    gaps = layout.gaps
    width = layout.width
    let bonus = gaps.isTelling ? Self.worth : 0
    steps = Array(repeating: Step(), count: lines.count * 2 * width)
    hopes = Array(repeating: 0, count: lines.count + 1)
    worths.reserveCapacity(lines.count * (width + 1))
    for (shape, line) in zip(shapes, lines) {
      worths.append(bonus + models.headerWorth(shape, line))
      for column in 0..<width { worths.append(bonus + models.worth(shape, line, in: column)) }
    }
    for index in lines.indices.reversed() {
      let place = index - lines.startIndex
      var most = max(0, -gaps.piece(lines[index].gap) - lines[index].pieceCost)
      for worth in place * (width + 1)..<(place + 1) * (width + 1) {
        most = max(most, worths[worth])
      }
      hopes[place] = hopes[place + 1] + most
    }
  }

  /// Follows paths through all lines.
  ///
  /// - Parameters:
  ///   - isNarrow: Whether paths go on from the best place of each line alone.
  ///   - bound: What some path is worth; what cannot be worth as much is not followed.
  /// - Returns: What the best path found is worth.
  mutating func run(isNarrow: Bool, atLeast bound: Float) -> Float {
    end = (-1, -1, 0)
    // Sums of many numbers are not exact.
    let margin = 1 + hopes[0] * Float(lines.count) * 1e-7
    var best = 0
    for index in 0..<lines.count {
      for state in 0..<2 * width { scores[state] = Self.never }
      let row = index * 2 * width
      // A table may start at any line: with its header, or without one.
      offer(0, to: 0, of: row, Step())
      offer(gaps.isTelling ? -RowAlignment.costOfNoHeader : -7, to: width, of: row, Step())
      if index > 0 {
        let line = lines[lines.startIndex + index]
        let costs = gaps.costs(of: line.gap)
        let least = max(bound, end.score) - hopes[index] - margin
        for state in isNarrow ? best..<best + 1 : 0..<2 * width
        where before[state] >= max(least, Self.never / 2) {
          follow(state, to: line, costs, of: row)
        }
      }
      best = 0
      for state in 0..<2 * width where scores[state] > Self.never / 2 {
        arrive(at: state, of: index)
        if scores[state] > scores[best] { best = state }
      }
      swap(&before, &scores)
    }
    return end.score
  }

  /// Offers every place that may follow `state` of the line before.
  private mutating func follow(_ state: Int, to line: CellLook, _ costs: GapCosts, of row: Int) {
    let score = before[state]
    let isHeader = state < width
    let column = isHeader ? state : state - width
    let from = Int16(state)
    offer(
      score - (costs.piece + line.pieceCost), to: state, of: row, Step(from: from, isPiece: true))
    var passed = 0
    while passed <= RowGaps.mostPassed, column + 1 + passed < width {
      // A header has no empty cells but, at times, its first.
      let toll: Float = isHeader && passed > 0 ? 3 : 0
      offer(
        score - costs.cells[passed] - toll
          - models.cost(ofLosing: column + 1..<column + 1 + passed),
        to: state + 1 + passed, of: row, Step(from: from))
      passed += 1
    }
    let missing = width - 1 - column
    let toll: Float = isHeader ? 2 * Float(missing) : 0
    var lead = 0
    while lead < width, missing + lead <= RowGaps.mostPassed {
      var surprise = costs.rows[missing + lead] + 1.5 * Float(lead)
      if isHeader, gaps.isTelling, missing + lead == 0, costs.mayFollowHeader {
        surprise = min(surprise, 1)
      }
      offer(
        score - surprise - toll - models.cost(ofLosing: column + 1..<width)
          - models.cost(ofLosing: 0..<lead),
        to: width + lead, of: row, Step(from: from, isRow: true))
      lead += 1
    }
    if column == 0, width > 2, !isHeader, !line.isProse {
      // A row of one cell that goes over all columns.
      offer(score - 45 - costs.rows[0], to: width, of: row, Step(from: from, isRow: true))
    }
  }

  /// Takes a step to a place if it is worth more than what led there.
  private mutating func offer(_ score: Float, to state: Int, of row: Int, _ step: Step) {
    if score > scores[state] {
      scores[state] = score
      steps[row + state] = step
    }
  }

  /// Adds what a line is worth in a place, and sees whether the table had better end with it.
  private mutating func arrive(at state: Int, of index: Int) {
    let isHeader = state < width
    let column = isHeader ? state : state - width
    if !steps[index * 2 * width + state].isPiece {
      scores[state] += worths[index * (width + 1) + (isHeader ? 0 : column + 1)]
    }
    let missing = Float(width - 1 - column)
    let score =
      scores[state] - (missing > 0 ? 3 : 0) - (gaps.isTelling ? 1.5 * missing : 0)
      - models.cost(ofLosing: column + 1..<width) - (isHeader ? 20 : 0)
    if score > end.score { end = (index, state, score) }
  }

  /// The best path found: its first line, the places of its lines, and what of it is not in the
  /// columns of the body.
  var path: (start: Int, places: [CellPlace], hasHeader: Bool, structure: Float)? {
    guard end.index >= 0 else { return nil }
    var taken: [(state: Int, step: Step)] = []
    var (index, state) = (end.index, end.state)
    var structure = end.score
    while true {
      let step = steps[index * 2 * width + state]
      if state >= width, !step.isPiece {
        structure -= models.worth(
          shapes[index], lines[lines.startIndex + index], in: state - width)
      }
      taken.append((state, step))
      if step.from < 0 { break }
      state = Int(step.from)
      index -= 1
    }
    var row = 0
    let places = taken.indices.reversed().map { place in
      let (state, step) = taken[place]
      if step.isRow { row += 1 }
      return CellPlace(
        row: row, column: state < width ? state : state - width, isPiece: step.isPiece)
    }
    return (lines.startIndex + index, places, state < width, structure)
  }
}

/// The logarithm to base 2 of a normal number above 0, near enough for costs: within 0.01.
///
/// The standard library has none, and takes a number apart a hundred times as slowly.
func log2(_ value: Float) -> Float {
  let bits = value.bitPattern
  let exponent = Float(Int(bits >> 23) - 127)
  let significand = Float(bitPattern: bits & 0x007F_FFFF | 0x3F80_0000) - 1
  // The polynomial meets log2(1 + x) at 0 and 1.
  let fraction = significand * (1.4249 + significand * (-0.5765 + significand * 0.1516))
  return exponent + fraction
}
