// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Finds tables whose rows line feeds tell.
struct SpacedSearch {
  private let lines: [TableLine]
  private let looks: [CellLook]
  private let introduction: (Int) -> Text?
  private let gaps: [Int]
  private let facts: [SpacedLine]

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
    gaps = looks.map { min($0.gap, SpacedRows.largestGap) }
    facts = lines.map { SpacedLine($0) }
  }

  /// The likeliest readings, none of which overlap, that are at least as likely as `threshold`; the
  /// likeliest first.
  mutating func tables(atLeast threshold: Double) -> [StackedTable] {
    let readings = SpacedRows.candidates(gaps: gaps).map { rows in (rows, evidence(for: rows)) }
      .map { (rows: $0, evidence: $1, rank: $1.rank) }
    var open = Array(
      readings.indices.sorted { (readings[$0].rank, $1) > (readings[$1].rank, $0) }
        .prefix(Self.mostReadings))
    var found: [StackedTable] = []
    while let first = open.first {
      let best = readings[first]
      let next = open.first { index in
        readings[index].rows.range.overlaps(best.rows.range)
          && !readings[index].rows.isSame(as: best.rows)
      }
      let lead = next.map { best.rank - readings[$0].rank } ?? Self.mostLead
      let confidence = best.evidence.confidence(lead: min(Self.mostLead, lead))
      if confidence >= threshold {
        let alignment = RowAlignment(best.rows, hasHeader: hasHeader(best.rows))
        found.append(
          StackedTable(
            alignment: alignment, spacing: best.rows.spacing, confidence: confidence))
      }
      open.removeAll { readings[$0].rows.range.overlaps(best.rows.range) }
    }
    return found
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
    let numbers = range.count { looks[$0].shape.isNumeric }
    guard let spacing = table.spacing, spacing.cell > 1 || numbers * 6 < range.count,
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
    let known = shapes[rows.width] ?? looks[...].shapes(width: rows.width)
    shapes[rows.width] = known
    return SpacedEvidence(
      rows, facts, looks, Array(known[rows.range]), gaps: gaps,
      introduction: introduction(rows.range.lowerBound))
  }
}

