// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../..").standardizedFileURL

/// Readers from end to end, as a process.
@Suite(.timeLimit(.minutes(10)))
struct ReaderRunTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  /// Runs a pipeline in the repository, with every byte audited; returns what it wrote.
  private func run(
    _ pipeline: String, _ options: [String] = [], output: String, exitCode: Int32 = 0
  ) throws -> (text: String, errors: String) {
    let tool = RunningTool()
    tool.process.currentDirectoryURL = root
    try tool.start(["run", pipeline, "--audit"] + options)
    let errors = tool.text(of: tool.errors)
    #expect(tool.exitCode == exitCode, "\(errors)")
    return (folder.text(of: output) ?? "", errors)
  }

  /// A pipeline that reads with `use` and writes JSON Lines to `out.jsonl`.
  private func pipeline(_ use: String, _ input: String, _ settings: String = "") throws -> String {
    try folder.write(
      """
      version: 1
      pipeline: trial
      read: { use: \(use), with: { paths: ["\(input)"]\(settings) } }
      stages:
        - { use: write-jsonl, with: { path: "\(folder["out.jsonl"])" } }

      """, to: "trial.yaml")
  }

  @Test func `the Markdown examples keep their structure`() throws {
    let (text, _) = try run(
      "Pipelines/markdown.yaml", ["--set", "vars.output=\(folder.path)"], output: "documents.jsonl")
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.contains(#""published":"2025-05-09""#))
    #expect(text.contains(#""text":"Tidal 2.4""#))
    let tables = try #require(
      try? FileManager.default.contentsOfDirectory(
        atPath: folder["tables"]
      ).sorted())
    #expect(tables.count == 2)
    #expect(folder.text(of: "tables/\(tables[0])")?.contains("Oystercatcher,88,none") == true)
    #expect(folder.text(of: "tables/\(tables[1])")?.contains("TG-2 & TG-3,115200") == true)
  }

  @Test func `the CSV examples become documents and a table`() throws {
    let (text, _) = try run(
      "Pipelines/csv.yaml", ["--set", "vars.output=\(folder.path)"], output: "letters.jsonl")
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.contains(#""author":"Abara, Tunde""#))
    let table = try pipeline("read-csv", "Examples/csv/depots.csv", ", as: table")
    let (grid, _) = try run(table, output: "out.jsonl")
    #expect(
      grid.contains(#""header":["Depot","Buses","Charging points"]"#)
        || grid.contains("Harbour; east quay"))
  }

  @Test func `standard input may be compressed`() throws {
    let lines = ##"{"text":"# A\n\n| b |\n|-|\n| c |"}"## + "\n"
    let tool = RunningTool()
    try tool.start(["run", try pipeline("read-jsonl", "-", ", format: markdown"), "--audit"])
    tool.input.fileHandleForWriting.write(Data(stored(Array(lines.utf8))))
    try tool.input.fileHandleForWriting.close()
    let errors = tool.text(of: tool.errors)
    #expect(tool.exitCode == 0, "\(errors)")
    let text = folder.text(of: "out.jsonl") ?? ""
    #expect(text.contains(#""type":"heading","level":1,"text":"A""#))
    #expect(text.contains(#""type":"table""#))
  }

  @Test func `an archive of members keeps what is good and counts what is no document`() throws {
    func record(_ type: String, _ fields: String, _ block: String) -> [UInt8] {
      Array(
        "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <urn:x:\(type)>\r\n\(fields)Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
          .utf8)
    }
    let members = [
      record("warcinfo", "", "software: x\r\n"), record("request", "", "GET / HTTP/1.1\r\n\r\n"),
      record(
        "conversion", "Content-Type: text/plain\r\nWARC-Target-URI: http://a.example/\r\n",
        "A title\n\nSome words of text stand here.\n"),
      Array("garbage\r\n".utf8),
      record(
        "response", "Content-Type: application/http\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/markdown\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n# Pages\n\r\n0\r\n\r\n"
      ),
    ]
    let input = try folder.write("", to: "a.warc.gz")
    try Data(members.flatMap(stored)).write(to: URL(filePath: input))
    let (text, errors) = try run(
      try pipeline("read-warc", input), output: "out.jsonl", exitCode: 1)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""id":"urn:x:conversion""#) == true)
    #expect(lines.first?.contains(#""source_url":"http://a.example/""#) == true)
    #expect(lines.last?.contains(#""text":"Pages""#) == true)
    #expect(errors.contains("error[bad-archive-record]"))
    #expect(errors.contains("skipped           2: request 1, warcinfo 1"))
  }
}

/// A gzip member that holds `bytes` without making them smaller.
///
/// - Source: RFC 1951, section 3.2.4, and RFC 1952.
func stored(_ bytes: [UInt8]) -> [UInt8] {
  func littleEndian(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
  var crc: UInt32 = ~0
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  let length = UInt32(bytes.count)
  return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + littleEndian(length, 2)
    + littleEndian(~length, 2) + bytes + littleEndian(~crc, 4) + littleEndian(length, 4)
}
