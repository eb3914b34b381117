// SPDX-License-Identifier: Apache-2.0

package import DocumentModel

/// The lines of a document as `FurnitureModel` looks at them: each with its words, its shape, where
/// it stands, and what stands above and below it.
///
/// A line is a passage: a heading, a paragraph, an item of a list, one of a group of lines.
package struct PageLines {
  /// What a feature says of a line; its number is part of the hash.
  private enum Feature: UInt64 {
    case word = 1
    case wordAbove, wordBetween, wordBelow
    case firstWord, ending, shape, wordCount
    case place, placeAndCount
    case linesFromTop, linesToText, linesFromText, linesToEnd, textsAbove, textsBelow
    case kind, kindAndPlace, groupSize, placeInGroup
    case neighbourCount, neighbourWord, neighbourShape, neighbourKind, furtherWord
    case repeats
  }

  /// Where a line stands: above all long texts, between two, or below all.
  private enum Place: UInt64 {
    case above = 0
    case between, below

    var wordFeature: Feature {
      switch self {
      case .above: .wordAbove
      case .between: .wordBetween
      case .below: .wordBelow
      }
    }
  }

  /// What a block is, as a number.
  private enum Kind: UInt64 {
    case heading = 1
    case paragraph, item, line, quote, caption, code, table
    /// A line of the same block.
    case same
    /// The end of the document.
    case none
  }

  private struct Line {
    let kind: Kind
    let block: Int
    /// The place among the passages of the block.
    let index: Int
    /// How many passages the block has.
    let count: Int
    /// Length in bytes.
    let length: Int
    let lastByte: UInt8
    let words: FirstWords
    /// How many long texts there are down to this one, itself included.
    let longTexts: Int
  }

  /// Texts longer than this, in bytes, are never furniture to the model.
  package static let maximumLength = 240

  private var lines: [Line] = []
  private var hashes: [UInt64] = []
  /// How many lines begin with the same words, by the hash of these.
  private var repeats: [UInt64: Int] = [:]
  private var firstLong = Int.max
  private var lastLong = -1

  /// The first line of each block.
  private var starts: [Int] = []

  /// Looks at the passages of a document.
  ///
  /// - Complexity: O(*n*) in the passages; of each no more than the first thirty words are read.
  package init(_ document: borrowing Document) {
    starts.reserveCapacity(document.blocks.count)
    for index in document.blocks.indices {
      starts.append(lines.count)
      switch document.blocks[index] {
      case .heading(let heading): add(heading.passage.text, .heading, index)
      case .paragraph(let passage): add(passage.text, .paragraph, index)
      case .quote(let passage): add(passage.text, .quote, index)
      case .caption(let passage): add(passage.text, .caption, index)
      case .code(let passage): add(passage.text, .code, index)
      case .list(let list): add(list.items, .item, index)
      case .lines(let group): add(group.lines, .line, index)
      case .table: add([], .table, index, 0, 1)
      }
    }
  }

  private mutating func add(_ passages: [Passage], _ kind: Kind, _ block: Int) {
    for (index, passage) in passages.enumerated() {
      add(passage.text.bytes, kind, block, index, passages.count)
    }
  }

  private mutating func add(_ text: Text, _ kind: Kind, _ block: Int) {
    add(text.bytes, kind, block, 0, 1)
  }

  private mutating func add(
    _ text: ArraySlice<UInt8>, _ kind: Kind, _ block: Int, _ index: Int, _ count: Int
  ) {
    let isLong = text.count > FurnitureRemoval.longText
    if isLong {
      firstLong = min(firstLong, lines.count)
      lastLong = lines.count
    }
    let words = FirstWords(of: text.span, to: &hashes)
    if text.count <= Self.maximumLength { repeats[words.hash, default: 0] += 1 }
    lines.append(
      Line(
        kind: kind, block: block, index: index, count: count, length: text.count,
        lastByte: text.last ?? 0, words: words,
        longTexts: (lines.last?.longTexts ?? 0) + (isLong ? 1 : 0)))
  }

  /// Whether this is long enough to show what is furniture about it: a dozen lines, two of them long.
  package var isArticle: Bool { lines.count >= 12 && (lines.last?.longTexts ?? 0) >= 2 }

  /// The number of the line, from 0, that is the first passage of a block.
  func firstLine(ofBlock block: Int) -> Int { starts[block] }

  /// The length of a line in bytes.
  func length(of index: Int) -> Int { lines[index].length }

  /// How many lines there are.
  package var count: Int { lines.count }

  /// Calls `body` with the features of a line, each a number below 2^`bits`; some come twice.
  ///
  /// - Complexity: O(1): at most 24 words of a line and twenty beside it count.
  @inline(__always)
  package func forEachFeature(of index: Int, bits: UInt64, _ body: (Int) -> Void) {
    let line = lines[index]
    let place = place(of: index)
    func add(_ feature: Feature, _ value: UInt64, _ other: UInt64 = 0) {
      let sum = (feature.rawValue &* 0x9E37_79B9_7F4A_7C15) ^ value ^ (other &<< 32)
      body(Int(truncatingIfNeeded: ((sum ^ sum &>> 29) &* 0xBF58_476D_1CE4_E5B9) &>> (64 &- bits)))
    }

    let wordFeature = place.wordFeature
    for place in line.words.range {
      add(.word, hashes[place])
      add(wordFeature, hashes[place])
    }
    if let first = line.words.range.first { add(.firstWord, hashes[first]) }
    add(.ending, UInt64(line.lastByte))
    add(.shape, line.words.shape)
    add(.wordCount, line.words.count)
    add(.place, place.rawValue)
    add(.placeAndCount, place.rawValue, line.words.count)
    addDistances(of: index, place, add)
    add(.kind, line.kind.rawValue)
    add(.kindAndPlace, line.kind.rawValue, place.rawValue)
    add(.groupSize, line.kind.rawValue, stepped(line.count))
    add(
      .placeInGroup, line.kind.rawValue,
      UInt64(min(line.index, 2) * 3 + min(line.count - 1 - line.index, 2)))
    add(.repeats, line.kind.rawValue, UInt64(min(repeats[line.words.hash] ?? 1, 3)))
    for further in [index - 2, index + 2] where lines.indices.contains(further) {
      for place in lines[further].words.range.prefix(4) { add(.furtherWord, hashes[place]) }
    }
    for (side, neighbour) in [(UInt64(1), index - 1), (2, index + 1)] {
      guard lines.indices.contains(neighbour) else {
        add(.neighbourKind, side, Kind.none.rawValue)
        continue
      }
      let other = lines[neighbour]
      add(.neighbourCount, side, other.words.count)
      for place in other.words.range.prefix(FirstWords.mostOfNeighbour) {
        add(.neighbourWord, hashes[place], side)
      }
      add(.neighbourShape, other.words.firstShape, side)
      add(
        .neighbourKind, side, other.block == line.block ? Kind.same.rawValue : other.kind.rawValue)
    }
  }

  @inline(__always)
  private func addDistances(
    of index: Int, _ place: Place, _ add: (Feature, UInt64, UInt64) -> Void
  ) {
    func capped(_ count: Int) -> UInt64 { UInt64(min(count, 8)) }
    let longTexts = lines[index].longTexts
    let below = (lines.last?.longTexts ?? 0) - longTexts
    switch place {
    case .above:
      add(.linesFromTop, capped(index), 0)
      add(.linesToText, capped(firstLong - index), 0)
    case .between:
      add(.textsAbove, UInt64(min(longTexts, 4)), 0)
      add(.textsBelow, UInt64(min(below, 4)), 0)
    case .below:
      add(.linesFromText, capped(index - lastLong), 0)
      add(.linesToEnd, capped(lines.count - index), 0)
    }
  }

  private func place(of index: Int) -> Place {
    index < firstLong ? .above : index > lastLong ? .below : .between
  }
}
