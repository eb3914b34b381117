// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What the words before a table promise.
struct Promise {
  var endsInColon = false
  var namesTable = false

  /// Whether they are few, without a stop.
  var isHeading = false

  init(_ introduction: Text?) {
    guard let introduction, !introduction.isEmpty else { return }
    let last = introduction[introduction.count - 1]
    endsInColon = last == UInt8(ascii: ":")
    namesTable = Announcement(introduction) == .table
    isHeading = introduction.count < 60 && !endsInColon && last != UInt8(ascii: ".")
  }
}

/// What speaks for a reading of line feeds, as numbers to weigh.
///
/// The weights were fitted on HTML documentation of free software and on pages of
/// `Scripts/table_pages.py` and `Scripts/table_traps.py`: those of `rank` as a choice among the
/// readings that overlap a table, those of the confidence as a logistic sum.
struct SpacedEvidence {
  private enum Sign: Int {
    case one
    /// Bits a line by which the cells are likelier as columns than as lines outside.
    case net
    /// The logarithm of the number of rows.
    case rows
    case pair
    /// Whether cells stand one line feed apart, as any lines do.
    case plain
    case gapDifference
    case headerGap
    case sizeOfHeaderGap
    case full, empty, pieces, sections, odd
    case prose, proseInFirst
    case headerWorth
    case clauses
    case colonBefore, tableNamed
    case code
    /// Whether as many line feeds as between rows stand before it, after it, or fewer.
    case rowBefore, rowAfter, lessBefore, lessAfter
    case stopsInFirst
    case twoRows
    /// Whether a few words without a stop stand before it.
    case headingBefore
    /// The logarithm of the number of lines.
    case lines
    /// The logarithm of the number of odd rows.
    case oddRows
    /// Whether one more such row follows.
    case goesOn
    /// The share of cells of the last row that look like one above.
    case lastAsOthers
    /// The logarithm of how many times as long as any other a cell of the last row is, and of the
    /// first one.
    case longLast, longFirst
    /// Whether cells are broken over lines, or gaps between them differ.
    case wrapped
    /// The share of lines that are the rest of a cell.
    case rests
    /// By how many points the least likely of them falls short of a likely one, and by how many it
    /// is ahead of the likeliest of the other lines.
    case leastRest, leadOfRest
    case unevenGaps
    /// Whether one more such row stands before.
    case followsRow
    /// The share of cells that read like names of columns, in the first row and below.
    case columnNames, columnNamesBelow
  }

  /// As many as there are signs.
  private typealias Values = InlineArray<41, Float>

  private var values = Values(repeating: 0)

