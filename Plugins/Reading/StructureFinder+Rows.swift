// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Rows of a table that kept something between their cells, blanks at least, are left open before
// anything else is made of them: a name and a number in columns would be a heading, a rule an
// underline. Whether they are a table `extract-tables` judges.

extension StructureFinder {
  /// Leaves rows open whose cells stand below one another, or in a drawing, or have dots or lone
  /// pipes between them.
  mutating func assignRows() {
    var index = 0
    while index < lines.count {
      var end: Int
      var next = index + 1
      // Most lines have no sign of a row.
      if mayBeRow(index) {
        let columns = columnsEnd(index)
        end = max(drawingEnd(index), pipedCellsEnd(index), columns.isRows ? columns.end : index)
        next = max(next, columns.end)
      } else {
        end = delimitedEnd(index)
      }
      guard end > index else {
        index = next
        continue
      }
      let start = isLonePipe(index) ? startOfPipedCells(index, end) : index
      for row in start..<end { roles[row] = .row(startsGroup: row == start) }
      index = end
    }
  }

  /// Whether a line was left open as the row of a table.
  func isRow(_ index: Int) -> Bool {
    if case .row = roles[index] { true } else { false }
  }

  private func mayBeRow(_ index: Int) -> Bool {
    let line = lines[index]
    return line.gapCount > 0 || line.hasLeader || line.isRule || line.pipeCount > 0
      || opensBox(index) || isLonePipe(index)
  }

  // MARK: Drawings

  /// Where a drawing ends whose first or second line is a rule with crossings, `+---+` or ├───┤.
  private func drawingEnd(_ start: Int) -> Int {
    guard isCrossed(start) || start + 1 < lines.count && isCrossed(start + 1) else { return start }
    var end = start
    while end < lines.count, end == start || !lines[end].followsBlank,
      isCrossed(end) || lines[end].pipeCount > 0 || hasBars(end)
    {
      end += 1
    }
    return end - start >= 3 ? end : start
  }

  /// Whether a line is drawn, with a crossing.
  private func isCrossed(_ index: Int) -> Bool {
    let line = lines[index]
    if line.isRule {
      return firstIndex(of: UInt8(ascii: "+"), in: line.range, of: content.span) != nil
    }
    guard opensBox(index) else { return false }
    var offset = line.range.lowerBound
    while offset < line.range.upperBound {
      if content[offset] > 0x20 {
        guard isBox(at: offset) else { return false }
        offset += 2
      }
      offset += 1
    }
    return true
  }

  /// Whether a line begins with a sign that draws boxes.
  private func opensBox(_ index: Int) -> Bool {
    content[lines[index].range.lowerBound] == 0xE2 && isBox(at: lines[index].range.lowerBound)
  }

  private func isBox(at offset: Int) -> Bool {
    let text = content.span
    return text[offset] == 0xE2 && offset + 1 < text.count
      && (text[offset + 1] == 0x94 || text[offset + 1] == 0x95)
  }

  /// Whether a line has a pipe, or a sign that draws boxes.
  private func hasBars(_ index: Int) -> Bool {
    let range = lines[index].range
    var offset = range.lowerBound
    while let next = firstIndex(of: 0xE2, in: offset..<range.upperBound, of: content.span) {
      if isBox(at: next) { return true }
      offset = next + 1
    }
    return firstIndex(of: UInt8(ascii: "|"), in: range, of: content.span) != nil
  }

  // MARK: Pipes on lines of their own

  private func isLonePipe(_ index: Int) -> Bool {
    let range = lines[index].range
    return range.count == 1 && content[range.lowerBound] == UInt8(ascii: "|")
  }

  /// Where lines end of which every second one, or nearly, is a pipe.
  private func pipedCellsEnd(_ start: Int) -> Int {
    guard isLonePipe(start) else { return start }
    var end = start + 1
    var last = start
    var pipes = 1
    // At most two cells meet, the last of a row and the first of the next.
    while end < lines.count, isLonePipe(end) || end - last <= 2 && mayBePipedCell(end) {
      if isLonePipe(end) {
        pipes += 1
        last = end
      }
      end += 1
    }
    guard pipes >= 3 else { return start }
    // What follows the last pipe is a cell only where rows have none at their ends.
    let isEnded =
      isTrailed(start..<last + 1) || last + 1 == lines.count || !mayBePipedCell(last + 1)
    return isEnded ? last + 1 : last + 2
  }

  private func mayBePipedCell(_ index: Int) -> Bool {
    !lines[index].isLong && lines[index].pipeCount == 0
  }

