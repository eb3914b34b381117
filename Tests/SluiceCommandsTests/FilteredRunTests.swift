// SPDX-License-Identifier: Apache-2.0

import StageKit
import StandardStages
import Testing

@testable import SluiceCommands

/// Conditions, gates and baselines, from the pipeline file to the exit code.
@Suite(.timeLimit(.minutes(10)))
struct FilteredRunTests {
  let folder: TrialFolder

  init() throws {
    folder = try TrialFolder()
    try folder.write("One two three.\n", to: "a.txt")
    try folder.write("One two three four five six.\n", to: "b.txt")
    try folder.write("1 2\n", to: "c.txt")
  }

  private func pipeline(_ gates: String) throws -> String {
    try folder.write(
      """
      version: 1
      pipeline: trial
      vars: { folder: \(folder.path), least: 3 }
      dropped: "${folder}/dropped.jsonl"
      read: { use: read-text, with: { paths: ["${folder}/*.txt"] } }
      stages:
        - { use: write-text, with: { directory: "${folder}/early" } }
        - { use: keep-documents, if: "words >= ${least}" }
        - { use: drop-documents, if: digit_share > 50% }
        - { use: write-jsonl, if: words > 5, with: { path: "${folder}/long.jsonl" } }
        - { use: write-jsonl, with: { path: "${folder}/all.jsonl" } }
      gates:
      \(gates)

      """, to: "trial.yaml")
  }

  private func lineCount(_ name: String) -> Int? {
    folder.text(of: name).map { $0.split(separator: "\n").count }
  }

  @Test func `a dropped document is counted and written, and stays in earlier outputs`()
    async throws
  {
    let result = await sluice(
      "run", try pipeline("  - dropped_documents == 1"), "--audit", "--stats", folder["stats.json"],
      registry: .standard)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(lineCount("all.jsonl") == 2)
    #expect(lineCount("long.jsonl") == 1)
    #expect(lineCount("early/c.txt") == 1)
    let dropped = try #require(folder.text(of: "dropped.jsonl"))
    #expect(
      dropped.hasSuffix(
        #""stage":"keep-documents","condition":"words >= 3","facts":{"words":2},"content":"1 2\n"}"#
          + "\n"))
    #expect(dropped.hasPrefix(#"{"schema":"sluice.dropped/1","id":"c","source":{"uri":""#))
    #expect(
      result.errors.contains("  dropped           1 by keep-documents: words >= 3\n"),
      "\(result.errors)")
    let statistics = try #require(folder.text(of: "stats.json"))
    #expect(statistics.contains(#""documents":{"read":3,"written":2,"failed":0,"dropped":1}"#))
    #expect(
      statistics.contains(
        #""drops":[{"stage":"keep-documents","condition":"words >= 3","count":1}]"#))
    #expect(
      statistics.contains(
        #"{"name":"dropped_documents == 1","condition":"dropped_documents == 1","verdict":"holds","facts":{"dropped_documents":1}}"#
      ))
  }

  @Test func `a gate that does not hold ends the run with exit code 1 and says what was found`()
    async throws
  {
    let file = try pipeline("  - { name: many, require: written_documents > 5 }\n  - tables == 0")
    let result = await sluice("run", file, registry: .standard)
    #expect(result.exitCode == 1)
    #expect(
      result.errors.hasPrefix(
        """
        error[gate]: gate 'many' does not hold
           --> \(file):13:28
        """), "\(result.errors)")
    #expect(result.errors.contains("note: found: written_documents = 2\n"))
    #expect(result.errors.contains("fails: many (written_documents > 5); written_documents = 2\n"))
    #expect(result.errors.contains("holds: tables == 0; tables = 0\n"))
    #expect(lineCount("all.jsonl") == 2)
  }

  @Test func `a run is compared with an earlier one`() async throws {
    let file = try pipeline("  - drift(written_documents) <= 20%")
    let first = await sluice("run", file, "--stats", folder["stats.json"], registry: .standard)
    #expect(first.exitCode == 0)
    #expect(first.errors.contains("skipped: drift(written_documents) <= 20%; no --baseline\n"))
    let same = await sluice("run", file, "--baseline", folder["stats.json"], registry: .standard)
    #expect(same.exitCode == 0, "\(same.errors)")
    let other = await sluice(
      "run", file, "--baseline", folder["stats.json"], "--set", "vars.least=4", registry: .standard)
    #expect(other.exitCode == 1)
    #expect(
      other.errors.contains(
        "found: written_documents = 1, baseline(written_documents) = 2"), "\(other.errors)")
    let rows = other.errors.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["written_documents", "2", "1", "50.0", "%"]))
    #expect(rows.contains(["dropped_documents[\"keep-documents\"]", "1", "2", "100.0", "%"]))
  }

  @Test(
    arguments: [
      (nil, "there is no such file"), ("", "has no statistics of a run"),
      ("{\"schema\":\"sluice.document/1\"}", "the file must have"),
      ("{\"schema\":\"sluice.statistics/1\",\"tables\":\"x\"}", "a number must stand here"),
      ("{\"schema\":\"sluice.statistics/1\",\"drops\":[{\"stage\":\"a\"}]}", "'stage' and 'count'"),
      ("[", "has no statistics of a run"),
    ] as [(String?, String)])
  func `a baseline that is none is told before the run`(text: String?, reason: String) async throws
  {
    if let text { try folder.write(text, to: "base.json") }
    let file = try pipeline("  - drift(tables) <= 20%")
    let result = await sluice("run", file, "--baseline", folder["base.json"], registry: .standard)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("baseline '\(folder["base.json"])'"), "\(result.errors)")
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(lineCount("all.jsonl") == nil)
  }

  @Test func `a baseline without a gate over it is warned of`() async throws {
    let file = try pipeline("  - tables == 0")
    _ = await sluice("run", file, "--stats", folder["stats.json"], registry: .standard)
    let result = await sluice("run", file, "--baseline", folder["stats.json"], registry: .standard)
    #expect(result.exitCode == 0)
    #expect(
      result.errors.contains(
        "warning[no-drift-gate]: the pipeline has no gate over 'drift' or 'baseline'"))
  }
}
