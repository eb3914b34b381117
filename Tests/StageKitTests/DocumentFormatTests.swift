// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import Testing

/// Says of all text that it is one paragraph, under a rule that it counts.
private struct OneParagraph: DocumentFormat {
  static let rule = Rule("taken-whole", "All text became one paragraph.")
  let name = FormatName.markdown
  let mediaType = "text/markdown"

  func fill(_ document: inout Document, in context: inout StageContext) {
    let source = document.source
    document.blocks = [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
    document.ledger.count(Self.rule)
  }
}

struct DocumentFormatTests {
  @Test func `a reader finds a format by its name, or is told which there are`() throws {
    let settings = StageSettings(formats: [OneParagraph()])
    #expect(try settings.format(.markdown).mediaType == "text/markdown")
    let error = #expect(throws: StageError.self) { try settings.format(.html) }
    #expect(error?.id == "missing-format")
    #expect(error?.message == "the format 'html' is not installed; there are 'markdown'")
  }

  @Test func `what a format does is put down to the reader of its files`() throws {
    var context = StageContext()
    let record = InputRecord(uri: "a.md", name: "a", bytes: [0xEF, 0xBB, 0xBF, 0x41, 0x80])
    let format = OneParagraph()
    let decoded = try format.decode(record.bytes, from: 0, charset: nil)
    let document = try format.document(from: record, as: decoded, in: &context)
    #expect(document.ledger.edits.map(\.stage) == ["read-markdown", "read-markdown"])
    #expect(document.ledger.edits.map(\.rule) == ["stray-bytes", "taken-whole"])
    #expect(document.ledger.stage == "")
    #expect(document.conservationFaults() == [])
    #expect(context.warnings == ["1 bytes are not UTF-8 and were read as Windows-1252"])
  }

  @Test(arguments: [
    ("UTF-8", TextEncoding.utf8), ("ISO-8859-1", .windows1252), ("utf-16le", .utf16),
    ("koi8-r", nil),
  ])
  func `an encoding is known by its label`(label: String, encoding: TextEncoding?) {
    #expect(TextEncoding(label: label) == encoding)
  }

  @Test(arguments: TextEncoding.allCases)
  func `a payload is decoded from where it begins`(encoding: TextEncoding) throws {
    let payload = Array((encoding == .utf16 ? "a\0b\0" : "ab").utf8)
    let bytes: [UInt8] = [0xFF, 0xFE, 0x0A] + payload
    let decoded = try DecodedText(bytes, from: 3, as: encoding)
    #expect(decoded.text == [0x61, 0x62])
    let source = Source(
      uri: "a", mediaType: "text/plain", bytes: bytes, text: decoded.text, map: decoded.map)
    #expect(source.byteRange(ofText: 0..<2) == 3..<3 + payload.count)
  }
}
