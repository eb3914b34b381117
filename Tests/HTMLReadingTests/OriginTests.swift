// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import Testing

@testable import HTMLReading

struct OriginTests {
  static let cases: [(html: String, text: String, origin: [String])] = [
    ("<p>plain words</p>", "plain words", ["plain words"]),
    ("<p>Tom &amp; Jerry</p>", "Tom & Jerry", ["Tom &amp; Jerry"]),
    ("<p>caf&eacute; &#8217;n &#x2019;</p>", "café ’n ’", ["caf&eacute; &#8217;n &#x2019;"]),
    ("<p>a &notit; b</p>", "a ¬it; b", ["a &notit; b"]),
    ("<p>a &notin; b</p>", "a ∉ b", ["a &notin; b"]),
    ("<p>&NotEqualTilde;x</p>", "≂̸x", ["&NotEqualTilde;x"]),
    ("<p>AT&T &unknown; &amp;amp;</p>", "AT&T &unknown; &amp;", ["AT&T &unknown; &amp;amp;"]),
    ("<p>one<b> two</b></p>", "one two", ["one", " two"]),
    ("<p>one</i>two</p>", "onetwo", ["one", "two"]),
    ("<p>line\r\nend</p>", "line end", ["line", "end"]),
    ("<table>moved<tr><td>", "moved", ["moved"]),
    ("<svg><foreignObject><p>x</p></foreignObject></svg>after", "after", ["after"]),
    ("<p>a\0b</p>", "ab", ["a", "b"]),
    ("x</body>y</html>z", "xyz", ["x", "y", "z"]),
  ]

  @Test(arguments: cases)
  func `text leads back to the bytes that it came from`(
    html: String, text: String, origin: [String]
  ) throws {
    let document = try readAll(html)
    let passage = try #require(document.blocks.last?.extent.first)
    #expect(passage.string == text)
    let joined = document.originBytes(of: passage).joined().filter { !$0.isWhitespace }
    #expect(joined == origin.joined().filter { !$0.isWhitespace })
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `text that the parser leaves out is removed by name`() throws {
    let document = try readAll("<frameset>lost words<frame src=a></frameset>")
    #expect(document.removed == ["stray-text: lost words"])
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `origins count bytes of the file, not of the decoded text`() throws {
    var bytes = Array("<meta charset=iso-8859-1><p>caf".utf8)
    bytes += [0xE9] + Array(" noir</p>".utf8)
    let document = try read(bytes, ["content": .string("all")])
    let passage = try #require(document.blocks.first?.extent.first)
    #expect(passage.string == "café noir")
    #expect(document.source.origin(of: passage) == [28..<37])
    #expect(document.conservationFaults().isEmpty)
  }
}
