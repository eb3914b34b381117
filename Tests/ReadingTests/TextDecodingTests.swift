// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import Reading

struct TextDecodingTests {
  /// "Zürich – 5 €" in the encodings that are told apart by themselves.
  static let encoded: [(String, [UInt8])] = [
    ("UTF-8", Array("Zürich – 5 €".utf8)),
    ("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF] + Array("Zürich – 5 €".utf8)),
    ("UTF-16, little-endian", utf16("Zürich – 5 €", isBigEndian: false)),
    ("UTF-16, big-endian", utf16("Zürich – 5 €", isBigEndian: true)),
    ("Windows-1252", Array("Z?rich ? 5 ?".utf8).replacing(at: [1: 0xFC, 7: 0x96, 11: 0x80])),
  ]

  @Test(arguments: encoded)
  func `the encoding is found`(_ name: String, _ bytes: [UInt8]) throws {
    let document = try read(bytes)
    #expect(document.dump == "paragraph: Zürich – 5 €", "\(name)")
    #expect(document.conservationFaults().isEmpty, "\(name)")
    let origin = document.blocks[0].extent.flatMap { document.source.origin(of: $0) }
    #expect(origin.last?.upperBound == bytes.count)
  }

  @Test func `stray bytes in UTF-8 are read alone and counted`() throws {
    let document = try read(Array("é and ".utf8) + [0xE9] + Array(" and – .".utf8))
    #expect(document.dump == "paragraph: é and é and – .")
    #expect(document.ledger.edits == [EditCount(stage: "read-text", rule: "stray-bytes", count: 1)])
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `a named encoding is insisted on`() throws {
    let error = #expect(throws: StageError.self) { try read([0x61, 0x62, 0xFF], encoding: .utf8) }
    #expect(error?.id == "not-utf-8")
    #expect(error?.message == "byte 0xFF at offset 2 is not UTF-8")
    #expect(throws: StageError.self) { try read([0xFF, 0xFE, 0x61], encoding: .utf16) }
    #expect(throws: StageError.self) { try read([0xFF, 0xFE, 0x00, 0xD8], encoding: .utf16) }
  }

  @Test func `latin-1 has no signs in the C1 range`() throws {
    #expect(try read([0x61, 0xE9, 0x62], encoding: .latin1).dump == "paragraph: aéb")
    #expect(try read([0x80, 0x62], encoding: .windows1252).dump == "paragraph: €b")
  }

  @Test(arguments: ["", "\n\n", " \r\n\t\r\n", "\u{FEFF}", "\u{200B}\n"])
  func `a text without words has no blocks`(_ text: String) throws {
    let document = try read(text)
    #expect(document.blocks.isEmpty)
    #expect(document.conservationFaults().isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every kind of line end ends a line`(_ end: String) throws {
    let text = ["First Words", "", "- one", "- two"].joined(separator: end)
    #expect(try read(text).dump == "heading 1: First Words\nlist\n  - one\n  - two")
  }

  @Test func `NULs are kept for later stages to judge`() throws {
    #expect(try read("a\u{0}b c.").dump == "paragraph: a\u{0}b c.")
  }

  @Test(arguments: 0..<200)
  func `every byte of any text is accounted for`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "Words of a heading", "- item", "1. item", "\n", "\n\n", "\r\n", " ", "\t", "x | y |",
      "---|---|",
      "Label: text.", "=====", "## ", "é", "\u{FEFF}", "\u{0}",
      "It is a sentence of prose, and a long one. ",
      "• glued", "(ii) x", "Breaking news", "Author : Jo Doe", "|", ":", ".",
    ]
    let text = (0..<Int.random(in: 0...60, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let utf8 = Array(text.utf8)
    for bytes in [utf8, utf16(text, isBigEndian: false), utf8 + [0xE9, 0x20, 0xFF]] {
      let faults = try read(bytes).conservationFaults()
      #expect(faults == [], "\(text.debugDescription)")
    }
  }
}

/// UTF-16 with its byte order mark.
private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in [0xFEFF] + Array(text.utf16) {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    bytes += isBigEndian ? [high, low] : [low, high]
  }
  return bytes
}

extension [UInt8] {
  fileprivate func replacing(at places: [Int: UInt8]) -> [UInt8] {
    enumerated().map { places[$0.offset] ?? $0.element }
  }
}
