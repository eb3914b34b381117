// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// A table whose cells stand one on a line, as it was found among lines.
struct StackedTable {
  /// How its lines are laid out.
  let alignment: RowAlignment

  /// The line feeds that it was read by, if they tell rows.
  let spacing: RowSpacing?

  /// How likely it is a table with just these cells, 0 to 1.
  let confidence: Double

  /// The tables in `lines` that are at least as likely as `threshold`, top to bottom.
  ///
  /// - Complexity: O(*n*) in the number of lines for each of at most `mostTables` tables.
  static func tables(
    in lines: [TableLine], introduction: @escaping (Int) -> Text?, threshold: Double
  ) -> [StackedTable] {
    let looks = CellLook.looks(of: lines)
    var search = SpacedSearch(lines, looks, introduction: introduction)
    let spaced = search.tables(atLeast: min(threshold, leastConfirmed))
    let sure = spaced.filter { $0.confidence >= sureConfidence }.sorted(by: stand(_:above:))
    var found = sure
    var start = 0
    for end in sure.map(\.alignment.range) + [lines.count..<lines.count] {
      found += searched(
        start..<end.lowerBound, of: lines, looks, introduction, threshold,
        spaced: spaced.filter { $0.confidence >= threshold }.map(\.alignment.range)
      )
      .map { search.weighed($0) }.filter { $0.confidence >= threshold }
      start = end.upperBound
    }
    let unsure = spaced.filter { $0.confidence < sureConfidence }.map { table in
      table.confidence >= threshold
        ? table : confirmed(table, in: looks, introduction, &search)
    }.filter { $0.confidence >= threshold }
    prefer(unsure, among: &found, by: &search, looks)
    var tables = found.filter { !$0.isQuestions(lines) && $0.isSure(for: threshold, looks) }
      .sorted(by: stand(_:above:))
    for index in tables.indices {
      let start = index > 0 ? tables[index - 1].alignment.range.upperBound : 0
      let end =
        index + 1 < tables.count ? tables[index + 1].alignment.range.lowerBound : looks.count
      tables[index] = tables[index].withEdges(lines, looks, within: start..<end)
    }
    tables = tables.flatMap { $0.withoutCaption(lines).parts(looks) }
      .merged(with: FactsBox.tables(in: lines, introduction: introduction), in: lines)
    return tables.merged(
      with: AlternatingTable.tables(in: lines, looks, below: introduction(0), besides: tables)
        .filter { $0.confidence >= threshold }, in: lines
    )
    .merged(
      with: ComparisonTable.tables(in: lines, looks, introduction: introduction)
        .filter { $0.confidence >= threshold }, in: lines)
  }

  /// The same table, of lines that stand `count` further down.
  func moved(by count: Int) -> StackedTable {
    StackedTable(alignment: alignment.moved(by: count), spacing: spacing, confidence: confidence)
  }

  /// Two rows of words alone are oftener the entries of menus, or lines with others like them.
  private static let leastOfTwoRows = 0.9

  /// Whether it is as likely as `threshold`, by more if it has six cells at most, or four.
  ///
  /// Of such tables with a confidence from 0.5 to 0.7 on generated pages and on documentation three in
  /// a hundred were right.
  private func isSure(for threshold: Double, _ looks: [CellLook]) -> Bool {
    let count = alignment.rowCount * alignment.width
    if alignment.rowCount == 2, !looks[alignment.range].contains(where: \.shape.isNumeric) {
      return confidence >= Self.leastOfTwoRows
    }
    return confidence >= (count <= 4 ? threshold * 1.8 : count <= 6 ? threshold + 0.2 : threshold)
  }

  /// The table without a line above its header that was taken for the beginning of the first cell.
  private func withoutCaption(_ lines: [TableLine]) -> StackedTable {
    let places = alignment.places
    guard spacing != nil, places.count > 2, places[1].isPiece, !places[2].isPiece else {
      return self
    }
    let first = lines[alignment.range.lowerBound + 1].text[0]
    guard first.isASCIILetter && !first.isASCIISmallLetter || first >= 0x80 else { return self }
    return part(1..<places.count, hasHeader: alignment.hasHeader)
  }

