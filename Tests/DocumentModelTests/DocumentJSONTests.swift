// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Testing

struct DocumentJSONTests {
  private func json(_ document: Document) -> String {
    var bytes: [UInt8] = []
    document.appendJSON(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The source `text`, and the passage of each of its lines that is not blank.
  private func passages(_ text: String, offset: Int = 0) -> (source: Source, lines: [Passage]) {
    let source = Source(
      uri: "in/a17.txt", mediaType: "text/plain", offset: offset, utf8: Array(text.utf8))
    let lines = source.text.indices.split { source.text[$0] == 0x0A }
    return (source, lines.map { Passage(source.text(at: $0.startIndex..<$0.endIndex)) })
  }

  /// What stands in the JSON of a document with `blocks` between `"blocks":` and `,"removed"`.
  private func blocks(_ source: Source, _ blocks: [Block]) throws -> String {
    let written = json(Document(id: "a17", source: source, blocks: blocks))
    let value = try JSONValue(Array(written.utf8))
    let member = try #require(try value.members().first { $0.key == "blocks" })
    return String(decoding: member.value.source, as: UTF8.self)
  }

  @Test func `an empty document has every list`() {
    let (source, _) = passages("")
    #expect(
      json(Document(id: "a17", source: source))
        == #"{"schema":"sluice.document/1","id":"a17","source":{"uri":"in/a17.txt","#
        + #""media_type":"text/plain","bytes":0,"digest":"xxh64:ef46db3751d8e999"},"#
        + #""metadata":{},"blocks":[],"outline":[],"removed":[],"edits":[],"markup":[]}"#)
  }

  @Test func `prose has its text, origin and entities`() throws {
    let (source, lines) = passages("Title\nWords.")
    var heading = Heading(level: 2, lines[0].text)
    heading.passage.entities = [
      Entity(label: "X", range: 0..<5, method: "model", score: 0.976, id: "q1")
    ]
    #expect(
      try blocks(source, [.heading(heading), .paragraph(lines[1])])
        == #"[{"type":"heading","level":2,"text":"Title","origin":[[0,5]],"entities":"#
        + #"[{"label":"X","text":"Title","start":0,"end":5,"score":0.98,"by":"model","id":"q1"}]},"#
        + #"{"type":"paragraph","text":"Words.","origin":[[6,12]],"entities":[]}]"#)
  }

  @Test(arguments: ["caption", "code", "quote"])
  func `the other kinds of prose differ by type`(type: String) throws {
    let (source, lines) = passages("Words.")
    let block: Block =
      switch type {
      case "caption": .caption(lines[0])
      case "code": .code(lines[0])
      default: .quote(lines[0])
      }
    #expect(
      try blocks(source, [block])
        == #"[{"type":"\#(type)","text":"Words.","origin":[[0,6]],"entities":[]}]"#)
  }

  @Test func `a heading says how sure its level is, and stands in the outline`() throws {
    let (source, lines) = passages("Title\nWords.\nPart")
    let document = Document(
      id: "a", source: source,
      blocks: [
        .heading(Heading(level: 1, lines[0].text)), .paragraph(lines[1]),
        .heading(Heading(level: 2, levelConfidence: 0.708, lines[2].text)),
      ])
    #expect(
      json(document).contains(
        #"{"type":"heading","level":2,"level_confidence":0.71,"text":"Part","#))
    #expect(
      json(document).contains(
        #""outline":[{"level":1,"text":"Title","block":0},{"level":2,"text":"Part","block":2}],"#))
  }

  @Test func `a list says what its first number is and how deep its items stand`() throws {
    let (source, lines) = passages("One\nTwo\nThree")
    var list = List(isOrdered: true, items: lines, depths: [0, 1, 0])
    list.start = 4
    #expect(
      try blocks(source, [.list(list)])
        == #"[{"type":"list","ordered":true,"start":4,"items":["#
        + #"{"text":"One","origin":[[0,3]],"entities":[]},"#
        + #"{"text":"Two","origin":[[4,7]],"entities":[],"depth":1},"#
        + #"{"text":"Three","origin":[[8,13]],"entities":[]}]}]"#)
    list.keepItems(at: [1, 2])
    #expect(list.depths == [1, 0])
  }

  @Test func `lists and groups of lines have an origin for each part`() throws {
    let (source, lines) = passages("One\nTwo\n\nThree\nFour")
    let list = List(isOrdered: true, items: Array(lines[0...1]))
    let group = Lines(Array(lines[2...3]), followsBlank: true)
    #expect(
      try blocks(source, [.list(list), .lines(group)])
        == #"[{"type":"list","ordered":true,"items":["#
        + #"{"text":"One","origin":[[0,3]],"entities":[]},"#
        + #"{"text":"Two","origin":[[4,7]],"entities":[]}]},"#
        + #"{"type":"lines","lines":[{"text":"Three","origin":[[9,14]],"entities":[]},"#
        + #"{"text":"Four","origin":[[15,19]],"entities":[]}],"origin":[[9,19]]}]"#)
  }

  @Test func `a table has one origin over its blanks, and its entities say in which cell`() throws {
    let (source, lines) = passages("Where\n\nHere\n\nOslo\nTown")
    let cells = lines.dropFirst().map { passage in
      var cell = passage
      let label = passage.text.string == "Town" ? "X" : "GPE"
      cell.entities = [Entity(label: label, range: 0..<4, method: "model")]
      return cell
    }
    let table = Table(
      header: [cells[0]], rows: [[cells[1]], [cells[2]]], caption: lines[0], shape: .flattened,
      confidence: 0.96789, extent: cells.reversed().map(\.text))
    #expect(
      try blocks(source, [.table(table)])
        == #"[{"type":"table","header":["Here"],"rows":[["Oslo"],["Town"]],"caption":"Where","#
        + #""caption_origin":[[0,5]],"caption_entities":[],"shape":"flattened","#
        + #""confidence":0.968,"origin":[[7,22]],"entities":["#
        + #"{"label":"GPE","text":"Here","start":0,"end":4,"score":1,"by":"model","row":null,"column":0},"#
        + #"{"label":"GPE","text":"Oslo","start":0,"end":4,"score":1,"by":"model","row":0,"column":0},"#
        + #"{"label":"X","text":"Town","start":0,"end":4,"score":1,"by":"model","row":1,"column":0}]}]"#
    )
  }

  @Test func `a table says what is known of its rows and columns`() throws {
    let (source, lines) = passages("See the table.\nA\nB\n1\n2")
    var table = Table(
      header: Array(lines[1...2]), rows: [Array(lines[3...4])], caption: lines[0], shape: .tabs,
      confidence: 1, extent: lines[1...].map(\.text))
    table.isCaptionLinked = true
    table.headerRowCount = 2
    table.headerColumnCount = 1
    table.columnTypes = [.text, .money]
    table.spans = [.init(row: nil, column: 0, rowCount: 2)]
    #expect(
      try blocks(source, [.paragraph(lines[0]), .table(table)]).contains(
        #""caption_linked":[[0,14]],"shape":"tabs","#
          + #""confidence":1,"header_rows":2,"header_columns":1,"#
          + #""columns":[{"type":"text"},{"type":"money"}],"#
          + #""spans":[{"row":null,"column":0,"rows":2,"columns":1}],"origin":[[15,22]]"#))
    var document = Document(
      id: "a", source: source, blocks: [.paragraph(lines[0]), .table(table)])
    #expect(document.conservationFaults() == [])
    table.isCaptionLinked = false
    document.blocks[1] = .table(table)
    #expect(document.conservationFaults().map(\.kind) == [.doubled])
  }

  @Test func `origins stay apart when more than blanks lie between them`() throws {
    let (source, lines) = passages("one two\u{200B}\u{A0}\nthree")
    let text = lines[0].text
    let joined = Text.joined([text[0..<3], lines[1].text])
    let near = Text.joined([text[4..<7], lines[1].text])
    let written = try blocks(source, [.paragraph(Passage(joined)), .paragraph(Passage(near))])
    #expect(written.contains(#""text":"one three","origin":[[0,3],[13,18]]"#))
    #expect(written.contains(#""text":"two three","origin":[[4,18]]"#))
  }

  @Test func `an edited text keeps one origin`() throws {
    let (source, lines) = passages("colour and  grey")
    var editor = TextEditor(lines[0].text)
    editor.replace(0..<6, with: "color".utf8)
    editor.delete(10..<11)
    let written = try blocks(source, [.paragraph(Passage(editor.finish()))])
    #expect(written.contains(#""text":"color and grey","origin":[[0,16]]"#))
  }

  @Test func `the offset of a record is noted and added to every place`() throws {
    let (source, lines) = passages("Words.\nGone.\nBy me", offset: 1_000)
    var document = Document(id: "a17", source: source, blocks: [.paragraph(lines[0])])
    document.ledger.stage = "clean"
    document.remove(lines[1].text, by: Rule("call-to-action", ""))
    document.ledger.count(Rule("blanks", ""), 2)
    document.ledger.noteMarkup(13..<15)
    document.addMetadata("author", .string("me"), from: lines[2].text[3..<5])
    document.metadata.add("tags", .json("[1, \"a b\"]"))
    let written = json(document)
    for part in [
      #""offset":1000,"bytes":18"#, #""metadata":{"author":"me","tags":[1,"a b"]}"#,
      #""metadata_origin":{"author":[[1016,1018]]}"#, #""text":"Words.","origin":[[1000,1006]]"#,
      #""removed":[{"origin":[[1007,1012]],"text":"Gone.","stage":"clean","rule":"call-to-action"}]"#,
      #""edits":[{"stage":"clean","rule":"blanks","count":2}],"markup":[[1013,1015]]}"#,
    ] {
      #expect(written.contains(part))
    }
  }

  @Test(arguments: [
    ("Ah Oslo, Oslo", [3, 9]), ("Ж Oslo 😀 Oslo", [2, 9]), ("é\u{301}Oslo.Oslo😀", [2, 7]),
    ("😀😀😀😀 plain words Oslo — Oslo", [17, 24]),
  ])
  func `entities count code points`(text: String, starts: [Int]) throws {
    let (source, lines) = passages(text)
    let bytes = source.text
    var passage = lines[0]
    passage.entities = bytes.indices.filter { bytes[$0...].starts(with: "Oslo".utf8) }.map {
      Entity(label: "GPE", range: $0..<$0 + 4, method: "model")
    }
    let written = try blocks(source, [.paragraph(passage)])
    for start in starts {
      #expect(written.contains(#""text":"Oslo","start":\#(start),"end":\#(start + 4),"#))
    }
    // Out of order they are still right.
    passage.entities.reverse()
    let reversed = try blocks(source, [.paragraph(passage)])
    for start in starts { #expect(reversed.contains(#""start":\#(start),"end":\#(start + 4),"#)) }
  }
}
