// SPDX-License-Identifier: Apache-2.0

import Foundation
import StageKit
import StandardStages
import Testing

@testable import SluiceCommands

/// `test`, `try` and `trace`, from the command line to the exit code.
@Suite(.timeLimit(.minutes(5)))
struct TestCommandTests {
  let folder: TrialFolder
  let pipeline: String
  let document: String

  init() throws {
    folder = try TrialFolder()
    document = try folder.write(
      "A title\n\nA title\n\nWords of prose,and more of them.\n", to: "in.txt")
    pipeline = try folder.write(
      """
      version: 1
      pipeline: trial
      vars: { out: out }
      read: { use: read-text, with: { paths: ["\(folder.path)/nothing/*.txt"] } }
      stages:
        - use: clean
        - use: dedupe-headings
        - use: write-markdown
          with: { directory: "${out}" }
      tests:
        - name: in the pipeline ${not a variable}
          document: "A title\\n\\nWords of prose, and more of them."
          expect: { headings: [A title] }

      """, to: "trial.yaml")
  }

  private func tests(_ expectation: String) throws {
    try folder.write(
      "tests:\n  - name: beside it\n    file: in.txt\n    expect: { \(expectation) }\n",
      to: "trial.test.yaml")
  }

  @Test func `tests in the pipeline and beside it run, and all passing is exit code 0`()
    async throws
  {
    try tests("headings: [A title]")
    for argument in [pipeline, folder.path] {
      let result = await sluice("test", argument, registry: .standard)
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      #expect(result.errors == "2 tests: all passed\n")
      #expect(result.output == "")
    }
    #expect(await sluice("check", pipeline, registry: .standard).output.contains("error") == false)
    #expect(folder.names == ["in.txt", "trial.test.yaml", "trial.yaml"])
  }

  @Test func `a failing test is exit code 1, in every format`() async throws {
    try tests("headings: [Another]")
    for (format, part) in [
      ("text", "- Another"), ("json", #""verdict":"failed""#), ("junit", "<failure "),
      ("github", "::error "),
    ] {
      let result = await sluice(
        "test", folder.path, "--format", format, "-j", "1", registry: .standard)
      #expect(result.exitCode == 1)
      #expect(result.output.contains(part), "\(format): \(result.output)")
    }
    let filtered = await sluice(
      "test", folder.path, "--filter", "IN the pipe", registry: .standard)
    #expect(filtered.exitCode == 0)
    #expect(filtered.errors == "1 test: all passed\n")
  }

  @Test func `an update writes what is expected, and nothing else`() async throws {
    try tests("output: expected/in.md")
    #expect(await sluice("test", folder.path, registry: .standard).exitCode == 1)
    let updated = await sluice("test", folder.path, "--update", registry: .standard)
    #expect(updated.exitCode == 0, "\(updated.errors)")
    #expect(updated.errors.contains("wrote \(folder["expected/in.md"])\n"))
    #expect(folder.text(of: "expected/in.md")?.contains("# A title\n") == true)
    #expect(await sluice("test", folder.path, registry: .standard).exitCode == 0)
    try tests("headings: [Another]")
    #expect(await sluice("test", folder.path, "--update", registry: .standard).exitCode == 1)
  }

  @Test func `a file that is wrong is exit code 2`() async throws {
    try tests("headngs: []")
    let result = await sluice("test", folder.path, registry: .standard)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("trial.test.yaml:4:15"), "\(result.errors)")
    for path in [folder["trial.test.yaml"], pipeline] {
      let checked = await sluice("check", path, registry: .standard)
      #expect(checked.exitCode == (path == pipeline ? 0 : 2), "\(checked.output)")
    }
    #expect(await sluice("test", folder["none.yaml"], registry: .standard).exitCode == 2)
    try folder.write("a: b\n", to: "empty.yaml")
    let none = await sluice("test", folder["empty.yaml"], registry: .standard)
    #expect(none.exitCode == 2)
    #expect(none.errors.contains("error[no-tests]: there are no tests in "))
    #expect(await sluice("test", "-j", "0", registry: .standard).exitCode == 64)
    try tests("headings: []")
    let unmatched = await sluice("test", pipeline, "--filter", "xyz", registry: .standard)
    #expect(unmatched.exitCode == 64)
    #expect(unmatched.errors.contains("no test has 'xyz' in its name"))
  }

