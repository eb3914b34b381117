// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// A table whose cells stand one on a line, as it was found among lines.
struct StackedTable {
  /// How its lines are laid out.
  let alignment: RowAlignment

  /// How likely it is a table with just these cells, 0 to 1.
  let confidence: Double

  /// The tables in `lines` that are at least as likely as `threshold`, top to bottom.
  ///
  /// - Complexity: O(*n*) in the number of lines for each of at most `mostTables` tables.
  static func tables(
    in lines: [TableLine], introduction: (Int) -> Text?, threshold: Double
  ) -> [StackedTable] {
    var found: [StackedTable] = []
    var open = stretches(of: lines)
    while let range = open.popLast(), found.count < mostTables {
      guard let table = best(in: lines[range], introduction: introduction) else { continue }
      let before = range.lowerBound..<table.alignment.range.lowerBound
      let after = table.alignment.range.upperBound..<range.upperBound
      if table.confidence >= threshold {
        found.append(table)
        // What is left around it has less to it, so that the search ends.
        open.append(before)
        open.append(after)
      } else if table.alignment.range.count * 4 < range.count {
        open.append(after)
      }
    }
    return found.sorted { $0.alignment.range.lowerBound < $1.alignment.range.lowerBound }
  }

  /// Tables looked for in one run of lines.
  private static let mostTables = 64

  /// The parts of `lines` that may hold a table: they are cut where two lines of prose meet.
  static func stretches(of lines: [TableLine]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var words = 0
    func close(at end: Int) {
      if words >= 3, end - start >= 4 { parts.append(start..<end) }
    }
    for index in lines.indices {
      let isProse = lines[index].isProse
      if isProse, index > start, lines[index - 1].isProse {
        close(at: index)
        (start, words) = (index, 0)
      }
      if !isProse { words += 1 }
    }
    close(at: lines.count)
    return parts.reversed()
  }

  private static func best(
    in lines: ArraySlice<TableLine>, introduction: (Int) -> Text?
  ) -> StackedTable? {
    guard lines.count >= 4 else { return nil }
    var best: StackedTable?
    for layout in RowLayout.telling(lines) + RowLayout.periodic(lines) {
      guard let alignment = settle(layout, on: lines) else { continue }
      let models = ColumnModels(
        lines, columns: alignment.columnsOfAll(lines.indices), width: layout.width)
      let evidence = TableEvidence(
        lines: lines, alignment: alignment, models: models, layout: layout,
        introduction: introduction(alignment.range.lowerBound))
      let table = StackedTable(alignment: alignment, confidence: evidence.confidence)
      if let known = best, known.rank >= table.rank { continue }
      best = table
    }
    return best
  }

  /// What the best of several guesses is chosen by: many lines in rows, and few doubts.
  private var rank: Double { confidence * Double(alignment.score) }

  /// Lays the lines out, learns the columns from that, and does so again.
  private static func settle(
    _ layout: RowLayout, on lines: ArraySlice<TableLine>
  ) -> RowAlignment? {
    let width = layout.width
    var models = ColumnModels(width: width)
    if let sample = layout.sample {
      let columns = lines.indices.map { index in
        sample.contains(index) && index - sample.lowerBound >= width
          ? (index - sample.lowerBound) % width : -1
      }
      models = ColumnModels(lines, columns: columns, width: width)
    }
    var alignment: RowAlignment?
    for _ in 0..<3 {
      guard let next = RowAlignment(lines, layout, models) else { return alignment }
      let isSettled = next.range == alignment?.range && next.columns == alignment?.columns
      alignment = next
      if isSettled { break }
      models = ColumnModels(
        lines, columns: next.columnsOfAll(lines.indices), width: width)
    }
    guard let alignment, alignment.rowCount >= 2 else { return nil }
    return alignment
  }

