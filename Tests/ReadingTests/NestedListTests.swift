// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Reading

/// A text, and the items of its lists with two blanks for each level of depth.
struct ItemCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let items: [String]

  init(_ name: String, _ text: String, _ items: [String]) {
    self.name = name
    self.text = text
    self.items = items
  }

  var testDescription: String { name }
}

struct NestedListTests {
  @Test(arguments: [
    ItemCase(
      "set in by blanks", "- one\n  - two\n  - three\n    - four\n- five",
      ["one", "  two", "  three", "    four", "five"]),
    ItemCase("set in by tabs", "* one\n\t* two\n* three", ["one", "  two", "three"]),
    ItemCase(
      "numbers in bullets", "- one\n  1. two\n  2. three\n- four",
      ["one", "  two", "  three", "four"]),
    ItemCase("bullets in numbers", "1. one\n   - two\n2. three", ["one", "  two", "three"]),
    ItemCase(
      "the signs of inner lists", "• one\n◦ two\n◦ three\n• four",
      ["one", "  two", "  three", "four"]),
    ItemCase("letters with a stop", "a. one\nb. two", ["one", "two"]),
    ItemCase("capitals with a stop", "A. one\nB. two\nC. three", ["one", "two", "three"]),
    ItemCase("Roman numerals with a stop", "IV. one\nV. two", ["one", "two"]),
    ItemCase("boxes", "☐ one\n☑ two", ["one", "two"]),
    ItemCase("a sign of a word processor", "\u{F0B7} one\n\u{F0B7} two", ["one", "two"]),
    ItemCase(
      "definitions set in",
      "Ebb\n    The tide that runs out to sea.\nFlood\n    The tide that comes in.",
      ["Ebb\nThe tide that runs out to sea.", "Flood\nThe tide that comes in."]),
  ])
  func `items have a depth`(_ trial: ItemCase) throws {
    let document = try read(trial.text)
    let lists = lists(of: document)
    #expect(lists.count == 1)
    let list = try #require(lists.first)
    #expect(
      list.items.indices.map {
        String(repeating: "  ", count: list.depth(of: $0)) + list.items[$0].text.string
      } == trial.items)
    #expect(document.conservationFaults() == [])
  }

  @Test(arguments: [
    "A. Smith said that nobody in the port had seen the survey before the vote was taken on it.",
    "A. Smith\nThe board met twice in the spring, and twice the vote on it was put off by a year.",
    "I. Newton Street\n\nThe board met twice in the spring, and twice the vote on it was put off.",
  ])
  func `an initial counts nothing`(_ text: String) throws {
    #expect(lists(of: try read(text)).isEmpty)
  }

  @Test func `a list that a table cuts in two goes on with its numbers`() throws {
    let text = "1. Mix\n2. Knead\n\nFlour | 500\nWater | 300\n\n3. Bake\n\nThe End\n"
    let lists = lists(of: try read(text))
    #expect(lists.map(\.start) == [1, 3])
    #expect(lists.map { $0.items.map(\.text.string) } == [["Mix", "Knead"], ["Bake"]])
  }

  private func lists(of document: Document) -> [List] {
    document.blocks.compactMap { if case .list(let list) = $0 { list } else { nil } }
  }
}
