// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

/// Cells of a row, `nil` for one that is empty, and the line feeds before each line that they leave.
private func gaps(
  of rows: [[String?]], cell: Int, row: Int, empty: Int, headerGap: Int = 0
) -> [Int] {
  var gaps: [Int] = []
  var gap = 0
  for (number, cells) in rows.enumerated() {
    if number > 0 { gap += row + (number == 1 ? headerGap : 0) }
    for (column, text) in cells.enumerated() {
      if text == nil {
        gap += empty
        continue
      }
      // A cell ends with its line feeds, so that those of an empty one add to them.
      let isFirst = cells[..<column].allSatisfy { $0 == nil }
      gaps.append(gap + (isFirst ? 0 : cell))
      gap = 0
    }
  }
  return gaps
}

/// The readings of short lines with `gaps` before them.
private func candidates(gaps: [Int]) -> [SpacedRows] {
  let word = Array("Word".utf8)
  return SpacedRows.candidates(in: gaps.map { StackedLine(gap: $0, indent: 0, word.span) })
}

private func grid(_ rows: SpacedRows) -> [[Int]] {
  var grid: [[Int]] = []
  for place in rows.places {
    if place.row == grid.count { grid.append([]) }
    grid[place.row].append(place.column)
  }
  return grid
}

struct SpacedRowsTests {
  private let rows: [[String?]] = [
    ["Port", "Ships", "Tonnes"], ["Kesten", "4", "1,200"], ["Brisa", "7", "900"],
    ["Marrow", "2", "65"],
  ]

