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
    while index < lines.count {
      let next = endOfBlock(from: index)
      switch roles[index] {
      case .heading(let level):
        let text = headingText(index, markup: markup)
        let found = levels[index] ?? (level, 1)
        blocks.append(
          .heading(Heading(level: found.level, levelConfidence: found.confidence, text)))
      case .item(let isOrdered, _):
        blocks.append(.list(list(index..<next, isOrdered: isOrdered, markup: markup)))
      case .quote: blocks.append(.quote(Passage(source.text(at: lines[index].range))))
      case .open:
        let passages = (index..<next).map { Passage(source.text(at: lines[$0].range)) }
        blocks.append(.lines(Lines(passages, followsBlank: lines[index].followsBlank)))
      case .caption: blocks.append(.caption(Passage(source.text(at: lines[index].range))))
      case .underline: markup(source.byteRange(ofText: lines[index].range))
      case .paragraph, .furniture, .unknown, .continuation:
        let texts = (index..<next).map { source.text(at: lines[$0].range) }
        blocks.append(.paragraph(Passage(Text.joined(texts))))
      }
      index = next
    }
    return blocks
  }

  private func list(_ range: Range<Int>, isOrdered: Bool, markup: (Range<Int>) -> Void) -> List {
    let items = itemRanges(in: range)
    var list = List(
      isOrdered: isOrdered, items: items.map { Passage(itemText($0, markup: markup)) },
      depths: items.map { depths[$0.lowerBound] })
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
        (.item, .item(_, startsList: false)), (.open, .open(startsGroup: false)):
        end += 1
      default: return end
      }
    }
    return end
  }

  private func itemRanges(in range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    for index in range {
      if roles[index] == .continuation, let last = items.last {
        items[items.count - 1] = last.lowerBound..<index + 1
      } else {
        items.append(index..<index + 1)
      }
    }
    return items
  }

  private func itemText(_ item: Range<Int>, markup: (Range<Int>) -> Void) -> Text {
    var range = lines[item.lowerBound].range
    let isDefinition = lines[item.lowerBound].marker == nil
    if let marker = lines[item.lowerBound].marker {
      markup(source.byteRange(ofText: range.lowerBound..<marker.textStart))
      range = marker.textStart..<range.upperBound
    }
    let rest = item.dropFirst().map { source.text(at: lines[$0].range) }
    return Text.joined([source.text(at: range)] + rest, separator: isDefinition ? 0x0A : 0x20)
  }

  private func headingText(_ index: Int, markup: (Range<Int>) -> Void) -> Text {
    let range = lines[index].range
    var start = range.lowerBound
    while start < range.upperBound, source.text[start] == UInt8(ascii: "#") { start += 1 }
    if start > range.lowerBound {
      markup(source.byteRange(ofText: range.lowerBound..<start))
      start = skipBlanks(in: source.text.span, from: start, to: range.upperBound)
    }
    return source.text(at: start..<range.upperBound)
  }
}
