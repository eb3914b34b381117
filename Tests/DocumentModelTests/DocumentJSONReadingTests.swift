// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Testing

struct DocumentJSONReadingTests {
  private func json(_ document: Document) -> [UInt8] {
    var bytes: [UInt8] = []
    document.appendJSON(to: &bytes)
    return bytes
  }

  @Test(arguments: 0..<200)
  func `a document that was written reads back and writes the same bytes`(seed: Int) throws {
    let document = RandomDocument.make(seed: UInt64(seed))
    let written = json(document)
    let read = try Document(json: written, source: document.source)
    // Compared as strings, so that a failure shows the JSON and not its bytes.
    #expect(String(decoding: json(read), as: UTF8.self) == String(decoding: written, as: UTF8.self))
    #expect(read.blocks.count == document.blocks.count)
    #expect(read.ledger.removals.count == document.ledger.removals.count)
  }

  private let source = Source(
    uri: "a.txt", mediaType: "text/plain", utf8: Array("Oslo and Rome".utf8))

  /// A document over `source` whose JSON has `replacement` in the place of `part`.
  private func read(replacing part: String, with replacement: String) throws -> Document {
    var passage = Passage(source.text(at: 0..<13))
    passage.entities = [Entity(label: "GPE", range: 0..<4, method: "model")]
    let document = Document(id: "a", source: source, blocks: [.paragraph(passage)])
    let written = String(decoding: json(document), as: UTF8.self)
    try #require(written.contains(part))
    return try Document(
      json: Array(written.replacing(part, with: replacement).utf8), source: source)
  }

  @Test(arguments: [
    ("sluice.document/1", "sluice.document/2", "the schema must be 'sluice.document/1'"),
    ("xxh64:", "xxh65:", "the source has another digest"),
    (#","bytes""#, #","offset":9,"bytes""#, "the source is at another offset, 0"),
    (#""edits":[],"#, "", "the object has no 'edits'"),
    ("paragraph", "picture", "no block has the type 'picture'"),
    (#""start":0"#, #""start":1"#, "the text does not have 'Oslo' where the entity says"),
    (#""end":4"#, #""end":400"#, "the text does not have 'Oslo' where the entity says"),
    (#""start":0"#, #""start":-1"#, "the text does not have 'Oslo' where the entity says"),
    ("[[0,13]]", "[[0,14]]", "a range must lie in the 13 bytes of the source"),
    ("[[0,13]]", "[[5,4]]", "a range must lie in the 13 bytes of the source"),
    ("[[0,13]]", "[[-9223372036854775808,13]]", "a range must lie in the 13 bytes of the source"),
    ("[[0,13]]", "[[0]]", "a range has a start and an end"),
    ("[[0,13]]", "[0]", "an array must stand here"),
  ])
  func `what is not of the form is refused`(part: String, replacement: String, message: String)
    throws
  {
    let error = #expect(throws: JSONError.self) {
      try read(replacing: part, with: replacement)
    }
    #expect(error?.message.hasPrefix(message) == true)
  }

  @Test func `members that are not in the form are passed over`() throws {
    let document = try read(replacing: #""edits""#, with: #""later":{"x":[1]},"edits""#)
    #expect(document.blocks.count == 1)
  }

  @Test func `text that stands in the source is read as verbatim`() throws {
    let document = try read(replacing: "GPE", with: "X")
    guard case .paragraph(let passage) = document.blocks[0] else {
      Issue.record("no paragraph")
      return
    }
    #expect(passage.text.isVerbatim)
    #expect(passage.entities.map(\.label) == ["X"])
  }
}
