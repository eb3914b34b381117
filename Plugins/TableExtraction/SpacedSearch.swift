// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Finds tables whose rows line feeds tell.
struct SpacedSearch {
  private let lines: [TableLine]
  private let looks: [CellLook]
  private let introduction: (Int) -> Text?
  private let stacked: [StackedLine]
  private let gaps: [Int]
  private let facts: [LineFacts]

  /// The shapes of the lines as cells, by the width of the table.
  private var shapes: [Int: [CellShape]] = [:]

  /// So many readings of a run of lines are compared with one another.
  private static let mostReadings = 2_048

  /// So much more rank than the next reading is as good as no other.
  private static let mostLead: Float = 20

  /// The lead that is taken for a table found by other means, found by trial like the next one.
  private static let usualLead: Float = 8

  /// By how much a reading must rank above a table found by other means.
  private static let leadOverOther: Float = 0.5

  init(_ lines: [TableLine], _ looks: [CellLook], introduction: @escaping (Int) -> Text?) {
    self.lines = lines
    self.looks = looks
    self.introduction = introduction
    stacked = lines.map { StackedLine(gap: $0.gap, indent: $0.indent, $0.text.bytes.span) }
    gaps = stacked.map(\.gap)
    facts = lines.map { LineFacts($0) }
  }

  /// A reading of some of the lines.
  private struct Reading {
    let rows: SpacedRows
    var evidence: SpacedEvidence

    /// What it is chosen by; before its columns are weighed, what it may be at most.
    var rank: Float
    var isWeighed = false
  }

  /// The likeliest readings, none of which overlap, that are at least as likely as `threshold`; the
  /// likeliest first.
  mutating func tables(atLeast threshold: Double) -> [StackedTable] {
    var readings = SpacedRows.candidates(in: stacked).map { rows in
      let evidence = lineEvidence(for: rows)
      return Reading(rows: rows, evidence: evidence, rank: evidence.mostRank)
    }
    if readings.count > Self.mostReadings {
      let order = readings.indices.sorted { (readings[$0].rank, $1) > (readings[$1].rank, $0) }
      readings = order.prefix(Self.mostReadings).map { readings[$0] }
    }
    var found: [StackedTable] = []
    while let first = highest(of: &readings, where: { _ in true }) {
      let best = readings[first]
      let next = highest(of: &readings) { other in
        other.rows.range.overlaps(best.rows.range) && !other.rows.isSame(as: best.rows)
      }
      let lead = next.map { best.rank - readings[$0].rank } ?? Self.mostLead
      let confidence = best.evidence.confidence(lead: min(Self.mostLead, lead))
      if confidence >= threshold, !isOddPair(best.rows) {
        let alignment = RowAlignment(best.rows, hasHeader: hasHeader(best.rows))
        found.append(
          StackedTable(
            alignment: alignment, spacing: best.rows.spacing, confidence: confidence))
      }
      readings.removeAll { $0.rows.range.overlaps(best.rows.range) }
    }
    return found
  }

  /// Whether there are two rows alone, the first of which cannot be a header.
  private func isOddPair(_ rows: SpacedRows) -> Bool {
    guard rows.rowCount == 2 else { return false }
    return zip(rows.range, rows.rows).contains { index, row in
      row == 0 && (looks[index].endsInColon || looks[index].length > 120)
    }
  }

  /// The reading with the highest rank of those asked for, the columns of as few weighed as that
  /// takes.
  private mutating func highest(
    of readings: inout [Reading], where isAskedFor: (Reading) -> Bool
  ) -> Int? {
    while true {
      var best: Int?
      for index in readings.indices
      where best.map({ readings[index].rank > readings[$0].rank }) ?? true
        && isAskedFor(readings[index])
      {
        best = index
      }
      guard let best, !readings[best].isWeighed else { return best }
      weigh(&readings[best].evidence, readings[best].rows)
      readings[best].rank = readings[best].evidence.rank
      readings[best].isWeighed = true
    }
  }

