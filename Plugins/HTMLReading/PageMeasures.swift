// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A run of inline text that no block element interrupts: what a reader sees as one paragraph, cell,
/// item or heading.
struct TextUnit {
  /// The first and the last text node of it.
  var first: Int
  var last: Int

  /// The innermost block element around it.
  var block: Int

  /// Bytes that are not blank, and how many of them are inside links.
  var length = 0
  var linkLength = 0

  /// How many words, and whether the last of them ends a sentence.
  var wordCount = 0
  var endsSentence = false

  /// Whether it begins as a line on rights does: `©`, `Copyright`.
  var isRightsLine = false

  /// The share of the text that is inside links, 0 to 1.
  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }

  /// Whether it reads like prose: long, or a sentence, and mostly outside links.
  ///
  /// The lengths are of the order that jusText calls long (200 characters) and short (70), halved
  /// since a single paragraph of two lines is content where the container is known.
  var isProse: Bool {
    !isRightsLine && linkDensity < 0.45
      && (length >= 90 || length >= 40 && endsSentence && wordCount >= 6)
  }
}

/// The text units of a page and sums over them.
struct PageMeasures {
  /// The units in the order of the page.
  private(set) var units: [TextUnit] = []

  /// For each node how many units begin before it, and one more for the end.
  private(set) var unitsBefore: [Int32] = []

  /// Running sums over the units: of all text, of link text.
  private(set) var lengthSums: [Int] = [0]
  private(set) var linkSums: [Int] = [0]

  /// Measures the text of `page` that is not code.
  ///
  /// - Complexity: O(*n*) in the nodes and bytes.
  init(_ page: ParsedPage) {
    let nodes = page.tree.nodes
    unitsBefore.reserveCapacity(nodes.count + 1)
    var open: [(end: Int, index: Int)] = []
    var linkEnd = 0
    var codeEnd = 0
    var isUnitOpen = false
    for index in nodes.indices {
      while let last = open.last, last.end <= index {
        open.removeLast()
        isUnitOpen = false
      }
      unitsBefore.append(Int32(units.count))
      let node = nodes[index]
      if !node.isText {
        if node.tag.isBlock {
          open.append((Int(node.end), index))
          isUnitOpen = false
        } else if node.tag == .a {
          linkEnd = max(linkEnd, Int(node.end))
        }
        if node.tag.isCode { codeEnd = max(codeEnd, Int(node.end)) }
        continue
      }
      if index < codeEnd { continue }
      let measure = TextMeasure(page.bytes(of: node))
      if measure.length == 0 { continue }
      if !isUnitOpen {
        var unit = TextUnit(first: index, last: index, block: open.last?.index ?? 0)
        unit.isRightsLine = beginsWithRights(page.bytes(of: node))
        units.append(unit)
        isUnitOpen = true
      }
      let unit = units.count - 1
      units[unit].last = index
      units[unit].length += measure.length
      units[unit].wordCount += measure.wordCount
      if let ends = measure.endsSentence { units[unit].endsSentence = ends }
      if index < linkEnd { units[unit].linkLength += measure.length }
    }
    unitsBefore.append(Int32(units.count))
    for unit in units {
      lengthSums.append((lengthSums.last ?? 0) + unit.length)
      linkSums.append((linkSums.last ?? 0) + unit.linkLength)
    }
  }

  /// The units that begin inside the node at `index`, whose subtree ends at `end`.
  func units(from index: Int, to end: Int) -> Range<Int> {
    let lower = Int(unitsBefore[index])
    return lower..<max(lower, Int(unitsBefore[end]))
  }
}

/// Whether `text` begins like a line on rights.
private func beginsWithRights(_ text: ArraySlice<UInt8>) -> Bool {
  let words = text.drop { $0 <= 0x20 }.prefix(9)
  return words.starts(with: "©".utf8) || words.starts(with: "(c) ".utf8)
    || words.elementsEqual("copyright".utf8) { $0 | 0x20 == $1 }
}

/// The size of a text.
struct TextMeasure {
  /// Bytes that are not blank.
  private(set) var length = 0

  /// Words, by blanks between them.
  private(set) var wordCount = 0

  /// Whether it ends like a sentence; `nil` for text of blanks and closing quotes only.
  private(set) var endsSentence: Bool?

  init(_ bytes: ArraySlice<UInt8>) {
    var wasBlank = true
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let byte = span[offset]
      offset += 1
      if byte <= 0x20 || byte == 0xC2 && offset < span.count && span[offset] == 0xA0 {
        if byte == 0xC2 { offset += 1 }
        wasBlank = true
        continue
      }
      length += 1
      if wasBlank {
        wordCount += 1
        wasBlank = false
      }
    }
    if length > 0 { endsSentence = Self.endsSentence(span) }
  }

  private static func endsSentence(_ bytes: Span<UInt8>) -> Bool? {
    let end = skipBlanksBackward(in: bytes, from: bytes.count, to: 0)
    var last = end - 1
    while last >= 0 {
      switch bytes[last] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): last -= 1
      case 0x80..<0xC0:
        guard last >= 2 else { return false }
        let scalar = bytes.scalar(before: last + 1)
        switch scalar.value {
        case 0x2019, 0x201D, 0xBB, 0x300D, 0x300F: last -= scalar.length
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x0964, 0x061F, 0x06D4: return true
        default: return false
        }
      default: return false
      }
    }
    return nil
  }
}
