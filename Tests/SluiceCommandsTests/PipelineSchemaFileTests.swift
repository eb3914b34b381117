// SPDX-License-Identifier: Apache-2.0

import Foundation
import PipelineDefinition
import StageKit
import StandardStages
import Testing

@testable import SluiceCommands

/// Files of the repository that are what a command writes.
struct PipelineSchemaFileTests {
  /// A file and what must stand in it.
  struct Recorded: CustomTestStringConvertible {
    let path: String
    let text: String
    var testDescription: String { path }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let files = [
    Recorded(
      path: "Documentation/pipeline.schema.json",
      text: PipelineSchema(registry: .standard).text),
    Recorded(path: "Examples/ci/github-actions.yml", text: ScaffoldedProject.github),
    Recorded(path: "Examples/ci/gitlab-ci.yml", text: ScaffoldedProject.gitlab),
    Recorded(path: "Examples/ci/check.sh", text: ScaffoldedProject.shell),
  ]

  /// With `RECORD_REFERENCE` set the files are written anew and the test fails, so that no run that
  /// records counts as one that compares.
  @Test(arguments: files)
  func `a recorded file is up to date`(file: Recorded) throws {
    let url = Self.root.appending(path: file.path)
    if ProcessInfo.processInfo.environment["RECORD_REFERENCE"] != nil {
      try Data(file.text.utf8).write(to: url)
      Issue.record("recorded \(file.path); now run without RECORD_REFERENCE")
      return
    }
    let written = (try? Data(contentsOf: url)) ?? Data()
    #expect(
      String(decoding: written, as: UTF8.self) == file.text,
      "\(file.path) is not up to date; run: Scripts/record-reference.sh")
  }

  @Test func `the command writes the schema of its stages`() async {
    let result = await sluice("schema")
    #expect(result.exitCode == 0)
    #expect(result.output == PipelineSchema(registry: .trial).text)
    #expect(result.errors == "")
  }

  @Test func `every shipped pipeline names the schema`() throws {
    let folder = Self.root.appending(path: "Pipelines")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names where name.hasSuffix(".yaml") && !name.hasSuffix(".test.yaml") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(
        text.hasPrefix(
          "# yaml-language-server: $schema=../Documentation/pipeline.schema.json\n"), "\(name)")
    }
  }
}
