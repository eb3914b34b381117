// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics

/// `sluice new`: makes what a stage author starts from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a stage to start from, in a package with Swift sources.",
    subcommands: [NewStageCommand.self])
}

/// `sluice new stage`: a stage with settings and tests, which builds and passes as made.
struct NewStageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Make a stage with a setting, a rule and tests.",
    discussion: """
      Inside a checkout of Sluice it becomes one of the stages that sluice comes with; inside a \
      package of your own, such as 'Examples/stage-package', one of yours. Manifest and list of \
      stages are changed to have it. Nothing is replaced.
      """)

  @Argument(help: "The name in pipelines: what it does, in lower case, as in 'mask-numbers'.")
  var name: String

  @Option(help: "The Swift module. (default: the name's words and 'Stage')")
  var module: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The folder of the package.", valueName: "folder"), completion: .directory)
  var folder = "."

  /// Writes the files and changes the lists, or says why not.
  func run() throws {
    let context = CommandContext.current
    do throws(ScaffoldingError) {
      let names = try StageNames(name, module: module, taken: context.registry)
      let home = try StageHome(at: folder)
      let scaffold = ScaffoldedFiles(folder: folder, files: try home.files(for: names))
      try scaffold.write(replacing: false)
      context.terminal.write(scaffold.summary)
      let steps = home.commands(for: names).map { "  \($0)\n" }.joined()
      context.terminal.tell("\nIt builds and passes its tests as it is. Go on with:\n\(steps)")
    } catch {
      context.terminal.tell(error.diagnostics)
      throw ExitCode(ExitStatus.usage)
    }
  }
}
