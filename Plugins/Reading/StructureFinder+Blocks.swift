// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension StructureFinder {
  /// Makes the blocks that the roles say.
  ///
  /// - Parameter markup: Receives each range of the source as read that is no text: bullets, numbers,
  ///   `#`, underlines.
  /// - Returns: The blocks in reading order.
  mutating func assemble(markup: (Range<Int>) -> Void) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(lines.count)
    var index = 0
    let levels = headingLevels()
    var headingCount = 0
    while index < lines.count {
      let next = endOfBlock(from: index)
      switch roles[index] {
      case .heading:
        let text = headingText(index, markup: markup)
        let found = levels[headingCount]
        headingCount += 1
        blocks.append(
          .heading(Heading(level: found.level, levelConfidence: found.confidence, text)))
      case .item(let isOrdered, _):
        blocks.append(.list(list(index..<next, isOrdered: isOrdered, markup: markup)))
      case .quote: blocks.append(.quote(Passage(text(of: index))))
      case .open, .row:
        let passages = (index..<next).map { Passage(text(of: $0)) }
        blocks.append(.lines(Lines(passages, followsBlank: lines[index].followsBlank)))
      case .caption: blocks.append(.caption(Passage(text(of: index))))
      case .underline: markup(source.byteRange(ofText: lines[index].range))
      case .paragraph, .furniture, .unknown, .continuation:
        blocks.append(.paragraph(Passage(joined(text(of: index), index + 1..<next))))
      }
      index = next
    }
    return blocks
  }

  /// The list of the lines at `range`, each item from its marker to the last line that goes on with it.
  private func list(_ range: Range<Int>, isOrdered: Bool, markup: (Range<Int>) -> Void) -> List {
    var items: [Passage] = []
    var itemDepths: [Int] = []
    items.reserveCapacity(range.count)
    let isNested = range.contains { depths[$0] > 0 }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, roles[end] == .continuation { end += 1 }
      items.append(Passage(itemText(start..<end, markup: markup)))
      if isNested { itemDepths.append(depths[start]) }
      start = end
    }
    var list = List(isOrdered: isOrdered, items: items, depths: itemDepths)
    switch lines[range.lowerBound].marker?.kind {
    case .number(let value, _), .letter(let value): list.start = value
    default: break
    }
    return list
  }

  private func endOfBlock(from start: Int) -> Int {
    var end = start + 1
    while end < lines.count {
      switch (roles[start], roles[end]) {
      case (.paragraph, .continuation), (.item, .continuation),
        (.item, .item(_, startsList: false)), (.open, .open(startsGroup: false)),
        (.row, .row(startsGroup: false)):
        end += 1
      default: return end
      }
    }
    return end
  }

  private func itemText(_ item: Range<Int>, markup: (Range<Int>) -> Void) -> Text {
    var range = lines[item.lowerBound].range
    let isDefinition = lines[item.lowerBound].marker == nil
    if let marker = lines[item.lowerBound].marker {
      markup(source.byteRange(ofText: range.lowerBound..<marker.textStart))
      range = marker.textStart..<range.upperBound
    }
    return joined(
      text(at: range, of: item.lowerBound), item.dropFirst(), separator: isDefinition ? 0x0A : 0x20)
  }

  /// `text` and the lines that go on with it.
  private func joined(_ text: Text, _ rest: Range<Int>, separator: UInt8 = 0x20) -> Text {
    if rest.isEmpty { return text }
    return Text.joined([text] + rest.map { self.text(of: $0) }, separator: separator)
  }

  private func headingText(_ index: Int, markup: (Range<Int>) -> Void) -> Text {
    let range = lines[index].range
    var start = range.lowerBound
    while start < range.upperBound, content[start] == UInt8(ascii: "#") { start += 1 }
    // A line of `#` alone is no mark: it heads a column of numbers.
    if start == range.upperBound { return text(of: index) }
    if start > range.lowerBound {
      markup(source.byteRange(ofText: range.lowerBound..<start))
      start = skipBlanks(in: content.span, from: start, to: range.upperBound)
    }
    return text(at: start..<range.upperBound, of: index)
  }

  private func text(of index: Int) -> Text { text(at: lines[index].range, of: index) }

  /// The text at `range` of a line, the pieces of a broken sentence joined.
  private func text(at range: Range<Int>, of index: Int) -> Text {
    let text = source.text(at: range)
    guard !breaks.isEmpty, let gaps = breaks[lines[index].range.lowerBound] else { return text }
    var editor = TextEditor(text)
    for gap in gaps where gap.lowerBound >= range.lowerBound {
      let isGlued = BrokenSentences.areGlued(content.span, around: gap)
      editor.replace(
        gap.lowerBound - range.lowerBound..<gap.upperBound - range.lowerBound,
        with: isGlued ? [] : [0x20])
    }
    return editor.finish()
  }
}
