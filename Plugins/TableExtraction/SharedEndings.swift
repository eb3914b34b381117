// SPDX-License-Identifier: Apache-2.0

/// The last words of lines that end other lines as well, such as the unit of a column.
struct SharedEndings {
  /// The lines that share their last word, those with the same word side by side.
  private var lines: [(index: Int, ending: UInt32)] = []

  init(_ looks: ArraySlice<CellLook>) {
    lines = looks.enumerated().compactMap { $1.ending == 0 ? nil : ($0, $1.ending) }
    lines.sort { ($0.ending, $0.index) < ($1.ending, $1.index) }
  }

  /// Bits by which it is likelier that last words stand where they do if each keeps to a column than
  /// if they stand anywhere, less what it takes to say the columns.
  ///
  /// - Parameters:
  ///   - columns: The column of each line; lines of column -1 count for none.
  ///   - width: How many columns there are, 40 at most.
  /// - Returns: The bits, at least 0.
  func bits(columns: [Int], width: Int) -> Float {
    var sum: Float = 0
    var start = 0
    while start < lines.count {
      var counts = InlineArray<41, Int32>(repeating: 0)
      var end = start
      var (count, columnCount) = (0, 0)
      while end < lines.count, lines[end].ending == lines[start].ending {
        let column = columns[lines[end].index]
        if column >= 0 {
          if counts[column] == 0 { columnCount += 1 }
          counts[column] += 1
          count += 1
        }
        end += 1
      }
      start = end
      if count < 2 || columnCount * 2 > count { continue }
      var gain = -Float(columnCount) * log2(Float(width))
      for column in 0..<width where counts[column] > 0 {
        gain += Float(counts[column]) * log2(Float(Int(counts[column]) * width) / Float(count))
      }
      sum += max(0, gain)
    }
    return sum
  }
}
