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
    let titleIndex = self.titleIndex
    while index < lines.count {
      let next = endOfBlock(from: index)
      switch roles[index] {
      case .heading(let level):
        let text = headingText(index, markup: markup)
        blocks.append(.heading(Heading(level: index == titleIndex ? 1 : level, text)))
      case .item(let isOrdered, _):
        let items = itemRanges(in: index..<next).map { item in
          Passage(itemText(item, markup: markup))
        }
        blocks.append(.list(List(isOrdered: isOrdered, items: items)))
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

  /// The first heading, if no paragraph stands before it: the title.
  private var titleIndex: Int? {
    for index in lines.indices {
      switch roles[index] {
      case .furniture, .caption, .underline: continue
      case .heading(let level): return level <= 2 ? index : nil
      default: return nil
      }
    }
    return nil
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
    if let marker = lines[item.lowerBound].marker {
      markup(source.byteRange(ofText: range.lowerBound..<marker.textStart))
      range = marker.textStart..<range.upperBound
    }
    let rest = item.dropFirst().map { source.text(at: lines[$0].range) }
    return Text.joined([source.text(at: range)] + rest)
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
