// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Finds what is to be tagged in one passage: at each word the longest, from left to right.
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

  /// Finds what is to be tagged in a text, sorted and without overlaps.
  ///
  /// At equal length the user's gazetteers win, then acronyms, built-in gazetteers, patterns.
  ///
  /// - Parameters:
  ///   - text: A passage.
  ///   - acronyms: What the document defines.
  ///   - findings: Receives what was found, by start.
  func find(
    in text: borrowing PassageText, acronyms: Gazetteer, into findings: inout [Finding]
  ) {
    findings.removeAll(keepingCapacity: true)
    var taken = 0
    let words = text.words.span
    let bytes = text.bytes.span
    let firstWords = firstWords.blocks.span
    let hasAcronyms = !acronyms.terms.isEmpty
    let acronymFilter = acronyms.filter.span
    for index in words.indices {
      let word = words[index]
      let mayBeTerm =
        FirstWords.mayHold(word.hash, .any, firstWords)
        && mayBegin(at: index, of: words, in: bytes, firstWords)
      let mayBeAcronym = hasAcronyms && Gazetteer.mayHold(word.hash, acronymFilter)
      let isJoined = mayJoinNext(bytes, at: Int(word.end)) && joinsNext(bytes, at: Int(word.end))
      let isWorthALook = mayBeTerm || isJoined || word.hasDigit || mayBeAcronym
      guard isWorthALook, Int(word.start) >= taken else { continue }
      var found = mayBeTerm ? term(at: index, in: text) : nil
      if mayBeAcronym, let acronym = acronym(at: index, in: text, acronyms, over: found) {
        found = acronym
      }
      if let pattern = pattern(at: index, in: text, isJoined, notBefore: taken, over: found) {
        found = pattern
      }
      if let found, !isSpoiled(found.range, in: text) {
        findings.append(found)
        taken = found.range.upperBound
      }
    }
  }

  /// Whether a term or the word of a pattern may begin at a word in the case that it has.
  @inline(__always)
  private func mayBegin(
    at index: Int, of words: Span<Word>, in bytes: Span<UInt8>, _ firstWords: Span<UInt64>
  ) -> Bool {
    let word = words[index]
    let role = word.startsUpper(in: bytes) ? FirstWords.Role.capitalised : .lower
    if FirstWords.mayHold(word.hash, role, firstWords) { return true }
    if !FirstWords.mayHold(word.hash, .prefix, firstWords) || index + 1 == words.count {
      return false
    }
    let pair = Gazetteer.key(word.hash, followedBy: words[index + 1].hash)
    return Gazetteer.mayHold(pair, gazetteer.filter.span)
  }

  /// The longest term that begins at the word at `index`.
  private func term(at index: Int, in text: borrowing PassageText) -> Finding? {
    let match = gazetteer.longestMatch(
      at: index, of: text.words.span, in: text.bytes.span, by: caseRule)
    return match.map { Finding(range: $0.range, kind: .term($0.term)) }
  }

  /// The longest acronym that begins at the word at `index`, if it stands above `term`.
  private func acronym(
    at index: Int, in text: borrowing PassageText, _ acronyms: Gazetteer, over term: Finding?
  ) -> Finding? {
    let match = acronyms.longestMatch(
      at: index, of: text.words.span, in: text.bytes.span, by: .smart)
    guard let match else { return nil }
    if let term, case .term(let number) = term.kind {
      let isPreferred =
        match.range.count == term.range.count
        ? Int(gazetteer.terms[number].rank) >= builtInRank
        : match.range.count > term.range.count
      if !isPreferred { return nil }
    }
    return Finding(range: match.range, kind: .acronym(match.term))
  }

  /// The address, or what a pattern finds at the word at `index` that ends behind `name`.
  private func pattern(
    at index: Int, in text: borrowing PassageText, _ isJoined: Bool, notBefore limit: Int,
    over name: Finding?
  ) -> Finding? {
    let isPattern = mayBeginPattern(at: index, in: text, isJoined)
    guard isPattern || isJoined else { return nil }
    if let address = WebPattern.match(at: index, in: text) {
      return Finding(range: address.range, kind: .pattern(address.isMail ? .email : .url))
    }
    guard isPattern else { return nil }
    let word = text.words[index]
    let isName = name?.range.upperBound == Int(word.end) && word.range.count > 3
    let match = patterns.longestMatch(at: index, in: text, notBefore: limit, isName: isName)
    guard let match, match.range.upperBound > name?.range.upperBound ?? 0 else { return nil }
    return Finding(range: match.range, kind: .pattern(match.family))
  }

  /// Whether the word at `index` has digits or a number joined to it, or is a word of patterns.
  private func mayBeginPattern(
    at index: Int, in text: borrowing PassageText, _ isJoined: Bool
  ) -> Bool {
    if text.words[index].hasDigit { return true }
    let meaning = text.keyword(index)
    if !meaning.isDisjoint(with: .beginsPattern) { return true }
    // Letters before a currency sign, as in `US$`.
    if meaning.contains(.beforeSign), text[text.end(of: index)] != 0x20 { return true }
    return isJoined && isDigit(text[text.start(of: index + 1)]) && text.isHyphenBefore(index + 1)
  }

  /// Whether a match is part of a contraction (`Don't`) or of a user's name (`@Russia`).
  private func isSpoiled(_ range: Range<Int>, in text: borrowing PassageText) -> Bool {
    if text[range.lowerBound - 1] == UInt8(ascii: "@") { return true }
    let end = range.upperBound
    let length = text.apostropheLength(at: end)
    return length > 0 && text[end + length] | 0x20 == UInt8(ascii: "t")
      && !text.isLetter(at: end + length + 1)
  }
}