  /// Whether the first row is a header: it stands farther off, or reads like one no less than like
  /// cells of its columns, but for the odds that a table has none.
  private func hasHeader(_ rows: SpacedRows) -> Bool {
    if rows.headerGap > 0 { return true }
    guard let shapes = shapes[rows.width].map({ Array($0[rows.range]) }) else { return false }
    var columns = [Int](repeating: -1, count: shapes.count)
    for step in columns.indices where rows.rows[step] > 0 && !rows.isPiece(step) {
      columns[step] = rows.columns[step]
    }
    let models = ColumnModels(shapes, columns: columns, width: rows.width, isTelling: true)
    var gain: Float = 0
    for (step, index) in rows.range.enumerated() where rows.rows[step] == 0 {
      gain +=
        models.headerWorth(shapes[step], looks[index])
        - models.worth(shapes[step], looks[index], in: rows.columns[step])
    }
    return gain > -RowAlignment.costOfNoHeader
  }

  /// Whether `table` is a better reading than `other` of lines that both have.
  mutating func prefers(_ table: StackedTable, to other: StackedTable) -> Bool {
    guard let own = evidence(for: table), let its = evidence(for: other) else {
      return table.confidence > other.confidence
    }
    return own.rank > its.rank + Self.leadOverOther
  }

  /// A table that was found by other means, its confidence the geometric mean of what it was and of
  /// what line feeds say; but numbers in rows parted by blank lines are as good a sign.
  mutating func weighed(_ table: StackedTable) -> StackedTable {
    let range = table.alignment.range
    // Those of the first column may only count rows, or items.
    let numbers = zip(range, table.alignment.columns).count { $1 > 0 && looks[$0].shape.isNumeric }
    let rows = table.alignment.rowCount
    let isWhole =
      table.alignment.width >= 3 && rows >= 3 && rows * table.alignment.width == range.count
    guard let spacing = table.spacing,
      spacing.cell > 1 || numbers * 6 < range.count && !isWhole,
      let evidence = evidence(for: table)
    else { return table }
    let confidence = evidence.confidence(lead: Self.usualLead) * table.confidence
    return StackedTable(
      alignment: table.alignment, spacing: table.spacing, confidence: confidence.squareRoot())
  }

  private mutating func evidence(for table: StackedTable) -> SpacedEvidence? {
    guard let spacing = table.spacing else { return nil }
    let alignment = table.alignment
    var row = -1
    let rows = alignment.startsRow.map { startsRow in
      if startsRow { row += 1 }
      return row
    }
    return evidence(
      for: SpacedRows(
        range: alignment.range, columns: alignment.columns, rows: rows, width: alignment.width,
        spacing, gaps: gaps))
  }

  private mutating func evidence(for rows: SpacedRows) -> SpacedEvidence {
    var evidence = lineEvidence(for: rows)
    weigh(&evidence, rows)
    return evidence
  }

  /// All evidence but that of the columns.
  private mutating func lineEvidence(for rows: SpacedRows) -> SpacedEvidence {
    SpacedEvidence(
      rows, facts, looks, shapes(of: rows), gaps: gaps,
      introduction: introduction(rows.range.lowerBound))
  }

  private mutating func weigh(_ evidence: inout SpacedEvidence, _ rows: SpacedRows) {
    evidence.weighColumns(of: rows, shapes(of: rows))
  }

  private mutating func shapes(of rows: SpacedRows) -> ArraySlice<CellShape> {
    let known = shapes[rows.width] ?? looks[...].shapes(width: rows.width)
    shapes[rows.width] = known
    return known[rows.range]
  }
}

/// What is asked of a line that line feeds put in a table.
private struct LineFacts {
  let length: Int
  let isProse: Bool
  let endsInStop: Bool
  let isClause: Bool
  let isCode: Bool

  init(_ line: TableLine) {
    let bytes = line.text.bytes.span
    let first = bytes[0]
    let last = bytes[bytes.count - 1]
    length = bytes.count
    isProse = line.shape == .sentence || bytes.count > 120
    endsInStop = CellShape.isStop(last)
    isClause =
      endsInStop && first &- 0x61 < 26 || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
      || last == UInt8(ascii: ":")
    isCode = Self.isCode(bytes)
  }

