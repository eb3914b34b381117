// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Foundation
import StageTesting
import Testing

/// The folder that may stand beside the checkout, with suites that are not ours to copy.
private let suite =
  (ProcessInfo.processInfo.environment["SLUICE_SHARED"].map { URL(fileURLWithPath: $0) }
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared"))
  .appending(path: "suites/gfm-spec-tables.jsonl")

/// An example of the GFM specification with the tables that it specifies.
struct SpecificationExample: Decodable, CustomTestStringConvertible {
  struct Grid: Decodable {
    var header: [String]
    var rows: [[String]]
  }

  var id: String
  var markdown: String
  var tables: [Grid]

  var testDescription: String { id }

  static let all: [SpecificationExample] = {
    guard let text = try? String(contentsOf: suite, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(SpecificationExample.self, from: Data(line.utf8))
    }
  }()
}

struct SpecificationTableTests {
  // Skipped, and said to be, where the specification's examples are not beside the checkout.
  @Test(
    .enabled(if: !SpecificationExample.all.isEmpty, "no GFM examples beside the checkout"),
    arguments: SpecificationExample.all)
  func `a table of the specification has the structure that it specifies`(
    example: SpecificationExample
  ) throws {
    let document = try markdown(example.markdown)
    let found = document.blocks.compactMap { block -> [[String]]? in
      guard case .table(let table) = block else { return nil }
      return [table.header.map(\.text.string)] + table.rows.map { $0.map(\.text.string) }
    }
    // A table without a single cell is no block of ours.
    let specified = example.tables.map { [$0.header] + $0.rows }.filter { $0 != [[], []] }
    #expect(found.map(singleBlanks) == specified.map(singleBlanks), "\(document.dump)")
    #expect(document.conservationFaults() == [])
  }

  @Test func `all examples were read`() {
    #expect(SpecificationExample.all.isEmpty || SpecificationExample.all.count == 13)
  }

  private func singleBlanks(_ grid: [[String]]) -> [[String]] {
    grid.map { row in
      row.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
  }
}
