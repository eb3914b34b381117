// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

struct AliasTests {
  @Test func `an alias brings the node, which keeps the place where it was written`() throws {
    let text = MarkedText("a: &x ⟪[1, 2]⟫\nb: ⟪*x⟫\n")
    let tree = try YAMLStream(parsing: text.file).single()
    let node = try #require(tree["b"])
    #expect(dump(node) == "list\n- integer(1)\n- integer(2)\n")
    #expect(node.span.range == text.ranges[0])
    #expect(node.aliasSpan?.range == text.ranges[1])
    #expect(node.usageSpan == node.aliasSpan)
    #expect(tree["a"]?.aliasSpan == nil)
  }

  @Test func `an anchor may be given again, and counts in its document only`() throws {
    #expect(
      dump(try root("[&a 1, *a, &a 2, *a]"))
        == "list\n- integer(1)\n- integer(1)\n- integer(2)\n- integer(2)\n")
    #expect(faults(in: file("&a x\n---\n*a\n")).map(\.id) == ["yaml-undefined-alias"])
  }

  @Test func `an alias may be a key`() throws {
    #expect(
      dump(try root("- &k name\n- *k : 1\n")) == "list\n- 'name'\n- mapping\n  .name: integer(1)\n")
  }

  @Test func `merged entries stand at the merge key, and own keys win`() throws {
    let tree = try root(
      """
      base: &base { a: 1, b: 2 }
      more: &more { b: 3, c: 4 }
      one:
        x: 0
        <<: *base
        b: own
      two:
        <<: [*more, *base]
      three: { <<: { d: 5 } }
      quoted: { '<<': 6 }
      """)
    #expect(tree["one"].map { dump($0) } == "mapping\n.x: integer(0)\n<a: integer(1)\n.b: 'own'\n")
    #expect(
      tree["two"].map { dump($0) } == "mapping\n<b: integer(3)\n<c: integer(4)\n<a: integer(1)\n")
    #expect(tree["three"].map { dump($0) } == "mapping\n<d: integer(5)\n")
    #expect(tree["quoted"].map { dump($0) } == "mapping\n.<<: integer(6)\n")
    let merged = try #require(tree["one"]?.entries?[1])
    #expect(merged.key.span.start == SourceLocation(line: 1, column: 15))
    #expect(merged.mergeSpan?.start == SourceLocation(line: 5, column: 3))
  }

  @Test(arguments: [
    ("a: ⟪*nope⟫\n", "yaml-undefined-alias", "alias 'nope' has no anchor before it"),
    ("- ⟪*x⟫\n- &x 1\n", "yaml-undefined-alias", "alias 'x' has no anchor before it"),
    ("&x [1, ⟪*x⟫]\n", "yaml-alias-cycle", "alias 'x' stands inside its own anchor"),
    ("- &x 1\n- &x [⟪*x⟫]\n", "yaml-alias-cycle", "alias 'x' stands inside its own anchor"),
    ("a: &x { <<: ⟪*x⟫ }\n", "yaml-alias-cycle", "alias 'x' stands inside its own anchor"),
    ("<<: ⟪1⟫\n", "yaml-merge", "'<<' needs a mapping or a list of mappings, not the number 1"),
    (
      "<<: [{a: 1}, ⟪[b]⟫]\n", "yaml-merge",
      "'<<' needs a mapping or a list of mappings, not a list"
    ),
    ("a: 1\n⟪a⟫: 2\n", "yaml-duplicate-key", "key 'a' is given twice"),
    ("{a: 1, ⟪'a'⟫: 2}\n", "yaml-duplicate-key", "key 'a' is given twice"),
    ("{1: 1, ⟪0x1⟫: 2}\n", "yaml-duplicate-key", "key '0x1' is given twice"),
    ("{~: 1, ⟪null⟫: 2}\n", "yaml-duplicate-key", "key 'null' is given twice"),
    (
      "? [a, {b: 1}]\n: 1\n? ⟪[a, {'b': 1}]⟫\n: 2\n", "yaml-duplicate-key",
      "key (a list) is given twice"
    ),
    ("a: &a {x: 1}\nb: {<<: *a, ⟪<<⟫: *a}\n", "yaml-duplicate-key", "key '<<' is given twice"),
  ])
  func `a fault of meaning is reported at its place`(marked: String, id: String, message: String) {
    let text = MarkedText(marked)
    let found = faults(in: text.file)
    #expect(found.map(\.id) == [id])
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.span?.range) == [text.ranges[0]])
  }

  @Test func `keys are equal by tag and code points`() throws {
    let tree = try root("{1: a, '1': b, 1.0: c, !t 1: d, e\u{301}: e, é: f, true: g, 'true': h}")
    #expect(tree.entries?.count == 8)
  }

  @Test func `all faults of meaning are reported at once, with the first of equal keys`() {
    let found = faults(in: file("a: *x\nb: 1\nb: 2\nb: 3\nc: !!int z\n"))
    #expect(
      found.map(\.id) == [
        "yaml-undefined-alias", "yaml-duplicate-key", "yaml-duplicate-key", "yaml-tag",
      ])
    #expect(found[2].labels.map { $0.span.start.line } == [4, 2])
  }

  @Test func `faults of meaning before a fault of syntax are kept`() {
    let found = faults(in: file("- *x\n- {b: 1, b: 2}\n- [\n"))
    #expect(
      found.map(\.id) == ["yaml-undefined-alias", "yaml-duplicate-key", "yaml-unclosed-bracket"])
  }

  @Test func `an undefined alias has a suggestion`() {
    let found = faults(in: file("a: &default 1\nb: *defualt\n"))
    #expect(found.first?.help == "did you mean 'default'?")
  }
}
