// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What speaks for lines being a table, and against it.
struct TableEvidence {
  let looks: ArraySlice<CellLook>

  /// The shapes of the lines as cells of this table.
  let shapes: [CellShape]
  let alignment: RowAlignment
  let models: ColumnModels
  let layout: RowLayout
  let introduction: Text?

  /// What the best of several guesses is chosen by, in bits.
  var rank: Float { models.bits + alignment.structure + 2 * (context + max(0, numbers)) + endings }

  /// Bits by which the columns tell where numbers stand, if gaps tell nothing; otherwise 0.
  private let numbers: Float

  /// Bits by which the columns tell where last words come again, if gaps tell nothing; otherwise 0.
  private let endings: Float

  init(
    looks: ArraySlice<CellLook>, shapes: [CellShape], alignment: RowAlignment,
    models: ColumnModels, layout: RowLayout, endings: SharedEndings?, introduction: Text?
  ) {
    self.looks = looks
    self.shapes = shapes
    self.alignment = alignment
    self.models = models
    self.layout = layout
    self.introduction = introduction
    if !layout.gaps.isTelling, let endings {
      let columns = alignment.columnsOfAll(looks.indices)
      numbers = looks.bitsOfNumbers(columns: columns, width: layout.width)
      self.endings = endings.bits(columns: columns, width: layout.width)
    } else {
      (numbers, self.endings) = (0, 0)
    }
  }

  /// How likely it is a table with just these cells, 0 to 1.
  ///
  /// A logistic sum. Its weights were fitted on pages of `Scripts/table_pages.py` and
  /// `Scripts/table_traps.py`, but for those of prose, numbers, what comes before and what after,
  /// which such pages have too little of: those were found by trial on articles. Those of rows that
  /// fill the space and of code were set by hand on the development sets of `Tests/Gold`.
  /// `Documentation/tables.md` shows how often tables of each confidence are right.
  ///
  /// - Parameter lead: Bits by which it is likelier than the next guess.
  /// - Returns: The likelihood.
  func confidence(lead: Float) -> Double {
    let weights = layout.gaps.isTelling ? ConfidenceWeights.telling : .silent
    let lines = Float(alignment.range.count)
    let list = listBits
    var net = models.bits + alignment.structure - max(0, list)
    // Rows may each hold numbers of another kind, as those of a comparison do.
    if alignment.width > 2 { net = max(net, numbers) }
    var sum = weights.base
    sum += weights.net * Double(min(net, 80))
    sum += weights.netOfLine * Double(max(-3, min(6, net / lines)))
    sum += weights.listOfLine * Double(min(6, list / lines))
    sum += weights.rows * Double(log2(Float(alignment.rowCount)))
    sum += weights.lead * Double(min(25, lead))
    if alignment.hasHeader { sum += weights.header + weights.headerWorth * Double(headerWorth) }
    if alignment.width == 2 { sum += weights.pair }
    sum += weights.lost * shareOfLost + weights.pieces * shareOfPieces
    sum += weights.clauses * shareOfClauses
    // Headings with a paragraph each are laid out like two columns without a header.
    sum += (alignment.hasHeader ? weights.prose : weights.headlessProse) * shareOfProse
    if alignment.width > 2 { sum += weights.numbers * Double(max(0, min(20, numbers))) }
    if opensWithAmounts { sum += weights.amounts }
    if followsIntroduction { sum += weights.introduction }
    let announcement = Announcement(introduction)
    if announcement == .table { sum += weights.tableNamed }
    // Two columns without a header may be the numbers of a list, each above its item.
    if alignment.hasHeader || alignment.width > 2 {
      if announcement == .colon { sum += weights.colon }
      if endsAtGap { sum += weights.endAtGap }
      if isFollowedByProse { sum += weights.proseAfter }
    }
    if fillsSpace { sum += weights.fillsSpace }
    sum += weights.code * share(of: looks[alignment.range].count(where: \.isCode))
    return 0.995 / (1 + exp(-sum))
  }

  /// Bits by which the lines are likelier as a list, one column of one kind, than as any lines.
  private var listBits: Float {
    var cells = ColumnCells(width: 1)
    for look in looks[alignment.range] { cells.add(look.shape, to: 0) }
    return cells.bits
  }

  private var followsIntroduction: Bool {
    let first = alignment.range.lowerBound
    return first > looks.startIndex && looks[first - 1].isIntroduction
  }

  /// Whether nothing comes after, or more line feeds than part its first two lines.
  private var endsAtGap: Bool {
    let (start, end) = (alignment.range.lowerBound, alignment.range.upperBound)
    return end == looks.endIndex || looks[end].gap > looks[start + 1].gap
  }

  private var isFollowedByProse: Bool {
    let end = alignment.range.upperBound
    return end < looks.endIndex && looks[end].isProse
  }

  /// Whether three whole rows or more below short names fill the space between two paragraphs, a line
  /// straight below the first one aside, and no two rows begin alike.
  private var fillsSpace: Bool {
    let (first, end) = (alignment.range.lowerBound, alignment.range.upperBound)
    let isAboveProse = end == looks.endIndex || looks[end].isProse
    guard alignment.width > 2, alignment.rowCount > 3, bitsOfLinesBefore != nil, isAboveProse,
      shareOfLost == 0, pieces == 0
    else { return false }
    let header = looks[first..<first + alignment.width]
    return header.allSatisfy { $0.length <= 30 } && startDifferently
  }

