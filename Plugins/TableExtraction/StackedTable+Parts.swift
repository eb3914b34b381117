// SPDX-License-Identifier: Apache-2.0

import TextScanning

// Tables of the same width that stand one below the other read like one, the header of the second
// being a row, and a heading between them a cell that goes over all columns.

extension StackedTable {
  /// The tables that it is, top to bottom.
  ///
  /// Another begins where a row reads like a header and unlike the cells above and below it. A line
  /// that stands before it in a row of its own belongs to neither.
  ///
  /// - Complexity: O(*n* *m*) in the lines and the tables.
  func parts(_ looks: [CellLook]) -> [StackedTable] {
    let starts = alignment.rowStarts
    guard let second = secondHeader(starts, looks) else { return [self] }
    let isHeaded = starts[second] - starts[second - 1] == 1
    let end = starts[isHeaded ? second - 1 : second]
    let rest = part(starts[second]..<alignment.range.count, hasHeader: true)
    return [part(0..<end, hasHeader: alignment.hasHeader)] + rest.parts(looks)
  }

  /// The table with the groups of lines below it that are rows as well: those that lost their last
  /// cell, and one with a heading or text glued below it, which stays outside.
  ///
  /// - Complexity: O(*n*) in the lines.
  func withRowsBelow(_ looks: ArraySlice<CellLook>) -> StackedTable {
    let width = alignment.width
    guard let spacing, alignment.rowCount >= 3 else { return self }
    var places = alignment.places
    var start = alignment.range.upperBound
    guard start < looks.endIndex, looks[start].gap >= spacing.row else { return self }
    let columns = countedColumns(looks)
    let rowGap =
      alignment.rowStarts.dropFirst().map { looks[alignment.range.lowerBound + $0].gap }
      .min() ?? 0
    while start < looks.endIndex, looks[start].gap >= spacing.row {
      var end = start + 1
      while end < looks.endIndex, looks[end].gap < spacing.row, !looks[end].isText {
        end += 1
      }
      // A note below the table is no cell of it.
      let isAboveText = end < looks.endIndex && looks[end].gap < spacing.row
      let isWhole =
        isAboveText && end - start == width && !looks[start].isNote
        && (looks[start].gap == rowGap || width > 2)
        && looks[start + 1..<end].allSatisfy { $0.gap == spacing.cell }
      let mayBeOdd = width >= 3 && alignment.rowCount >= 4
      let isShort = mayBeOdd && end - start == width - 1
      let isGlued =
        mayBeOdd && end - start == width + 1 && !looks[end - 1].hasNumber
        && looks[end - 1].length <= Self.longestHeading
      guard isWhole || isShort || isGlued else { break }
      let cells = looks[start..<start + (isShort ? width - 1 : width)]
      // Where no more than a blank line parts rows, as it does paragraphs, words may be anything.
      let isTold = min(rowGap, looks[start].gap) > Self.gapOfBlankLine
      guard isWhole && isTold && width > 2 ? areCells(cells) : fits(cells, columns, isTold: isTold)
      else { break }
      let row = (places.last?.row ?? 0) + 1
      for column in 0..<cells.count {
        places.append(CellPlace(row: row, column: column))
      }
      start = end
      if isGlued || isAboveText { break }
    }
    guard places.count > alignment.places.count else { return self }
    return StackedTable(
      alignment: RowAlignment(
        from: alignment.range.lowerBound, places, hasHeader: alignment.hasHeader,
        structure: alignment.structure, width: width),
      spacing: spacing, confidence: confidence)
  }

  /// The line ends of a blank line, as between paragraphs.
  private static let gapOfBlankLine = 2

  /// The longest sentence that is a cell and no note, and the longest heading below a row, in bytes:
  /// found by trial on articles.
  private static let (longestSentence, longestHeading) = (40, 80)

  /// How many cells of a column are numbers, and how many there are.
  private struct CountedColumn {
    var (numbers, all) = (0, 0)