  /// Whether it has signs of a programming or markup language.
  private static func isCode(_ bytes: Span<UInt8>) -> Bool {
    switch bytes[0] {
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: ">"), UInt8(ascii: "/"),
      UInt8(ascii: "\\"), UInt8(ascii: "<"):
      return true
    default: break
    }
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"): return true
    default: break
    }
    var isCall = false
    for offset in 0..<bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "="): return true
      case UInt8(ascii: ">"): if bytes[offset - 1] == UInt8(ascii: "-") { return true }
      case UInt8(ascii: "("):
        if offset > 0, isWordByte(bytes[offset - 1]) { isCall = true }
      case UInt8(ascii: ")"): if isCall { return true }
      default: break
      }
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}

/// What speaks for a reading of line feeds, as numbers to weigh.
///
/// The weights were fitted on HTML documentation of free software and on pages of
/// `Scripts/table_pages.py` and `Scripts/table_traps.py`: those of `rank` as a choice among the
/// readings that overlap a table, those of the confidence as a logistic sum.
private struct SpacedEvidence {
  private enum Sign: Int, CaseIterable {
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
    /// The share of cells that read like names of columns, in the first row and below.
    case columnNames, columnNamesBelow
  }

  private var values = [Float](repeating: 0, count: Sign.allCases.count)

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

