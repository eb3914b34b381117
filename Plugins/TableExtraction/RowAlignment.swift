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

  /// Bits by which the table is likelier than no table.
  let score: Float

  /// Cells a row.
  let width: Int

  /// The widest table that is looked for.
  static let widest = 40

  /// What each line is worth in a table before anything is known of its columns.
  ///
  /// Found by trial, like the other weights of this file, on the pages of `Scripts/table_pages.py`.
  private static let worth: Float = 1

  private struct Step {
    var from: Int16 = -1
    var isRow = false
    var isPiece = false
  }

  /// The best path through `lines`, or `nil` if no path is worth anything.
  ///
  /// - Complexity: O(*n* *w*) in the number of lines and the width.
  init?(_ lines: ArraySlice<TableLine>, _ layout: RowLayout, _ models: ColumnModels) {
    let width = layout.width
    let gaps = layout.gaps
    let count = lines.count
    let states = 2 * width
    let never: Float = -1e9
    var best = [Float](repeating: never, count: states)
    var next = best
    var steps = [Step](repeating: Step(), count: count * states)
    var end = (index: -1, state: -1, score: Float(0))

    for index in 0..<count {
      let line = lines[lines.startIndex + index]
      for state in 0..<states { next[state] = never }
      let row = index * states
      func offer(_ score: Float, to state: Int, _ step: Step) {
        if score > next[state] {
          next[state] = score
          steps[row + state] = step
        }
      }
      // A table may start at any line: with its header, or without one.
      offer(0, to: 0, Step())
      offer(gaps.isTelling ? -6 : -3, to: width, Step())
      if index > 0 {
        for state in 0..<states where best[state] > never / 2 {
          let score = best[state]
          let column = state % width
          let layer = state - column
          let from = Int16(state)
          let piece = gaps.piece(line.gap) + models.pieceCost(line)
          offer(score - piece, to: state, Step(from: from, isPiece: true))
          var passed = 0
          while passed <= RowGaps.mostPassed, column + 1 + passed < width {
            // A header has no empty cells but, at times, its first.
            let toll: Float = layer == 0 && passed > 0 ? 3 : 0
            offer(
              score - gaps.cell(line.gap, passed: passed) - toll,
              to: state + 1 + passed, Step(from: from))
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
              score - surprise - toll,
              to: width + lead, Step(from: from, isRow: true))
            lead += 1
          }
          if column == 0, width > 2, layer > 0, !line.isProse {
            // A row of one cell that goes over all columns.
            offer(
              score - 25 - gaps.row(line.gap, passed: 0), to: width, Step(from: from, isRow: true))
          }
        }
      }
      for state in 0..<states where next[state] > never / 2 {
        let column = state % width
        if !steps[row + state].isPiece {
          next[state] +=
            Self.worth
            + (state < width ? models.headerWorth(line) : models.worth(line, in: column))
        }
        let missing = Float(width - 1 - column)
        let score =
          next[state] - (missing > 0 ? 3 : 0) - (gaps.isTelling ? 1.5 : 3) * missing
          - (state < width ? 20 : 0)
        if score > end.score { end = (index, state, score) }
      }
      swap(&best, &next)
    }
    guard end.index >= 0 else { return nil }

    var columns: [Int] = []
    var startsRow: [Bool] = []
    var isPiece: [Bool] = []
    var (index, state) = (end.index, end.state)
    while true {
      let step = steps[index * states + state]
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
    score = end.score
  }

  /// How many rows there are, the header among them.
  var rowCount: Int { startsRow.count { $0 } }
}

/// What the columns of a table hold, as odds against what all lines hold.
struct ColumnModels {
  /// Bits for each shape in each column.
  private var worths: [Float]
  private let width: Int
  private let isTelling: Bool

  /// Models that know nothing.
  init(width: Int, isTelling: Bool) {
    self.width = width
    self.isTelling = isTelling
    worths = [Float](repeating: 0, count: width * CellShape.count)
  }

  /// Models learnt from lines whose columns are known; those of column -1 count for no column.
  init(
    _ lines: ArraySlice<TableLine>, columns: some Sequence<Int>, width: Int, isTelling: Bool
  ) {
    self.width = width
    self.isTelling = isTelling
    let shapes = CellShape.count
    var counts = [Float](repeating: 0, count: width * shapes)
    var totals = [Float](repeating: 0, count: width)
    var all = [Float](repeating: 0, count: shapes)
    for (line, column) in zip(lines, columns) {
      all[Int(line.shape.rawValue)] += 1
      guard column >= 0 else { continue }
      counts[column * shapes + Int(line.shape.rawValue)] += 1
      totals[column] += 1
    }
    let sum = all.reduce(0, +)
    let prior: Float = 1.5
    worths = counts
    for column in 0..<width {
      for shape in 0..<shapes {
        let background = (all[shape] + 0.3) / (sum + 0.3 * Float(shapes))
        let share =
          (max(0, counts[column * shapes + shape] - 1) + prior * background)
          / (max(0, totals[column] - 1) + prior)
        worths[column * shapes + shape] = log2(share / background)
      }
    }
  }

  /// Bits by which `line` is likelier in `column` than anywhere.
  func worth(_ line: TableLine, in column: Int) -> Float {
    worths[column * CellShape.count + Int(line.shape.rawValue)] + penalty(of: line)
  }

  /// Bits by which `line` is likelier a header cell than anything else.
  func headerWorth(_ line: TableLine) -> Float {
    if line.text[line.text.count - 1] == UInt8(ascii: ":") { return -3 }
    switch line.shape {
    case .word, .fewWords, .initials: return 0.8
    case .recurringA, .recurringB, .recurringC, .recurringD: return 0
    case .lowerWords, .mark: return 0.5
    case .phrase, .reference: return 0.3
    case .mixed, .code, .percentage, .ordinal, .year, .date: return -0.5
    case .sentence, .longPhrase: return -4
    default: return -1.5
    }
  }

  /// Bits less for a line that reads like the beginning of a cell than like the rest of one.
  func pieceCost(_ line: TableLine) -> Float {
    if line.shape == .reference { return -6 }
    if line.text.count > 100 { return 10 }
    switch line.text[0] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ")"): return -2
    default: return line.shape == .lowerWords ? -1 : line.shape == .sentence ? 3 : 0
    }
  }

  /// Bits that it takes to say what the columns hold, for a table of `rows` rows.
  func cost(rows: Int) -> Float { 0.9 * Float(width) * log2(Float(rows + 1)) }

  private func penalty(of line: TableLine) -> Float {
    if !line.isProse { return isTelling ? 0 : -0.7 }
    if line.text.count > 250 { return -25 }
    return line.text.count > 120 ? (isTelling ? -1.5 : -9) : (isTelling ? -0.3 : -2)
  }
}

/// The logarithm to base 2, near enough for costs: within 0.01.
///
/// The standard library has none.
func log2(_ value: Float) -> Float {
  let significand = value.significand - 1
  // The polynomial meets log2(1 + x) at 0 and 1.
  let fraction = significand * (1.4249 + significand * (-0.5765 + significand * 0.1516))
  return Float(value.exponent) + fraction
}
