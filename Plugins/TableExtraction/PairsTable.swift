// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// A name and a value a line: with dots between them, or a colon.
enum PairsTable {
  // MARK: Dots

  /// The table that lines with dots between name and value are, or `nil`.
  ///
  /// Values that count up in whole numbers are pages of a table of contents, which is none.
  static func table(in lines: [RowLine], of source: Source) -> Table? {
    guard lines.count >= 3 else { return nil }
    var rows: [[Passage]] = []
    for line in lines {
      guard let leader = leader(in: line, of: source) else { return nil }
      rows.append([
        line.passage(words: 0..<leader.lowerBound),
        line.passage(words: leader.upperBound..<line.words.count),
      ])
      // Dots that are glued to the name stay out of it.
      if let end = leader.nameEnd {
        rows[rows.count - 1][0] = line.passage(line.words[0].source.lowerBound..<end)
      }
    }
    guard !RowSigns.arePages(rows.map { $0[1].text }) else { return nil }
    return pairs(rows, confidence: 0.92, extent: lines.map(\.text))
  }

  private struct Leader {
    var lowerBound: Int
    var upperBound: Int
    var nameEnd: Int?
  }

  /// The words that are dots, with a name before and a value behind them.
  private static func leader(in line: RowLine, of source: Source) -> Leader? {
    let span = source.text.span
    var first: Int?
    var last = 0
    var dots = 0
    var nameEnd: Int?
    for (index, word) in line.words.enumerated() {
      let end = endOfName(span, word.source)
      guard end < word.source.upperBound else { continue }
      let count = word.source.upperBound - end
      let isWhole = end == word.source.lowerBound
      if !isWhole, count < 3 { continue }
      if first == nil {
        first = isWhole ? index : index + 1
        if !isWhole { nameEnd = end }
      } else if index != last {
        return nil
      }
      dots += count
      last = index + 1
    }
    guard let first, dots >= 3, nameEnd != nil || first > 0, last < line.words.count else {
      return nil
    }
    return Leader(lowerBound: first, upperBound: last, nameEnd: nameEnd)
  }

  /// Where the dots at the end of a word begin.
  private static func endOfName(_ span: Span<UInt8>, _ word: Range<Int>) -> Int {
    var end = word.upperBound
    while end > word.lowerBound {
      if span[end - 1] == UInt8(ascii: ".") || span[end - 1] == UInt8(ascii: "_") {
        end -= 1
      } else if end - 3 >= word.lowerBound, span[end - 3] == 0xE2, span[end - 2] == 0x80,
        span[end - 1] == 0xA6
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  // MARK: Colons

  /// The table that items of a list without bullets are, each a name, a colon and a short value, or
  /// `nil`.
  ///
  /// Labelled lines are mostly a list whose bullets were lost, which the reader took them for. So
  /// this is a table for `lenient` alone, unless the words before name one. Where values are phrases,
  /// contacts, headers of a letter or settings it is none in any case.
  static func table(in list: List, of source: Source, introduction: Text?) -> Table? {
    guard !list.isOrdered, list.items.count >= fewestLabels, list.depths.isEmpty,
      let first = list.items.first?.text, colon(in: first) != nil
    else { return nil }
    var rows: [[Passage]] = []
    var data = 0
    for item in list.items {
      let text = item.text
      guard text.count <= 80, let colon = colon(in: text), opensLine(text, source) else {
        return nil
      }
      let span = text.bytes.span
      let value = text[skipBlanks(in: span, from: colon + 1, to: span.count)..<span.count]
      guard isValue(value) else { return nil }
      let shape = CellShape(value)
      if shape.isNumeric || shape == .code { data += 1 }
      rows.append([Passage(text[0..<colon]), Passage(value)])
    }
    guard data * 3 >= rows.count else { return nil }
    let isAnnounced = Announcement(introduction) == .table
    return pairs(rows, confidence: isAnnounced ? 0.85 : 0.65, extent: list.items.map(\.text))
  }

  /// Three labels are often a byline or the times of a recipe.
  private static let fewestLabels = 4

  /// The colon after a label of one to four words that begins with a capital.
  private static func colon(in text: Text) -> Int? {
    let span = text.bytes.span
    guard span.count >= 4, span[0] &- 0x61 >= 26,
      let colon = firstIndex(of: UInt8(ascii: ":"), in: 0..<min(40, span.count), of: span),
      colon > 1, colon + 1 < span.count, span[colon + 1] == 0x20 || span[colon + 1] == 0x09
    else { return nil }
    var blanks = 0
    for offset in 0..<colon where span[offset] == 0x20 { blanks += 1 }
    return blanks <= 3 ? colon : nil
  }

  /// Whether nothing but blanks stands before `text` on its line of the source: no bullet.
  private static func opensLine(_ text: Text, _ source: Source) -> Bool {
    var offset = text.envelope.lowerBound
    while offset > 0 {
      let byte = source.text[offset - 1]
      if byte == 0x0A || byte == 0x0D { return true }
      if byte > 0x20 { return false }
      offset -= 1
    }
    return true
  }

  /// Whether a value is a number, a name or a few words, and no address of mail or the web.
  private static func isValue(_ value: Text) -> Bool {
    guard !value.isEmpty, value.count <= 40 else { return false }
    let span = value.bytes.span
    var blanks = 0
    for offset in 0..<span.count {
      switch span[offset] {
      case 0x20: blanks += 1
      case UInt8(ascii: "@"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""),
        UInt8(ascii: "?"), UInt8(ascii: "!"):
        return false
      case UInt8(ascii: "/") where offset > 0 && span[offset - 1] == UInt8(ascii: "/"):
        return false
      default: break
      }
    }
    let last = span[span.count - 1]
    let isOpen = !CellShape.isStop(last) && last != UInt8(ascii: ",") && last != UInt8(ascii: ";")
    return isOpen && blanks <= 4 && !isTelephone(span)
  }

  /// Whether a value is seven digits or more in groups, as telephone numbers begin.
  private static func isTelephone(_ span: Span<UInt8>) -> Bool {
    guard
      span[0] == UInt8(ascii: "+") || span[0] == UInt8(ascii: "0") || span[0] == UInt8(ascii: "(")
    else { return false }
    var digits = 0
    for offset in 0..<span.count where span[offset] > 0x20 {
      if span[offset] &- 0x30 < 10 {
        digits += 1
      } else if (span[offset] | 0x20) &- 0x61 < 26 || span[offset] == UInt8(ascii: ".") {
        return false
      }
    }
    return digits >= 7
  }

  private static func pairs(_ rows: [[Passage]], confidence: Double, extent: [Text]) -> Table {
    var table = Table(
      header: [], rows: rows, shape: .pairs, confidence: confidence, extent: extent)
    table.headerColumnCount = 1
    return table
  }
}
