// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Tables with a row a line and a sign between its cells: tabs, semicolons, commas.
struct SeparatedTable {
  private let lines: [Text]
  private let separator: Separator
  private var rows: [[Passage]] = []

  /// The line that stands over the first row and has no cells.
  private var caption: Text?

  /// Whether some rows are shorter than the others.
  private var isRagged = false

  enum Separator: CaseIterable {
    case tab, semicolon, comma

    var byte: UInt8 {
      switch self {
      case .tab: 0x09
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      }
    }

    /// Rows and columns from which on no header needs to speak for the rows: a comma stands in many
    /// lines that are no rows.
    var fewestRowsAndColumns: Int { self == .comma ? 7 : 6 }
  }

  /// The table that lines with commas or semicolons are, or `nil` if they are anything else.
  ///
  /// - Complexity: O(*n*) in the bytes, most groups being turned down at their first two lines.
  static func table(in group: Lines) -> Table? {
    guard group.lines.count >= 3 else { return nil }
    for separator in [Separator.semicolon, .comma] {
      // The first line may be a caption; the second is a row in any case.
      guard group.lines[1].text.bytes.contains(separator.byte) else { continue }
      let lines = group.lines.map(\.text)
      let parts = lines.map { cells(of: $0, separator) }
      if let found = SeparatedTable(lines, separator, parts), let table = found.delimited {
        return table
      }
    }
    return nil
  }

  /// The table that lines with tabs are, or `nil` if they are anything else.
  ///
  /// Rows may have lost the empty cells at their ends, if the first row names all columns.
  static func table(in lines: [RowLine], of source: Source) -> Table? {
    guard lines.count >= 3 else { return nil }
    let cells = lines.map { tabbed($0, of: source.text.span) }
    guard let found = SeparatedTable(lines.map(\.text), .tab, cells),
      !found.isRagged || found.rows[0].allSatisfy({ !$0.text.isEmpty })
    else { return nil }
    return found.tabs
  }

  // MARK: Rows

  private init?(_ lines: [Text], _ separator: Separator, _ cells: [[Passage]]) {
    self.lines = lines
    self.separator = separator
    var cells = cells
    if cells[0].count == 1, cells[1].count > 1 {
      caption = lines[0]
      cells.removeFirst()
    }
    let width = separator == .tab ? cells.reduce(0) { max($0, $1.count) } : cells[0].count
    let short = cells.count { $0.count < width }
    let single = cells.count { $0.count == 1 }
    guard width >= 2, cells.allSatisfy({ $0.count <= width }), cells[0].count > 1 else {
      return nil
    }
    guard
      separator == .tab && single * 3 <= cells.count
        || single == 0 && short * 4 <= cells.count && (short == 0 || width > 2)
    else { return nil }
    guard cells.mayBeFilled(to: width) else { return nil }
    isRagged = short > 0
    for index in cells.indices {
      let end = lines[lines.count - cells.count + index]
      while cells[index].count < width {
        cells[index].append(Passage(end[end.count..<end.count]))
      }
    }
    rows = cells
  }

  private var tabs: Table? {
    // Columns that are empty throughout come of tabs that were doubled.
    let filled = rows[0].indices.filter { column in
      rows.contains { !$0[column].text.isEmpty }
    }
    guard filled.count >= 2 else { return nil }
    let cells = rows.map { row in filled.map { row[$0] } }
    let signs = RowSigns(cells)
    guard signs.mayBeTable(hasHeader: signs.hasHeader, hasRule: false) else { return nil }
    let isPairs = filled.count == 2 && !signs.hasHeader
    return table(
      cells, hasHeader: signs.hasHeader, shape: isPairs ? .pairs : .tabs,
      confidence: (isRagged ? 0.9 : 0.95) - 0.3 * signs.shareOfProse)
  }

