// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import StageKit
import Synchronization
import Testing

@testable import PipelineRunner

struct PublicationTests {
  let folder: TrialFolder
  let input: String

  init() throws {
    folder = try TrialFolder()
    input = try folder.write("a one\nb two\na three\n", to: "in.txt")
  }

  @Test func `a shared file appears when the run is over, and in one step`() async throws {
    let seen = Mutex<[[String]]>([])
    let folder = folder
    let plan = plan(
      TrialReader([input]),
      watching: { _ in seen.withLock { $0.append(folder.names(in: "out")) } },
      lines: [folder["out/deep/lines.txt"], folder["out/lines.txt"]])
    let (outcome, _) = await run(plan)
    let during = seen.withLock { $0 }
    #expect(during.allSatisfy { !$0.contains("lines.txt") && $0.count == 2 })
    #expect(folder.names(in: "out") == ["deep", "lines.txt"])
    #expect(folder.names(in: "out/deep") == ["lines.txt"])
    #expect(outcome.published == [folder["out/deep/lines.txt"], folder["out/lines.txt"]])
  }

  @Test func `the second document to write a file fails, with all that it wrote`() async throws {
    let plan = plan(
      TrialReader([input]), lines: [folder["lines.txt"]], files: [folder["files"]],
      deadLetters: folder["dead.jsonl"])
    let (outcome, reports) = await run(plan)
    #expect(folder.text(of: "files/a") == "a one")
    #expect(folder.text(of: "lines.txt") == "in-1: a one\nin-2: b two\n")
    #expect(reports.ids == ["duplicate-output"])
    #expect(
      reports.diagnostics[0].message == """
        document 'in-3' (\(input):3) failed in 'write-named': '\(folder["files"])/a' is already \
        written by this run
        """)
    #expect(folder.text(of: "dead.jsonl")?.contains(#""error":"duplicate-output""#) == true)
    #expect(outcome.statistics.documentsWritten == 2)
    #expect(outcome.statistics.documentsFailed == 1)
    #expect(outcome.statistics.blocks == 2)
    #expect(outcome.exitCode == 1)
  }

  @Test func `two folders that are one are seen as one`() async throws {
    let plan = plan(TrialReader([input]), files: [folder["files"], folder["files/../files"]])
    let (outcome, reports) = await run(plan)
    #expect(outcome.statistics.documentsFailed == 3)
    #expect(Set(reports.ids) == ["duplicate-output"])
  }

  @Test func `a document whose file cannot have its place fails alone`() async throws {
    try folder.write("", to: "files/b/stands here")
    let plan = plan(TrialReader([input]), lines: [folder["lines.txt"]], files: [folder["files"]])
    let (_, reports) = await run(plan) { $0.limit = 2 }
    #expect(reports.ids == ["output-failed"])
    #expect(reports.diagnostics[0].message.hasSuffix("is a directory"))
    #expect(folder.text(of: "lines.txt") == "in-1: a one\n")
  }

  @Test func `outputs that cannot be opened are all told before a document is read`() async throws {
    try folder.write("", to: "file")
    try folder.write("", to: "folder/inside")
    let isRead = Mutex(false)
    let plan = plan(
      TrialReader([input]), watching: { _ in isRead.withLock { $0 = true } },
      lines: [folder["folder"], folder["file/below/lines.txt"], folder["fine.txt"]],
      files: [folder["file"]])
    let (outcome, reports) = await run(plan)
    #expect(
      reports.diagnostics.map(\.message) == [
        "cannot write to '\(folder["file"])': not a directory",
        "cannot write to '\(folder["folder"])': is a directory",
        "cannot write to '\(folder["file/below/lines.txt"])': not a directory",
      ])
    #expect(!isRead.withLock { $0 })
    #expect(outcome.ending == .outputFailed)
    #expect(outcome.exitCode == 1)
    #expect(folder.names() == ["file", "folder", "in.txt"])
  }

  @Test func `dead letters cannot go where documents go`() async throws {
    let plan = plan(TrialReader([input]), lines: [folder["lines.txt"]])
    let (outcome, reports) = await run(plan) { $0.deadLetters = folder["./lines.txt"] }
    #expect(
      reports.diagnostics.map(\.message) == ["two outputs write to '\(folder["./lines.txt"])'"])
    #expect(outcome.ending == .outputFailed)
    #expect(folder.names() == ["in.txt"])
  }

  @Test(.enabled(if: FileProbe.hasFullDevice))
  func `a full disk ends the run with an error, and nothing is published`() async throws {
    try folder.write("yesterday", to: "lines.txt")
    let (outcome, reports) = await run(
      plan(TrialReader([input]), lines: [folder["lines.txt"], "/dev/full"]))
    #expect(
      reports.diagnostics.map(\.message) == [
        "writing to '/dev/full' failed: no space left on device"
      ])
    #expect(outcome.ending == .outputFailed)
    #expect(outcome.published == [])
    #expect(outcome.exitCode == 1)
    #expect(folder.text(of: "lines.txt") == "yesterday")
    #expect(folder.names() == ["in.txt", "lines.txt"])
  }

  @Test func `a device is written to and stays a device`() async throws {
    let (outcome, _) = await run(plan(TrialReader([input]), lines: ["/dev/null"]))
    #expect(outcome.exitCode == 0)
    #expect(FileProbe.isDevice("/dev/null"))
  }

  @Test func `a link stays a link, and its target is replaced`() async throws {
    try folder.write("yesterday", to: "real/lines.txt")
    try folder.link("lines.txt", to: "real/lines.txt")
    _ = await run(plan(TrialReader([input]), lines: [folder["lines.txt"]])) { $0.limit = 1 }
    #expect(folder.text(of: "real/lines.txt") == "in-1: a one\n")
    #expect(FileProbe.isLink(folder["lines.txt"]))
  }

  @Test func `a name as long as names may be can be written`() async throws {
    let name = String(repeating: "n", count: 255)
    _ = await run(plan(TrialReader([input]), lines: [folder[name]])) { $0.limit = 1 }
    #expect(folder.text(of: name) == "in-1: a one\n")
  }

  @Test func `a file keeps its permissions when it is replaced`() async throws {
    try folder.write("yesterday", to: "lines.txt")
    try FileProbe.setPermissions(0o600, of: folder["lines.txt"])
    _ = await run(plan(TrialReader([input]), lines: [folder["lines.txt"]]))
    #expect(try FileProbe.permissions(of: folder["lines.txt"]) == 0o600)
  }
}
