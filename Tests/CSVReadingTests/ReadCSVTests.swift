// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import CSVReading

/// Takes all text as one paragraph.
private struct WholeText: DocumentFormat {
  let name = FormatName.text
  let mediaType = "text/plain"

  func fill(_ document: inout Document, in context: inout StageContext) {
    let source = document.source
    if source.text.isEmpty { return }
    document.blocks = [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
  }
}

struct ReadCSVTests {
  private func read(
    _ row: String, header: String = "id,text,by", _ settings: [String: RawSetting] = [:]
  ) throws -> Document {
    let values = settings.merging(["paths": .list([])]) { first, _ in first }
    let reader = try ReadCSV(settings: .forTrials(values, formats: [WholeText()]))
    var context = StageContext()
    return try reader.document(
      from: InputRecord(
        uri: "in.csv", name: "in", offset: 50, lineNumber: 4, bytes: Array(row.utf8),
        preamble: Array(header.utf8)), in: &context)
  }

  @Test func `a row becomes a document with its other fields as metadata`() throws {
    let document = try read("a1,\"He said \"\"no\"\",\nand left\",\"Å, B\"")
    #expect(document.id == "a1")
    #expect(document.dump == "paragraph: He said \"no\",\nand left")
    #expect(document.metadata["by"] == .string("Å, B"))
    #expect(document.source.offset == 50)
    #expect(document.conservationFaults() == [])
    #expect(document.blocks.flatMap(\.extent).map { document.source.origin(of: $0) } == [[4..<28]])
  }

  @Test(arguments: [
    ("1;x;y", "id;text;by", "1"), ("1\tx\ty", "id\ttext\tby", "1"), (",x,y", "id,text,by", "in-4"),
    ("1,x;;,y", "id,\"te;xt\",text", "1"),
  ])
  func `the delimiter is that of the first row`(row: String, header: String, id: String) throws {
    let document = try read(row, header: header)
    #expect(document.id == id)
    #expect(document.conservationFaults() == [])
  }

  @Test func `without a header fields are called by number`() throws {
    let settings: [String: RawSetting] = [
      "header": .boolean(false), "text-field": .string("2"), "id-field": .string("1"),
    ]
    let document = try read("\u{FEFF}a,b,c", header: "\u{FEFF}a,b,c", settings)
    #expect(document.id == "a")
    #expect(document.metadata["3"] == .string("c"))
    #expect(document.conservationFaults() == [])
  }

  @Test(arguments: [
    ("1,x", "ragged-row", "the row on line 4 has 2 fields, the first row has 3"),
    ("1,x,y,z", "ragged-row", "the row on line 4 has 4 fields, the first row has 3"),
    ("1,\"a\nb\"c,d", "bad-row", "line 5, byte 3: a closing quote must be followed by ','"),
    ("1,\"a\nb,d", "bad-row", "line 4, byte 3: the quote that opens here is not closed"),
  ])
  func `a row that is wrong says where`(_ row: String, _ id: String, _ message: String) {
    let error = #expect(throws: StageError.self) { try read(row) }
    #expect(error?.id == id)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test func `settings that contradict each other and missing fields are told`() {
    let same = #expect(throws: StageError.self) {
      try read("", header: "id,text,by", ["text-field": .string("id")])
    }
    #expect(same?.id == "same-field")
    let missing = #expect(throws: StageError.self) { try read("1,2", header: "a,b") }
    #expect(missing?.message == "there is no field 'text'; there are 'a', 'b'")
    let format = #expect(throws: StageError.self) {
      try read("", header: "id,text,by", ["format": .string("html")])
    }
    #expect(format?.id == "missing-format")
  }

  @Test func `a file is a table when asked for`() throws {
    let document = try read(
      "a;b\r\n1;\"x;\"\"y\"\"\"\r\n\r\n2;\r\n", ["as": .string("table")])
    #expect(document.dump == "table marked\n  = a | b\n  - 1 | x;\"y\"\n  - 2 | ")
    #expect(document.conservationFaults() == [])
    let error = #expect(throws: StageError.self) {
      try read("a,b\n1,2\n3\n", header: "", ["as": .string("table")])
    }
    #expect(error?.message == "the row on line 3 has 1 fields, the first row has 2")
    #expect(try read("", header: "id,text,by", ["as": .string("table")]).blocks.isEmpty)
  }

  @Test(arguments: 0..<100)
  func `every byte of any row is accounted for`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a", "\"\"", ",", "\n", " ", "é", ";", "b c", "\u{A0}"]
    func field() -> String {
      let content = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      return "\"\(content)\""
    }
    let row = "\(field()),\(field()),\(field())"
    #expect(try read(row).conservationFaults() == [], "\(row)")
    let table = try read("x,y,z\n" + row + "\n" + row, ["as": .string("table")])
    #expect(table.conservationFaults() == [], "\(row)")
  }
}
