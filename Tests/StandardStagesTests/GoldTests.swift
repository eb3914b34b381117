// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The folder that may stand beside the checkout, with articles that are not ours to copy.
private let shared =
  ProcessInfo.processInfo.environment["SLUICE_SHARED"].map {
    URL(fileURLWithPath: $0)
  } ?? root.deletingLastPathComponent().appending(path: "shared")

private func score(
  articles: URL, gold: URL, names: (String) -> Bool = { _ in true }
) throws -> GoldScore {
  let files = try FileManager.default.contentsOfDirectory(at: gold, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "json" && names($0.lastPathComponent) }
    .sorted { $0.path < $1.path }
  let scores = try files.map { file in
    let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
    let path = articles.appending(path: gold.document + ".txt").path
    return try GoldScore(gold, documentAt: path)
  }
  let first = try #require(scores.first, "no gold in \(gold.path)")
  let sum = scores.dropFirst().reduce(first, +)
  print("\(gold.path): \(sum)")
  Attachment.record(sum.misses.joined(separator: "\n"), named: "misses.txt")
  return sum
}

struct GoldTests {
  @Test func `the example articles are recovered`() throws {
    let score = try score(
      articles: root.appending(path: "Examples/articles"),
      gold: root.appending(path: "Tests/Gold/examples"))
    #expect(score.rightTables == score.goldTables && score.foundTables == score.goldTables)
    #expect(Double(score.rightLines) >= 0.99 * Double(score.lineCount), "\(score)")
    #expect(score.rightValues == score.valueCount, "\(score)")
  }

  @Test func `the development articles stay as well recovered as they are`() throws {
    let folder = root.appending(path: "Tests/Gold/development")
    let score = try score(
      articles: folder.appending(path: "articles"), gold: folder.appending(path: "gold"))
    #expect(score.foundTables - score.rightTables == 0, "\(score)")
    #expect(Double(score.rightTables) >= 0.97 * Double(score.goldTables), "\(score)")
    #expect(Double(score.rightLines) >= 0.95 * Double(score.lineCount), "\(score)")
  }

  // Sets are named by letters; the later ones imitate what more kinds of scrapers leave. `pm` to `po`
  // are code, verse and notes, line by line, most of which no reader takes for paragraphs.
  @Test(arguments: [
    (sets: "a"..."t", wrongTables: 8, tables: 0.95, lines: 0.95),
    (sets: "u"..."w", wrongTables: 6, tables: 0.9, lines: 0.89),
    (sets: "x"..."x", wrongTables: 1, tables: 0.88, lines: 0.92),
    (sets: "y"..."y", wrongTables: 2, tables: 0.9, lines: 0.88),
    (sets: "z"..."z", wrongTables: 2, tables: 0.92, lines: 0.9),
    (sets: "pa"..."pl", wrongTables: 26, tables: 0.78, lines: 0.81),
    (sets: "pm"..."po", wrongTables: 18, tables: 0.4, lines: 0.32),
    (sets: "qa"..."rf", wrongTables: 24, tables: 0.92, lines: 0.95),
  ])
  func `pages written by others stay as well recovered as they are`(
    sets: ClosedRange<String>, wrongTables: Int, tables: Double, lines: Double
  ) throws {
    let folder = root.appending(path: "Tests/Gold/pages")
    let score = try score(
      articles: folder.appending(path: "articles"), gold: folder.appending(path: "gold")
    ) { name in
      let set = String(name.prefix { $0.isLetter })
      return set.count == sets.lowerBound.count && sets.contains(set)
    }
    #expect(score.foundTables - score.rightTables <= wrongTables, "\(score)")
    #expect(Double(score.rightTables) >= tables * Double(score.goldTables), "\(score)")
    #expect(Double(score.rightLines) >= lines * Double(score.lineCount), "\(score)")
  }

  // Skipped where the articles are absent; they are other people's text and not ours to ship.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared.appending(path: "gold").path),
      "the articles beside the checkout are absent"))
  func `the articles that the project was asked for are recovered whole`() throws {
    let score = try score(
      articles: shared.appending(path: "corpus"), gold: shared.appending(path: "gold"))
    #expect(score.misses == [])
    #expect(score.foundTables == score.goldTables)
  }
}
