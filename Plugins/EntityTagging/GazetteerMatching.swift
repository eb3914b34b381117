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
      if next > 0 {
        let run = Run(words, from: index, through: last)
        while next > 0 {
          if let match = match(next - 1, run, in: text, by: rule), isBetter(match, than: best) {
            best = match
          }
          next = Int(terms[next - 1].next)
        }
      }
      last += 1
    }
    return best
  }

  /// Some words that stand together.
  private struct Run {
    /// Where the first one starts.
    var start: Int
    /// Where the last one ends.
    var end: Int
    /// Where the word after them starts.
    var next: Int
    /// Their shapes, taken together.
    var shape: WordShape
    /// The shape of the first one.
    var firstShape: WordShape

    init(_ words: Span<Word>, from first: Int, through last: Int) {
      start = Int(words[first].start)
      end = Int(words[last].end)
      next = last + 1 < words.count ? Int(words[last + 1].start) : .max
      firstShape = words[first].shape
      shape = firstShape
      for index in first...last { shape.formUnion(words[index].shape) }
    }
  }

  private func isBetter(_ match: Match, than best: Match?) -> Bool {
    guard let best else { return true }
    if match.range.count != best.range.count { return match.range.count > best.range.count }
    if match.isAsWritten != best.isAsWritten { return match.isAsWritten }
    return terms[match.term].rank < terms[best.term].rank
  }

  private func match(
    _ index: Int, _ run: Run, in text: Span<UInt8>, by rule: CaseRule
  ) -> Match? {
    let term = terms[index]
    if term.traits.contains(.startsUpper), !run.firstShape.contains(.startsUpper),
      rule.refusesLower(term.traits)
    {
      return nil
    }
    // Punctuation before the first word is compared as it stands, hence byte for byte.
    let start = run.start - Int(term.prefix)
    if start < 0 { return nil }
    if text[start] & 0xC0 == 0x80 { return nil }
    let spellings = bytes.span
    guard let match = matchSpelling(of: term.spelling, in: spellings, with: text, at: start) else {
      return nil
    }
    // A term that ends in punctuation, such as `U.S.`, does not end where `U.S.S.R.` goes on.
    if match.end > run.end, match.end >= run.next { return nil }
    let isAsWritten = match.difference.isEmpty
    if !isAsWritten, !rule.allows(match.difference, term.traits, run.shape) { return nil }
    return Match(term: index, range: start..<match.end, isAsWritten: isAsWritten)
  }
}
