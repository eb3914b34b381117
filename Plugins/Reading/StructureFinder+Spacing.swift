// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Rows whose line feeds tell cells from rows are left open with all of their lines, long ones as
// well: a row of a name and a description reads like a heading with its paragraph.

extension StructureFinder {
  /// Leaves rows open that line feeds tell.
  mutating func assignSpacedRows() {
    // Two paragraphs that were broken at a width are no cells; a single one may be.
    var isText = [Bool](repeating: false, count: lines.count)
    var endsParagraph = isText
    var last = 0..<0
    for text in wrappedTexts {
      if last.upperBound == text.lowerBound {
        for index in last.lowerBound..<text.upperBound { isText[index] = true }
      }
      endsParagraph[text.upperBound - 1] = lines[text.upperBound - 1].isSentence
      last = text
    }
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, mayBeCell(end), !isText[end],
        !isLong(end) || end == start || !isLong(end - 1)
      {
        end += 1
      }
      if end - start >= Self.fewestSpacedCells {
        assignSpacedRows(in: start..<end, endsParagraph)
      }
      start = max(end, start + 1)
    }
  }

  /// Two columns with a header stand in so many lines at least.
  private static let fewestSpacedCells = 6

  private mutating func assignSpacedRows(in run: Range<Int>, _ endsParagraph: [Bool]) {
    let stacked = run.map { index in
      StackedLine(
        gap: index == run.lowerBound ? 0 : lineFeeds(before: index), indent: lines[index].indent,
        content.span.extracting(lines[index].range))
    }
    let candidates = SpacedRows.candidates(in: stacked).filter {
      mayBeTable($0, in: run, endsParagraph)
    }
    let order = candidates.indices.sorted { first, second in
      let (one, other) = (candidates[first], candidates[second])
      return (one.fullRows * one.width, second) > (other.fullRows * other.width, first)
    }
    for rows in order.lazy.map({ candidates[$0].range }) {
      let rows = run.lowerBound + rows.lowerBound..<run.lowerBound + rows.upperBound
      guard rows.allSatisfy({ roles[$0] == .unknown }) else { continue }
      for index in rows { roles[index] = .open(startsGroup: index == rows.lowerBound) }
    }
  }

  /// Tables are looked for among lines of so many bytes at most, as `extract-tables` does.
  private static let longestCell = 400

  /// Whether a line may be a cell, what stands around it aside.
  private func mayBeCell(_ index: Int) -> Bool {
    let line = lines[index]
    return line.byteCount <= Self.longestCell && !line.isRule && !isPiped(line)
      && line.marker?.isOrdered ?? true && roles[index] == .unknown && !isLabelledItem(index)
  }

  /// Whether pipes part the cells of a line, or one stands at its end.
  private func isPiped(_ line: Line) -> Bool {
    line.pipeCount >= 2
      || line.pipeCount == 1 && content[line.range.upperBound - 1] == UInt8(ascii: "|")
  }

  /// Whether a line is `Label: text`, and one beside it too.
  private func isLabelledItem(_ index: Int) -> Bool {
    guard lines[index].labelledText != nil else { return false }
    let followsItem = index > 0 && lines[index - 1].labelledText != nil
    let leads = index + 1 < lines.count && lines[index + 1].labelledText != nil
    return followsItem || leads
  }

  /// A sentence of so many bytes may be a paragraph: found by trial.
  private static let shortParagraph = 50

  private func isLong(_ index: Int) -> Bool { lines[index].byteCount > Line.longestFragment }

  /// Whether rows are regular, and neither items nor a paragraph below each of some headings.
  private func mayBeTable(
    _ rows: SpacedRows, in run: Range<Int>, _ endsParagraph: [Bool]
  ) -> Bool {
    guard rows.rowCount >= (rows.width > 2 || rows.headerGap > 0 ? 3 : 4),
      rows.fullRows * 8 >= rows.rowCount * (rows.width > 2 ? 6 : 7)
    else { return false }
    var counts = (long: 0, sentencesInFirst: 0, prose: 0, later: 0, doubled: 0)
    var hasHeader = true
    let start = run.lowerBound + rows.range.lowerBound
    for (step, place) in rows.places.enumerated() {
      let index = start + step
      let line = lines[index]
      if isLong(index) || endsParagraph[index] { counts.long += 1 }
      if place.column == 0,
        line.isSentence || line.ending == .question || line.byteCount > 80
      {
        counts.sentencesInFirst += 1
      }
      let isProse =
        endsParagraph[index] || line.ending == .question
        || line.isSentence && line.byteCount >= Self.shortParagraph
      if place.column > 0, !place.isPiece { counts.later += 1 }
      if isProse { counts.prose += 1 }
      if place.row == 0, isProse || line.isSentence || line.byteCount >= Self.shortParagraph {
        hasHeader = false
      }
      if line.wordCount >= 3, isDoubled(index) { counts.doubled += 1 }
    }
    // Names with sentences below read like headings with their paragraphs.
    if !hasHeader, counts.prose * 2 >= counts.later { return false }
    return counts.sentencesInFirst * 8 <= rows.rowCount && counts.doubled == 0
      && counts.long * (rows.width == 2 && rows.headerGap == 0 ? 4 : 2) <= rows.rowCount
  }
}
