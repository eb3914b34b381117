// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Finds the entities of one passage: at each word the longest, from left to right.
struct PassageTagger: Sendable {
  /// The user's gazetteers and the built-in ones.
  let gazetteer: Gazetteer
  /// The rank from which on terms are built in.
  let builtInRank: Int
  /// In which case terms are found.
  let caseRule: CaseRule
  /// The patterns.
  let patterns: Patterns

  private let keywords = KeywordTable.shared

  init(gazetteer: Gazetteer, builtInRank: Int, caseRule: CaseRule, patterns: Patterns) {
    self.gazetteer = gazetteer
    self.builtInRank = builtInRank
    self.caseRule = caseRule
    self.patterns = patterns
  }

  /// The entities in a text, sorted and without overlaps.
  ///
  /// At equal length the user's gazetteers win, then acronyms, built-in gazetteers, patterns.
  /// - Parameter acronyms: What the document defines.
  func entities(in text: PassageText, acronyms: Gazetteer?) -> [Entity] {
    var entities: [Entity] = []
    var taken = 0
    var index = 0
    let words = text.words.span
    let bytes = text.bytes.span
    let filter = gazetteer.filter.span
    while index < words.count {
      let word = words[index]
      var best: Entity?
      if Gazetteer.mayHold(Gazetteer.key(0, followedBy: word.hash), filter),
        let match = gazetteer.longestMatch(at: index, of: words, in: bytes, by: caseRule)
      {
        best = entity(of: match, in: gazetteer, method: "gazetteer")
        if let acronyms { prefer(acronyms, to: match, at: index, in: text, &best) }
      } else if let acronyms {
        best = acronyms.longestMatch(at: index, of: words, in: bytes, by: .smart)
          .map { entity(of: $0, in: acronyms, method: "acronym") }
      }
      if isPatternLikely(at: word, in: bytes) {
        if let address = WebPattern.match(at: index, in: text) {
          let family = address.isMail ? PatternFamily.email : .url
          best = patterns.isOn(family) ? entity(of: family, at: address.range) : nil
          taken = address.range.upperBound
        } else {
          let isName = best.map { $0.range.upperBound == Int(word.end) } ?? false
          let match = patterns.longestMatch(
            at: index, in: text, notBefore: taken, isName: isName && word.range.count > 3)
          if let match, match.range.upperBound > best?.range.upperBound ?? 0 {
            best = entity(of: match.family, at: match.range)
          }
        }
      }
      if let best, !isSpoiled(best.range, in: text) {
        entities.append(best)
        taken = max(taken, best.range.upperBound)
      }
      index += 1
      while index < words.count, Int(words[index].start) < taken { index += 1 }
    }
    return entities
  }

  /// Puts an acronym of the document in the place of a built-in term of the same length or less.
  private func prefer(
    _ acronyms: Gazetteer, to match: Gazetteer.Match, at index: Int, in text: PassageText,
    _ best: inout Entity?
  ) {
    let found = acronyms.longestMatch(
      at: index, of: text.words.span, in: text.bytes.span, by: .smart)
    guard let found else { return }
    let isBuiltIn = Int(gazetteer.terms[match.term].rank) >= builtInRank
    let isLonger = found.range.count > match.range.count
    if isLonger || (isBuiltIn && found.range.count == match.range.count) {
      best = entity(of: found, in: acronyms, method: "acronym")
    }
  }

  /// Whether a pattern or an address may begin at a word.
  private func isPatternLikely(at word: Word, in bytes: Span<UInt8>) -> Bool {
    if word.shape.contains(.hasDigit) { return true }
    let end = Int(word.end)
    if end + 1 < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "-"), 0xE2, UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: ":"),
        UInt8(ascii: "+"):
        if bytes[end + 1] != 0x20 { return true }
      default: break
      }
    }
    return !keywords.possibleMeaning(of: word.hash).isDisjoint(with: .beginsPattern)
  }

  /// Whether a match is part of a contraction (`Don't`) or of a user's name (`@Russia`).
  private func isSpoiled(_ range: Range<Int>, in text: PassageText) -> Bool {
    if text[range.lowerBound - 1] == UInt8(ascii: "@") { return true }
    let end = range.upperBound
    let length = text.apostropheLength(at: end)
    return length > 0 && text[end + length] | 0x20 == UInt8(ascii: "t")
      && !text.isLetter(at: end + length + 1)
  }

  private func entity(
    of match: Gazetteer.Match, in gazetteer: Gazetteer, method: String
  ) -> Entity {
    let term = gazetteer.terms[match.term]
    return Entity(
      label: gazetteer.labels[Int(term.label)], range: match.range, method: method,
      id: gazetteer.id(of: term))
  }

  private func entity(of family: PatternFamily, at range: Range<Int>) -> Entity {
    Entity(label: patterns.label(of: family), range: range, method: "pattern")
  }
}
