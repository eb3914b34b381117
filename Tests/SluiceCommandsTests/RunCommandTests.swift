// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SluiceCommands

@Suite(.timeLimit(.minutes(10)))
struct RunCommandTests {
  let folder: TrialFolder
  let pipeline: String

  init() throws {
    folder = try TrialFolder()
    try folder.write("one\ntwo\na heading that is too long\n", to: "in.txt")
    pipeline = try folder.write(
      """
      version: 1
      pipeline: trial
      vars:
        folder: \(folder.path)
        longest: 100
      read:
        use: read-trial
        with: { paths: ["${folder}/in.txt"] }
      stages:
        - use: shorten
          with:
            longest: ${longest}
        - use: write-trial
          with: { path: "${folder}/out.txt" }

      """, to: "trial.yaml")
  }

  @Test func `a run writes its outputs and sums up on standard error`() async {
    let result = await sluice("run", pipeline)
    #expect(result.exitCode == 0)
    #expect(result.output == "")
    #expect(folder.text(of: "out.txt") == "one\ntwo\na heading that is too long\n")
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.first == "trial")
    #expect(lines.contains("  documents         3"))
    #expect(lines.contains("  headings removed  0"))
    #expect(lines.contains("  tables recovered  0"))
    #expect(lines.contains("  entities          0"))
    #expect(lines.contains("  failures          0"))
    #expect(lines.contains { $0.hasPrefix("  time ") && $0.hasSuffix(" MB/s") })
    #expect(lines.last == "  outputs           \(folder["out.txt"])")
  }

  @Test func `quiet says nothing but warnings and errors`() async throws {
    let calm = await sluice("run", pipeline, "--quiet", "--progress")
    #expect(calm.errors == "")
    try folder.write("1\n", to: "in.txt")
    let warned = await sluice("run", pipeline, "-q")
    #expect(
      warned.errors == """
        warning[document-warning]: document 'in-1', 'shorten': the heading has 1 byte

        """)
  }

  @Test func `variables are replaced from the command line`() async {
    let result = await sluice("run", pipeline, "--set", "vars.longest=10")
    #expect(result.exitCode == 1)
    #expect(
      result.errors.contains(
        """
        error[too-long]: document 'in-3' (\(folder["in.txt"]):3) failed in 'shorten': the heading \
        has 26 bytes, the limit is 10
        """))
    #expect(result.errors.contains("\n  failures          1\n"))
    #expect(folder.text(of: "out.txt") == "one\ntwo\n")
  }

  @Test func `files on the command line stand in place of the pipeline's own`() async throws {
    let other = try folder.write("three\n", to: "other.txt")
    #expect(await sluice("run", pipeline, other).exitCode == 0)
    #expect(folder.text(of: "out.txt") == "three\n")
  }

  @Test func `skip and limit choose documents`() async {
    #expect(await sluice("run", pipeline, "--skip", "1", "--limit", "1").exitCode == 0)
    #expect(folder.text(of: "out.txt") == "two\n")
  }

  @Test func `failed documents go where they are asked to, and fail fast stops`() async {
    let result = await sluice(
      "run", pipeline, "--set", "vars.longest=2", "--fail-fast", "--dead-letters",
      folder["dead.jsonl"])
    #expect(result.exitCode == 1)
    #expect(folder.text(of: "dead.jsonl")?.split(separator: "\n").count == 1)
    #expect(folder.text(of: "out.txt") == nil)
    #expect(result.errors.contains("\n  failures          1, in \(folder["dead.jsonl"])\n"))
    #expect(
      result.errors.hasSuffix("  outputs           not replaced: the run stopped at a failure\n"))
  }

  @Test func `statistics are written as JSON`() async {
    let result = await sluice(
      "run", pipeline, "--stats", folder["stats.json"], "--audit", "-j", "1")
    #expect(result.exitCode == 0)
    let text = folder.text(of: "stats.json") ?? ""
    #expect(text.hasPrefix(#"{"schema":"sluice.statistics/1","documents":{"read":3,"written":3,"#))
    let failed = await sluice("run", pipeline, "--stats", folder["in.txt/stats.json"])
    #expect(failed.exitCode == 1)
    #expect(failed.errors.contains("error[unwritable-output]: cannot write to"))
  }

  @Test func `progress is shown on a terminal, or when asked for`() async {
    let progress = "3 documents, 0.0 MB of 0.0 MB (91 %)"
    #expect(
      await sluice("run", pipeline, onTerminal: true).errors.contains("\r\u{1B}[K" + progress))
    #expect(
      !(await sluice("run", pipeline, "--no-progress", onTerminal: true).errors.contains("\r")))
    #expect(!(await sluice("run", pipeline).errors.contains(progress)))
    #expect(await sluice("run", pipeline, "--progress").errors.hasPrefix(progress + "\n"))
  }

  @Test(arguments: [
    ("--jobs=0", "'--jobs' must be 1 or more, not 0"),
    ("--skip=-1", "'--skip' must be 0 or more, not -1"),
    ("--limit=-1", "'--limit' must be 0 or more, not -1"),
    ("--set=folder=x", "'--set' takes 'vars.NAME=VALUE', not 'folder=x'; write 'vars.folder=x'"),
    ("--jbos=1", "Unknown option '--jbos'"),
  ])
  func `a wrong command line is told, and nothing runs`(option: String, message: String) async {
    let result = await sluice("run", pipeline, option)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains(message))
    #expect(folder.names == ["in.txt", "trial.yaml"])
  }

  @Test func `a wrong pipeline file has all its mistakes told with exit code 2`() async throws {
    let wrong = try folder.write(
      """
      version: 1
      pipeline: trial
      read: { use: read-trial, with: { paths: [in.txt] } }
      stages:
        - use: shorten
          with: { longset: 10, mode: strictly }
        - use: wrtie-trial
          with: { path: out.txt }

      """, to: "wrong.yaml")
    let result = await sluice("run", wrong)
    #expect(result.exitCode == 2)
    #expect(result.output == "")
    for fault in ["longset", "strictly", "wrtie-trial"] {
      #expect(result.errors.contains("'\(fault)'"), "\(result.errors)")
    }
    #expect(result.errors.contains("--> \(wrong):6:13"), "\(result.errors)")
  }

  @Test func `a pipeline file that is not there is told with exit code 2`() async {
    let result = await sluice("run", folder["absent.yaml"])
    #expect(result.exitCode == 2)
    #expect(
      result.errors == """
        error[unreadable-pipeline]: there is no pipeline file '\(folder["absent.yaml"])'

        """)
  }

  @Test func `an input that is not there leaves the outputs alone`() async throws {
    try folder.write("yesterday", to: "out.txt")
    let result = await sluice("run", pipeline, folder["absent"])
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("error[missing-input]: there is no file or folder"))
    #expect(result.errors.contains("not replaced: there was nothing to read"))
    #expect(folder.text(of: "out.txt") == "yesterday")
  }
}
