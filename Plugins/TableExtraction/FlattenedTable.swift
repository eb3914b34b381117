// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// A table whose cells stand one on a line, with a blank line between its rows.
struct FlattenedTable {
  /// How many groups of lines it takes, from the first on.
  let groupCount: Int

  /// How likely it is a table, 0 to 1.
  let confidence: Double

  /// The table, and before and after it what was glued to it.
  let blocks: [Block]

  /// The table at the start of `groups`, or `nil` if they do not line up as one.
  ///
  /// - Parameters:
  ///   - groups: Groups of lines in a row.
  ///   - introduction: The text before the groups.
  init?(_ groups: [Lines], introduction: Text?) {
    guard groups.count >= 2 else { return nil }
    let width = groups[1].lines.count
    guard width >= 2 else { return nil }

    var first = groups[0].lines
    var before: [Block] = []
    if first.count == width + 1 {
      before = [.heading(Heading(level: 2, levelConfidence: 0.6, first.removeFirst().text))]
    }
    guard first.count == width else { return nil }

    var rows: [[Passage]] = []
    var after: [Block] = []
    var count = 1
    while count < groups.count, groups[count].followsBlank {
      var lines = groups[count].lines
      if lines.count == width + 1, !rows.isEmpty, let last = lines.popLast() {
        after = [.heading(Heading(level: 2, levelConfidence: 0.6, last.text))]
      }
      guard lines.count == width else { break }
      rows.append(lines)
      count += 1
      if !after.isEmpty { break }
    }
    guard !rows.isEmpty else { return nil }

    groupCount = count
    confidence = TableEvidence(header: first, rows: rows, introduction: introduction).confidence
    let table = Table(
      header: first, rows: rows, shape: .flattened, confidence: confidence,
      extent: (first + rows.flatMap(\.self)).map(\.text))
    blocks = before + [.table(table)] + after
  }
}

/// What speaks for rows and columns, apart from equal counts.
struct TableEvidence {
  let header: [Passage]
  let rows: [[Passage]]
  let introduction: Text?

  /// How likely it is a table, 0 to 1.
  ///
  /// A sum of evidence, found by trial on documents of the project's own: many rows, a header that
  /// reads like one, columns whose cells are alike, and a sentence before that announces a table.
  var confidence: Double {
    var sum = 0.35
    switch rows.count {
    case 1: break
    case 2: sum += 0.2
    default: sum += 0.3
    }
    if header.allSatisfy({ isHeaderCell($0.text) }) { sum += 0.2 }
    sum += 0.15 * columnLikeness
    switch announcement {
    case .table: sum += 0.3
    case .colon: sum += 0.15
    case .none: break
    }
    return min(0.99, sum)
  }

  private func isHeaderCell(_ text: Text) -> Bool {
    guard text.count > 0, text.count <= 60 else { return false }
    switch text[text.count - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return false
    default: return true
    }
  }

  /// The share of columns whose cells are all numbers, all short, or all whole sentences.
  private var columnLikeness: Double {
    let alike = header.indices.count { column in
      let kind = CellKind(rows[0][column].text)
      return rows.dropFirst().allSatisfy { CellKind($0[column].text) == kind }
    }
    return Double(alike) / Double(header.count)
  }

  private enum Announcement {
    case none, colon, table
  }

  /// Whether the text before announces a table, or at least something.
  private var announcement: Announcement {
    guard let introduction, !introduction.isEmpty else { return .none }
    let tail = max(0, introduction.count - 400)..<introduction.count
    if namesTable(introduction.bytes.span, in: tail) { return .table }
    return introduction[introduction.count - 1] == UInt8(ascii: ":") ? .colon : .none
  }

  /// Words for a table in a few languages; a plural ending may follow.
  private static let tableWords = ["table", "tabelle", "tableau", "tabla", "tabulated"]
    .map { Array($0.utf8) }

  private func namesTable(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset + 5 <= range.upperBound {
      let isStart = offset == 0 || bytes[offset - 1] | 0x20 < 0x61
      if bytes[offset] | 0x20 == UInt8(ascii: "t"), isStart {
        for word in Self.tableWords where offset + word.count <= range.upperBound {
          let end = offset + word.count
          let isWhole =
            end == range.upperBound || bytes[end] | 0x20 < 0x61
            || bytes[end] | 0x20 == UInt8(ascii: "s")
          if isWhole, word.indices.allSatisfy({ bytes[offset + $0] | 0x20 == word[$0] }) {
            return true
          }
        }
      }
      offset += 1
    }
    return false
  }
}

/// What kind of thing a cell holds.
enum CellKind: Hashable {
  case number, words, sentence

  init(_ text: Text) {
    let span = text.bytes.span
    var digits = 0
    var letters = 0
    for offset in 0..<span.count {
      switch span[offset] {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: letters += 1
      default: break
      }
    }
    if digits > letters {
      self = .number
    } else if span.count > 0, span[span.count - 1] == UInt8(ascii: "."), letters > 12 {
      self = .sentence
    } else {
      self = .words
    }
  }
}
