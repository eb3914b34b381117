// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PipelineDefinition
import StageKit
import StandardStages
import Testing

struct StageExampleTests {
  static let names = StageRegistry.standard.names

  @Test(arguments: names)
  func `the example of a stage is a pipeline in good order`(name: String) throws {
    let registry = StageRegistry.standard
    let stage = try #require(registry[name])
    var lines = ["version: 1", "pipeline: example"]
    if stage is any Reader.Type {
      lines += ["read:"] + use(stage) + ["stages:"]
    } else {
      lines += ["read: { use: read-text, with: { paths: [in] } }", "stages:"]
      for need in stage.descriptor.needs.sorted(by: { $0.rawValue < $1.rawValue })
      where need != .documents {
        let provider = try #require(
          registry.stages.first { $0 is any MapStage.Type && $0.descriptor.provides.contains(need) }
        )
        lines += item(provider)
      }
      lines += item(stage)
    }
    if !(stage is any OutputStage.Type) {
      lines.append("  - { use: write-jsonl, with: { path: out } }")
    }
    let text = lines.map { $0 + "\n" }.joined()
    let loader = PipelineLoader(registry: registry, readFile: repositoryFile)
    let findings = loader.check(SourceFile(path: "example.yaml", bytes: Array(text.utf8)))
    #expect(findings.isEmpty, "\(DiagnosticRenderer.text(color: false).render(findings))\n\(text)")
  }

  private func use(_ stage: any Stage.Type) -> [String] {
    let example = stage.descriptor.example.split(separator: "\n").map { "      \($0)" }
    let condition =
      stage.descriptor.condition == nil ? [] : ["    if: \(StageDescriptor.exampleCondition)"]
    return ["    use: \(stage.descriptor.name)"] + condition
      + (example.isEmpty ? [] : ["    with:"] + example)
  }

  private func item(_ stage: any Stage.Type) -> [String] {
    ["  -"] + use(stage)
  }
}

/// Reads a file of the repository, as a tool that is started there would.
func repositoryFile(_ path: String) throws(StageError) -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  guard let bytes = try? Data(contentsOf: root.appending(path: path)) else {
    throw StageError("missing-resource", "there is no file '\(path)'")
  }
  return Array(bytes)
}