  /// Whether it is questions, each with its answer, and no header.
  private func isQuestions(_ lines: [TableLine]) -> Bool {
    func isQuestion(_ index: Int) -> Bool {
      let text = lines[index].text
      return text[text.count - 1] == UInt8(ascii: "?")
    }
    guard isQuestion(alignment.range.lowerBound) else { return false }
    let firsts = alignment.rowStarts
    return firsts.count { isQuestion(alignment.range.lowerBound + $0) } * 2 > firsts.count
  }

  /// The table, its confidence no less than what line feeds and columns together say, if the columns
  /// lay its lines out in the same rows.
  private static func confirmed(
    _ table: StackedTable, in looks: [CellLook], _ introduction: (Int) -> Text?,
    _ search: inout SpacedSearch
  ) -> StackedTable {
    guard let spacing = table.spacing else { return table }
    let range = table.alignment.range
    // Up to two lines before and after may belong to it as well.
    var window = range
    while window.lowerBound > max(0, range.lowerBound - 2), !looks[window.lowerBound - 1].isProse {
      window = window.lowerBound - 1..<window.upperBound
    }
    while window.upperBound < min(looks.count, range.upperBound + 2),
      !looks[window.upperBound].isProse
    {
      window = window.lowerBound..<window.upperBound + 1
    }
    let layout = RowLayout(gaps: RowGaps(spacing), width: table.alignment.width, sample: nil)
    guard let other = best(of: [layout], on: looks[window], introduction),
      other.alignment.isSame(as: table.alignment)
    else { return table }
    let weighed = search.weighed(other)
    return weighed.confidence > table.confidence ? weighed : table
  }

  /// Rows that line feeds tell with less confidence are no table, whatever the columns say.
  private static let leastConfirmed = 0.1

  /// Rows that line feeds tell with so much confidence need no other reading.
  private static let sureConfidence = 0.85

  /// The tables in `range` that layouts to be tried on it find; `spaced` is where line feeds tell
  /// others.
  private static func searched(
    _ range: Range<Int>, of lines: [TableLine], _ looks: [CellLook],
    _ introduction: (Int) -> Text?, _ threshold: Double, spaced: [Range<Int>]
  ) -> [StackedTable] {
    var found: [StackedTable] = []
    var searches = 0
    for group in groups(in: looks[range]).prefix(mostTables) where group.count < range.count {
      if let table = best(in: looks[group], introduction),
        table.alignment.range == group, table.confidence >= threshold
      {
        found.append(table)
      }
    }
    var open: [Range<Int>] = []
    var start = range.lowerBound
    for end in found.map(\.alignment.range) + [range.upperBound..<range.upperBound] {
      open += stretches(of: looks[start..<end.lowerBound])
      start = end.upperBound
    }
    while let stretch = open.popLast(), searches < mostTables {
      searches += 1
      guard let table = best(in: looks[stretch], introduction),
        !holdsText(looks[table.alignment.range])
      else {
        open += partsAroundProse(in: looks[stretch], outside: spaced)
        continue
      }
      if let next = table.repeatedHeader(in: lines) {
        // Two tables of the same columns, one below the other.
        open.append(next..<stretch.upperBound)
        open.append(stretch.lowerBound..<next)
        continue
      }
      let before = stretch.lowerBound..<table.alignment.range.lowerBound
      let after = table.alignment.range.upperBound..<stretch.upperBound
      if table.confidence >= threshold {
        found.append(table)
        // What is left around it has less to it, so that the search ends.
        open.append(before)
        open.append(after)
      } else if table.alignment.range.count * 4 < stretch.count {
        open.append(after)
      } else {
        open += partsAroundProse(in: looks[stretch], outside: spaced)
      }
    }
    return found
  }

  /// Whether a few lines are as long as paragraphs are, the others being numbers and a few words.
  private static func holdsText(_ looks: ArraySlice<CellLook>) -> Bool {
    let texts = looks.count { $0.isProse && $0.length > leastOfProse }
    return texts > 0 && texts * 10 <= looks.count && looks.count(where: \.isProse) == texts
      && looks.count(where: \.hasNumber) * 3 >= looks.count
  }

