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
    var facts: [String] = []
    facts += trail.removals.dropFirst(before?.removals.count ?? 0)
    facts += trail.metadata.filter { before?.metadata.contains($0) != true }
    if trail.texts != before?.texts ?? [] {
      facts += trail.places.isEmpty && facts.isEmpty ? ["no longer in a block"] : trail.places
    }
    facts += trail.entities.filter { before?.entities.contains($0) != true }
    facts += trail.markup.filter { before?.markup.contains($0) != true }
    if !facts.isEmpty { return facts }
    return [trail.places.isEmpty ? "in the metadata" : "as before"]
  }
}

/// Where the bytes of a line are in a document.
private struct Trail {
  var places: [String] = []
  /// The same without the numbers of blocks, which others change.
  var texts: [String] = []
  var removals: [String] = []
  var metadata: [String] = []
  var entities: [String] = []
  var markup: [String] = []

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
    let lines = document.shownLines.filter { $0.overlaps([range]) }
    for line in lines {
      let text = abridged(visible(line.text))
      places.append("\(line.kind), block \(line.block + 1) of \(count): \(text)")
      texts.append("\(line.kind): \(line.text)")
    }
    let blocks = Set(lines.map(\.block))
    for (index, block) in document.blocks.enumerated() where !blocks.contains(index) {
      // Rules and bars between the cells of a table belong to it, and to no cell.
      if block.extent.contains(where: { isHit(document.source.origin(of: $0)) }) {
        places.append("part of block \(index + 1) of \(count), in none of its texts")
        texts.append("part of a block")
      }
    }
    removals = document.ledger.removals.filter { isHit($0.origin) }.map {
      "removed by rule \($0.rule): \"\(abridged(visible($0.text)))\""
    }
    metadata = document.metadata.entries.filter { isHit($0.origin) }.map {
      "metadata \($0.key): \(abridged(visible($0.value.shown)))"
    }
    entities = document.shownEntities.filter { $0.offset.map(range.contains) == true }.map {
      "entity \($0.label) \"\(abridged(visible($0.text)))\" by \($0.method)"
    }
    markup = document.ledger.markup.filter { range.overlaps($0) }.map { part in
      let bytes = document.source.bytes[part.clamped(to: range)]
      let text = String(decoding: bytes, as: UTF8.self)
      return "markup: \(abridged(visible(text)))"
    }
  }
}
