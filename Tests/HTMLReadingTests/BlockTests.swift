// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import HTMLReading

struct BlockTests {
  static let pages: [(html: String, dump: String)] = [
    ("<h1>Top</h1><h3>Sub</h3><p>Words", "heading 1: Top\nheading 3: Sub\nparagraph: Words"),
    ("<p>a\n  b\t<b> c</b><i>d</i></p>", "paragraph: a b cd"),
    (
      "loose text<div>in a box</div>tail",
      "paragraph: loose text\nparagraph: in a box\nparagraph: tail"
    ),
    ("<p>one<p>two<div>three", "paragraph: one\nparagraph: two\nparagraph: three"),
    ("<ul><li>a<li>b <b>c</b></ul>", "list\n  - a\n  - b c"),
    ("<ol><li>a<ul><li>b</ul><li>c</ol>", "list ordered\n  - a\n  - b\n  - c"),
    ("<ul><li><h2>Card</h2><p>Text</ul>", "heading 2: Card\nparagraph: Text"),
    ("<blockquote><p>Said.</p></blockquote>", "quote: Said."),
    ("<pre>a\n  <b>b</b>  c\n</pre>", "code: a\n  b  c"),
    ("<figure><img alt=x><figcaption>Seen</figcaption></figure>", "caption: Seen"),
    ("<p>a<br>b<br><br>c</p>", "paragraph: a b\nparagraph: c"),
    ("<p>1 Quay<br>Harbour<br>Town</p>", "lines\n  - 1 Quay\n  - Harbour\n  - Town"),
    ("<ul><li><p>a</p><p>b</p><li>c</ul>", "list\n  - a\nb\n  - c"),
    ("<p>Tom &amp; Jerry&nbsp;&lt;3", "paragraph: Tom & Jerry\u{A0}<3"),
    ("<p>&nbsp;</p><p>x</p>", "paragraph: x"),
    ("<script>p('<p>no</p>')</script><style>p{}</style><p>yes", "paragraph: yes"),
    ("<template><p>no</p></template><p>yes", "paragraph: yes"),
    ("", ""), ("<!-- nothing -->", ""), ("<", "paragraph: <"),
  ]

  @Test(arguments: pages)
  func `elements become blocks`(html: String, dump: String) throws {
    let document = try readAll(html)
    #expect(document.dump == dump)
    #expect(document.conservationFaults().isEmpty)
  }

  static let tables: [(html: String, dump: String)] = [
    (
      "<table><caption>Depths</caption><thead><tr><th>Year<th>Depth</thead><tr><td>2020<td>7 m</table>",
      "table marked\n  caption: Depths\n  = Year | Depth\n  - 2020 | 7 m"
    ),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "table marked\n  - a | b\n  - c | "),
    ("<table><tr><th>k<td>v<tr><th>l<td>w</table>", "table marked\n  - k | v\n  - l | w"),
    (
      "<table><tr><td>a<table><tr><td>b<td>c</table></table>",
      "paragraph: a\ntable marked\n  - b | c"
    ),
    (
      "<table><tr><td><h2>Page</h2><p>All in a cell</table>",
      "heading 2: Page\nparagraph: All in a cell"
    ),
    ("<table><tr><td>alone</table>", "paragraph: alone"),
    ("<table role=presentation><tr><td>a<td>b</table>", "paragraph: a\nparagraph: b"),
    ("<table>foster<tr><td>a<td>b</table>", "paragraph: foster\ntable marked\n  - a | b"),
  ]

  @Test(arguments: tables)
  func `tables of figures and words are tables, layouts are not`(
    html: String, dump: String
  ) throws {
    let document = try readAll(html)
    #expect(document.dump == dump)
    #expect(document.conservationFaults().isEmpty)
  }

  private let spanning =
    "<table><tr><th colspan=2>Both<th>C<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e</table>"

  @Test func `merged cells are copied to each place`() throws {
    let document = try readAll(spanning)
    #expect(document.dump == "table marked\n  = Both | Both | C\n  - a | b | c\n  - a | d | e")
    guard case .table(let table) = document.blocks[0] else { return }
    #expect(
      table.spans == [
        Table.Span(row: nil, column: 0, columnCount: 2),
        Table.Span(row: 0, column: 0, rowCount: 2),
      ])
  }

  @Test func `merged cells are kept where the setting says so`() throws {
    let document = try read(
      spanning, ["content": .string("all"), "spans": .string("keep")])
    #expect(document.dump == "table marked\n  = Both |  | C\n  - a | b | c\n  -  | d | e")
  }

  @Test func `header rows and columns are counted`() throws {
    let document = try readAll(
      "<table><thead><tr><th>a<th>b<tr><th>c<th>d</thead><tr><th>k<td>v<tr><th>l<td>w</table>")
    guard case .table(let table) = document.blocks[0] else { return }
    #expect(table.headerRowCount == 2)
    #expect(table.headerColumnCount == 1)
  }

  static let nested: [(html: String, items: [String])] = [
    ("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>", ["a", "  b", "  c", "d"]),
    ("<ol><li>a<ul><li>b<ol><li>c</ol></ul></ol>", ["a", "  b", "    c"]),
    ("<ul><li>a<ul><li>b</ul>more<li>c</ul>", ["a", "  b", "more", "c"]),
    ("<ul><li>a</li><ul><li>b</ul></ul>", ["a", "  b"]),
    ("<ul><li><div>a</div><div>b</div><li>c</ul>", ["a\nb", "c"]),
    ("<dl><dt>Ebb<dd>Runs out<dt>Flood<dd>Comes in</dl>", ["Ebb\nRuns out", "Flood\nComes in"]),
    ("<dl><dt>Ebb<dt>Low<dd>One<dd>Two<dt>Flood</dl>", ["Ebb\nLow\nOne\nTwo", "Flood"]),
    (
      "<dl><div><dt>Ebb<dd>Runs out</div><div><dt>Flood<dd>Comes in</div></dl>",
      ["Ebb\nRuns out", "Flood\nComes in"]
    ),
    ("<dl><dt>Ebb<dd>Runs out<ul><li>fast</ul></dl>", ["Ebb\nRuns out", "  fast"]),
    ("<dl><dd>one<dd>two</dl>", ["one", "two"]),
    ("<dl>loose<dt>Ebb<dd>Runs out</dl>", ["loose", "Ebb\nRuns out"]),
  ]

  @Test(arguments: nested)
  func `lists keep the depth of their items, and terms what they mean`(
    html: String, items: [String]
  ) throws {
    let document = try readAll(html)
    #expect(document.conservationFaults().isEmpty)
    guard document.blocks.count == 1, case .list(let list) = document.blocks[0] else {
      Issue.record("not one list: \(document.dump)")
      return
    }
    #expect(
      list.items.indices.map {
        String(repeating: "  ", count: list.depth(of: $0)) + list.items[$0].text.string
      } == items)
  }

  @Test func `a list of terms that holds headings is a layout`() throws {
    let document = try readAll("<dl><dt><h2>Ebb</h2><dd><p>Runs out</p></dl>")
    #expect(document.dump == "heading 2: Ebb\nparagraph: Runs out")
  }
}
