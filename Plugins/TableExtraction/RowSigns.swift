// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// What the cells of rows say: whether the first row names the columns, and whether they are rows of
/// a table at all.
struct RowSigns {
  private let rows: [[Passage]]
  private let shapes: [[CellShape?]]

  /// Whether a column is numbers, amounts or dates below its first row.
  let hasTypedColumn: Bool

  /// Whether the first row names the columns.
  let hasHeader: Bool

  /// Whether the first row has a number where names of columns have none.
  let hasNumberAbove: Bool

  /// - Complexity: O(*n*) in the bytes of the cells.
  init(_ rows: [[Passage]]) {
    self.rows = rows
    let shapes = rows.map { row in row.map { $0.text.isEmpty ? nil : CellShape($0.text) } }
    self.shapes = shapes
    let width = rows[0].count
    var named = 0
    var typed = 0
    var hasNumberAbove = false
    let counted = Self.counted(rows[0])
    for column in 0..<width {
      let below = shapes.dropFirst().compactMap { $0[column] }.filter { $0 != .mark }
      let isTyped = Self.isTyped(below)
      if isTyped { typed += 1 }
      guard let first = shapes[0][column], !counted.contains(column) else { continue }
      let isAmount =
        Self.isAmount(rows[0][column]) && rows.dropFirst().contains { Self.isAmount($0[column]) }
      if isAmount || first.isNumeric, first != .year || below.allSatisfy({ $0 == .year }) {
        hasNumberAbove = true
      } else if isTyped, below.count > 0 {
        named += 1
      }
    }
    hasTypedColumn = typed > 0
    let isFull = shapes[0].dropFirst().allSatisfy { $0 != nil }
    let isVaried = width == 2 && Self.isVaried(shapes.map { $0[1] })
    self.hasNumberAbove = hasNumberAbove
    hasHeader = isFull && !hasNumberAbove && (named > 0 || !isVaried)
  }

  /// Whether a cell is a number with a unit, as `20 minutes`.
  private static func isAmount(_ cell: Passage) -> Bool {
    let bytes = cell.text.bytes
    guard let first = bytes.first, first &- 0x30 < 10, let last = bytes.last else { return false }
    let blanks = bytes.count { $0 == 0x20 }
    return blanks == 1 && (last | 0x20) &- 0x61 < 26
  }

  /// The columns of a first row that are counted, 1, 2, 3 and so on, as the parts of a match are.
  private static func counted(_ row: [Passage]) -> Range<Int> {
    guard let first = row.firstIndex(where: { $0.text.string == "1" }) else { return 0..<0 }
    var end = first
    while end < row.count, row[end].text.string == String(end - first + 1) { end += 1 }
    return end - first >= 2 ? first..<end : 0..<0
  }

  /// Whether four in five are of one type that is not text.
  private static func isTyped(_ shapes: [CellShape]) -> Bool {
    var counts: [Table.ColumnType: Int] = [:]
    for shape in shapes { counts[shape.columnType, default: 0] += 1 }
    return counts.contains { $0.key != .text && $0.value * 5 >= shapes.count * 4 }
  }

  /// Whether values are of several kinds, as those of one thing are.
  private static func isVaried(_ shapes: [CellShape?]) -> Bool {
    let filled = shapes.compactMap { $0 }
    return filled.contains { $0.isNumeric } && !isTyped(filled)
  }

  /// Whether four in five cells of a column below its first row have a number of some kind.
  var hasNumbers: Bool {
    shapes[0].indices.contains { column in
      let below = shapes.dropFirst().compactMap { $0[column] }
      return !below.isEmpty && below.count(where: \.isNumeric) * 5 >= below.count * 4
    }
  }

  /// The share of cells that are sentences or longer than a cell is, the last column aside, which
  /// often has notes.
  var shareOfProse: Double {
    var prose = 0
    var filled = 0
    for row in shapes {
      for shape in row.dropLast() {
        guard let shape else { continue }
        filled += 1
        if shape == .sentence || shape == .longPhrase { prose += 1 }
      }
    }
    return Double(prose) / Double(max(1, filled))
  }

  /// Whether nothing shows that the rows are code, a log, a difference of files, a table of contents,
  /// speech, or running text in columns.
  func mayBeTable(hasHeader: Bool, hasRule: Bool) -> Bool {
    let body = hasHeader ? Array(rows.dropFirst()) : rows
    guard !body.isEmpty, hasTwoColumns(body) else { return false }
    if body.count(where: Self.isCode) * 4 > body.count { return false }
    if body.count(where: Self.isLogged) * 2 > body.count { return false }
    if rows[0].count == 2, Self.arePages(rows.map { $0[1].text }) { return false }
    return hasRule || !isSpeech(body) && !isRunningText(body)
  }

