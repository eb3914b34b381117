// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition

/// `sluice explain`: shows what a pipeline file comes to.
struct ExplainCommand: ParsableCommand {
  /// How the plan is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, dot, mermaid
  }

  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show each stage with its settings and where they come from.",
    discussion: """
      The plan is shown as it would run: what is extended is merged, templates are filled in, \
      variables are replaced. Beside each value stands its origin: the default of the stage, a line \
      of a file, the command line; and the variables in it with theirs.
      """)

  @Argument(help: "The pipeline file.", completion: .pipelineFiles)
  var pipeline: String

  @Argument(help: "Files to read in place of the pipeline's own.")
  var files: [String] = []

  @OptionGroup var pipelineOptions: PipelineOptions

  @Option(help: "How the plan is shown.")
  var format = Format.text

  /// Writes the plan to standard output, and what is wrong with the file to standard error.
  func run() throws {
    let terminal = CommandContext.current.terminal
    let plan: ExplainedPlan
    do {
      let file = try pipelineOptions.pipelineFile(at: pipeline)
      let checked = try pipelineOptions.examine(file, inputs: files)
      plan = ExplainedPlan(checked, try checked.runnable())
      terminal.tell(checked.diagnostics)
    } catch let error as PipelineFileError {
      terminal.tell([error.diagnostic])
      throw ExitCode(ExitStatus.wrongPipeline)
    } catch let error as PipelineError {
      terminal.tell(error.diagnostics)
      throw ExitCode(ExitStatus.wrongPipeline)
    }
    let page =
      switch format {
      case .text: plan.text
      case .json: plan.json
      case .dot: plan.dot
      case .mermaid: plan.mermaid
      }
    terminal.write(page)
  }
}
