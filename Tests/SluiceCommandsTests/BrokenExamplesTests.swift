// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PipelineDefinition
import StageKit
import StandardStages
import Testing

/// The pipelines of `Examples/broken`, each with what `sluice check` says of it beside it.
struct BrokenExamplesTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths of the pipelines from the root of the repository.
  static func pipelines() throws -> [String] {
    let folder = "Examples/broken"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func `there are broken pipelines`() throws {
    #expect(try Self.pipelines().count >= 4)
  }

  @Test func `ten mistakes in one file are told at their lines and columns`() throws {
    let path = "Examples/broken/ten-mistakes.yaml"
    let errors = try Self.findings(in: path).filter { $0.severity == .error }
    let places = errors.map { "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0) \($0.id)" }
    #expect(
      places == [
        "2:10 unknown-version", "9:57 wrong-type", "11:10 unknown-stage", "13:25 out-of-range",
        "13:30 unknown-setting", "15:25 undefined-variable", "17:11 yaml-undefined-alias",
        "20:18 unknown-value", "21:20 missing-resource", "22:7 yaml-duplicate-key",
      ])
  }

  private static func findings(in path: String) throws -> [Diagnostic] {
    let bytes = try Data(contentsOf: root.appending(path: path))
    let loader = PipelineLoader(registry: .standard) { path throws(StageError) in
      throw StageError("missing-resource", "there is no file '\(path)'")
    }
    return loader.check(SourceFile(path: path, bytes: Array(bytes)))
  }

  /// With `RECORD_REFERENCE` set the texts are written anew and the test fails, so that no run that
  /// records counts as one that compares.
  @Test(arguments: try pipelines())
  func `a broken pipeline is told as its expected text says`(path: String) throws {
    let findings = try Self.findings(in: path)
    let text = DiagnosticRenderer.text(color: false).render(findings)
    #expect(findings.contains { $0.severity == .error })

    let expected = Self.root.appending(path: "\(path.dropLast(".yaml".count)).expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCE"] != nil {
      try Data(text.utf8).write(to: expected)
      Issue.record("recorded \(expected.lastPathComponent); now run without RECORD_REFERENCE")
      return
    }
    let written = (try? Data(contentsOf: expected)) ?? Data()
    #expect(
      text == String(decoding: written, as: UTF8.self),
      """
      \(expected.lastPathComponent) is not up to date; run: RECORD_REFERENCE=1 swift test \
      --disable-xctest --filter BrokenExamplesTests
      """)
  }
}
