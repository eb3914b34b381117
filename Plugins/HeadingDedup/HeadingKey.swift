// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What a heading says, and what it has besides: a number before, `(continued)` behind.
struct HeadingKey {
  /// The words with case folded and without punctuation, number and `(continued)`.
  ///
  /// Headings of nothing but punctuation or a number are their own words.
  let words: [UInt8]

  /// The number that the heading opens with, as `2.1`, `IV` or `chapter 3`; case folded.
  let number: [UInt8]

  /// Whether it ends in a word for "continued".
  let isContinued: Bool

  init(_ text: Text) {
    let bytes = text.bytes.span
    let start = numberLength(of: bytes)
    var folded = foldedWords(of: bytes.extracting(start..<bytes.count))
    let last = (folded.lastIndex(of: 0x20) ?? -1) + 1
    let isContinued = last > 0 && isContinuationWord(folded[last...])
    if isContinued { folded.removeSubrange((last - 1)...) }
    self.isContinued = isContinued
    number = folded.isEmpty ? [] : foldedWords(of: bytes.extracting(0..<start))
    words = folded.isEmpty ? Array(text.bytes) : folded
  }

  /// The words of a heading that ends in a word for "continued", which a bracket, a dash or a comma
  /// sets apart; `nil` for others.
  static func continuedWords(of text: Text) -> [UInt8]? {
    guard hasMarkBeforeLastWord(text.bytes.span) else { return nil }
    let key = HeadingKey(text)
    return key.isContinued ? key.words : nil
  }

  /// How many words there are.
  var wordCount: Int { words.count { $0 == 0x20 } + 1 }

  /// Whether both say the same under numbers that do not contradict each other.
  func repeats(_ other: HeadingKey) -> Bool {
    words == other.words && (number.isEmpty || other.number.isEmpty || number == other.number)
  }

  /// The rule under which this heading is a repeat of `other`.
  func rule(after other: HeadingKey) -> Rule {
    if isContinued != other.isContinued { return HeadingRules.continued }
    return number == other.number ? HeadingRules.repeated : HeadingRules.numbered
  }
}

/// Words for "continued", folded: English, German, French, Spanish, Italian, Portuguese.
private let continuationWords = [
  "continued", "cont", "contd", "fortsetzung", "forts", "suite", "continuación",
  "continuacion", "continua", "segue", "continuação", "continuacao",
].map { Array($0.utf8) }

private func isContinuationWord(_ word: ArraySlice<UInt8>) -> Bool {
  continuationWords.contains { $0.count == word.count && word.elementsEqual($0) }
}

/// Words that a number of a section may stand behind, folded.
private let sectionWords = Set(
  [
    "chapter", "section", "part", "kapitel", "abschnitt", "teil", "chapitre", "partie", "capítulo",
    "sección", "parte",
  ].map { Array($0.utf8) })

/// The length of the number that `bytes` opens with, the blanks behind it included; 0 for none.
///
/// `2`, `2.`, `2.1`, `2)` of at most two digits a part, so that a year is none; `IV.`, `B.`, `b)`
/// with their stop or bracket; `Chapter 3:` with something behind it.
func numberLength(of bytes: Span<UInt8>) -> Int {
  let count = bytes.count
  guard count > 1 else { return 0 }
  var offset = 0
  if bytes[0].isASCIILetter {
    while offset < count, bytes[offset] > 0x20, offset < 12, !isStop(bytes[offset]) { offset += 1 }
    guard offset < count else { return 0 }
    if isStop(bytes[offset]) {
      return isRomanOrLetter(bytes, offset) ? blanksEnd(bytes, offset + 1) : 0
    }
    guard offset >= 4, offset + 1 < count, bytes[offset] <= 0x20, bytes[offset + 1].isASCIIDigit,
      sectionWords.contains(foldedWords(of: bytes.extracting(0..<offset)))
    else { return 0 }
    offset += 1
  }
  let digits = offset
  while offset < count {
    let start = offset
    while offset < count, bytes[offset].isASCIIDigit { offset += 1 }
    if offset == start { break }
    if offset - start > 2 { return 0 }
    guard offset < count, isStop(bytes[offset]) else { break }
    offset += 1
  }
  guard offset > digits else { return 0 }
  var end = blanksEnd(bytes, offset)
  guard end > offset else { return 0 }
  // "Part 2" is a heading of its own, "Part 2 – Costs" numbers one.
  if digits > 0 {
    let dash = dashLength(bytes, end)
    if dash == 0, !isStop(bytes[offset - 1]) { return 0 }
    end = blanksEnd(bytes, end + dash)
  }
  return end < count ? end : 0
}

private func isStop(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ":")
}

private func isRomanOrLetter(_ bytes: Span<UInt8>, _ count: Int) -> Bool {
  guard bytes[count] != UInt8(ascii: ":"), count <= 5 else { return false }
  if count == 1 { return true }
  for offset in 0..<count {
    switch bytes[offset] | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): continue
    default: return false
    }
  }
  return true
}

private func dashLength(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
  guard offset < bytes.count else { return 0 }
  if bytes[offset] == UInt8(ascii: "-") { return 1 }
  let isDash =
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
    && (bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94)
  return isDash ? 3 : 0
}

private func blanksEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
  var end = start
  while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
  return end
}

/// Whether a bracket, dash or comma stands before the last word.
private func hasMarkBeforeLastWord(_ bytes: Span<UInt8>) -> Bool {
  var offset = bytes.count
  while offset > 0, !bytes[offset - 1].isASCIILetter, bytes[offset - 1] < 0x80 { offset -= 1 }
  while offset > 0, bytes[offset - 1].isASCIILetter || bytes[offset - 1] >= 0x80 { offset -= 1 }
  while offset > 0, bytes[offset - 1] == 0x20 { offset -= 1 }
  guard offset > 0 else { return false }
  // Dashes longer than a hyphen are not ASCII.
  return bytes[offset - 1] >= 0x80 || [0x28, 0x5B, 0x2C, 0x2D, 0x3A].contains(bytes[offset - 1])
}
