// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import Testing

@Suite(.timeLimit(.minutes(10)))
struct HostileFileTests {
  @Test func `variables that double each other are refused`() {
    let vars = (1...60).map { "  v\($0): \"${v\($0 - 1)}${v\($0 - 1)}\"" }.joined(separator: "\n")
    let found = loader().check(
      MarkedText(
        pipeline(
          "  - { use: trim, with: { marker: '${v60}' } }", vars: "vars:\n  v0: xxxx\n\(vars)")
      )
      .file)
    #expect(
      summaries(found) == [
        "variable-size: values with variables have more than 16777216 bytes in all"
      ])
  }

  @Test func `one long value cannot be multiplied by many variables`() {
    let vars = (1...2_000).map { "  v\($0): \"x${v0}\"" }.joined(separator: "\n")
    let long = String(repeating: "x", count: 100_000)
    let found = loader().check(
      MarkedText(
        pipeline(
          "  - { use: trim, with: { marker: '${v2000}' } }", vars: "vars:\n  v0: \(long)\n\(vars)")
      )
      .file)
    #expect(found.filter { $0.severity == .error }.map(\.id) == ["variable-size"])
  }

  @Test func `a chain of 20,000 variables is followed`() {
    let vars = (1...20_000).map { "  v\($0): ${v\($0 + 1)}" }.joined(separator: "\n")
    let file = MarkedText(
      pipeline("  - { use: trim, with: { window: '${v1}' } }", vars: "vars:\n\(vars)\n  v20001: 5")
    ).file
    #expect(summaries(loader().check(file)) == [])
  }

  @Test func `a cycle of 20,000 variables is told in a short message`() {
    let vars = (1...20_000).map { "  v\($0): ${v\($0 % 20_000 + 1)}" }.joined(separator: "\n")
    let found = loader().check(
      MarkedText(pipeline("  - { use: trim, with: { window: '${v1}' } }", vars: "vars:\n\(vars)"))
        .file)
    #expect(
      summaries(found) == [
        "variable-cycle: variable 'v1' refers to itself: "
          + (1...10).map { "v\($0)" }.joined(separator: " → ") + " → …"
      ])
  }

  @Test func `defaults nest to a fixed depth`() {
    let nested = String(repeating: "${a:-", count: 50_000)
    let found = loader().check(
      MarkedText(pipeline("  - { use: trim, with: { marker: '\(nested)' } }")).file)
    #expect(
      summaries(found) == [
        "variable-syntax: variables stand in the defaults of each other more than 8 deep"
      ])
  }

  @Test func `hundreds of thousands of faults in a file end in a list of bounded length`() {
    let faults = String(repeating: "${x}${}${env.Q}", count: 100_000)
    let lines = (0..<5_000).map { "  v\($0): ${y\($0)}${env.Q\($0)}" }.joined(separator: "\n")
    let found = loader(environment: ["QQQQ": ""]).check(
      MarkedText(
        pipeline("  - { use: trim, with: { marker: '\(faults)' } }", vars: "vars:\n\(lines)")
      ).file)
    #expect((100...2_100).contains(found.count))
  }

  @Test func `a text with many variables and aliases is read once`() {
    let text = String(repeating: "${v}", count: 10_000)
    let aliases = Array(repeating: "*t", count: 20_000).joined(separator: ", ")
    let found = loader().check(
      MarkedText(
        pipeline(
          "  - { use: tag-words, with: { labels: [&t '\(text)', \(aliases)] } }",
          vars: "vars: { v: xyz }")
      )
      .file)
    #expect(summaries(found) == [])
  }
}