/// Something to be tagged.
struct Finding {
  /// Where it stands in its passage, in bytes.
  var range: Range<Int>
  /// What found it.
  var kind: Kind

  /// What found something, with what it needs to name it.
  enum Kind {
    /// The gazetteers, with the place of the term in their `terms`.
    case term(Int)
    /// The acronyms of the document, likewise.
    case acronym(Int)
    /// A pattern, or an address, which takes its place even where its family is off.
    case pattern(PatternFamily)
  }
}

extension PassageTagger {
  /// The entities that findings become.
  func entities(of findings: [Finding], acronyms: Gazetteer) -> [Entity] {
    var entities: [Entity] = []
    entities.reserveCapacity(findings.count)
    for finding in findings {
      switch finding.kind {
      case .term(let term):
        entities.append(gazetteer.entity(at: finding.range, of: term, method: "gazetteer"))
      case .acronym(let term):
        entities.append(acronyms.entity(at: finding.range, of: term, method: "acronym"))
      case .pattern(let family) where patterns.isOn(family):
        entities.append(Entity(label: family.label, range: finding.range, method: "pattern"))
      case .pattern: break
      }
    }
    return entities
  }
}

extension Gazetteer {
  /// The entity that an occurrence of a term becomes.
  @inline(__always)
  fileprivate func entity(at range: Range<Int>, of term: Int, method: String) -> Entity {
    let term = terms[term]
    return Entity(label: labels[Int(term.label)], range: range, method: method, id: id(of: term))
  }
}

/// Whether what follows a word may join it to what makes a pattern or an address of it.
///
/// To be asked where `mayJoinNext` says so.
@inline(never)
private func joinsNext(_ bytes: Span<UInt8>, at end: Int) -> Bool {
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

/// Whether `joinsNext` is worth asking; a false yes is possible.
@inline(__always)
private func mayJoinNext(_ bytes: Span<UInt8>, at end: Int) -> Bool {
  // A bit for the last six bits of each byte that joins: 0x00 for `@`, 0x22 for 0xE2.
  let joints: UInt64 = 1 << 0x00 | 1 << 0x22 | 1 << 0x24 | 1 << 0x2B | 3 << 0x2D | 1 << 0x3A
  return end + 1 < bytes.count && joints &>> UInt64(bytes[end]) & 1 != 0
}
