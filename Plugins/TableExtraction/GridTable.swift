// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Tables in boxes drawn of `+`, `-`, `=` and `|`, or of the signs for boxes.
struct GridTable {
  private let lines: [GridLine]

  /// Lines between two drawn ones, by index.
  private var bands: [[Int]] = []

  /// Over which of the bands the drawn line of `=` stands, if one does.
  private var headerBands = 0

  /// Where the columns begin and end, in places of the line.
  private var borders: [Int] = []

  /// The table that `lines` are, or `nil` if they are anything else.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func table(in lines: [RowLine], of source: Source) -> Table? {
    GridTable(lines, of: source)?.table
  }

  private init?(_ lines: [RowLine], of source: Source) {
    self.lines = lines.map { GridLine($0, of: source.text.span) }
    guard let widest = self.lines.filter(\.isRule).max(by: { $0.bars.count < $1.bars.count }),
      lines.dropFirst().allSatisfy({ $0.gap == 1 })
    else { return nil }
    borders = widest.bars.map(\.column)
    guard self.lines.allSatisfy({ !$0.isRule || $0.isContinuous }) else { return nil }
    var band: [Int] = []
    for (index, line) in self.lines.enumerated() {
      if !line.isRule {
        band.append(index)
      } else {
        if !band.isEmpty { bands.append(band) }
        band = []
        if line.isDouble, headerBands == 0, index > 0, index + 1 < self.lines.count {
          headerBands = bands.count
        }
      }
    }
    if !band.isEmpty { bands.append(band) }
  }

  private var table: Table? {
    guard bands.joined().count >= 2, borders.count >= 1 else { return nil }
    // A frame has its outer borders in the drawn lines; without one they are the ends of lines.
    let isFramed = lines.allSatisfy { line in
      line.bars.first?.column == borders.first && line.isLed
    }
    let width = isFramed ? borders.count - 1 : borders.count + 1
    guard width >= 2 else { return nil }
    var rows: [[[Passage]]] = []
    for band in bands {
      var row: [[Passage]]?
      for index in band {
        guard let cells = cells(of: lines[index], width: width, isFramed: isFramed) else {
          return nil
        }
        if row != nil, !bandsAreRows, !goesOn(cells) {
          if let row { rows.append(row) }
          row = nil
        }
        row = row ?? Array(repeating: [], count: width)
        for column in 0..<width where !cells[column].text.isEmpty {
          row?[column].append(cells[column])
        }
      }
      if let row { rows.append(row) }
    }
    return table(of: rows)
  }

  private func table(of pieces: [[[Passage]]]) -> Table? {
    guard let last = lines.last?.line.text, pieces.count >= 2 else { return nil }
    let rows = pieces.map { row in
      row.map { cell in
        cell.count == 1
          ? cell[0]
          : cell.isEmpty
            ? Passage(last[last.count..<last.count]) : Passage(Text.joined(cell.map(\.text)))
      }
    }
    let filled = rows.joined().count { !$0.text.isEmpty }
    guard filled * 2 >= rows.count else { return nil }
    let hasHeader = headerBands > 0 || bands.count > 1 || RowSigns(rows).hasHeader
    var table = Table(
      header: hasHeader ? rows[0] : [], rows: Array(rows.dropFirst(hasHeader ? 1 : 0)),
      shape: .grid, confidence: 0.98, extent: lines.map(\.line.text))
    if headerBands > 1, bandsAreRows { table.headerRowCount = min(headerBands, rows.count) }
    return table
  }

  /// Whether all lines between two drawn ones are one row.
  ///
  /// Programs that show what a database holds draw lines below the header and the last row only.
  private var bandsAreRows: Bool {
    let several = bands.filter { $0.count > 1 }
    if bands.count > 3 || several.isEmpty { return true }
    return bands.count == 3 && several.count > 1
      && several.contains { $0.dropFirst().contains { !opensCell(lines[$0]) } }
  }

  private func opensCell(_ line: GridLine) -> Bool {
    guard let first = line.bars.first,
      let word = line.line.words.first(where: { word in
        word.columns.lowerBound > first.column || !line.isLed
      })
    else { return false }
    let end = line.isLed ? line.bars.dropFirst().first : first
    return end.map { word.columns.lowerBound < $0.column } ?? true
  }

  /// Whether cells go on with those of the line above: the first one is empty, few are not.
  private func goesOn(_ cells: [Passage]) -> Bool {
    cells[0].text.isEmpty && cells.count { !$0.text.isEmpty } * 2 <= cells.count
  }

  /// The cells of a line, each in the column that its left border is the one of.
  private func cells(of line: GridLine, width: Int, isFramed: Bool) -> [Passage]? {
    var parts = line.parts
    if isFramed {
      guard line.isLed, line.isTrailed, parts.count >= 2 else { return nil }
      parts = Array(parts.dropFirst().dropLast())
    }
    if parts.count == width { return parts.map { line.cell($0.source) } }
    // Fewer parts than columns: merged cells, which begin where a column does.
    guard parts.count < width, isFramed else { return nil }
    var cells: [Passage] = []
    let empty = line.line.text
    for part in parts {
      while cells.count < width, borders[cells.count] < part.column {
        cells.append(Passage(empty[empty.count..<empty.count]))
      }
      guard cells.count < width, borders[cells.count] == part.column else { return nil }
      cells.append(line.cell(part.source))
    }
    while cells.count < width { cells.append(Passage(empty[empty.count..<empty.count])) }
    return cells.count == width ? cells : nil
  }
}

