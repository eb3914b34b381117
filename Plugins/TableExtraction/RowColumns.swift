// SPDX-License-Identifier: Apache-2.0

/// Columns of lines whose cells stand below one another, found as the places that are blank in all.
struct RowColumns {
  /// The places between two columns, left to right.
  private var gaps: [Range<Int>]

  /// How many columns there are.
  var count: Int { gaps.count + 1 }

  /// The longest line that is looked at, in places.
  private static let longest = 500

  /// Lines that are asked how wide their gaps are; that a place is blank all lines say.
  private static let sample = 200

  /// The columns of `lines`, or `nil` if there are none.
  ///
  /// A place that all lines leave blank parts columns if hardly any line has but one blank there.
  ///
  /// - Complexity: O(*n*) in the places of the lines, and in the words times the columns.
  init?(of lines: [RowLine]) {
    let width = lines.reduce(0) { max($0, $1.words.last?.columns.upperBound ?? 0) }
    guard lines.count >= 2, width <= Self.longest else { return nil }
    var isBlank = [Bool](repeating: true, count: width)
    for line in lines {
      for word in line.words {
        for column in word.columns { isBlank[column] = false }
      }
    }
    var gaps: [Range<Int>] = []
    var narrow: [Int] = []
    var start = isBlank.firstIndex(of: false) ?? width
    while start < width {
      guard isBlank[start] else {
        start += 1
        continue
      }
      let end = isBlank[start...].firstIndex(of: false) ?? width
      if let count = Self.narrowLines(at: start..<end, lines) {
        gaps.append(start..<end)
        narrow.append(count)
      }
      start = end
    }
    self.gaps = gaps
    joinNames(narrow, lines)
    if self.gaps.isEmpty { return nil }
  }

  /// The columns that the words of a drawn line stand for, or `nil` if it has but one.
  init?(drawn line: RowLine) {
    guard line.words.count >= 2 else { return nil }
    gaps = zip(line.words, line.words.dropFirst()).map {
      $0.columns.upperBound..<$1.columns.lowerBound
    }
  }

  /// How many lines have but one blank at `gap`; `nil` if they are too many for it to part columns.
  private static func narrowLines(at gap: Range<Int>, _ lines: [RowLine]) -> Int? {
    var wide = 0
    var narrow = 0
    for line in lines.prefix(sample) {
      guard let next = line.words.firstIndex(where: { $0.columns.lowerBound >= gap.upperBound })
      else { continue }
      if next == 0 || line.words[next].followsGap { wide += 1 } else { narrow += 1 }
    }
    return wide >= 2 && wide >= 4 * narrow ? narrow : nil
  }

  /// Drops gaps that part the name of a column in two: beside them stand words of one line alone.
  private mutating func joinNames(_ narrow: [Int], _ lines: [RowLine]) {
    var index = 0
    var counts = narrow
    while index < gaps.count {
      let lower = index > 0 ? gaps[index - 1].upperBound : 0
      let upper = index + 1 < gaps.count ? gaps[index + 1].lowerBound : Int.max
      func isLonely(_ column: Range<Int>) -> Bool {
        let filled = lines.prefix(Self.sample).count { line in
          line.words.contains { column.contains($0.columns.lowerBound) }
        }
        return filled <= counts[index]
      }
      if counts[index] > 0,
        isLonely(lower..<gaps[index].lowerBound) || isLonely(gaps[index].upperBound..<upper)
      {
        gaps.remove(at: index)
        counts.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// The words of each column of `line`, or `nil` if one stands in two columns.
  func cells(of line: RowLine) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    var word = 0
    for gap in gaps {
      let start = word
      while word < line.words.count, line.words[word].columns.lowerBound < gap.lowerBound {
        if line.words[word].columns.upperBound > gap.lowerBound { return nil }
        word += 1
      }
      if word < line.words.count, line.words[word].columns.lowerBound < gap.upperBound {
        return nil
      }
      cells.append(start..<word)
    }
    return cells + [word..<line.words.count]
  }
}
