// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Tables whose cells stand between `|`.
enum PipeTable {
  /// Whether a group of lines is rows with `|`, or cells and pipes in turn.
  static func isPiped(_ group: Lines) -> Bool {
    group.lines.prefix(2).contains { passage in
      let span = passage.text.bytes.span
      return firstIndex(of: UInt8(ascii: "|"), in: 0..<span.count, of: span) != nil
    }
  }

  /// The tables that a group of lines is, or `nil` if it is anything else.
  ///
  /// A group has several where a new header with a line of `---` under it stands among the rows.
  static func tables(in group: Lines) -> [Table]? {
    let rows = group.lines.map { PipeRow($0.text) }
    // Below a header with a line of `---` a row may have lost all cells but one, and its pipes.
    let mayHaveBare = rows.count > 3 && rows[1].isRule
    guard rows.count >= 2,
      rows.indices.allSatisfy({ index in
        rows[index].pipeCount > 0 || mayHaveBare && index > 1 && index + 1 < rows.count
      })
    else { return nil }
    var tables: [Table] = []
    var title: ArraySlice<PipeRow> = []
    for part in parts(of: rows) {
      if part.upperBound < rows.count, title.isEmpty, isTitle(rows[part]) {
        title = rows[part]
        continue
      }
      guard var table = table(of: rows[part]) else { return nil }
      if let row = title.first {
        table.caption = row.onlyCell.map { Passage($0) }
        table.extent = row.pipesAround + title.dropFirst().map(\.text) + table.extent
        title = []
      } else {
        takeCaption(from: &table)
        takeCellOfProse(from: &table)
        takeProse(from: &table)
      }
      tables.append(table)
    }
    return tables
  }

  /// Whether a part is one row of one cell with a rule under it, which is a title.
  private static func isTitle(_ rows: ArraySlice<PipeRow>) -> Bool {
    rows.count == 2 && rows.last?.isRule == true && rows.first?.onlyCell != nil
  }

  /// Makes a header of which only the first of three cells or more is not empty the caption.
  private static func takeCaption(from table: inout Table) {
    guard table.header.count >= 3, !table.rows.isEmpty, !table.header[0].text.isEmpty,
      table.header.dropFirst().allSatisfy({ $0.text.isEmpty }),
      table.rows[0].count(where: { !$0.text.isEmpty }) > 1
    else { return }
    let caption = table.header[0]
    guard let row = table.extent.first, !row.mayHaveEscapes else { return }
    table.extent.replaceSubrange(0..<1, with: row.parts(around: caption.text))
    table.caption = caption
    table.header = []
    table.headerRowCount = 0
  }

  /// Makes prose that stands before the header as a cell too many, as in
  /// `The reforms of the year by area: | Area | Steps`, the caption.
  private static func takeCellOfProse(from table: inout Table) {
    guard table.header.count >= 3, !table.rows.isEmpty, let cell = table.header.first?.text,
      let row = table.extent.first, !row.mayHaveEscapes,
      table.header.allSatisfy({ !$0.text.isEmpty }),
      table.rows.allSatisfy({ $0.last?.text.isEmpty == true }),
      isProse(cell.bytes.span)
    else { return }
    table.extent.replaceSubrange(0..<1, with: row.parts(around: cell))
    table.caption = Passage(cell)
    table.header.removeFirst()
    for index in table.rows.indices { table.rows[index].removeLast() }
  }

  /// Whether a cell is running text to its end.
  private static func isProse(_ cell: Span<UInt8>) -> Bool {
    guard cell.count >= leastOfProse else { return false }
    let last = cell[cell.count - 1]
    return (last == UInt8(ascii: ":") || CellShape.isStop(last))
      && countBytes(0x20...0x20, in: cell) >= leastBlanks
  }

  /// Makes prose that is glued to the first cell, as in `The reforms by area:Area | Steps`, the
  /// caption.
  private static func takeProse(from table: inout Table) {
    guard table.caption == nil, let cell = table.header.first?.text,
      let row = table.extent.first, !row.mayHaveEscapes, let end = endOfProse(in: cell.bytes.span)
    else { return }
    table.caption = Passage(cell[0..<end])
    table.header[0] = Passage(cell[end..<cell.count])
    table.extent.replaceSubrange(0..<1, with: row.parts(around: cell[0..<end]))
  }

