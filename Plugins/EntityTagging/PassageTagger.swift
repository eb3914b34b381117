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

  /// Which words may begin a term or a pattern.
  private let firstWords: FirstWords

  init(gazetteer: Gazetteer, builtInRank: Int, caseRule: CaseRule, patterns: Patterns) {
    self.gazetteer = gazetteer
    self.builtInRank = builtInRank
    self.caseRule = caseRule
    self.patterns = patterns
    firstWords = FirstWords(gazetteer, caseRule)
  }

  /// The entities in a text, sorted and without overlaps.
  ///
  /// At equal length the user's gazetteers win, then acronyms, built-in gazetteers, patterns.
  ///
  /// - Parameters:
  ///   - text: A passage.
  ///   - acronyms: What the document defines.
  /// - Returns: The entities by start.
  func entities(in text: PassageText, acronyms: Gazetteer) -> [Entity] {
    var entities: [Entity] = []
    var taken = 0
    var index = 0
    let words = text.words.span
    let bytes = text.bytes.span
    let first = firstWords.all.blocks.span
    let hasAcronyms = !acronyms.terms.isEmpty
    let acronymFilter = acronyms.filter.span
    while index < words.count {
      let word = words[index]
      var isWorthALook =
        WordFilter.mayHold(word.hash, first) && mayBegin(at: index, of: words)
        || word.shape.contains(.hasDigit) || Self.isJoined(bytes, at: Int(word.end))
      if hasAcronyms, !isWorthALook {
        isWorthALook = Gazetteer.mayHold(Gazetteer.key(0, followedBy: word.hash), acronymFilter)
      }
      if !isWorthALook {
        index += 1
        continue
      }
      if let found = finding(at: index, in: text, acronyms, notBefore: taken),
        !isSpoiled(found.range, in: text)
      {
        if let entity = entity(of: found, acronyms) { entities.append(entity) }
        taken = found.end
      }
      index += 1
      while index < words.count, Int(words[index].start) < taken { index += 1 }
    }
    return entities
  }

  /// Whether a term or the word of a pattern may begin at a word in the case that it has.
  private func mayBegin(at index: Int, of words: Span<Word>) -> Bool {
    let word = words[index]
    let isCapitalised = word.shape.contains(.startsUpper)
    let alone = isCapitalised ? firstWords.capitalised : firstWords.lower
    if WordFilter.mayHold(word.hash, alone.blocks.span) { return true }
    if index + 1 == words.count { return false }
    if !WordFilter.mayHold(word.hash, firstWords.prefixes.blocks.span) { return false }
    let pair = Gazetteer.key(
      Gazetteer.key(0, followedBy: word.hash), followedBy: words[index + 1].hash)
    return Gazetteer.mayHold(pair, gazetteer.filter.span)
  }

  /// Whether what follows a word may join it to what makes a pattern or an address of it.
  @inline(__always)
  private static func isJoined(_ bytes: Span<UInt8>, at end: Int) -> Bool {
    if end + 2 >= bytes.count || bytes[end] == 0x20 { return false }
    switch bytes[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "+"):
      return bytes[end + 1] > 0x20
    case UInt8(ascii: ":"): return bytes[end + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "$"): return true
    // The hyphens U+2010 and U+2011, and the currency signs from U+20A0 on.
    case 0xE2: return bytes[end + 1] == 0x82 || bytes[end + 2] & 0xFE == 0x90
    default: return false
    }
  }

  /// The longest thing that begins at the word at `index`.
  private func finding(
    at index: Int, in text: PassageText, _ acronyms: Gazetteer, notBefore limit: Int
  ) -> Finding? {
    let words = text.words.span
    let bytes = text.bytes.span
    let word = words[index]
    var found: Finding?
    if let match = gazetteer.longestMatch(at: index, of: words, in: bytes, by: caseRule) {
      found = .term(match)
    }
    if !acronyms.terms.isEmpty {
      let match = acronyms.longestMatch(at: index, of: words, in: bytes, by: .smart)
      if let match, isPreferred(match, to: found) { found = .acronym(match) }
    }
    let isPattern = mayBeginPattern(at: index, in: text)
    guard isPattern || Self.isJoined(bytes, at: Int(word.end)) else { return found }
    if let address = WebPattern.match(at: index, in: text) { return .address(address) }
    guard isPattern else { return found }
    let isName = found?.end == Int(word.end) && word.range.count > 3
    let match = patterns.longestMatch(at: index, in: text, notBefore: limit, isName: isName)
    if let match, match.range.upperBound > found?.end ?? 0 { return .pattern(match) }
    return found
  }

  /// Whether the word at `index` has digits or a number joined to it, or is a word of patterns.
  private func mayBeginPattern(at index: Int, in text: PassageText) -> Bool {
    if text.words[index].shape.contains(.hasDigit) { return true }
    if index + 1 < text.words.count, isDigit(text[text.start(of: index + 1)]),
      text.isHyphenBefore(index + 1)
    {
      return true
    }
    let meaning = text.keyword(index)
    // Letters before a currency sign, as in `US$`.
    if meaning.contains(.beforeSign), text[text.end(of: index)] != 0x20 { return true }
    return !meaning.isDisjoint(with: .beginsPattern)
  }

  /// What was found at a word.
  private enum Finding {
    case term(Gazetteer.Match)
    case acronym(Gazetteer.Match)
    case pattern(PatternMatch)
    case address(WebPattern.Address)

    var range: Range<Int> {
      switch self {
      case .term(let match), .acronym(let match): match.range
      case .pattern(let match): match.range
      case .address(let address): address.range
      }
    }

    var end: Int { range.upperBound }
  }

  private func entity(of finding: Finding, _ acronyms: Gazetteer) -> Entity? {
    switch finding {
    case .term(let match): return gazetteer.entity(of: match, method: "gazetteer")
    case .acronym(let match): return acronyms.entity(of: match, method: "acronym")
    case .pattern(let match):
      return Entity(label: match.family.label, range: match.range, method: "pattern")
    case .address(let address):
      let family = address.isMail ? PatternFamily.email : .url
      guard patterns.isOn(family) else { return nil }
      return Entity(label: family.label, range: address.range, method: "pattern")
    }
  }

  /// Whether an acronym of the document stands above what the gazetteers have found.
  private func isPreferred(_ acronym: Gazetteer.Match, to found: Finding?) -> Bool {
    guard case .term(let match) = found else { return true }
    if acronym.range.count != match.range.count { return acronym.range.count > match.range.count }
    return Int(gazetteer.terms[match.term].rank) >= builtInRank
  }

  /// Whether a match is part of a contraction (`Don't`) or of a user's name (`@Russia`).
  private func isSpoiled(_ range: Range<Int>, in text: PassageText) -> Bool {
    if text[range.lowerBound - 1] == UInt8(ascii: "@") { return true }
    let end = range.upperBound
    let length = text.apostropheLength(at: end)
    return length > 0 && text[end + length] | 0x20 == UInt8(ascii: "t")
      && !text.isLetter(at: end + length + 1)
  }
}

extension Gazetteer {
  /// A match as an entity.
  fileprivate func entity(of match: Match, method: String) -> Entity {
    let term = terms[match.term]
    return Entity(
      label: labels[Int(term.label)], range: match.range, method: method, id: id(of: term))
  }
}
