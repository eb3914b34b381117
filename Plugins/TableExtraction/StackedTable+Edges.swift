// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// What stands at the edges of a table is harder to tell than its middle: a header that lacks its first
// cell, text or a heading above that reads as the first cells, a last row that differs from the others.
// Once the columns are known they say more. The numbers here were found by trial on articles.

extension StackedTable {
  /// The table with its edges set right.
  ///
  /// - Parameters:
  ///   - lines: All lines.
  ///   - looks: Their looks.
  ///   - limits: The lines that no other table has.
  /// - Returns: The table, of other lines at times.
  /// - Complexity: O(*n*) in the lines within `limits`.
  func withEdges(
    _ lines: [TableLine], _ looks: [CellLook], within limits: Range<Int>
  ) -> StackedTable {
    withoutTextAbove(lines, looks).turned(looks, within: limits)
      .withRowsBelow(looks[..<limits.upperBound]).withLastRows(looks[..<limits.upperBound])
      .withoutTextBelow(looks).withHeaderAbove(looks[limits.lowerBound...])
      .withHeaderKnown(looks)
  }

  /// The table without a text, and a heading below that, which were taken for the first cells of its
  /// first row; what is left of that row is the header, the last cells of it.
  private func withoutTextAbove(_ all: [TableLine], _ looks: [CellLook]) -> StackedTable {
    let lines = looks[alignment.range]
    let starts = alignment.rowStarts
    guard starts.count > 2, let first = lines.first,
      first.isText || first.endsInColon || isCaption(all[alignment.range.lowerBound], first, lines)
    else { return self }
    let gap = spacing?.cell ?? lines[lines.startIndex + starts[1]].gap
    var start = starts[1]
    repeat {
      start -= 1
    } while start > 1 && lines[lines.startIndex + start].gap == gap
      && !lines[lines.startIndex + start - 1].isProse
      && !lines[lines.startIndex + start - 1].endsInColon
    start = max(start, starts[1] - alignment.width)
    let count = starts[1] - start
    guard count + 1 >= max(3, alignment.width) else {
      return count < alignment.width - 1 && starts.count > 3
        ? part(starts[1]..<lines.count, hasHeader: false) : self
    }
    return replacing(start..<lines.count, header: count)
  }

  /// Whether the first line is a caption by its words, longer than any other cell of its row.
  private func isCaption(
    _ line: TableLine, _ look: CellLook, _ looks: ArraySlice<CellLook>
  ) -> Bool {
    let row = looks.prefix(alignment.rowStarts[1]).dropFirst()
    guard look.length >= 20, row.allSatisfy({ $0.length < look.length }) else { return false }
    let bytes = line.text.bytes
    return PageFurniture.classify(bytes.span) == .caption
  }

  /// The table without a text that was taken for the last cell of its last row.
  private func withoutTextBelow(_ looks: [CellLook]) -> StackedTable {
    let columns = alignment.columnsOfAll(alignment.range)
    guard alignment.rowCount > 2, let last = columns.last, last > 0,
      let look = looks[alignment.range].last, look.isProse, look.length >= Self.leastOfText
    else { return self }
    let longest = zip(alignment.range, columns).dropLast().reduce(0) { longest, place in
      place.1 == last ? max(longest, looks[place.0].length) : longest
    }
    return look.length >= 3 * longest
      ? part(0..<alignment.range.count - 1, hasHeader: alignment.hasHeader) : self
  }

  /// A sentence of so many bytes may be a paragraph.
  private static var leastOfText: Int { 80 }

  /// The table with its rows from one name to the next, where one column of words stands among numbers
  /// and not first, and what stands above shows why: a heading was taken for a cell, or nothing stands
  /// above the names.
  private func turned(_ looks: [CellLook], within limits: Range<Int>) -> StackedTable {
    let (width, range) = (alignment.width, alignment.range)
    guard spacing == nil, width >= 3, alignment.rowCount >= 4,
      range.count == alignment.rowCount * width,
      !alignment.places.contains(where: \.isPiece), let name = columnOfNames(looks)
    else { return self }
    let isNumber = looks[range].prefix(2 * width).map(\.hasNumber)
    let isHeaded = name == 1 && looks[range.lowerBound + width].shape.isWords
    let isCornered = name == width - 1 && isNumber[..<name].contains(true)
    guard isHeaded || isCornered else { return self }
    let start = range.lowerBound + (isHeaded ? 1 : 0)
    let body = start + (isHeaded ? width : name)
    var end = range.upperBound
    while end < limits.upperBound, (end - body) % width != 0, looks[end].hasNumber,
      !looks[end].isProse
    {
      end += 1
    }
    return StackedTable(
      from: start, header: body - start, rows: (end - body) / width, width: width,
      spacing: spacing, confidence: confidence)
  }

