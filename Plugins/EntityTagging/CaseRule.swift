// SPDX-License-Identifier: Apache-2.0

import StageKit
import TextScanning

/// Which differences of case between a term and an occurrence are allowed.
enum CaseRule: String, SettingChoice {
  /// Those that headings, house styles and damage bring about, where the word is no other word.
  case smart
  /// None.
  case exact
  /// All.
  case ignore

  /// Whether an occurrence counts in spite of the case that it is written in.
  ///
  /// The smart rule: a capital at the start of a word where the term has none is always allowed.
  /// Anything else needs four letters or more, so acronyms such as `US` stay out, and
  /// - all upper case: several words, or one that is no common word (`UZBEKISTAN`);
  /// - all lower case: not all words common and the term no acronym (`uzbekistan`, not `turkey`);
  /// - some words in lower case: not all words common (`the united States`);
  /// - one acronym written as a word: no common word (`Nato`).
  ///
  /// - Parameters:
  ///   - difference: How the case differs, not empty.
  ///   - traits: What the term is like.
  ///   - shape: The shapes of the words of the occurrence, taken together.
  /// - Returns: Whether it counts.
  func allows(_ difference: CaseDifference, _ traits: TermTraits, _ shape: WordShape) -> Bool {
    switch self {
    case .exact: return false
    case .ignore: return true
    case .smart: break
    }
    if difference == .raisedAtStart { return true }
    if traits.contains(.isShort) { return false }
    let isAlone = !traits.contains(.hasSeveralWords)
    let isCommon = traits.contains(.isCommon)
    if !shape.contains(.hasLower) { return !isAlone || !isCommon || !traits.contains(.hasUpper) }
    if isCommon { return false }
    if !shape.contains(.hasUpper) { return !traits.contains(.isAcronym) }
    if traits.contains(.isAcronym) { return isAlone && difference == .loweredInside }
    return !isAlone && difference.isDisjoint(with: [.loweredInside, .raisedInside])
  }

  /// Whether a term with capitals is never found where its first word has none.
  func refusesLower(_ traits: TermTraits) -> Bool {
    switch self {
    case .exact: true
    case .ignore: false
    case .smart: !traits.isDisjoint(with: [.isShort, .isCommon, .isAcronym])
    }
  }
}

/// What the case of a term depends on.
struct TermTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// It has fewer than four letters.
  static var isShort: TermTraits { TermTraits(rawValue: 1 << 0) }
  /// It has no lower-case letter.
  static var isAcronym: TermTraits { TermTraits(rawValue: 1 << 1) }
  /// Each of its words is common, or has at most three letters, or has digits.
  static var isCommon: TermTraits { TermTraits(rawValue: 1 << 2) }
  /// It has an upper-case letter.
  static var hasUpper: TermTraits { TermTraits(rawValue: 1 << 3) }
  /// It has more than one word.
  static var hasSeveralWords: TermTraits { TermTraits(rawValue: 1 << 4) }
  /// Its first word begins with an upper-case letter.
  static var startsUpper: TermTraits { TermTraits(rawValue: 1 << 5) }
}

extension TermTraits {
  /// The traits of a term with at least one word.
  init(of words: Span<Word>, in text: Span<UInt8>, _ english: CommonWords) {
    self = []
    var shape: WordShape = []
    var letterCount = 0
    for index in words.indices {
      let word = words[index]
      var (upper, lower, others) = (0, 0, 0)
      for offset in word.range {
        let byte = text[offset]
        upper &+= byte &- 0x41 < 26 ? 1 : 0
        lower &+= byte &- 0x61 < 26 ? 1 : 0
        others &+= byte >= 0xC0 ? 1 : 0
      }
      letterCount += upper + lower + others
      if upper > 0 { shape.insert(.hasUpper) }
      if lower > 0 { shape.insert(.hasLower) }
      if others > 0 { shape.formUnion(word.shape(in: text)) }
    }
    if letterCount < 4 { insert(.isShort) }
    if !shape.contains(.hasLower) { insert(.isAcronym) }
    if shape.contains(.hasUpper) { insert(.hasUpper) }
    if words.count > 1 { insert(.hasSeveralWords) }
    if words[0].startsUpper(in: text) { insert(.startsUpper) }
    let mayBeCommon = isDisjoint(with: [.isShort, .isAcronym]) || words.count == 1
    if mayBeCommon, !shape.contains(.hasNonASCII), Self.areCommon(words, in: text, english) {
      insert(.isCommon)
    }
  }

  private static func areCommon(
    _ words: Span<Word>, in text: Span<UInt8>, _ english: CommonWords
  ) -> Bool {
    for index in words.indices {
      let word = words[index]
      if word.range.count <= 3 || word.hasDigit { continue }
      if !english.contains(word, in: text) { return false }
    }
    return true
  }
}
