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

  /// Whether a term may begin with the word at `index`; false for most words that begin terms of
  /// several words, none of which is there.
  @inline(__always)
  func mayHoldTerm(at index: Int, of words: Span<Word>) -> Bool {
    let filter = filter.span
    let hash = words[index].hash
    if !Gazetteer.mayHold(hash, filter) { return false }
    let nodes = nodes.span
    let node = nodes[Gazetteer.slot(of: hash, nodes)]
    if node.firstTerm != 0 { return node.firstTerm > 0 }
    return index + 1 < words.count
      && Gazetteer.mayHold(Gazetteer.key(hash, followedBy: words[index + 1].hash), filter)
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
    guard let match = occurrence(of: term, in: text, at: start) else { return nil }
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

  /// Where a term ends that stands at an offset in any case; byte for byte it is found soonest.
  private func occurrence(
    of term: Term, in text: borrowing PassageText, at start: Int
  ) -> SpellingMatch? {
    let terms = bytes.span
    let text = text.padded.bytes.span.extracting(0..<text.end + 8)
    var offset = 0
    var difference: UInt64 = 0
    while offset < Int(term.count), difference == 0, start + offset + 8 <= text.count {
      let rest = Int(term.count) - offset
      difference =
        terms.eightBytes(at: Int(term.start) + offset) ^ text.eightBytes(at: start + offset)
      if rest < 8 { difference <<= 64 - 8 * rest }
      offset += 8
    }
    let isEqual = difference == 0 && offset >= Int(term.count)
    if isEqual { return SpellingMatch(end: start + Int(term.count), difference: []) }
    return matchSpelling(
      of: term.spelling, in: terms, with: text.extracting(0..<text.count - 8), at: start)
  }
}