  /// Whether rows end with a pipe: two of them meet, or no two cells do and one stands before them all.
  private func isTrailed(_ range: Range<Int>) -> Bool {
    let meet = range.dropFirst().contains { isLonePipe($0) && isLonePipe($0 - 1) }
    let cellsMeet = range.dropFirst().contains { !isLonePipe($0) && !isLonePipe($0 - 1) }
    return meet || !cellsMeet && precedesPipes(range.lowerBound)
  }

  /// Whether the line before the first pipe may be the first cell.
  private func precedesPipes(_ index: Int) -> Bool {
    index > 0 && roles[index - 1] == .unknown && mayBePipedCell(index - 1)
      && lines[index - 1].byteCount <= 60 && lines[index - 1].ending == .open
  }

  private func startOfPipedCells(_ start: Int, _ end: Int) -> Int {
    let isFramed = (start + 1..<end).contains { isLonePipe($0) && isLonePipe($0 - 1) }
    return !isFramed && precedesPipes(start) ? start - 1 : start
  }

  // MARK: Columns

  /// Where lines end that have gaps in them, and whether their cells stand below one another, or have
  /// tabs or dots between them.
  private func columnsEnd(_ start: Int) -> (end: Int, isRows: Bool) {
    guard isColumned(start) || isRuleOfColumns(start) else { return (start, false) }
    var end = start + 1
    while end < lines.count, isColumned(end) || isRuleOfColumns(end) || goesOnInColumns(end) {
      end += 1
    }
    while end > start, !isColumned(end - 1), !isRuleOfColumns(end - 1), !goesOnBelow(end - 1) {
      end -= 1
    }
    let rows = (start..<end).filter { isColumned($0) }
    let rules = end - start - rows.count
    guard rows.count >= 3 || rows.count == 2 && rules > 0 else { return (end, false) }
    return (end, isLinedUp(rows))
  }

  private func isColumned(_ index: Int) -> Bool {
    let line = lines[index]
    return !isBullet(index) && (line.gapCount > 0 || line.hasLeader) && line.pipeCount == 0
      && !line.isRule
  }

  private func isBullet(_ index: Int) -> Bool {
    if case .bullet = lines[index].marker?.kind { true } else { false }
  }

  /// Whether a line is drawn below a header, or at the ends of a table.
  private func isRuleOfColumns(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isRule, line.pipeCount == 0 else { return false }
    func isBeside(_ other: Int) -> Bool {
      other >= 0 && other < lines.count && isColumned(other)
    }
    return line.gapCount > 0 || isBeside(index + 1) || isBeside(index - 1)
  }

  /// Whether a line between rows has one cell alone: what is left of one above, set in, or a name.
  private func goesOnInColumns(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.followsBlank, line.marker == nil, line.byteCount <= 60, line.pipeCount == 0 else {
      return false
    }
    return line.indent >= 2
      || index + 1 < lines.count && isColumned(index + 1)
        && !lines[index + 1].followsBlank && line.ending == .open
  }

  /// Whether a line begins where a cell above it does, with few lines between that begin there too.
  private func goesOnBelow(_ index: Int) -> Bool {
    let indent = lines[index].indent
    guard indent >= 4 else { return false }
    var above = index
    while above > 0, index - above < 8, !lines[above].followsBlank {
      above -= 1
      if lines[above].indent != indent { return startsCell(at: indent, in: above) }
    }
    return false
  }

  /// Whether a word stands at `place` of a line, with two blanks before it.
  private func startsCell(at place: Int, in index: Int) -> Bool {
    let line = lines[index]
    let text = content.span
    var offset = line.range.lowerBound
    var column = line.indent
    while offset < line.range.upperBound, column < place {
      offset += 1
      if offset < line.range.upperBound, text[offset] & 0xC0 != 0x80 { column += 1 }
    }
    return offset < line.range.upperBound && offset >= line.range.lowerBound + 2
      && text[offset] > 0x20 && text[offset - 1] <= 0x20 && text[offset - 2] <= 0x20
  }

