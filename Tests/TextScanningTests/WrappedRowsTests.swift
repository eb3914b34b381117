// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

/// Lines of `text` that are not blank, as rows are read off them.
private func stacked(_ text: String) -> (lines: [StackedLine], texts: [String]) {
  var lines: [StackedLine] = []
  var texts: [String] = []
  var gap = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let indent = line.prefix { $0 == " " }.count
    if indent < line.count {
      let bytes = Array(line.dropFirst(indent).utf8)
      lines.append(StackedLine(gap: gap, indent: indent, bytes.span))
      texts.append(String(line.dropFirst(indent)))
      gap = 0
    }
    gap += 1
  }
  return (lines, texts)
}

/// The cells of every reading of all lines.
private func readings(of text: String) -> [[[String]]] {
  let (lines, texts) = stacked(text)
  return SpacedRows.candidates(in: lines).filter { $0.range == texts.indices }.map { rows in
    var cells = [[String]](
      repeating: Array(repeating: "", count: rows.width), count: rows.rowCount)
    for (place, line) in zip(rows.places, texts) {
      cells[place.row][place.column] += (place.isPiece ? " " : "") + line
    }
    return cells
  }
}

struct WrappedRowsTests {
  private let gates = [
    ["Gate", "Meaning"],
    ["open", "Water passes in both directions without a charge"],
    ["shut", "Nothing passes"],
    ["held", "The keeper decides, and a flag at the mast tells what was decided"],
  ]

  @Test(arguments: [
    // Every line but the last of a cell is as long as the column allows.
    """
    Gate
    Meaning


    open
    Water passes in both
    directions without a charge

    shut
    Nothing passes

    held
    The keeper decides, and
    a flag at the mast tells
    what was decided
    """,
    // The rest of a cell is set in.
    """
    Gate
    Meaning

    open
    Water passes in both directions
        without a charge

    shut
    Nothing passes

    held
    The keeper decides, and a flag
        at the mast tells
        what was decided
    """,
    // The tags of some cells stand on lines of their own.
    """
    Gate
    Meaning



    open

    Water passes in both directions without a charge



    shut
    Nothing passes



    held

    The keeper decides, and a flag at the mast tells what was decided
    """,
  ])
  func `cells that are broken over lines are put together`(_ text: String) {
    #expect(readings(of: text).contains(gates))
  }

  @Test func `of several columns those lines are joined that read like one cell`() {
    let text = """
      Field
      Type
      Meaning


      name
      text
      what the keeper of the
      harbour calls it

      length
      metres
      from the quay
      to the mole

      depth
      metres
      at low water
      """
    #expect(
      readings(of: text).contains([
        ["Field", "Type", "Meaning"],
        ["name", "text", "what the keeper of the harbour calls it"],
        ["length", "metres", "from the quay to the mole"],
        ["depth", "metres", "at low water"],
      ]))
  }

  @Test func `a row that is short of a cell has left a line feed more`() {
    let text = """
      Buoy
      Colour
      Note

      north
      black
      moved in May, and again
      in June

      south
      red


      west
      yellow
      lost
      """
    #expect(
      readings(of: text).contains([
        ["Buoy", "Colour", "Note"], ["north", "black", "moved in May, and again in June"],
        ["south", "red", ""], ["west", "yellow", "lost"],
      ]))
  }

  @Test func `lines that are no rest of others are left alone`() {
    let text = """
      Kesten
      Four ships of the line

      Brisa
      Seven ships
      Two cranes and a slipway of wood

      Marrow
      No ships
      A lamp
      A bell which the keeper rings in fog
      """
    #expect(readings(of: text).isEmpty)
  }

  @Test(arguments: 0..<200) func `every reading has its cells in order`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = ["quay", "of the", "A mast", "harbour masters of the northern districts", "12"]
    var text = ""
    for _ in 0..<below(80) {
      text += String(repeating: "\n", count: 1 + below(1 + below(5)))
      text += String(repeating: " ", count: 4 * below(2)) + words[below(words.count)]
    }
    let (lines, _) = stacked(text)
    for rows in SpacedRows.candidates(in: lines) {
      #expect(lines.indices.contains(rows.range.lowerBound) && rows.range.upperBound <= lines.count)
      #expect(rows.places.count == rows.range.count)
      for (before, place) in zip(rows.places, rows.places.dropFirst()) {
        let isSameRow = place.row == before.row
        #expect(isSameRow || place.row == before.row + 1)
        #expect(!isSameRow || place.column >= before.column)
        #expect(place.isPiece == (isSameRow && place.column == before.column))
        #expect(place.column < rows.width)
      }
    }
  }
}
