// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension Table {
  /// Notes what the columns hold, whether the first one names the rows, and which words before the
  /// table are about it.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells, of which at most `CellShape.longestLook` each
  ///   are looked at.
  mutating func addSemantics(introduction: Text?) {
    guard let first = rows.first else { return }
    columnTypes = first.indices.map { column in type(ofColumn: column) }
    if namesRows { headerColumnCount = 1 }
    if caption == nil, let introduction, let sentence = Self.caption(in: introduction) {
      caption = Passage(sentence)
      isCaptionLinked = true
    }
  }

  /// The type of most cells of a column that are not empty: four in five, so that a note or a dash
  /// among numbers does not make it text.
  private func type(ofColumn column: Int) -> ColumnType {
    var (filled, words, numbers, percentages, amounts, dates) = (0, 0, 0, 0, 0, 0)
    for row in rows where column < row.count && !row[column].text.isEmpty {
      let shape = CellShape(row[column].text)
      if shape == .mark { continue }
      filled += 1
      let type = shape.columnType
      if type == .text {
        words += 1
        // Whatever the rest is, fewer than four in five are of another type.
        if words * 5 > rows.count { return .text }
      }
      switch type {
      case .number: numbers += 1
      case .percentage: percentages += 1
      case .money: amounts += 1
      case .date: dates += 1
      case .text: break
      }
    }
    func isMost(_ count: Int) -> Bool { filled > 0 && count * 5 >= filled * 4 }
    if isMost(numbers) { return .number }
    if isMost(percentages) { return .percentage }
    if isMost(amounts) { return .money }
    return isMost(dates) ? .date : .text
  }

  /// Whether the first column is words that differ from row to row, beside columns of other types.
  private var namesRows: Bool {
    guard columnTypes.count >= 2, columnTypes[0] == .text, rows.count >= 2,
      columnTypes.dropFirst().allSatisfy({ $0 != .text })
    else { return false }
    var names: Set<ArraySlice<UInt8>> = []
    return rows.allSatisfy { row in
      !row[0].text.isEmpty && names.insert(row[0].text.bytes).inserted
    }
  }

  /// The last sentence of `text`, if it announces a table.
  private static func caption(in text: Text) -> Text? {
    guard Announcement(text) == .table else { return nil }
    var start = 0
    var offset = 0
    while offset + 2 < text.count {
      if CellShape.isStop(text[offset]), text[offset + 1] == 0x20 { start = offset + 2 }
      offset += 1
    }
    let sentence = text[start..<text.count]
    return Announcement(sentence) == .table ? sentence : nil
  }
}

extension CellShape {
  /// What a column of such cells holds.
  var columnType: Table.ColumnType {
    switch self {
    case .smallNumber, .largeNumber, .decimal, .ordinal: .number
    case .percentage: .percentage
    case .money: .money
    case .year, .date: .date
    default: .text
    }
  }
}
