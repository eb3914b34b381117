// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Cells of a table that was written one cell a line look like headings, items and page furniture.
// Where many stand together in rows they are left open, so that nothing takes some of them away
// before the table is found. The numbers were found by trial on the pages of `Scripts`.

extension StructureFinder {
  /// Leaves lines open that look like the cells of a table.
  mutating func assignCells() {
    for run in cellLikeRuns() { assignCells(in: run) }
  }

  /// Six lines or more in a row that look like the cells of a table, at most one other between two.
  func cellLikeRuns() -> [Range<Int>] {
    var cellLike = lines.indices.map { isCellLike($0) }
    for text in wrappedTexts {
      for index in text { cellLike[index] = false }
    }
    var runs: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      guard cellLike[start] else {
        start += 1
        continue
      }
      var end = start + 1
      while end < lines.count, cellLike[end] || isBetweenCells(end, cellLike) { end += 1 }
      if end - start >= 6 { runs.append(start..<end) }
      start = end
    }
    return runs
  }

  private func isCellLike(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.byteCount <= 60, line.pipeCount == 0, !line.isRule,
      !(line.isSentence && line.wordCount > 3), line.ending != .colon, line.ending != .comma,
      line.byteCount == 1 || content[line.range.lowerBound] != UInt8(ascii: "#")
    else { return false }
    // Words that stand twice in a row are a heading that was doubled, at the end of a table.
    return line.wordCount < 3 || !isDoubled(index)
  }

  private func isBetweenCells(_ index: Int, _ cellLike: [Bool]) -> Bool {
    !lines[index].isLong && index + 1 < lines.count && cellLike[index + 1]
      && cellLike[index - 1]
  }

  private mutating func assignCells(in run: Range<Int>) {
    let gaps = run.map { $0 == run.lowerBound ? 0 : lineFeeds(before: $0) }
    var isCell = [Bool](repeating: false, count: run.count)
    let common = gaps.dropFirst()
    for row in 2..<12 where common.contains(row) { markRows(gaps, atLeast: row, &isCell) }
    markNumbers(run, &isCell)
    for (step, index) in run.enumerated() where isCell[step] && roles[index] == .unknown {
      let goesOn = step > 0 && isCell[step - 1] && !lines[index].followsBlank
      roles[index] = .open(startsGroup: !goesOn)
    }
  }

  /// Marks lines where rows of the same number of lines, two or more, follow one another.
  private func markRows(_ gaps: [Int], atLeast row: Int, _ isCell: inout [Bool]) {
    let starts = [0] + gaps.indices.dropFirst().filter { gaps[$0] >= row } + [gaps.count]
    let widths = zip(starts.dropFirst(), starts).map { $0 - $1 }
    var first = 0
    while first < widths.count {
      var last = first
      while last + 1 < widths.count, widths[last + 1] == widths[first] { last += 1 }
      if widths[first] >= 3 && last - first >= 3 || widths[first] == 2 && last - first >= 5 {
        // The row before is the header, which has a gap of its own below it at times.
        let header = max(0, starts[first] - widths[first])
        for step in header..<starts[last + 1] { isCell[step] = true }
      }
      first = last + 1
    }
  }

  /// Marks a stretch in which every few lines are numbers, with the lines before it that may be
  /// its header: unless blank lines part its rows, where the header has one below it as well.
  private func markNumbers(_ run: Range<Int>, _ isCell: inout [Bool]) {
    let farthest = 8
    var numbers: [Int] = []
    func close() {
      if numbers.count >= 6, let first = numbers.first, var last = numbers.last {
        var start = first
        // Equal cells that end a row, such as `None`.
        while last + 1 < run.count, isDoubled(run.lowerBound + last + 1),
          !lines[run.lowerBound + last + 1].followsBlank
        {
          last += 1
        }
        let blanks = (first + 1...last).count { lines[run.lowerBound + $0].followsBlank }
        if blanks == 0 || blanks == last - first {
          while start > 0, first - start < farthest, isCellLike(run.lowerBound + start - 1) {
            start -= 1
          }
        }
        for step in start...last { isCell[step] = true }
      }
      numbers = []
    }
    for (step, index) in run.enumerated() where isNumber(index) {
      if let last = numbers.last, step - last > farthest { close() }
      numbers.append(step)
    }
    close()
  }

  /// Whether a line is digits and signs, with a unit at most.
  func isNumber(_ index: Int) -> Bool {
    let range = lines[index].range
    guard range.count <= 24 else { return false }
    var digits = 0
    var letters = 0
    for offset in range {
      let byte = content[offset]
      if byte &- 0x30 < 10 { digits += 1 } else if (byte | 0x20) &- 0x61 < 26 { letters += 1 }
    }
    return digits > letters
  }

  /// The line ends between a line and the one before, at least 1: what `Line.lines` takes for one.
  func lineFeeds(before index: Int) -> Int {
    lineEndCount(
      content.span, in: lines[index - 1].range.upperBound..<lines[index].range.lowerBound)
  }
}