  /// Where a name of a column begins straight after a stop or a colon that ends running text.
  private static func endOfProse(in cell: Span<UInt8>) -> Int? {
    var offset = cell.count - 1
    let lowest = max(leastOfProse, cell.count - mostOfName)
    while offset >= lowest {
      let stop = cell[offset - 1]
      if stop == UInt8(ascii: ":") || CellShape.isStop(stop), cell[offset - 2].isASCIISmallLetter,
        cell[offset].isASCIILetter, !cell[offset].isASCIISmallLetter,
        countBytes(0x20...0x20, in: cell.extracting(0..<offset)) >= leastBlanks
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  /// The shortest prose that is told from a cell, and the longest name of a column behind it, in bytes.
  private static let (leastOfProse, mostOfName) = (40, 40)

  /// How many blanks prose has at least, which names of paths and accounts have not.
  private static let leastBlanks = 4

  /// Cuts before each row with a rule under it, unless rules stand between all rows.
  private static func parts(of rows: [PipeRow]) -> [Range<Int>] {
    let rules = rows.indices.filter { rows[$0].isRule }
    var starts = [0]
    if rules.count > 1, rows.count - rules.count > rules.count + 1 {
      starts += rules.map { $0 - 1 }.filter { $0 > 1 && !rows[$0].isRule }
    }
    return zip(starts, starts.dropFirst() + [rows.count]).map { $0..<$1 }
  }

  private static func table(of rows: ArraySlice<PipeRow>) -> Table? {
    let content = rows.indices.filter { !rows[$0].isRule }
    guard !content.isEmpty else { return nil }
    let isLed = content.count { rows[$0].isLed } * 2 > content.count
    let isTrailed = content.count { rows[$0].isTrailed } * 2 > content.count
    var cells = content.map { rows[$0].cells(isLed: isLed, isTrailed: isTrailed) }
    let width = cells.reduce(0) { max($0, $1.count) }
    guard width >= 2 || (rows.count > content.count && width == 1) else { return nil }

    guard cells.mayBeFilled(to: width) else { return nil }
    let hasRule = content.count < rows.count
    let confidence = confidence(cells: cells, width: width, hasRule: hasRule)
    for index in cells.indices where cells[index].count < width {
      let text = rows[content[index]].text
      let empty = Passage(text[text.count..<text.count])
      cells[index] += Array(repeating: empty, count: width - cells[index].count)
    }
    // Two columns without a rule may be pairs of a name and a value.
    let arePairs = !hasRule && width == 2 && cells.count >= 3 && RowSigns(cells).hasNumberAbove
    let header = arePairs || rows[rows.startIndex].isRule ? [] : cells.removeFirst()
    return Table(
      header: header, rows: cells, shape: .pipe, confidence: confidence, extent: rows.map(\.text))
  }

  /// A line of `---` settles it; without one, rows of equal length do the more there are.
  ///
  /// A few rows may have a cell more than the others.
  /// The numbers are guesses, set so that two rows alone, which may be menus, are taken by
  /// `lenient` only.
  private static func confidence(cells: [[Passage]], width: Int, hasRule: Bool) -> Double {
    if hasRule { return 0.99 }
    let full =
      (width - 1...width).map { width in
        Double(cells.count { $0.count == width }) / Double(cells.count)
      }.max() ?? 0
    let rows = cells.count >= 4 ? 0.95 : cells.count == 3 ? 0.85 : 0.6
    return rows * (0.5 + 0.5 * full)
  }
}

extension [[Passage]] {
  /// Whether rows with `width` cells each have not many more cells than these have, so that one row
  /// of thousands cannot blow up thousands of short ones.
  func mayBeFilled(to width: Int) -> Bool {
    count * width <= 8 * reduce(0) { $0 + $1.count } + 4_096
  }
}

/// A line with `|` in it.
struct PipeRow {
  let text: Text

  /// How many pipes part cells.
  let pipeCount: Int

  /// Whether it begins with one.
  let isLed: Bool

  /// Whether it ends with one.
  let isTrailed: Bool

  /// Whether the line is drawn, of `-`, `:`, `=`, `+`, `|` and blanks alone, with a dash.
  let isRule: Bool

  init(_ text: Text) {
    self.text = text
    let span = text.bytes.span
    var isDrawn = true
    var hasDash = false
    var offset = 0
    while offset < span.count, isDrawn {
      switch span[offset] {
      case UInt8(ascii: "-"), UInt8(ascii: "="): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "+"), 0x20, 0x09: break
      default: isDrawn = false
      }
      offset += 1
    }
    isRule = isDrawn && hasDash
    let first = Self.pipe(in: span, from: 0)
    var count = 0
    var last: Int?
    var next = first
    while let pipe = next {
      count += 1
      last = pipe
      next = Self.pipe(in: span, from: pipe + 1)
    }
    pipeCount = count
    isLed = first == 0
    isTrailed = last == span.count - 1
  }

  /// The first pipe at or after `start` that parts cells: no sign before it makes it a letter.
  private static func pipe(in span: Span<UInt8>, from start: Int) -> Int? {
    var next = start
    while let pipe = firstIndex(of: UInt8(ascii: "|"), in: next..<span.count, of: span) {
      if pipe == 0 || span[pipe - 1] != UInt8(ascii: "\\") { return pipe }
      next = pipe + 1
    }
    return nil
  }

  /// The cell that is not empty, if it is the only one and no part of it was edited.
  var onlyCell: Text? {
    if text.mayHaveEscapes { return nil }
    let filled = cells(isLed: isLed, isTrailed: isTrailed).filter { !$0.text.isEmpty }
    return filled.count == 1 && filled[0].text.count > 1 ? filled[0].text : nil
  }

  /// What stands around the only cell.
  var pipesAround: [Text] { onlyCell.map { text.parts(around: $0) } ?? [] }

  /// The cells without the blanks around them.
  ///
  /// - Parameters:
  ///   - isLed: Whether rows of this table begin with a pipe; if not, one there follows an empty
  ///     cell.
  ///   - isTrailed: Whether they end with one; if not, one there stands before an empty cell.
  /// - Returns: As many cells as the row has.
  func cells(isLed: Bool, isTrailed: Bool) -> [Passage] {
    var cells: [Passage] = []
    cells.reserveCapacity(pipeCount + 1)
    let span = text.bytes.span
    var start = 0
    while let pipe = Self.pipe(in: span, from: start) {
      if pipe > 0 || !isLed { cells.append(Passage(cell(start..<pipe))) }
      start = pipe + 1
    }
    if start < text.count || !isTrailed || cells.isEmpty {
      cells.append(Passage(cell(start..<text.count)))
    }
    return cells
  }

  private func cell(_ range: Range<Int>) -> Text {
    let span = text.bytes.span
    let start = skipBlanks(in: span, from: range.lowerBound, to: range.upperBound)
    let end = skipBlanksBackward(in: span, from: range.upperBound, to: start)
    let cell = text[start..<end]
    guard var pipe = firstIndex(of: UInt8(ascii: "|"), in: 0..<cell.count, of: cell.bytes.span)
    else { return cell }
    // Only escaped pipes are left inside a cell; the sign before each is its escape.
    var editor = TextEditor(cell)
    while true {
      editor.delete(pipe - 1..<pipe)
      guard
        let next = firstIndex(
          of: UInt8(ascii: "|"), in: pipe + 1..<cell.count, of: cell.bytes.span)
      else { return editor.finish() }
      pipe = next
    }
  }
}

extension Text {
  /// Whether cells of it may lack signs that it has, so that they are no slices of it.
  fileprivate var mayHaveEscapes: Bool { bytes.contains(UInt8(ascii: "\\")) }

  /// What stands before and after `part`, which is a slice of this text.
  fileprivate func parts(around part: Text) -> [Text] {
    let start = part.bytes.startIndex - bytes.startIndex
    guard start >= 0, start + part.count <= count else { return [] }
    return [self[0..<start], self[start + part.count..<count]].filter { !$0.isEmpty }
  }
}
