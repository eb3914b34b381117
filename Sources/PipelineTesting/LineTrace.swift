// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
internal import DocumentModel
internal import StageKit

/// What became of one line of a document's file, stage by stage.
public struct LineTrace: Sendable {
  private let walk: StageWalk
  private let file: SourceFile
  private let line: Int

  /// A trace of `line`, from 1 to the number of lines of `file`.
  public init(_ walk: StageWalk, of file: SourceFile, line: Int) {
    self.walk = walk
    self.file = file
    self.line = line
  }

  /// The line, and a paragraph for each stage that it came to.
  ///
  /// - Parameter color: Whether to use ANSI colours.
  /// - Returns: Text that ends in a line end.
  public func text(color: Bool) -> String {
    let paint = Paint(isOn: color)
    let range = file.line(line)
    let written = String(decoding: file.bytes[range], as: UTF8.self)
    var text = paint.bold("\(file.path):\(line)") + "  \(abridged(visible(written)))\n"
    if written.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      return text + "  the line is blank: it separates, and nothing is made of it\n"
    }
    var before: Trail?
    for stop in walk.stops {
      let trail = stop.document.map { Trail(of: range, in: $0) }
      text += paint.bold("\(stop.number). \(stop.name)") + "\n"
      text += facts(at: stop, trail, before).map { "   \($0)\n" }.joined()
      if let trail, trail.isEmpty, stop.number < walk.stops.count {
        return text + "nothing of it goes on to later stages\n"
      }
      before = trail ?? before
    }
    return text
  }

  /// For scripts: one object, `sluice.trace/1`, with what is made of the line behind each stage.
  ///
  /// - Returns: A line of JSON with its line end.
  public var json: String {
    let range = file.line(line)
    var stages: [JSONValue] = []
    for stop in walk.stops {
      let trail = stop.document.map { Trail(of: range, in: $0) }
      stages.append(
        .object(
          [("number", .number(stop.number)), ("stage", .string(stop.name))] + stop.outcomeMembers
            + (trail?.members ?? [])))
      if let trail, trail.isEmpty { break }
    }
    return JSONValue.object([
      ("schema", .string("sluice.trace/1")), ("file", .string(file.path)), ("line", .number(line)),
      ("text", .string(String(decoding: file.bytes[range], as: UTF8.self))),
      ("stages", .array(stages)),
    ]).text + "\n"
  }

  private func facts(at stop: StageWalk.Stop, _ trail: Trail?, _ before: Trail?) -> [String] {
    switch stop.outcome {
    case .failed(let error):
      return error.diagnostics.map { "fails the document: \($0.message)" }
    case .skipped(let condition, _): return ["passed over: \(condition) does not hold"]
    case .leftOut: return ["left out"]
    case .wrote(let outputs):
      return outputs.map { "written with the document to \($0.name)" }
    case .dropped(let drop): return ["dropped with the document: \(drop.condition)"]
    case .ran: break
    }
    guard let trail else { return [] }
    func new(_ facts: KeyPath<Trail, [Trail.Fact]>) -> [String] {
      trail[keyPath: facts].filter { before?[keyPath: facts].contains($0) != true }.map(\.words)
    }
    var facts = trail.removals.dropFirst(before?.removals.count ?? 0).map(\.words)
    facts += new(\.metadata)
    if trail.places.map(\.sameAs) != before?.places.map(\.sameAs) ?? [] {
      let isGone = trail.places.isEmpty && facts.isEmpty
      facts += isGone ? ["no longer in a block"] : trail.places.map(\.words)
    }
    facts += new(\.entities) + new(\.markup)
    if !facts.isEmpty { return facts }
    return [trail.places.isEmpty ? "in the metadata" : "as before"]
  }
}

/// Where the bytes of a line are in a document.
private struct Trail {
  /// A block that has a part of the line.
  struct Place {
    /// What the part is; nil where it is in none of the block's texts.
    var kind: String?
    var text = ""
    /// The block's number, from 1.
    var block: Int
    var count: Int

    /// What makes it the same place behind the next stage; others change the numbers of blocks.
    var sameAs: [String?] { [kind, text] }

    var words: String {
      guard let kind else { return "part of block \(block) of \(count), in none of its texts" }
      return "\(kind), block \(block) of \(count): \(abridged(visible(text)))"
    }
  }

  /// Something else that was made of a part of the line.
  struct Fact: Equatable {
    var words: String
    /// Members of a JSON object, in order.
    var keys: [String]
    var values: [String]

    init(_ words: String, _ members: KeyValuePairs<String, String>) {
      (self.words, keys, values) = (words, members.map(\.key), members.map(\.value))
    }

    var json: JSONValue { .object(Array(zip(keys, values.map { JSONValue.string($0) }))) }
  }

  var places: [Place] = []
  var removals: [Fact] = []
  var metadata: [Fact] = []
  var entities: [Fact] = []
  var markup: [Fact] = []

  /// Whether nothing of the line is left in the document.
  var isEmpty: Bool { places.isEmpty && metadata.isEmpty }

  /// - Parameters:
  ///   - line: The line, in bytes of the file.
  ///   - document: A document that was read from that file.
  init(of line: Range<Int>, in document: Document) {
    let offset = document.source.offset
    let range = (line.lowerBound - offset)..<(line.upperBound - offset)
    func isHit(_ ranges: [Range<Int>]) -> Bool { ranges.contains { $0.overlaps(range) } }
    let count = document.blocks.count
    for line in document.shownLines where line.overlaps([range]) {
      places.append(Place(kind: line.kind, text: line.text, block: line.block + 1, count: count))
    }
    let blocks = Set(places.map(\.block))
    for (index, block) in document.blocks.enumerated() where !blocks.contains(index + 1) {
      // Rules and bars between the cells of a table belong to it, and to no cell.
      if block.extent.contains(where: { isHit(document.source.origin(of: $0)) }) {
        places.append(Place(block: index + 1, count: count))
      }
    }
    removals = document.ledger.removals.filter { isHit($0.origin) }.map {
      Fact(
        "removed by rule \($0.rule): \"\(abridged(visible($0.text)))\"",
        ["stage": $0.stage, "rule": $0.rule, "text": $0.text])
    }
    metadata = document.metadata.entries.filter { isHit($0.origin) }.map {
      Fact(
        "metadata \($0.key): \(abridged(visible($0.value.shown)))",
        ["key": $0.key, "value": $0.value.shown])
    }
    entities = document.shownEntities.filter { $0.offset.map(range.contains) == true }.map {
      Fact(
        "entity \($0.label) \"\(abridged(visible($0.text)))\" by \($0.method)",
        ["label": $0.label, "text": $0.text, "by": $0.method])
    }
    markup = document.ledger.markup.filter { range.overlaps($0) }.map { part in
      let bytes = document.source.bytes[part.clamped(to: range)]
      let text = String(decoding: bytes, as: UTF8.self)
      return Fact("markup: \(abridged(visible(text)))", ["text": text])
    }
  }

  /// All of it, for scripts.
  var members: [(key: String, value: JSONValue)] {
    [
      (
        "places",
        .array(
          places.map { place in
            .object([
              ("kind", place.kind.map { .string($0) } ?? .null), ("text", .string(place.text)),
              ("block", .number(place.block)), ("blocks", .number(place.count)),
            ])
          })
      ),
      ("removals", .array(removals.map(\.json))), ("metadata", .array(metadata.map(\.json))),
      ("entities", .array(entities.map(\.json))), ("markup", .array(markup.map(\.json))),
    ]
  }
}
