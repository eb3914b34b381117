// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition

/// `sluice init`: makes a folder with a first pipeline, which passes as made.
struct InitCommand: ParsableCommand {
  /// What runs the pipeline on each change.
  enum Service: String, ExpressibleByArgument, CaseIterable {
    case github, gitlab, shell
  }

  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a first pipeline, with a document and CI.",
    discussion: """
      It makes a commented pipeline, a document that it can be tried on, the schema for editors, \
      and a recipe that checks and runs it in CI. Files that are there already are \
      left alone, and then nothing is written at all.
      """)

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder = "."

  @Option(help: "Where it is to be run on each change.")
  var ci = Service.github

  @Flag(help: "Replace files that are there already.")
  var force = false

  /// Writes the files, and says what to do next.
  func run() throws {
    let context = CommandContext.current
    let schema = PipelineSchema(registry: context.registry).text
    let scaffold = ScaffoldedFiles(
      folder: folder, files: ScaffoldedProject(service: ci, schema: schema).files)
    do throws(ScaffoldingError) {
      try scaffold.write(replacing: force)
    } catch {
      context.terminal.tell(error.diagnostics)
      throw ExitCode(ExitStatus.usage)
    }
    context.terminal.write(scaffold.summary)
    let commands = ScaffoldedProject.commands.map { "  \($0)\n" }.joined()
    let change = folder == "." ? "" : "  cd \(folder)\n"
    context.terminal.tell("\nGo on with:\n\(change)\(commands)")
  }
}
