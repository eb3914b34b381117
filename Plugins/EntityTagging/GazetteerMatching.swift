// SPDX-License-Identifier: Apache-2.0

import TextScanning

extension Gazetteer {
  /// A term found in a text.
  struct Match {
    /// The term, as its place in `terms`.
    var term: Int
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    /// Whether its case is that of the term.
    var isAsWritten: Bool
  }

  /// The longest term that begins with the word at `index`.
  ///
  /// Among terms of the same length one in the case written wins, then the lowest rank, then the
  /// first added.
  ///
  /// - Parameters:
  ///   - index: A word of `text`.
  ///   - text: A passage.
  ///   - rule: Which differences of case are allowed.
  /// - Returns: The term, `nil` if none begins there.
  /// - Complexity: one table access for most words, else O(*n*) in the words of the longest term.
  func longestMatch(at index: Int, in text: borrowing PassageText, by rule: CaseRule) -> Match? {
    let words = text.words.span
    let nodes = nodes.span
    let filter = filter.span
    var best: Match?
    var key: UInt64 = 0
    var last = index
    while last < words.count {
      key = Gazetteer.key(key, followedBy: words[last].hash)
      if !Gazetteer.mayHold(key, filter) { break }
      let node = nodes[Gazetteer.slot(of: key, nodes)]
      if node.firstTerm < 0 { break }
      var next = Int(node.firstTerm)
      while next > 0 {
        if let match = match(next - 1, index...last, in: text, by: rule),
          isBetter(match, than: best)
        {
          best = match
        }
        next = Int(terms[next - 1].next)
      }
      last += 1
    }
    return best
  }

  private func isBetter(_ match: Match, than best: Match?) -> Bool {
    guard let best else { return true }
    if match.range.count != best.range.count { return match.range.count > best.range.count }
    if match.isAsWritten != best.isAsWritten { return match.isAsWritten }
    return terms[match.term].rank < terms[best.term].rank
  }

  /// The term at `index` of `terms`, if some words of a text are it.
  private func match(
    _ index: Int, _ words: ClosedRange<Int>, in text: borrowing PassageText, by rule: CaseRule
  ) -> Match? {
    let term = terms[index]
    if term.traits.contains(.startsUpper), rule.refusesLower(term.traits),
      !text.has(.startsUpper, at: words.lowerBound)
    {
      return nil
    }
    // Punctuation before the first word is compared as it stands, hence byte for byte.
    let start = text.start(of: words.lowerBound) - Int(term.prefix)
    if start < text.padded.range.lowerBound || text[start] & 0xC0 == 0x80 { return nil }
    let match = matchSpelling(
      of: term.spelling, in: bytes.span, with: text.padded.bytes.span.extracting(0..<text.end),
      at: start)
    guard let match else { return nil }
    // A term that ends in punctuation, such as `U.S.`, does not end where `U.S.S.R.` goes on.
    let next = words.upperBound + 1
    if match.end > text.end(of: words.upperBound), next < text.words.count,
      match.end >= text.start(of: next)
    {
      return nil
    }
    let isAsWritten = match.difference.isEmpty
    if !isAsWritten {
      let shape = words.reduce(into: WordShape()) { $0.formUnion(text.shape(of: $1)) }
      if !rule.allows(match.difference, term.traits, shape) { return nil }
    }
    return Match(term: index, range: start..<match.end, isAsWritten: isAsWritten)
  }
}
