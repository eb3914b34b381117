// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import Reading

struct ReadJSONLTests {
  private func read(_ line: String, _ settings: [String: RawSetting] = [:]) throws -> Document {
    var context = StageContext()
    let values = settings.merging(["paths": .list([])]) { first, _ in first }
    return try ReadJSONL(settings: StageSettings(values)).document(
      from: InputRecord(
        uri: "in.jsonl", name: "in", offset: 100, lineNumber: 7, bytes: Array(line.utf8)),
      in: &context)
  }

  @Test func `text, id and the rest find their places`() throws {
    let document = try read(
      #"{"id":"a17","text":"Title\n\n- one \"1\"\n- tw\u00f6","views":12,"by":"J\u00e9r\u00f4me","tags":["x"]}"#
    )
    #expect(document.id == "a17")
    #expect(document.dump == "heading 1: Title\nlist\n  - one \"1\"\n  - twö")
    #expect(document.metadata["views"] == .json("12"))
    #expect(document.metadata["by"] == .string("Jérôme"))
    #expect(document.metadata["tags"] == .json(#"["x"]"#))
    #expect(document.source.offset == 100)
    #expect(document.conservationFaults() == [])
  }

  @Test func `origins count bytes of the record, escapes included`() throws {
    let line = #"{"text":"a\u00e9b.\n\ncd."}"#
    let document = try read(line)
    let ranges = document.blocks.flatMap(\.extent).flatMap { document.source.origin(of: $0) }
    #expect(ranges == [9..<18, 22..<25])
    #expect(document.conservationFaults() == [])
  }

  @Test func `a record without an id is called by file and line`() throws {
    #expect(try read(#"{"text":"x"}"#).id == "in-7")
    #expect(try read(#"{"text":"x","id":5}"#).id == "5")
    #expect(
      try read(
        #"{"body":"x","key":"k"}"#, ["text-field": .string("body"), "id-field": .string("key")]
      ).id == "k")
  }

  @Test(arguments: [
    (
      #"{"txt":"x"}"#, "missing-text-field",
      "the record on line 7 has no field 'text'; it has 'txt'"
    ),
    (#"{"text":5}"#, "missing-text-field", "field 'text' of the record on line 7 is not a string"),
    (#"{"text":"x""#, "bad-json", "line 7, byte 12: "),
    (#"[1]"#, "bad-json", "line 7, byte 1: "),
  ])
  func `a record that is wrong says where`(_ line: String, _ id: String, _ message: String) throws {
    let error = #expect(throws: StageError.self) { try read(line) }
    #expect(error?.id == id)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test func `text and id cannot be one field`() {
    let error = #expect(throws: StageError.self) { try read("{}", ["id-field": .string("text")]) }
    #expect(error?.id == "same-field")
  }

  @Test func `a format that is not installed is refused when the reader is made`() {
    let error = #expect(throws: StageError.self) { try read("{}", ["format": .string("html")]) }
    #expect(error?.id == "missing-format")
  }

  @Test(arguments: 0..<100)
  func `every byte of any record is accounted for`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      #"\n"#, #"\n\n"#, "- item", "Title Words", #"\u00e9"#, #"\ud83d\ude00"#, #"\t"#, "é", #"\""#,
      "x | y", " ", #"\u0000"#, ".",
    ]
    let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
    let line = #" { "a" : null, "text" : "\#(text)" , "text2":"\#(text)", "a": 3 } "#
    let faults = try read(line).conservationFaults()
    #expect(faults == [], "\(line)")
  }
}
