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
    content[lines[index].range.lowerBound] == UInt8(ascii: "#")
      || index + 1 < lines.count && roles[index + 1] == .underline
  }

  func firstWord(_ index: Int) -> ArraySlice<UInt8> {
    content[lines[index].range].prefix { $0 > 0x20 }
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
    let word = content[range].prefix { $0 > 0x20 }
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
    for byte in content[lines[index].range] {
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
    return index <= firstOther && isInCapitals(index)
  }
}