  /// The lines before and after the longest sentence that is as long as paragraphs are, which may
  /// part two tables; none if no line is, and but for what overlaps `others`.
  private static func partsAroundProse(
    in looks: ArraySlice<CellLook>, outside others: [Range<Int>]
  ) -> [Range<Int>] {
    guard
      let longest = looks.indices.max(by: { looks[$0].length < looks[$1].length }),
      looks[longest].isProse, looks[longest].length > leastOfProse
    else { return [] }
    return [looks.startIndex..<longest, longest + 1..<looks.endIndex].filter { part in
      part.count >= 4 && !others.contains { $0.overlaps(part) }
    }
  }

  /// Sentences in cells are seldom longer, in bytes.
  private static let leastOfProse = 100

  /// How many groups and how many stretches of the lines between two sure tables are searched.
  private static let mostTables = 64

  /// The line at which the header comes again.
  private func repeatedHeader(in lines: [TableLine]) -> Int? {
    guard alignment.hasHeader else { return nil }
    let (range, width) = (alignment.range, alignment.width)
    guard range.count > 2 * width else { return nil }
    let header = (0..<width).map { lines[range.lowerBound + $0].text.bytes }
    return (range.lowerBound + width..<range.upperBound - width + 1).first { start in
      header.indices.allSatisfy { lines[start + $0].text.bytes == header[$0] }
    }
  }

  /// The groups of `lines` with no blank line in them that stand between blank lines, but for those
  /// that are as long as the one before or after, as rows are, or as two of those after, as a header
  /// is with the first row glued to it.
  private static func groups(in lines: ArraySlice<CellLook>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = lines.startIndex
    for index in lines.indices.dropFirst() where lines[index].gap > 1 {
      groups.append(start..<index)
      start = index
    }
    groups.append(start..<lines.endIndex)
    return groups.indices.filter { place in
      let count = groups[place].count
      return count >= leastOfGroup
        && (place == 0 || groups[place - 1].count != count)
        && (place + 1 == groups.count || groups[place + 1].count != count)
        && (place + 2 >= groups.count || groups[place + 1].count * 2 != count
          || groups[place + 2].count != groups[place + 1].count)
    }.map { groups[$0] }
  }

  /// Groups of fewer lines are not searched by themselves.
  private static let leastOfGroup = 6

  /// The parts of `lines` that may hold a table: they are cut where two lines of prose meet.
  static func stretches(of lines: ArraySlice<CellLook>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lines.startIndex
    var words = 0
    func close(at end: Int) {
      if words >= 3, end - start >= 4 { parts.append(start..<end) }
    }
    for index in lines.indices {
      let isProse = lines[index].isProse
      if isProse, index > start, lines[index - 1].isProse,
        lines[index].length + lines[index - 1].length > 240
      {
        close(at: index)
        (start, words) = (index, 0)
      }
      if !isProse { words += 1 }
    }
    close(at: lines.endIndex)
    return parts.reversed()
  }

  private static func best(
    in looks: ArraySlice<CellLook>, _ introduction: (Int) -> Text?
  ) -> StackedTable? {
    guard looks.count >= 4 else { return nil }
    let told = best(of: RowLayout.telling(looks), on: looks, introduction)
    // Where gaps tell rows, columns need not be asked.
    if let told, told.confidence >= 0.9 { return told }
    let periodic = best(of: PeriodSearch.layouts(looks), on: looks, introduction)
    guard let told else { return periodic }
    guard let periodic else { return told }
    return told.confidence >= periodic.confidence ? told : periodic
  }

  private static func best(
    of layouts: [RowLayout], on looks: ArraySlice<CellLook>, _ introduction: (Int) -> Text?
  ) -> StackedTable? {
    var best: (evidence: TableEvidence, rank: Float)?
    var second: Float = 0
    let isSilent = layouts.contains { !$0.gaps.isTelling }
    let endings = isSilent ? SharedEndings(looks) : nil
    for layout in layouts {
      let shapes = looks.shapes(width: layout.width)
      guard let (alignment, models) = settle(layout, on: looks, shapes) else { continue }
      let evidence = TableEvidence(
        looks: looks, shapes: shapes, alignment: alignment, models: models,
        layout: layout, endings: endings, introduction: introduction(alignment.range.lowerBound))
      let rank = evidence.rank
      guard let known = best else {
        best = (evidence, rank)
        continue
      }
      if rank > known.rank {
        if !known.evidence.alignment.isSame(as: alignment) { second = max(second, known.rank) }
        best = (evidence, rank)
      } else if !known.evidence.alignment.isSame(as: alignment) {
        second = max(second, rank)
      }
    }
    return best.map { known in
      StackedTable(
        alignment: known.evidence.alignment, spacing: known.evidence.layout.gaps.spacing,
        confidence: known.evidence.confidence(lead: known.rank - second))
    }
  }

