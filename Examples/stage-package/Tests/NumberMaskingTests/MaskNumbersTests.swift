// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import NumberMasking
import StageKit
import StageTesting
import Testing

/// A document of one paragraph.
private func document(_ text: String) -> Document {
  .trial(text, id: text) { [.paragraph(Passage($0.text(at: 0..<$0.text.count)))] }
}

private func masked(_ text: String, _ settings: [String: RawSetting] = [:]) throws -> Document {
  try MaskNumbers.configured(settings).applied(to: document(text))
}

struct MaskNumbersTests {
  @Test(arguments: [
    ("Account 12345678.", "Account ****5678."),
    ("0049301234567890", "************7890"),
    ("12345678 and 87654321", "****5678 and ****4321"),
    ("Zürich 12345678 ü", "Zürich ****5678 ü"),
  ])
  func `a long number keeps its last four digits`(_ text: String, _ expected: String) throws {
    #expect(try masked(text).dump == "paragraph: \(expected)")
  }

  @Test(arguments: ["1234567", "2025-02-14 00:46:25", "1,250,000,000", "", "no number"])
  func `any other number stays`(_ text: String) throws {
    #expect(try masked(text).dump == "paragraph: \(text)")
    #expect(try masked(text).ledger.edits == [])
  }

  @Test func `what is long is a setting`() throws {
    #expect(try masked("12345", ["shortest": .integer(5)]).dump == "paragraph: *2345")
  }

  @Test func `the ledger counts what was masked`() throws {
    let edits = try masked("12345678 87654321 1234").ledger.edits
    #expect(edits == [EditCount(stage: "mask-numbers", rule: "long-number", count: 2)])
  }

  @Test func `masked text still knows where it came from`() throws {
    let document = try masked("Account 12345678.")
    let extent = try #require(document.blocks.first).extent
    #expect(extent.map(document.source.origin(of:)) == [[0..<17]])
  }

  @Test func `the contract of a stage holds`() throws {
    var random = SeededGenerator(seed: 7)
    let documents = (0..<40).map { _ in
      let number = Int.random(in: 0 ... .max, using: &random)
      return document("\(DamagedText.make(pieces: 8, using: &random)) \(number)")
    }
    #expect(StageLaws.breaches(of: try MaskNumbers.configured(), on: documents) == [])
  }
}
