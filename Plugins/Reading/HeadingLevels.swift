// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Plain text shows no sizes of type, so that a heading's level is inferred: from its number, from
// capitals where other headings have none, and from headings that stand straight below one another.
// Each way has a confidence: an estimate that puts them in order, not a measured frequency.

/// A level and how sure it is.
typealias InferredLevel = (level: Int, confidence: Double)

/// How sure each way to a level is.
enum LevelConfidence {
  static let title = 0.95
  static let number = 0.9
  static let capitals = 0.8
  static let below = 0.7
  /// A section, for want of any sign.
  static let section = 0.6
}

extension StructureFinder {
  /// The level of each heading, top to bottom.
  func headingLevels() -> [InferredLevel] {
    var headings: [Int] = []
    for index in lines.indices {
      if case .heading = roles[index] { headings.append(index) }
    }
    var levels: [InferredLevel] = []
    levels.reserveCapacity(headings.count)
    let title = titleIndex
    let sections = headings.filter { $0 != title }
    let numbered = numberedLevels(of: sections)
    let hasRanks = capitalsRank(sections)
    var before: (index: Int, level: Int)?
    var inner: ArraySlice<UInt8>?
    var hasCapitals = false
    for index in headings {
      guard case .heading(let marked) = roles[index] else { continue }
      var found: InferredLevel
      if let before, before.index + 1 == index, isSame(before.index, index),
        let level = levels.last
      {
        found = level
      } else if isMarked(index) {
        found = (marked, 1)
      } else if index == title {
        found = (1, LevelConfidence.title)
      } else if let level = numbered[index] {
        found = (level, LevelConfidence.number)
      } else if hasRanks {
        let isCapital = isInCapitals(index)
        hasCapitals = hasCapitals || isCapital
        found = (hasCapitals && !isCapital ? 3 : 2, LevelConfidence.capitals)
      } else if let before, before.index + 1 == index, before.index != title, before.level == 2 {
        found = (3, LevelConfidence.below)
        inner = firstWord(index)
      } else if let word = inner, word == firstWord(index) {
        found = (3, LevelConfidence.below)
      } else {
        found = (2, LevelConfidence.section)
        inner = nil
      }
      levels.append(found)
      before = (index, found.level)
    }
    // The title, the first of them, may be marked as one of the second rank.
    if let title, isMarked(title) { levels[0] = (1, 1) }
    return levels
  }

  /// The first heading, if no paragraph stands before it: the title.
  var titleIndex: Int? {
    for index in lines.indices {
      switch roles[index] {
      case .furniture, .caption, .underline, .quote: continue
      case .heading(let level): return level <= 2 ? index : nil
      case .paragraph where isKicker(index): continue
      default: return nil
      }
    }
    return nil
  }

  private func isMarked(_ index: Int) -> Bool {
    source.text[lines[index].range.lowerBound] == UInt8(ascii: "#")
      || index + 1 < lines.count && roles[index + 1] == .underline
  }

  func firstWord(_ index: Int) -> ArraySlice<UInt8> {
    source.text[lines[index].range].prefix { $0 > 0x20 }
  }

  // MARK: - Numbers

  /// How headings of one rank are numbered.
  private enum NumberStyle: Hashable {
    case decimal(depth: Int)
    case roman, upperLetter, lowerLetter
  }

  /// The levels of numbered headings: styles rank as they come, but that `1.1` is below `1`.
  private func numberedLevels(of headings: [Int]) -> [Int: Int] {
    let styles = headings.map { numberStyle($0) }
    var counts: [NumberStyle: Int] = [:]
    for style in styles { if let style { counts[style, default: 0] += 1 } }
    var ranks: [NumberStyle] = []
    var levels: [Int: Int] = [:]
    for (index, style) in zip(headings, styles) {
      guard let style else { continue }
      if case .decimal(let depth) = style {
        let rank = ranks.firstIndex(of: .decimal(depth: 1)) ?? ranks.count
        if rank == ranks.count { ranks.append(.decimal(depth: 1)) }
        levels[index] = min(6, rank + depth + 1)
        continue
      }
      // One letter alone may be an initial.
      guard (counts[style] ?? 0) >= 2 else { continue }
      let rank = ranks.firstIndex(of: style) ?? ranks.count
      if rank == ranks.count { ranks.append(style) }
      levels[index] = min(6, rank + 2)
    }
    return levels
  }