  @Test(arguments: [
    RowSpacing(cell: 1, row: 2, empty: 1), RowSpacing(cell: 1, row: 3, empty: 1),
    RowSpacing(cell: 2, row: 3, empty: 1), RowSpacing(cell: 3, row: 5, empty: 3),
  ])
  func `rows are read by their line feeds`(_ spacing: RowSpacing) throws {
    let gaps = gaps(of: rows, cell: spacing.cell, row: spacing.row, empty: spacing.empty)
    let found = try #require(
      candidates(gaps: gaps).first { $0.range == 0..<12 && $0.width == 3 })
    #expect(grid(found) == [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 1, 2]])
    #expect((found.fullRows, found.oddRows, found.emptyCells, found.headerGap) == (4, 0, 0, 0))
  }

  @Test func `lines without a line end between them are no cells`() {
    #expect(candidates(gaps: [0, 0, 1, 0, 1, 0, 1, 0]).allSatisfy { $0.spacing.cell > 0 })
  }

  @Test func `a header may stand no farther from the first row than cells do`() {
    var gaps = gaps(of: rows, cell: 1, row: 2, empty: 1)
    gaps[3] = 1
    let found = candidates(gaps: gaps).first { $0.range == 0..<12 && $0.width == 3 }
    #expect(found.map(grid) == [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 1, 2]])
  }

  @Test func `an empty cell leaves line feeds of its own`() throws {
    var rows = rows
    rows[2][1] = nil
    rows[3][0] = nil
    let gaps = gaps(of: rows, cell: 1, row: 3, empty: 1)
    let found = try #require(
      candidates(gaps: gaps).first { $0.range == 0..<10 && $0.width == 3 })
    #expect(grid(found) == [[0, 1, 2], [0, 1, 2], [0, 2], [1, 2]])
    #expect((found.fullRows, found.oddRows, found.emptyCells) == (2, 2, 2))
  }

  @Test func `a header may stand farther off, and lack its first cell`() throws {
    var rows = rows
    rows[0][0] = nil
    let gaps = gaps(of: rows, cell: 1, row: 3, empty: 1, headerGap: 2)
    let found = try #require(
      candidates(gaps: gaps).first { $0.range == 0..<11 && $0.width == 3 })
    #expect(grid(found) == [[1, 2], [0, 1, 2], [0, 1, 2], [0, 1, 2]])
    #expect((found.headerGap, found.emptyCells, found.oddRows) == (2, 1, 0))
  }

  @Test func `fewer line feeds than between cells are within one`() throws {
    // A header, and twice a cell in two pieces and a cell.
    let gaps = [0, 2, 4, 1, 2, 4, 1, 2]
    let found = try #require(
      candidates(gaps: gaps).first { $0.range == 0..<8 && $0.width == 2 })
    #expect(grid(found) == [[0, 1], [0, 0, 1], [0, 0, 1]])
    #expect(found.places[3].isPiece)
    #expect(!found.places[4].isPiece)
  }

  @Test func `text glued to the last row is no part of it`() {
    let gaps = gaps(of: rows, cell: 1, row: 2, empty: 1) + [1, 1]
    #expect(candidates(gaps: gaps).contains { $0.range == 0..<12 && $0.width == 3 })
  }

  @Test func `rows without the last one say that they go on`() throws {
    let gaps = gaps(of: rows, cell: 1, row: 2, empty: 1)
    let shorter = try #require(
      candidates(gaps: gaps).first { $0.range == 0..<9 && $0.width == 3 })
    #expect(shorter.goesOn)
  }

  @Test func `rows without the first one say what they follow`() {
    let gaps = gaps(of: rows, cell: 1, row: 3, empty: 1)
    #expect(candidates(gaps: gaps).contains { $0.range == 3..<12 && $0.followsRow })
    #expect(!candidates(gaps: gaps).contains { $0.range == 0..<12 && $0.followsRow })
  }

  @Test func `more empty cells may leave more line feeds than stand between rows`() throws {
    let names: [[String?]] = [
      ["Year", "Port", "Ships", "Crew", "Tonnes"], ["2019", "Brisa", "4", "12", "1,200"],
      ["2020", "Kesten", "7", "30", "900"], ["Total", nil, nil, nil, "2,100"],
    ]
    let gaps = gaps(of: names, cell: 1, row: 3, empty: 1) + [3, 1]
    #expect(
      candidates(gaps: gaps).contains {
        $0.range == 0..<17 && $0.width == 5 && grid($0).last == [0, 4]
      })
  }

  @Test func `lines farther off than rows are no cells of a row that they do not fill`() {
    let gaps = gaps(of: rows, cell: 1, row: 2, empty: 1) + [2, 3]
    #expect(!candidates(gaps: gaps).contains { $0.range == 0..<14 && $0.width == 3 })
  }

  @Test func `lines with one gap throughout have no rows`() {
    #expect(candidates(gaps: [0] + Array(repeating: 2, count: 50)).isEmpty)
    #expect(candidates(gaps: []).isEmpty)
    #expect(candidates(gaps: [0, 3, 1]).isEmpty)
  }

  @Test(arguments: 0..<200) func `a table with empty cells inside is among the readings`(seed: Int)
  {
    var random = Numbers(seed: UInt64(seed))
    let width = 2 + random.below(7)
    let cell = 1 + random.below(3)
    let row = cell + 1 + random.below(4)
    var rows: [[String?]] = [Array(repeating: "name", count: width)]
    for _ in 0..<3 + random.below(12) {
      var cells: [String?] = Array(repeating: "cell", count: width)
      // Rows that begin and end with a cell, at least as many of them whole as not.
      if width > 2, rows.count.isMultiple(of: 2) {
        cells[1 + random.below(width - 2)] = random.below(2) == 0 ? nil : "cell"
      }
      rows.append(cells)
    }
    // One line feed fewer than a row has would be read as a row.
    guard cell + cell < row || rows.joined().allSatisfy({ $0 != nil }) else { return }
    let gaps = gaps(of: rows, cell: cell, row: row, empty: cell)
    let wanted = rows.map { row in row.indices.filter { row[$0] != nil } }
    #expect(candidates(gaps: gaps).contains { grid($0) == wanted })
  }

  @Test(arguments: 0..<200) func `every reading covers its lines in order`(seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let gaps = (0..<random.below(120)).map { _ in 1 + random.below(1 + random.below(6)) }
    for rows in candidates(gaps: gaps) {
      #expect(rows.range.lowerBound >= 0 && rows.range.upperBound <= gaps.count)
      #expect(rows.places.count == rows.range.count)
      #expect(rows.places.allSatisfy { (0..<rows.width).contains($0.column) })
      for (before, place) in zip(rows.places, rows.places.dropFirst()) {
        let isNext = place.row == before.row + 1
        #expect(isNext || place.row == before.row && place.column >= before.column)
      }
    }
  }
}

/// Numbers that a seed gives (SplitMix64).
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(limit))
  }
}
