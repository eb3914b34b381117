// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Expressions
import PipelineDefinition
import PipelineRunner
import StageKit
import SystemPackage

/// `sluice run`: takes documents through a pipeline.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Take documents through a pipeline.")

  @Argument(help: "The pipeline file.", completion: .pipelineFiles)
  var pipeline: String

  @Argument(
    help: "Files, folders or globs to read in place of the pipeline's own, or - for standard input."
  )
  var files: [String] = []

  @OptionGroup var pipelineOptions: PipelineOptions

  @Option(help: ArgumentHelp("Pass over the first <n> documents.", valueName: "n"))
  var skip = 0

  @Option(help: ArgumentHelp("Read at most <n> documents.", valueName: "n"))
  var limit: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Work on <n> batches of documents at a time. (default: cores)", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Check that every byte of each document is accounted for.")
  var audit = false

  @Flag(help: "Stop at the first failure.")
  var failFast = false

  @Option(help: ArgumentHelp("Write documents that failed to <file>.", valueName: "file"))
  var deadLetters: String?

  @Option(help: ArgumentHelp("Write the run's numbers to <file> as JSON.", valueName: "file"))
  var stats: String?

  @Option(
    help: ArgumentHelp(
      "Compare with the run whose numbers --stats wrote to <file>.", valueName: "file"))
  var baseline: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Show progress. (default: if standard error is a terminal)")
  var progress: Bool?

  @Flag(name: .shortAndLong, help: "Say nothing but warnings and errors.")
  var quiet = false

  /// Checks what the types of the options leave open.
  func validate() throws {
    let counts = [("skip", skip, 0), ("limit", limit ?? 0, 0), ("jobs", jobs ?? 1, 1)]
    for (name, value, least) in counts where value < least {
      throw ValidationError("'--\(name)' must be \(least) or more, not \(value)")
    }
  }

  /// Loads, runs, sums up.
  func run() async throws {
    let context = CommandContext.current
    let plan = try loadPlan(telling: context.terminal)
    let earlier = try loadBaseline(for: plan, telling: context.terminal)
    let showsProgress = progress ?? context.terminal.errors.isTerminal
    let reporter = RunReporter(context.terminal, showsProgress: showsProgress && !quiet)
    let runner = PipelineRunner(plan, options: options(earlier)) { reporter.take($0) }
    let outcome =
      context.obeysSignals ? await untilInterrupted { await runner.run() } : await runner.run()
    reporter.finish()
    if !quiet {
      let summary = RunSummary(outcome, of: plan, deadLetters: deadLetters ?? plan.deadLetters)
      context.terminal.tell(summary.text)
      if let earlier, outcome.ending == .finished {
        context.terminal.tell(earlier.comparison(with: RunFacts(outcome.statistics)))
      }
    }
    var exitCode = outcome.exitCode
    if let stats {
      exitCode = max(exitCode, write(outcome.statistics, to: stats, context.terminal))
    }
    if exitCode != 0 { throw ExitCode(exitCode) }
  }

  private func options(_ earlier: Baseline?) -> RunOptions {
    var options = RunOptions()
    options.baseline = earlier?.facts
    if let jobs { options.width = jobs }
    options.skip = skip
    options.limit = limit
    options.isAudited = audit
    options.stopsAtFirstFailure = failFast
    options.deadLetters = deadLetters
    return options
  }

  private func loadPlan(telling terminal: Terminal) throws -> PipelinePlan {
    do {
      return try pipelineOptions.loader().load(
        try pipelineOptions.pipelineFile(at: pipeline), overrides: pipelineOptions.overrides,
        variableFiles: try pipelineOptions.variableFiles(), inputs: files)
    } catch let error as PipelineFileError {
      terminal.tell([error.diagnostic])
    } catch let error as PipelineError {
      terminal.tell(error.diagnostics)
    }
    throw ExitCode(ExitStatus.wrongPipeline)
  }

  /// The run to compare with, if one was given; what makes no sense is told before the run.
  private func loadBaseline(for plan: PipelinePlan, telling terminal: Terminal) throws -> Baseline?
  {
    guard let baseline else { return nil }
    if !plan.gates.contains(where: \.condition.needsBaseline) {
      terminal.tell([
        .warning(
          "no-drift-gate", "the pipeline has no gate over 'drift' or 'baseline'", at: nil,
          help: "allow a drift under 'gates', as in '- drift(tables) <= 5%'")
      ])
    }
    do throws(BaselineError) {
      return try Baseline(at: baseline)
    } catch {
      terminal.tell([error.diagnostic])
      throw ExitCode(ExitStatus.usage)
    }
  }

  private func write(
    _ statistics: RunStatistics, to path: String, _ terminal: Terminal
  ) -> Int32 {
    do throws(Errno) {
      try writeFile(statistics.json, at: FilePath(path))
      return 0
    } catch {
      terminal.tell([
        .error("unwritable-output", "cannot write to '\(path)': \(error.reason)", at: nil)
      ])
      return ExitStatus.failures
    }
  }
}
