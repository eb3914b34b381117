// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Documents made by chance, for laws that hold for all of them.
///
/// A seed makes the same one each time.
struct RandomDocument {
  private var state: UInt64
  private var ranges: [Range<Int>]
  private let source: Source

  /// The document of `seed`.
  static func make(seed: UInt64) -> Document {
    var maker = RandomDocument(seed: seed)
    return maker.document()
  }

  private init(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let words = ["Oslo", "é", "😀", "\"x\"", "a\\b", "\u{0}", "\u{200B}", "Москва", "T-72B3", "."]
    let gaps = [" ", "\n", "\n\n", "\t", "\u{A0}"]
    var text = ""
    for _ in 0..<Self.next(&state, 120) {
      text += words[Self.next(&state, words.count)] + gaps[Self.next(&state, gaps.count)]
    }
    let source =
      Self.next(&state, 2) == 0 ? Self.plain(text, &state) : Self.record(text, &state)
    self.source = source
    ranges = source.text.indices.split { source.text[$0] == 0x0A }
      .map { $0.startIndex..<$0.endIndex }
    self.state = state
  }

  /// A source that is the text itself, at any offset.
  private static func plain(_ text: String, _ state: inout UInt64) -> Source {
    Source(
      uri: "a b.txt", mediaType: "text/plain", offset: next(&state, 2) * 977,
      utf8: Array(text.utf8))
  }

  /// A source that is a JSON object with the text in it, some scalars escaped.
  private static func record(_ text: String, _ state: inout UInt64) -> Source {
    var json = #"{"text":""#
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || "\"\\".unicodeScalars.contains(scalar) || next(&state, 9) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        json.unicodeScalars.append(scalar)
      }
    }
    let bytes = Array((json + #""}"#).utf8)
    guard let string = try? decodeJSONString(in: bytes, at: 8..<bytes.count - 1) else {
      preconditionFailure("the record is not JSON")
    }
    return Source(
      uri: "a.jsonl", mediaType: "application/json", offset: next(&state, 9_999), bytes: bytes,
      text: string.text, map: string.map)
  }

  private static func next(_ state: inout UInt64, _ bound: Int) -> Int {
    // SplitMix64 by Sebastiano Vigna.
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }

  private mutating func next(_ bound: Int) -> Int { Self.next(&state, bound) }

  private mutating func document() -> Document {
    var document = Document(id: "x/\(next(100))", source: source)
    document.ledger.stage = "clean"
    while !ranges.isEmpty {
      switch next(10) {
      case 0: document.blocks.append(.heading(heading()))
      case 1: document.blocks.append(.list(list()))
      case 2: document.blocks.append(.lines(Lines(passages(), followsBlank: true)))
      case 3: document.blocks.append(.table(table()))
      case 4: document.remove(passage().text, by: Rule("chance", ""))
      case 5: document.addMetadata("key \(next(4))", .string("väl\"ue"), from: passage().text)
      case 6: document.ledger.noteMarkup(source.byteRange(ofText: ranges.removeFirst()))
      case 7: document.blocks.append(.caption(passage()))
      default: document.blocks.append(.paragraph(passage()))
      }
      if next(6) == 0 { document.ledger.count(Rule("edit-\(next(3))", ""), 1 + next(5)) }
    }
    if next(3) == 0 { document.metadata.add("tags", .json("[1,{\"a\":null}]")) }
    return document
  }

  private mutating func heading() -> Heading {
    let passage = passage()
    var heading = Heading(
      level: 1 + next(6), levelConfidence: Double(next(5)) / 4, passage.text)
    heading.passage = passage
    return heading
  }

  private mutating func list() -> List {
    let items = passages()
    var list = List(isOrdered: next(2) == 0, items: items, depths: items.map { _ in next(3) })
    list.start = next(2) == 0 ? 1 : next(9)
    return list
  }

  private mutating func passages() -> [Passage] {
    var passages = [passage()]
    while !ranges.isEmpty, next(3) > 0 { passages.append(passage()) }
    return passages
  }

  private mutating func table() -> Table {
    let columns = 1 + next(3)
    let cells = (0..<columns * (1 + next(3))).map { _ in passage() }
    let rows = stride(from: 0, to: cells.count, by: columns).map {
      Array(cells[$0..<min($0 + columns, cells.count)])
    }
    let isHeaded = next(2) == 0
    var table = Table(
      header: isHeaded ? rows[0] : [], rows: Array(isHeaded ? rows.dropFirst() : rows[...]),
      caption: next(2) == 0 ? passage() : nil, shape: next(2) == 0 ? .pipe : .flattened,
      confidence: Double(next(10_000)) / 10_000, extent: cells.map(\.text))
    if next(3) == 0 {
      table.headerRowCount = next(3)
      table.headerColumnCount = next(2)
      table.columnTypes = (0..<columns).map { _ in
        Table.ColumnType.allCases[next(Table.ColumnType.allCases.count)]
      }
      table.spans = [
        Table.Span(
          row: next(2) == 0 ? nil : next(3), column: next(columns), rowCount: 1 + next(3),
          columnCount: 1 + next(2))
      ]
    }
    return table
  }

  /// The next line as a passage, edited and tagged by chance; an empty one when none is left.
  private mutating func passage() -> Passage {
    let range = ranges.isEmpty ? 0..<0 : ranges.removeFirst()
    var editor = TextEditor(source.text(at: range))
    var bounds = bounds(of: Array(editor.original.bytes))
    if bounds.count > 3, next(3) == 0 {
      editor.replace(bounds[1]..<bounds[2], with: next(2) == 0 ? "né".utf8 : "".utf8)
    }
    var passage = Passage(editor.finish())
    bounds = self.bounds(of: Array(passage.text.bytes))
    var place = next(4)
    while place + 2 < bounds.count {
      let end = place + 1 + next(2)
      passage.entities.append(
        Entity(
          label: "GPE", range: bounds[place]..<bounds[end], method: "chance",
          score: Double(next(1_001)) / 1_000, id: next(2) == 0 ? "i\"d" : nil))
      place = end + next(5)
    }
    return passage
  }

  /// The offsets at which scalars of `bytes` begin, and the end.
  private func bounds(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }
}