    var isOfNumbers: Bool { numbers * 2 > all }

    /// Whether more than one cell in four is a number and more than one is none, so that one more may
    /// be either.
    var isMixed: Bool { numbers * 4 > all && numbers * 4 < all * 3 }
  }

  private func countedColumns(_ looks: ArraySlice<CellLook>) -> [CountedColumn] {
    var columns = [CountedColumn](repeating: CountedColumn(), count: alignment.width)
    for (index, column) in zip(alignment.range, alignment.columnsOfAll(alignment.range))
    where column >= 0 {
      columns[column].all += 1
      if looks[index].hasNumber { columns[column].numbers += 1 }
    }
    return columns
  }

  /// Whether no line reads as text or code.
  private func areCells(_ cells: ArraySlice<CellLook>) -> Bool {
    cells.allSatisfy { cell in
      (!cell.isProse || cell.length <= Self.longestSentence) && !cell.isClause && !cell.isCode
    }
  }

  /// Whether cells are numbers where most of their columns are, and words where most are; one at
  /// least is a number, unless gaps tell already that they are a row.
  private func fits(
    _ cells: ArraySlice<CellLook>, _ columns: [CountedColumn], isTold: Bool
  ) -> Bool {
    var isTold = isTold
    guard areCells(cells) else { return false }
    let areAlike = zip(cells, columns).allSatisfy { cell, column in
      if cell.hasNumber && column.isOfNumbers { isTold = true }
      return column.isMixed || cell.hasNumber == column.isOfNumbers
    }
    return areAlike && isTold
  }

  func part(_ steps: Range<Int>, hasHeader: Bool) -> StackedTable {
    let first = alignment.places[steps.lowerBound].row
    let places = zip(steps, alignment.places[steps]).map { step, place in
      CellPlace(
        row: place.row - first, column: place.column,
        isPiece: place.isPiece && step > steps.lowerBound)
    }
    return StackedTable(
      alignment: RowAlignment(
        from: alignment.range.lowerBound + steps.lowerBound, places, hasHeader: hasHeader,
        structure: alignment.structure, width: alignment.width),
      spacing: spacing, confidence: confidence)
  }

  /// Bits a cell by which a row must be likelier a header than a row of the columns: found by trial.
  private static let leadOfHeader: Float = 3

  /// Whether half of the cells of each column or more are words.
  private func columnsOfWords(_ shapes: [CellShape]) -> [Bool] {
    var counts = [Int](repeating: 0, count: alignment.width)
    for (shape, place) in zip(shapes, alignment.places) {
      counts[place.column] += shape.isWords ? 1 : -1
    }
    return counts.map { $0 >= 0 }
  }

  /// The first row below the second that is a header, two rows at least above it and one below.
  private func secondHeader(_ starts: [Int], _ looks: [CellLook]) -> Int? {
    let width = alignment.width
    guard starts.count >= 5, alignment.hasHeader else { return nil }
    let shapes = looks[alignment.range].shapes(width: width)
    let columns = alignment.columnsOfAll(alignment.range)
    let holdWords = columnsOfWords(shapes)
    var models: ColumnModels?
    for (row, start) in starts.enumerated().dropFirst(2).dropLast() {
      let cells = start..<start + width
      guard starts[row + 1] == cells.upperBound,
        !alignment.places[cells].contains(where: \.isPiece),
        cells.contains(where: {
          shapes[$0].isWords && !holdWords[alignment.places[$0].column]
        })
      else { continue }
      let known =
        models
        ?? ColumnModels(
          ColumnCells(shapes, columns: columns, width: width), for: ShapeSet(shapes),
          isTelling: true)
      models = known
      let gain = cells.reduce(Float(0)) { sum, step in
        let look = looks[alignment.range.lowerBound + step]
        return sum + known.headerWorth(shapes[step], look)
          - known.worth(shapes[step], look, in: alignment.places[step].column)
      }
      if gain >= Self.leadOfHeader * Float(width) { return row }
    }
    return nil
  }
}