/// A line of a box: drawn, or cells between bars.
struct GridLine {
  let line: RowLine

  /// Bars of a line with cells, crossings of a drawn one, where the line begins and ends.
  private(set) var bars: [Bar] = []

  /// Whether it is drawn.
  let isRule: Bool

  /// Whether no blank stands inside a drawn line.
  let isContinuous: Bool

  /// Whether it is drawn of `=` or ═ and none of `-` or ─.
  private(set) var isDouble = false

  private let end: Int
  private let start: Int

  struct Bar {
    /// Where it stands in the text of the source.
    var source: Range<Int>

    /// Its place on the line.
    var column: Int
  }

  /// Whether it begins with a bar.
  var isLed: Bool { bars.first?.source.lowerBound == start }

  /// Whether it ends with a bar.
  var isTrailed: Bool { bars.last?.source.upperBound == end }

  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ line: RowLine, of span: Span<UInt8>) {
    self.line = line
    isRule = line.isRule
    isContinuous = line.words.count == 1
    start = line.words.first?.source.lowerBound ?? 0
    end = line.words.last?.source.upperBound ?? 0
    var single = 0
    var double = 0
    for word in line.words {
      var offset = word.source.lowerBound
      var column = word.columns.lowerBound
      while offset < word.source.upperBound {
        let byte = span[offset]
        var length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var isBar = byte == UInt8(ascii: "|") || isRule && byte == UInt8(ascii: "+")
        if byte == UInt8(ascii: "=") {
          double += 1
        } else if byte == UInt8(ascii: "-") {
          single += 1
        } else if BoxSign.isBox(span, at: offset) {
          let isDash = BoxSign.isDash(span, at: offset)
          if isDash, span[offset + 1] == 0x95, span[offset + 2] == 0x90 {
            double += 1
          } else if isDash {
            single += 1
          }
          isBar = isRule ? !isDash : BoxSign.isBar(span, at: offset)
          length = 3
        }
        if isBar { bars.append(Bar(source: offset..<offset + length, column: column)) }
        offset += length
        column += 0xE3...0xED ~= byte || byte >= 0xF0 ? 2 : 1
      }
    }
    isDouble = double > 0 && single == 0
  }

  /// What stands before, between and after the bars, and the place of the bar before it.
  var parts: [(source: Range<Int>, column: Int)] {
    var parts: [(source: Range<Int>, column: Int)] = []
    var lower = start
    var column = -1
    for bar in bars {
      parts.append((lower..<bar.source.lowerBound, column))
      (lower, column) = (bar.source.upperBound, bar.column)
    }
    parts.append((lower..<max(lower, end), column))
    return parts
  }

  /// The words in `range` of the source.
  func cell(_ range: Range<Int>) -> Passage {
    let text = line.passage(range).text
    let span = text.bytes.span
    let first = skipBlanks(in: span, from: 0, to: span.count)
    return Passage(text[first..<skipBlanksBackward(in: span, from: span.count, to: first)])
  }
}
