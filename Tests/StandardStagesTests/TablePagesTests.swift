// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Foundation
import Reading
import StageKit
import StandardStages
import Testing

/// A page of `Tests/Tables`, with the grids of its tables.
private struct TablePage: Decodable {
  var id: String
  var shape: String?
  var text: String
  var tables: [[[String]]]?
  var paragraphs: Int?
}

private func pages(_ name: String) throws -> [TablePage] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Tables")
  return try Data(contentsOf: folder.appending(path: name)).split(separator: 0x0A).map {
    try JSONDecoder().decode(TablePage.self, from: $0)
  }
}

private func tables(of page: TablePage) throws -> [[[String]]] {
  var context = StageContext()
  var document = try ReadText(settings: StageSettings(["paths": .list([])])).document(
    from: InputRecord(uri: page.id, name: page.id, bytes: Array(page.text.utf8)), in: &context)
  for name in ["clean", "dedupe-headings", "extract-tables"] {
    let type = try #require(StageRegistry.standard[name] as? any MapStage.Type)
    document.ledger.stage = name
    try type.init(settings: StageSettings()).run(on: &document, in: &context)
  }
  #expect(document.conservationFaults() == [], "\(page.id)")
  return document.blocks.compactMap { block in
    guard case .table(let table) = block else { return nil }
    return grid(table.allRows.map { $0.map(\.text.string) })
  }
}

/// Cells without blanks; empty cells at the end of a row, and empty rows, are left aside.
private func grid(_ rows: [[String]]) -> [[String]] {
  rows.map { row in
    var cells = row.map { $0.filter { !$0.isWhitespace } }
    while cells.last == "" { cells.removeLast() }
    return cells
  }
  .filter { !$0.isEmpty }
}

struct TablePagesTests {
  /// The floors are what is reached, less a little; `Documentation/tables.md` has the figures.
  @Test(arguments: [("pipe", 0.96), ("blank", 0.95), ("dense", 0.79)])
  func `tables of pages are found cell for cell`(_ shape: String, _ floor: Double) throws {
    var (right, gold, found) = (0, 0, 0)
    for page in try pages("pages.jsonl") where page.shape == shape {
      var wanted = (page.tables ?? []).map(grid)
      let got = try tables(of: page)
      gold += wanted.count
      found += got.count
      for table in got {
        if let index = wanted.firstIndex(of: table) {
          wanted.remove(at: index)
          right += 1
        }
      }
    }
    let score = 2 * Double(right) / Double(max(1, gold + found))
    #expect(score >= floor, "\(shape): F1 \(score), right \(right), gold \(gold), found \(found)")
  }

  @Test func `pages without tables have none found`() throws {
    var found = 0
    var paragraphs = 0
    for page in try pages("traps.jsonl") {
      found += try tables(of: page).count
      paragraphs += page.paragraphs ?? 0
    }
    #expect(found * 1_000 <= paragraphs, "\(found) tables in \(paragraphs) paragraphs")
  }
}
