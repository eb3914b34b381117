// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// A line that may be a cell: of a group of lines, or a block of one short line.
struct TableLine {
  /// The words.
  let text: Text

  /// The index of its block in the document.
  let block: Int

  /// Its index in the block.
  let place: Int

  /// Line ends between it and the line before, at most `largestGap`; 0 for the first of a run.
  var gap: Int

  /// Blanks between the last of those line feeds and the line, in bytes.
  let indent: Int

  /// What it looks like.
  var shape: CellShape

  /// Whether it is a paragraph in a group of lines: tables stand above it or below.
  var partsTables = false

  static let largestGap = SpacedRows.largestGap

  /// The longest line that may be a cell, in bytes: as long as a description of two sentences.
  static let longest = 400
}

/// Lines in a row, none of which is too long for a cell, with nothing but blanks between them.
struct TableRun {
  var lines: [TableLine] = []

  /// The block after the last one of the run.
  var end: Int

  /// The run that starts at `start`, or an empty one with `end` after the block that starts none.
  ///
  /// It ends where two long blocks meet. A group of lines must be in it, many short blocks in a row, or
  /// some that stand farther apart than paragraphs.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - start: The first block to look at.
  ///   - known: The block that showed it for a run before this one; kept from run to run, so that none
  ///     looks for it again.
  /// - Complexity: O(*n*) in the lines and the blanks between them.
  init(in document: borrowing Document, from start: Int, known: inout Int) {
    let blocks = document.blocks
    end = start
    guard start <= known || Self.mayHoldTable(document, from: start, &end, &known) else { return }
    lines.reserveCapacity(16)
    var wasLong = false
    while end < blocks.count, Self.lineCount(of: blocks[end], &wasLong) != nil,
      add(blocks[end], at: end, document.source)
    {
      end += 1
    }
    if end == start { end = start + 1 }
  }

  /// Whether the blocks from `start` on may hold a table, by their kinds and lengths alone.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - start: The first block to look at.
  ///   - passed: Receives the block to go on from when they do not.
  ///   - known: Receives the block that shows it.
  /// - Returns: Whether a group of lines is among them, many short blocks in a row, or some far apart.
  private static func mayHoldTable(
    _ document: borrowing Document, from start: Int, _ passed: inout Int, _ known: inout Int
  ) -> Bool {
    let blocks = document.blocks
    var index = start
    var row = 0
    var apart = 0
    var distance = 0
    var wasLong = false
    while index < blocks.count, let count = lineCount(of: blocks[index], &wasLong) {
      if case .lines = blocks[index] {
        known = index
        return true
      }
      row = wasLong ? 0 : row + count
      if row >= shortRow { return true }
      if index > start, let next = blocks[index].distance(from: blocks[index - 1]) {
        if next > lengthOfBlankLine, next != distance { apart += 1 }
        distance = next
      }
      if apart >= leastApart {
        known = index
        return true
      }
      index += 1
    }
    passed = max(start + 1, index)
    return false
  }

  /// How many lines a block has that may be in a run.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - wasLong: Whether the block before was long, then whether this one is.
  /// - Returns: The lines; `nil` where a run ends.
  private static func lineCount(of block: Block, _ wasLong: inout Bool) -> Int? {
    var length = 0
    var count = 1
    switch block {
    case .heading(let heading): length = heading.passage.text.count
    case .paragraph(let passage): length = passage.text.count
    case .lines(let group): if PipeTable.isPiped(group) { return nil }
    case .list(let list):
      if list.isOrdered { return nil }
      count = list.items.count
    case .table, .caption, .code, .quote: return nil
    }
    let isLong = length > 120
    if isLong, wasLong || length > TableLine.longest { return nil }
    wasLong = isLong
    return count
  }

  /// Blocks of which so many stand farther from the one before than paragraphs do, and not as far as
  /// that one, are looked at, too.
  private static let leastApart = 3

  /// The bytes between two blocks with a blank line between them.
  private static let lengthOfBlankLine = 2

  /// So many short blocks in a row are looked at though no reader left them open.
  private static let shortRow = 8

  /// Adds the lines of a block; none and `false` if one of them cannot be a cell.
  private mutating func add(_ block: Block, at index: Int, _ source: Source) -> Bool {
    switch block {
    case .heading(let heading): return add([heading.passage], at: index, source)
    case .paragraph(let passage): return add([passage], at: index, source)
    case .lines(let group):
      return !PipeTable.isPiped(group) && add(group.lines, at: index, source, mayPart: true)
    case .list(let list): return !list.isOrdered && add(list.items, at: index, source)
    case .table, .caption, .code, .quote: return false
    }
  }

  /// Adds passages of a block; none and `false` if one of them cannot be a cell, unless that `mayPart`
  /// the others.
  private mutating func add(
    _ passages: [Passage], at index: Int, _ source: Source, mayPart: Bool = false
  ) -> Bool {
    let before = lines.count
    for (place, passage) in passages.enumerated() {
      let mayBeCell = Self.mayBeCell(passage.text, source)
      guard mayBeCell || mayPart, var line = line(passage.text, index, place, source) else {
        lines.removeSubrange(before...)
        return false
      }
      line.partsTables = !mayBeCell
      lines.append(line)
    }
    return true
  }

  /// Whether a text is short enough for a cell, and no sentence that was joined from lines.
  private static func mayBeCell(_ text: Text, _ source: Source) -> Bool {
    if text.count > TableLine.longest { return false }
    return text.isVerbatim || text.count <= 120
      || lineEndCount(source.text.span, in: text.envelope) == 0
  }

  private func line(_ text: Text, _ block: Int, _ place: Int, _ source: Source) -> TableLine? {
    if text.isEmpty { return nil }
    let range = text.envelope
    var gap = 0
    var indent = 0
    if let last = lines.last {
      let span = source.text.span
      var offset = last.text.envelope.upperBound
      if offset > range.lowerBound { return nil }
      while offset < range.lowerBound {
        let byte = span[offset]
        indent += 1
        if isLineEnd(span, at: offset) {
          gap += 1
          indent = 0
        } else if byte > 0x20, !isBlankText(span, in: offset..<range.lowerBound) {
          return nil
        }
        offset += 1
      }
      if gap == 0 { return nil }
    }
    return TableLine(
      text: text, block: block, place: place, gap: min(gap, TableLine.largestGap),
      indent: indent, shape: CellShape(text))
  }

  /// The lines between those that part tables, where they may hold one.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in lines.indices where lines[index].partsTables {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<lines.count)
    return parts.filter { $0.count >= 4 }
  }

  /// The lines of a part, as if nothing stood above them.
  func lines(of part: Range<Int>) -> [TableLine] {
    if part == 0..<lines.count { return lines }
    var lines = Array(lines[part])
    lines[0].gap = 0
    return lines
  }
}

extension Block {
  /// The bytes between the block and the one before; `nil` where one has no text.
  fileprivate func distance(from other: Block) -> Int? {
    guard let before = other.lastText, let after = firstText else { return nil }
    return after.envelope.lowerBound - before.envelope.upperBound
  }

  /// The text that stands first in it.
  private var firstText: Text? {
    switch self {
    case .list(let list): list.items.first?.text
    case .lines(let group): group.lines.first?.text
    default: lastText
    }
  }

  /// The text that stands last in it.
  var lastText: Text? {
    switch self {
    case .heading(let heading): heading.passage.text
    case .list(let list): list.items.last?.text
    case .lines(let group): group.lines.last?.text
    case .paragraph(let passage), .caption(let passage), .quote(let passage): passage.text
    case .code, .table: nil
    }
  }
}