  private subscript(sign: Sign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  /// What the best of readings that overlap is chosen by.
  var rank: Float { sum(Self.rankWeights) }

  /// What that may be at most when the columns are weighed.
  var mostRank: Float { rank + Self.netRange.upperBound * Self.rankWeights[Sign.net.rawValue] }

  /// What columns may weigh, in bits a line.
  private static let netRange: ClosedRange<Float> = -3...6

  /// How likely the lines are a table with just these cells, 0 to 1.
  ///
  /// - Parameter lead: By how much its rank is above that of the next reading.
  /// - Returns: The likelihood.
  func confidence(lead: Float) -> Double {
    let odds =
      sum(Self.confidenceWeights) + Self.rankInConfidence * rank / 10
      + Self.leadInConfidence * lead
    return 0.995 / (1 + exp(-Double(odds)))
  }

  private func sum(_ weights: Values) -> Float {
    let (values, weights) = (values.span, weights.span)
    var sum: Float = 0
    for sign in values.indices { sum += values[sign] * weights[sign] }
    return sum
  }

  init(
    _ rows: SpacedRows, _ looks: [CellLook], _ shapes: [CellShape], gaps: [Int], _ promise: Promise
  ) {
    let range = rows.range
    let count = Float(range.count)
    let rowCount = Float(rows.rowCount)
    let isHeaderApart = Self.isHeaderApart(rows)
    var lines = LineCounts()
    var first = LineCounts()
    var headerWorth: Float = 0
    var headerCount: Float = 0
    var pieces: Float = 0
    var names: (first: Float, below: Float) = (0, 0)
    for (index, place) in zip(range, rows.places) {
      let look = looks[index]
      let isHeader = place.row == 0
      lines.add(look)
      if place.isPiece { pieces += 1 }
      if look.namesColumn {
        if isHeader { names.first += 1 } else { names.below += 1 }
      }
      if place.column == 0, !isHeader || !isHeaderApart { first.add(look) }
      if isHeader {
        headerWorth += ColumnModels.headerWorth(look.shape)
        headerCount += 1
      }
    }
    let spacing = rows.spacing
    let before = range.lowerBound == 0 ? SpacedRows.largestGap : gaps[range.lowerBound]
    let after = range.upperBound < gaps.count ? gaps[range.upperBound] : SpacedRows.largestGap

    self[.one] = 1
    self[.rows] = log2(rowCount)
    self[.pair] = rows.width == 2 ? 1 : 0
    self[.plain] = spacing.cell == 1 ? 1 : 0
    self[.gapDifference] = Float(min(spacing.row - spacing.cell, 4))
    self[.headerGap] = rows.headerGap > 0 ? 1 : 0
    self[.sizeOfHeaderGap] = Float(min(rows.headerGap, 3))
    // The cells that a row of sums lacks count for none.
    let missing = Self.missingInSum(rows, looks)
    self[.full] = (Float(rows.fullRows) + (missing > 0 ? 1 : 0)) / rowCount
    self[.empty] = Float(rows.emptyCells - missing) / (rowCount * Float(rows.width))
    self[.pieces] = pieces / count
    self[.sections] = rows.hasSections ? 1 : 0
    let oddRows = Float(rows.oddRows - (missing > 0 ? 1 : 0))
    self[.odd] = oddRows / rowCount
    self[.prose] = lines.prose / count
    self[.proseInFirst] = first.prose / max(1, first.all)
    self[.headerWorth] = headerWorth / headerCount
    self[.columnNames] = names.first / headerCount
    self[.columnNamesBelow] = names.below / max(1, count - headerCount)
    self[.clauses] = lines.clauses / count
    self[.code] = lines.code / count
    self[.rowBefore] = before == spacing.row ? 1 : 0
    self[.rowAfter] = after == spacing.row ? 1 : 0
    self[.lessBefore] = before < spacing.row ? 1 : 0
    self[.lessAfter] = after < spacing.row ? 1 : 0
    self[.stopsInFirst] = first.stops / max(1, first.all)
    self[.twoRows] = rows.rowCount == 2 ? 1 : 0
    self[.lines] = log2(count)
    self[.oddRows] = log2(1 + oddRows)
    self[.goesOn] = rows.goesOn ? 1 : 0
    self[.followsRow] = rows.followsRow ? 1 : 0
    // A row of sums looks like no other.
    let last = rows.rowCount - (missing > 0 ? 2 : 1)
    let columnLooks = ColumnLooks(rows, last: last, looks, shapes)
    self[.lastAsOthers] = columnLooks.lastAsOthers
    self[.longLast] = columnLooks.longLast
    self[.longFirst] = columnLooks.longFirst
    if let wraps = rows.wraps {
      self[.wrapped] = 1
      self[.unevenGaps] = Float(wraps.unevenGaps) / count
      if wraps.lines > 0 {
        self[.rests] = Float(wraps.lines) / count
        self[.leastRest] = Float(max(0, 4 - wraps.least))
        self[.leadOfRest] = Float(max(-4, min(4, min(4, wraps.least) - wraps.mostOfOthers)))
      }
    }
    self[.colonBefore] = promise.endsInColon ? 1 : 0
    self[.tableNamed] = promise.namesTable ? 1 : 0
    self[.headingBefore] = promise.isHeading ? 1 : 0
  }

  /// The cells that the last row lacks, if it sums up those above: its first cell says so, and a
  /// number ends it.
  private static func missingInSum(_ rows: SpacedRows, _ looks: [CellLook]) -> Int {
    let last = rows.rowCount - 1
    let row = rows.places.reversed().prefix { $0.row == last }
    let cells = row.count { !$0.isPiece }
    let end = rows.range.upperBound
    guard last > 1, cells > 1, rows.places[rows.places.count - row.count].column == 0,
      looks[end - 1].hasNumber, looks[end - row.count].sumsUp
    else { return 0 }
    return rows.width - cells
  }

  /// Whether the first row is left aside when columns are looked at.
  private static func isHeaderApart(_ rows: SpacedRows) -> Bool { rows.rowCount >= 3 }

  /// Adds what the cells are worth as columns.
  ///
  /// - Parameters:
  ///   - rows: The reading.
  ///   - shapes: The shapes of all lines.
  mutating func weighColumns(of rows: SpacedRows, _ shapes: [CellShape]) {
    let isHeaderApart = Self.isHeaderApart(rows)
    var cells = ColumnCells(width: rows.width)
    for (index, place) in zip(rows.range, rows.places)
    where !place.isPiece && (place.row > 0 || !isHeaderApart) {
      cells.add(shapes[index], to: place.column)
    }
    let range = Self.netRange
    self[.net] = max(range.lowerBound, min(range.upperBound, cells.bits / Float(rows.range.count)))
  }

  /// Lines with what they have in common.
  private struct LineCounts {
    var all: Float = 0
    var prose: Float = 0
    var stops: Float = 0
    var clauses: Float = 0
    var code: Float = 0

    mutating func add(_ line: CellLook) {
      all += 1
      if line.isProse { prose += 1 }
      if line.endsInStop { stops += 1 }
      if line.isClause { clauses += 1 }
      if line.isCode { code += 1 }
    }
  }

  /// How the first row and a last one compare with the others, column by column.
  private struct ColumnLooks {
    var lastAsOthers: Float = 0.5
    var longLast: Float = 0
    var longFirst: Float = 0

    /// The rows of a column below the first one, those at the ends aside but for `longestBelow`.
    private struct Column {
      var seen = ShapeSet()
      var longest = 0
      var longestBelow = 0
    }

    init(_ rows: SpacedRows, last: Int, _ looks: [CellLook], _ shapes: [CellShape]) {
      let isHeaderApart = SpacedEvidence.isHeaderApart(rows)
      var columns = [Column](repeating: Column(), count: rows.width)
      for (index, place) in zip(rows.range, rows.places) where !place.isPiece && place.row > 0 {
        let length = looks[index].length
        let column = place.column
        columns[column].longestBelow = max(columns[column].longestBelow, length)
        guard isHeaderApart, place.row < last else { continue }
        columns[column].seen.insert(shapes[index])
        columns[column].longest = max(columns[column].longest, length)
      }
      var alike: Float = 0
      var count: Float = 0
      for (index, place) in zip(rows.range, rows.places)
      where !place.isPiece && (place.row == 0 || place.row == last) {
        let column = columns[place.column]
        let length = Float(looks[index].length + 12)
        if place.row == 0 {
          longFirst = max(longFirst, log2(length / Float(column.longestBelow + 12)))
        }
        if place.row == last, isHeaderApart {
          count += 1
          if column.seen.contains(shapes[index]) { alike += 1 }
          longLast = max(longLast, log2(length / Float(column.longest + 12)))
        }
      }
      if count > 0 { lastAsOthers = alike / count }
      (longFirst, longLast) = (min(4, longFirst), min(4, longLast))
    }
  }

  private static func weights(_ weights: [Sign: Float]) -> Values {
    Values { Sign(rawValue: $0).flatMap { weights[$0] } ?? 0 }
  }

  /// What tells the best of readings that overlap.
  ///
  /// That of `followsRow` is set by hand, near what a fit on the same pages gives it.
  private static let rankWeights = weights([
    .net: 0.61, .rows: 0.73, .pair: 0.43, .plain: -0.38, .gapDifference: 0.74, .headerGap: -1.21,
    .sizeOfHeaderGap: 0.29, .full: 2.96, .empty: -6.64, .pieces: -4.19, .sections: 0.16,
    .odd: -0.43, .prose: -2.82, .proseInFirst: -3.26, .headerWorth: 0.59, .clauses: -6.56,
    .colonBefore: 1.82, .tableNamed: 1.82, .code: 2.04, .rowBefore: -0.71, .rowAfter: -1.34,
    .lessBefore: -1.53, .lessAfter: -2.26, .stopsInFirst: -3.33, .twoRows: -1.11,
    .headingBefore: -1.68, .goesOn: -1.37, .lastAsOthers: 1.87, .longLast: -1.14,
    .longFirst: -0.12, .wrapped: -3.63, .rests: 8.19, .leastRest: -0.52, .leadOfRest: 0.51,
    .unevenGaps: -2.43, .columnNames: 3.23, .columnNamesBelow: -2.07, .lines: 0.49,
    .oddRows: -0.48, .followsRow: -2,
  ])

  /// What tells tables from other lines, in the logarithm of odds, with the two below.
  private static let confidenceWeights = weights([
    .one: -6.01, .net: 0.05, .rows: 0.08, .pair: -0.23, .plain: -0.99, .gapDifference: -0.10,
    .headerGap: 0.74, .sizeOfHeaderGap: -0.38, .full: 3.54, .empty: -7.02, .pieces: -4.73,
    .sections: -1.09, .odd: 2.90, .prose: 1.26, .proseInFirst: -0.78, .headerWorth: 0.46,
    .clauses: -3.59, .colonBefore: 0.21, .tableNamed: 0.24, .code: -1.26, .rowBefore: -0.08,
    .rowAfter: -0.56, .lessBefore: -0.19, .lessAfter: -1.02, .stopsInFirst: 0.53, .twoRows: -2.34,
    .headingBefore: -0.36, .goesOn: 1.28, .lastAsOthers: 0.11, .longLast: -0.41, .longFirst: 0.56,
    .wrapped: -0.29, .rests: 3.26, .leastRest: -0.04, .leadOfRest: 0.12, .unevenGaps: -16.49,
    .columnNames: 0.68, .columnNamesBelow: -0.96, .lines: 0.13, .oddRows: -0.40,
  ])

  /// For ten of the rank.
  private static let rankInConfidence: Float = 1.63

  /// For each by which the rank is above that of the next reading.
  private static let leadInConfidence: Float = 0.204
}
