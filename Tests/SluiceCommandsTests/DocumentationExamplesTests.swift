// SPDX-License-Identifier: Apache-2.0

import Foundation
import StageKit
import StandardStages
import Testing

/// Every block of code in the documentation, held against the tool.
///
/// The language behind the backticks says what a block is, and `PageTrial` how it is held:
///
/// | Language | Held by |
/// | --- | --- |
/// | `yaml` | the check of pipelines; a fragment is completed first, a file of tests is run |
/// | `console` | running each line behind `$ ` and comparing what it writes with what stands below it |
/// | `sh` | parsing each command of `sluice`, and looking for the programs of the repository |
/// | `json` | a JSON parser |
/// | `python` | Python's compiler, where there is Python |
/// | `swift` | being quoted from a file of Swift that is built |
/// | `text` | nothing: a drawing; a command or a message in it is refused |
///
/// A block in any other language fails, and so does one without a language.
@Suite(.timeLimit(.minutes(20)))
struct DocumentationExamplesTests {
  @Test(arguments: DocumentationPage.all)
  func `each example on the page does what the page says`(page: DocumentationPage) throws {
    #expect(!page.lines.isEmpty && page.codeWithoutLanguage.isEmpty, "\(page.codeWithoutLanguage)")
    let trial = try PageTrial(of: page)
    var faults: [String] = []
    for block in page.blocks {
      faults += try trial.faults(of: block).map { "\(page.path):\(block.start): \($0)" }
    }
    faults += trial.mistakesNotShown.map { "\(page.path): nothing shows the mistakes of '\($0)'" }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n\n"))")
    #expect(trial.heldCount == page.blocks.count)
    #expect(page.lines.count { $0.hasPrefix("```") } == 2 * page.blocks.count)
    if try trial.record() {
      Issue.record("recorded \(page.path); now run without RECORD_REFERENCE")
    }
  }

  @Test func `there are examples of every kind`() {
    let languages = DocumentationPage.all.flatMap(\.blocks).map(\.language)
    for language in ["yaml", "console", "sh", "json", "python", "swift"] {
      #expect(languages.contains(language))
    }
    #expect(languages.count { $0 == "yaml" } >= 30)
    #expect(languages.count { $0 == "console" } >= 8)
  }

  @Test func `every installed stage has an example on the page of stages`() {
    let page = DocumentationPage("Documentation/stages.md")
    let used = page.blocks.filter { $0.language == "yaml" }.compactMap { block in
      block.lines.first.map { String($0.dropFirst("- use: ".count)) }
    }
    #expect(used.sorted() == StageRegistry.standard.names.sorted())
  }

  /// What the test above would let pass if it held nothing.
  @Test(arguments: [
    ("yaml", "stages:\n  - use: cleen\n", "unknown-stage"),
    ("yaml", "read:\n  use: read-text\n  with: { path: a.txt }\n", "unknown-setting"),
    ("yaml", "gates:\n  - documnts > 0\n", "unknown-fact"),
    ("yaml", "- use: clean\n  with: { furniture: 1 }\n", "clean"),
    ("yaml", "tests:\n  - name: a\n", "must start with '# NAME.yaml'"),
    ("yaml", "# a.test.yaml\ntests:\n  - name: a\n", "expect"),
    ("yaml", "a: [\n", "yaml-flow"),
    ("console", "$ sluice --version\nsluice 0.0.0\n", "- sluice 0.0.0"),
    ("console", "$ sluice rnu\n...\n", "rnu"),
    ("console", "sluice --version\n", "must start with '$ '"),
    ("sh", "sluice run a.yaml --sett vars.a=1\n", "--sett"),
    ("sh", "sluice check && sluice tset\n", "tset"),
    ("sh", "Scripts/no-such-script.sh\n", "no-such-script"),
    ("sh", "make nothing\n", "nothing"),
    ("json", "{\"a\":}\n", "JSON"),
    ("swift", "let first = 4\nlet second = 5\n", "Swift"),
    ("text", "$ sluice check\n", "console"),
    ("", "error[unknown-stage]: x\n", "language"),
    ("ruby", "puts 1\n", "language"),
  ])
  func `an example that is wrong is told`(
    language: String, text: String, expected: String
  ) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let block = DocumentationPage.Block(
      language: language, start: 1, lines: lines.map(String.init))
    let faults = try PageTrial(of: DocumentationPage("README.md")).faults(of: block)
    #expect(faults.joined(separator: "\n").contains(expected), "\(faults)")
  }

  @Test func `mistakes that a page announces and does not show are told`() throws {
    let trial = try PageTrial(of: DocumentationPage("README.md"))
    let block = DocumentationPage.Block(
      language: "yaml", start: 1, lines: ["# a.yaml, with mistakes", "stages: []"])
    #expect(try trial.faults(of: block).isEmpty)
    #expect(trial.mistakesNotShown == ["a.yaml"])
    let shown = DocumentationPage.Block(
      language: "console", start: 5,
      lines: [
        "$ sluice check a.yaml", "error[missing-key]: the pipeline needs the key 'pipeline'", "...",
      ])
    #expect(try trial.faults(of: shown) == [])
    #expect(trial.mistakesNotShown == [])
  }
}
