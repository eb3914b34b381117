// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import MarkdownReading

private let inlinePieces = [
  "a", "b c", "é", " ", "  ", "\n", "\n", "*", "**", "_", "__", "~~", "~", "`", "``", "[", "]",
  "](", "](u)", "](<u v> 't')", "[r]", "[r][]", "[x][r]", "![", "!", "\\", "\\*", "\\\n", "&amp;",
  "&#65;", "&", ";", "<b>", "</b>", "<br/>", "<", ">", "<http://a.b>", "(", ")", "\"", "'", ":",
]
private let blockPieces =
  inlinePieces + [
    "\n\n", "# ", "## ", "\n> ", "\n- ", "\n1. ", "\n    ", "\t", "```", "\n```\n", "~~~", "===",
    "\n---\n", "***", "|", "\\|", "\n|-|-|\n", "\n| a | b |\n", "--|--", "<div>", "\n<table>",
    "<tr>",
    "<td>", "</td>", "</table>\n", "<!--", "-->", "<pre>", "[r]: /u\n", "[r]:", "\r\n", "\r", "\0",
    "\u{FEFF}", "- [ ] ", "1) ", "k: v", "<script>", "</script>", "[^1]",
  ]

private func text(of pieces: [String], upTo count: Int, seed: Int) -> String {
  var random = SeededGenerator(seed: UInt64(seed))
  return (0..<Int.random(in: 0...count, using: &random)).map { _ in
    pieces.randomElement(using: &random) ?? ""
  }.joined()
}

struct MarkdownPropertyTests {
  @Test(arguments: 0..<20)
  func `every byte of any text is accounted for`(part: Int) throws {
    for seed in part * 50..<part * 50 + 50 {
      let text = text(of: blockPieces, upTo: 40, seed: seed)
      let faults = try markdown(text).conservationFaults()
      #expect(faults == [], "seed \(seed): \(text.debugDescription)")
    }
  }

  /// What the parser says that a paragraph or heading shows.
  private static func shown(_ nodes: [MarkdownNode], _ index: Int) -> String {
    var bytes: [UInt8] = []
    for node in nodes[index + 1..<nodes[index].end] {
      switch node.kind {
      case .text, .code: bytes += node.content
      case .softBreak: bytes.append(0x20)
      case .lineBreak: bytes.append(0x0A)
      case .htmlInline where node.content.starts(with: "<br".utf8):
        if let last = bytes.last, !isBlank(last) { bytes.append(0x0A) }
      default: break
      }
    }
    while bytes.last.map(isBlank) == true { bytes.removeLast() }
    return String(decoding: bytes.drop { isBlank($0) }, as: UTF8.self)
  }

  @Test(arguments: 0..<20)
  func `a paragraph shows what the parser says`(part: Int) throws {
    for seed in part * 50..<part * 50 + 50 {
      let text = "x " + text(of: inlinePieces, upTo: 25, seed: seed) + "\n\n[r]: /u\n"
      let nodes = markdownNodes(of: Array(text.utf8)[...])
      let isPlain = nodes.dropFirst().allSatisfy { node in
        switch node.kind {
        case .list, .item, .blockQuote, .htmlBlock, .codeBlock, .table: false
        default: true
        }
      }
      guard isPlain else { continue }
      let expected = nodes.indices.compactMap { index -> String? in
        switch nodes[index].kind {
        case .paragraph, .heading: Self.shown(nodes, index)
        default: nil
        }
      }.filter { !$0.isEmpty }
      let document = try markdown(text)
      #expect(
        document.blocks.flatMap(\.extent).map(\.string) == expected,
        "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<20)
  func `verbatim text stands at its origin`(seed: Int) throws {
    let document = try markdown(text(of: blockPieces, upTo: 60, seed: 9_000 + seed))
    for text in document.blocks.flatMap(\.extent) where text.isVerbatim && !text.isEmpty {
      let origin = try #require(document.source.origin(of: text).first)
      #expect(document.source.bytes[origin].elementsEqual(text.bytes))
    }
  }
}