/// What is asked of a line that line feeds put in a table.
private struct SpacedLine {
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
    /// Bits by which the cells are likelier as columns than as lines outside, in tens.
    case net
    case netOfLine
    /// Bits a line by which the lines are likelier as a list than as any lines.
    case listOfLine
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
  }

  private var values = [Float](repeating: 0, count: Sign.allCases.count)

  private subscript(sign: Sign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  /// What the best of readings that overlap is chosen by.
  var rank: Float { sum(Self.rankWeights) }

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
    _ rows: SpacedRows, _ facts: [SpacedLine], _ looks: [CellLook], _ shapes: [CellShape],
    gaps: [Int], introduction: Text?
  ) {
    let range = rows.range
    let count = Float(range.count)
    let rowCount = Float(rows.rowCount)
    let isHeaderApart = rows.rowCount >= 3
    var columns = [Int](repeating: -1, count: range.count)
    var lines = LineCounts()
    var first = LineCounts()
    var headerWorth: Float = 0
    var headerCount: Float = 0
    var pieces: Float = 0
    for (step, index) in range.enumerated() {
      let isHeader = rows.rows[step] == 0
      let isPiece = rows.isPiece(step)
      lines.add(facts[index])
      if isPiece { pieces += 1 }
      if !isHeader || !isHeaderApart {
        if !isPiece { columns[step] = rows.columns[step] }
        if rows.columns[step] == 0 { first.add(facts[index]) }
      }
      if isHeader {
        headerWorth += ColumnModels.headerWorth(looks[index].shape)
        headerCount += 1
      }
    }
    let net = ColumnModels.bits(shapes, columns: columns, width: rows.width)
    let list = ColumnModels.bits(
      looks[range].map(\.shape), columns: [Int](repeating: 0, count: range.count), width: 1)
    let spacing = rows.spacing
    let before = range.lowerBound == 0 ? SpacedRows.largestGap : gaps[range.lowerBound]
    let after = range.upperBound < gaps.count ? gaps[range.upperBound] : SpacedRows.largestGap

    self[.one] = 1
    self[.net] = min(net, 80) / 10
    self[.netOfLine] = max(-3, min(6, net / count))
    self[.listOfLine] = max(-3, min(6, list / count))
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
    guard let introduction, !introduction.isEmpty else { return }
    let last = introduction[introduction.count - 1]
    self[.colonBefore] = last == UInt8(ascii: ":") ? 1 : 0
    self[.tableNamed] = Announcement(introduction) == .table ? 1 : 0
    let isOpen = last != UInt8(ascii: ":") && last != UInt8(ascii: ".")
    self[.headingBefore] = introduction.count < 60 && isOpen ? 1 : 0
  }

  /// Lines with what they have in common.
  private struct LineCounts {
    var all: Float = 0
    var prose: Float = 0
    var stops: Float = 0
    var clauses: Float = 0
    var code: Float = 0

    mutating func add(_ line: SpacedLine) {
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

    init(_ rows: SpacedRows, _ facts: [SpacedLine], _ shapes: [CellShape]) {
      let last = rows.rowCount - 1
      var seen = [UInt32](repeating: 0, count: rows.width)
      var longest = [Int](repeating: 0, count: rows.width)
      var longestBelow = longest
      let isHeaderApart = rows.rowCount >= 3
      for (step, index) in rows.range.enumerated() where !rows.isPiece(step) {
        let (row, column) = (rows.rows[step], rows.columns[step])
        let length = facts[index].length
        if row > 0 { longestBelow[column] = max(longestBelow[column], length) }
        guard isHeaderApart, row > 0, row < last else { continue }
        seen[column] |= 1 << UInt32(shapes[step].rawValue)
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
          if seen[column] & 1 << UInt32(shapes[step].rawValue) != 0 { alike += 1 }
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
    .one: -0.01, .net: 0.03, .netOfLine: 0.36, .listOfLine: 0.11, .rows: 1.04, .pair: 0.30,
    .plain: -0.15, .gapDifference: 0.46, .headerGap: -0.58, .sizeOfHeaderGap: 0.35, .full: 3.38,
    .empty: -6.78, .pieces: -4.95, .sections: 0.41, .odd: -0.63, .prose: -2.44,
    .proseInFirst: -2.83, .headerWorth: 0.76, .clauses: -4.45, .colonBefore: 1.90,
    .tableNamed: 1.46, .code: 3.45, .rowBefore: -0.70, .rowAfter: -1.07, .lessBefore: -1.53,
    .lessAfter: -2.21, .stopsInFirst: -2.51, .twoRows: -1.48, .headingBefore: -1.54,
    .goesOn: -1.90, .lastAsOthers: 2.30, .longLast: -1.16, .longFirst: 0.04, .lines: 0.49,
    .oddRows: -0.41,
  ])

  /// What tells tables from other lines, in the logarithm of odds, with the two below.
  private static let confidenceWeights = weights([
    .one: -5.80, .net: 0.01, .netOfLine: 0.15, .listOfLine: -0.11, .rows: 0.06, .pair: -0.25,
    .plain: -1.18, .gapDifference: -0.01, .headerGap: 0.52, .sizeOfHeaderGap: -0.26, .full: 3.14,
    .empty: -7.61, .pieces: -5.14, .sections: -1.02, .odd: 4.01, .prose: 2.02,
    .proseInFirst: -1.45, .headerWorth: 0.44, .clauses: -3.77, .colonBefore: 0.17,
    .tableNamed: 0.25, .code: -1.28, .rowBefore: -0.21, .rowAfter: -0.71, .lessBefore: 0.06,
    .lessAfter: -1.05, .stopsInFirst: 0.79, .twoRows: -2.33, .headingBefore: -0.35, .goesOn: 1.66,
    .lastAsOthers: 0.11, .longLast: -0.57, .longFirst: 0.43, .lines: 0.11, .oddRows: -0.39,
  ])

  /// For ten of the rank.
  private static let rankInConfidence: Float = 1.69

  /// For each by which the rank is above that of the next reading.
  private static let leadInConfidence: Float = 0.221
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