  /// The one column of words among columns of numbers, the first two rows and the last aside; `nil` if
  /// it is the first, or there is another.
  private func columnOfNames(_ looks: [CellLook]) -> Int? {
    var numbers = [Int](repeating: 0, count: alignment.width)
    let rows = 2..<alignment.rowCount - 1
    for (index, place) in zip(alignment.range, alignment.places)
    where rows.contains(place.row) && looks[index].hasNumber {
      numbers[place.column] += 1
    }
    let names = numbers.indices.filter { numbers[$0] * 6 <= rows.count }
    guard names.count == 1, let name = names.first, name > 0, !rows.isEmpty else { return nil }
    return numbers.indices.allSatisfy { $0 == name || numbers[$0] * 3 >= rows.count * 2 }
      ? name : nil
  }

  /// The table with the lines below it that fill one more row or two, down to text or a heading above
  /// text, where gaps tell nothing: their cells may read unlike the others of their columns.
  func withLastRows(_ looks: ArraySlice<CellLook>) -> StackedTable {
    let (width, start) = (alignment.width, alignment.range.upperBound)
    guard spacing == nil, alignment.rowCount >= 4, start < looks.endIndex,
      alignment.range.count == alignment.rowCount * width
    else { return self }
    let gap = looks[start - 1].gap
    let rest = looks[start...].prefix {
      $0.gap == gap && !$0.isProse && !$0.isNote && !$0.isClause && !$0.isCode
    }
    guard rest.endIndex < looks.endIndex, looks[rest.endIndex].isText else { return self }
    // Of two lines the last may be a heading, and the first a note.
    let isHeaded = rest.count % width == 1
    let count = isHeaded ? rest.count - 1 : rest.count
    guard count > 0, count % width == 0, width > 2 ? count <= 2 * width : isHeaded && count == 2
    else { return self }
    let isLikeOthers = (1..<width).contains { column in
      looks[start + column].hasNumber && numberShare(of: column, looks) >= 0.75
    }
    guard isLikeOthers || count == width && width <= 3 else { return self }
    let header = alignment.hasHeader ? width : 0
    return StackedTable(
      from: alignment.range.lowerBound, header: header,
      rows: (alignment.range.count + count - header) / width, width: width, spacing: spacing,
      confidence: confidence)
  }

  /// The table with the header that stands above it, whole or without its first cell.
  private func withHeaderAbove(_ looks: ArraySlice<CellLook>) -> StackedTable {
    let (width, start) = (alignment.width, alignment.range.lowerBound)
    guard alignment.rowCount >= 3, alignment.places[0].column == 0, start > looks.startIndex,
      spacing == nil ? opensWithRow(looks) : !standsOutOfNumbers(looks)
    else { return self }
    let gap = spacing?.cell ?? looks[start + 1].gap
    guard spacing.map({ looks[start].gap >= $0.row }) ?? true else { return self }
    var count = 0
    while start - count > looks.startIndex, count < width + 2,
      case let look = looks[start - count - 1], look.mayNameColumn
    {
      count += 1
      if look.gap != gap { break }
    }
    let isWhole = count == width
    let isCornered = count == width - 1 && width >= 3
    // Lines that are as many as the cells of a row but one seldom stand so but in a header.
    let names = isCornered ? width : (width + 1) / 2
    guard isWhole || isCornered, countOfNames(looks) < names,
      start - count == looks.startIndex || isApart(looks[start - count])
    else { return self }
    return replacing(-count..<alignment.range.count, header: count)
  }

  /// Whether a line stands farther from the one above it than cells do, or gaps tell nothing.
  private func isApart(_ look: CellLook) -> Bool {
    spacing.map { look.gap >= $0.row } ?? true
  }

  /// Whether the first row reads like a header: a column holds numbers below words, or names of columns
  /// stand in it.
  private func hasContrast(_ looks: ArraySlice<CellLook>) -> Bool {
    countOfNames(looks) * 2 >= alignment.width || standsOutOfNumbers(looks)
  }

  /// How many cells of the first row read like names of columns.
  private func countOfNames(_ looks: ArraySlice<CellLook>) -> Int {
    zip(alignment.range, alignment.places).count { index, place in
      place.row == 0 && looks[index].namesColumn && looks[index].shape.isWords
    }
  }