  /// Whether no row begins as another one does.
  private var startDifferently: Bool {
    let starts = alignment.rowStarts
    return Set(starts.map { looks[alignment.range.lowerBound + $0].digest }).count == starts.count
  }

  /// How well the lines before and after fit the table's beginning and ending just there.
  ///
  /// A table follows its introduction or a heading, and prose or a heading follows it.
  var context: Float {
    var sum = bitsOfLinesBefore ?? 0
    let end = alignment.range.upperBound
    if end == looks.endIndex || looks[end].isProse {
      sum += 1
    } else if end + 1 == looks.endIndex || looks[end + 1].isProse {
      sum += 1
    }
    return opensWithAmounts ? sum - 3 : sum
  }

  /// Bits for what stands before: nothing, running text, or one line below either; otherwise `nil`.
  private var bitsOfLinesBefore: Float? {
    let first = alignment.range.lowerBound
    if first == looks.startIndex { return 1.5 }
    if looks[first - 1].isIntroduction { return 3 }
    if looks[first - 1].isProse { return 1.2 }
    if first - 1 == looks.startIndex { return 1.5 }
    guard looks[first - 2].isProse else { return nil }
    return looks[first - 2].isIntroduction ? 0 : 1.5
  }

  /// Whether the first column is amounts, as it hardly ever is.
  private var opensWithAmounts: Bool {
    var amounts = 0
    var filled = 0
    for (index, place) in zip(alignment.range, alignment.places)
    where place.column == 0 && !place.isPiece {
      filled += 1
      if looks[index].isAmount { amounts += 1 }
    }
    return amounts * 2 > filled
  }

  private var headerWorth: Float {
    var sum: Float = 0
    var count: Float = 0
    for (index, place) in zip(alignment.range, alignment.places) {
      if place.row > 0 { break }
      sum += models.headerWorth(shapes[index - looks.startIndex], looks[index])
      count += 1
    }
    return count > 0 ? sum / count : 0
  }

  /// The share of lines that begin or end in the middle of a sentence.
  private var shareOfClauses: Double {
    share(of: looks[alignment.range].count(where: \.isClause))
  }

  private var shareOfProse: Double {
    share(of: looks[alignment.range].count(where: \.isProse))
  }

  private var shareOfPieces: Double { share(of: pieces) }

  private func share(of count: Int) -> Double { Double(count) / Double(alignment.range.count) }

  private var pieces: Int { alignment.places.count(where: \.isPiece) }

  private var shareOfLost: Double {
    let cells = alignment.rowCount * alignment.width
    return Double(cells - (alignment.range.count - pieces)) / Double(cells)
  }
}

/// What each kind of evidence weighs, in the logarithm of odds.
private struct ConfidenceWeights {
  let base: Double

  /// For each bit by which the lines are likelier as the table than as a list.
  let net: Double

  /// For each such bit a line.
  let netOfLine: Double

  /// For each bit a line by which they are likelier as a list than as any lines.
  let listOfLine: Double
  let rows: Double
  let lead: Double
  let header: Double
  let headerWorth: Double

  /// For having two columns.
  let pair: Double
  let lost: Double
  let pieces: Double
  let clauses: Double
  let prose: Double
  let headlessProse: Double
  let amounts: Double

  /// For each bit by which the columns tell where numbers stand.
  let numbers: Double

  let introduction: Double

  /// For words before it that name a table, and for others with a colon at their end.
  let tableNamed: Double
  let colon: Double

  /// For an end where more line feeds are than between its lines, and for running text after it.
  let endAtGap: Double
  let proseAfter: Double

  /// For rows that fill the space between paragraphs.
  let fillsSpace: Double

  /// For signs of a language for programs or markup.
  let code: Double

  /// Where gaps tell rows.
  static let telling = ConfidenceWeights(
    base: -3.78, net: -0.016, netOfLine: 0.82, listOfLine: 0.74, rows: -0.31, lead: 0.155,
    header: 0.06, headerWorth: 0.8, pair: -0.11, lost: -12, pieces: -6.4, clauses: -9.6,
    prose: 0, headlessProse: -7, amounts: -0.6, numbers: 0, introduction: 0.49,
    tableNamed: 0, colon: 0, endAtGap: 0, proseAfter: 0, fillsSpace: 0, code: 0)

  /// Where gaps tell nothing.
  static let silent = ConfidenceWeights(
    base: -3.94, net: -0.018, netOfLine: 1.56, listOfLine: 0.48, rows: 0.12, lead: 0.039,
    header: -0.24, headerWorth: 0.75, pair: -1.5, lost: -30, pieces: -12.7, clauses: -4.3,
    prose: 2, headlessProse: -5.7, amounts: -6.2, numbers: 0.25, introduction: 0.8,
    tableNamed: 1.7, colon: 1, endAtGap: 0.8, proseAfter: 0.5, fillsSpace: 1.1, code: -3)
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
func exp(_ value: Double) -> Double {
  var power = max(0.01, 1 + min(20, max(-20, value)) / 256)
  for _ in 0..<8 { power *= power }
  return power
}
