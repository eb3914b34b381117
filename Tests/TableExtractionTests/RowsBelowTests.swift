// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import TableExtraction

@Suite(.timeLimit(.minutes(10)))
struct RowsBelowTests {
  /// Words alone, rows parted by a blank line.
  static let words =
    "> The quays are these, and they were built by the board in the years that are given here:\n\nPort\nOwner\nState\n\nVelm\nBoard\nOpen\n\nRona\nTown\nShut\n\nCarrow\nBoard\nOpen\n\nGarth\nKing\nShut"

  @Test(arguments: [
    "How it goes on\nWhat to do", "Who built it\nIn what year\nBy whom\nAnd what it cost",
  ])
  func `words below a table of words are no row of it`(below: String) throws {
    let dump = try extract(
      "\(Self.words)\n\n\(below)\n\n> The board met twice in the spring for want of a survey."
    ).dump
    #expect(dump.contains("  - Garth | King | Shut"), "\(dump)")
    #expect(!dump.contains("- How it goes on |") && !dump.contains("- Who built it |"))
  }

  @Test func `where more than a blank line parts rows, words that lost a cell are one`() throws {
    let rows = Self.words.replacing("\n\n", with: "\n\n\n")
    let dump = try extract(
      "\(rows)\n\n\nElm\nBoard\n\n> The board met twice in the spring for want of a survey."
    ).dump
    #expect(dump.contains("  - Garth | King | Shut\n  - Elm | Board | \n"), "\(dump)")
  }

  @Test func `a thousand tables with a row below are no burden`() throws {
    let rows = "Port\nYear\nDepth\n\nVelm\n2019\n9.5\n\nRona\n2020\n8.5\n\nElm\n2021\n7.5"
    let table = "> The quays are these, as the board has them:\n\n\(rows)\n\nGarth\n2022\n\n"
    let tables = String(repeating: table, count: 1_000)
    let lines = try extract(tables).dump.split(separator: "\n")
    #expect(lines.count { $0 == "  - Garth | 2022 | " } > 900)
  }
}
