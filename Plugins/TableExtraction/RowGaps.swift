// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// How the line feeds before a line speak for a new cell, a new row, or neither.
///
/// Text taken out of HTML has a fixed number of line feeds between two cells, a larger one between
/// two rows, and each empty cell adds some. Costs are in bits of surprise.
struct RowGaps {
  /// The cost of the same cell going on, by gap.
  private var pieces: [Float] = []

  /// The cost of a later cell of the row, by gap and the number of cells passed over.
  private var cells: [Float] = []

  /// The cost of a cell of the next row, by gap and the number of cells passed over.
  private var rows: [Float] = []

  /// How many cells may be passed over at a time.
  static let mostPassed = 4

  private static let stride = mostPassed + 1
  private static let never: Float = 40

  /// What no cells can make up for: a cell that goes on past a gap between rows.
  private static let impossible: Float = 1000

  /// The line feeds that tell rows from cells, if they do.
  let spacing: RowSpacing?

  /// Whether gaps tell rows from cells.
  var isTelling: Bool { spacing != nil }

  /// Gaps that tell rows: `cell` line feeds between cells, `row` between rows, `empty` more for each
  /// empty cell.
  init(cell: Int, row: Int, empty: Int) {
    spacing = RowSpacing(cell: cell, row: row, empty: empty)
    for gap in 0...TableLine.largestGap {
      pieces.append(gap < cell ? 0.5 : gap < row ? Self.never : Self.impossible)
      for passed in 0...Self.mostPassed {
        if gap == cell + passed * empty {
          cells.append(passed == 0 ? 0 : 0.5)
        } else {
          cells.append(gap < cell || gap >= row ? Self.never : 7)
        }
        if gap == row + passed * empty {
          rows.append(passed == 0 ? 0 : 0.5)
        } else if gap > row {
          rows.append(passed == 0 ? 7 : Self.never)
        } else {
          // One cell may be empty and leave nothing; a line by itself parts two tables.
          rows.append(gap < row ? Self.never : passed == 1 ? 8 : 20 + 8 * Float(passed))
        }
      }
    }
  }

  /// Gaps that tell nothing: all lines stand `usual` line feeds apart.
  init(usual: Int) {
    spacing = nil
    for gap in 0...TableLine.largestGap {
      let odd: Float = gap == usual ? 0 : 8
      pieces.append(7 + odd)
      for passed in 0...Self.mostPassed {
        let lost: Float = passed == 0 ? 0 : 1
        cells.append(lost + odd)
        rows.append(lost + odd / 4)
      }
    }
  }

  func piece(_ gap: Int) -> Float { pieces[gap] }
  func cell(_ gap: Int, passed: Int) -> Float { cells[gap * Self.stride + passed] }
  /// Whether a gap is no smaller than between rows, as the one below a header may be larger.
  func mayFollowHeader(_ gap: Int) -> Bool { rows[gap * Self.stride] <= 7 }

  func row(_ gap: Int, passed: Int) -> Float { rows[gap * Self.stride + passed] }
}

/// A guess at how a run of lines is laid out, to be tried on its lines.
struct RowLayout {
  var gaps: RowGaps

  /// Cells a row.
  var width: Int

  /// The column of each line, -1 for none, as far as columns are to be learnt before the first try;
  /// `nil` to learn from gaps alone.
  var sample: [Int]?

  /// The layouts of `lines` in which gaps tell rows from cells, the likeliest first, six at most.
  static func telling(_ lines: ArraySlice<CellLook>) -> [RowLayout] {
    var counts = [Int](repeating: 0, count: TableLine.largestGap + 1)
    for line in lines.dropFirst() { counts[line.gap] += 1 }
    let common = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$0], $1) > (counts[$1], $0) }.prefix(5).sorted()
    var found: [(layout: RowLayout, share: Double)] = []
    for cell in common {
      for row in common where row > cell {
        for empty in cell > 1 ? [cell, cell - 1] : [cell] {
          let gaps = RowGaps(cell: cell, row: row, empty: empty)
          for (width, share) in widths(of: lines, cell: cell, row: row, empty: empty) {
            found.append((RowLayout(gaps: gaps, width: width, sample: nil), share))
          }
        }
      }
    }
    // A stable order: of equal layouts the narrower one, then the one with the smaller gaps.
    let order = found.indices.sorted { first, second in
      let (one, other) = (found[first], found[second])
      if one.share != other.share { return one.share > other.share }
      return (one.layout.width, first) < (other.layout.width, second)
    }
    return order.prefix(6).map { found[$0].layout }
  }

  /// The widths that most rows have, three at most, and the share of lines in rows of each.
  private static func widths(
    of lines: ArraySlice<CellLook>, cell: Int, row: Int, empty: Int
  ) -> [(width: Int, share: Double)] {
    var counts = [Int](repeating: 0, count: RowAlignment.widest + 1)
    var filled = counts
    var current = 1
    var cells = 1
    func close() {
      if current <= RowAlignment.widest {
        counts[current] += 1
        filled[current] += cells
      }
    }
    for line in lines.dropFirst() {
      if line.gap >= row {
        close()
        (current, cells) = (1, 1)
      } else if line.gap >= cell {
        let extra = line.gap - cell
        current += 1 + (extra % empty == 0 ? extra / empty : 0)
        cells += 1
      }
    }
    close()
    return counts.indices.filter { $0 >= 2 && counts[$0] >= 2 }
      .sorted { (filled[$0], $1) > (filled[$1], $0) }.prefix(3)
      .map { ($0, Double(filled[$0]) / Double(lines.count)) }
  }
}
