// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Places in prose where the blank after a stop, comma or closing quote was lost.
///
/// `Asia.A recent` and `stability,reducing` have lost one; `U.S.`, `3.5`, `example.com`, `Node.js`,
/// `J.K.`, addresses and times have not. In doubt nothing is missing.
enum MissingBlank {
  /// Whether a blank is missing between the sign at `offset` and the letter after it.
  static func isMissing(_ bytes: Span<UInt8>, after offset: Int) -> Bool {
    let sign = bytes[offset]
    guard offset > 0, isStop(sign) || sign == 0x22 else { return false }
    if sign == 0x22 { return isMissing(bytes, afterPlainQuote: offset) }
    let left = word(bytes, before: offset)
    let right = word(bytes, after: offset + 1)
    guard isSentenceSign(bytes, left, right, at: offset) else { return false }
    return !isInAddress(bytes, left, right, at: offset)
  }

  /// Whether the words on both sides of the sign are such that a blank belongs between them.
  private static func isSentenceSign(
    _ bytes: Span<UInt8>, _ left: Word, _ right: Word, at offset: Int
  ) -> Bool {
    let sign = bytes[offset]
    switch sign {
    case 0x2C, 0x3B:
      // A number on the left must be long enough to be no part of one, as in `e4,e5`.
      if left.letters == 0, left.digits < 2, !isCloser(bytes, offset) { return false }
      if left.letters == 1, left.digits == 0 { return false }
      if left.digits > 0, left.letters > 0 { return right.count >= 2 && right.isSmall }
      if sign == 0x3B, hasAmpersand(bytes, before: offset) { return false }
      return right.count >= 2 || isOneLetterWord(bytes, offset + 1)
        || startsInitials(bytes, offset + 1)
    case 0x3A:
      return left.letters >= 2 && left.digits == 0 && right.count >= 2
        && right.next != 0x3A && !hasColon(bytes, around: offset)
    case 0x21, 0x3F:
      return (left.letters >= 2 || left.digits >= 2) && !right.isSmall
        && (right.count >= 2 || isOneLetterWord(bytes, offset + 1))
    default:
      return isSentenceEnd(bytes, left, right, at: offset)
    }
  }

  /// Whether the full stop at `offset` ends a sentence, the word after it starting another.
  private static func isSentenceEnd(
    _ bytes: Span<UInt8>, _ left: Word, _ right: Word, at offset: Int
  ) -> Bool {
    if left.letters == 1, left.digits == 0, endsInitials(bytes, offset) {
      return right.hasLowerCase && right.count >= (right.isSmall ? 4 : 2) && right.next != 0x2E
    }
    if right.isSmall {
      return left.letters >= 3 && left.digits == 0 && left.endsSmall && left.follows != 0x2E
        && right.next != 0x2E && startsSentence(bytes, right)
    }
    if left.letters >= 3, left.endsSmall, startsInitials(bytes, offset + 1) { return true }
    if right.isCamelCase { return false }
    // A stop, bracket or the like after the next word makes this a name such as `Ph.D.` or `A.b()`.
    if [0x2E, 0x28, 0x5F, 0x3D, 0x2F, 0x40].contains(right.next) {
      let isLast = right.next == 0x2E && right.count > 1 && !right.isFollowedByLetter
      if !isLast { return false }
    }
    let isOneLetter = right.count == 1
    if isOneLetter, !isOneLetterWord(bytes, offset + 1) { return false }
    if isCloser(bytes, offset) { return true }
    if left.letters == 0 { return left.digits > 0 && right.hasLowerCase }
    if left.digits > 0 { return left.count >= 3 && right.hasLowerCase }
    if left.letters < 2 || (left.follows == 0x2E && !hasAt(bytes, before: offset)) { return false }
    if right.count <= 5, !right.hasLowerCase || right.count <= 4,
      suffixes.contains(right.folded(bytes))
    {
      return false
    }
    // `NATO.The`, but not `ASP.NET`.
    if !left.endsSmall { return left.letters >= 3 && right.hasLowerCase }
    return true
  }

  /// Whether a quote or dash, U+2010 to U+2027, stands at `offset` that no blank can be missing
  /// beside: there is no stop before it.
  static func isQuietQuote(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && 0x90...0xA7 ~= bytes[offset + 2] && (offset == 0 || !isStop(bytes[offset - 1]))
  }

