// SPDX-License-Identifier: Apache-2.0

import StageKit
import Testing

@testable import PipelineRunner

@Suite(.timeLimit(.minutes(10)))
struct FramingTests {
  let folder: TrialFolder
  static let dialect = RowDialect(delimiter: nil, quote: UInt8(ascii: "\""), hasHeader: true)

  init() throws { folder = try TrialFolder() }

  /// The records of a file, with their lines, and its faults.
  private func records(
    _ bytes: [UInt8], _ framing: Framing, maximum: Int = 1_000_000, name: String = "in"
  ) throws -> [String] {
    let reader = TrialReader(
      [try folder.write(bytes, to: name)], framing: framing, maximum: ByteSize(maximum))
    var source = RecordSource(InputFiles(reader.inputs).files, reader: reader, skip: 0, limit: nil)
    var texts: [String] = []
    while let batch = source.next() {
      for item in batch.items {
        switch item {
        case .line(_, let range, let number):
          let offset = batch.offset + range.lowerBound
          let text = String(decoding: batch.bytes[range], as: UTF8.self)
          if !name.contains(".") {
            #expect(Array(text.utf8) == Array(bytes[offset...].prefix(range.count)))
          }
          let preamble = String(decoding: batch.preamble, as: UTF8.self)
          texts.append("\(number) \(text)" + (preamble.isEmpty ? "" : " [\(preamble)]"))
        case .faulty(_, let offset, let byteCount, let number, let error):
          texts.append("! \(error.id) \(number) at \(offset), \(byteCount)")
        case .oversized(_, let offset, let byteCount, let number):
          texts.append("! oversized \(number) at \(offset), \(byteCount)")
        case .unreadable(_, let offset, let error): texts.append("! \(error.id) at \(offset)")
        case .file: Issue.record("a whole file")
        }
      }
    }
    return texts
  }

  @Test(arguments: [
    ("", []), ("h\n", []), ("h", []), ("h,i\na,b\n", ["2 a,b [h,i]"]),
    ("h;i\r\n\r\n\"a\nb\";c\r\nd;e", ["3 \"a\nb\";c [h;i]", "5 d;e [h;i]"]),
    ("h,i\na\"b,c\nd,\"\"\"\n\"\"\"\n", ["2 a\"b,c [h,i]", "3 d,\"\"\"\n\"\"\" [h,i]"]),
    ("h\n\"a\nb\nc\n", ["! unclosed-quote 2 at 2, 3", "3 b [h]", "4 c [h]"]),
    ("\"h\na\n", ["! unclosed-quote at 0"]),
  ])
  func `rows end outside quotes`(text: String, expected: [String]) throws {
    #expect(try records(Array(text.utf8), .rows(Self.dialect)) == expected)
  }

  @Test func `a row that is too long fails alone`() throws {
    let long = String(repeating: "x", count: 600_000)
    let text = "h\na\n\(long)\nb\n\"\(long)\nc\n"
    let found = try records(Array(text.utf8), .rows(Self.dialect), maximum: 1_000)
    #expect(
      found.map { $0.prefix { $0 != "," } } == [
        "2 a [h]", "! record-too-large 3 at 4", "4 b [h]", "! unclosed-quote 5 at 600007",
        "6 c [h]",
      ])
  }

  private func record(_ block: String, length: Int? = nil) -> String {
    "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)"
  }

  @Test func `records of an archive end where their length says`() throws {
    let (first, second) = (record("a\n\nWARC/1.0"), record("b"))
    let text = "\(first)\r\n\r\n\(second)\r\n\r\n"
    #expect(try records(Array(text.utf8), .webArchive) == ["1 \(first)", "9 \(second)"])
    #expect(try records([], .webArchive) == [])
  }

  @Test func `what is no record fails alone, up to the next that begins a line`() throws {
    let (good, short, long) = (record("b"), record("abc", length: 1), record("c", length: 1_000))
    let text = "\(short)\r\n\r\n\(good)\r\n\r\n\(long)\r\n\r\n\(good)\r\n\r\n"
    let found = try records(Array(text.utf8), .webArchive)
    #expect(found.filter { $0.hasPrefix("!") }.count == 2)
    #expect(found.filter { $0.hasSuffix(good) }.count == 2)
    #expect(try records(Array("text\n".utf8), .webArchive) == ["! bad-archive at 0"])
    let cut = try records(Array(record("abc").utf8.dropLast(1)), .webArchive)
    #expect(cut.count == 1 && cut[0].hasPrefix("! bad-archive-record"))
  }

  @Test func `a record that is too large is passed over`() throws {
    let large = record(String(repeating: "x\n", count: 400_000))
    let text = "\(large)\r\n\r\n\(record("b"))"
    #expect(
      try records(Array(text.utf8), .webArchive, maximum: 1_000) == [
        "! oversized 1 at 0, \(large.utf8.count)", "400007 \(record("b"))",
      ])
  }
}
