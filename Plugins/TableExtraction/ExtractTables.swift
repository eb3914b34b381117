// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Recovers tables from rows with `|` and from cells that stand one on a line.
///
/// - Input: blocks of `lines` as a reader leaves them; every other block is passed over.
/// - Output: a table in the place of the lines that it was made from. What is not a table with
///   enough confidence stays as it was. Cells are slices of the lines, unchanged.
/// - Complexity: O(*n*) in the bytes of the lines.
public struct ExtractTables: MapStage {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "extract-tables", summary: "Recover tables from pipe rows and from one cell a line.",
    discussion: """
      A *pipe* table has its cells between `|`, with or without a pipe at the ends of its rows and a \
      line of `---` under the header; rows that are too short are filled up with empty cells. A \
      *flattened* table has one cell a line and a blank line between its rows. Each table says its \
      shape and a confidence from 0 to 1; `mode` sets how much is asked for.
      """,
    example: """
      mode: lenient
      """,
    settings: [mode], provides: [.tables])

  static let mode = Setting(
    "mode", default: Mode.strict,
    "`strict` takes tables of confidence 0.8 and more, `lenient` of 0.5 and more.")

  enum Mode: String, SettingChoice {
    case strict, lenient

    var threshold: Double {
      switch self {
      case .strict: 0.8
      case .lenient: 0.5
      }
    }
  }

  private let threshold: Double

  /// Makes the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) { threshold = settings[Self.mode].threshold }

  /// Puts tables in the place of lines; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    guard document.blocks.contains(where: { $0.lines != nil }) else { return }
    var blocks: [Block] = []
    blocks.reserveCapacity(document.blocks.count)
    var index = 0
    while index < document.blocks.count {
      guard let group = document.blocks[index].lines else {
        blocks.append(document.blocks[index])
        index += 1
        continue
      }
      if let tables = PipeTable.tables(in: group), tables.allSatisfy({ $0.confidence >= threshold })
      {
        blocks += tables.map { .table($0) }
        index += 1
        continue
      }
      let end = document.blocks[index...].firstIndex { $0.lines == nil } ?? document.blocks.count
      let groups = document.blocks[index..<end].compactMap(\.lines)
      let found = FlattenedTable(groups, introduction: blocks.last?.text)
      if let found, found.confidence >= threshold {
        blocks += found.blocks
        index += found.groupCount
      } else {
        blocks.append(document.blocks[index])
        index += 1
      }
    }
    document.blocks = blocks
  }
}

extension Block {
  /// The group of lines, if the block is one.
  fileprivate var lines: Lines? {
    if case .lines(let group) = self { group } else { nil }
  }

  /// The text of a paragraph or heading.
  fileprivate var text: Text? {
    switch self {
    case .paragraph(let passage): passage.text
    case .heading(let heading): heading.passage.text
    default: nil
    }
  }
}