  @Test func `try shows each stage, or one of them`() async throws {
    let all = await sluice("try", pipeline, document, registry: .standard)
    #expect(all.exitCode == 0, "\(all.errors)")
    #expect(all.output.contains("[-prose,and-]{+prose, and+}"), "\(all.output)")
    #expect(all.output.contains("- \"A title\"  rule repeated-heading  3:1\n"))
    for stage in ["3", "dedupe-headings"] {
      let one = await sluice(
        "try", pipeline, document, "--stage", stage, "--json", registry: .standard)
      #expect(one.output.hasPrefix(#"{"number":3,"stage":"dedupe-headings","#))
      #expect(one.output.split(separator: "\n").count == 1)
    }
    let colored = await sluice("try", pipeline, document, registry: .standard, onTerminal: true)
    #expect(colored.output.contains("\u{1B}[31mprose,and\u{1B}[0m"))
    #expect(folder.names == ["in.txt", "trial.yaml"])
  }

  @Test func `watching shows the document again when it or the pipeline is saved`() async throws {
    let output = Written()
    let stream = Terminal.Stream(isTerminal: false, hasColor: false) { output.add($0) }
    let context = CommandContext(
      registry: .standard, variables: [:],
      terminal: Terminal(
        output: stream, errors: Terminal.Stream(isTerminal: false, hasColor: false) { _ in }),
      obeysSignals: false)
    let task = Task { [pipeline, document] in
      await SluiceTool(context).run(["try", pipeline, document, "--watch"])
    }
    func shown(_ text: String) async throws {
      while !output.text.contains(text) { try await Task.sleep(for: .milliseconds(10)) }
    }
    try await shown("{+prose, and+}")
    try folder.write("A title\n\nOther words,and more of them.\n", to: "in.txt")
    try await shown("{+words, and+}")
    let text = try #require(folder.text(of: "trial.yaml"))
    try folder.write(text.replacing("  - use: dedupe-headings\n", with: ""), to: "trial.yaml")
    try await shown("3. write-markdown")
    task.cancel()
    #expect(await task.value == 0)
  }

  @Test func `trace says what became of a line`() async throws {
    let result = await sluice("trace", pipeline, document + ":3", registry: .standard)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.contains("removed by rule repeated-heading: \"A title\""))
  }

  @Test func `trace writes an object for scripts`() async throws {
    let result = await sluice("trace", pipeline, document + ":5", "--json", registry: .standard)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.hasPrefix(#"{"schema":"sluice.trace/1","file":""#))
    #expect(result.output.contains(#""line":5,"text":"Words of prose,and more of them.","#))
  }

  @Test func `a compressed document is tried, traced and tested as a run would read it`()
    async throws
  {
    let bytes = stored(Array("A title\n\nA title\n\nWords of prose,and more of them.\n".utf8))
    let path = folder["in.txt.gz"]
    try Data(bytes).write(to: URL(filePath: path))
    let tried = await sluice("try", pipeline, path, registry: .standard)
    #expect(tried.output.contains("{+prose, and+}"), "\(tried.errors)")
    #expect(tried.output.contains("writes in.md"), "\(tried.output)")
    let traced = await sluice("trace", pipeline, path + ":3", registry: .standard)
    #expect(traced.output.contains("removed by rule repeated-heading: \"A title\""))
    try folder.write(
      "tests:\n  - { name: packed, file: in.txt.gz, expect: { headings: [A title] } }\n",
      to: "trial.test.yaml")
    let tested = await sluice("test", pipeline, registry: .standard)
    #expect(tested.errors == "2 tests: all passed\n", "\(tested.output)")

    try Data(bytes.dropLast(20)).write(to: URL(filePath: path))
    let damaged = await sluice("try", pipeline, path, registry: .standard)
    #expect(damaged.exitCode == 2)
    #expect(
      damaged.errors.contains("error[damaged-input]: '\(path)': the gzip data ends too early"))
    let untested = await sluice("test", pipeline, registry: .standard)
    #expect(untested.exitCode == 2)
    #expect(untested.errors.contains("error[damaged-input]"))
  }

  @Test func `try and trace say what is wrong with their arguments`() async throws {
    let cases: [(arguments: [String], code: Int32, words: String)] = [
      (["try", pipeline, folder["none.txt"]], 2, "there is no document"),
      (["try", folder["none.yaml"], document], 2, "there is no pipeline file"),
      (["try", pipeline, document, "--stage", "claen"], 2, "did you mean 'clean'?"),
      (["trace", pipeline, document], 64, "'trace' takes 'FILE:LINE'"),
      (["trace", pipeline, document], 64, "Usage: sluice trace"),
      (["test", "--filter", "none"], 64, "no test has 'none' in its name"),
      (["trace", pipeline, document + ":99"], 2, "has 6 lines, and no line 99"),
    ]
    for (arguments, code, words) in cases {
      let result = await run(arguments)
      #expect(result.exitCode == code)
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }

  private func run(_ arguments: [String]) async -> CommandResult {
    switch arguments.count {
    case 3: await sluice(arguments[0], arguments[1], arguments[2], registry: .standard)
    default:
      await sluice(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], registry: .standard)
    }
  }
}
