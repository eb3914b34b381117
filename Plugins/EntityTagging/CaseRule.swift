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
  ///   - term: The term as stored.
  ///   - occurrence: What stands in the text.
  /// - Returns: Whether it counts.
  func allows(_ difference: CaseDifference, term: Span<UInt8>, occurrence: Span<UInt8>) -> Bool {
    switch self {
    case .exact: return false
    case .ignore: return true
    case .smart: break
    }
    if difference == .raisedAtStart { return true }
    var words: [Word] = []
    appendWords(of: term, to: &words)
    guard letterCount(of: words, in: term) >= 4 else { return false }
    var shape: WordShape = []
    for word in words { shape.formUnion(word.shape) }
    let isAcronym = !shape.contains(.hasLower)
    words.removeAll(keepingCapacity: true)
    appendWords(of: occurrence, to: &words)
    var occurrenceShape: WordShape = []
    for word in words { occurrenceShape.formUnion(word.shape) }
    if !occurrenceShape.contains(.hasLower) {
      return words.count > 1 || !shape.contains(.hasUpper)
        || !areCommon(words, in: occurrence)
    }
    if !occurrenceShape.contains(.hasUpper) {
      return !isAcronym && !areCommon(words, in: occurrence)
    }
    if isAcronym {
      return words.count == 1 && difference == .loweredInside && !areCommon(words, in: occurrence)
    }
    let isByWords = difference.isDisjoint(with: [.loweredInside, .raisedInside])
    return isByWords && words.count > 1 && !areCommon(words, in: occurrence)
  }

  /// Whether each word is common, has at most three letters, or has digits.
  private func areCommon(_ words: [Word], in text: Span<UInt8>) -> Bool {
    let english = CommonWords.english
    for word in words where word.range.count > 3 && !word.shape.contains(.hasDigit) {
      if word.shape.contains(.hasNonASCII) { return false }
      var lower: [UInt8] = []
      for offset in word.range { lower.append(text[offset] | 0x20) }
      if !english.contains(lower) { return false }
    }
    return true
  }

  private func letterCount(of words: [Word], in text: Span<UInt8>) -> Int {
    var count = 0
    for word in words {
      for offset in word.range {
        let byte = text[offset]
        if byte | 0x20 &- 0x61 < 26 || byte >= 0xC0 { count += 1 }
      }
    }
    return count
  }
}
