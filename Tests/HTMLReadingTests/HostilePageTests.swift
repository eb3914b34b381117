// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import HTMLReading

@Suite(.timeLimit(.minutes(10)))
struct HostilePageTests {
  private func repeated(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  @Test func `tables nested a thousand deep are read`() throws {
    let document = try readAll(
      repeated("<table><tr><td>x", 1_000) + "end" + repeated("</table>", 1_000))
    #expect(document.blocks.count == 1_000)
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `elements left open are closed`() throws {
    let document = try readAll(repeated("<p>a <b>b <ul><li>c", 200))
    let passages = document.blocks.reduce(0) { $0 + $1.extent.count }
    // A paragraph, and an item of two lines for each list that was left open in the one before.
    #expect(passages == 201)
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `a row of ten thousand cells is a table`() throws {
    let document = try readAll("<table><tr>" + repeated("<td>x", 10_000) + "</table>")
    guard case .table(let table) = document.blocks[0] else {
      Issue.record("no table")
      return
    }
    #expect(table.columnCount == 10_000)
  }

  @Test func `spans that would fill a huge grid make no table`() throws {
    let cells = repeated("<tr><td>z", 30_000)
    let document = try readAll("<table><tr><td rowspan=65534 colspan=1000>x<td>y\(cells)</table>")
    #expect(document.blocks.count == 30_002)
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `a page that nests too deep fails alone`() throws {
    let error = #expect(throws: StageError.self) { try readAll(repeated("<div>", 100_000)) }
    #expect(error?.id == "page-too-deep")
  }

  @Test func `a page whose tree outgrows its memory fails alone`() throws {
    // Each paragraph repeats all of the open formatting elements.
    let open = (0..<3_000).map { "<font color=\($0)>" }.joined()
    let page = "<p>" + open + repeated("</p><p>x", 3_000)
    let error = #expect(throws: StageError.self) { try readAll(page) }
    #expect(error?.id == "page-too-dense")
  }

  @Test(arguments: 0..<60)
  func `no byte of a mutilated page is lost or counted twice`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let page = DamagedPage.make(using: &random)
      for content in ["main", "all"] {
        guard let document = try? read(page, ["content": .string(content)]) else { continue }
        let faults = document.conservationFaults()
        #expect(faults.isEmpty, "\(faults)\n\(String(decoding: page, as: UTF8.self))")
        let rules = Set(ReadHTML.descriptor.rules.map(\.id))
        #expect(document.ledger.removals.allSatisfy { rules.contains($0.rule) })
        #expect(document.blocks.allSatisfy { block in block.extent.contains { !$0.isEmpty } })
      }
    }
  }
}

/// Pages made at random, then cut and spoilt.
private enum DamagedPage {
  private static let pieces = [
    "<p>", "</p>", "<div class=\"nav\">", "<div class=post-content>", "</div>", "<h2>", "</h2>",
    "<table>", "<tr>", "<td>", "<th colspan=3>", "</table>", "<ul>", "<li>", "</ul>", "<b>", "</b>",
    "<a href=x>", "</a>", "<br>", "&amp;", "&nbsp;", "&notit;", "&#x80;", "&#0;", "&lt", "\0",
    "<![CDATA[x]]>", "<svg><title>t", "</svg>", "<select><option>", "<textarea>\n\n", "<!-- c",
    "-->", "<?php ?>", "<frameset>", "<pre>\n a", "<script>if(a<b)</script>", "<plaintext>",
    "<template>q</template>", "<title>z</title>", "<noscript>", "<dd>", "<isindex>", "\r\n", "\r",
    "<math><mi>x", "</foo>", "<body lang=de>", "<style>p{}</style>", "]]>", "\u{FEFF}",
    "<time datetime=2024>",
    "The harbour board met on Tuesday and voted for a new quay, which will cost a good deal. ",
    "words", "Zürich ", "日本 ", "  ", "\n", ". ", "<meta name=author content='A &amp; B'>",
  ]

  static func make(using random: inout SeededGenerator) -> [UInt8] {
    var page: [UInt8] = []
    for _ in 0..<Int.random(in: 1..<90, using: &random) {
      page += Array((pieces.randomElement(using: &random) ?? "").utf8)
    }
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      let place = Int.random(in: 0...page.count, using: &random)
      page.insert(UInt8.random(in: 0...255, using: &random), at: place)
    }
    return Array(page.prefix(Int.random(in: 0...page.count, using: &random)))
  }
}
