// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SluiceCommands

struct CheckCommandTests {
  let folder: TrialFolder
  let right: String
  let wrong: String

  init() throws {
    folder = try TrialFolder()
    let input = try folder.write("a line\n", to: "in.txt")
    func text(_ setting: String) -> String {
      """
      version: 1
      pipeline: trial
      read: { use: read-trial, with: { paths: ["\(input)"] } }
      stages:
        - use: shorten
          with: { \(setting): 10 }
        - use: write-trial
          with: { path: out.txt }

      """
    }
    right = try folder.write(text("longest"), to: "right.yaml")
    wrong = try folder.write(text("longset"), to: "wrong.yaml")
  }

  @Test func `a file in good order has nothing said of it`() async {
    let result = await sluice("check", right)
    #expect(result.exitCode == 0)
    #expect(result.output == "")
    #expect(result.errors == "1 file checked: no mistakes\n")
  }

  @Test func `mistakes of all files go to standard output with exit code 2`() async {
    let result = await sluice("check", wrong, right, folder["absent.yaml"])
    #expect(result.exitCode == 2)
    #expect(result.output.contains("--> \(wrong):6:13\n"), "\(result.output)")
    #expect(result.output.contains("did you mean 'longest'?"), "\(result.output)")
    #expect(result.output.contains("there is no pipeline file '\(folder["absent.yaml"])'"))
    #expect(result.errors == "3 files checked: 2 errors\n")
  }

  @Test(arguments: [
    ("json", #"{"id":"unknown-setting","#), ("github", "::error file="),
    ("sarif", "https://json.schemastore.org/sarif-2.1.0.json"),
    ("junit", "<testsuite name="),
  ])
  func `findings are written in the format asked for`(format: String, beginning: String) async {
    let result = await sluice("check", wrong, "--format", format)
    #expect(result.exitCode == 2)
    #expect(result.output.contains(beginning), "\(result.output)")
    #expect(result.errors == "")
  }

  @Test func `the pipelines of a folder are checked, but not their tests`() async throws {
    try folder.write("no pipeline", to: "right.test.yaml")
    let result = await sluice("check", folder.path)
    #expect(result.exitCode == 2)
    #expect(result.output.contains("--> \(wrong):6:13\n"), "\(result.output)")
    #expect(result.errors == "2 files checked: 1 error\n")
  }

  @Test func `a folder without pipelines is a mistake`() async throws {
    let empty = try TrialFolder()
    let result = await sluice("check", empty.path)
    #expect(result.exitCode == 2)
    #expect(result.output.contains("no-pipelines"), "\(result.output)")
    #expect(empty.names == [])
  }

  @Test func `a warning fails only where it is asked to`() async throws {
    let path = try folder.write(
      "version: 1\npipeline: p\nvars: { never: 1 }\n"
        + "read: { use: read-trial, with: { paths: nothing-here.txt } }\nstages: []\n",
      to: "warned.yaml")
    let result = await sluice("check", path)
    #expect(result.exitCode == 0)
    #expect(result.errors == "1 file checked: 2 warnings\n")
    #expect(result.output.contains("warning[missing-input]"), "\(result.output)")
    #expect(await sluice("check", path, "--strict").exitCode == 2)
    #expect(
      await sluice("check", path, "--strict", "--format", "junit").output.contains("failures=\"2\"")
    )
  }

  @Test func `colours are for terminals`() async {
    #expect(await sluice("check", wrong, onTerminal: true).output.contains("\u{1B}[1;31m"))
    #expect(!(await sluice("check", wrong).output.contains("\u{1B}")))
  }
}
