// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// A comparison of what the line above names, or of two of a kind: below `Difference between Locks and
/// Weirs`, the cells `Lock` and `Weir` are a header, and say how many cells a row has; so do `Depth at
/// high tide` and `Depth at low tide`.
enum ComparisonTable {
  /// The comparisons among `lines`, top to bottom.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func tables(
    in lines: [TableLine], _ looks: [CellLook], introduction: (Int) -> Text?
  ) -> [StackedTable] {
    var found: [StackedTable] = []
    var start = 0
    while start + leastColumns * (1 + leastRows) <= lines.count {
      guard mayBeName(lines[start], looks[start]), mayBeName(lines[start + 1], looks[start + 1])
      else {
        start += 1
        continue
      }
      let heading = introduction(start)
      var table: StackedTable?
      if let heading, compares(heading.bytes) {
        table = Self.table(in: lines, looks, at: start, below: heading)
      }
      if table == nil, let heading {
        table = tableOfKinds(in: lines, looks, at: start, below: heading)
      }
      if let table { found.append(table) }
      start = table?.alignment.range.upperBound ?? start + 1
    }
    return found
  }

  /// How sure a comparison is that a heading names, and one of two of a kind that words announce as a
  /// table: guesses, there being too few to count.
  private static let (confidence, confidenceOfAnnounced) = (0.9, 0.8)

  /// How sure one of two of a kind is below any sentence, where lists begin like it: for `lenient`
  /// alone, as none was seen in articles.
  private static let confidenceOfKinds = 0.4

  /// The longest text that names what is compared, the longest cell of a header, and the longest cell
  /// that is a sentence, in bytes.
  private static let (longestHeading, longestName, longestSentence) = (160, 60, 110)

  /// A comparison holds so many things against one another, and has so many cells at most, so that the
  /// search stays linear.
  private static let (leastColumns, mostColumns, mostCells) = (2, 4, 400)

  /// So many rows below the header at least, and below one of two of a kind: fewer are often chance.
  private static let (leastRows, leastRowsOfKinds) = (2, 3)

  private static func table(
    in lines: [TableLine], _ looks: [CellLook], at start: Int, below heading: Text
  ) -> StackedTable? {
    let said = words(of: heading)
    func isNamed(_ index: Int) -> Bool {
      guard index < lines.count, mayBeName(lines[index], looks[index]) else { return false }
      return words(of: lines[index].text).allSatisfy { word in
        said.contains { isSame($0, word) }
      }
    }
    // The first cell is named as well where it is no label for what the others say of each; headings
    // in contents have such entries below them, too.
    let first = isNamed(start) ? start : start + 1
    if first == start, !said.contains(where: { opposing.contains(Array($0)) }) { return nil }
    var bodyStart = first
    while bodyStart <= first + mostColumns, isNamed(bodyStart) { bodyStart += 1 }
    guard (leastColumns...mostColumns).contains(bodyStart - first),
      Set(lines[first..<bodyStart].map(\.text.bytes)).count == bodyStart - first
    else { return nil }
    return self.table(lines, looks, start..<bodyStart, leastRows: leastRows, confidence)
  }

  /// A table whose header has two cells or more that differ in one word, behind the first, and whose
  /// other cells do not all look alike, as those of a list do.
  private static func tableOfKinds(
    in lines: [TableLine], _ looks: [CellLook], at start: Int, below text: Text
  ) -> StackedTable? {
    guard start + (1 + leastColumns) * (1 + leastRowsOfKinds) <= lines.count,
      mayBeName(lines[start + 2], looks[start + 2]),
      areOfKind(lines[start + 1], lines[start + 2]), !areOfKind(lines[start], lines[start + 1])
    else { return nil }
    let isAnnounced = Announcement(text) == .table
    guard isAnnounced || isProse(text) else { return nil }
    var bodyStart = start + 1 + leastColumns
    while bodyStart < min(lines.count, start + 1 + mostColumns),
      mayBeName(lines[bodyStart], looks[bodyStart]),
      areOfKind(lines[bodyStart - 1], lines[bodyStart])
    {
      bodyStart += 1
    }
    let found = table(
      lines, looks, start..<bodyStart, leastRows: leastRowsOfKinds,
      isAnnounced ? confidenceOfAnnounced : confidenceOfKinds)
    guard let found else { return nil }
    let body = looks[bodyStart..<found.alignment.range.upperBound]
    return body.allSatisfy { $0.shape == body.first?.shape } ? nil : found
  }

  /// Whether two cells have as many words, two or more, and all but one of them in common.
  private static func areOfKind(_ one: TableLine, _ other: TableLine) -> Bool {
    let (one, other) = (words(of: one.text), words(of: other.text))
    return one.count >= 2 && one.count == other.count && zip(one, other).count { $0 != $1 } == 1
  }

  private static func table(
    _ lines: [TableLine], _ looks: [CellLook], _ header: Range<Int>, leastRows: Int,
    _ confidence: Double
  ) -> StackedTable? {
    let (start, bodyStart, width) = (header.lowerBound, header.upperBound, header.count)
    var end = bodyStart
    while end < lines.count, end - start <= mostCells, !looks[end].isClause, !looks[end].isCode,
      !looks[end].isProse || looks[end].length <= longestSentence
    {
      end += 1
    }
    // The last line may head what stands below.
    if (end - start) % width == 1, !looks[end - 1].isProse { end -= 1 }
    guard (end - start).isMultiple(of: width), end - start <= mostCells,
      end - bodyStart >= leastRows * width
    else {
      return nil
    }
    let places = (0..<end - start).map { CellPlace(row: $0 / width, column: $0 % width) }
    return StackedTable(
      alignment: RowAlignment(from: start, places, hasHeader: true, width: width), spacing: nil,
      confidence: confidence)
  }

  private static func words(of text: Text) -> [ArraySlice<UInt8>] {
    let bytes = text.bytes
    return foldedWords(of: bytes.span).split(separator: 0x20)
  }

  /// Whether a text reads as running text, by itself or by its length.
  private static func isProse(_ text: Text) -> Bool {
    !text.isEmpty && (CellShape(text) == .sentence || text.count > TableLine.longestPhrase)
  }

  /// Whether a line may be a cell of a header.
  private static func mayBeName(_ line: TableLine, _ look: CellLook) -> Bool {
    let first = line.text[0]
    return look.length <= longestName && look.shape.isWords && !look.isClause && !look.isCode
      && !look.endsInStop && first >= 0x41 && !first.isASCIISmallLetter
  }

  /// Whether two words are the same, their endings aside.
  private static func isSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return shared >= max(one.count, other.count) - longestEnding
      && shared >= min(shortestStem, one.count)
  }

  /// The longest ending of a plural (`-s`, `-es`, `-en`) and the shortest stem before one, in bytes.
  private static let (longestEnding, shortestStem) = (2, 3)

  /// Whether a text has a word that stands between two names.
  private static func compares(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= longestHeading else { return false }
    var offset = bytes.startIndex
    while let blank = bytes[offset...].firstIndex(of: 0x20) {
      offset = blank + 1
      // The first letters of them all.
      guard offset < bytes.endIndex, [0x61, 0x65, 0x6F, 0x75, 0x76, 0x79].contains(bytes[offset])
      else { continue }
      if between.contains(where: { bytes[offset...].starts(with: $0) }) { return true }
    }
    return false
  }

  /// Words that say that one thing is held against another.
  private static let opposing: Set<[UInt8]> = Set(
    [
      "vs", "versus", "against", "difference", "differences", "compared", "comparison", "pros",
      "advantages", "unterschied", "unterschiede", "vergleich", "gegen", "différence",
      "différences",
      "contre", "diferencia", "diferencias", "contra", "differenza", "differenze", "contro",
    ].map { Array($0.utf8) })

  private static let between = [
    "and ", "or ", "vs", "versus ", "und ", "oder ", "et ", "ou ", "y ", "o ", "e ",
  ].map { Array($0.utf8) }
}
