// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import Testing

/// What is said of a pipeline whose YAML is at fault, besides the fault itself.
@Suite(.timeLimit(.minutes(10)))
struct YAMLFaultTests {
  @Test func `a fault of YAML does not hide the other mistakes, and brings no more`() {
    let text = MarkedText(
      """
      version: 1
      ⟪version⟫: 1
      pipeline: trial
      read: { use: read-lines, with: { paths: ⟪*gone⟫ } }
      stages:
        - use: trim
          with: { window: !!int ⟪ten⟫, ⟪windw⟫: 1 }
        - ⟪*lost⟫
        - use: ⟪*lost⟫
        - use: tag-words
          with: { <<: ⟪[x]⟫, labels: [a, ⟪{}⟫] }

      """)
    let found = loader().check(text.file)
    #expect(
      found.map(\.id) == [
        "yaml-duplicate-key", "yaml-undefined-alias", "yaml-tag", "unknown-setting",
        "yaml-undefined-alias", "yaml-undefined-alias", "yaml-merge", "wrong-type",
      ])
  }

  @Test func `both places of equal keys are told`() {
    let text = MarkedText(pipeline("  - use: trim\n    with:\n      ⟪least⟫: 1\n      ⟪least⟫: x"))
    let found = loader().check(text.file)
    #expect(summaries(found) == ["yaml-duplicate-key: key 'least' is given twice"])
    #expect(found[0].span?.range == text.ranges[1])
    #expect(found[0].labels.map(\.span.range).contains(text.ranges[0]))
  }

  @Test(arguments: [
    ("version: 1\npipeline: 'x\nread: y\n", "yaml-unclosed-quote", 2, 11),
    ("version: 1\npipeline: [x\nread: y\n", "yaml-unclosed-bracket", 2, 11),
    ("version: 1\n\tpipeline: x\n", "yaml-tab", 2, 1),
    ("version: 1\npipeline: a\u{0}b\n", "yaml-character", 2, 12),
    ("version: 1\n---\nversion: 2\n", "yaml-second-document", 2, 1),
  ])
  func `bad syntax is told once, with its place`(
    text: String, id: String, line: Int, column: Int
  ) throws {
    let found = loader().check(MarkedText(text).file)
    let fault = try #require(found.first { $0.id == id }, "\(found)")
    #expect(fault.span?.start == SourceLocation(line: line, column: column))
    #expect(id == "yaml-second-document" || found.count == 1)
  }

  @Test func `bytes that are not UTF-8 are told at their place`() {
    let bytes = Array("version: 1\npipeline: ".utf8) + [0xC3, 0x28, 0x0A]
    let found = loader().check(SourceFile(path: "x.yaml", bytes: bytes))
    #expect(found.map(\.id) == ["yaml-encoding"])
    #expect(found.first?.span?.start == SourceLocation(line: 2, column: 11))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "&a [*a, "])
  func `deep nesting ends in an error`(opening: String) {
    let text = String(repeating: opening, count: 20_000)
    let found = loader().check(SourceFile(path: "x.yaml", bytes: Array(text.utf8)))
    #expect(found.contains { $0.id == "yaml-depth" && $0.span != nil }, "\(found.map(\.id))")
  }

  @Test func `a file of 10 MB ends in an error`() {
    let line = "- {use: trim}\n"
    let text = String(repeating: line, count: 10_000_000 / line.utf8.count)
    let found = loader().check(SourceFile(path: "x.yaml", bytes: Array(text.utf8)))
    #expect(found.map(\.id) == ["yaml-node-count"])
  }

  @Test(arguments: [
    ("# nothing but words\n", ["yaml-empty"]), ("word ", ["wrong-type"]),
    ("x: y\n", Array(repeating: "yaml-duplicate-key", count: 100)),
  ])
  func `a large file without sense ends in a list of bounded length`(line: String, ids: [String]) {
    let text = String(repeating: line, count: 100_000 / line.utf8.count)
    let found = loader().check(SourceFile(path: "x.yaml", bytes: Array(text.utf8)))
    #expect(found.map(\.id) == ids)
  }

  @Test func `aliases that double each other end in an error`() {
    let lines = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let text = "a0: &a0 [x, x]\n" + lines.joined(separator: "\n") + "\n"
    let found = loader().check(SourceFile(path: "x.yaml", bytes: Array(text.utf8)))
    #expect(found.map(\.id) == ["yaml-node-count"])
  }
}
