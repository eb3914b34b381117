// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A line that is not blank, with what can be seen of it by itself.
struct Line {
  /// How a line ends, closing quotes and brackets left aside.
  enum Ending {
    case open, stop, colon, comma, question, exclamation, ellipsis
  }

  /// Where the line stands in the text without the blanks around it, in bytes.
  var range: Range<Int>

  /// Whether a blank line, or the start of the text, stands before it.
  var followsBlank = true

  /// Blanks before the first byte.
  var indent = 0

  /// What the first word is, if it is a bullet, a number or a letter that counts items.
  var marker: ListMarker?

  /// Where the text after `Label:` starts, in bytes of the text, if the line begins like that.
  var labelledText: Int?

  /// How it ends.
  var ending = Ending.open

  /// Whether its first letter is upper case, or it begins with a digit.
  var startsUpper = false

  /// Whether its first letter is lower case.
  var startsLower = false

  /// How many words it has.
  var wordCount = 0

  /// Words of four letters or more.
  var longWordCount = 0

  /// Those that begin with an upper-case letter.
  var capitalisedWordCount = 0

  /// Full stops, question and exclamation marks inside it that end a sentence.
  var innerStopCount = 0

  /// Whether a digit stands in it beside two words or more.
  var isQuantity = false

  /// How many `|` it has.
  var pipeCount = 0

  /// Whether it is drawn, of `-`, `=`, `|`, `+`, `:` and blanks alone.
  var isRule = false

  /// How many runs of two blanks or more, or of tabs, stand between its words, full stops aside.
  var gapCount = 0

  /// Whether dots lead from one word to the next.
  var hasLeader = false

  var byteCount: Int { range.count }

  /// Whether most of its longer words are capitalised.
  var isTitleCase: Bool {
    longWordCount > 0 && capitalisedWordCount * 10 >= longWordCount * 7
  }

  /// Longer than a heading, a cell or a short item is: found by trial on scraped articles.
  var isLong: Bool {
    byteCount > Self.longestFragment || (byteCount > 110 && innerStopCount > 0)
  }

  /// The longest line that may be anything but a paragraph or a long item, in bytes.
  static let longestFragment = 200

  /// Whether it introduces what follows, in more words than a heading with a colon has.
  var isIntroduction: Bool { ending == .colon && wordCount > 3 }

  /// Whether it reads as a whole sentence.
  var isSentence: Bool { (ending == .stop || ending == .ellipsis) && wordCount >= 2 }
}