  /// The table, its cells slices of the lines.
  func table(of lines: [TableLine]) -> Table {
    var rows: [[Passage]] = []
    var pieces: [Text] = []
    var column = -1
    func closeCell() {
      guard let first = pieces.first else { return }
      while rows[rows.count - 1].count < column {
        rows[rows.count - 1].append(Passage(first[0..<0]))
      }
      rows[rows.count - 1].append(Passage(Text.joined(pieces)))
    }
    func closeRow() {
      guard let last = pieces.last, !rows.isEmpty else { return }
      while rows[rows.count - 1].count < alignment.width {
        rows[rows.count - 1].append(Passage(last[last.count..<last.count]))
      }
    }
    for (step, index) in alignment.range.enumerated() {
      let text = lines[index].text
      if alignment.isPiece[step] {
        pieces.append(text)
        continue
      }
      closeCell()
      if alignment.startsRow[step] {
        closeRow()
        rows.append([])
      }
      pieces = [text]
      column = alignment.columns[step]
    }
    closeCell()
    closeRow()
    let header = alignment.hasHeader ? rows.removeFirst() : []
    return Table(
      header: header, rows: rows, shape: .flattened, confidence: confidence,
      extent: alignment.range.map { lines[$0].text })
  }
}

extension TableLine {
  /// Whether it reads as running text.
  var isProse: Bool { shape == .sentence || text.count > 120 }
}

extension RowAlignment {
  /// The column of every line of `indices`; -1 for lines outside, pieces and the header.
  func columnsOfAll(_ indices: Range<Int>) -> [Int] {
    var all = [Int](repeating: -1, count: indices.count)
    var isBody = !hasHeader
    for (step, index) in range.enumerated() {
      if step > 0, startsRow[step] { isBody = true }
      if isBody, !isPiece[step] { all[index - indices.lowerBound] = columns[step] }
    }
    return all
  }
}

extension RowLayout {
  /// The layouts of `lines` that come back after a fixed number of lines, the likeliest first.
  ///
  /// Each width is tried from each of the first few lines on, with columns learnt from all rows or
  /// from the first ones, in case cells were lost further down.
  static func periodic(_ lines: ArraySlice<TableLine>) -> [RowLayout] {
    guard lines.count >= 6 else { return [] }
    var counts = [Int](repeating: 0, count: TableLine.largestGap + 1)
    for line in lines.dropFirst() { counts[line.gap] += 1 }
    let usual = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 1
    guard counts[usual] * 10 >= lines.count * 6 else { return [] }
    var found: [(width: Int, sample: Range<Int>, gain: Float)] = []
    let look = min(lines.count, 240)
    let shapes = lines.prefix(look).map { Int($0.shape.rawValue) }
    let headers = lines.prefix(look).map { ColumnModels(width: 1).headerWorth($0) }
    for width in 2...max(2, min(20, lines.count / 2)) {
      for start in 0..<min(7, look) where !lines[lines.startIndex + start].isProse {
        var best: (Range<Int>, Float)?
        for rows in [3, 5, 9, look / width] {
          let end = start + min(rows, (look - start) / width) * width
          guard end - start >= 2 * width else { continue }
          let gain =
            gain(of: shapes, from: start + width, to: end, width: width)
            + headers[start..<start + width].reduce(0, +) - Float(start) * 0.5
          if gain > best?.1 ?? 0 { best = (start..<end, gain) }
        }
        if let best {
          found.append(
            (
              width, lines.startIndex + best.0.lowerBound..<lines.startIndex + best.0.upperBound,
              best.1
            ))
        }
      }
    }
    let order = found.indices.sorted { (found[$0].gain, $1) > (found[$1].gain, $0) }
    return order.prefix(5).map {
      RowLayout(gaps: RowGaps(usual: usual), width: found[$0].width, sample: found[$0].sample)
    }
  }

  /// Bits that columns of `width` save over all lines being of one kind, less what they cost to say.
  private static func gain(of shapes: [Int], from start: Int, to end: Int, width: Int) -> Float {
    guard end - start >= width else { return 0 }
    let kinds = CellShape.count
    var all = [Float](repeating: 0, count: kinds)
    var counts = [Float](repeating: 0, count: kinds * width)
    for index in start..<end {
      all[shapes[index]] += 1
      counts[(index - start) % width * kinds + shapes[index]] += 1
    }
    let rows = Float(end - start) / Float(width)
    var saved: Float = 0
    for count in all where count > 0 { saved -= count * log2(count / Float(end - start)) }
    for count in counts where count > 0 { saved += count * log2(count / rows) - log2(rows + 1) }
    return saved
  }
}
