// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds designations of equipment: `T-72B3`, `Mi-8MTV5-1`, `2S3 Akatsiya`, `BM-21 Grad`.
///
/// Three forms count: letters, hyphen, digits (`F-16`, `Orlan-10`); digits between letters or letters
/// between digits (`M1A2`, `9P140`); and letters with digits (`M777`, `BTR82A`) beside a word for
/// equipment.
/// One capitalised or quoted name may follow. Roads, forms, visas, viruses, vitamins, chemical
/// formulas, summits, years and whatever `noDesignation` lists are no equipment.
enum EquipmentPattern {
  static let keywords: [(Keyword, StaticString)] = [
    (
      .equipment,
      """
      tank tanks howitzer howitzers gun guns rifle rifles mortar mortars launcher launchers rocket
      rockets missile missiles torpedo torpedoes helicopter helicopters aircraft airliner airliners
      plane planes jet jets fighter fighters bomber bombers drone drones uav uavs ucav vehicle
      vehicles apc ifv carrier carriers ship ships frigate frigates corvette corvettes submarine
      submarines destroyer destroyers radar radars system systems engine engines satellite
      interceptor interceptors battery batteries cannon cannons truck trucks mlrs sam
      """
    ),
    (
      .beforeCode,
      """
      highway highways interstate route routes road roads motorway autobahn freeway exit junction
      flight flights vitamin vitamins gate room page article articles section chapter resolution
      resolutions no number form forms visa visas paragraph annex appendix figure table terminal
      seat row bus line platform postcode zip hepatitis class grade paper gene protein
      """
    ),
    (
      .afterCode,
      """
      road highway motorway route freeway junction visa visas form forms flight postcode summit
      summits protein team squad vitamin virus strain variant receptor paper sheet economies
      countries nations format platform talks championship league vaccine
      """
    ),
    (
      .noDesignation,
      """
      covid sars cov mers pm co cop q fy cy ww iso iec en utf mp mpeg rfc cve icd gpt atp wta unscr
      res sdg us eu un uk g u k e omega phd top day act war box lot sub pre mid gen vol art sec fig
      tab ver win mac gmt utc
      """
    ),
  ]

  /// The longest a designation may be without its name, in bytes.
  private static let maximumLength = 20

  /// The designation that begins with the word at `index`.
  static func match(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    // Most words and numbers have nothing of a code.
    let word = text.words[index]
    guard word.hasDigit ? !text[word.range].allSatisfy(isDigit) : text.hasDigit(index + 1) else {
      return nil
    }
    let shape = text.shape(index)
    guard !text.isGlued(index), !text.keyword(index - 1).contains(.beforeCode) else { return nil }
    if !shape.isDisjoint(with: [.hasNonASCII, .hasOther]) { return nil }
    guard
      let code = isDigit(text[text.start(of: index)])
        ? digitsFirst(at: index, in: text) : lettersFirst(at: index, in: text)
    else { return nil }
    if text.keyword(code.last + 1).contains(.afterCode), text.isBlankBefore(code.last + 1) {
      return nil
    }
    if code.needsNoun, !isBesideNoun(index, code.last, in: text) { return nil }
    let end = endOfName(after: code, in: text) ?? code.end
    return text.start(of: index)..<end
  }

  /// A designation as far as it is read.
  private struct Code {
    /// Where it ends.
    var end: Int
    /// Its last word.
    var last: Int
    /// Whether it counts only beside a word for equipment.
    var needsNoun = false
  }

  /// `T-72B3`, `Orlan-10`, `M1A2`, `M777`.
  private static func lettersFirst(at index: Int, in text: borrowing PassageText) -> Code? {
    let word = text.words[index]
    guard text.startsUpper(index), !text.keyword(index).contains(.noDesignation) else {
      return nil
    }
    guard word.hasDigit else { return hyphenated(at: index, in: text) }
    let groups = groups(of: word, in: text)
    let prefix = groups[0]
    guard prefix.count <= 3, groups.count <= 5, word.range.count <= 10,
      !text.shape(index).contains(.hasLower) || endsInPlural(groups, in: text),
      !isReserved(prefix, in: text), !isFormula(word, in: text)
    else { return nil }
    let digits = text[groups[1]]
    if digits.count > 4 || isYear(digits) { return nil }
    // `P2P`, `B2B`: the digit stands for "to"; `H5N1`: a virus; `SW1A 2AA`: a postcode.
    let isPhrase = groups.count == 3 && text.isText("2", at: groups[1])
    let isVirus = text.isText("H", at: prefix) && groups.count == 4
    if isPhrase || isVirus || isPostcode(index, in: text) { return nil }
    let plural = endsInPlural(groups, in: text)
    let isFramed = groups.count - (plural ? 1 : 0) >= 3
    var code = Code(end: text.end(of: index) - (plural ? 1 : 0), last: index)
    code.needsNoun = !isFramed || prefix.count > 2
    return plural ? code : extended(code, in: text)
  }

