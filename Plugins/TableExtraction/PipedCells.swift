// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Tables of which each line is one cell with a pipe, or a pipe alone between two cells.
struct PipedCells {
  private var tokens: [Token] = []
  private let group: Lines

  /// A piece of a line, or the pipe beside it.
  private enum Token {
    /// A pipe, and the line ends before it.
    case pipe(gap: Int)
    /// A cell, and the line ends before it.
    case cell(Passage, gap: Int)
    /// Dashes, as they stand below a header.
    case rule

    var isPipe: Bool { if case .pipe = self { true } else { false } }
    var isCell: Bool { if case .cell = self { true } else { false } }
  }

  /// A cell, perhaps empty, or one of several lines.
  private struct Cell {
    var pieces: [Passage] = []

    /// Line ends before its first line, or before its pipe where it is empty.
    var gap = 0
    var isRule = false

    /// The cell, with `gap` if it has none yet.
    func after(_ gap: Int) -> Cell {
      var cell = self
      if cell.gap == 0, pieces.isEmpty { cell.gap = gap }
      return cell
    }
  }

  /// The table that a group of lines is, or `nil` if it is anything else.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines, times the widths tried where nothing else tells
  ///   the width, at most `widest`.
  static func table(in group: Lines, of source: Source) -> Table? {
    guard let cells = PipedCells(group, of: source) else { return nil }
    return cells.table
  }

  private init?(_ group: Lines, of source: Source) {
    self.group = group
    let span = source.text.span
    var end: Int?
    var piped = 0
    for line in group.lines {
      let row = PipeRow(line.text)
      let range = line.text.envelope
      var gap = 0
      if let end, end <= range.lowerBound {
        gap = lineEndCount(span, in: end..<range.lowerBound)
      }
      end = range.upperBound
      if row.isRule, row.pipeCount > 0 {
        for part in row.cells(isLed: row.isLed, isTrailed: row.isTrailed) {
          if !part.text.isEmpty { tokens.append(.rule) }
        }
        continue
      }
      if row.pipeCount > 0 { piped += 1 }
      guard add(row, gap: gap) else { return nil }
    }
    guard piped >= 3, tokens.count(where: { $0.isCell }) >= 4 else { return nil }
  }

  /// Adds what a line holds: one cell at most.
  private mutating func add(_ row: PipeRow, gap: Int) -> Bool {
    let parts = row.cells(isLed: false, isTrailed: false)
    guard parts.count <= 3, parts.count(where: { !$0.text.isEmpty }) <= 1 else { return false }
    var gap = gap
    for (place, part) in parts.enumerated() {
      if place > 0 {
        tokens.append(.pipe(gap: gap))
        gap = 0
      }
      if !part.text.isEmpty {
        tokens.append(.cell(part, gap: gap))
        gap = 0
      }
    }
    return true
  }

  // MARK: Rows

