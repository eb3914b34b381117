// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

struct YAMLStreamTests {
  @Test func `a file becomes a tree in the order written`() throws {
    let tree = try root(
      """
      version: 1
      stages:
        - use: clean
        - use: drop
          with: { words: 1.5, deep: [a, null] }
      note: |
        two
        lines
      """)
    #expect(
      dump(tree) == """
        mapping
        .version: integer(1)
        .stages: list
          - mapping
            .use: 'clean'
          - mapping
            .use: 'drop'
            .with: mapping
              .words: float(1.5)
              .deep: list
                - 'a'
                - null
        .note: 'two
        lines'

        """)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", "  \n", "# only a comment\n", "\u{FEFF}# x"])
  func `a file without content has no document`(text: String) throws {
    let stream = try YAMLStream(parsing: file(text))
    #expect(stream.documents.isEmpty)
    let error = #expect(throws: YAMLError.self) { try stream.single() }
    #expect(error?.diagnostics.map(\.id) == ["yaml-empty"])
  }

  @Test func `all documents of a stream are given, and one is asked for`() throws {
    let text = MarkedText("a: 1\n⟪---⟫\nb\n---\n...\n")
    let stream = try YAMLStream(parsing: text.file)
    #expect(stream.documents.map { dump($0) } == ["mapping\n.a: integer(1)\n", "'b'\n", "null\n"])
    let error = #expect(throws: YAMLError.self) { try stream.single() }
    #expect(error?.diagnostics[0].message == "file has 3 YAML documents, expected one")
    #expect(error?.diagnostics[0].span?.range == text.ranges[0])
  }

  @Test(arguments: [
    "key: ⟪value⟫\n", "é: ⟪b⟫", "日本: [x, ⟪'y z'⟫]", "a: ⟪\"é\\n\"⟫ # c\n", "⟪a: 1\nb: 2⟫\n\n# c\n",
    "a:\n  ⟪- 1\n  - 2⟫\n\nb: 3\n", "a: ⟪{ b: 1 }⟫\n", "a: ⟪|\n  x\n  y⟫\n\nb: 1\n", "a: ⟪|⟫\nb: 1",
    "a: &x ⟪b⟫\n", "a: !!str ⟪b⟫\n", "a: &x !t # c\n  ⟪b⟫\n", "a: &x\n  ⟪b: 1⟫\nc: 2\n",
    "\u{FEFF}a: ⟪b⟫\n", "a: x\r\nb: ⟪y⟫\r\n", "a: \u{2028}\nb: ⟪y⟫\n", "a: ⟪long\n  plain⟫\nb: 1\n",
    "a:⟪⟫\nb: 1\n", "⟪- - 1\n  - 2⟫\n", "- ⟪- 1\n  - 2⟫\n", "a: &x ⟪[1]⟫\n", "? ⟪[a]⟫\n: 1\n",
    "a: 😀\nb: ⟪c⟫\n", "a: ⟪x⟫\u{85}b: 1\n",
  ])
  func `a node knows where it is written`(marked: String) throws {
    let text = MarkedText(marked)
    let wanted = text.ranges[0]
    var spans: [Range<Int>] = []
    func collect(_ node: YAMLNode) {
      spans.append(node.span.range)
      node.items?.forEach(collect)
      for entry in node.entries ?? [] {
        collect(entry.key)
        collect(entry.value)
      }
    }
    collect(try YAMLStream(parsing: text.file).single())
    #expect(spans.contains(wanted), "\(spans)")
  }

  @Test func `places stay right far into a text that is not ASCII`() throws {
    let filler = String(repeating: "- 'é日😀 x'\n", count: 2_000)
    let items = try #require(try root(filler).items)
    for (number, item) in items.enumerated() where number % 97 == 0 {
      #expect(item.span.text == "'é日😀 x'")
      #expect(item.span.start == SourceLocation(line: number + 1, column: 3))
    }
  }

  @Test func `styles, tags and anchors are kept`() throws {
    let items = try #require(try root("- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n").items)
    #expect(
      items.map { $0.scalar?.style } == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded])
    let node = try root("&here !!str x")
    #expect(node.anchor == "here")
    #expect(node.tag == "tag:yaml.org,2002:str")
  }

  @Test func `a node is described in words`() throws {
    let items = try root("[x, 1, 1.5, true, ~, '', {}, []]").items ?? []
    #expect(
      items.map(\.description) == [
        "the string 'x'", "the number 1", "the number 1.5", "the boolean true", "null",
        "the string ''", "a mapping", "a list",
      ])
    #expect(try root("a:")["a"]?.description == "nothing")
    let long = try root(String(repeating: "y", count: 50))
    #expect(long.description == "the string '" + String(repeating: "y", count: 39) + "…'")
  }
}