  private var delimited: Table? {
    let hasBlanks = rows.contains(where: Self.hasBlankAfterSeparator)
    let cells = hasBlanks ? rows.map { $0.map(Self.trimmed) } : rows
    let width = rows[0].count
    let signs = RowSigns(cells)
    let isNamed = signs.hasHeader && signs.hasNumbers && rows.count >= 4
    let isEvident = rows.count + width >= separator.fewestRowsAndColumns
    let hasWords = rows[0].contains { $0.text.bytes.contains { ($0 | 0x20) &- 0x61 < 26 } }
    guard hasWords, signs.mayBeTable(hasHeader: signs.hasHeader, hasRule: false),
      cells.count(where: Self.hasOpenBracket) * 4 <= cells.count,
      isNamed || isEvident && !(separator == .comma && (width < 3 || hasBlanks))
    else { return nil }
    // With blanks after its commas a row could be a sentence, or the names of a list.
    if hasBlanks {
      if separator == .comma, width < 3 { return nil }
      if signs.shareOfProse > 0 || lines.contains(where: Self.endsClause) { return nil }
    }
    return table(
      cells, hasHeader: signs.hasHeader, shape: .delimited,
      confidence: (hasBlanks ? 0.85 : 0.9) - (isRagged ? 0.05 : 0))
  }

  private func table(
    _ rows: [[Passage]], hasHeader: Bool, shape: Table.Shape, confidence: Double
  ) -> Table {
    var table = Table(
      header: hasHeader ? rows[0] : [], rows: Array(rows.dropFirst(hasHeader ? 1 : 0)),
      shape: shape, confidence: confidence,
      extent: Array(caption == nil ? lines[...] : lines.dropFirst()))
    table.caption = caption.map { Passage($0) }
    if shape == .pairs { table.headerColumnCount = 1 }
    return table
  }

  /// Whether words follow a separator and a blank, as they do in sentences and lists of names.
  private static func hasBlankAfterSeparator(_ row: [Passage]) -> Bool {
    row.dropFirst().contains { !$0.text.isEmpty && $0.text[0] == 0x20 }
  }

  /// Whether a bracket is opened in one cell and closed in another, as in the calls of a program.
  private static func hasOpenBracket(_ row: [Passage]) -> Bool {
    row.contains { cell in
      var depth = 0
      for byte in cell.text.bytes {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        default: break
        }
      }
      return depth != 0
    }
  }

  private static func endsClause(_ line: Text) -> Bool {
    let last = line[line.count - 1]
    return CellShape.isStop(last) || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
  }

  private static func trimmed(_ passage: Passage) -> Passage {
    let span = passage.text.bytes.span
    let start = skipBlanks(in: span, from: 0, to: span.count)
    return Passage(
      passage.text[start..<skipBlanksBackward(in: span, from: span.count, to: start)])
  }

  // MARK: Cells

  /// The parts of a line between tabs, those before its first word among them.
  private static func tabbed(_ line: RowLine, of span: Span<UInt8>) -> [Passage] {
    guard let first = line.words.first, let last = line.words.last else { return [] }
    var start = first.source.lowerBound
    while start > 0, span[start - 1] == 0x09 || span[start - 1] == 0x20 { start -= 1 }
    let end = last.source.upperBound
    var cells: [Passage] = []
    for offset in start...end where offset == end || span[offset] == 0x09 {
      cells.append(trimmed(line.passage(start..<offset)))
      start = offset + 1
    }
    return cells
  }

  /// The parts of a line between separators, those in quotes aside.
  private static func cells(of line: Text, _ separator: Separator) -> [Passage] {
    let span = line.bytes.span
    var cells: [Passage] = []
    var start = 0
    var isQuoted = false
    for offset in 0..<span.count {
      if span[offset] == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if span[offset] == separator.byte, !isQuoted {
        cells.append(cell(of: line, start..<offset))
        start = offset + 1
      }
    }
    cells.append(cell(of: line, start..<span.count))
    return cells
  }

  /// A cell without the quotes round it; of two quotes inside it one is left.
  private static func cell(of line: Text, _ range: Range<Int>) -> Passage {
    let quote = UInt8(ascii: "\"")
    guard range.count >= 2, line[range.lowerBound] == quote, line[range.upperBound - 1] == quote
    else { return Passage(line[range]) }
    let inner = line[range.lowerBound + 1..<range.upperBound - 1]
    let span = inner.bytes.span
    guard var place = firstIndex(of: quote, in: 0..<span.count, of: span) else {
      return Passage(inner)
    }
    var editor = TextEditor(inner)
    while true {
      editor.delete(place..<place + 1)
      guard place + 2 < span.count,
        let next = firstIndex(of: quote, in: place + 2..<span.count, of: span)
      else { return Passage(editor.finish()) }
      place = next
    }
  }
}