extension Line {
  /// The lines of `text` that are not blank.
  ///
  /// Line ends are LF, CR LF and CR.
  /// - Complexity: O(*n*) in the bytes.
  static func lines(of text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 48 + 1)
    var start = 0
    var lineFeed = -1
    var carriageReturn = -1
    var followsBlank = true
    while start < text.count {
      if lineFeed < start {
        lineFeed = firstIndex(of: 0x0A, in: start..<text.count, of: text) ?? text.count
      }
      if carriageReturn < start {
        carriageReturn = firstIndex(of: 0x0D, in: start..<text.count, of: text) ?? text.count
      }
      let end = min(lineFeed, carriageReturn)
      let next = end + 1 == lineFeed ? lineFeed + 1 : end + 1
      let first = skipBlanks(in: text, from: start, to: end)
      if first < end {
        let last = skipBlanksBackward(in: text, from: end, to: first)
        var line = Line(range: first..<last, followsBlank: followsBlank, indent: first - start)
        line.look(at: text)
        lines.append(line)
      }
      followsBlank = first >= end
      start = next
    }
    return lines
  }

  /// Finds out what can be seen of it in `text`.
  mutating func look(at text: Span<UInt8>) {
    marker = ListMarker(in: text, range)
    lookAtEnding(of: text)
    lookAtLabel(of: text)
    if byteCount <= Self.longestFragment {
      lookAtWords(of: text)
    } else {
      wordCount = byteCount / 6
    }
  }

  private mutating func lookAtEnding(of text: Span<UInt8>) {
    var end = range.upperBound
    // Closing quotes and brackets are passed over: " ' ) ] and ” ’ ».
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
        end -= 1
      } else if byte >= 0x80 {
        let (scalar, length) = text.scalar(before: end)
        guard scalar == 0x201D || scalar == 0x2019 || scalar == 0xBB else { break }
        end -= length
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return }
    switch text[end - 1] {
    case UInt8(ascii: "."):
      let isEllipsis = end - 2 >= range.lowerBound && text[end - 2] == UInt8(ascii: ".")
      ending = isEllipsis ? .ellipsis : .stop
    case UInt8(ascii: ":"): ending = .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"): ending = .comma
    case UInt8(ascii: "?"): ending = .question
    case UInt8(ascii: "!"): ending = .exclamation
    case let byte where byte >= 0x80:
      if text.scalar(before: end).value == 0x2026 { ending = .ellipsis }
    default: break
    }
  }

  /// Looks for `Label: text`, the label of at most seven words and 60 bytes.
  private mutating func lookAtLabel(of text: Span<UInt8>) {
    let start = marker?.textStart ?? range.lowerBound
    let limit = min(range.upperBound, start + 60)
    guard let colon = firstIndex(of: UInt8(ascii: ":"), in: start..<limit, of: text) else {
      lookAtTerm(of: text, from: start, to: limit)
      return
    }
    guard colon > start + 1, colon + 1 < range.upperBound,
      text[colon + 1] == 0x20 || text[colon + 1] == 0x09
    else { return }
    var words = 1
    for offset in start..<colon {
      switch text[offset] {
      case 0x20: words += 1
      case UInt8(ascii: "."):
        // "U.S. aid: …" is a label, "It ended. Then: …" is not.
        if text[offset + 1] == 0x20, offset >= start + 3, text[offset - 2] != UInt8(ascii: ".") {
          return
        }
      case UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"),
        UInt8(ascii: "\""):
        return
      default: break
      }
    }
    if words <= 7 {
      labelledText = skipBlanks(in: text, from: colon + 1, to: range.upperBound)
    }
  }

  /// Looks for `Term - text`: a letter or a bracket before the dash, a letter behind it.
  private mutating func lookAtTerm(of text: Span<UInt8>, from start: Int, to limit: Int) {
    var offset = start + 2
    guard offset < limit, containsAny(of: 0x2D, 0x2D, 0xE2, in: text.extracting(offset..<limit))
    else { return }
    while offset < limit, let blank = firstIndex(of: 0x20, in: offset..<limit, of: text) {
      offset = blank + 1
      let end = offset + Self.dashLength(text, at: offset)
      guard end > offset, end + 1 < range.upperBound, text[end] == 0x20 else { continue }
      let (before, after) = (text[blank - 1], text[end + 1])
      // What happened in a year, or on a day.
      let isDate = before.isASCIIDigit && text[start].isASCIIDigit && end - offset > 1
      guard before.isASCIILetter || before >= 0x80 || before == UInt8(ascii: ")") || isDate,
        after.isASCIILetter || after >= 0x80
      else { return }
      // Dashes stand in sentences, too, often by twos.
      if end - offset > 1, isLong || hasDash(text, in: end..<range.upperBound) { return }
      var words = 0
      for offset in start..<blank where text[offset] == 0x20 { words += 1 }
      if words < 6 { labelledText = end + 1 }
      return
    }
  }

  /// How many bytes a hyphen or a dash at `offset` has; 0 if none stands there.
  private static func dashLength(_ text: Span<UInt8>, at offset: Int) -> Int {
    if text[offset] == UInt8(ascii: "-") { return 1 }
    guard text[offset] == 0xE2, text[offset + 1] == 0x80 else { return 0 }
    return text[offset + 2] == 0x93 || text[offset + 2] == 0x94 ? 3 : 0
  }

  /// Whether a dash with a blank before it stands in `range`.
  private func hasDash(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while let blank = firstIndex(of: 0x20, in: offset..<range.upperBound, of: text) {
      offset = blank + 1
      if offset < range.upperBound, Self.dashLength(text, at: offset) > 1 { return true }
    }
    return false
  }

  private mutating func lookAtWords(of text: Span<UInt8>) {
    let start = marker?.textStart ?? range.lowerBound
    let line = text.extracting(range)
    var words = WordCounts()
    words.count(in: line, from: start - range.lowerBound)
    wordCount = words.all
    longWordCount = words.long
    capitalisedWordCount = words.capitalised
    innerStopCount = words.innerStops
    startsUpper = words.startsUpper
    startsLower = words.startsLower
    gapCount = words.gaps
    hasLeader = words.hasLeader
    if firstIndex(of: UInt8(ascii: "|"), in: range, of: text) != nil {
      pipeCount = countBytes(UInt8(ascii: "|")...UInt8(ascii: "|"), in: line)
    }
    isRule = range.count >= 3 && (start..<range.upperBound).allSatisfy { Self.isDrawn(text[$0]) }
    guard wordCount >= 2 else { return }
    let digits = countBytes(0x30...0x39, in: line)
    guard digits > 0,
      marker == nil || countBytes(0x30...0x39, in: text.extracting(start..<range.upperBound)) > 0
    else { return }
    isQuantity = range.count - countBytes(0...0x20, in: line) > 2 * digits
  }

  /// Whether a line that is drawn may have `byte`.
  private static func isDrawn(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "+"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

/// What is counted of the words of a line.
private struct WordCounts {
  var all = 0
  var long = 0
  var capitalised = 0
  var innerStops = 0
  var startsUpper = false
  var startsLower = false
  var gaps = 0
  var hasLeader = false

  /// Counts the words of `line` from `start` on.
  mutating func count(in line: Span<UInt8>, from start: Int) {
    var offset = start
    var isBeforeFirst = true
    while true {
      let blank = offset
      while offset < line.count, line[offset] <= 0x20 { offset += 1 }
      guard offset < line.count else { return }
      if offset - blank > 1 || line[blank] == 0x09 { noteGap(blank..<offset, in: line) }
      let word = offset
      while offset < line.count, line[offset] > 0x20 { offset += 1 }
      all += 1
      let first = Self.firstLetterOrDigit(of: line, word: word..<offset)
      if isBeforeFirst, first.class != [] {
        startsUpper = !first.class.isDisjoint(with: [.upper, .number])
        startsLower = first.class.contains(.lower)
        isBeforeFirst = false
      }
      if offset - first.offset >= 4, first.class.contains(.letter) {
        long += 1
        if first.class.contains(.upper) { capitalised += 1 }
      }
      if endsSentence(in: line, word: word..<offset) { innerStops += 1 }
    }
  }

  /// Counts a gap between words, unless it is the two blanks that some put behind a full stop.
  private mutating func noteGap(_ gap: Range<Int>, in line: Span<UInt8>) {
    guard gap.lowerBound > 0 else { return }
    switch line[gap.lowerBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"):
      if gap.count == 2, line[gap.lowerBound] == 0x20 { return }
    default: break
    }
    gaps += 1
  }

  /// The class of the first scalar of a word that is no punctuation, and where it stands.
  @inline(__always)
  private static func firstLetterOrDigit(
    of line: Span<UInt8>, word: Range<Int>
  ) -> (class: ScalarClass, offset: Int) {
    let first = line[word.lowerBound]
    if first.isASCIILetter {
      return (first & 0x20 == 0 ? [.letter, .upper] : [.letter, .lower], word.lowerBound)
    }
    return firstOfClass(of: line, word: word)
  }

  private static func firstOfClass(
    of line: Span<UInt8>, word: Range<Int>
  ) -> (class: ScalarClass, offset: Int) {
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (scalar, length) = line.scalar(at: offset)
      let scalarClass = ScalarClass.of(scalar)
      if !scalarClass.contains(.punctuation) { return (scalarClass, offset) }
      offset += length
    }
    return ([], word.upperBound)
  }

  /// Whether a word inside the line ends a sentence: a stop after a small letter, a capital next.
  ///
  /// Notes dots in a row on the way.
  @inline(__always)
  private mutating func endsSentence(in line: Span<UInt8>, word: Range<Int>) -> Bool {
    guard word.upperBound + 1 < line.count, word.count >= 3 else { return false }
    let last = line[word.upperBound - 1]
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!") else {
      return false
    }
    let before = line[word.upperBound - 2]
    if before == UInt8(ascii: "."), last == before, line[word.upperBound - 3] == before {
      hasLeader = true
    }
    let isWord = (0x61...0x7A).contains(before) || (0x30...0x39).contains(before) || before >= 0x80
    guard isWord, line[word.upperBound - 3] != UInt8(ascii: ".") else { return false }
    let nextWord = skipBlanks(in: line, from: word.upperBound, to: line.count)
    let next = line[nextWord]
    guard (0x41...0x5A).contains(next) || next >= 0x80 || next == UInt8(ascii: "\"") else {
      return false
    }
    // Neither `Q1.` before a question nor a day before its month ends one.
    let isCount = word.lowerBound == 0 && word.count <= 4
    return
      !(before.isASCIIDigit
      && (isCount || word.count == 3 && isMonth(in: line, at: nextWord)))
  }

  /// Whether the word at `start` names a month, as in `am 11. Mai`.
  private func isMonth(in line: Span<UInt8>, at start: Int) -> Bool {
    let end = firstIndex(of: 0x20, in: start..<line.count, of: line) ?? line.count
    return WrittenDate.hasMonth(line.extracting(start..<end))
  }
}