  /// Lays the lines out, learns the columns from that, and does so again; what is learnt last comes
  /// with the lines.
  private static func settle(
    _ layout: RowLayout, on looks: ArraySlice<CellLook>, _ shapes: [CellShape]
  ) -> (alignment: RowAlignment, models: ColumnModels)? {
    let width = layout.width
    let isTelling = layout.gaps.isTelling
    let asked = ShapeSet(shapes)
    func learn(_ columns: [Int]) -> ColumnModels {
      ColumnModels(
        ColumnCells(shapes, columns: columns, width: width), for: asked, isTelling: isTelling)
    }
    var models = layout.sample.map(learn) ?? ColumnModels(width: width, isTelling: isTelling)
    var alignment: RowAlignment?
    var columns: [Int] = []
    for _ in 0..<3 {
      guard let next = RowAlignment(looks, shapes, layout, models) else { break }
      alignment = next
      let known = columns
      columns = next.columnsOfAll(looks.indices)
      if columns == known { break }
      models = learn(columns)
    }
    guard let alignment, alignment.rowCount >= 2 else { return nil }
    guard !isTelling else { return (alignment, models) }
    let extended = alignment.extended(over: looks)
    if extended.range.count > alignment.range.count {
      columns = extended.columnsOfAll(looks.indices)
      models = learn(columns)
    }
    return (extended, models)
  }

  /// Whether the first row is words alone where a column below is not.
  private static func opensWithNames(_ rows: [[Passage]]) -> Bool {
    guard rows.count >= 3, rows[0].allSatisfy({ !$0.text.isEmpty && CellShape($0.text).isWords })
    else { return false }
    return rows[0].indices.contains { column in
      let others = rows.dropFirst().count { row in
        row[column].text.isEmpty || CellShape(row[column].text).isWords
      }
      return others * 4 < rows.count
    }
  }

  /// The table, its cells slices of the lines.
  func table(of lines: [TableLine]) -> Table {
    let (places, width) = (alignment.places, alignment.width)
    let lines = lines[alignment.range]
    var rows: [[Passage]] = []
    rows.reserveCapacity(alignment.rowCount)
    var row: [Passage] = []
    var step = 0
    while step < places.count {
      var end = step + 1
      while end < places.count, places[end].isPiece { end += 1 }
      let cell = lines[lines.startIndex + step..<lines.startIndex + end]
      let (first, last) = (cell[cell.startIndex].text, cell[cell.endIndex - 1].text)
      if row.isEmpty { row.reserveCapacity(width) }
      while row.count < places[step].column { row.append(Passage(first[0..<0])) }
      row.append(Passage(cell.count == 1 ? first : Text.joined(cell.map(\.text))))
      if end == places.count || alignment.startsRow(end) {
        while row.count < width { row.append(Passage(last[last.count..<last.count])) }
        rows.append(row)
        row = []
      }
      step = end
    }
    let header = alignment.hasHeader || Self.opensWithNames(rows) ? rows.removeFirst() : []
    return Table(
      header: header, rows: rows, shape: .flattened, confidence: confidence,
      extent: lines.map(\.text))
  }
}

extension TableLine {
  /// Whether it reads as running text.
  var isProse: Bool { shape == .sentence || text.count > Self.longestPhrase }

  /// What is longer reads as running text without a full stop as well, in bytes.
  static let longestPhrase = 120
}

extension RowAlignment {
  /// Whether both say the same of the same lines.
  func isSame(as other: RowAlignment) -> Bool {
    range == other.range && width == other.width && places == other.places
  }

  /// The column of every line of `indices`; -1 for lines outside, pieces and the header.
  func columnsOfAll(_ indices: Range<Int>) -> [Int] {
    var all = [Int](repeating: -1, count: indices.count)
    for (index, place) in zip(range, places)
    where !place.isPiece && (place.row > 0 || !hasHeader) {
      all[index - indices.lowerBound] = place.column
    }
    return all
  }
}
