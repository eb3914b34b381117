// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit
import TextScanning

/// Recovers tables from rows that kept something between their cells, and from cells that stand one
/// on a line.
///
/// - Input: blocks of `lines` as a reader leaves them, and lists of labelled values; every other
///   block is passed over.
/// - Output: a table in the place of the lines that it was made from; of open lines in no table,
///   lists, paragraphs and headings where that shows (`OpenLines`). The rest stays as it was. Cells
///   are slices of the lines, unchanged.
/// - Complexity: O(*n*) in the bytes of the lines.
public struct ExtractTables: MapStage {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "extract-tables",
    summary: "Recover tables from rows of text and from one cell a line.",
    discussion: """
      A *pipe* table has its cells between `|`, with or without a pipe at the ends of its rows and a \
      line of `---` under the header; rows that are too short are filled up with empty cells. A \
      *flattened* table has one cell a line, as text taken out of HTML has; its rows are known by \
      larger gaps between them, by columns that look alike, or by pipes beside the cells. Rows of \
      *tabs* and *delimited* rows, with commas or semicolons, are tables if they agree in length. \
      *Aligned* cells stand below one another with blanks between them, a *grid* is drawn of `+---+` \
      or of signs for boxes, and *pairs* are a name and a value a line, with dots between them.

      Names of facts, each with what it is on the next line, are a flattened table without a header; \
      `Lock` and `Weir` below `Difference between locks and weirs` are a header. Rows below a \
      flattened table that lost their last cell are rows of it if they have its numbers. Prose glued \
      to the first name of a column is the caption.

      Open lines that are in no table are a list below a heading or a line that ends in a colon or \
      in dots, below a paragraph if each has several words, where most are amounts, and where they \
      begin in lower case below a line that does not. A few words above three longer phrases head them. \
      Sentences among them are paragraphs, as is a long line above items, and a line above a sentence \
      its heading. Lines with tabs or gaps, and lines that go on in the next, stay open.

      Each table says its shape, a confidence from 0 to 1, what its columns hold and which sentence \
      before it speaks of it; `mode` sets how much confidence is asked for. The lines stay in the \
      origin of the table, and `tables: restore` of `write-text` and `write-markdown` writes them.
      """,
    example: """
      mode: lenient
      """,
    settings: [mode], provides: [.tables])

  static let mode = Setting(
    "mode", default: Mode.strict,
    """
    `strict` takes tables of confidence 0.8 and more, `lenient` of 0.5 and more; of flattened \
    tables, whose confidence is that every cell is right, 0.5 and 0.25.
    """)

  enum Mode: String, SettingChoice {
    case strict, lenient

    var threshold: Double {
      switch self {
      case .strict: 0.8
      case .lenient: 0.5
      }
    }

    /// The threshold of flattened tables: likelier right than not, or not much less.
    var flattenedThreshold: Double {
      switch self {
      case .strict: 0.5
      case .lenient: 0.25
      }
    }
  }

  private let threshold: Double
  private let flattenedThreshold: Double

  /// Makes the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    threshold = settings[Self.mode].threshold
    flattenedThreshold = settings[Self.mode].flattenedThreshold
  }

  /// Puts tables in the place of lines; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    findRows(in: &document)
    findCells(in: &document)
    document.closeOpenLines()
    nameTables(in: &document)
  }

  /// Makes captions of what stands straight above tables and is no heading by its words.
  private func nameTables(in document: inout Document) {
    for index in document.blocks.indices.dropFirst() {
      guard case .table = document.blocks[index],
        case .heading(let heading) = document.blocks[index - 1],
        heading.level > 1, heading.levelConfidence < 1, Self.isCaption(heading.passage.text)
      else { continue }
      document.blocks[index - 1] = .caption(heading.passage)
    }
  }

  /// Whether words above a table say what is in it: they are more than headings have, or
  /// some are set apart, and most do not begin with capitals.
  ///
  /// Of 81 headings straight above tables in `Tests/Gold` none is like that, of 27 captions 12.
  private static func isCaption(_ text: Text) -> Bool {
    let words = text.bytes.split(separator: 0x20)
    guard words.count >= 6, text.bytes.last != UInt8(ascii: "?") else { return false }
    let long = words.filter { $0.count >= 4 && $0[$0.startIndex].isASCIILetter }
    let capitals = long.count { !$0[$0.startIndex].isASCIISmallLetter }
    guard capitals * 10 < long.count * 7 else { return false }
    return words.count >= 8
      || text.bytes.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
  }

  /// Finds tables each of which is one block by itself: rows, drawings, pairs.
  private func findRows(in document: inout Document) {
    var rebuilt = RebuiltBlocks()
    for index in document.blocks.indices {
      guard var tables = rowTables(at: index, of: document) else { continue }
      let before = lastText(before: index, of: document)
      for place in tables.indices {
        tables[place].addSemantics(introduction: place == 0 ? before : nil)
      }
      rebuilt.replace(index..<index + 1, with: tables.map { .table($0) })
    }
    rebuilt.finish(&document.blocks)
  }

  /// Finds tables whose cells stand one on a line.
  private func findCells(in document: inout Document) {
    var rebuilt = RebuiltBlocks()
    var index = 0
    var known = -1
    while index < document.blocks.count {
      let run = TableRun(in: document, from: index, known: &known)
      if run.lines.count >= 4 { look(at: run, from: index, of: document, &rebuilt) }
      index = run.end
    }
    rebuilt.finish(&document.blocks)
  }

  /// The tables that a block is by itself, if all of them are sure enough.
  private func rowTables(at index: Int, of document: borrowing Document) -> [Table]? {
    let tables: [Table]?
    switch document.blocks[index] {
    case .lines(let group): tables = RowTables.tables(in: group, of: document.source)
    case .list(let list):
      tables = PairsTable.table(
        in: list, of: document.source, introduction: lastText(before: index, of: document)
      ).map { [$0] }
    default: return nil
    }
    guard let tables, tables.allSatisfy({ $0.confidence >= threshold }) else { return nil }
    return tables
  }

  private func lastText(before index: Int, of document: borrowing Document) -> Text? {
    index > 0 ? document.blocks[index - 1].lastText : nil
  }

  private func look(
    at run: TableRun, from start: Int, of document: borrowing Document,
    _ rebuilt: inout RebuiltBlocks
  ) {
    let before = lastText(before: start, of: document)
    func introduction(_ line: Int) -> Text? { line > 0 ? run.lines[line - 1].text : before }
    let tables = run.parts.flatMap { part in
      StackedTable.tables(
        in: run.lines(of: part), introduction: { introduction($0 + part.lowerBound) },
        threshold: flattenedThreshold
      ).map { $0.moved(by: part.lowerBound) }
    }
    if tables.isEmpty { return }
    let blocks = run.blocks(
      with: tables, instead: document.blocks[start..<run.end], introduction: introduction)
    rebuilt.replace(start..<run.end, with: blocks)
  }
}

/// Blocks of which some are replaced; the others are copied only where their places change.
private struct RebuiltBlocks {
  private var changes: [(range: Range<Int>, replacement: [Block])] = []

  mutating func replace(_ range: Range<Int>, with replacement: [Block]) {
    changes.append((range, replacement))
  }

  func finish(_ blocks: inout [Block]) {
    if changes.allSatisfy({ $0.range.count == $0.replacement.count }) {
      for (range, replacement) in changes {
        for (index, block) in zip(range, replacement) { blocks[index] = block }
      }
      return
    }
    var rebuilt: [Block] = []
    rebuilt.reserveCapacity(blocks.count)
    var copied = 0
    for (range, replacement) in changes {
      rebuilt += blocks[copied..<range.lowerBound]
      rebuilt += replacement
      copied = range.upperBound
    }
    blocks = rebuilt + blocks[copied...]
  }
}
