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
      case .quote: blocks.append(.quote(Passage(source.text(at: lines[index].range))))
      case .open, .row:
        let passages = (index..<next).map { Passage(source.text(at: lines[$0].range)) }
        blocks.append(.lines(Lines(passages, followsBlank: lines[index].followsBlank)))
      case .caption: blocks.append(.caption(Passage(source.text(at: lines[index].range))))
      case .underline: markup(source.byteRange(ofText: lines[index].range))
      case .paragraph, .furniture, .unknown, .continuation:
        let text = source.text(at: lines[index].range)
        blocks.append(.paragraph(Passage(joined(text, index + 1..<next))))
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
      source.text(at: range), item.dropFirst(), separator: isDefinition ? 0x0A : 0x20)
  }

  /// `text` and the lines that go on with it.
  private func joined(_ text: Text, _ rest: Range<Int>, separator: UInt8 = 0x20) -> Text {
    if rest.isEmpty { return text }
    return Text.joined([text] + rest.map { source.text(at: lines[$0].range) }, separator: separator)
  }

  private func headingText(_ index: Int, markup: (Range<Int>) -> Void) -> Text {
    let range = lines[index].range
    var start = range.lowerBound
    while start < range.upperBound, source.text[start] == UInt8(ascii: "#") { start += 1 }
    // A line of `#` alone is no mark: it heads a column of numbers.
    if start == range.upperBound { return source.text(at: range) }
    if start > range.lowerBound {
      markup(source.byteRange(ofText: range.lowerBound..<start))
      start = skipBlanks(in: source.text.span, from: start, to: range.upperBound)
    }
    return source.text(at: start..<range.upperBound)
  }
}
