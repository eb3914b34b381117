// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds acronyms that a text defines: `Collective Security Treaty Organization (CSTO)`.
///
/// - Source: A. Schwartz and M. Hearst, *A simple algorithm for identifying abbreviation definitions
///   in biomedical text* (2003), on bytes; letters past ASCII match nothing.
enum Acronyms {
  static let keywords: [(Keyword, StaticString)] = [
    (
      .organisation,
      """
      organization organisation council union agency ministry university bank fund committee
      association commission institute party corporation company federation league alliance
      authority bureau office department service services force forces group centre center
      foundation society assembly court congress parliament board administration academy college
      command community confederation consortium cooperative directorate forum front initiative
      movement network observatory programme partnership police secretariat treaty tribunal trust
      army navy guard corps brigade
      """
    ),
    (.small, "of and for the in on de la des du und et y against to with at by"),
  ]

  /// A short form with its long form, as a text defines them.
  struct Definition: Hashable {
    /// Where the short form stands.
    var short: Range<Int>
    /// Where the long form stands.
    var long: Range<Int>
    /// The first word of the short form.
    var shortWord: Int
    /// The first word of the long form.
    var longWord: Int
  }

  /// Whether a text has a parenthesis behind which an acronym or its long form may stand.
  ///
  /// - Complexity: O(*n*), vectorised between parentheses.
  static func mayBeDefined(in text: [UInt8]) -> Bool {
    let bytes = text.span
    var start = 0
    while let open = firstIndex(
      of: UInt8(ascii: "("), in: start..<bytes.count, of: bytes)
    {
      start = open + 1
      if start < bytes.count, bytes[start] | 0x20 &- 0x61 < 26 { return true }
    }
    return false
  }

  /// The definitions in a passage, in order.
  ///
  /// - Complexity: O(*n*) in the words; some hundred bytes are looked at for each parenthesis.
  static func definitions(in text: borrowing PassageText) -> [Definition] {
    var definitions: [Definition] = []
    for index in text.words.indices where text[text.start(of: index) - 1] == UInt8(ascii: "(") {
      if let definition = behind(index, in: text) ?? before(index, in: text) {
        definitions.append(definition)
      }
    }
    return definitions
  }

  /// Whether the head of a long form names an organisation: `Ministry of …`, `… Treaty Organization`.
  ///
  /// The head is the word before the first preposition, else the last. Most words that are not small
  /// must have a capital.
  static func isOrganisation(_ long: Range<Int>, from first: Int, in text: borrowing PassageText)
    -> Bool
  {
    var head: Int?
    var (capitals, others, last) = (0, 0, first)
    var index = first
    while index < text.words.count, text.end(of: index) <= long.upperBound {
      if text.keyword(index).contains(.small) {
        if head == nil, index > first, !text.isWord("and", at: index) { head = index - 1 }
      } else {
        if text.startsUpper(index) { capitals += 1 } else { others += 1 }
        last = index
      }
      index += 1
    }
    return capitals > others && text.keyword(head ?? last).contains(.organisation)
  }

  /// `Long Form (LF)`: the word at `index` stands behind the parenthesis.
  private static func behind(_ index: Int, in text: borrowing PassageText) -> Definition? {
    let end = text.end(of: index)
    guard isShortForm(index, in: text), ")),;".utf8.contains(text[end]), index > 1 else {
      return nil
    }
    let short = text.words[index].range
    let open = short.lowerBound - 1
    // A hyphen makes one word of two.
    var wordCount = min(short.count + 5, short.count * 2)
    var first = index
    while first > 0, wordCount > 0, isInside(first - 1, end: open, index, in: text) {
      first -= 1
      if !text.isHyphenBefore(first) { wordCount -= 1 }
    }
    guard index - first >= 2 else { return nil }
    let long = text.start(of: first)..<text.end(of: index - 1)
    guard let start = longStart(of: short, in: long, of: text) else { return nil }
    let longWord = text.word(from: start, after: first)
    guard index - longWord >= 2, long.upperBound - start > short.count else { return nil }
    return Definition(
      short: short, long: start..<long.upperBound, shortWord: index, longWord: longWord)
  }

  /// Whether what stands behind the word at `index` still belongs to a long form before `end`.
  private static func isInside(_ index: Int, end: Int, _ close: Int, in text: borrowing PassageText)
    -> Bool
  {
    let stop = index + 1 == close ? end : text.start(of: index + 1)
    let start = text.end(of: index)
    if start == stop { return true }
    for offset in start..<stop {
      let byte = text[offset]
      let isJoint = byte >= 0x80 || " -&'/".utf8.contains(byte)
      if !isJoint { return false }
    }
    return true
  }

  /// `LF (Long Form)`: the word at `index` stands behind the parenthesis.
  private static func before(_ index: Int, in text: borrowing PassageText) -> Definition? {
    let shortWord = index - 1
    guard shortWord >= 0, isShortForm(shortWord, in: text),
      text.isBlank(text.end(of: shortWord), text.start(of: index) - 1)
    else { return nil }
    let short = text.words[shortWord].range
    var last = index
    while text[text.end(of: last)] != UInt8(ascii: ")") {
      guard last + 1 < text.words.count, last - index < short.count * 2,
        isInside(last, end: 0, -1, in: text)
      else { return nil }
      last += 1
    }
    let long = text.start(of: index)..<text.end(of: last)
    guard let start = longStart(of: short, in: long, of: text) else { return nil }
    let first = text.isWord("the", at: index) ? index + 1 : index
    guard last > first, start == text.start(of: first) else { return nil }
    return Definition(
      short: short, long: start..<long.upperBound, shortWord: shortWord, longWord: first)
  }

  /// Two to ten letters and digits, at least two of them capitals and these at least a half.
  private static func isShortForm(_ index: Int, in text: borrowing PassageText) -> Bool {
    let word = text.words[index]
    guard 2...10 ~= word.range.count, text.startsUpper(index),
      text.shape(index).isDisjoint(with: [.hasNonASCII, .hasOther])
    else { return false }
    let capitals = text[word.range].count { $0 &- 0x41 < 26 }
    return capitals >= 2 && capitals * 2 >= word.range.count
  }

  /// Where the shortest long form of `short` begins that ends with `long`.
  ///
  /// From right to left each character of the short form is looked for in the long form; the first
  /// one must begin a word.
  private static func longStart(
    of short: Range<Int>, in long: Range<Int>, of text: borrowing PassageText
  )
    -> Int?
  {
    var position = long.upperBound - 1
    for offset in short.reversed() {
      let wanted = text[offset] | 0x20
      let isFirst = offset == short.lowerBound
      while position >= long.lowerBound {
        let isFound = text[position] | 0x20 == wanted
        if isFound, !isFirst || position == long.lowerBound || !isWordByte(text[position - 1]) {
          break
        }
        position -= 1
      }
      if position < long.lowerBound { return nil }
      if !isFirst { position -= 1 }
    }
    return position
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 &- 0x61 < 26 || byte >= 0x80
  }
}
