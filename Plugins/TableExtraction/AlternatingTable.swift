// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Names and values in turn, one on a line.
///
/// Prices, measures and dates stand each below what it is of, or dates each above what was then: that
/// every second line is a value tells the two columns.
enum AlternatingTable {
  /// The tables among `lines` whose names and values take turns, top to bottom.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - looks: Their looks.
  ///   - before: What stands before the first of them, if anything.
  ///   - others: The tables that were found by other means, top to bottom: where one has the same two
  ///     columns and as many rows, it is enough.
  /// - Returns: The tables, which may share lines with `others`.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func tables(
    in lines: [TableLine], _ looks: [CellLook], below before: Text?,
    besides others: [StackedTable]
  ) -> [StackedTable] {
    var kinds = zip(lines, looks).map { Kind($0, $1) }
    for index in kinds.indices.dropLast(2) where kinds[index] == .name {
      if countsOn(lines[index], lines[index + 2]) {
        kinds[index] = .time
        kinds[index + 2] = .time
      }
    }
    var found: [StackedTable] = []
    var start = 0
    while start + 2 * fewestHeaded <= lines.count {
      guard let table = best(at: start, looks, kinds, after: found.last, before) else {
        start += 1
        continue
      }
      found.append(table.withLastRows(looks[...]))
      start = found[found.count - 1].alignment.range.upperBound
    }
    return found.filter { table in !others.contains { $0.has(table) } }
  }

  /// What a line may be in such a table.
  private enum Kind {
    /// Words.
    case name
    /// An amount or a measure.
    case amount
    /// A date, a time of day, or a year.
    case time
    /// Signs, or a number that counts items, sections or notes.
    case other

    init(_ line: TableLine, _ look: CellLook) {
      let bytes = line.text.bytes.span
      switch look.shape {
      case .date where bytes[bytes.count - 1] == UInt8(ascii: "."): self = .other
      case .year, .date, .clockTime: self = .time
      case .ordinal, .reference, .mark: self = .other
      case _ where AlternatingTable.isSection(bytes): self = .other
      case _ where look.shape.isNumeric: self = .amount
      default:
        let isShort = bytes.count <= longestValue && !look.isProse && !look.isCode
        if isShort,
          AlternatingTable.endsInYear(bytes)
            || (bytes.count <= longestMonth || AlternatingTable.hasDigit(bytes))
              && WrittenDate.hasMonth(bytes)
        {
          self = .time
        } else {
          let isAmount = isShort && AlternatingTable.startsWithNumber(bytes)
          self = isAmount ? .amount : bytes[0].isASCIILetter || bytes[0] >= 0xC3 ? .name : .other
        }
      }
    }
  }

  /// Whether two lines are the same word with a number behind it, the second one higher: `Day 1`.
  private static func countsOn(_ line: TableLine, _ other: TableLine) -> Bool {
    func parts(_ text: Text) -> (word: ArraySlice<UInt8>, number: Int)? {
      guard text.count <= longestValue, let blank = text.bytes.firstIndex(of: 0x20) else {
        return nil
      }
      let word = text.bytes[..<blank]
      guard word.count >= 3,
        let number = Int(String(decoding: text.bytes[(blank + 1)...], as: UTF8.self))
      else { return nil }
      return (word, number)
    }
    guard let last = line.text.bytes.last, last.isASCIIDigit, let one = parts(line.text),
      let two = parts(other.text)
    else { return false }
    return one.word == two.word && one.number < two.number
  }

  /// The table at `start`, its first name or value there; of two readings the one whose header has the
  /// names of columns, or by which dates stand beside what was then.
  private static func best(
    at start: Int, _ looks: [CellLook], _ kinds: [Kind], after last: StackedTable?, _ before: Text?
  ) -> StackedTable? {
    guard kinds[start] != .name || kinds[start + 1] == .time || kinds[start + 1] == .amount,
      let table = table(at: start, looks, kinds, after: last, before)
    else { return definitions(at: start, looks, kinds) }
    guard kinds[start] == .name,
      let other = self.table(at: start + 1, looks, kinds, after: last, before),
      other.alignment.range.upperBound > table.alignment.range.upperBound
    else { return table }
    let namesColumns = start > 0 && looks[start - 1].namesColumn && looks[start].namesColumn
    let hasTimes =
      kinds[start + 1] == .time
      && (other.alignment.hasHeader || !table.alignment.hasHeader)
    return namesColumns || hasTimes ? other : table
  }

  /// The table whose header is at `start`, with names and short sentences in turn below, where a name of
  /// a column stands in the header: without one they may be headings with their paragraphs.
  private static func definitions(
    at start: Int, _ looks: [CellLook], _ kinds: [Kind]
  ) -> StackedTable? {
    guard start + 2 + 2 * fewestHeaded <= looks.count,
      (start...start + 1).contains(where: { looks[$0].namesColumn }),
      !(start...start + 1).contains(where: { looks[$0].hasNumber }),
      (start...start + 2).allSatisfy({ kinds[$0] == .name && mayHead(looks[$0]) })
    else { return nil }
    let gaps = (cell: looks[start + 3].gap, row: looks[start + 4].gap)
    guard gaps.cell <= gaps.row, looks[start + 1].gap == gaps.cell else { return nil }
    var next = start + 2
    while next + 1 < looks.count, kinds[next] == .name, mayHead(looks[next]),
      looks[next].gap == gaps.row, looks[next + 1].gap == gaps.cell, looks[next + 1].isProse,
      looks[next + 1].endsInStop, !looks[next + 1].isClause,
      looks[next + 1].length <= longestText
    {
      next += 2
    }
    let count = next - start
    guard count >= 2 + 2 * fewestHeaded else { return nil }
    let places = (0..<count).map { CellPlace(row: $0 / 2, column: $0 % 2) }
    return StackedTable(
      alignment: RowAlignment(from: start, places, hasHeader: true, width: 2), spacing: nil,
      confidence: confidence)
  }

  /// Whether a line may head a column or a row.
  private static func mayHead(_ look: CellLook) -> Bool {
    look.length <= longestHeader && !look.isProse && !look.endsInStop && !look.isClause
      && !look.isCode
  }

  /// How sure such a table is with a header or many rows, and without: guesses, near what was counted
  /// in articles.
  private static let (confidence, confidenceOfFew) = (0.85, 0.7)

  /// So many rows at least, below a header and without one; and so many that are as sure as a header.
  private static let (fewestHeaded, fewest, many) = (3, 4, 6)

  /// So many rows without a header may have one among them, in four at most, that has no value.
  private static let leastWithMisses = 8

  /// The longest value, name, cell of a header, and text beside a date, in bytes.
  private static let (longestValue, longestMonth, longestName) = (40, 12, 160)
  private static let (longestHeader, longestText) = (60, 120)

  private static func table(
    at start: Int, _ looks: [CellLook], _ kinds: [Kind], after last: StackedTable?, _ before: Text?
  ) -> StackedTable? {
    let opensWithValue = kinds[start] != .name
    guard start + 2 < looks.count, kinds[start] != .other else { return nil }
    // Amounts before names are those of lists, too.
    if kinds[start] == .amount {
      guard start >= 2, looks[start - 1].namesColumn, looks[start - 2].namesColumn else {
        return nil
      }
    }
    let gaps = (cell: looks[start + 1].gap, row: looks[start + 2].gap)
    guard gaps.cell <= gaps.row else { return nil }
    var (next, end, values) = (start, start, 0)
    var firstMiss: Int?
    rows: while next + 1 < looks.count,
      next == start || looks[next].gap == gaps.row, looks[next + 1].gap == gaps.cell
    {
      let (value, name) = opensWithValue ? (next, next + 1) : (next + 1, next)
      guard kinds[name] == .name, mayBeName(looks[name], besideTime: opensWithValue) else { break }
      switch kinds[value] {
      case kinds[start] where opensWithValue, .time where !opensWithValue,
        .amount where !opensWithValue:
        values += 1
        end = next + 2
      case .name where opensWithValue && kinds[start] == .amount && looks[value].shape == .code:
        values += 1
        end = next + 2
      case .name where !opensWithValue && mayBeName(looks[value], besideTime: false): break
      default: break rows
      }
      if firstMiss == nil, values < (next - start) / 2 + 1 { firstMiss = next }
      next += 2
    }
    let hasHeader = hasHeader(above: start, after: last, looks, kinds)
    if let firstMiss, !hasHeader, end - start < 2 * leastWithMisses {
      end = firstMiss
      values = (end - start) / 2
    }
    let rows = (end - start) / 2
    if kinds[start] == .amount, end < looks.count, kinds[end] == .amount { return nil }
    // Small letters go on with the number above them.
    let smallCount = (start..<end).count { looks[$0].shape == .lowerWords }
    guard rows >= (hasHeader ? fewestHeaded : fewest), (rows - values) * 4 <= rows,
      !countUp(looks[start..<end]), opensWithValue || smallCount * 2 < rows,
      hasHeader || rows >= many || isBelowText(start, looks, before)
    else { return nil }
    // A year above dates heads them.
    let isHeader =
      opensWithValue && rows > fewest && looks[start].shape == .year
      && looks[start + 1].namesColumn && looks[start + 2].shape != .year
    let first = hasHeader ? start - 2 : start
    let places = (0..<end - first).map { CellPlace(row: $0 / 2, column: $0 % 2) }
    return StackedTable(
      alignment: RowAlignment(
        from: first, places, hasHeader: hasHeader || isHeader, width: 2), spacing: nil,
      confidence: hasHeader || rows >= many ? confidence : confidenceOfFew)
  }

  /// Whether two names of columns stand above the line at `start`, alone or below a heading.
  private static func hasHeader(
    above start: Int, after last: StackedTable?, _ looks: [CellLook], _ kinds: [Kind]
  ) -> Bool {
    let end = last?.alignment.range.upperBound ?? 0
    var count = 0
    while start - count > end, count < 4,
      case let look = looks[start - count - 1], kinds[start - count - 1] == .name, mayHead(look),
      !look.hasNumber
    {
      count += 1
    }
    return count == 2 || count == 3
  }

  /// Whether text stands above the line at `start` with a heading or two between at most, or nothing that
  /// may be a cell; `before` is what stands before all lines.
  private static func isBelowText(
    _ start: Int, _ looks: [CellLook], _ before: Text?
  ) -> Bool {
    let above = looks[..<start].suffix(3)
    return above.isEmpty || above.contains { $0.isProse && $0.length >= shortestText }
      || above.count < 3 && before?.count ?? 0 >= shortestText
  }

  /// A shorter sentence above names and values may be of a leaflet or a list, in bytes.
  private static let shortestText = 60

  /// Whether the numbers among lines never go down, as those of items or of contents do not.
  private static func countUp(_ looks: ArraySlice<CellLook>) -> Bool {
    let numbers = looks.filter { $0.shape == .smallNumber }.map(\.number)
    return numbers.count * 4 >= looks.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
  }

  private static func mayBeName(_ look: CellLook, besideTime: Bool) -> Bool {
    look.length <= (besideTime ? longestText : longestName) && !look.endsInColon && !look.isCode
      && (besideTime || !look.isProse && !look.isClause && !look.endsInStop)
  }

  private static func hasDigit(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0].isASCIIDigit }
  }

  /// Whether a line is one word and a year, as a month is in any language: `май 2025`.
  private static func endsInYear(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 7, bytes[bytes.count - 5] == 0x20 else { return false }
    for offset in 0..<bytes.count - 5 where bytes[offset] == 0x20 { return false }
    let year = bytes.extracting(last: 4)
    return (year[0] == 0x31 || year[0] == 0x32)
      && year.indices.allSatisfy { year[$0].isASCIIDigit }
  }

  /// Whether a line is the number of a section, `1.2.3` or `4.`, alone or with its title.
  private static func isSection(_ bytes: Span<UInt8>) -> Bool {
    var (offset, points) = (0, 0)
    while offset < bytes.count, bytes[offset].isASCIIDigit || bytes[offset] == UInt8(ascii: ".") {
      if bytes[offset] == UInt8(ascii: ".") { points += 1 }
      offset += 1
    }
    return points >= 2 || points == 1 && bytes[offset - 1] == UInt8(ascii: ".")
  }

  /// Whether a line begins with a number, signs such as `+`, `~`, `–` or `£` before it aside, and has no
  /// signs of code.
  private static func startsWithNumber(_ bytes: Span<UInt8>) -> Bool {
    var offset = CellShape.lengthOfHedge(bytes)
    let end = min(offset + 4, bytes.count)
    while offset < end, !bytes[offset].isASCIIDigit, !bytes[offset].isASCIILetter {
      // Of other scripts only signs and currencies, from U+0080 to U+00BF and U+2000 to U+2FFF.
      let isSign = bytes[offset] < 0xC0 || bytes[offset] == 0xC2 || bytes[offset] == 0xE2
      if !isSign { return false }
      offset += 1
    }
    guard offset < bytes.count, bytes[offset].isASCIIDigit else { return false }
    for index in bytes.indices where signsOfCode.contains(bytes[index]) { return false }
    // The stop of Chinese and Japanese.
    let count = bytes.count
    return count < 3 || bytes[count - 3] != 0xE3 || bytes[count - 2] != 0x80
      || bytes[count - 1] != 0x82
  }

  private static let signsOfCode = Set("\"';{}[]#^=_\\@*<>|".utf8)
}

extension StackedTable {
  /// Whether it has two columns, too, of the same cells, or twice as many or more, and as many cells as
  /// `other` or nearly.
  fileprivate func has(_ other: StackedTable) -> Bool {
    let (range, its) = (alignment.range, other.alignment.range)
    return alignment.width.isMultiple(of: 2) && range.overlaps(its)
      && (range.lowerBound - its.lowerBound).isMultiple(of: 2) && range.count + 2 >= its.count
  }
}
