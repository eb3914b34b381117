// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What only a process of its own shows: signals, pipes that break, standard input.
@Suite(.timeLimit(.minutes(10)))
struct ExecutableTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  func pipeline(input: String = "-", output: String) throws -> String {
    try folder.write(
      """
      version: 1
      pipeline: trial
      read: { use: read-text, with: { paths: ["\(input)"] } }
      stages:
        - { use: write-jsonl, with: { path: "\(output)" } }

      """, to: "trial.yaml")
  }

  @Test func `documents come from standard input and go to standard output`() throws {
    let tool = RunningTool()
    try tool.start(["run", try pipeline(output: "-"), "--quiet"])
    tool.input.fileHandleForWriting.write(Data("A Heading\n\nSome words of text.\n".utf8))
    try tool.input.fileHandleForWriting.close()
    let output = tool.text(of: tool.output)
    #expect(tool.exitCode == 0)
    #expect(output.hasPrefix(#"{"schema":"sluice.document/1","id":"stdin""#))
    #expect(output.hasSuffix("}\n"))
    #expect(tool.text(of: tool.errors) == "")
  }

  @Test(arguments: [
    ("articles", "Pipelines/articles.yaml"), ("articles.yaml", "Pipelines/articles.yaml"),
    ("Pipelines/artciles.yaml", "Pipelines/articles.yaml"),
  ])
  func `a pipeline that is not there is told with the one that may be meant`(
    path: String, meant: String
  ) throws {
    let tool = RunningTool()
    tool.process.currentDirectoryURL = DocumentationPage.root
    try tool.start(["explain", path])
    #expect(tool.text(of: tool.errors).hasSuffix("help: did you mean '\(meant)'?\n"))
    #expect(tool.exitCode == 2)
  }

  @Test func `an interrupt ends a waiting run in good order`() throws {
    try folder.write("yesterday", to: "out.jsonl")
    let tool = RunningTool()
    try tool.start(["run", try pipeline(output: folder["out.jsonl"])])
    // The temporary file shows that the run has begun, and so that signals are its own.
    while folder.names.count < 3, tool.process.isRunning { usleep(1_000) }
    tool.process.interrupt()
    #expect(tool.exitCode == 130)
    #expect(tool.text(of: tool.errors).contains("not replaced: the run was interrupted"))
    #expect(folder.names == ["out.jsonl", "trial.yaml"])
    #expect(folder.text(of: "out.jsonl") == "yesterday")
  }

  @Test func `a reader that goes away ends the run and is no crash`() throws {
    let tool = RunningTool()
    try tool.output.fileHandleForReading.close()
    let input = try folder.write("A Heading\n\nSome words of text.\n", to: "in.txt")
    try tool.start(["run", try pipeline(input: input, output: "-")])
    #expect(tool.exitCode == 0)
    #expect(tool.process.terminationReason == .exit)
    #expect(
      tool.text(of: tool.errors).contains(
        "warning[output-closed]: the reader of '-' went away before the end"))
  }

  @Test func `a list whose reader goes away is no crash`() throws {
    let tool = RunningTool()
    try tool.output.fileHandleForReading.close()
    try tool.start(["stages"])
    #expect(tool.exitCode == 0)
    #expect(tool.process.terminationReason == .exit)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is told with exit code 1`() throws {
    let input = try folder.write("Some words of text.\n", to: "in.txt")
    let tool = RunningTool()
    try tool.start(["run", try pipeline(input: input, output: "/dev/full")])
    #expect(tool.exitCode == 1)
    #expect(
      tool.text(of: tool.errors).contains(
        "error[output-failed]: writing to '/dev/full' failed: no space left on device"))
  }
}

/// The built `sluice` as a process whose streams are pipes.
final class RunningTool {
  let process = Process()
  let input = Pipe()
  let output = Pipe()
  let errors = Pipe()

  func start(_ arguments: [String]) throws {
    let binaries = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = binaries.appending(path: "sluice")
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// The exit code, once the process has ended.
  var exitCode: Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// All that the process writes to a pipe until it closes it.
  func text(of pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