  /// Whether two columns or more have cells, and most cells have letters or digits.
  private func hasTwoColumns(_ rows: [[Passage]]) -> Bool {
    let width = rows[0].count
    var filledColumns = 0
    var words = 0
    var filled = 0
    for column in 0..<width {
      let cells = rows.filter { !$0[column].text.isEmpty }
      if cells.count * 4 >= rows.count { filledColumns += 1 }
      filled += cells.count
      words += cells.count { $0[column].text.bytes.contains(where: Self.isWordByte) }
    }
    return filledColumns >= 2 && words * 10 >= filled * 7
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// Signs that programs and differences of files have at the ends of lines.
  private static func isCode(_ row: [Passage]) -> Bool {
    let filled = row.filter { !$0.text.isEmpty }
    guard let first = filled.first?.text, let last = filled.last?.text else { return false }
    switch last[last.count - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): return true
    default: break
    }
    switch first[0] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "#"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      if !(first.count > 1 && first[1] &- 0x30 < 10) { return true }
    default: break
    }
    return filled.contains { cell in
      let text = cell.text
      if text.count >= 2, text[0] == UInt8(ascii: "/"), text[1] == UInt8(ascii: "/") {
        return true
      }
      let isAssigned =
        text[0] == UInt8(ascii: "=") || text[text.count - 1] == UInt8(ascii: "=")
      return isAssigned || text.bytes.contains { $0 == UInt8(ascii: "{") }
    }
      || first[first.count - 1] == UInt8(ascii: ":") && first[0] &- 0x61 < 26
  }

  /// The words by which logs say how bad something is.
  private static let grades: Set<[UInt8]> = Set(
    ["TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "FATAL", "CRITICAL"].map {
      Array($0.utf8)
    })

  private static func isLogged(_ row: [Passage]) -> Bool {
    let hasGrade = row.contains { cell in
      var bytes = cell.text.bytes
      if bytes.first == UInt8(ascii: "[") { bytes = bytes.dropFirst() }
      let word = bytes.prefix { $0 &- 0x41 < 26 }
      return word.count >= 4 && grades.contains(Array(word))
    }
    return hasGrade && row.contains { $0.text.bytes.contains { $0 &- 0x30 < 10 } }
  }

  /// Whether `values` are whole numbers that never grow smaller, as the pages in a table of contents.
  static func arePages(_ values: [Text]) -> Bool {
    var last = 0
    for value in values where !value.isEmpty {
      var number = 0
      for byte in value.bytes {
        // Pages before the first one have Roman numerals.
        if byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x") {
          continue
        }
        guard byte &- 0x30 < 10, value.count <= 4 else { return false }
        number = number * 10 + Int(byte & 0x0F)
      }
      if number < last { return false }
      last = number
    }
    return true
  }

  /// Whether names with a colon, or the same names in turns, stand before what was said.
  private func isSpeech(_ rows: [[Passage]]) -> Bool {
    let labels = rows.count { row in
      row[0].text.bytes.last == UInt8(ascii: ":") && row[0].text.count <= 40
    }
    guard labels * 2 > rows.count else { return false }
    let said = rows.count { row in
      guard let last = row.last?.text, !last.isEmpty else { return false }
      return CellShape.isStop(last[last.count - 1]) || last[last.count - 1] == UInt8(ascii: ",")
        || last.count > CellShape.longestLook
    }
    let names = Set(rows.map { Array($0[0].text.bytes) })
    return said * 2 >= rows.count || names.count * 2 <= rows.count
  }

  /// Whether the lines of two columns of text stand side by side: cells begin in the middle of
  /// sentences.
  private func isRunningText(_ rows: [[Passage]]) -> Bool {
    var clauses = 0
    var filled = 0
    for row in rows {
      for cell in row where !cell.text.isEmpty {
        filled += 1
        let text = cell.text
        let last = text[text.count - 1]
        let isOpen = last == UInt8(ascii: ",") || last == UInt8(ascii: "-")
        let isMiddle = text[0] &- 0x61 < 26 && text.count > 15
        if isOpen || isMiddle { clauses += 1 }
      }
    }
    return clauses * 4 > filled
  }
}
