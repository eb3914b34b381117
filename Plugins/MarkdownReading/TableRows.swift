// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension SourceLines {
  /// Finds the cells of a row on the line `number`.
  ///
  /// - Parameters:
  ///   - cells: The contents of the cells as the parser has them: without the backslash before `|`.
  ///   - number: The line, from 1.
  /// - Returns: The place of each cell; nil where it is not the line of the row.
  func place(cells: [[UInt8]], on number: Int) -> [PlacedContent]? {
    guard ranges.indices.contains(number - 1) else { return nil }
    let parts = parts(of: ranges[number - 1])
    for first in [1, 0] {
      if let placed = place(cells, in: parts.dropFirst(first), isAfterPipe: first == 1) {
        return placed
      }
    }
    return nil
  }

  private func place(
    _ cells: [[UInt8]], in parts: ArraySlice<Range<Int>>, isAfterPipe: Bool
  ) -> [PlacedContent]? {
    // Rows with too few cells are filled up; what stands in the last part may be nothing.
    let filled = cells.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    guard parts.count >= filled, !parts.isEmpty else { return nil }
    var result: [PlacedContent] = []
    for (index, cell) in cells.enumerated() {
      guard index < parts.count, !cell.isEmpty else {
        if index < parts.count, isAfterPipe || index > 0 {
          guard trimmed(parts[parts.startIndex + index], of: bytes).isEmpty else { return nil }
        }
        result.append(PlacedContent(cell))
        continue
      }
      let part = trimmed(parts[parts.startIndex + index], of: bytes)
      guard let placed = place(cell, in: part, isWhole: isAfterPipe || index > 0) else {
        return nil
      }
      result.append(placed)
    }
    return result
  }

  /// Where `cell` stands at the end of `part`, or as all of it.
  private func place(_ cell: [UInt8], in part: Range<Int>, isWhole: Bool) -> PlacedContent? {
    var placed = PlacedContent(cell)
    // Backwards, as what stands before the cell is of its container.
    var pieces: [(content: Range<Int>, source: Int)] = []
    var content = cell.count
    var source = part.upperBound
    var (contentEnd, sourceEnd) = (content, source)
    while content > 0 {
      guard source > part.lowerBound, bytes[source - 1] == cell[content - 1] else { return nil }
      content -= 1
      source -= 1
      if cell[content] == UInt8(ascii: "|") {
        guard source > part.lowerBound, bytes[source - 1] == UInt8(ascii: "\\") else { return nil }
        pieces.append((content..<contentEnd, source))
        source -= 1
        (contentEnd, sourceEnd) = (content, source)
      }
    }
    if isWhole, source > part.lowerBound { return nil }
    if contentEnd > 0 { pieces.append((0..<contentEnd, sourceEnd - contentEnd)) }
    for piece in pieces.reversed() { placed.add(piece.content, at: piece.source) }
    return placed
  }

  /// The parts of a row between its pipes; a pipe after a backslash parts nothing.
  private func parts(of line: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "|"):
        parts.append(start..<offset)
        offset += 1
        start = offset
      case UInt8(ascii: "\\")
      where offset + 1 < line.upperBound && isASCIIPunctuation(bytes[offset + 1]):
        offset += 2
      default: offset += 1
      }
    }
    parts.append(start..<line.upperBound)
    return parts
  }
}
