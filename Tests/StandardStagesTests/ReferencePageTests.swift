// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import FoundationEssentials
import StageKit
import StandardStages
import Testing

private let command =
  "RECORD_REFERENCE=1 swift test --disable-xctest --filter ReferencePageTests"

private let pagePath =
  #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  .joined(separator: "/") + "/Documentation/stages.md"

struct ReferencePageTests {
  /// With `RECORD_REFERENCE` set the page is written anew and the test fails, so that no run that
  /// records counts as one that compares.
  @Test func `the reference page says what the descriptors say`() throws {
    let page = ReferencePage(registry: .standard, command: command).markdown
    if ProcessInfo.processInfo.environment["RECORD_REFERENCE"] != nil {
      try Data(page.utf8).write(to: URL(filePath: pagePath))
      Issue.record("recorded Documentation/stages.md; now run without RECORD_REFERENCE")
      return
    }
    let written = FileManager.default.contents(atPath: pagePath) ?? Data()
    let difference = firstDifference(of: String(decoding: written, as: UTF8.self), from: page)
    #expect(difference == nil, "Documentation/stages.md is not up to date; run: \(command)")
  }

  @Test func `the page has every kind of setting in words`() {
    let registry = StageRegistry([SampleStage.self])
    let page = ReferencePage(registry: registry, command: "a command").markdown
    let section = page[(page.firstRange(of: "## sample")?.lowerBound ?? page.startIndex)...]
    #expect(
      section == #"""
        ## sample

        Show a setting of each kind.

        Needs tables. Provides documents, entities. Running it twice is not running it once.

        About it.

        | Setting | Value | Default | Meaning |
        | --- | --- | --- | --- |
        | `count` | a whole number, 1 to 9 | `3` | Up to a \| b. |
        | `least` | a whole number, 0 or more | `0` | At least. |
        | `any` | a whole number | `1` | Any. |
        | `share` | a number, 0.5 to 1.0 | `0.9` | A share. |
        | `size` | a size, `1B` to `2MB` | `1MB` | A size. |
        | `mode` | `strict` or `lenient` | `lenient` | A mode. |
        | `modes` | a list, each `strict` or `lenient` | `[strict]` | Modes. |
        | `words` | a list, each text | empty | Words. |
        | `flag` | `true` or `false` | `true` | A flag. |
        | `paths` | a list, each a file, folder, glob, or `-` for standard input | required | Paths. |

        Rules:

        - `some-rule`: What it finds.

        ```yaml
        - use: sample
          with:
            count: 4
            paths: [in]
        ```

        """#)
  }
}

/// The first line in which a page differs, as it is and as it should be.
private func firstDifference(of page: String, from expected: String) -> String? {
  if page == expected { return nil }
  let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let index =
    zip(lines, expectedLines).enumerated().first { $1.0 != $1.1 }?.offset
    ?? min(lines.count, expectedLines.count)
  func line(of lines: [Substring]) -> Substring { index < lines.count ? lines[index] : "(the end)" }
  return "line \(index + 1) is: \(line(of: lines))\nand should be: \(line(of: expectedLines))"
}

/// A stage with a setting of each kind.
private struct SampleStage: MapStage {
  enum Mode: String, SettingChoice { case strict, lenient }

  static let descriptor = StageDescriptor(
    name: "sample", summary: "Show a setting of each kind.", discussion: "About it.",
    example: "count: 4\npaths: [in]",
    settings: [
      Setting("count", default: 3, in: 1...9, "Up to a | b."),
      Setting("least", default: 0, in: 0...Int.max, "At least."),
      Setting("any", default: 1, "Any."),
      Setting("share", default: 0.9, in: 0.5...1, "A share."),
      Setting("size", default: .megabytes(1), in: ByteSize(1)...ByteSize.megabytes(2), "A size."),
      Setting("mode", default: Mode.lenient, "A mode."),
      Setting("modes", default: [Mode.strict], "Modes."),
      Setting("words", default: [String](), "Words."),
      Setting("flag", default: true, "A flag."),
      Setting<[InputPath]>(required: "paths", "Paths."),
    ],
    rules: [Rule("some-rule", "What it finds.")], needs: [.tables],
    provides: [.documents, .entities], isIdempotent: false)

  init(settings: StageSettings) {}

  func run(on document: inout Document, in context: inout StageContext) {}
}