  private func numberStyle(_ index: Int) -> NumberStyle? {
    let range = lines[index].range
    let word = source.text[range].prefix { $0 > 0x20 }
    guard word.count < range.count, let last = word.last, let first = word.first else { return nil }
    if (0x30...0x39).contains(first) {
      let parts = word.split(separator: UInt8(ascii: "."))
      let isNumber = parts.allSatisfy { part in
        part.count <= 2 && part.allSatisfy { (0x30...0x39).contains($0) }
      }
      let isOpen = parts.count > 1 || last == UInt8(ascii: ".")
      if isNumber, isOpen { return .decimal(depth: parts.count) }
      return nil
    }
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: ")"), word.count <= 6 else {
      return nil
    }
    let letters = word.dropLast()
    if letters.allSatisfy({ [0x49, 0x56, 0x58].contains($0) }) { return .roman }
    guard letters.count == 1 else { return nil }
    return (0x41...0x5A).contains(first)
      ? .upperLetter : (0x61...0x7A).contains(first) ? .lowerLetter : nil
  }

  // MARK: - Capitals

  /// Whether headings in capitals rank above others: some of either kind, one in capitals first.
  private func capitalsRank(_ headings: [Int]) -> Bool {
    var capitals = 0
    var others = 0
    for index in headings where !isDoubled(index) || isSame(index, index + 1) {
      if isInCapitals(index) {
        capitals += 1
      } else {
        if capitals == 0 { return false }
        others += 1
      }
    }
    return capitals >= 2 && others >= 2
  }

  private func isInCapitals(_ index: Int) -> Bool {
    var capitals = 0
    for byte in source.text[lines[index].range] {
      if (0x61...0x7A).contains(byte) { return false }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 4
  }

  // MARK: - What stands about a title

  /// A few words over a title say what kind of article it is: a kicker, no heading.
  mutating func assignKicker() {
    guard let first = lines.indices.first(where: { roles[$0] != .furniture }), isKicker(first)
    else { return }
    roles[first] = .paragraph
  }

  /// Whether a line of a few words stands straight above the first heading of more words.
  private func isKicker(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 3, line.byteCount <= 28, line.ending == .open, line.marker == nil,
      index + 1 < lines.count, !isDoubled(index), !isMarked(index),
      case .heading = roles[index + 1],
      lines[index + 1].wordCount >= 4, !isMarked(index + 1), lines[index + 1].marker == nil
    else { return false }
    // Below the title stands text: two headings in a row are a title and its first section.
    return (0..<index).allSatisfy { roles[$0] == .furniture } && isInCapitals(index)
  }

  /// Lines all in quotation marks that say again what the text says, or have a name below them.
  mutating func assignQuotes() {
    var searches = 0
    for index in lines.indices
    where roles[index] == .unknown && (isInQuotes(index) || isAttributed(index)) {
      let line = lines[index]
      guard line.wordCount >= 4 else { continue }
      if isAttributed(index) {
        roles[index] = .quote
      } else if isAttribution(index + 1) {
        roles[index] = .quote
        roles[index + 1] = .quote
      } else if searches < Self.mostSearches {
        searches += 1
        if isSaidElsewhere(index) { roles[index] = .quote }
      }
    }
  }

  /// How many lines of a text are looked for in the rest of it, so that its time stays linear.
  private static let mostSearches = 8

  /// Whether a line begins with the first byte of a mark that opens: " “ „ « ».
  private func opensQuote(_ index: Int) -> Bool {
    let first = source.text[lines[index].range.lowerBound]
    return first == 0x22 || first == 0xE2 || first == 0xC2
  }

  private func isInQuotes(_ index: Int) -> Bool {
    guard opensQuote(index) else { return false }
    let bytes = source.text[lines[index].range]
    let marks: [(String, String)] = [("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“"), ("»", "«")]
    return marks.contains { open, close in
      bytes.starts(with: open.utf8) && bytes.suffix(close.utf8.count).elementsEqual(close.utf8)
        && bytes.count > open.utf8.count + close.utf8.count
    }
  }

  /// Whether a line is words in quotation marks, a dash and who said them.
  private func isAttributed(_ index: Int) -> Bool {
    let range = lines[index].range
    guard range.count <= 250, lines[index].ending == .open, opensQuote(index) else { return false }
    let text = source.text.span
    var offset = range.lowerBound + 20
    while offset < range.upperBound,
      let blank = firstIndex(of: 0x20, in: offset..<range.upperBound, of: text)
    {
      offset = blank + 1
      let isClosed =
        text[blank - 1] == 0x22
        || text[blank - 3] == 0xE2 && text[blank - 2] == 0x80 && text[blank - 1] == 0x9D
      if isClosed, isDash(at: offset) { return true }
    }
    return false
  }

  /// Whether a hyphen or a dash stands at `offset`, with a blank behind it.
  private func isDash(at offset: Int) -> Bool {
    let bytes = source.text[offset...]
    return ["— ", "– ", "- "].contains { bytes.starts(with: $0.utf8) }
  }

  /// Whether a line is a dash and a name.
  private func isAttribution(_ index: Int) -> Bool {
    guard index < lines.count, roles[index] == .unknown, lines[index].wordCount <= 10,
      lines[index].ending == .open, lines[index].byteCount <= 100
    else { return false }
    let bytes = source.text[lines[index].range]
    return bytes.starts(with: "—".utf8) || bytes.starts(with: "–".utf8)
      || bytes.starts(with: "- ".utf8)
  }

  /// Whether the words in quotation marks stand in a paragraph, too.
  private func isSaidElsewhere(_ index: Int) -> Bool {
    let words = foldedWords(of: source.text.span.extracting(lines[index].range))
    for other in lines.indices where other != index && lines[other].isLong {
      let text = foldedWords(of: source.text.span.extracting(lines[other].range))
      if contains(text, words) { return true }
    }
    return false
  }

  private func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    var start = 0
    while start + words.count <= text.count {
      if text[start] == first, text[start..<start + words.count].elementsEqual(words) {
        return true
      }
      start += 1
    }
    return false
  }
}