  /// Whether a blank is missing before the opening quote at `range`.
  static func isMissing(_ bytes: Span<UInt8>, beforeQuote range: Range<Int>) -> Bool {
    let offset = range.lowerBound - 1
    guard offset > 0, range.upperBound < bytes.count, isStop(bytes[offset]),
      startsLetter(bytes, range.upperBound)
    else { return false }
    let left = word(bytes, before: offset)
    return left.letters + left.digits >= 2 || isCloser(bytes, offset)
  }

  /// Whether a blank is missing after the closing quote at `range`, which a stop stands before.
  static func isMissing(_ bytes: Span<UInt8>, afterQuote range: Range<Int>) -> Bool {
    guard range.lowerBound > 1, range.upperBound < bytes.count,
      isStop(bytes[range.lowerBound - 1]), startsLetter(bytes, range.upperBound)
    else { return false }
    let left = word(bytes, before: range.lowerBound - 1)
    // `rock.’n’` and the like have a small letter after an apostrophe.
    let isDouble = bytes[range.lowerBound + 2] == 0x9D
    return left.letters + left.digits >= 2
      && (isDouble || !word(bytes, after: range.upperBound).isSmall)
  }

  /// Whether the quote at `offset` closes what one before it opened, a stop stands before it, and a
  /// capital follows.
  private static func isMissing(_ bytes: Span<UInt8>, afterPlainQuote offset: Int) -> Bool {
    guard offset > 1, isStop(bytes[offset - 1]), word(bytes, before: offset - 1).letters >= 2,
      !word(bytes, after: offset + 1).isSmall
    else { return false }
    // Quotes are counted from a few paragraphs back at most, so that a long text costs no square.
    var isOpen = false
    for position in max(0, offset - 4_096)..<offset where bytes[position] == 0x22 {
      isOpen.toggle()
    }
    return isOpen
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A || byte == 0x21 || byte == 0x3F
  }

  /// Whether a closing bracket, quote or per cent sign stands before `offset`.
  private static func isCloser(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = bytes[offset - 1]
    if byte == 0x29 || byte == 0x5D || byte == 0x25 { return true }
    return offset > 3 && byte == 0x9D && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE2
  }

  // MARK: Words

  /// What matters of the letters and digits on one side of a sign.
  private struct Word {
    var start = 0
    var count = 0
    var letters = 0
    var digits = 0
    /// Whether the letter next to the sign is in lower case.
    var isSmall = false
    var endsSmall = false
    var hasLowerCase = false
    /// Whether a capital follows a small letter, as in `TextStream`.
    var isCamelCase = false
    /// The byte before the word, 0 at the start of the text.
    var follows: UInt8 = 0
    /// The byte after the word, 0 at the end of the text.
    var next: UInt8 = 0
    var isFollowedByLetter = false

    /// The letters in lower case, the last one lowest; eight at most.
    func folded(_ bytes: Span<UInt8>) -> UInt64 {
      var key: UInt64 = 0
      for offset in start..<start + count { key = key << 8 | UInt64(bytes[offset] | 0x20) }
      return key
    }
  }

  /// The letters and digits before `end`, twenty at most.
  private static func word(_ bytes: Span<UInt8>, before end: Int) -> Word {
    let classes = ScalarClass.basicPlane
    var word = Word()
    var offset = end
    while offset > 0, word.count < 20 {
      let (scalar, length) = bytes.scalar(before: offset)
      let scalarClass = ScalarClass.of(scalar, in: classes)
      if scalarClass.contains(.letter) {
        if word.count == 0 { word.endsSmall = !scalarClass.contains(.upper) }
        word.letters += 1
      } else if scalarClass.contains(.number) {
        word.digits += 1
      } else if !scalarClass.contains(.mark) {
        word.follows = bytes[offset - 1]
        break
      }
      word.count += 1
      offset -= length
    }
    return word
  }

  /// The letters from `start` on, twenty at most.
  private static func word(_ bytes: Span<UInt8>, after start: Int) -> Word {
    let classes = ScalarClass.basicPlane
    var word = Word(start: start)
    var offset = start
    while offset < bytes.count, word.count < 20 {
      let (scalar, length) = bytes.scalar(at: offset)
      let scalarClass = ScalarClass.of(scalar, in: classes)
      guard scalarClass.contains(.letter) else { break }
      let isLower = !scalarClass.contains(.upper)
      if word.count == 0 { word.isSmall = isLower }
      word.isCamelCase = word.isCamelCase || (word.hasLowerCase && !isLower)
      word.hasLowerCase = word.hasLowerCase || isLower
      word.count += 1
      word.letters += 1
      offset += length
    }
    if offset < bytes.count {
      word.next = bytes[offset]
      word.isFollowedByLetter = startsLetter(bytes, offset + 1)
    }
    return word
  }

