// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Tables with a row a line and a sign between its cells: tabs, semicolons, commas, boxes.
enum SeparatedTable {
  /// The table that a group of lines is, or `nil` if it is anything else.
  ///
  /// - Complexity: O(*n*) in the bytes, most groups being turned down at their first line.
  static func table(in group: Lines) -> Table? {
    let lines = group.lines.map(\.text)
    guard lines.count >= 3 else { return nil }
    for separator in Separator.allCases {
      if let table = table(in: lines, separator) { return table }
    }
    return nil
  }

  enum Separator: CaseIterable {
    case tab, semicolon, comma

    var byte: UInt8 {
      switch self {
      case .tab: 0x09
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      }
    }

    /// The fewest columns: a comma or two stand in many lines that are no rows.
    var fewestColumns: Int { self == .comma ? 4 : self == .semicolon ? 3 : 2 }
  }

  private static func table(in lines: [Text], _ separator: Separator) -> Table? {
    let width = cells(of: lines[0], separator).count
    guard width >= separator.fewestColumns else { return nil }
    var rows: [[Passage]] = []
    rows.reserveCapacity(lines.count)
    for line in lines {
      let cells = cells(of: line, separator)
      // Rows of tabs may have lost the empty cells at their ends.
      guard cells.count == width || separator == .tab && cells.count < width && cells.count > 1
      else { return nil }
      rows.append(cells)
    }
    for index in rows.indices {
      let end = lines[index]
      while rows[index].count < width {
        rows[index].append(Passage(end[end.count..<end.count]))
      }
    }
    if separator == .comma, rows.contains(where: hasBlankAfterComma) { return nil }
    let header = rows.removeFirst()
    return Table(
      header: header, rows: rows, shape: separator == .tab ? .tabs : .delimited,
      confidence: separator == .tab ? 0.95 : 0.9, extent: lines)
  }

  /// Whether words follow a comma and a blank, as they do in sentences and lists of names.
  private static func hasBlankAfterComma(_ row: [Passage]) -> Bool {
    row.dropFirst().contains { !$0.text.isEmpty && $0.text[0] == 0x20 }
  }

  /// The parts of a line between separators, those in quotes aside.
  private static func cells(of line: Text, _ separator: Separator) -> [Passage] {
    let span = line.bytes.span
    var cells: [Passage] = []
    var start = 0
    var isQuoted = false
    for offset in 0..<span.count {
      if span[offset] == UInt8(ascii: "\""), separator != .tab {
        isQuoted.toggle()
      } else if span[offset] == separator.byte, !isQuoted {
        cells.append(cell(of: line, start..<offset, separator))
        start = offset + 1
      }
    }
    cells.append(cell(of: line, start..<span.count, separator))
    return cells
  }

  private static func cell(of line: Text, _ range: Range<Int>, _ separator: Separator) -> Passage {
    var range = range
    if separator == .tab {
      let span = line.bytes.span
      let start = skipBlanks(in: span, from: range.lowerBound, to: range.upperBound)
      range = start..<skipBlanksBackward(in: span, from: range.upperBound, to: start)
    } else if range.count >= 2, line[range.lowerBound] == UInt8(ascii: "\""),
      line[range.upperBound - 1] == UInt8(ascii: "\"")
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return Passage(line[range])
  }
}
