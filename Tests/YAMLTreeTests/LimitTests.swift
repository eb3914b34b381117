// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

@Suite(.timeLimit(.minutes(10)))
struct LimitTests {
  @Test func `a billion laughs are refused`() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1..<30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let found = faults(in: file(text))
    #expect(found.map(\.id) == ["yaml-node-count"])
    #expect(found.first?.message == "file has more nodes than the limit of 100000")
    #expect(found.first?.span?.text == "*a4")
  }

  @Test func `merge keys cannot multiply past the limit either`() {
    let keys = (0..<1_000).map { "k\($0): 1" }.joined(separator: ", ")
    let merges = String(repeating: "- { <<: *base }\n", count: 1_000)
    let found = faults(in: file("- &base { \(keys) }\n" + merges))
    #expect(found.map(\.id) == ["yaml-node-count"])
  }

  @Test func `aliases that deepen each other are refused`() {
    var text = "a0: &a0 [x]\n"
    for level in 1..<200 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let found = faults(in: file(text))
    #expect(found.map(\.id) == ["yaml-depth"])
    #expect(found.first?.message == "lists and mappings nest deeper than the limit of 64")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "{? "])
  func `nesting is counted up to the limit`(opening: String) throws {
    let closing = ["[": "]", "{a: ": "}", "{? ": "}"][opening] ?? ""
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "x" + String(repeating: closing, count: depth)
    }
    _ = try root(nested(64))
    let found = faults(in: file(nested(65)))
    #expect(found.map(\.id) == ["yaml-depth"])
    #expect(found.first?.span?.range.lowerBound == 64 * opening.utf8.count)
    #expect(
      faults(in: file(String(repeating: opening, count: 200_000))).map(\.id) == ["yaml-depth"])
  }

  @Test func `nodes are counted`() throws {
    let limits = YAMLLimits(nodeCount: 5)
    _ = try root("[1, 2, 3, 4]", limits: limits)
    #expect(faults(in: file("[1, 2, 3, 4, 5]"), limits: limits).map(\.id) == ["yaml-node-count"])
    #expect(
      faults(in: file("[&a [1], *a, *a]"), limits: limits).map(\.id) == ["yaml-node-count"])
  }

  @Test func `bytes are counted before anything is read`() throws {
    let found = faults(in: file("[1, 22"), limits: YAMLLimits(byteCount: 5))
    #expect(found.map(\.message) == ["file has 6 bytes, the limit is 5"])
    _ = try root("[1,2]", limits: YAMLLimits(byteCount: 5))
  }

  @Test func `a file of 10 MB within the limits is read`() throws {
    let text =
      "text: |\n" + String(repeating: "  0123456789é0123456789\n", count: 400_000) + "z: 1\n"
    let tree = try root(text)
    #expect(tree["text"]?.scalar?.text.utf8.count == 400_000 * 23)
    #expect(tree["z"]?.span.start == SourceLocation(line: 400_002, column: 4))
  }

  @Test func `a hundred faults are enough`() {
    let found = faults(in: file(String(repeating: "- *nope\n", count: 5_000)))
    #expect(found.count == 100)
  }

  @Test func `a file of tag directives is refused`() {
    let text = (0..<200_000).map { "%TAG !a\($0)! tag:example.org,2025:\n" }.joined()
    let found = faults(in: file(text + "---\nx\n"))
    #expect(found.map(\.message) == ["file has 200000 lines with '%', the limit is 100"])
    #expect(found.first?.span?.start.line == 101)
  }
}
