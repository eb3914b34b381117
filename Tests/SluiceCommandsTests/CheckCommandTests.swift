// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SluiceCommands

struct CheckCommandTests {
  let folder: TrialFolder
  let right: String
  let wrong: String

  init() throws {
    folder = try TrialFolder()
    func text(_ setting: String) -> String {
      """
      version: 1
      pipeline: trial
      read: { use: read-trial, with: { paths: [in.txt] } }
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
  ])
  func `findings are written in the format asked for`(format: String, beginning: String) async {
    let result = await sluice("check", wrong, "--format", format)
    #expect(result.exitCode == 2)
    #expect(result.output.contains(beginning), "\(result.output)")
    #expect(result.errors == "")
  }

  @Test func `colours are for terminals`() async {
    #expect(await sluice("check", wrong, onTerminal: true).output.contains("\u{1B}[1;31m"))
    #expect(!(await sluice("check", wrong).output.contains("\u{1B}")))
  }
}
