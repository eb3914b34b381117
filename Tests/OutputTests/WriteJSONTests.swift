// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Output
import StageKit
import StageTesting
import Testing

struct WriteJSONLTests {
  @Test func `each document is a line of one file, in the order written`() throws {
    let stage = WriteJSONL(settings: .forTrials(["path": .string("out/all.jsonl")]))
    var outputs = DocumentOutputs()
    for id in ["b", "a"] { stage.write(sample(id: id) { $0.paragraph("x\ny") }, to: &outputs) }
    #expect(outputs.streams.map(\.path) == ["out/all.jsonl"])
    #expect(outputs.files.isEmpty)
    let lines = outputs.streams[0].bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let ids = try lines.dropLast().map { line in
      try JSONObjectScanner(Array(line)).members().map(\.key).contains("blocks")
    }
    #expect(ids == [true, true])
    #expect(lines.last?.isEmpty == true)
    #expect(lines[0].starts(with: #"{"schema":"sluice.document/1","id":"b","#.utf8))
  }
}

struct WriteJSONTests {
  @Test func `each document has a file that holds what a line of JSON Lines holds`() throws {
    let document = sample { $0.paragraph("Words.") }
    var bytes: [UInt8] = []
    document.appendJSON(to: &bytes)
    let line = String(decoding: bytes, as: UTF8.self) + "\n"
    #expect(try WriteJSON.files(of: document) == ["a17.json": line])
  }
}

struct OutputStageTests {
  static let stages: [any OutputStage.Type] = [
    WriteCSV.self, WriteJSON.self, WriteMarkdown.self, WriteText.self,
  ]

  /// The names of the files that `stage` writes for a document called `id`.
  private func names(_ stage: any OutputStage.Type, id: String) throws -> [String] {
    try stage.files(of: sample(id: id) { $0.table(["h"], [["c"]]) }).keys.sorted()
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("folder/name", "folder/name"), ("../../etc/passwd", "_/_/etc/passwd"),
      ("/etc/passwd", "_/etc/passwd"), ("a\u{0}b\nc", "a_b_c"), ("\u{202E}é", "\u{202E}é"),
    ])
  func `no id leads out of the folder`(id: String, stem: String) throws {
    #expect(try names(WriteJSON.self, id: id) == ["\(stem).json"])
    #expect(try names(WriteMarkdown.self, id: id) == ["\(stem).md"])
    #expect(try names(WriteText.self, id: id) == ["\(stem).txt"])
    #expect(try names(WriteCSV.self, id: id) == ["\(stem)-1.csv"])
  }

  @Test(arguments: stages.indices)
  func `an id too long for a file name keeps its ending and meets no other`(index: Int) throws {
    let stage = Self.stages[index]
    let long = "folder/" + String(repeating: "é", count: 300)
    let first = try #require(try names(stage, id: long + "1").first)
    let second = try #require(try names(stage, id: long + "2").first)
    let ending = try #require(try names(stage, id: "x").first).dropFirst()
    #expect(first.hasPrefix("folder/éé") && first.hasSuffix(ending))
    #expect(first.utf8.count <= "folder/".utf8.count + 200)
    #expect(!first.contains("\u{FFFD}"))
    #expect(first != second)
  }

  @Test(arguments: stages.indices)
  func `an empty document gives an empty file or none`(index: Int) throws {
    let files = try Self.stages[index].files(of: sample { _ in })
    for (name, content) in files where !name.hasSuffix(".json") { #expect(content.isEmpty) }
  }

  @Test(arguments: stages.indices)
  func `every byte is written that is in the text`(index: Int) throws {
    // Controls, a right-to-left mark and a byte order mark are for `clean` to judge.
    let text = "a\u{1}b\u{200F}c\u{FEFF}d\u{7F}"
    let files = try Self.stages[index].files(of: sample { $0.table(["h"], [[text]]) })
    let shown = Self.stages[index] == WriteJSON.self ? "a\\u0001b\u{200F}c\u{FEFF}d\u{7F}" : text
    #expect(files.values.joined().utf8.contains(shown.utf8))
  }
}
