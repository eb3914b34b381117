// SPDX-License-Identifier: Apache-2.0

/// The headings met so far that a new one is compared with.
struct SeenHeadings {
  /// The share of characters that must agree, or `nil` for equality.
  let similarity: Double?

  /// The headings of each level, from 0 to 6.
  private var levels = [Set<[UInt8]>](repeating: [], count: 7)

  init(similarity: Double?) { self.similarity = similarity }

  mutating func insert(_ words: [UInt8], level: Int) { levels[min(max(level, 0), 6)].insert(words) }

  /// Forgets headings of a section that one of rank `level` ends.
  mutating func forget(below level: Int) {
    for deeper in levels.indices where deeper > level && !levels[deeper].isEmpty {
      levels[deeper] = []
    }
  }

  func contains(_ words: [UInt8]) -> Bool {
    if levels.contains(where: { $0.contains(words) }) { return true }
    guard let similarity else { return false }
    return levels.contains { $0.contains { isSimilar($0, words, similarity: similarity) } }
  }
}

/// Whether at least `similarity` of the characters of two texts agree.
func isSimilar(_ first: [UInt8], _ second: [UInt8], similarity: Double) -> Bool {
  let limit = Int(Double(max(first.count, second.count)) * (1 - similarity))
  return abs(first.count - second.count) <= limit
    && editDistance(first, second, limit: limit) <= limit
}

/// The Levenshtein distance of two byte strings, or anything past `limit` if it is larger.
///
/// - Complexity: O(*n* · `limit`), in a band around the diagonal.
/// - Source: E. Ukkonen, *Algorithms for approximate string matching* (1985).
func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
  if limit == 0 { return first == second ? 0 : 1 }
  if first.isEmpty || second.isEmpty { return min(max(first.count, second.count), limit + 1) }
  let beyond = limit + 1
  var previous = (0...second.count).map { min($0, beyond) }
  var current = previous
  for row in 1...first.count {
    let lower = max(1, row - limit)
    let upper = min(second.count, row + limit)
    if lower > upper { return beyond }
    current[lower - 1] = lower == 1 ? min(row, beyond) : beyond
    var best = current[lower - 1]
    for column in lower...upper {
      let substitution = previous[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1)
      let deletion = (column < row + limit ? previous[column] : beyond) + 1
      current[column] = min(substitution, deletion, current[column - 1] + 1, beyond)
      best = min(best, current[column])
    }
    if best > limit { return beyond }
    swap(&previous, &current)
  }
  return previous[second.count]
}
