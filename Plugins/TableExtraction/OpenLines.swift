// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// A reader leaves short lines open where they may be the cells of a table. Those that are in none
// are the items of a list that lost its bullets, if a heading or an introduction stands above them,
// if they begin in lower case below a line that does not, or if each has several words and a
// paragraph stands above; sentences among them are paragraphs, and a line above a sentence heads it.

extension Document {
  /// Gives a role to the open lines that are in no table, where it shows.
  ///
  /// - Complexity: O(*n*) in the blocks and in the bytes of open lines.
  mutating func closeOpenLines() {
    guard blocks.contains(where: \.isOpen) else { return }
    var closed: [Block] = []
    closed.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      guard case .lines(let group) = block, !PipeTable.isPiped(group), !group.hasGaps(in: source)
      else {
        closed.append(block)
        continue
      }
      let isAboveText = index + 1 < blocks.count && blocks[index + 1].isParagraph
      let parts = group.withoutProse(isAboveText: isAboveText).flatMap(\.withoutSmallItems)
      for part in parts {
        guard case .lines(var group) = part else {
          closed.append(part)
          continue
        }
        if !(closed.last?.headsItems ?? false), let heading = group.heading {
          closed.append(heading.standingAlone)
          group = Lines(Array(group.lines.dropFirst()), followsBlank: false)
        }
        if let introduction = group.introduction {
          closed.append(.paragraph(introduction))
          group = Lines(Array(group.lines.dropFirst()), followsBlank: false)
        }
        let isBelowText = closed.last?.isParagraph ?? false
        if group.areItems,
          group.areAmounts || closed.last?.headsItems ?? false || isBelowText && group.arePhrases
        {
          closed.append(.list(List(isOrdered: false, items: group.lines)))
        } else {
          closed.append(.lines(group))
        }
      }
    }
    blocks = closed
  }
}

extension Lines {
  /// The group with its sentences as paragraphs, and lines above them as headings.
  ///
  /// - Parameter isAboveText: Whether a paragraph stands below the group.
  /// - Returns: The blocks that take its place.
  fileprivate func withoutProse(isAboveText: Bool) -> [Block] {
    let isProse = lines.map { $0.text.isProse }
    guard isProse.contains(true) else {
      return isAboveText && areHeadings ? lines.map(\.heading) : [.lines(self)]
    }
    var parts: [Block] = []
    var open: [Passage] = []
    for (index, passage) in lines.enumerated() {
      let isHead = index + 1 < lines.count && isProse[index + 1] && passage.text.mayBeHeading
      if !isProse[index], !isHead {
        open.append(passage)
        continue
      }
      if !open.isEmpty {
        parts.append(.lines(Lines(open, followsBlank: followsBlank && open.count == index)))
      }
      open = []
      parts.append(
        isProse[index]
          ? .paragraph(passage) : passage.heading)
    }
    let rest = Lines(open, followsBlank: false)
    if isAboveText, rest.areHeadings {
      parts += open.map(\.heading)
    } else if isAboveText, open.count == 1 {
      parts.append(open[0].standingAlone)
    } else if !open.isEmpty {
      parts.append(.lines(rest))
    }
    return parts
  }

  /// Whether they may be the heading of a section and that of its first part.
  private var areHeadings: Bool { lines.count == 2 && lines.allSatisfy { $0.text.mayBeHeading } }

  /// Whether they may be items: several, and none goes on in the next, as those of a poem do.
  fileprivate var areItems: Bool {
    lines.count >= 2 && lines.allSatisfy { $0.text.bytes.last != UInt8(ascii: ",") }
  }

  /// Whether they may be items where nothing heads them: several words each, and no cells or verses.
  fileprivate var arePhrases: Bool {
    let smallCount = lines.count { $0.text.isSmall }
    let wordCounts = lines.map(\.text.wordCount)
    return lines.count >= 3 && (smallCount == 0 || smallCount == lines.count)
      && wordCounts.allSatisfy { $0 >= 2 }
      && wordCounts.reduce(0, +) >= 3 * lines.count
      && lines.allSatisfy { passage in
        let last = passage.text.bytes.last ?? 0
        return last.isASCIILetter || last >= 0x80 || last == UInt8(ascii: ")")
          || last.isASCIIDigit && passage.text.wordCount >= 5
      }
  }

