// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import MarkdownReading

/// The document that `read-markdown` makes of `text`.
func markdown(_ text: String) throws -> Document {
  var context = StageContext()
  let settings = StageSettings(["paths": .list([])])
  return try ReadMarkdown(settings: settings).document(
    from: InputRecord(uri: "trial.md", name: "trial", bytes: Array(text.utf8)), in: &context)
}

struct ReadMarkdownTests {
  static let structures: [(String, String)] = [
    ("# One #\n\n## Two *b*\n\nThree\n===\n", "heading 1: One\nheading 2: Two b\nheading 1: Three"),
    ("a **b** _c_ ~~d~~ `e  f`\ng", "paragraph: a b c d e  f g"),
    ("a  \nb\\\nc\nd", "paragraph: a\nb\nc d"),
    (
      "[a](b \"c\") ![d](<e f>) <http://x.y> [g] [h][g] [i]\n\n[g]: /z",
      "paragraph: a d http://x.y g h [i]"
    ),
    ("[g]: /a 'b\nc'\nsee [g]\n[g]", "paragraph: see g g"),
    ("&amp;amp; \\& &copy; &nope; \\\\ &#65;", "paragraph: &amp; & © &nope; \\ A"),
    ("`` a`b `` ` c ` `&amp;`", "paragraph: a`b c &amp;"),
    ("- a\n- b\n  c\n\n  d\n- [x] e\n", "list\n  - a\n  - b c\nd\n  - [x] e"),
    ("3. a\n   - b\n4. c\n\nd", "list ordered\n  - a\n  - b\n  - c\nparagraph: d"),
    ("- a\n\n      code\n- b", "list\n  - a\ncode: code\nlist\n  - b"),
    ("> a\n> b\nc\n>\n> d\n> # e", "quote: a b c\nquote: d\nheading 1: e"),
    ("> - a\n>   b\n> 1. c", "list\n  - a b\nlist ordered\n  - c"),
    ("```swift\nlet a\n\n  b\n```\n", "code: let a\n\n  b"),
    ("> ```\n> a\n>   b\n> ```\n", "code: a\n  b"),
    ("\ta\n\n\t\tb\n", "code: a\n\n\tb"),
    ("-\ta\n\n\t\tb\n", "list\n  - a\ncode: b"),
    ("a\n\n***\n\nb", "paragraph: a\nparagraph: b"),
    ("x <b>y</b><br>z<!-- no -->", "paragraph: x y\nz"),
    (
      "<div>\n<h2>A &amp; b</h2>\n<p>c\n d<p>e</div>",
      "heading 2: A & b\nparagraph: c d\nparagraph: e"
    ),
    ("<!-- a -->\n\n<script>\nb\n</script>\n\nc", "paragraph: c"),
    ("a\nb\n| c | d |\n|---|---|\n| e |\n", "paragraph: a b\ntable marked\n  = c | d\n  - e | "),
    (
      "c | d\n:-:|--:\n`x\\|y` | **2** | 3\n| | z |\n",
      "table marked\n  = c | d\n  - x|y | 2\n  -  | z"
    ),
    ("> | a |\n> | - |\n> | b<br>c |\n", "table marked\n  = a\n  - b c"),
    (
      "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1 &lt; 2</td></tr></table>",
      "table marked\n  = a | b\n  - 1 < 2 | "
    ),
    ("", ""), ("\n \n", ""), ("---\n", ""), ("a\0b", "paragraph: a\0b"),
    ("a\r\nb\r\rc", "paragraph: a b\nparagraph: c"),
  ]

  @Test(arguments: structures)
  func `markup becomes structure`(text: String, dump: String) throws {
    let document = try markdown(text)
    #expect(document.dump == dump)
    #expect(document.conservationFaults() == [])
  }

  @Test func `origins are the bytes that are shown`() throws {
    let document = try markdown("See **the [map](x)** &amp; \\*.\n> ok\n")
    #expect(
      document.blocks.flatMap(\.extent).map { document.source.origin(of: $0) } == [
        [0..<4, 6..<10, 11..<14, 20..<27, 28..<30], [33..<35],
      ])
    #expect(document.ledger.markup == [4..<6, 10..<11, 14..<20, 27..<28, 31..<32])
  }

  @Test func `a table row keeps its line as its origin`() throws {
    let document = try markdown("| a | b |\n|--|--|\n| c | d | e |\n")
    #expect(document.blocks[0].extent.map(\.string) == ["| a | b |", "|--|--|", "| c | d | e |"])
    guard case .table(let table) = document.blocks[0] else { return }
    #expect(document.source.origin(of: table.rows[0][1].text) == [24..<25])
  }

  @Test func `front matter becomes metadata`() throws {
    let document = try markdown(
      "---\ntitle: \"A: b\"\n# note\ntags:\n  - x\n  - y\ndate: 2025-02-14\nempty:\n---\n# Title\n")
    #expect(document.metadata.entries.map(\.key) == ["title", "tags", "date"])
    #expect(document.metadata["title"] == .string("A: b"))
    #expect(document.metadata["tags"] == .string("- x\n  - y"))
    #expect(document.metadata["date"] == .string("2025-02-14"))
    #expect(document.dump == "heading 1: Title")
    #expect(document.conservationFaults() == [])
  }

  @Test(arguments: ["---\na b\n---\nc", "---\na: b\n", "--- \n- a\n---\n", "a\n---\nb: c\n---\n"])
  func `what is not keys and values between two lines is text`(text: String) throws {
    let document = try markdown(text)
    #expect(document.metadata.entries.allSatisfy { $0.key == "title" })
    #expect(document.conservationFaults() == [])
  }

  @Test func `the first heading is the title, unless it is none`() throws {
    #expect(try markdown("# A *b*").metadata["title"] == .string("A b"))
    #expect(try markdown("## A").metadata["title"] == nil)
  }

  @Test func `nesting without end is read in bounded depth`() throws {
    for piece in [">", "- ", "*a ", "[", "<div>", "![", "**", "`"] {
      let text = String(repeating: piece, count: 5_000) + "a"
      #expect(try markdown(text).conservationFaults() == [], "\(piece)")
    }
  }
}
