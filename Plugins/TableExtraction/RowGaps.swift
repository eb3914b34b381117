// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// How the line feeds before a line speak for a new cell, a new row, or neither.
///
/// Text taken out of HTML has a fixed number of line feeds between two cells, a larger one between
/// two rows, and each empty cell adds some. Costs are in bits of surprise.
struct RowGaps {
  /// The line feeds that tell rows from cells, if they do.
  let spacing: RowSpacing?

  /// The line feeds before most lines, if they tell nothing.
  private let usual: Int

  /// How many cells may be passed over at a time.
  static let mostPassed = 4

  fileprivate static let never: Float = 40

  /// What no cells can make up for: a cell that goes on past a gap between rows.
  private static let impossible: Float = 1000

  /// Whether gaps tell rows from cells.
  var isTelling: Bool { spacing != nil }

  /// Gaps that tell rows.
  init(_ spacing: RowSpacing) {
    self.spacing = spacing
    usual = 0
  }

  /// Gaps that tell nothing: all lines stand `usual` line feeds apart.
  init(usual: Int) {
    spacing = nil
    self.usual = usual
  }

  /// The cost of the same cell going on.
  func piece(_ gap: Int) -> Float {
    guard let spacing else { return 7 + odd(gap) }
    return gap < spacing.cell ? 0.5 : gap < spacing.row ? Self.never : Self.impossible
  }

  /// The costs of all that a line may be.
  func costs(of gap: Int) -> GapCosts {
    guard let spacing else { return GapCosts(piece: piece(gap), odd: odd(gap)) }
    return GapCosts(gap, spacing, piece: piece(gap))
  }

  private func odd(_ gap: Int) -> Float { gap == usual ? 0 : 8 }
}

/// What it costs that a line with so many line feeds before it is one thing or another.
struct GapCosts {
  /// That the same cell goes on.
  let piece: Float

  /// That it is a later cell of the row, by the number of cells passed over.
  private(set) var cells = InlineArray<5, Float>(repeating: 0)

  /// That it is a cell of the next row, by the number of cells passed over.
  private(set) var rows = InlineArray<5, Float>(repeating: 0)

  /// Whether the gap is no smaller than between rows, as the one below a header may be larger.
  var mayFollowHeader: Bool { rows[0] <= 7 }

  /// Costs where gaps tell nothing, and this one is `odd`.
  fileprivate init(piece: Float, odd: Float) {
    self.piece = piece
    for passed in cells.indices {
      let lost: Float = passed == 0 ? 0 : 1
      cells[passed] = lost + odd
      rows[passed] = lost + odd / 4
    }
  }

  fileprivate init(_ gap: Int, _ spacing: RowSpacing, piece: Float) {
    self.piece = piece
    let isWithinRow = gap >= spacing.cell && gap < spacing.row
    for passed in cells.indices {
      let lost: Float = passed == 0 ? 0 : 0.5
      let empty = passed * spacing.empty
      cells[passed] = gap == spacing.cell + empty ? lost : isWithinRow ? 7 : RowGaps.never
      if gap == spacing.row + empty {
        rows[passed] = lost
      } else if gap > spacing.row {
        rows[passed] = passed == 0 ? 7 : RowGaps.never
      } else {
        // One cell may be empty and leave nothing; a line by itself parts two tables.
        rows[passed] = gap < spacing.row ? RowGaps.never : passed == 1 ? 8 : 20 + 8 * Float(passed)
      }
    }
  }
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
    var found: [(spacing: RowSpacing, width: Int, share: Double)] = []
    for cell in common {
      for row in common where row > cell {
        for empty in stride(from: cell, through: max(1, cell - 1), by: -1) {
          let spacing = RowSpacing(cell: cell, row: row, empty: empty)
          for (width, share) in widths(of: lines, spacing) {
            found.append((spacing, width, share))
          }
        }
      }
    }
    // A stable order: of equal layouts the narrower one, then the one with the smaller gaps.
    let order = found.indices.sorted { first, second in
      let (one, other) = (found[first], found[second])
      if one.share != other.share { return one.share > other.share }
      return (one.width, first) < (other.width, second)
    }
    return order.prefix(6).map {
      RowLayout(gaps: RowGaps(found[$0].spacing), width: found[$0].width, sample: nil)
    }
  }

  /// The widths that most rows have, three at most, and the share of lines in rows of each.
  private static func widths(
    of lines: ArraySlice<CellLook>, _ spacing: RowSpacing
  ) -> [(width: Int, share: Double)] {
    var counts = InlineArray<41, Int>(repeating: 0)
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
      if line.gap >= spacing.row {
        close()
        (current, cells) = (1, 1)
      } else if line.gap >= spacing.cell {
        let extra = line.gap - spacing.cell
        current += 1 + (extra % spacing.empty == 0 ? extra / spacing.empty : 0)
        cells += 1
      }
    }
    close()
    var found: [(width: Int, share: Double)] = []
    while found.count < 3 {
      var best = 0
      for width in 2...RowAlignment.widest where counts[width] >= 2 {
        if best == 0 || filled[width] > filled[best] { best = width }
      }
      if best == 0 { break }
      found.append((best, Double(filled[best]) / Double(lines.count)))
      counts[best] = 0
    }
    return found
  }
}