  private static func startsLetter(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] & 0xC0 != 0x80 else { return false }
    return ScalarClass.of(bytes.scalar(at: offset).value).contains(.letter)
  }

  /// Whether `a`, `A`, `I` or the like stands at `offset`, a blank after it.
  private static func isOneLetterWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count, bytes[offset + 1] == 0x20 else { return false }
    let letter = bytes[offset] | 0x20
    return letter == 0x61 || bytes[offset] == 0x49
  }

  /// Whether initials such as `U.S.` start at `offset`.
  private static func startsInitials(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] &- 0x41 < 26 && bytes[offset + 1] == 0x2E
      && bytes[offset + 2] &- 0x41 < 26
      && (offset + 3 == bytes.count || bytes[offset + 3] == 0x2E)
  }

  /// Whether the full stop at `offset` is the last one of initials, as in `U.S.`.
  private static func endsInitials(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset >= 3, bytes[offset - 1] &- 0x41 < 26, bytes[offset - 2] == 0x2E,
      bytes[offset - 3] &- 0x41 < 26
    else { return false }
    let before = offset == 3 ? [] : ScalarClass.of(bytes.scalar(before: offset - 3).value)
    return before.isDisjoint(with: [.letter, .number])
  }

  /// Whether the small word is one that starts sentences and ends no name of a site or file.
  private static func startsSentence(_ bytes: Span<UInt8>, _ word: Word) -> Bool {
    word.count <= 8 && sentenceStarts.contains(word.folded(bytes))
  }

  private static let sentenceStarts = keys(
    "the this these those and but however while they their there when also such both moreover")

  /// Each word as its letters, the last one lowest; eight at most.
  private static func keys(_ words: String) -> Set<UInt64> {
    Set(
      words.split { $0 == " " || $0 == "\n" }.map { word in
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      })
  }

  // MARK: Addresses

  /// The stretch without blanks round `offset`, 200 bytes at most on each side.
  private static func token(_ bytes: Span<UInt8>, around offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, bytes[start - 1] > 0x20, offset - start < 200 { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] > 0x20, end - offset < 200 { end += 1 }
    return start..<end
  }

  /// The sign by which the stretch looks like an address, a path, a tag or code; `@` if only that.
  private static func addressMark(_ bytes: Span<UInt8>, _ token: Range<Int>) -> UInt8? {
    var mark: UInt8?
    for offset in token {
      switch bytes[offset] {
      case 0x23, 0x2F, 0x3C...0x3E, 0x5C, 0x5F, 0x7B...0x7D: return bytes[offset]
      case 0x24 where offset + 1 < token.upperBound && bytes[offset + 1] > 0x40: return 0x24
      case 0x40: mark = 0x40
      default: break
      }
    }
    let isSite =
      token.count > 4 && bytes[token.lowerBound] | 0x20 == 0x77
      && bytes[token.lowerBound + 1] | 0x20 == 0x77 && bytes[token.lowerBound + 3] == 0x2E
    return isSite ? 0x77 : mark
  }

  /// Whether the sign at `offset` stands in an address, a path, a tag or code.
  ///
  /// A sentence may start after a mail address, whose last part is in lower case.
  private static func isInAddress(
    _ bytes: Span<UInt8>, _ left: Word, _ right: Word, at offset: Int
  ) -> Bool {
    let token = token(bytes, around: offset)
    guard let mark = addressMark(bytes, token) else { return false }
    let endsMail =
      mark == 0x40 && bytes[token.lowerBound] != 0x40 && bytes[offset] == 0x2E && left.endsSmall
      && right.count > 1 && !right.isSmall && right.hasLowerCase && right.next == 0x20
    return !endsMail
  }

  private static func hasAt(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    (token(bytes, around: offset).lowerBound..<offset).contains { bytes[$0] == 0x40 }
  }

  private static func hasAmpersand(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    (token(bytes, around: offset).lowerBound..<offset).contains { bytes[$0] == 0x26 }
  }

  private static func hasColon(_ bytes: Span<UInt8>, around offset: Int) -> Bool {
    token(bytes, around: offset).contains { $0 != offset && bytes[$0] == 0x3A }
  }

  /// What follows the dot in the names of files and sites, in any case.
  private static let suffixes = keys(
    """
    com org net edu gov mil int info biz co io ai app dev jpg jpeg png gif svg pdf doc docx xls xlsx
    ppt pptx csv tsv txt rtf html htm xml json yaml yml php js ts css zip gz exe avi mov py rb go rs
    cpp md sql log asp aspx
    """)
}
