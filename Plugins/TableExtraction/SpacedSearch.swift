// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Finds tables whose rows line feeds tell.
struct SpacedSearch {
  private let looks: [CellLook]
  private let introduction: (Int) -> Text?
  private let stacked: [StackedLine]
  private let gaps: [Int]

  /// The shapes of the lines as cells, by the width of the table; none for widths not asked for yet.
  private var shapes: [[CellShape]]

  /// What the words before each line promise, as far as it was asked for.
  private var promises: [Promise?]

  /// So many readings of a run of lines are compared with one another.
  private static let mostReadings = 2_048

  /// So much more rank than the next reading is as good as no other.
  private static let mostLead: Float = 20

  /// The lead that is taken for a table found by other means, found by trial like the next one.
  private static let usualLead: Float = 8

  /// By how much a reading must rank above a table found by other means.
  private static let leadOverOther: Float = 0.5

  init(_ lines: [TableLine], _ looks: [CellLook], introduction: @escaping (Int) -> Text?) {
    self.looks = looks
    self.introduction = introduction
    let span = lines.span
    stacked = span.indices.map { index in
      // What is said of a table is no row of it.
      StackedLine(
        gap: looks[index].isNote ? SpacedRows.largestGap : span[index].gap,
        indent: span[index].indent, span[index].text.bytes.span)
    }
    gaps = stacked.map(\.gap)
    shapes = Array(repeating: [], count: RowAlignment.widest + 1)
    promises = Array(repeating: nil, count: lines.count)
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
    while let first = highest(of: &readings) {
      let best = readings[first]
      let next = highest(of: &readings, besides: best.rows)
      let lead = next.map { best.rank - readings[$0].rank } ?? Self.mostLead
      let confidence = best.evidence.confidence(lead: min(Self.mostLead, lead))
      if confidence >= threshold, !isOddPair(best.rows) {
        let alignment = RowAlignment(
          from: best.rows.range.lowerBound, best.rows.places, hasHeader: hasHeader(best.rows),
          width: best.rows.width)
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
    return zip(rows.range, rows.places).contains { index, place in
      place.row == 0 && (looks[index].endsInColon || looks[index].length > 120)
    }
  }

  /// The reading with the highest rank, the columns of as few weighed as that takes.
  ///
  /// - Parameters:
  ///   - readings: The readings to choose from.
  ///   - rows: If not `nil`, readings that differ from these rows of lines that both have.
  /// - Returns: The index of the reading.
  private mutating func highest(
    of readings: inout [Reading], besides rows: SpacedRows? = nil
  ) -> Int? {
    while true {
      var best: Int?
      for index in readings.indices {
        if let best, readings[index].rank <= readings[best].rank { continue }
        if let rows, !readings[index].rows.contradicts(rows) { continue }
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
    let shapes = shapes[rows.width]
    if shapes.isEmpty { return false }
    var cells = ColumnCells(width: rows.width)
    var asked = ShapeSet()
    for (index, place) in zip(rows.range, rows.places) {
      asked.insert(shapes[index])
      if place.row > 0, !place.isPiece { cells.add(shapes[index], to: place.column) }
    }
    let models = ColumnModels(cells, for: asked, isTelling: true)
    var gain: Float = 0
    for (index, place) in zip(rows.range, rows.places) where place.row == 0 {
      gain +=
        models.headerWorth(shapes[index], looks[index])
        - models.worth(shapes[index], looks[index], in: place.column)
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
    let numbers = zip(range, table.alignment.places).count { index, place in
      place.column > 0 && looks[index].shape.isNumeric
    }
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
    return evidence(
      for: SpacedRows(
        from: alignment.range.lowerBound, alignment.places, width: alignment.width, spacing,
        gaps: gaps))
  }

  private mutating func evidence(for rows: SpacedRows) -> SpacedEvidence {
    var evidence = lineEvidence(for: rows)
    weigh(&evidence, rows)
    return evidence
  }

  /// All evidence but that of the columns.
  private mutating func lineEvidence(for rows: SpacedRows) -> SpacedEvidence {
    findShapes(width: rows.width)
    let first = rows.range.lowerBound
    let promise = promises[first] ?? Promise(introduction(first))
    promises[first] = promise
    return SpacedEvidence(rows, looks, shapes[rows.width], gaps: gaps, promise)
  }

  private mutating func weigh(_ evidence: inout SpacedEvidence, _ rows: SpacedRows) {
    findShapes(width: rows.width)
    evidence.weighColumns(of: rows, shapes[rows.width])
  }

  private mutating func findShapes(width: Int) {
    if shapes[width].isEmpty { shapes[width] = looks[...].shapes(width: width) }
  }
}

extension SpacedRows {
  /// Whether they have lines in common with `other`, and do not say the same of the same lines.
  func contradicts(_ other: SpacedRows) -> Bool {
    range.overlaps(other.range) && (range != other.range || places != other.places)
  }
}
