// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import TableExtraction

@Suite(.timeLimit(.minutes(10)))
struct ComparisonTableTests {
  static let prose = """
    The harbour board met twice in the spring, and twice the vote was put off. Its chair said that \
    the figures for dredging had changed since the winter.
    """

  static let team = """
    The team
    North harbour pilot
    South harbour pilot
    Ann Reed
    Tom Ek
    Jon Holm
    Eva Lind
    Kai Berg
    Ulf Strand
    Ida Falk
    Ole Vik
    Per Dahl
    """

  static let kitchen = """
    Kitchen list
    Red wine glass
    White wine glass
    Bread knife
    Steel pan
    Copper pot
    Oak board
    Soup spoon
    Tea spoon
    Sugar bowl
    Milk jug
    Water jug
    """

  @Test(arguments: [team, kitchen], ["> \(prose)\n\n", ""])
  func `two of a kind at the top of a list head nothing`(list: String, above: String) throws {
    for list in [list, list.replacing("Steel pan", with: "Teapot").replacing("Kai", with: "K.")] {
      #expect(try !extract("\(above)\(list)\n\n> \(Self.prose)").dump.contains("table"))
    }
  }

  @Test func `ten thousand headings that name what they compare are no burden`() throws {
    let lines = (0..<10_000).map { number in
      number.isMultiple(of: 2)
        ? "Difference between lock and weir" : "Differences between locks and weirs"
    }
    _ = try extract(lines.joined(separator: "\n"))
  }

  @Test func `three thousand headers of two of a kind are no burden`() throws {
    let header = "What is asked\nAnswer for locks\nAnswer for weirs\n"
    let lines = String(repeating: "> It goes on like this.\n\(header)", count: 3_000)
    _ = try extract(lines)
  }
}
