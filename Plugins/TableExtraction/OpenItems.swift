// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// A reader leaves short lines open where they may be the cells of a table. Those that are in none
// are the items of a list that lost its bullets, if a heading or an introduction stands above them.

extension Document {
  /// Makes lists of the open lines that are in no table and stand below what heads a list.
  mutating func closeOpenItems() {
    for index in blocks.indices.dropFirst() {
      guard case .lines(let group) = blocks[index], group.areItems,
        blocks[index - 1].headsItems || group.areAmounts
      else { continue }
      blocks[index] = .list(List(isOrdered: false, items: group.lines))
    }
  }
}

extension Lines {
  /// Whether they may be items: no table's rows, and none goes on in the next, as those of a poem do.
  fileprivate var areItems: Bool {
    lines.count >= 2 && !PipeTable.isPiped(self)
      && lines.allSatisfy { $0.text.bytes.last != UInt8(ascii: ",") }
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

extension Block {
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