  /// Letters, a hyphen, and digits that letters may follow.
  private static func hyphenated(at index: Int, in text: borrowing PassageText) -> Code? {
    let prefix = text.words[index]
    guard text.isHyphenBefore(index + 1), isDigit(text[text.start(of: index + 1)]),
      prefix.range.count <= 12
    else { return nil }
    let word = text.words[index + 1]
    let shape = text.shape(index + 1)
    if !shape.isDisjoint(with: [.hasNonASCII, .hasOther]) { return nil }
    let groups = groups(of: word, in: text)
    let digits = text[groups[0]]
    if digits.count > 4 || isYear(digits) || groups.count > 5 { return nil }
    let isName = prefix.range.count >= 4 && text.shape(index).contains(.hasLower)
    if isName {
      guard digits.count <= 3, !isCommonWord(prefix, in: text) else { return nil }
    } else if prefix.range.count > 5 {
      return nil
    }
    // What follows the digits is in upper case, but for a plural.
    let plural = endsInPlural(groups, in: text)
    if shape.contains(.hasLower), !plural { return nil }
    let isVirus = groups.count == 3 && text.isText("H", at: prefix.range)
    if isVirus { return nil }
    var code = Code(end: text.end(of: index + 1) - (plural ? 1 : 0), last: index + 1)
    // American highways are numbered like `I-95`.
    code.needsNoun = text.isText("I", at: prefix.range)
    return plural ? code : extended(code, in: text)
  }

  /// `2S3`, `9P140`, `9K720`.
  private static func digitsFirst(at index: Int, in text: borrowing PassageText) -> Code? {
    let word = text.words[index]
    guard text.shape(index) == [.hasDigit, .hasUpper], word.range.count <= 8 else { return nil }
    let groups = groups(of: word, in: text)
    guard 3...5 ~= groups.count, groups[0].count <= 2, groups[1].count <= 3,
      groups[2].count <= 4, !isYear(text[groups[2]])
    else { return nil }
    // `1Q24`, `2H2023`, `2K24`: quarters, halves and years.
    let isPeriod = groups.count == 3 && groups[1].count == 1 && groups[2].count == 2
    if isPeriod,
      [UInt8(ascii: "Q"), UInt8(ascii: "H"), UInt8(ascii: "K")].contains(
        text[groups[1].lowerBound])
    {
      return nil
    }
    return extended(Code(end: text.end(of: index), last: index), in: text)
  }

  /// The code with what a hyphen or slash joins to it in capitals and digits: `-1`, `/D`.
  private static func extended(_ code: Code, in text: borrowing PassageText) -> Code? {
    var code = code
    while text.isJoined(code.last + 1), text.end(of: code.last) == code.end {
      let joint = text[code.end]
      let next = text.words[code.last + 1]
      let isPart =
        [UInt8(ascii: "-"), UInt8(ascii: "/")].contains(joint)
        && next.range.count <= 4
        && text.shape(code.last + 1).isSubset(of: [.hasUpper, .hasDigit, .startsUpper])
      guard isPart, !isYear(text[next.range]) else { break }
      code.end = Int(next.end)
      code.last += 1
    }
    // `C5+1` and `401(k)` are no designations, nor is part of a longer number.
    switch text[code.end] {
    case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: "%"), UInt8(ascii: "@"): return nil
    case UInt8(ascii: "."): if isDigit(text[code.end + 1]) { return nil }
    default: break
    }
    return code
  }

  /// The runs of letters and of digits of a word.
  private static func groups(of word: Word, in text: borrowing PassageText) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = word.range.lowerBound
    for offset in word.range where offset > start && isDigit(text[offset]) != isDigit(text[start]) {
      groups.append(start..<offset)
      start = offset
    }
    groups.append(start..<word.range.upperBound)
    return groups
  }
}

extension EquipmentPattern {
  /// Whether the last group is the `s` of a plural, as in `BTR-80s`, behind upper-case letters.
  private static func endsInPlural(_ groups: [Range<Int>], in text: borrowing PassageText) -> Bool {
    guard groups.count > 1, let last = groups.last else { return false }
    guard text[last.upperBound - 1] == UInt8(ascii: "s") else { return false }
    return text[last].dropLast().allSatisfy { $0 &- 0x41 < 26 }
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }

  /// Whether letters are listed as `noDesignation`.
  private static func isReserved(_ letters: Range<Int>, in text: borrowing PassageText) -> Bool {
    var words: [Word] = []
    let slice = text[letters]
    appendWords(of: slice.span, to: &words)
    guard let word = words.first else { return false }
    return KeywordTable.shared.meaning(of: word.hash).contains(.noDesignation)
  }

  private static func isCommonWord(_ word: Word, in text: borrowing PassageText) -> Bool {
    CommonWords.english.contains(word, in: text.bytes.span)
  }

  /// Whether a word is made of symbols of common elements and counts up to 12: `CO2`, `C6H12O6`.
  private static func isFormula(_ word: Word, in text: borrowing PassageText) -> Bool {
    let elements = "HCNOPSFK".utf8
    var count = 0
    for offset in word.range {
      let byte = text[offset]
      if isDigit(byte) {
        count = count * 10 + Int(byte & 15)
        if count > 12 { return false }
      } else {
        guard elements.contains(byte) else { return false }
        count = 0
      }
    }
    return true
  }

  /// Whether a British postcode begins here: the second half is a digit and two letters.
  private static func isPostcode(_ index: Int, in text: borrowing PassageText) -> Bool {
    let start = text.start(of: index + 1)
    guard text.isBlankBefore(index + 1), text.end(of: index + 1) == start + 3 else { return false }
    return isDigit(text[start]) && text[start + 1] &- 0x41 < 26 && text[start + 2] &- 0x41 < 26
  }

  /// Whether a word for equipment stands up to two words before or after.
  private static func isBesideNoun(_ first: Int, _ last: Int, in text: borrowing PassageText)
    -> Bool
  {
    [first - 2, first - 1, last + 1, last + 2].contains {
      text.keyword($0).contains(.equipment)
    }
  }

  /// Where the name ends that follows a code: one capitalised word, or a few in quotes.
  ///
  /// In a title every word has a capital, so the word counts only where the next one has none.
  private static func endOfName(after code: Code, in text: borrowing PassageText) -> Int? {
    let next = code.last + 1
    guard next < text.words.count else { return nil }
    if let end = endOfQuote(after: code.end, in: text) { return end }
    let word = text.words[next]
    guard text.end(of: code.last) == code.end, text.isBlankBefore(next), !word.hasDigit,
      word.range.count >= 3, text.shape(next).isSuperset(of: [.startsUpper, .hasLower])
    else { return nil }
    let meaning = text.keyword(next)
    let isOther = !meaning.isDisjoint(with: [.month, .weekday, .equipment, .organisation, .small])
    if isOther || text.isHyphenBefore(next + 1) { return nil }
    let follows = text.isBlankBefore(next + 1)
    if follows, text.shape(next + 1).isSuperset(of: [.startsUpper, .hasLower]) { return nil }
    return isInTitle(next, in: text) ? nil : text.end(of: next)
  }

  /// Whether most of the longer words round a word have a capital, as in a title.
  ///
  /// Names behind a code, acronyms and codes do not count.
  private static func isInTitle(_ index: Int, in text: borrowing PassageText) -> Bool {
    var (upper, lower) = (0, 0)
    for position in max(0, index - 8)..<min(text.words.count, index + 9) where position != index {
      let word = text.words[position]
      let shape = text.shape(position)
      guard word.range.count >= 4, shape.contains(.hasLower), !word.hasDigit else { continue }
      let isCapital = shape.contains(.startsUpper)
      let isOfCode = text.hasDigit(position - 1) || text.isHyphenBefore(position + 1)
      if isCapital, isOfCode { continue }
      if isCapital { upper += 1 } else { lower += 1 }
    }
    return upper > lower
  }

  /// Where a name in quotes ends that follows a blank: at most 40 bytes, on one line.
  private static func endOfQuote(after offset: Int, in text: borrowing PassageText) -> Int? {
    guard text[offset] == 0x20 else { return nil }
    let (open, length) = text.scalar(at: offset + 1)
    let close: UInt32
    switch open {
    case 0x22: close = 0x22
    case 0x201C: close = 0x201D
    case 0x2018: close = 0x2019
    case 0xAB: close = 0xBB
    default: return nil
    }
    var position = offset + 1 + length
    guard text[position] &- 0x41 < 26 else { return nil }
    let limit = min(text.count, position + 40)
    while position < limit {
      let (value, length) = text.scalar(at: position)
      if value == close { return position + length }
      if value == 0x0A { return nil }
      position += length
    }
    return nil
  }
}
