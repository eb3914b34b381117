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
  ///   - index: A word of `words`.
  ///   - words: The words of `text`.
  ///   - text: Valid UTF-8.
  ///   - rule: Which differences of case are allowed.
  /// - Returns: The term, `nil` if none begins there.
  /// - Complexity: one table access for most words, else O(*n*) in the words of the longest term.
  func longestMatch(
    at index: Int, of words: Span<Word>, in text: Span<UInt8>, by rule: CaseRule
  ) -> Match? {
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
        if let match = match(next - 1, index...last, of: words, in: text, by: rule),
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

  /// The term, if it stands at the words in a case that the rule allows.
  private func match(
    _ index: Int, _ run: ClosedRange<Int>, of words: Span<Word>, in text: Span<UInt8>,
    by rule: CaseRule
  ) -> Match? {
    let term = terms[index]
    let first = words[run.lowerBound]
    if term.traits.contains(.startsUpper), rule.refusesLower(term.traits),
      !first.startsUpper(in: text)
    {
      return nil
    }
    // Punctuation before the first word is compared as it stands, hence byte for byte.
    let start = Int(first.start) - Int(term.prefix)
    if start < 0 { return nil }
    if text[start] & 0xC0 == 0x80 { return nil }
    let spellings = bytes.span
    guard let match = matchSpelling(of: term.spelling, in: spellings, with: text, at: start) else {
      return nil
    }
    // A term that ends in punctuation, such as `U.S.`, does not end where `U.S.S.R.` goes on.
    let next = run.upperBound + 1
    if match.end > words[next - 1].end, next < words.count, match.end >= words[next].start {
      return nil
    }
    let isAsWritten = match.difference.isEmpty
    if !isAsWritten {
      let shape = Self.shape(of: words.extracting(run), in: text)
      guard rule.allows(match.difference, term.traits, shape) else { return nil }
    }
    return Match(term: index, range: start..<match.end, isAsWritten: isAsWritten)
  }

  /// The shapes of some words, taken together.
  private static func shape(of words: Span<Word>, in text: Span<UInt8>) -> WordShape {
    var shape: WordShape = []
    for index in words.indices { shape.formUnion(words[index].shape(in: text)) }
    return shape
  }
}
