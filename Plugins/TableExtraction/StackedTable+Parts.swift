// SPDX-License-Identifier: Apache-2.0

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
    let starts = alignment.startsRow.indices.filter { alignment.startsRow[$0] }
    guard let second = secondHeader(starts, looks) else { return [self] }
    let isHeaded = starts[second] - starts[second - 1] == 1
    let end = starts[isHeaded ? second - 1 : second]
    let rest = part(starts[second]..<alignment.range.count, hasHeader: true)
    return [part(0..<end, hasHeader: alignment.hasHeader)] + rest.parts(looks)
  }

  private func part(_ steps: Range<Int>, hasHeader: Bool) -> StackedTable {
    let start = alignment.range.lowerBound
    return StackedTable(
      alignment: RowAlignment(
        range: start + steps.lowerBound..<start + steps.upperBound,
        columns: Array(alignment.columns[steps]), startsRow: Array(alignment.startsRow[steps]),
        isPiece: Array(alignment.isPiece[steps]), hasHeader: hasHeader,
        structure: alignment.structure, width: alignment.width),
      spacing: spacing, confidence: confidence)
  }

  /// Bits a cell by which a row must be likelier a header than a row of the columns, below a line in
  /// a row of its own and elsewhere: found by trial.
  private static let leadOfHeader: (headed: Float, bare: Float) = (3, 3)

  /// Whether half of the cells of each column or more are words.
  private func columnsOfWords(_ shapes: [CellShape]) -> [Bool] {
    var counts = [Int](repeating: 0, count: alignment.width)
    for (shape, column) in zip(shapes, alignment.columns) {
      counts[column] += shape.isWords ? 1 : -1
    }
    return counts.map { $0 >= 0 }
  }

  /// The first row below the second that is a header, two rows at least above it and one below.
  private func secondHeader(_ starts: [Int], _ looks: [CellLook]) -> Int? {
    let width = alignment.width
    guard starts.count >= 5, alignment.hasHeader else { return nil }
    let shapes = looks[alignment.range].shapes(width: width)
    let models = ColumnModels(
      shapes, columns: alignment.columnsOfAll(alignment.range), width: width, isTelling: true)
    let holdWords = columnsOfWords(shapes)
    for (row, start) in starts.enumerated().dropFirst(2).dropLast() {
      let cells = start..<start + width
      guard row + 1 < starts.count, starts[row + 1] == cells.upperBound,
        !alignment.isPiece[cells].contains(true)
      else { continue }
      guard cells.contains(where: { shapes[$0].isWords && !holdWords[alignment.columns[$0]] })
      else { continue }
      let gain = cells.reduce(Float(0)) { sum, step in
        let look = looks[alignment.range.lowerBound + step]
        return sum + models.headerWorth(shapes[step], look)
          - models.worth(shapes[step], look, in: alignment.columns[step])
      }
      let lead = start - starts[row - 1] == 1 ? Self.leadOfHeader.headed : Self.leadOfHeader.bare
      if gain >= lead * Float(width) { return row }
    }
    return nil
  }
}
