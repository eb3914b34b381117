// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PipelineDefinition
import StageKit
import StandardStages
import Testing

@testable import SluiceCommands

struct ExplainCommandTests {
  let folder: TrialFolder
  let base: String
  let child: String

  init() throws {
    folder = try TrialFolder()
    let input = try folder.write("a line\n", to: "in.txt")
    base = try folder.write(
      """
      version: 1
      pipeline: base
      vars: { longest: 20 }
      templates:
        cut:
          parameters: { words: a }
          stages: [{ use: shorten, with: { longest: "${longest}", words: ["${words}"] } }]
      read: { use: read-trial, with: { paths: ["\(input)"] } }
      stages:
        - template: cut
        - use: write-trial
          with: { path: "${env.OUT:-out.txt}" }

      """, to: "base.yaml")
    child = try folder.write(
      "version: 1\npipeline: \"ch<i>ld\"\nextends: base.yaml\nvars: { longest: 30 }\n",
      to: "child.yaml")
  }

  @Test func `each value stands with its origin`() async {
    let result = await sluice("explain", child, variables: ["OUT": "x.txt"])
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(
      result.output.replacing(folder.path + "/", with: "") == """
        ch<i>ld  child.yaml
        extends base.yaml

        1. read-trial  base.yaml:8
           provides documents
           paths  [in.txt]  base.yaml:8

        2. shorten  base.yaml:7
           from template 'cut'  base.yaml:10
           needs documents
           provides tables
           longest  30      base.yaml:7; longest from child.yaml:4 over base.yaml:3
           mode     strict  default
           ratio    0.5     default
           words    [a]     base.yaml:7; parameter words from base.yaml:6
           size     1MB     default

        3. write-trial  base.yaml:11
           needs documents
           path  x.txt  base.yaml:12; env.OUT from the environment

        """)
  }

  @Test func `values of the command line are told as such`() async throws {
    let values = try folder.write("longest: 40\n", to: "values.yaml")
    let fromFile = await sluice("explain", child, "--vars", values)
    #expect(
      fromFile.output.contains("longest from \(values):1 over \(child):4 over \(base):3\n"),
      "\(fromFile.output)")
    #expect(fromFile.output.contains("out.txt  \(base):12; env.OUT has no value\n"))
    let fromOption = await sluice(
      "explain", child, "--vars", values, "--set", "vars.longest=50")
    #expect(
      fromOption.output.contains("longest  50      \(base):7; longest from --set over \(values):1"))
    let replaced = await sluice("explain", child, "-")
    #expect(replaced.output.contains("paths  [-]  command line\n"), "\(replaced.output)")
  }

  @Test func `a plan can be drawn`() async {
    let dot = await sluice("explain", child, "--format", "dot").output
    #expect(dot.hasPrefix("digraph \"ch<i>ld\" {\n"))
    #expect(dot.contains("  s1 [label=\"shorten\\n(cut)\"]\n  s0 -> s1\n"), "\(dot)")
    #expect(dot.contains("  p1 [label=\"out.txt\", shape=note]\n  s2 -> p1\n"), "\(dot)")
    let mermaid = await sluice("explain", child, "--format", "mermaid").output
    #expect(mermaid.hasPrefix("flowchart TD\n  s0[\"read-trial\"]\n"))
    #expect(mermaid.contains("  s1[\"shorten<br>(cut)\"]\n  s0 --> s1\n"), "\(mermaid)")
  }

  @Test func `scripts get JSON`() async throws {
    let output = await sluice("explain", child, "--format", "json").output
    let plan = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(plan["schema"] as? String == "sluice.plan/1")
    #expect(plan["pipeline"] as? String == "ch<i>ld")
    let stages = try #require(plan["stages"] as? [[String: Any]])
    #expect(stages.map { $0["kind"] as? String } == ["reader", "map", "output"])
    let settings = try #require(stages[1]["settings"] as? [[String: Any]])
    #expect(
      settings.map { $0["origin"] as? String } == ["file", "default", "default", "file", "default"])
    #expect(settings[0]["value"] as? Int == 30)
    let variables = try #require(settings[0]["variables"] as? [[String: Any]])
    #expect((variables[0]["place"] as? [String: Any])?["line"] as? Int == 4)
  }

  @Test func `conditions and gates stand with their places`() async throws {
    let gated = try folder.write(
      """
      version: 1
      pipeline: gated
      extends: base.yaml
      vars: { fewest: 3 }
      stages:
        last:
          - use: shorten
            if: words > ${fewest}
      gates:
        - failed_documents == 0
        - name: few fail
          require: share(failed_documents) < 5%

      """, to: "gated.yaml")
    let text = await sluice("explain", gated).output
    #expect(text.contains("   if words > 3  \(gated):8\n"), "\(text)")
    #expect(
      text.hasSuffix(
        """

        Gates
           failed_documents == 0  \(gated):10
           few fail: share(failed_documents) < 5%  \(gated):12

        """), "\(text)")
    let json = await sluice("explain", gated, "--format", "json").output
    let plan = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let stages = try #require(plan["stages"] as? [[String: Any]])
    #expect(stages.map { $0["if"] as? String } == [nil, nil, nil, "words > 3"])
    let gates = try #require(plan["gates"] as? [[String: Any]])
    #expect(gates.map { $0["name"] as? String } == ["failed_documents == 0", "few fail"])
  }

  @Test func `a wrong pipeline is told and not explained`() async throws {
    let wrong = try folder.write("version: 1\npipeline: p\nextends: none.yaml\n", to: "wrong.yaml")
    let result = await sluice("explain", wrong)
    #expect(result.exitCode == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("wrong.yaml:3:10"), "\(result.errors)")
    #expect(await sluice("explain", folder["gone.yaml"]).exitCode == 2)
    #expect(await sluice("explain", child, "--vars", folder["gone.yaml"]).exitCode == 2)
  }

  @Test func `a file with parts for others has no plan`() async throws {
    let part = try folder.write("version: 1\nvars: { a: 1 }\n", to: "part.yaml")
    let result = await sluice("explain", part)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("no-pipeline"), "\(result.errors)")
    #expect(await sluice("run", part).errors.contains("no-pipeline"))
    #expect(await sluice("check", part).exitCode == 0)
  }

  // MARK: Examples

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// With `RECORD_REFERENCE` set the text is written anew and the test fails.
  @Test func `the example is explained as its expected text says`() throws {
    let path = "Examples/reuse/weekly.yaml"
    let checked = PipelineLoader(registry: .standard, readFile: repositoryFile)
      .examine(SourceFile(path: path, bytes: try repositoryFile(path)))
    #expect(checked.diagnostics == [])
    let text = ExplainedPlan(checked, try checked.runnable()).text
    let expected = Self.root.appending(path: "Examples/reuse/weekly.explain.txt")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCE"] != nil {
      try Data(text.utf8).write(to: expected)
      Issue.record("recorded \(expected.lastPathComponent); now run without RECORD_REFERENCE")
      return
    }
    let written = (try? Data(contentsOf: expected)) ?? Data()
    #expect(
      text == String(decoding: written, as: UTF8.self),
      """
      weekly.explain.txt is not up to date; run: RECORD_REFERENCE=1 swift test \
      --disable-xctest --filter ExplainCommandTests
      """)
  }
}

/// Reads a file of the repository, as a tool that is started there would.
private func repositoryFile(_ path: String) throws(StageError) -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  guard let bytes = try? Data(contentsOf: root.appending(path: path)) else {
    throw StageError("missing-resource", "there is no file '\(path)'")
  }
  return Array(bytes)
}
