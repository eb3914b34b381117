// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Sentences in pieces: scrapers that put each text node on a line of its own break them where a
/// link, bold words or a reference stood.
///
/// A line that begins with the comma or the stop of a sentence shows such a page, or two lines of a
/// few words that part a sentence; on others nothing is joined. There, what a piece ends or begins
/// with says whether the next one goes on.
///
/// Its numbers were found by trial on the pages of `Tests/Gold` that are broken so, and on others, of
/// which none may be joined. Where a number is wrong two lines are joined that are not one sentence, or
/// a sentence stays in pieces.
enum BrokenSentences {
  /// A line of so many words that ends open is no heading and no cell: a small letter goes on with it.
  private static let leastOpen = 12

  /// The same of one that ends in a comma, where a small letter follows.
  private static let leastComma = 6

  /// The most words of a piece between two others.
  private static let mostBetween = 12

  /// A piece with a capital goes on with a line of so many words.
  private static let leastBeforeCapital = 8

  /// So many pieces that part a sentence show that sentences are broken.
  private static let leastParting = 2

  /// The longest piece that parts a sentence, and the shortest line before it, in bytes.
  private static let (longestParting, shortestBeforeParting) = (40, 24)

  /// One of the lines around it has so many bytes: lines that were broken at a width are all alike.
  private static let shortestAroundParting = 65

  /// So many words at least stand before it; particles end lines of so many words in the middle of a
  /// sentence.
  private static let leastBefore = 4