  private var table: Table? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    switch (first.isPipe, last.isPipe) {
    case (true, true): return framedRows.flatMap { table(rows: $0, confidence: 0.9) } ?? sequence
    case (false, false):
      return partedRows.flatMap { table(rows: $0, confidence: 0.9) }
    default: return sequence
    }
  }

  /// Rows that begin and end with a pipe, so that two pipes meet between two rows.
  private var framedRows: [[Cell]]? {
    var rows: [[Cell]] = [[]]
    var wasPipe = false
    for token in tokens {
      switch token {
      case .pipe:
        if wasPipe { rows.append([]) }
        wasPipe = true
        continue
      case .cell(let passage, let gap):
        rows[rows.count - 1].append(Cell(pieces: [passage], gap: gap))
      case .rule: break
      }
      wasPipe = false
    }
    return even(rows.filter { !$0.isEmpty })
  }

  /// Rows with pipes inside them alone, so that two cells meet between two rows.
  private var partedRows: [[Cell]]? {
    var rows: [[Cell]] = [[]]
    var wasCell = false
    for token in tokens {
      guard case .cell(let passage, let gap) = token else {
        wasCell = false
        continue
      }
      if wasCell { rows.append([]) }
      rows[rows.count - 1].append(Cell(pieces: [passage], gap: gap))
      wasCell = true
    }
    return even(rows)
  }

  /// The rows, if all are of one length, two or more.
  private func even(_ rows: [[Cell]]) -> [[Cell]]? {
    guard rows.count >= 2, rows[0].count >= 2, rows.allSatisfy({ $0.count == rows[0].count }) else {
      return nil
    }
    return rows
  }

  // MARK: One cell after the other

  /// Cells each of which a pipe ends, or each of which one opens, in rows of a width to be found.
  private var sequence: Table? {
    let cells = cellsInOrder
    if areBare(cells) { return nil }
    let rules = cells.indices.filter { cells[$0].isRule }
    let content = cells.filter { !$0.isRule }
    if let first = rules.first {
      guard first == rules.count, rules.last == 2 * rules.count - 1, rules.count >= 2 else {
        return nil
      }
      return table(of: content, width: rules.count, confidence: 0.97)
    }
    if let width = widthByGaps(content) {
      return table(of: content, width: width, confidence: 0.92)
    }
    return CellPeriod(
      content.map { cell in
        cell.pieces.first.map { CellShape($0.text) }
      }
    ).best.flatMap { table(of: content, width: $0.width, confidence: $0.confidence) }
  }

  private var cellsInOrder: [Cell] {
    let isOpened = tokens.first?.isPipe == true
    var cells: [Cell] = []
    var open = isOpened ? nil : Cell()
    for token in tokens {
      switch token {
      case .pipe(let gap):
        if let open { cells.append(open.after(gap)) }
        open = isOpened ? Cell(gap: gap) : Cell()
      case .rule:
        if isOpened, let open { cells.append(open) }
        open = isOpened ? nil : Cell()
        cells.append(Cell(isRule: true))
      case .cell(let passage, let gap):
        open = (open ?? Cell()).after(gap)
        open?.pieces.append(passage)
      }
    }
    if let open, isOpened || !open.pieces.isEmpty { cells.append(open) }
    return cells
  }

  /// Whether two lines stand in every cell after so many: the last cells of rows have no pipe, and the
  /// last of all is missing.
  private func areBare(_ cells: [Cell]) -> Bool {
    let several = cells.indices.filter { cells[$0].pieces.count > 1 }
    guard several.count >= 2 else { return false }
    return zip(several, several.dropFirst()).allSatisfy { $1 - $0 == several[1] - several[0] }
  }

  /// The width that blank lines between rows tell.
  private func widthByGaps(_ cells: [Cell]) -> Int? {
    guard let usual = cells.dropFirst().map(\.gap).min() else { return nil }
    let starts = cells.indices.filter { $0 == 0 || cells[$0].gap > usual }
    guard starts.count >= 2, starts[1] >= 2, cells.count == starts[1] * starts.count,
      starts.indices.allSatisfy({ starts[$0] == $0 * starts[1] })
    else { return nil }
    return starts[1]
  }

  private func table(of cells: [Cell], width: Int, confidence: Double) -> Table? {
    guard width >= 2, cells.count >= 2 * width, cells.count % width == 0 else { return nil }
    let rows = stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<$0 + width]) }
    return table(rows: rows, confidence: confidence)
  }

  private func table(rows: [[Cell]], confidence: Double) -> Table? {
    guard let end = group.lines.last?.text else { return nil }
    let passages = rows.map { row in
      row.map { cell in
        cell.pieces.isEmpty
          ? Passage(end[end.count..<end.count])
          : Passage(Text.joined(cell.pieces.map(\.text)))
      }
    }
    return Table(
      header: passages[0], rows: Array(passages.dropFirst()), shape: .flattened,
      confidence: rows.count > 2 ? confidence : confidence - 0.2, extent: group.lines.map(\.text))
  }
}

/// After how many cells their kinds come back, where nothing stands between rows.
struct CellPeriod {
  private let shapes: [CellShape?]

  /// The widest table that is looked for.
  static let widest = 20

  init(_ shapes: [CellShape?]) { self.shapes = shapes }

  /// The width at which most cells look like the one above, all rows being whole.
  ///
  /// A width counts what it saves over guessing each kind by how often it occurs, in bits a cell;
  /// cells of one kind throughout save nothing, so that a list of names has no width.
  var best: (width: Int, confidence: Double)? {
    var bits: [CellShape?: Double] = [:]
    for shape in shapes { bits[shape, default: 0] += 1 }
    bits = bits.mapValues { Self.bits(Double(shapes.count) / $0) }
    var best: (width: Int, gain: Double)?
    for width in 2...max(2, min(Self.widest, shapes.count / 3))
    where shapes.count % width == 0 && shapes.count >= 3 * width {
      var gain = 0.0
      for index in 2 * width..<shapes.count {
        gain += shapes[index] == shapes[index - width] ? bits[shapes[index], default: 0] : -1
      }
      gain /= Double(shapes.count - 2 * width)
      if gain > (best?.gain ?? 0.3) + 0.01 { best = (width, gain) }
    }
    return best.map { ($0.width, min(0.95, 0.65 + 0.25 * $0.gain)) }
  }

  /// The binary logarithm, near enough: whole bits and a straight line between them.
  private static func bits(_ value: Double) -> Double {
    let exponent = value.exponent
    return Double(exponent) + value.significand - 1
  }
}
