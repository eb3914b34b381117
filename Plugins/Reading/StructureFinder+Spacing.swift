// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Rows whose line feeds tell cells from rows are left open with all of their lines, long ones as
// well: a row of a name and a description reads like a heading with its paragraph.

extension StructureFinder {
  /// Leaves rows open that line feeds tell.
  mutating func assignSpacedRows() {
    let gaps = lines.indices.map { $0 == 0 ? 0 : min(lineFeeds(before: $0), SpacedRows.largestGap) }
    let candidates = SpacedRows.candidates(gaps: gaps).filter { mayBeTable($0) }
    let order = candidates.indices.sorted { first, second in
      let (one, other) = (candidates[first], candidates[second])
      return (one.fullRows * one.width, second) > (other.fullRows * other.width, first)
    }
    for rows in order.lazy.map({ candidates[$0] })
    where rows.range.allSatisfy({ roles[$0] == .unknown }) {
      for index in rows.range { roles[index] = .open(startsGroup: index == rows.range.lowerBound) }
    }
  }

  /// Whether rows are regular, and neither items nor a paragraph below each of some headings.
  private func mayBeTable(_ rows: SpacedRows) -> Bool {
    guard rows.rowCount >= (rows.width > 2 || rows.headerGap > 0 ? 3 : 4),
      rows.fullRows * 8 >= rows.rowCount * (rows.width > 2 ? 6 : 7),
      rows.range.allSatisfy({ roles[$0] == .unknown })
    else { return false }
    var counts = (long: 0, sentencesInFirst: 0, doubled: 0)
    for (step, index) in rows.range.enumerated() {
      let line = lines[index]
      if line.byteCount > 400 || line.isRule { return false }
      if let marker = line.marker, !marker.isOrdered { return false }
      if line.byteCount > Line.longestFragment { counts.long += 1 }
      if rows.columns[step] == 0, line.isSentence || line.byteCount > 80 {
        counts.sentencesInFirst += 1
      }
      if line.wordCount >= 3, isDoubled(index) { counts.doubled += 1 }
    }
    return counts.sentencesInFirst * 8 <= rows.rowCount && counts.doubled == 0
      && counts.long * (rows.width == 2 && rows.headerGap == 0 ? 4 : 2) <= rows.rowCount
  }
}
