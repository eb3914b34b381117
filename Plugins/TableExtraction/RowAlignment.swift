// SPDX-License-Identifier: Apache-2.0

import DocumentModel

// A table that was written one cell a line is read back as a path: each line is the next cell of a
// row, or a later one where empty cells were lost, or the first one of the next row, or a piece of
// the cell before. The path of the least cost wins (Viterbi 1967), costs being those of the gaps
// and of what the columns hold.

/// The best way to lay lines out in rows of a given width.
struct RowAlignment {
  /// Which lines are in the table.
  let range: Range<Int>

  /// The column of each line in `range`.
  let columns: [Int]

  /// Whether each line begins a row.
  let startsRow: [Bool]

  /// Whether each line goes on with the cell of the line before.
  let isPiece: [Bool]

  /// Whether the first row is a header.
  let hasHeader: Bool

  /// Bits for what is not in the columns of the body: the header, pieces of cells, gaps.
  let structure: Float

  /// Cells a row.
  let width: Int

  /// The widest table that is looked for.
  static let widest = 40

  /// What each line is worth in a table before anything is known of its columns.
  ///
  /// Found by trial, like the other weights of this file, on the pages of `Scripts/table_pages.py`.
  private static let worth: Float = 2

  /// What it costs to begin without a header where gaps tell rows.
  static let costOfNoHeader: Float = 12

  fileprivate struct Step {
    var from: Int16 = -1
    var isRow = false
    var isPiece = false
  }

  /// Lines whose places are known.
  init(
    range: Range<Int>, columns: [Int], startsRow: [Bool], isPiece: [Bool], hasHeader: Bool,
    structure: Float, width: Int
  ) {
    self.range = range
    self.columns = columns
    self.startsRow = startsRow
    self.isPiece = isPiece
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
    let width = layout.width
    let gaps = layout.gaps
    let count = lines.count
    let states = 2 * width
    let never: Float = -1e9
    var allScores = [Float](repeating: never, count: count * states)
    var allSteps = [Step](repeating: Step(), count: count * states)
    var scores = allScores.mutableSpan
    var steps = allSteps.mutableSpan
    var end = (index: -1, state: -1, score: Float(0))
    let lost = (0..<width).map { models.cost(ofLosing: $0 + 1..<width) }
    let lostBefore = (0..<width).map { models.cost(ofLosing: 0..<$0) }

    for index in 0..<count {
      let line = lines[lines.startIndex + index]
      let row = index * states
      // A table may start at any line: with its header, or without one.
      offer(0, to: row, Step(), &scores, &steps)
      let cost: Float = gaps.isTelling ? Self.costOfNoHeader : 7
      offer(-cost, to: row + width, Step(), &scores, &steps)
      if index > 0 {
        let piece = gaps.piece(line.gap) + line.pieceCost
        for state in 0..<states where scores[row - states + state] > never / 2 {
          let score = scores[row - states + state]
          let column = state % width
          let layer = state - column
          let from = Int16(state)
          offer(score - piece, to: row + state, Step(from: from, isPiece: true), &scores, &steps)
          var passed = 0
          while passed <= RowGaps.mostPassed, column + 1 + passed < width {
            // A header has no empty cells but, at times, its first.
            let toll: Float = layer == 0 && passed > 0 ? 3 : 0
            offer(
              score - gaps.cell(line.gap, passed: passed) - toll
                - models.cost(ofLosing: column + 1..<column + 1 + passed),
              to: row + state + 1 + passed, Step(from: from), &scores, &steps)
            passed += 1
          }
          let missing = width - 1 - column
          var lead = 0
          while lead < width, missing + lead <= RowGaps.mostPassed {
            let toll: Float = layer == 0 ? 2 * Float(missing) : 0
            var surprise = gaps.row(line.gap, passed: missing + lead) + 1.5 * Float(lead)
            if layer == 0, gaps.isTelling, missing + lead == 0, gaps.mayFollowHeader(line.gap) {
              surprise = min(surprise, 1)
            }
            offer(
              score - surprise - toll - lost[column] - lostBefore[lead],
              to: row + width + lead, Step(from: from, isRow: true), &scores, &steps)
            lead += 1
          }
          if column == 0, width > 2, layer > 0, !line.isProse {
            // A row of one cell that goes over all columns.
            offer(
              score - 45 - gaps.row(line.gap, passed: 0), to: row + width,
              Step(from: from, isRow: true), &scores, &steps)
          }
        }
      }
      for state in 0..<states where scores[row + state] > never / 2 {
        let column = state % width
        if !steps[row + state].isPiece {
          scores[row + state] +=
            (gaps.isTelling ? Self.worth : 0)
            + (state < width
              ? models.headerWorth(shapes[index], line)
              : models.worth(shapes[index], line, in: column))
        }
        let missing = Float(width - 1 - column)
        let score =
          scores[row + state] - (missing > 0 ? 3 : 0) - (gaps.isTelling ? 1.5 * missing : 0)
          - lost[column]
          - (state < width ? 20 : 0)
        if score > end.score { end = (index, state, score) }
      }
    }
    guard end.index >= 0 else { return nil }

    var columns: [Int] = []
    var startsRow: [Bool] = []
    var isPiece: [Bool] = []
    var (index, state) = (end.index, end.state)
    var structure = end.score
    while true {
      let step = allSteps[index * states + state]
      if state >= width, !step.isPiece {
        structure -= models.worth(
          shapes[index], lines[lines.startIndex + index], in: state % width)
      }
      columns.append(state % width)
      startsRow.append(step.isRow || step.from < 0)
      isPiece.append(step.isPiece)
      if step.from < 0 { break }
      state = Int(step.from)
      index -= 1
    }
    hasHeader = state < width
    range = lines.startIndex + index..<lines.startIndex + end.index + 1
    self.columns = columns.reversed()
    self.startsRow = startsRow.reversed()
    self.isPiece = isPiece.reversed()
    self.width = width
    self.structure = structure
  }

  /// The alignment with the rows after it in which numbers stand in the same columns as in its own.
  ///
  /// Kinds of numbers may differ by row, as those of specifications do, so that the columns alone
  /// do not tell that the rows are of the table.
  func extended(over lines: ArraySlice<CellLook>) -> RowAlignment {
    guard width > 2, rowCount * width == range.count, !isPiece.contains(true),
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
    let columns = (0..<end - range.lowerBound).map { $0 % width }
    return RowAlignment(
      range: range.lowerBound..<end, columns: columns, startsRow: columns.map { $0 == 0 },
      isPiece: [Bool](repeating: false, count: columns.count), hasHeader: hasHeader,
      structure: structure, width: width)
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
  var rowCount: Int { startsRow.count { $0 } }
}

/// Takes a step to a place if it is worth more than what led there.
private func offer(
  _ score: Float, to place: Int, _ step: RowAlignment.Step, _ scores: inout MutableSpan<Float>,
  _ steps: inout MutableSpan<RowAlignment.Step>
) {
  if score > scores[place] {
    scores[place] = score
    steps[place] = step
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
