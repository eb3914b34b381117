// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import WARCReading

/// Takes all text as one paragraph, and says which format it was asked for.
private struct WholeText: DocumentFormat {
  let name: FormatName
  var mediaType: String { "text/\(name.rawValue)" }

  func fill(_ document: inout Document, in context: inout StageContext) {
    let source = document.source
    document.blocks = [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
  }
}

/// A record of `type` with its block.
func archiveRecord(_ type: String, _ block: [UInt8], fields: [String] = []) -> [UInt8] {
  let lines =
    ["WARC/1.0", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:7>"] + fields
    + ["Content-Length: \(block.count)", "", ""]
  return Array(lines.joined(separator: "\r\n").utf8) + block
}

private func response(_ body: [UInt8], _ fields: [String] = [], status: String = "200 OK")
  -> [UInt8]
{
  let head = (["HTTP/1.1 \(status)"] + fields + ["", ""]).joined(separator: "\r\n")
  return archiveRecord(
    "response", Array(head.utf8) + body,
    fields: [
      "WARC-Target-URI: http://a.example/b", "Content-Type: application/http; msgtype=response",
    ])
}

struct ReadWARCTests {
  private let reader: ReadWARC

  init() throws {
    reader = ReadWARC(
      settings: .forTrials(
        ["paths": .list([]), "max-size": .string("1kB")],
        formats: [WholeText(name: .html), WholeText(name: .text)]))
  }

  private func record(_ bytes: [UInt8]) -> InputRecord {
    InputRecord(uri: "a.warc", name: "a", offset: 9, bytes: bytes)
  }

  private func read(_ bytes: [UInt8]) throws -> Document {
    var context = StageContext()
    return try reader.document(from: record(bytes), in: &context)
  }

  private func text(_ document: Document) -> String {
    document.blocks.flatMap(\.extent).map(\.string).joined(separator: "|")
  }

  @Test func `a response becomes a document of its payload`() throws {
    let document = try read(response(Array("<p>é</p>".utf8), ["Content-Type: text/html"]))
    #expect(document.id == "urn:uuid:7")
    #expect(document.source.mediaType == "text/html")
    #expect(document.metadata["source_url"] == .string("http://a.example/b"))
    #expect(document.metadata.entries.count == 1)
    #expect(text(document) == "<p>é</p>")
    #expect(document.conservationFaults() == [])
    #expect(document.ledger.edits.isEmpty)
  }

  @Test func `a conversion is a document of plain text`() throws {
    let bytes = archiveRecord(
      "conversion", Array("Words.\n".utf8),
      fields: ["WARC-Target-URI: <http://a.example/>", "Content-Type: text/plain"])
    let document = try read(bytes)
    #expect(document.source.mediaType == "text/text")
    #expect(document.metadata["source_url"] == .string("http://a.example/"))
    #expect(text(document) == "Words.\n")
    #expect(document.conservationFaults() == [])
  }

  @Test func `the encoding is the one that the header names`() throws {
    let document = try read(
      response([0x63, 0x61, 0x66, 0xE9], ["content-type: text/plain; charset=\"ISO-8859-1\""]))
    #expect(text(document) == "café")
    #expect(document.conservationFaults() == [])
  }

  static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x2B, 0xCE, 0x29, 0xCD, 0x4C, 0x4E,
    0x05, 0x00, 0x32, 0x49, 0x59, 0x08, 0x06, 0x00, 0x00, 0x00,
  ]

  static let sent: [([String], [UInt8], String)] = [
    (["Transfer-Encoding: chunked"], Array("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n".utf8), "abcde"),
    (["Transfer-Encoding: chunked"], Array("no chunks".utf8), "no chunks"),
    (["Content-Encoding: gzip"], gzip, "sluice"),
    (["Content-Encoding: gzip"], Array("plain".utf8), "plain"),
    (
      ["Transfer-Encoding: chunked", "Content-Encoding: gzip"],
      Array("\(String(gzip.count, radix: 16))\r\n".utf8) + gzip + Array("\r\n0\r\n\r\n".utf8),
      "sluice"
    ),
  ]

  @Test(arguments: sent)
  func `a payload is read as it was before it was sent`(
    fields: [String], body: [UInt8], expected: String
  ) throws {
    let document = try read(response(body, fields + ["Content-Type: text/plain"]))
    let isSentAsIs = body == Array(expected.utf8)
    #expect(text(document) == expected)
    #expect(document.conservationFaults() == [])
    #expect(document.ledger.edits.map(\.rule) == (isSentAsIs ? [] : ["decoded-payload"]))
  }

  @Test(arguments: [
    (archiveRecord("warcinfo", []), "warcinfo"), (archiveRecord("request", []), "request"),
    (response([], ["Content-Type: image/png"]), "image/png"), (response([]), "no-media-type"),
    (response([], ["Content-Type: text/html"], status: "404 Not Found"), "status-404"),
    (archiveRecord("response", [], fields: ["Content-Type: application/http"]), "no-http-header"),
  ])
  func `what is no document is skipped for a reason`(bytes: [UInt8], reason: String) {
    #expect(reader.reasonToSkip(record(bytes)) == reason)
  }

  @Test(arguments: [
    (Array("WARC/1.0\r\n\r\n".utf8), "bad-archive-record"),
    (
      response(
        Array("3\r\nabc\r\nzz".utf8), ["Content-Type: text/plain", "Transfer-Encoding: chunked"]),
      "bad-payload"
    ),
    (
      response(Array(gzip.dropLast(9)), ["Content-Type: text/plain", "Content-Encoding: gzip"]),
      "bad-payload"
    ),
    (response([1, 2], ["Content-Type: text/plain", "Content-Encoding: br"]), "bad-payload"),
    (response([], ["Content-Type: text/markdown"]), "missing-format"),
  ])
  func `a record that is wrong fails with a reason`(bytes: [UInt8], id: String) {
    #expect(reader.reasonToSkip(record(bytes)) == nil)
    let error = #expect(throws: StageError.self) { try read(bytes) }
    #expect(error?.id == id)
  }

  @Test(arguments: 0..<50)
  func `damaged records never trap, and every byte of the rest is accounted for`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for (fields, body, _) in Self.sent {
      var bytes = response(body, fields + ["Content-Type: text/plain"])
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if reader.reasonToSkip(record(bytes)) != nil { continue }
      if let document = try? read(bytes) { #expect(document.conservationFaults() == []) }
    }
  }
}
