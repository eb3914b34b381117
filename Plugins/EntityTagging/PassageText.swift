// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The text of one passage cut into words: what patterns and acronyms are looked for in.
///
/// Offsets count bytes from the start of the text. Questions about what lies outside it are allowed
/// and get the answer "nothing".
struct PassageText: ~Copyable {
  /// The bytes of the text.
  private(set) var bytes: ArraySlice<UInt8> = []
  /// The words in order.
  private(set) var words: [Word] = []
  private let keywords = KeywordTable.shared

  /// Takes up another text, in the storage of the one before.
  mutating func read(_ text: Text) {
    let slice = text.bytes
    bytes = slice
    words.removeAll(keepingCapacity: true)
    appendWords(of: slice.span, to: &words)
  }

  /// Length in bytes.
  var count: Int { bytes.count }

  /// The byte at an offset, 0 outside the text.
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[bytes.startIndex + offset] : 0
  }

  /// The bytes at a range of offsets, inside the text.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound]
  }

  /// The scalar that begins at an offset, U+0000 at the end of the text.
  func scalar(at offset: Int) -> DecodedScalar {
    offset < count ? bytes.span.scalar(at: offset) : (0, 1)
  }

  /// The scalar that ends at an offset, U+0000 at the start of the text.
  func scalar(before offset: Int) -> DecodedScalar {
    offset > 0 ? bytes.span.scalar(before: offset) : (0, 1)
  }
}

extension PassageText {
  /// Where the word at `index` starts; the end of the text if there is none.
  func start(of index: Int) -> Int { index < words.count ? Int(words[index].start) : count }

  /// Where the word at `index` ends; 0 if there is none.
  func end(of index: Int) -> Int { index >= 0 && index < words.count ? Int(words[index].end) : 0 }

  /// What the word at `index` means to the patterns.
  func keyword(_ index: Int) -> Keyword {
    index >= 0 && index < words.count ? keywords.meaning(of: words[index].hash) : []
  }

  /// What the word at `index` is made of; of nothing if it is not there.
  func shape(_ index: Int) -> WordShape {
    index >= 0 && index < words.count ? words[index].shape(in: bytes.span) : []
  }

  /// Whether the word at `index` is there and has an ASCII digit.
  func hasDigit(_ index: Int) -> Bool {
    index >= 0 && index < words.count && words[index].hasDigit
  }

  /// Whether the word at `index` is there and begins with an upper-case letter.
  func startsUpper(_ index: Int) -> Bool {
    index >= 0 && index < words.count && words[index].startsUpper(in: bytes.span)
  }

  /// Whether the word at `index` is `word`, given in lower case, in any case.
  func isWord(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index < words.count, words[index].range.count == word.utf8CodeUnitCount else {
      return false
    }
    let start = Int(words[index].start)
    return word.isAll { self[start + $0] | 0x20 == $1 }
  }

  /// Whether `written` stands at a range, in just this case.
  func isText(_ written: StaticString, at range: Range<Int>) -> Bool {
    range.count == written.utf8CodeUnitCount
      && written.isAll { self[range.lowerBound + $0] == $1 }
  }

  /// Whether nothing but blanks, and at least one, stands between two offsets.
  func isBlank(_ start: Int, _ end: Int) -> Bool {
    // A single blank parts most words.
    if end == start + 1, self[start] == 0x20 { return true }
    return end > start && end <= count && isBlankText(bytes.span, in: start..<end)
  }

  /// Whether only blanks part the word at `index` from the one before it.
  func isBlankBefore(_ index: Int) -> Bool {
    index > 0 && index < words.count && isBlank(end(of: index - 1), start(of: index))
  }

  /// Whether just a hyphen joins the word at `index` to the one before it.
  func isHyphenBefore(_ index: Int) -> Bool {
    index > 0 && index < words.count && isHyphen(end(of: index - 1), start(of: index))
  }

  /// Whether the word at `index` is there and one byte parts it from the one before it.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < words.count && start(of: index) == end(of: index - 1) + 1
  }

  /// Whether a hyphen, of either kind, fills the space between two offsets.
  func isHyphen(_ start: Int, _ end: Int) -> Bool {
    if end - start == 1 { return self[start] == UInt8(ascii: "-") }
    return end - start == 3 && scalar(at: start).value | 1 == 0x2011
  }

  /// Whether a dash or hyphen, with or without blanks round it, fills the space between two offsets.
  func isDash(_ start: Int, _ end: Int) -> Bool {
    guard end > start, end <= count else { return false }
    if end == start + 1 { return self[start] == UInt8(ascii: "-") }
    let dash = skipBlanks(in: bytes.span, from: start, to: end)
    let (value, length) = scalar(at: dash)
    guard plainPunctuation(value) == UInt8(ascii: "-") || value == 0x2D else { return false }
    return isBlankText(bytes.span, in: dash + length..<max(end, dash + length))
  }

  /// Whether the byte before the word at `index` glues it to other text: `-`, `/`, `.`, `@` and such.
  func isGlued(_ index: Int) -> Bool {
    let start = start(of: index)
    switch self[start - 1] {
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "="): return true
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: ":"):
      return index > 0 && end(of: index - 1) == start - 1
    default: return false
    }
  }

  /// The first word that starts at or after `offset`, searched for from `index` on.
  func word(from offset: Int, after index: Int) -> Int {
    var next = index
    while next < words.count, Int(words[next].start) < offset { next += 1 }
    return next
  }
}

extension PassageText {
  /// The length of an apostrophe of any kind at an offset, 0 if there is none.
  func apostropheLength(at offset: Int) -> Int {
    if self[offset] == UInt8(ascii: "'") { return 1 }
    guard self[offset] >= 0x80 else { return 0 }
    let (value, length) = scalar(at: offset)
    return plainPunctuation(value) == UInt8(ascii: "'") ? length : 0
  }

  /// Whether an ASCII letter stands at an offset.
  func isLetter(at offset: Int) -> Bool { self[offset] | 0x20 &- 0x61 < 26 }
}
