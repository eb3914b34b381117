// SPDX-License-Identifier: Apache-2.0

import TextScanning

// A term and its occurrence are the same in spite of apostrophes, hyphens and blanks of another
// kind. A term is stored with the plain ones; a text is compared as it stands.

/// How the case of an occurrence differs from its term.
struct CaseDifference: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A letter is upper case where the term has lower, at the start of a word.
  static let raisedAtStart = CaseDifference(rawValue: 1 << 0)
  /// A letter is upper case where the term has lower, inside a word.
  static let raisedInside = CaseDifference(rawValue: 1 << 1)
  /// A letter is lower case where the term has upper, at the start of a word.
  static let loweredAtStart = CaseDifference(rawValue: 1 << 2)
  /// A letter is lower case where the term has upper, inside a word.
  static let loweredInside = CaseDifference(rawValue: 1 << 3)
}

/// A term found in a text, in any case.
struct SpellingMatch {
  /// Offset in the text after the last byte.
  var end: Int
  /// How its case differs.
  var difference: CaseDifference
}

/// Compares a term with the text at `start`.
///
/// - Parameters:
///   - term: Where the term stands in `terms`.
///   - terms: Spellings as `appendSpelling` wrote them.
///   - text: Valid UTF-8.
///   - start: Offset in `text` where the term would begin.
/// - Returns: Where the occurrence ends, or `nil` if the text has something else there.
/// - Complexity: O(*n*) in the bytes of the term.
func matchSpelling(
  of term: Range<Int>, in terms: Span<UInt8>, with text: Span<UInt8>, at start: Int
) -> SpellingMatch? {
  var difference: CaseDifference = []
  var position = term.lowerBound
  var offset = start
  while position < term.upperBound {
    guard offset < text.count else { return nil }
    let wanted = terms[position]
    let found = text[offset]
    if wanted == found, wanted != 0x20 {
      position += 1
      offset += 1
    } else if wanted >= 0x80 || found >= 0x80 && wanted | 0x20 &- 0x61 < 26 {
      // Two scalars may begin with the same byte: step back to where they begin.
      while terms[position] & 0xC0 == 0x80 { (position, offset) = (position - 1, offset - 1) }
      let wantedScalar = terms.scalar(at: position)
      let foundScalar = text.scalar(at: offset)
      guard foldCase(wantedScalar.value) == foldCase(foundScalar.value) else { return nil }
      if wantedScalar.value != foundScalar.value {
        let isLowered = ScalarClass.of(wantedScalar.value).contains(.upper)
        difference.note(isLowered, atStart: startsWord(at: position, of: term, in: terms))
      }
      position += wantedScalar.length
      offset += foundScalar.length
    } else if wanted | 0x20 &- 0x61 < 26 {
      guard wanted ^ found == 0x20 else { return nil }
      difference.note(wanted < 0x60, atStart: startsWord(at: position, of: term, in: terms))
      position += 1
      offset += 1
    } else {
      let length = variantLength(of: wanted, in: text, at: offset)
      if length == 0 { return nil }
      position += 1
      offset += length
    }
  }
  return SpellingMatch(end: offset, difference: difference)
}

extension CaseDifference {
  fileprivate mutating func note(_ isLowered: Bool, atStart isStart: Bool) {
    switch (isLowered, isStart) {
    case (true, true): insert(.loweredAtStart)
    case (true, false): insert(.loweredInside)
    case (false, true): insert(.raisedAtStart)
    case (false, false): insert(.raisedInside)
    }
  }
}

/// Whether the letter at `position` begins a word of the term.
private func startsWord(at position: Int, of term: Range<Int>, in terms: Span<UInt8>) -> Bool {
  if position == term.lowerBound { return true }
  let before = terms[position - 1]
  return before < 0x80 && before | 0x20 &- 0x61 >= 26
}

/// The length of what stands in the text for a blank, apostrophe or hyphen of a term; 0 if nothing.
private func variantLength(of wanted: UInt8, in text: Span<UInt8>, at offset: Int) -> Int {
  switch wanted {
  case 0x20: return skipBlanks(in: text, from: offset, to: text.count) - offset
  case UInt8(ascii: "'"), UInt8(ascii: "-"):
    let (value, length) = text.scalar(at: offset)
    return plainPunctuation(value) == wanted ? length : 0
  default: return 0
  }
}

/// The plain apostrophe or hyphen for one of another kind, `nil` for any other scalar.
///
/// - Source: the Unicode code charts: Latin-1, spacing modifiers and general punctuation.
func plainPunctuation(_ scalar: UInt32) -> UInt8? {
  switch scalar {
  case 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032: UInt8(ascii: "'")
  case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: UInt8(ascii: "-")
  default: nil
  }
}

/// A term as it is stored: in NFC, with plain apostrophes and hyphens and single blanks.
///
/// - Parameter term: Valid UTF-8; blanks at its ends are dropped.
/// - Returns: The spelling.
/// - Complexity: O(*n*).
func spelling(of term: ArraySlice<UInt8>) -> [UInt8] {
  let span = term.span
  let start = skipBlanks(in: span, from: 0, to: span.count)
  let end = skipBlanksBackward(in: span, from: span.count, to: start)
  let composed = nfc(term[term.startIndex + start..<term.startIndex + end])
  let text = composed.span
  var spelling: [UInt8] = []
  var offset = 0
  while offset < text.count {
    let blanks = skipBlanks(in: text, from: offset, to: text.count) - offset
    let (value, length) = text.scalar(at: offset)
    if blanks > 0 {
      spelling.append(0x20)
      offset += blanks
      continue
    }
    if let plain = plainPunctuation(value) {
      spelling.append(plain)
    } else {
      for position in offset..<offset + length { spelling.append(text[position]) }
    }
    offset += length
  }
  return spelling
}

/// Whether a term is stored just as it stands; a false no is possible.
func isPlain(_ bytes: Span<UInt8>) -> Bool {
  var before: UInt8 = 0x20
  var isASCII = true
  for offset in bytes.indices {
    let byte = bytes[offset]
    switch byte {
    case 0x20: if before == 0x20 { return false }
    case 0..<0x20, UInt8(ascii: "`"), 0x7F: return false
    // What `plainPunctuation` and `skipBlanks` treat begins with one of these.
    case 0xC2, 0xCA, 0xE1, 0xE2, 0xE3, 0xEF...0xFF: return false
    case 0x80...: isASCII = false
    default: break
    }
    before = byte
  }
  return before != 0x20 && (isASCII || !needsNFC(bytes))
}
