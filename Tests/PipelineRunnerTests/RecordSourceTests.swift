// SPDX-License-Identifier: Apache-2.0

import StageKit
import Testing

@testable import PipelineRunner

struct RecordSourceTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  /// The records as text; what failed as `!` and what is known of it.
  func records(
    of contents: [[UInt8]], maximum: Int = 1_000_000, skip: Int = 0, limit: Int? = nil
  ) throws -> (texts: [String], batchCount: Int) {
    let paths = try contents.enumerated().map { try folder.write($1, to: "\($0).txt") }
    let reader = TrialReader(paths, maximum: ByteSize(maximum))
    let files = InputFiles(reader.inputs).files
    var source = RecordSource(files, reader: reader, skip: skip, limit: limit)
    var texts: [String] = []
    var batchCount = 0
    while let batch = source.next() {
      #expect(batch.index == batchCount)
      batchCount += 1
      for item in batch.items {
        switch item {
        case .line(let file, let range, let number):
          let bytes = batch.bytes[range]
          let index = try #require(paths.firstIndex(of: file.path))
          let offset = batch.offset + range.lowerBound
          #expect(contents[index][offset..<offset + range.count] == bytes)
          texts.append("\(number) \(String(decoding: bytes, as: UTF8.self))")
        case .oversized(_, let offset, let byteCount, let number):
          texts.append("! line \(number) at \(offset), \(byteCount) bytes")
        case .unreadable(let file, let offset, _): texts.append("! \(file.name) at \(offset)")
        case .faulty(_, let offset, let byteCount, let number, let error):
          texts.append("! \(error.id) on line \(number) at \(offset), \(byteCount) bytes")
        case .file(let file): texts.append(file.name)
        }
      }
    }
    return (texts, batchCount)
  }

  @Test(arguments: [
    ("", []), ("\n\n \t\n", []), ("one", ["1 one"]), ("one\ntwo\n", ["1 one", "2 two"]),
    ("one\r\n\r\ntwo\r\n", ["1 one", "3 two"]), ("a\rb\n", ["1 a\rb"]), (" x ", ["1  x "]),
    ("\u{0}\n", ["1 \u{0}"]),
  ])
  func `each line that is not blank is a record without its line end`(
    text: String, expected: [String]
  ) throws {
    #expect(try records(of: [Array(text.utf8)]).texts == expected)
  }

  @Test func `lines are whole wherever the pieces end`() throws {
    // Lengths around the size of a piece put its end at, before and behind line ends.
    let size = RecordSource.batchSize
    let lengths = [
      1, size - 3, 2, size - 1, size, size + 1, 3 * size, 0, 7, size / 2, size / 2, size,
    ]
    let lines = lengths.enumerated().map { index, length in
      String(repeating: String(index % 10), count: length)
    }
    let (texts, batchCount) = try records(
      of: [Array(lines.joined(separator: "\n").utf8)], maximum: 4 * size)
    let expected = lines.enumerated().filter { !$1.isEmpty }.map { "\($0 + 1) \($1)" }
    #expect(texts == expected)
    #expect(batchCount > 5)
  }

  @Test func `a line over the limit is passed over and the lines around it are read`() throws {
    let size = RecordSource.batchSize
    let long = String(repeating: "x", count: 5 * size)
    let (texts, _) = try records(
      of: [Array("one\n\(long)\ntwo\nxxxxxx\n\(long)".utf8)], maximum: 5)
    #expect(
      texts == [
        "1 one", "! line 2 at 4, \(5 * size) bytes", "3 two",
        "! line 4 at \(9 + 5 * size), 6 bytes", "! line 5 at \(16 + 5 * size), \(5 * size) bytes",
      ])
  }

  @Test func `skip and limit count records over all files`() throws {
    let contents = ["1\n\n2\n", "", "3\n4\n", "5"].map { Array($0.utf8) }
    #expect(try records(of: contents, skip: 1, limit: 2).texts == ["3 2", "1 3"])
    #expect(try records(of: contents, skip: 4).texts == ["1 5"])
    #expect(try records(of: contents, skip: 9).texts == [])
    #expect(try records(of: contents, limit: 0).texts == [])
  }

  @Test func `small files share a batch and large ones have their own`() throws {
    let sizes = [1, 2, RecordSource.batchSize, 3, 4]
    let paths = try sizes.map { size in
      try folder.write([UInt8](repeating: 65, count: size), to: "\(size)")
    }
    let reader = TrialReader(paths, framing: .wholeFile)
    var source = RecordSource(InputFiles(reader.inputs).files, reader: reader, skip: 0, limit: nil)
    var counts: [Int] = []
    while let batch = source.next() { counts.append(batch.items.count) }
    #expect(counts == [3, 2])
  }

  @Test func `what is compressed has a batch of its own, small as it looks`() throws {
    let paths = try ["a.txt", "b.txt.gz", "c.txt", "d.txt.zst"].map {
      try folder.write("x", to: $0)
    }
    let reader = TrialReader(paths, framing: .wholeFile)
    var source = RecordSource(InputFiles(reader.inputs).files, reader: reader, skip: 0, limit: nil)
    var counts: [Int] = []
    while let batch = source.next() { counts.append(batch.items.count) }
    #expect(counts == [2, 2])
  }

  // The memory of this process is a file that anybody can open and nobody can read from its start.
  @Test(.enabled(if: FileProbe.canOpenOwnMemory))
  func `a file that fails in reading is one failure, and the next is read`() throws {
    let good = try folder.write("fine\n", to: "fine.txt")
    let reader = TrialReader(["/proc/self/mem", good])
    var source = RecordSource(InputFiles(reader.inputs).files, reader: reader, skip: 0, limit: nil)
    let first = source.next()
    guard case .unreadable(let file, 0, let reason) = first?.items.first else {
      Issue.record("read what cannot be read")
      return
    }
    #expect(file.path == "/proc/self/mem")
    #expect(reason.message == "cannot be read: input/output error")
    let second = source.next()
    #expect(second?.items.count == 1)
    let third = source.next()
    #expect(third == nil)
  }
}
