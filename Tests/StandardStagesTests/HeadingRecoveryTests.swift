// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import HeadingDedup
import Reading
import StageKit
import StandardStages
import Testing

/// How many repeats of a kind went, and what went besides.
private struct RepeatScore {
  var expected = 0
  var found = 0
  var wrong = 0
  var paragraphCount = 0
  var damagedParagraphs = 0
  var misses: [String] = []

  var recall: Double { expected == 0 ? 1 : Double(found) / Double(expected) }
  var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }

  static func + (left: Self, right: Self) -> Self {
    Self(
      expected: left.expected + right.expected, found: left.found + right.found,
      wrong: left.wrong + right.wrong, paragraphCount: left.paragraphCount + right.paragraphCount,
      damagedParagraphs: left.damagedParagraphs + right.damagedParagraphs,
      misses: left.misses + right.misses)
  }
}

extension RepeatScore {
  /// The page through the standard chain up to `dedupe-headings`.
  init(_ page: HeadingPage) throws {
    var context = StageContext()
    var document = try ReadText(settings: StageSettings(["paths": .list([])])).document(
      from: InputRecord(uri: "page.txt", name: "page", bytes: page.text), in: &context)
    for name in ["clean", "dedupe-headings"] {
      let type = try #require(StageRegistry.standard[name] as? any MapStage.Type)
      document.ledger.stage = name
      try type.init(settings: StageSettings()).run(on: &document, in: &context)
    }
    #expect(document.conservationFaults() == [])
    let removals = document.ledger.removals.map { removal in
      (stage: removal.stage, ranges: removal.origin)
    }
    func isRemoved(_ range: Range<Int>) -> Bool {
      removals.contains { removal in
        removal.ranges.contains {
          $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
        }
      }
    }
    for wanted in page.repeats {
      expected += 1
      if wanted.ranges.count(where: isRemoved) == 1 {
        found += 1
      } else {
        misses.append("missed \(wanted.kind): \(page.line(wanted.ranges.last)) in\n\(page.string)")
      }
    }
    for removal in removals where removal.stage == "dedupe-headings" {
      let isWanted = removal.ranges.allSatisfy { range in
        page.repeats.contains { $0.ranges.contains { $0.overlaps(range) } }
      }
      if isWanted { continue }
      wrong += 1
      misses.append("wrong: \(page.line(removal.ranges.first)) in\n\(page.string)")
    }
    paragraphCount = page.paragraphs.count
    damagedParagraphs = page.paragraphs.count { paragraph in
      removals.contains { $0.ranges.contains { $0.overlaps(paragraph) } }
    }
  }
}

extension HeadingPage {
  fileprivate var string: String { String(decoding: text, as: UTF8.self) }

  fileprivate func line(_ range: Range<Int>?) -> String {
    range.map { String(decoding: text[$0], as: UTF8.self) } ?? ""
  }
}

/// The bar of the project: precision and recall of 0.99, each paragraph kept.
struct HeadingRecoveryTests {
  private static func score(_ kinds: [HeadingPage.Kind], pages: UInt64) throws -> RepeatScore {
    var sum = RepeatScore()
    for kind in kinds {
      var score = RepeatScore()
      for seed in 0..<pages { score = try score + RepeatScore(HeadingPage(kind: kind, seed: seed)) }
      print(
        "\(kind): \(score.found) of \(score.expected) found, \(score.wrong) wrong, "
          + "\(score.damagedParagraphs) of \(score.paragraphCount) paragraphs damaged")
      sum = sum + score
    }
    Attachment.record(sum.misses.joined(separator: "\n\n"), named: "misses.txt")
    return sum
  }

  @Test func `headings that scrapers double are found, and nothing else goes`() throws {
    let score = try Self.score(HeadingPage.Kind.allCases, pages: 40)
    #expect(score.recall >= 0.99, "\(score.found) of \(score.expected)")
    #expect(score.precision >= 0.99, "\(score.wrong) wrong besides \(score.found)")
    #expect(score.damagedParagraphs == 0)
  }

  @Test func `titles that repeat on purpose stay`() throws {
    let score = try Self.score([.questions, .recipes, .parts, .openings, .clean], pages: 40)
    #expect(score.wrong == 0)
  }
}
