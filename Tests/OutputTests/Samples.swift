// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting

/// Makes blocks of a trial document: each text is appended to its source and read from there.
struct Sample {
  private var text: [UInt8] = []
  private var makers: [(Source) -> Block] = []

  /// A maker of the passage `words`, with `entities` given by the words that they cover.
  mutating func passage(_ words: String, _ entities: [(String, String)] = []) -> (Source) -> Passage
  {
    let start = text.count
    let bytes = Array(words.utf8)
    text += bytes + Array("\n\n".utf8)
    var found: [Entity] = []
    var from = 0
    for (name, label) in entities {
      let needle = Array(name.utf8)
      let places = from...bytes.count - needle.count
      guard let place = places.first(where: { bytes[$0...].starts(with: needle) }) else { continue }
      from = place + needle.count
      found.append(Entity(label: label, range: place..<from, method: "gazetteer"))
    }
    return { [found] source in
      var passage = Passage(source.text(at: start..<start + bytes.count))
      passage.entities = found
      return passage
    }
  }

  mutating func add(_ maker: @escaping (Source) -> Block) { makers.append(maker) }

  mutating func paragraph(_ words: String, _ entities: [(String, String)] = []) {
    let maker = passage(words, entities)
    add { .paragraph(maker($0)) }
  }

  mutating func caption(_ words: String) {
    let maker = passage(words)
    add { .caption(maker($0)) }
  }

  mutating func quote(_ words: String) {
    let maker = passage(words)
    add { .quote(maker($0)) }
  }

  mutating func code(_ words: String) {
    let maker = passage(words)
    add { .code(maker($0)) }
  }

  mutating func heading(_ level: Int, _ words: String) {
    let maker = passage(words)
    add { .heading(Heading(level: level, maker($0).text)) }
  }

  mutating func list(ordered: Bool = false, _ items: [String]) {
    let makers = items.map { passage($0) }
    add { source in .list(List(isOrdered: ordered, items: makers.map { $0(source) })) }
  }

  mutating func lines(_ lines: [String]) {
    let makers = lines.map { passage($0) }
    add { source in .lines(Lines(makers.map { $0(source) }, followsBlank: true)) }
  }

  mutating func table(_ header: [String], _ rows: [[String]], caption: String? = nil) {
    let titles = header.map { passage($0) }
    let cells = rows.map { $0.map { passage($0) } }
    let words = caption.map { passage($0) }
    add { source in
      let header = titles.map { $0(source) }
      let rows = cells.map { $0.map { $0(source) } }
      return .table(
        Table(
          header: header, rows: rows, caption: words?(source), shape: .flattened, confidence: 0.97,
          extent: (header + rows.joined()).map(\.text)))
    }
  }

  /// The document with all blocks added so far.
  func document(id: String = "a17") -> Document {
    let source = Source(uri: "in/a17.txt", mediaType: "text/plain", utf8: text)
    return Document(id: id, source: source, blocks: makers.map { $0(source) })
  }
}

/// A document made by `build`.
func sample(id: String = "a17", _ build: (inout Sample) -> Void) -> Document {
  var sample = Sample()
  build(&sample)
  return sample.document(id: id)
}

extension OutputStage {
  /// The files that the stage writes to `out` for `document`, by name.
  static func files(
    of document: Document, _ settings: [String: RawSetting] = [:]
  ) throws(StageError) -> [String: String] {
    let values = settings.merging(["directory": .string("out")]) { written, _ in written }
    let stage = try Self(settings: .forTrials(values))
    var outputs = DocumentOutputs()
    try stage.write(document, to: &outputs)
    var files: [String: String] = [:]
    for file in outputs.files where file.directory == "out" {
      files[file.name] = String(decoding: file.bytes, as: UTF8.self)
    }
    return files
  }

  /// The one file that the stage writes for `document`; empty when it writes none or several.
  static func file(
    of document: Document, _ settings: [String: RawSetting] = [:]
  ) throws(StageError) -> String {
    let files = try files(of: document, settings)
    return files.count == 1 ? files.values.joined() : ""
  }
}
