// SPDX-License-Identifier: Apache-2.0

import Cleaning
import DocumentModel
import FoundationEssentials
import Reading
import StageKit

/// The lines of a page with what each is.
struct Page {
  /// The set that the page belongs to: one hand wrote all of it.
  let set: String
  let lines: PageLines
  /// Whether each line is furniture; `nil` where the gold leaves it open or the line is too long.
  let isFurniture: [Bool?]
}

/// The gold of a page: what each line of its source is.
private struct Gold: Decodable {
  var document: String
  var lines: [String: String]
  var also: [String: [String]]?

  /// The letters that the name begins with.
  var set: String { String(document.prefix { $0.isLetter }) }

  /// The classes of a line that holds any text.
  func classes(ofLine number: Int) -> (best: String, others: [String])? {
    lines["\(number)"].map { ($0, also?["\(number)"] ?? []) }
  }
}

extension Page {
  /// Reads every page of a folder of gold.
  ///
  /// - Parameters:
  ///   - gold: The folder of the gold, a JSON file a page.
  ///   - articles: The folder of the text files.
  ///   - set: The set of all of them; that of each by its name where it is `nil`.
  /// - Returns: The pages that are articles to the model, by name.
  /// - Throws: An error if a file can't be read or is no gold.
  static func pages(gold: String, articles: String, set: String? = nil) throws -> [Page] {
    try FileManager.default.contentsOfDirectory(atPath: gold)
      .filter { $0.hasSuffix(".json") }
      .sorted()
      .map { name in
        let gold = try JSONDecoder().decode(
          Gold.self, from: Data(contentsOf: URL(filePath: "\(gold)/\(name)")))
        return try Page(gold, in: set ?? gold.set, at: "\(articles)/\(gold.document).txt")
      }
      .filter(\.lines.isArticle)
  }

  private init(_ gold: Gold, in set: String, at path: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    var context = StageContext()
    var document = try ReadText(settings: StageSettings(["paths": .list([])])).document(
      from: InputRecord(uri: path, name: path, bytes: bytes), in: &context)
    Clean(settings: StageSettings(["boilerplate": .boolean(false), "metadata": .boolean(false)]))
      .run(on: &document, in: &context)

    let numbers = LineNumbers(of: bytes)
    self.set = set
    lines = PageLines(document)
    isFurniture = document.blocks.flatMap { block in
      block.extent.map { text in
        text.count > PageLines.maximumLength
          ? nil : Self.isFurniture(numbers.lines(of: document.source.origin(of: text)), gold)
      }
    }
    precondition(isFurniture.count == lines.count, "\(path): a line is not a passage")
  }

  private static func isFurniture(_ numbers: Set<Int>, _ gold: Gold) -> Bool? {
    let classes = numbers.compactMap { gold.classes(ofLine: $0) }
    let count = classes.count { isFurniture($0.best) }
    if classes.isEmpty || count > 0 && count < classes.count { return nil }
    if count == 0, classes.contains(where: { $0.others.contains(where: isFurniture) }) {
      return nil
    }
    return count > 0
  }

  private static func isFurniture(_ name: String) -> Bool {
    name.hasPrefix("removed:boilerplate") || name.hasPrefix("metadata:")
  }
}

/// Which lines of a file byte ranges touch.
private struct LineNumbers {
  private let starts: [Int]

  init(of bytes: [UInt8]) {
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  func lines(of ranges: [Range<Int>]) -> Set<Int> {
    var lines: Set<Int> = []
    for range in ranges where !range.isEmpty {
      let first = starts.lastIndex { $0 <= range.lowerBound } ?? 0
      let last = starts.lastIndex { $0 < range.upperBound } ?? 0
      lines.formUnion(first + 1...last + 1)
    }
    return lines
  }
}