  private func sum(_ weights: [Float]) -> Float {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  init(
    _ rows: SpacedRows, _ facts: [LineFacts], _ looks: [CellLook], _ shapes: ArraySlice<CellShape>,
    gaps: [Int], introduction: Text?
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
    for (step, index) in range.enumerated() {
      let isHeader = rows.rows[step] == 0
      let isPiece = rows.isPiece(step)
      lines.add(facts[index])
      if isPiece { pieces += 1 }
      if looks[index].namesColumn {
        if isHeader { names.first += 1 } else { names.below += 1 }
      }
      if rows.columns[step] == 0, !isHeader || !isHeaderApart { first.add(facts[index]) }
      if isHeader {
        headerWorth += ColumnModels.headerWorth(looks[index].shape)
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
    self[.full] = Float(rows.fullRows) / rowCount
    self[.empty] = Float(rows.emptyCells) / (rowCount * Float(rows.width))
    self[.pieces] = pieces / count
    self[.sections] = rows.hasSections ? 1 : 0
    self[.odd] = Float(rows.oddRows) / rowCount
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
    self[.oddRows] = log2(1 + Float(rows.oddRows))
    self[.goesOn] = rows.goesOn ? 1 : 0
    let columnLooks = ColumnLooks(rows, facts, shapes)
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
    guard let introduction, !introduction.isEmpty else { return }
    let last = introduction[introduction.count - 1]
    self[.colonBefore] = last == UInt8(ascii: ":") ? 1 : 0
    self[.tableNamed] = Announcement(introduction) == .table ? 1 : 0
    let isOpen = last != UInt8(ascii: ":") && last != UInt8(ascii: ".")
    self[.headingBefore] = introduction.count < 60 && isOpen ? 1 : 0
  }

  /// Whether the first row is left aside when columns are looked at.
  private static func isHeaderApart(_ rows: SpacedRows) -> Bool { rows.rowCount >= 3 }

  /// Adds what the cells are worth as columns.
  ///
  /// - Parameters:
  ///   - rows: The reading.
  ///   - shapes: The shapes of its lines.
  mutating func weighColumns(of rows: SpacedRows, _ shapes: ArraySlice<CellShape>) {
    var columns = [Int](repeating: -1, count: rows.range.count)
    for step in columns.indices
    where !rows.isPiece(step) && (rows.rows[step] > 0 || !Self.isHeaderApart(rows)) {
      columns[step] = rows.columns[step]
    }
    let net = ColumnModels.bits(Array(shapes), columns: columns, width: rows.width)
    let range = Self.netRange
    self[.net] = max(range.lowerBound, min(range.upperBound, net / Float(rows.range.count)))
  }

  /// Lines with what they have in common.
  private struct LineCounts {
    var all: Float = 0
    var prose: Float = 0
    var stops: Float = 0
    var clauses: Float = 0
    var code: Float = 0

    mutating func add(_ line: LineFacts) {
      all += 1
      if line.isProse { prose += 1 }
      if line.endsInStop { stops += 1 }
      if line.isClause { clauses += 1 }
      if line.isCode { code += 1 }
    }
  }

  /// How the first row and the last one compare with the others, column by column.
  private struct ColumnLooks {
    var lastAsOthers: Float = 0.5
    var longLast: Float = 0
    var longFirst: Float = 0

    init(_ rows: SpacedRows, _ facts: [LineFacts], _ shapes: ArraySlice<CellShape>) {
      let last = rows.rowCount - 1
      var seen = [UInt32](repeating: 0, count: rows.width)
      var longest = [Int](repeating: 0, count: rows.width)
      var longestBelow = longest
      let isHeaderApart = SpacedEvidence.isHeaderApart(rows)
      for (step, index) in rows.range.enumerated() where !rows.isPiece(step) {
        let (row, column) = (rows.rows[step], rows.columns[step])
        let length = facts[index].length
        if row > 0 { longestBelow[column] = max(longestBelow[column], length) }
        guard isHeaderApart, row > 0, row < last else { continue }
        seen[column] |= 1 << UInt32(shapes[index].rawValue)
        longest[column] = max(longest[column], length)
      }
      var alike: Float = 0
      var count: Float = 0
      for (step, index) in rows.range.enumerated() where !rows.isPiece(step) {
        let (row, column) = (rows.rows[step], rows.columns[step])
        let length = Float(facts[index].length + 12)
        if row == 0 {
          longFirst = max(longFirst, log2(length / Float(longestBelow[column] + 12)))
        }
        if row == last, isHeaderApart {
          count += 1
          if seen[column] & 1 << UInt32(shapes[index].rawValue) != 0 { alike += 1 }
          longLast = max(longLast, log2(length / Float(longest[column] + 12)))
        }
      }
      if count > 0 { lastAsOthers = alike / count }
      (longFirst, longLast) = (min(4, longFirst), min(4, longLast))
    }
  }

  private static func weights(_ weights: [Sign: Float]) -> [Float] {
    Sign.allCases.map { weights[$0] ?? 0 }
  }

  /// What tells the best of readings that overlap.
  private static let rankWeights = weights([
    .net: 0.61, .rows: 0.73, .pair: 0.43, .plain: -0.38, .gapDifference: 0.74, .headerGap: -1.21,
    .sizeOfHeaderGap: 0.29, .full: 2.96, .empty: -6.64, .pieces: -4.19, .sections: 0.16,
    .odd: -0.43, .prose: -2.82, .proseInFirst: -3.26, .headerWorth: 0.59, .clauses: -6.56,
    .colonBefore: 1.82, .tableNamed: 1.82, .code: 2.04, .rowBefore: -0.71, .rowAfter: -1.34,
    .lessBefore: -1.53, .lessAfter: -2.26, .stopsInFirst: -3.33, .twoRows: -1.11,
    .headingBefore: -1.68, .goesOn: -1.37, .lastAsOthers: 1.87, .longLast: -1.14,
    .longFirst: -0.12, .wrapped: -3.63, .rests: 8.19, .leastRest: -0.52, .leadOfRest: 0.51,
    .unevenGaps: -2.43, .columnNames: 3.23, .columnNamesBelow: -2.07, .lines: 0.49,
    .oddRows: -0.48,
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

extension SpacedRows {
  /// Whether both say the same of the same lines.
  func isSame(as other: SpacedRows) -> Bool {
    range == other.range && columns == other.columns && rows == other.rows
  }
}

extension RowAlignment {
  /// The rows that line feeds tell.
  init(_ rows: SpacedRows, hasHeader: Bool) {
    let steps = rows.range.indices.map { $0 - rows.range.lowerBound }
    self.init(
      range: rows.range, columns: rows.columns,
      startsRow: steps.map { $0 == 0 || rows.rows[$0] != rows.rows[$0 - 1] },
      isPiece: steps.map { rows.isPiece($0) }, hasHeader: hasHeader, structure: 0,
      width: rows.width)
  }
}
