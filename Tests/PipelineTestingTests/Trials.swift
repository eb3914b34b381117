// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit
import StandardStages

@testable import PipelineTesting

/// A pipeline that has one of each kind of stage.
let trialPipeline = """
  version: 1
  pipeline: trial
  vars: { least: 3 }
  read: { use: read-text, with: { paths: [none.txt] } }
  stages:
    - use: clean
    - use: dedupe-headings
    - use: keep-documents
      if: words >= ${least}
    - use: extract-tables
      if: lines > 3
    - use: tag-entities
    - use: clean
    - use: write-markdown
      with: { directory: out }
    - use: write-csv
      with: { directory: tables }

  """

/// Files in memory, which tests read in place of a disk.
struct TrialFiles: Sendable {
  var texts = ["t/trial.yaml": trialPipeline]

  func read(_ path: String) throws(StageError) -> [UInt8] {
    guard let text = texts[path] else {
      throw StageError("missing-resource", "there is no file '\(path)'")
    }
    return Array(text.utf8)
  }

  /// The tests of `t/trial.test.yaml` with this text, and what is wrong with them.
  func tests(_ text: String, path: String = "t/trial.test.yaml") -> (
    tests: TestFile?, diagnostics: [Diagnostic]
  ) {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    return TestFile.read(file) { path throws(StageError) in try read(path) }
  }

  /// Runs the tests of a text.
  func run(_ text: String, filter: String? = nil, width: Int = 2) async -> TestRun {
    let loader = PipelineLoader(registry: .standard) { path throws(StageError) in try read(path) }
    let found = tests(text)
    return await TestRun(
      [found.tests].compactMap(\.self), filter: filter, formats: StageRegistry.standard.formats,
      width: width
    ) { path, variables throws(PipelineError) in
      let bytes: [UInt8]
      do throws(StageError) { bytes = try read(path) } catch {
        throw PipelineError(error.diagnostics)
      }
      return try loader.load(SourceFile(path: path, bytes: bytes), overrides: variables)
    }
  }
}

/// A file with one test: a document and what is expected of it.
func oneTest(_ document: String, _ expectation: String, more: String = "") -> String {
  let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
  return """
    tests:
      - name: trial
    \(more)    document: |
    \(lines.map { "      " + $0 }.joined(separator: "\n"))
        expect: { \(expectation) }

    """
}

/// Ids with line and column, as `unknown-key 3:5`.
func places(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { diagnostic in
    diagnostic.span.map { "\(diagnostic.id) \($0.start.line):\($0.start.column)" } ?? diagnostic.id
  }
}

/// An article with a heading that is there twice, a table and a place.
let article = """
  The Title of the Day

  What came next

  What came next

  In Vienna there was,as ever, a sentence that is long enough to be a paragraph of prose.

  Item | Price
  ---|---
  Apples | $2
  Pears | $3
  """
