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
