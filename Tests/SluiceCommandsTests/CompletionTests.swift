// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SluiceCommands

/// What shells ask the tool for, as the generated scripts do.
struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a script for each shell, and it asks for stages and variables`(
    shell: String
  ) async {
    let result = await sluice("--generate-completion-script", shell)
    #expect(result.exitCode == 0)
    #expect(result.output.contains("---completion stages -- "))
    #expect(result.output.contains("---completion run -- --set"))
  }

  @Test func `stages are completed by the names of those that are installed`() async {
    let result = await sluice(
      "---completion", "stages", "--", "positional@0", "2", "0", "sluice", "stages", "")
    #expect(result.output == "read-trial\nshorten\nwrite-trial\n")
  }

  @Test func `variables are completed by those of the pipeline`() async throws {
    let folder = try TrialFolder()
    let path = try folder.write("version: 1\nvars: { input: a, least-words: 5 }\n", to: "p.yaml")
    let result = await sluice(
      "---completion", "run", "--", "--set", "4", "0", "sluice", "run", path, "--set", "")
    #expect(result.output == "vars.input=\nvars.least-words=\n")
  }

  @Test func `help with the name of a stage is its page`() async {
    let help = await sluice("help", "shorten")
    let page = await sluice("stages", "shorten")
    #expect(help.exitCode == 0)
    #expect(help.output == page.output)
  }

  @Test func `help with the name of a command is the help of that`() async {
    let help = await sluice("help", "stages")
    #expect(help.output.contains("USAGE: sluice stages"))
  }

  @Test func `help with neither is told with the stage that may be meant`() async {
    let result = await sluice("help", "shroten")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("help: did you mean 'shorten'?"))
  }
}
