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
  static let widest = SpacedRows.widest

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

  /// The same of lines that stand `count` further down.
  func moved(by count: Int) -> RowAlignment {
    RowAlignment(
      from: range.lowerBound + count, places, hasHeader: hasHeader, structure: structure,
      width: width)
  }

  /// The best path through `lines`, or `nil` if no path is worth anything.
  ///
  /// - Complexity: O(*n* *w*) in the number of lines and the width.
  init?(
    _ lines: ArraySlice<CellLook>, _ shapes: [CellShape], _ layout: RowLayout,
    _ models: ColumnModels
  ) {
    let search = PathSearch(lines, shapes, layout, models)
    guard let path = search.path else { return nil }
    self.init(
      from: path.start, path.places, hasHeader: path.hasHeader, structure: path.structure,
      width: layout.width)
  }

  /// The alignment with the rows after it in which numbers stand in the same columns as in its own.
  ///
  /// Kinds of numbers may differ by row, as those of specifications do, so that the columns alone
  /// do not tell that the rows are of the table.
  func extended(over lines: ArraySlice<CellLook>) -> RowAlignment {
    guard width > 2, rowCount * width == range.count, !places.contains(where: \.isPiece),
      let hasNumber = columnsOfNumbers(lines)
    else { return self }
    var end = range.upperBound
    let gap = lines[range.lowerBound + 1].gap
    while end + width <= lines.endIndex,
      (0..<width).allSatisfy({ column in
        let line = lines[end + column]
        return line.gap == gap && !line.isProse && line.hasNumber == hasNumber[column]
      })
    {
      end += width
    }
    guard end > range.upperBound else { return self }
    let places = (0..<end - range.lowerBound).map { step in
      CellPlace(row: step / width, column: step % width)
    }
    return RowAlignment(
      from: range.lowerBound, places, hasHeader: hasHeader, structure: structure, width: width)
  }

  /// Which columns hold numbers, if those of all rows but the header's do so alike, some columns
  /// do and the first does not.
  private func columnsOfNumbers(_ lines: ArraySlice<CellLook>) -> [Bool]? {
    let body = range.dropFirst(hasHeader ? width : 0)
    guard body.count >= 2 * width else { return nil }
    let pattern = body.prefix(width).map { lines[$0].hasNumber }
    guard pattern.contains(true), !pattern[0] else { return nil }
    let isAlike = body.enumerated().allSatisfy { lines[$1].hasNumber == pattern[$0 % width] }
    return isAlike ? pattern : nil
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

  /// Where a path ends, and what it is worth.
  private struct End {
    var index = -1
    var state = -1
    var score: Float = 0
  }

  private let lines: ArraySlice<CellLook>
  private let shapes: [CellShape]
  private let gaps: RowGaps
  private let models: ColumnModels
  private let width: Int

  /// What each line is worth as a cell of the header, then in each column.
  private let worths: [Float]

  /// What the lines from each one on are worth at most.
  private let hopes: [Float]

  private static let never: Float = -1e9

  /// Steps that cost more are not taken where paths are few.
  private static let narrow: Float = 20

  /// What each line is worth in a table before anything is known of its columns.
  ///
  /// Found by trial, like the other weights of this file, on the pages of `Scripts/table_pages.py`.
  private static let worth: Float = 2

  /// What it costs that nothing stands above the first column: where gaps tell rows, and where not.
  private static let (costOfCorner, costOfSilentCorner): (Float, Float) = (7, 14)

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
    let looks = lines.span
    var worths = [Float](repeating: 0, count: looks.count * (width + 1))
    var hopes = [Float](repeating: 0, count: looks.count + 1)
    for index in looks.indices.reversed() {
      let (look, shape) = (looks[index], shapes[index])
      let first = index * (width + 1)
      worths[first] = bonus + models.headerWorth(shape, look)
      var most = max(0, worths[first], -gaps.piece(look.gap) - look.pieceCost)
      for column in 0..<width {
        let worth = bonus + models.worth(shape, look, in: column)
        worths[first + 1 + column] = worth
        most = max(most, worth)
      }
      hopes[index] = hopes[index + 1] + most
    }
    self.worths = worths
    self.hopes = hopes
  }

  /// Follows paths through all lines.
  ///
  /// - Parameters:
  ///   - isNarrow: Whether paths go on from the best place of each line alone.
  ///   - bound: What some path is worth; what cannot be worth as much is not followed.
  ///   - scores: Receives what the best path to each place of a line is worth: the cells of the
  ///     header, then those of any other row, line by line.
  ///   - steps: Receives the step that leads there.
  /// - Returns: Where the best path found ends, and what it is worth.
  private func search(
    isNarrow: Bool, atLeast bound: Float, _ scores: inout MutableSpan<Float>,
    _ steps: inout MutableSpan<Step>
  ) -> End {
    let hopes = hopes.span
    let worths = worths.span
    let states = 2 * width
    let corner = gaps.isTelling ? Self.costOfCorner : Self.costOfSilentCorner
    let noHeader: Float = gaps.isTelling ? -RowAlignment.costOfNoHeader : -7
    // Sums of many numbers are not exact.
    let margin = 1 + hopes[0] * Float(lines.count) * 1e-7
    var end = End()
    var best = 0
    for place in scores.indices { scores[place] = Self.never }
    for index in 0..<lines.count {
      let row = index * states
      var least = max(Self.never / 2, max(bound, end.score) - hopes[index] - margin)
      if isNarrow, index > 0 { least = max(least, scores[row - states + best] - Self.narrow) }
      // A table may start at any line: with its header, whole or without its first cell, or without
      // one.
      offer(0, to: row, Step(), least, &scores, &steps)
      if width > 2 {
        offer(-corner, to: row + 1, Step(), least, &scores, &steps)
      }
      offer(noHeader, to: row + width, Step(), least, &scores, &steps)
      if index > 0 {
        let line = lines[lines.startIndex + index]
        let costs = gaps.costs(of: line.gap)
        for state in isNarrow ? best..<best + 1 : 0..<states
        where scores[row - states + state] >= least {
          follow(state, to: line, costs, of: row, least, &scores, &steps)
        }
      }
      best = 0
      for state in 0..<states where scores[row + state] >= least {
        let isHeader = state < width
        let column = isHeader ? state : state - width
        if !steps[row + state].isPiece {
          scores[row + state] += worths[index * (width + 1) + (isHeader ? 0 : column + 1)]
        }
        let score = scores[row + state]
        if score > scores[row + best] { best = state }
        // An end costs something or nothing.
        if score > end.score {
          let worth = worth(score, endingAt: column, isHeader: isHeader)
          if worth > end.score { end = End(index: index, state: state, score: worth) }
        }
      }
    }
    return end
  }

  /// Offers every place of `row` that may follow `state` of the line before.
  private func follow(
    _ state: Int, to line: CellLook, _ costs: GapCosts, of row: Int, _ least: Float,
    _ scores: inout MutableSpan<Float>, _ steps: inout MutableSpan<Step>
  ) {
    let score = scores[row - 2 * width + state]
    let isHeader = state < width
    let column = isHeader ? state : state - width
    let from = Int16(truncatingIfNeeded: state)
    offer(
      score - (costs.piece + line.pieceCost), to: row + state, Step(from: from, isPiece: true),
      least, &scores, &steps)
    var passed = 0
    while passed <= RowGaps.mostPassed, column + 1 + passed < width {
      let rest = score - costs.cells[passed]
      if rest >= least {
        // A header has no empty cells but, at times, its first.
        let toll: Float = isHeader && passed > 0 ? 3 : 0
        offer(
          rest - toll - models.cost(ofLosing: column + 1..<column + 1 + passed),
          to: row + state + 1 + passed, Step(from: from), least, &scores, &steps)
      }
      passed += 1
    }
    let missing = width - 1 - column
    let toll: Float = isHeader ? 2 * Float(missing) : 0
    let mayFollowHeader = isHeader && gaps.isTelling && missing == 0 && costs.mayFollowHeader
    var lead = 0
    while lead < width, missing + lead <= RowGaps.mostPassed {
      var surprise = costs.rows[missing + lead] + 1.5 * Float(lead)
      if mayFollowHeader, lead == 0 { surprise = min(surprise, 1) }
      let rest = score - surprise - toll
      if rest >= least {
        offer(
          rest - models.cost(ofLosing: column + 1..<width) - models.cost(ofLosing: 0..<lead),
          to: row + width + lead, Step(from: from, isRow: true), least, &scores, &steps)
      }
      lead += 1
    }
    if column == 0, width > 2, !isHeader, !line.isProse {
      // A row of one cell that goes over all columns.
      offer(
        score - 45 - costs.rows[0], to: row + width, Step(from: from, isRow: true), least, &scores,
        &steps)
    }
  }

  /// Takes a step to a place if it is worth `least`, and more than what led there.
  private func offer(
    _ score: Float, to place: Int, _ step: Step, _ least: Float,
    _ scores: inout MutableSpan<Float>, _ steps: inout MutableSpan<Step>
  ) {
    if score >= least, score > scores[place] {
      scores[place] = score
      steps[place] = step
    }
  }

  /// What a path that is worth `score` comes to if its last row ends in `column`.
  private func worth(_ score: Float, endingAt column: Int, isHeader: Bool) -> Float {
    let missing = Float(width - 1 - column)
    return score - (missing > 0 ? 3 : 0) - (gaps.isTelling ? 1.5 * missing : 0)
      - models.cost(ofLosing: column + 1..<width) - (isHeader ? 20 : 0)
  }

  /// The best path found: its first line, the places of its lines, and what of it is not in the
  /// columns of the body; `nil` if no path is worth anything.
  var path: (start: Int, places: [CellPlace], hasHeader: Bool, structure: Float)? {
    var allScores = [Float](repeating: Self.never, count: lines.count * 2 * width)
    var allSteps = [Step](repeating: Step(), count: allScores.count)
    var scores = allScores.mutableSpan
    var steps = allSteps.mutableSpan
    // Going on from one place of each line finds the best path nearly always, and quickly; it then
    // bounds what the search in all places need follow.
    let bound = search(isNarrow: true, atLeast: 0, &scores, &steps).score
    let end = search(isNarrow: false, atLeast: bound, &scores, &steps)
    guard end.index >= 0 else { return nil }
    var structure = end.score
    var rows = 0
    var (index, state) = (end.index, end.state)
    while true {
      let step = steps[index * 2 * width + state]
      if state >= width, !step.isPiece {
        structure -= models.worth(
          shapes[index], lines[lines.startIndex + index], in: state - width)
      }
      if step.isRow { rows += 1 }
      if step.from < 0 { break }
      state = Int(step.from)
      index -= 1
    }
    let (start, hasHeader) = (index, state < width)
    var places = [CellPlace](
      repeating: CellPlace(row: 0, column: 0), count: end.index + 1 - start)
    state = end.state
    for index in (start...end.index).reversed() {
      let step = steps[index * 2 * width + state]
      places[index - start] = CellPlace(
        row: rows, column: state < width ? state : state - width, isPiece: step.isPiece)
      if step.isRow { rows -= 1 }
      state = Int(step.from)
    }
    return (lines.startIndex + start, places, hasHeader, structure)
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
