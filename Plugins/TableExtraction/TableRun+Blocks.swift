// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension TableRun {
  /// The blocks of the run with `tables` in the place of their lines.
  ///
  /// A block of which no line is in a table stays as it is; of the others the rest stays.
  func blocks(
    with tables: [StackedTable], instead original: ArraySlice<Block>,
    introduction: (Int) -> Text?
  ) -> [Block] {
    var blocks: [Block] = []
    var rest: [Int] = []
    var next = 0
    var index = 0
    func closeRest() {
      if !rest.isEmpty { blocks += kept(rest, of: original) }
      rest = []
    }
    while index < lines.count {
      if next < tables.count, tables[next].alignment.range.lowerBound == index {
        closeRest()
        var table = tables[next].table(of: lines)
        table.addSemantics(introduction: introduction(index))
        blocks.append(.table(table))
        index = tables[next].alignment.range.upperBound
        next += 1
      } else {
        if let last = rest.last, lines[last].block != lines[index].block { closeRest() }
        rest.append(index)
        index += 1
      }
    }
    closeRest()
    return blocks
  }

  /// What is left of a block, of which `rest` are the lines outside tables.
  private func kept(_ rest: [Int], of original: ArraySlice<Block>) -> [Block] {
    let block = original[lines[rest[0]].block]
    let passages = rest.map { Passage(lines[$0].text) }
    switch block {
    case .lines(let group):
      if passages.count == 1 { return [passages[0].standingAlone] }
      if passages.count == group.lines.count { return [block] }
      return [
        .lines(Lines(passages, followsBlank: group.followsBlank && lines[rest[0]].place == 0))
      ]
    case .list(let list):
      if passages.count == list.items.count { return [block] }
      // Lines of which some are cells may be anything.
      return passages.count == 1
        ? [passages[0].standingAlone] : [.lines(Lines(passages, followsBlank: false))]
    default: return [block]
    }
  }
}

extension Passage {
  /// An open line that is left by itself: a heading, unless it reads otherwise.
  var standingAlone: Block {
    let bytes = text.bytes
    if PageFurniture.classify(bytes.span) == .caption { return .caption(self) }
    guard let last = bytes.last else { return .paragraph(self) }
    let isOpen = !CellShape.isStop(last) && last != UInt8(ascii: ",") && last != UInt8(ascii: ":")
    return isOpen && text.count <= 100
      ? .heading(Heading(level: 2, levelConfidence: 0.6, text)) : .paragraph(self)
  }
}
