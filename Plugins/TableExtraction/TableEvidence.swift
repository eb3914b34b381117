// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What speaks for lines being a table, and against it.
struct TableEvidence {
  let lines: ArraySlice<TableLine>
  let alignment: RowAlignment
  let models: ColumnModels
  let layout: RowLayout
  let introduction: Text?

  /// How likely it is a table with just these cells, 0 to 1.
  ///
  /// A logistic sum whose weights were found by trial on the pages of `Scripts/table_pages.py`;
  /// `Documentation/tables.md` shows how often tables of each confidence are right.
  var confidence: Double {
    let rows = Double(alignment.rowCount)
    var sum = layout.gaps.isTelling ? -1.0 : -2.2
    if layout.gaps.isTelling {
      sum += min(rows, 8) * 0.45
      sum += 1.6 * Double(gainOfLine)
      if alignment.width >= 3 { sum += 1 }
    } else {
      sum += min(rows, 6) * 0.25
      sum += 0.16 * Double(min(50, netGain))
      sum += 0.5 * Double(context)
    }
    sum += alignment.hasHeader ? 1.2 * Double(headerWorth) : -0.8
    sum -= 6 * shareOfClauses
    // Headings with a paragraph each are laid out like two columns without a header.
    sum -= (!alignment.hasHeader ? 7 : layout.gaps.isTelling ? 1 : 2.5) * shareOfProse
    sum -= 5 * shareOfMisfits
    switch Announcement(introduction) {
    case .table: sum += 2
    case .colon: sum += 0.7
    case .none: break
    }
    return 0.995 / (1 + exp(-sum))
  }

  /// Bits that the columns save for each line of the body.
  private var gainOfLine: Float {
    var sum: Float = 0
    var count: Float = 0
    var isBody = !alignment.hasHeader
    for (step, index) in alignment.range.enumerated() {
      if step > 0, alignment.startsRow[step] { isBody = true }
      guard isBody, !alignment.isPiece[step] else { continue }
      sum += models.worth(lines[index], in: alignment.columns[step])
      count += 1
    }
    return count > 0 ? sum / count : 0
  }

  /// How well the lines before and after fit the table's beginning and ending just there.
  ///
  /// A table follows its introduction or a heading, and prose or a heading follows it.
  var context: Float {
    let first = alignment.range.lowerBound
    var sum: Float = 0
    if first == lines.startIndex {
      sum += 1.5
    } else if lines[first - 1].isIntroduction {
      sum += 3
    } else if lines[first - 1].isProse {
      sum += 1.2
    } else if first - 1 == lines.startIndex || lines[first - 2].isProse {
      sum += first - 1 > lines.startIndex && lines[first - 2].isIntroduction ? 0 : 1.5
    }
    let end = alignment.range.upperBound
    if end == lines.endIndex || lines[end].isProse {
      sum += 1
    } else if end + 1 == lines.endIndex || lines[end + 1].isProse {
      sum += 1
    }
    return opensWithAmounts ? sum - 3 : sum
  }

  /// Whether the first column is amounts, as it hardly ever is.
  private var opensWithAmounts: Bool {
    var amounts = 0
    var filled = 0
    for (step, index) in alignment.range.enumerated()
    where alignment.columns[step] == 0 && !alignment.isPiece[step] {
      filled += 1
      switch lines[index].shape {
      case .money, .percentage, .decimal, .largeNumber, .mark, .reference: amounts += 1
      default: break
      }
    }
    return amounts * 2 > filled
  }

  /// Bits that the columns save for all lines, less those that say what the columns are.
  private var netGain: Float {
    gainOfLine * Float(alignment.range.count) - 0.5 * models.cost(rows: alignment.rowCount)
  }

  private var headerWorth: Float {
    var sum: Float = 0
    var count: Float = 0
    for (step, index) in alignment.range.enumerated() {
      if step > 0, alignment.startsRow[step] { break }
      sum += models.headerWorth(lines[index])
      count += 1
    }
    return count > 0 ? sum / count : 0
  }

  /// The share of lines that begin or end in the middle of a sentence.
  private var shareOfClauses: Double {
    share { line in
      let last = line.text[line.text.count - 1]
      if CellShape.isStop(last), line.text[0] &- 0x61 < 26 { return true }
      return last == UInt8(ascii: ",") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
    }
  }

  private var shareOfProse: Double { share { $0.isProse } }

  private func share(_ isMet: (TableLine) -> Bool) -> Double {
    Double(alignment.range.count { isMet(lines[$0]) }) / Double(alignment.range.count)
  }

  /// The share of rows with cells lost, or of lines that are pieces.
  private var shareOfMisfits: Double {
    let cells = alignment.rowCount * alignment.width
    let filled = alignment.isPiece.count { !$0 }
    let pieces = alignment.isPiece.count - filled
    let lost = layout.gaps.isTelling ? 0 : Double(cells - filled) / Double(cells)
    return lost + (layout.gaps.isTelling ? 0 : Double(pieces) / Double(alignment.range.count))
  }
}

/// What the words before lines promise.
enum Announcement {
  case none, colon, table

  /// Whether `introduction` announces a table, or at least something.
  init(_ introduction: Text?) {
    guard let introduction, !introduction.isEmpty else {
      self = .none
      return
    }
    let tail = max(0, introduction.count - 400)..<introduction.count
    if Self.namesTable(introduction.bytes.span, in: tail) {
      self = .table
    } else {
      self = introduction[introduction.count - 1] == UInt8(ascii: ":") ? .colon : .none
    }
  }

  /// Words for a table in a few languages; a plural ending may follow.
  private static let tableWords = ["table", "tabelle", "tableau", "tabla", "tabella", "tabulated"]
    .map { Array($0.utf8) }

  private static func namesTable(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    // All the words have a `b` for their third letter, which is rarer than the first two.
    for letter in [UInt8(ascii: "b"), UInt8(ascii: "B")] {
      var next = range.lowerBound
      while let place = firstIndex(of: letter, in: next..<range.upperBound, of: bytes) {
        if place >= range.lowerBound + 2, isTableWord(bytes, from: place - 2, to: range.upperBound)
        {
          return true
        }
        next = place + 1
      }
    }
    return false
  }

  /// Whether a word for a table starts at `start`.
  private static func isTableWord(_ bytes: Span<UInt8>, from start: Int, to limit: Int) -> Bool {
    guard bytes[start] | 0x20 == UInt8(ascii: "t"), start == 0 || bytes[start - 1] | 0x20 < 0x61
    else { return false }
    for word in tableWords where start + word.count <= limit {
      let end = start + word.count
      let isWhole =
        end == limit || bytes[end] | 0x20 < 0x61 || bytes[end] | 0x20 == UInt8(ascii: "s")
      if isWhole, word.indices.allSatisfy({ bytes[start + $0] | 0x20 == word[$0] }) { return true }
    }
    return false
  }
}

/// The exponential function, near enough for a confidence: (1 + x/256)^256.
///
/// The standard library has none.
private func exp(_ value: Double) -> Double {
  var power = max(0.01, 1 + min(20, max(-20, value)) / 256)
  for _ in 0..<8 { power *= power }
  return power
}
