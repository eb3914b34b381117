// SPDX-License-Identifier: Apache-2.0

import StageKit
import StandardStages
import Testing

@testable import SluiceCommands

struct InitCommandTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  private var pipeline: String { folder["new/Pipelines/documents.yaml"] }
  private var variables: [String] {
    ["--set", "vars.input=\(folder["new/Documents"])", "--set", "vars.output=\(folder["out"])"]
  }

  @Test(arguments: [
    ("github", ".github/workflows/pipelines.yml"), ("gitlab", ".gitlab-ci.yml"),
    ("shell", "check.sh"),
  ])
  func `a new folder has all that a pipeline needs`(service: String, recipe: String) async {
    let result = await sluice("init", folder["new"], "--ci", service, registry: .standard)
    #expect(result.exitCode == 0, "\(result.errors)")
    let paths = [
      "Pipelines/documents.yaml", "Pipelines/pipeline.schema.json", "Documents/harbour.txt", recipe,
    ]
    #expect(result.output == paths.map { "wrote   \(folder["new"])/\($0)\n" }.joined())
    for path in paths { #expect(folder.text(of: "new/\(path)")?.isEmpty == false) }
  }

  @Test func `the new pipeline passes check and run as made`() async {
    _ = await sluice("init", folder["new"], registry: .standard)
    let check = await sluice("check", "--strict", pipeline, registry: .standard)
    // Its inputs are looked for from the folder that the command runs in.
    #expect(check.output.contains("error") == false, "\(check.output)")
    let arguments = ["run", pipeline, "--audit", "--quiet"] + variables
    let run = await sluice(arguments, registry: .standard)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      folder.text(of: "out/markdown/harbour.md")?.contains("| Year | Ships | Tonnes |") == true)
  }

  @Test func `nothing is replaced, and nothing at all is written`() async throws {
    try folder.write("mine", to: "check.sh")
    let result = await sluice("init", folder.path, "--ci", "shell", registry: .standard)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(
      result.errors == """
        error[existing-file]: '\(folder["check.sh"])' is there already
        help: nothing was written; choose another name, or replace it with '--force'

        """)
    #expect(folder.names == ["check.sh"])
    #expect(folder.text(of: "check.sh") == "mine")
  }

  @Test func `with force files are replaced`() async throws {
    try folder.write("mine", to: "check.sh")
    let result = await sluice(
      "init", folder.path, "--ci", "shell", "--force", registry: .standard)
    #expect(result.exitCode == 0)
    #expect(folder.text(of: "check.sh") == ScaffoldedProject.shell)
  }

  @Test func `a folder that cannot be made is told`() async throws {
    try folder.write("a file", to: "new")
    let result = await sluice("init", folder["new"], registry: .standard)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("error[output-failed]: writing '\(folder["new"])/"))
  }
}