  /// The first line if it introduces the others: longer than most headings, and by a third than any
  /// of them.
  fileprivate var introduction: Passage? {
    guard lines.count >= 4, lines[0].text.count > 60,
      lines.dropFirst().allSatisfy({ $0.text.count * 4 <= lines[0].text.count * 3 })
    else { return nil }
    return Lines(Array(lines.dropFirst()), followsBlank: false).arePhrases ? lines[0] : nil
  }

  /// The first line if it heads the others: a few words above three phrases or more that are longer.
  fileprivate var heading: Passage? {
    guard lines.count >= 4, lines[0].text.mayBeHeading, lines[0].text.wordCount <= 5,
      lines.dropFirst().allSatisfy({ $0.text.wordCount > max(3, lines[0].text.wordCount) })
    else { return nil }
    return Lines(Array(lines.dropFirst()), followsBlank: false).arePhrases ? lines[0] : nil
  }

  /// Whether a line has tabs, or several blanks between its words, as rows and logs do.
  fileprivate func hasGaps(in source: Source) -> Bool {
    lines.contains { passage in
      let bytes = source.text.span.extracting(passage.text.envelope)
      return bytes.indices.contains { offset in
        bytes[offset] == 0x09 || offset > 0 && bytes[offset] == 0x20 && bytes[offset - 1] == 0x20
      }
    }
  }

  /// Whether most are an amount of something, as ingredients are.
  fileprivate var areAmounts: Bool {
    let amounts = lines.count { passage in
      let bytes = passage.text.bytes
      let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: "/") }
      let rest = bytes[number.endIndex...].drop { $0 == 0x20 || $0 == UInt8(ascii: "(") }
      return !number.isEmpty && rest.first.map { $0.isASCIILetter } ?? false
    }
    return amounts * 2 > lines.count
  }
}

extension Passage {
  /// A heading with its words.
  fileprivate var heading: Block { .heading(Heading(level: 2, levelConfidence: 0.6, text)) }
}

extension Text {
  /// Whether it reads as a sentence that is no cell, or introduces what comes below it.
  fileprivate var isProse: Bool {
    guard let last = bytes.last, count > 30 else { return false }
    if last == UInt8(ascii: ":") { return true }
    let isQuoted = last == UInt8(ascii: "\"") && CellShape.isStop(self[count - 2])
    return count > 60
      && (CellShape.isStop(last) || isQuoted || bytes.suffix(3).elementsEqual("”".utf8))
  }

  /// Whether it begins with a small letter of ASCII.
  fileprivate var isSmall: Bool { bytes.first?.isASCIISmallLetter ?? false }

  /// How many words blanks part.
  fileprivate var wordCount: Int { bytes.count { $0 == 0x20 } + 1 }

  /// Whether it may head a paragraph.
  fileprivate var mayBeHeading: Bool {
    guard let first = bytes.first, let last = bytes.last, count <= 100 else { return false }
    return !first.isASCIISmallLetter && last != UInt8(ascii: ".") && last != UInt8(ascii: ",")
      && last != UInt8(ascii: ":")
  }
}

extension Block {
  /// Open lines with those that begin in lower case as lists, each with the line above as its heading.
  ///
  /// Such a list has three items or more. Any other block stays as it is.
  fileprivate var withoutSmallItems: [Block] {
    guard case .lines(let group) = self else { return [self] }
    let isSmall = group.lines.map { $0.text.isSmall }
    var parts: [Block] = []
    var open: [Passage] = []
    func close() {
      if open.count == 1, !parts.isEmpty {
        parts.append(open[0].standingAlone)
      } else if !open.isEmpty {
        parts.append(.lines(Lines(open, followsBlank: group.followsBlank && parts.isEmpty)))
      }
      open = []
    }
    var index = 0
    while index < isSmall.count {
      open.append(group.lines[index])
      index += 1
      if isSmall[index - 1] { continue }
      let end = isSmall[index...].firstIndex(of: false) ?? isSmall.endIndex
      let items = group.lines[index..<end]
      if items.count >= 3, items.contains(where: { $0.text.wordCount >= 3 }) {
        let head = open.removeLast()
        close()
        parts.append(head.standingAlone)
        parts.append(.list(List(isOrdered: false, items: Array(items))))
        index = end
      }
    }
    close()
    return parts
  }

  fileprivate var isOpen: Bool { if case .lines = self { true } else { false } }

  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }

  /// Whether a list may stand below it.
  fileprivate var headsItems: Bool {
    switch self {
    case .heading: true
    case .paragraph(let passage):
      passage.text.bytes.last == UInt8(ascii: ":")
        || passage.text.bytes.suffix(3).elementsEqual("…".utf8)
    default: false
    }
  }
}