  /// Whether a gap stands at the same place of most lines, or all have a tab or dots.
  private func isLinedUp(_ rows: [Int]) -> Bool {
    let text = content.span
    var counts = [Int](repeating: 0, count: Line.longestFragment)
    var parted = 0
    for row in rows {
      let line = lines[row]
      if line.hasLeader || firstIndex(of: 0x09, in: line.range, of: text) != nil { parted += 1 }
      var column = line.indent
      var blanks = 0
      for offset in line.range {
        let byte = text[offset]
        if byte <= 0x20 {
          blanks += 1
        } else {
          if blanks > 1, column > line.indent {
            let gap = (column - blanks..<column).clamped(to: counts.indices)
            for place in gap { counts[place] += 1 }
          }
          blanks = 0
        }
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
    return parted == rows.count && !haveStrayTabs(rows)
      || counts.contains { $0 * 5 >= rows.count * 4 }
  }

  /// Whether most lines are sentences that tabs stand in here and there.
  private func haveStrayTabs(_ rows: [Int]) -> Bool {
    let sentences = rows.count { lines[$0].isSentence && lines[$0].wordCount >= 8 }
    guard sentences * 2 > rows.count else { return false }
    let text = content.span
    let tabCounts = rows.map { countBytes(0x09...0x09, in: text.extracting(lines[$0].range)) }
    return tabCounts.contains { $0 != tabCounts[0] }
  }

  // MARK: Commas

  /// Where lines end that have as many commas or semicolons as the first of them, which has words on
  /// both sides of each.
  private func delimitedEnd(_ start: Int) -> Int {
    guard start + 2 < lines.count, !lines[start + 1].followsBlank, !lines[start + 2].followsBlank,
      lines[start].byteCount <= Line.longestFragment, !isBullet(start)
    else { return start }
    for separator in [UInt8(ascii: ";"), UInt8(ascii: ",")] {
      let count = separators(separator, in: start, areNames: true)
      if count == 0 { continue }
      var end = start + 1
      while end < lines.count, !lines[end].followsBlank, lines[end].byteCount <= 400,
        separators(separator, in: end, areNames: false) == count
      {
        end += 1
      }
      if end - start >= 3 { return end }
    }
    return start
  }

  /// How many separators a line has outside quotes; 0 if a blank follows one or, where `areNames`
  /// says so, a digit, as in a decimal.
  private func separators(_ separator: UInt8, in index: Int, areNames: Bool) -> Int {
    let range = lines[index].range
    let text = content.span
    guard firstIndex(of: separator, in: range, of: text) != nil else { return 0 }
    var count = 0
    var isQuoted = false
    for offset in range {
      if text[offset] == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if text[offset] == separator, !isQuoted {
        let next = offset + 1 < range.upperBound ? text[offset + 1] : 0
        if next == 0x20 || areNames && next &- 0x30 < 10 { return 0 }
        count += 1
      }
    }
    return count
  }

  // MARK: Pipes

  /// Two or more rows with `|`, one after the other, stand open for table extraction.
  mutating func assignPipeRows() {
    var index = 0
    while index < lines.count {
      guard isPipeRow(index) else {
        index += 1
        continue
      }
      let start = index
      index = pipeRowsEnd(start)
      guard index - start >= 2 else { continue }
      for row in start..<index { roles[row] = .open(startsGroup: row == start) }
    }
  }

  /// Where rows with pipes end; where each line is one cell, lines without a pipe are among them.
  private func pipeRowsEnd(_ start: Int) -> Int {
    var end = start
    var plain: [Int] = []
    while end < lines.count {
      if isPipeRow(end) || isRowOfOneCell(end, below: start) {
        end += 1
      } else if isBarePipedCell(end, after: plain) {
        plain.append(end)
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a line without a pipe is a row that lost all cells but the first: it stands between rows of
  /// a table that has a rule below its header.
  private func isRowOfOneCell(_ index: Int, below start: Int) -> Bool {
    index > start + 2 && index + 1 < lines.count && lines[start + 1].isRule
      && lines[index].byteCount <= Self.longestLoneCell && lines[index].ending == .open
      && lines[index].marker == nil && !lines[index].followsBlank
      && !lines[index + 1].followsBlank && isPipeRow(index + 1)
  }

  /// The longest cell that stands alone in its row, in bytes.
  private static let longestLoneCell = 60

  /// Whether a line without a pipe is a piece of a cell, or the last cell of a row: it stands between
  /// lines that end with their only pipe, or as far below the last such line as that below the one
  /// before.
  private func isBarePipedCell(_ index: Int, after plain: [Int]) -> Bool {
    let line = lines[index]
    guard index > 0, endsWithOnlyPipe(index - 1), !line.isLong, !line.followsBlank else {
      return false
    }
    switch roles[index] {
    case .unknown, .paragraph, .open: break
    default: return false
    }
    if index + 1 < lines.count, !lines[index + 1].followsBlank, endsWithOnlyPipe(index + 1) {
      return true
    }
    return plain.count > 1
      && index - plain[plain.count - 1] == plain[plain.count - 1] - plain[plain.count - 2]
  }

  private func endsWithOnlyPipe(_ index: Int) -> Bool {
    lines[index].pipeCount == 1
      && content[lines[index].range.upperBound - 1] == UInt8(ascii: "|")
  }

  private func isPipeRow(_ index: Int) -> Bool {
    let line = lines[index]
    if isRow(index) { return false }
    if line.byteCount > Line.longestFragment {
      return firstIndex(of: UInt8(ascii: "|"), in: line.range, of: content.span) != nil
    }
    return line.pipeCount > 0
  }
}
