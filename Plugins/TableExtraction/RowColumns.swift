// SPDX-License-Identifier: Apache-2.0

/// Columns of lines whose cells stand below one another, found as the places that are blank in all.
struct RowColumns {
  /// The places between two columns, left to right.
  private let gaps: [Range<Int>]

  /// How many columns there are.
  var count: Int { gaps.count + 1 }

  /// The longest line that is looked at, in places.
  private static let longest = 500

  /// The columns of `lines`, or `nil` if there are none.
  ///
  /// A place that all lines leave blank parts columns if hardly any line has just one blank there.
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
    var start = isBlank.firstIndex(of: false) ?? width
    while start < width {
      guard isBlank[start] else {
        start += 1
        continue
      }
      let end = isBlank[start...].firstIndex(of: false) ?? width
      if Self.parts(start..<end, lines) { gaps.append(start..<end) }
      start = end
    }
    if gaps.isEmpty { return nil }
    self.gaps = gaps
  }

  /// Whether most lines have a wide gap at `gap`, and few words on both sides of it.
  private static func parts(_ gap: Range<Int>, _ lines: [RowLine]) -> Bool {
    var wide = 0
    var narrow = 0
    for line in lines {
      guard let next = line.words.firstIndex(where: { $0.columns.lowerBound >= gap.upperBound })
      else { continue }
      if next == 0 || line.words[next].followsGap { wide += 1 } else { narrow += 1 }
    }
    return wide >= 2 && wide >= 4 * narrow
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
