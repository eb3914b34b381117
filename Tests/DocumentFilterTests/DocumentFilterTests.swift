// SPDX-License-Identifier: Apache-2.0

import DocumentFilter
import DocumentModel
import Expressions
import StageKit
import StageTesting
import Testing

struct DocumentFilterTests {
  /// A document with one paragraph of some words.
  private func document(words count: Int) -> Document {
    let text = (0..<count).map { "w\($0)" }.joined(separator: " ")
    return .trial(text) { source in
      [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
    }
  }

  private func drop(by stage: some MapStage, _ document: Document) throws -> Drop? {
    var document = document
    var context = StageContext()
    try stage.run(on: &document, in: &context)
    return context.drop
  }

  @Test(arguments: [(49, true), (50, false)])
  func `drop-documents drops those for which the condition holds`(count: Int, isDropped: Bool)
    throws
  {
    let stage = try DropDocuments.configured(["if": .string("words < 50")])
    #expect(try (drop(by: stage, document(words: count)) != nil) == isDropped)
  }

  @Test(arguments: [(49, true), (50, false)])
  func `keep-documents drops those for which it does not`(count: Int, isDropped: Bool) throws {
    let stage = try KeepDocuments.configured(["if": .string("words >= 50")])
    #expect(try (drop(by: stage, document(words: count)) != nil) == isDropped)
  }

  @Test func `a drop tells the condition and the facts that decided`() throws {
    let stage = try DropDocuments.configured(["if": .string("words < 50 or headings == 0")])
    let drop = try #require(try drop(by: stage, document(words: 3)))
    #expect(drop.condition == "words < 50 or headings == 0")
    #expect(drop.findings.map { "\($0.fact) = \($0.value)" } == ["words = 3", "headings = 0"])
  }

  @Test func `both stages keep the contract on damaged text`() throws {
    var random = SeededGenerator(seed: 3)
    let documents = (0..<20).map { index in
      Document.trial(DamagedText.make(pieces: 8, using: &random), id: "d\(index)") { source in
        [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
      }
    }
    let condition: [String: RawSetting] = ["if": .string("digit_share > 1% and words > 9")]
    #expect(StageLaws.breaches(of: try DropDocuments.configured(condition), on: documents) == [])
    #expect(StageLaws.breaches(of: try KeepDocuments.configured(condition), on: documents) == [])
  }
}
