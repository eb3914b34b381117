// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import TableExtraction

@Suite(.timeLimit(.minutes(10)))
struct FactsBoxTests {
  static let facts = "Crew\nTwo\nWeight\n62 tonnes\nLength\nEleven metres\n"

  /// The rows of the first table below words that head it.
  private func rows(_ lines: String, below heading: String) throws -> [String] {
    let text = "> It goes on.\n\n\(heading)\n\(lines)\n\n> It ends."
    for case .table(let table) in try extract(text).blocks {
      return table.rows.map { $0.map(\.text.string).joined(separator: " | ") }
    }
    return []
  }

  @Test(arguments: ["", ":", ".", " :", "…"])
  func `every name of a fact is known, whatever stands behind it`(end: String) {
    for name in FactsBox.names {
      let name = String(decoding: name, as: UTF8.self) + end
      #expect(isName(name), "\(name)")
      #expect(isName(name.uppercased()), "\(name)")
    }
  }

  @Test func `signs inside a name are no letters of it`() {
    #expect(isName("No. built"))
    #expect(isName("Secretary-General"))
    #expect(isName("Also  known  as"))
    #expect(!isName("No. rebuilt"))
    #expect(!isName("Crews of it"))
  }

  private func isName(_ text: String) -> Bool {
    let source = Source(uri: "a", mediaType: "text/plain", utf8: Array(text.utf8))
    let line = source.text(at: 0..<source.text.count)
    return FactsBox.isName(
      TableLine(text: line, block: 0, place: 0, gap: 0, indent: 0, shape: CellShape(line)))
  }

  @Test(arguments: ["No. built", "No. built:"])
  func `a name with a sign is a fact like others`(name: String) throws {
    #expect(
      try rows("\(Self.facts)\(name)\nFourteen", below: "The Bridge") == [
        "Crew | Two", "Weight | 62 tonnes", "Length | Eleven metres", "\(name) | Fourteen",
      ])
  }

  @Test(arguments: ["The Bridge", "Technical data", "The Artifacts", "Facts"])
  func `what else stands below facts takes none of them away`(heading: String) throws {
    let words = ["Oak", "Elm", "Clay", "Stone", "Iron", "Hemp"]
    let others = (0..<12).map { number in
      let letter = "abcdefghijkl".dropFirst(number).prefix(1)
      return "\(words[number % 6]) of \(letter)\n\(words[number * 5 % 6]) by \(letter)"
    }
    let lines = "\(Self.facts)Builder\nVelm yard\n\(others.joined(separator: "\n"))"
    #expect(
      try rows(lines, below: heading) == [
        "Crew | Two", "Weight | 62 tonnes", "Length | Eleven metres", "Builder | Velm yard",
      ])
  }

  @Test(arguments: [
    ("Facts", true), ("Bridge facts", true), ("Technical Data:", true), ("Artifacts", false),
    ("The Artifacts", false),
  ])
  func `words head facts, parts of words do not`(heading: String, isBox: Bool) throws {
    let lines = "Crew\n2\nWeight\n62 tonnes\nBridge class\n80 tracked"
    #expect(try rows(lines, below: heading).count == (isBox ? 3 : 0))
  }

  @Test func `twenty thousand names and values are no burden`() throws {
    let lines = (0..<10_000).map { $0 % 9 == 0 ? "Crew\nTwo" : "Oak gate\nElm sill" }
    _ = try extract(lines.joined(separator: "\n"))
  }
}