  /// Whether the first row has words above a column of numbers.
  private func standsOutOfNumbers(
    _ looks: ArraySlice<CellLook>, share: Double = 0.75
  ) -> Bool {
    zip(alignment.range, alignment.places).contains { index, place in
      place.row == 0 && !place.isPiece && !looks[index].hasNumber
        && numberShare(of: place.column, looks) >= share
    }
  }

  /// Whether the first row has a number where a column of numbers stands below.
  private func opensWithRow(_ looks: ArraySlice<CellLook>) -> Bool {
    zip(alignment.range, alignment.places).contains { index, place in
      place.row == 0 && looks[index].hasNumber && looks[index].shape != .year
        && looks[index].shape != .mark && numberShare(of: place.column, looks) >= 0.75
    }
  }

  /// The share of numbers in a column below the first row.
  private func numberShare(of column: Int, _ looks: ArraySlice<CellLook>) -> Double {
    var (numbers, all) = (0, 0)
    for (index, place) in zip(alignment.range, alignment.places)
    where place.column == column && place.row > 0 && !place.isPiece {
      all += 1
      if looks[index].hasNumber { numbers += 1 }
    }
    return all == 0 ? 0 : Double(numbers) / Double(all)
  }

  /// The table, its first row a header or not by what it holds: no header has the numbers of its column,
  /// and names of columns, or words above numbers alone, are one.
  private func withHeaderKnown(_ looks: [CellLook]) -> StackedTable {
    guard alignment.rowCount >= 4, alignment.places[0].column == 0 else { return self }
    let looks = looks[...]
    let header = zip(alignment.range, alignment.places).filter { $1.row == 0 && !$1.isPiece }
    if !alignment.hasHeader {
      let names = header.count { looks[$0.0].namesColumn }
      let below = zip(alignment.range, alignment.places).count {
        $1.row > 0 && looks[$0].namesColumn
      }
      let isHeader =
        names >= 2 && names * 3 >= header.count && below * 10 < alignment.range.count
        || standsOutOfNumbers(looks, share: names > 0 ? 0.75 : 1)
      return isHeader ? part(0..<alignment.range.count, hasHeader: true) : self
    }
    guard !hasContrast(looks) else { return self }
    let isRow = header.contains { index, place in
      let shape = looks[index].shape
      guard looks[index].hasNumber, shape != .year, numberShare(of: place.column, looks) == 1
      else { return false }
      let alike = zip(alignment.range, alignment.places).count {
        $1.column == place.column && $1.row > 0 && looks[$0].shape == shape
      }
      return alike * 5 >= (alignment.rowCount - 1) * 3
    }
    return isRow ? part(0..<alignment.range.count, hasHeader: false) : self
  }

  /// The table of the lines at `steps` of its own, which may begin above it, where the first `header`
  /// lines are the last cells of a header.
  private func replacing(_ steps: Range<Int>, header: Int) -> StackedTable {
    let width = alignment.width
    var places = (0..<header).map { CellPlace(row: 0, column: width - header + $0) }
    let body = alignment.places[(steps.lowerBound + header)...]
    let first = body.first?.row ?? 0
    places += body.map { place in
      CellPlace(row: place.row - first + 1, column: place.column, isPiece: place.isPiece)
    }
    return StackedTable(
      alignment: RowAlignment(
        from: alignment.range.lowerBound + steps.lowerBound, places, hasHeader: true,
        structure: alignment.structure, width: width),
      spacing: spacing, confidence: confidence)
  }

  /// A table of whole rows, with a header of so many cells, the last ones of it, or none.
  private init(
    from start: Int, header: Int, rows: Int, width: Int, spacing: RowSpacing?, confidence: Double
  ) {
    var places = (0..<header).map { CellPlace(row: 0, column: width - header + $0) }
    let first = header > 0 ? 1 : 0
    for cell in 0..<rows * width {
      places.append(CellPlace(row: first + cell / width, column: cell % width))
    }
    self.init(
      alignment: RowAlignment(from: start, places, hasHeader: header > 0, width: width),
      spacing: spacing, confidence: confidence)
  }
}

extension CellLook {
  /// Whether a line above or below rows is text and no cell.
  var isText: Bool { isProse && length > Self.longestSentence }

  /// The longest sentence that is a cell and no text, in bytes.
  private static let longestSentence = 40

  /// Whether a line may be a cell of a header.
  fileprivate var mayNameColumn: Bool {
    !isText && !endsInColon && !isClause && !isCode && !isNote && length <= 60
      && (shape == .year || !shape.isNumeric && shape != .lowerWords && shape != .code)
  }
}
