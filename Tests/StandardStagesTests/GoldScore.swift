// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Foundation
import Reading
import StageKit
import StandardStages
import Testing

/// The gold of one document.
struct Gold: Decodable {
  struct Grid: Decodable {
    var header: [String]
    var rows: [[String]]
  }

  var document: String
  var lines: [String: String]
  var also: [String: [String]]?
  var tables: [Grid]
}

/// How a document compares with its gold.
struct GoldScore {
  var rightLines = 0
  var lineCount = 0
  var rightTables = 0
  var goldTables = 0
  var foundTables = 0
  var rightValues = 0
  var valueCount = 0

  /// What is not as the gold has it, a line each.
  var misses: [String] = []

  /// The standard chain on the document at `path`, compared with `gold`.
  init(_ gold: Gold, documentAt path: String) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let document = try Self.chain(bytes, path)
    let classes = Self.classes(of: document, in: Self.lineRanges(bytes))

    lineCount = gold.lines.count
    for (number, want) in gold.lines.sorted(by: { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }) {
      let got = classes[Int(number) ?? 0] ?? []
      let accepted = [want] + (gold.also?[number] ?? [])
      if accepted.contains(where: { Self.agrees($0, got) }) {
        rightLines += 1
      } else {
        misses.append("\(gold.document):\(number): gold \(want), output \(got.sorted())")
      }
      if want.hasPrefix("metadata:") {
        let name = String(want.dropFirst(9))
        valueCount += 1
        if document.metadata[name == "sourceURL" ? "source_url" : name] != nil {
          rightValues += 1
        } else {
          misses.append("\(gold.document):\(number): no metadata '\(name)'")
        }
      }
    }

    var found: [[[String]]] = document.blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return Self.grid([table.header.map(\.text.string)] + table.rows.map { $0.map(\.text.string) })
    }
    foundTables = found.count
    goldTables = gold.tables.count
    for table in gold.tables {
      if let index = found.firstIndex(of: Self.grid([table.header] + table.rows)) {
        found.remove(at: index)
        rightTables += 1
      } else {
        misses.append("\(gold.document): no table \(table.header)")
      }
    }
  }

  private static func chain(_ bytes: [UInt8], _ path: String) throws -> Document {
    var context = StageContext()
    var document = try ReadText(settings: StageSettings(["paths": .list([])])).document(
      from: InputRecord(uri: path, name: path, bytes: bytes), in: &context)
    for name in ["clean", "dedupe-headings", "extract-tables"] {
      let type = try #require(StageRegistry.standard[name] as? any MapStage.Type)
      document.ledger.stage = name
      try type.init(settings: StageSettings()).run(on: &document, in: &context)
    }
    #expect(document.conservationFaults() == [], "\(path)")
    return document
  }

  /// Cells with single blanks; empty cells at the end of a row are left aside.
  private static func grid(_ rows: [[String]]) -> [[String]] {
    rows.map { row in
      var cells = row.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      while cells.last == "" { cells.removeLast() }
      return cells
    }
  }

  private static func lineRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    var start = 0
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      defer { start += line.count + 1 }
      return start..<start + line.count
    }
  }

  /// The classes that the output gives each line, by line number from 1.
  private static func classes(of document: Document, in lines: [Range<Int>]) -> [Int: Set<String>] {
    var classes: [Int: Set<String>] = [:]
    func mark(_ ranges: [Range<Int>], _ name: String) {
      for range in ranges {
        for (index, line) in lines.enumerated() where line.overlaps(range) {
          classes[index + 1, default: []].insert(name)
        }
      }
    }
    for block in document.blocks {
      mark(block.extent.flatMap { document.source.origin(of: $0) }, kind(of: block))
    }
    for removal in document.ledger.removals {
      mark(
        removal.origin,
        removal.stage == "dedupe-headings"
          ? "removed:repeated-heading" : "removed:" + removal.rule)
    }
    return classes
  }

  private static func kind(of block: Block) -> String {
    switch block {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .list: "list"
    case .table: "table"
    case .caption: "caption"
    case .code: "code"
    case .quote: "quote"
    case .lines: "lines"
    }
  }

  private static func agrees(_ gold: String, _ got: Set<String>) -> Bool {
    let kept = got.filter { !$0.hasPrefix("removed:") }
    let isRemoved = kept.count < got.count
    if gold == "table:rule" { return kept == ["table"] || kept.isEmpty }
    if gold.hasPrefix("table:") { return kept == ["table"] }
    if gold == "removed:repeated-heading" { return got == ["removed:repeated-heading"] }
    if gold == "removed:boilerplate" || gold.hasPrefix("metadata:") {
      return isRemoved && kept.isEmpty
    }
    if gold == "caption" { return got == ["caption"] || (isRemoved && kept.isEmpty) }
    return kept == [gold] && !(isRemoved && gold == "heading")
  }

  static func + (left: GoldScore, right: GoldScore) -> GoldScore {
    var sum = left
    sum.rightLines += right.rightLines
    sum.lineCount += right.lineCount
    sum.rightTables += right.rightTables
    sum.goldTables += right.goldTables
    sum.foundTables += right.foundTables
    sum.rightValues += right.rightValues
    sum.valueCount += right.valueCount
    sum.misses += right.misses
    return sum
  }
}

extension GoldScore: CustomStringConvertible {
  var description: String {
    "lines \(rightLines)/\(lineCount)  tables \(rightTables)/\(goldTables) (found \(foundTables))  "
      + "metadata \(rightValues)/\(valueCount)"
  }
}