  /// Joins the lines that are pieces of a sentence, and puts blanks for the line breaks in `text`.
  ///
  /// - Returns: The line breaks inside of each line that was joined, with the blanks around them, by
  ///   where the line starts.
  /// - Complexity: O(*n*) in the lines, and in the bytes of those joined.
  static func join(_ lines: inout [Line], in text: inout [UInt8]) -> [Int: [Range<Int>]] {
    guard hasPieces(lines, text.span) else { return [:] }
    let goesOn = joints(of: lines, text.span)
    var breaks: [Int: [Range<Int>]] = [:]
    var joined: [Line] = []
    joined.reserveCapacity(lines.count)
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, goesOn[end] { end += 1 }
      let pieces = lines[start..<end]
      let gaps = zip(pieces, pieces.dropFirst()).map { $0.range.upperBound..<$1.range.lowerBound }
      if gaps.isEmpty {
        joined.append(lines[start])
      } else {
        for gap in gaps { for offset in gap { text[offset] = 0x20 } }
        joined.append(Line(joining: pieces, in: text.span))
        breaks[lines[start].range.lowerBound] = gaps
      }
      start = end
    }
    lines = joined
    return breaks
  }

  private static func hasPieces(_ lines: [Line], _ text: Span<UInt8>) -> Bool {
    var parting = 0
    for index in lines.indices.dropFirst()
    where !lines[index].followsBlank && lines[index - 1].ending == .open {
      if startsWithStop(lines[index], text) { return true }
      if parts(index, of: lines, text) {
        parting += 1
        if parting == leastParting { return true }
      }
    }
    return false
  }

  /// Whether no blank belongs between the pieces around `gap`.
  static func areGlued(_ text: Span<UInt8>, around gap: Range<Int>) -> Bool {
    switch text[gap.upperBound] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "%"), UInt8(ascii: "'"):
      return true
    case 0xE2 where text[gap.upperBound + 1] == 0x80:  // ’ and ”
      return text[gap.upperBound + 2] == 0x99 || text[gap.upperBound + 2] == 0x9D
    default: break
    }
    return isOpening(text, before: gap.lowerBound)
  }

  // MARK: - What lines go on

  /// For each line whether it goes on with the sentence of the line before.
  private static func joints(of lines: [Line], _ text: Span<UInt8>) -> [Bool] {
    // Rows with pipes and marked items are wholes.
    let mayGoOn = lines.indices.map { index in
      index > 0 && !lines[index].followsBlank && lines[index].marker == nil
        && lines[index].pipeCount == 0 && lines[index - 1].pipeCount == 0
    }
    let isSure = lines.indices.map { index in
      mayGoOn[index]
        && (isClosing(lines[index], text) || isReference(lines[index], text)
          || isJoint(lines[index], text) || endsOpen(lines[index - 1], text))
    }
    var goesOn = isSure
    for index in lines.indices where mayGoOn[index] && !isSure[index] {
      let (before, line) = (lines[index - 1], lines[index])
      switch before.ending {
      case .open:
        goesOn[index] = line.startsLower && (isSure[index - 1] || before.wordCount >= leastOpen)
      case .comma:
        goesOn[index] =
          isSure[index - 1]
          || before.wordCount >= (line.startsLower ? leastComma : leastOpen)
      default: break
      }
    }
    // A name, or what else begins with a capital, in the middle of a sentence that goes on behind.
    for index in lines.indices.dropLast()
    where goesOn[index + 1] && !goesOn[index] && mayGoOn[index] {
      let (before, line) = (lines[index - 1], lines[index])
      // A word such as `by` alone begins a line.
      guard before.ending == .open, line.wordCount <= mostBetween,
        line.wordCount > 1 || !line.startsLower
      else { continue }
      goesOn[index] =
        line.startsLower || isSure[index - 1] || before.wordCount >= leastBeforeCapital
    }
    return goesOn
  }

  /// Whether a line begins with the stop or comma of the sentence before, or is that alone.
  private static func startsWithStop(_ line: Line, _ text: Span<UInt8>) -> Bool {
    let first = text[line.range.lowerBound]
    guard first == UInt8(ascii: ".") || first == UInt8(ascii: ",") else { return false }
    return line.byteCount == 1 || text[line.range.lowerBound + 1] == 0x20
  }

  /// Whether a line is a few words in the middle of a sentence that ends open before and goes on in
  /// lower case behind, as no lines do that were broken at a width.
  private static func parts(_ index: Int, of lines: [Line], _ text: Span<UInt8>) -> Bool {
    guard lines[index].byteCount <= longestParting, lines[index].ending == .open,
      index + 1 < lines.count,
      lines[index + 1].startsLower, !lines[index + 1].followsBlank,
      max(lines[index - 1].byteCount, lines[index + 1].byteCount) >= shortestAroundParting
    else { return false }
    return lines[index - 1].byteCount >= shortestBeforeParting
      && lines[index - 1].wordCount >= leastBefore && endsOpen(lines[index - 1], text)
  }

  /// Whether a line begins with a sign that no sentence begins with.
  private static func isClosing(_ line: Line, _ text: Span<UInt8>) -> Bool {
    let start = line.range.lowerBound
    let isAlone = line.byteCount == 1
    switch text[start] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"):
      return isAlone || text[start + 1] == 0x20 || text[start + 1] == UInt8(ascii: "\"")
        || text[start + 1] >= 0x80
    case UInt8(ascii: ":"): return isAlone || text[start + 1] == 0x20
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return isAlone
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return true
    case UInt8(ascii: "'"):
      return line.byteCount >= 2 && text[start + 1] == UInt8(ascii: "s")
        && (line.byteCount == 2 || text[start + 2] == 0x20)
    case 0xE2:
      return line.byteCount >= 4 && text[start + 1] == 0x80 && text[start + 2] == 0x99
        && text[start + 3] == UInt8(ascii: "s")
    default: return false
    }
  }

  /// Whether a line is a reference such as `[12]`.
  private static func isReference(_ line: Line, _ text: Span<UInt8>) -> Bool {
    let range = line.range
    return (3...5).contains(range.count) && text[range.lowerBound] == UInt8(ascii: "[")
      && text[range.upperBound - 1] == UInt8(ascii: "]")
      && (range.lowerBound + 1..<range.upperBound - 1).allSatisfy { text[$0].isASCIIDigit }
  }

  /// Whether a line is an opening bracket or a word such as `and` alone.
  private static func isJoint(_ line: Line, _ text: Span<UInt8>) -> Bool {
    if line.byteCount == 1 { return text[line.range.lowerBound] == UInt8(ascii: "[") }
    return line.byteCount <= 4
      && conjunctions.contains(key(of: text.extracting(line.range), folding: false))
  }

  /// Whether a line ends where none ends that is whole: in an opening bracket, or a word such as `the`.
  private static func endsOpen(_ line: Line, _ text: Span<UInt8>) -> Bool {
    if isOpening(text, before: line.range.upperBound) { return true }
    guard line.ending == .open else { return false }
    var start = line.range.upperBound
    while start > line.range.lowerBound, text[start - 1] > 0x20 { start -= 1 }
    let word = text.extracting(start..<line.range.upperBound)
    guard word.count <= 8 else { return false }
    let isAlone = start == line.range.lowerBound
    let key = key(of: word, folding: isAlone && word.count >= 2)
    return articles.contains(key) || line.wordCount >= leastBefore && particles.contains(key)
  }

  private static func isOpening(_ text: Span<UInt8>, before end: Int) -> Bool {
    let last = text[end - 1]
    return last == UInt8(ascii: "(") || last == UInt8(ascii: "[")
      || end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && last == 0x9C  // “
  }

  // MARK: - Words

  /// Words of eight bytes at most as numbers.
  private static func key(of word: Span<UInt8>, folding: Bool) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<word.count {
      let byte = word[offset]
      key = key << 8 | UInt64(folding && byte.isASCIILetter ? byte | 0x20 : byte)
    }
    return key
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { key(of: Array($0.utf8).span, folding: false) })
  }

  /// Words that part two names.
  private static let conjunctions = keys("and or of und oder et ou")

  /// Words that no heading, cell or item ends in.
  private static let articles = keys(
    """
    a an the of and or by der die das des dem den ein eine einer eines einem einen und oder vom zum \
    zur le la les du des une et ou el los las y del al il lo gli i della dei
    """)

  /// Words that those of four words and more do not end in.
  private static let particles = keys(
    """
    in on at to for from with as is are was were be been that which its his her their this these \
    see than into between called about under against through via has have had not when where im am \
    auf aus bei mit nach für durch über unter als wie ist sind war waren wird wurde wurden dass \
    de à au aux en dans par pour sur avec sous est sont que con por para sobre según es son di da \
    dal alla nel per tra è
    """)
}

extension Line {
  /// The line that `pieces` are, with blanks in `text` between them.
  fileprivate init(joining pieces: ArraySlice<Line>, in text: Span<UInt8>) {
    let (first, last) = (pieces[pieces.startIndex], pieces[pieces.endIndex - 1])
    self.init(
      range: first.range.lowerBound..<last.range.upperBound, followsBlank: first.followsBlank,
      indent: first.indent)
    look(at: text)
    gapCount = 0
  }
}
