// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What a heading says, whatever its case, punctuation, numbering, and `(continued)` at its end.
///
/// Headings of nothing but punctuation or a number are their own key.
func headingKey(of text: Text) -> [UInt8] {
  var words = foldedWords(of: text.bytes.span).split(separator: 0x20)
  let isNumbered = words.count > 1 && words[0].allSatisfy { (0x30...0x39).contains($0) }
  // A year is no number of a section.
  if isNumbered, words[0].count <= 2 {
    while words.count > 1, words[0].count <= 2, words[0].allSatisfy({ (0x30...0x39).contains($0) })
    {
      words.removeFirst()
    }
  }
  if words.count > 1, continuationWords.contains(Array(words[words.count - 1])) {
    words.removeLast()
  }
  return words.isEmpty ? Array(text.bytes) : Array(words.joined(separator: [0x20]))
}

private let continuationWords = ["continued", "cont", "contd"].map { Array($0.utf8) }

/// The headings met so far that a new one is compared with.
struct SeenHeadings {
  /// The share of characters that must agree, or `nil` for equality.
  let similarity: Double?

  private var levels: [[UInt8]: Int] = [:]

  init(similarity: Double?) { self.similarity = similarity }

  mutating func insert(_ key: [UInt8], level: Int) { levels[key] = level }

  /// Forgets headings of a section that one of rank `level` ends.
  mutating func forget(below level: Int) {
    if levels.values.contains(where: { $0 > level }) {
      levels = levels.filter { $0.value <= level }
    }
  }

  func contains(_ key: [UInt8]) -> Bool {
    if levels[key] != nil { return true }
    guard let similarity else { return false }
    return levels.keys.contains { other in
      let longer = max(key.count, other.count)
      let limit = Int(Double(longer) * (1 - similarity))
      return abs(key.count - other.count) <= limit
        && editDistance(key, other, limit: limit) <= limit
    }
  }
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
