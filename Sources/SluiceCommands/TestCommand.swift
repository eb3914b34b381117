// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineRunner
import PipelineTesting
import StageKit
import SystemPackage

/// `sluice test`: runs the tests of pipelines.
struct TestCommand: AsyncParsableCommand {
  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit, github
  }

  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests of pipelines.",
    discussion: """
      A test gives a document and says what is to become of it. Tests stand under 'tests' of a \
      pipeline, or in 'NAME.test.yaml' beside 'NAME.yaml'. Nothing is written but results, to \
      standard output. Without files, the tests in the folder 'Pipelines' are run, or those in the \
      current folder where there is none.

      Exit code 1 says that a test failed, 2 that a file is wrong.
      """)

  @Argument(
    help: "Pipelines, '*.test.yaml' files, or folders with them. (default: Pipelines)",
    completion: .pipelineFiles)
  var files: [String] = []

  @OptionGroup var pipelineOptions: PipelineOptions

  @Option(help: ArgumentHelp("Run the tests whose name has <text> in it.", valueName: "text"))
  var filter: String?

  @Option(help: "How results are written.")
  var format = Format.text

  @Flag(help: "Rewrite expected outputs by what is found.")
  var update = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Run <n> tests at a time. (default: cores)", valueName: "n"))
  var jobs: Int?

  /// Checks what the types of the options leave open.
  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' must be 1 or more, not \(jobs)") }
  }

  /// Reads all files, runs their tests, reports.
  func run() async throws {
    let context = CommandContext.current
    let (found, problems) = readTests()
    let options = pipelineOptions
    let loader = options.loader(checkingInputs: false)
    var run = await TestRun(
      found, filter: filter, formats: context.registry.formats,
      width: jobs ?? availableProcessorCount
    ) { path, variables throws(PipelineError) in
      try options.plan(at: path, by: loader, variables)
    }
    if update { run = try updated(run, context.terminal) }
    report(run, context.terminal)
    let diagnostics = problems + run.diagnostics
    context.terminal.tell(diagnostics)
    if !diagnostics.isEmpty { throw ExitCode(ExitStatus.wrongPipeline) }
    if run.results.isEmpty, let filter {
      throw ValidationError("no test has '\(filter)' in its name")
    }
    if run.results.contains(where: { !$0.passes }) { throw ExitCode(ExitStatus.failures) }
  }

  /// The tests of all files, and what is wrong with those.
  private func readTests() -> (files: [TestFile], problems: [Diagnostic]) {
    let found = TestFiles(named: files)
    var tests: [TestFile] = []
    var problems: [Diagnostic] = []
    for path in found.paths {
      do throws(PipelineFileError) {
        let file = try pipelineOptions.pipelineFile(at: path)
        let result = TestFile.read(
          file, readFile: { path throws(StageError) in try resource(at: path) })
        tests += [result.tests].compactMap(\.self)
        problems += result.diagnostics
      } catch {
        problems.append(error.diagnostic)
      }
    }
    if tests.isEmpty, problems.isEmpty {
      problems.append(
        .error(
          "no-tests",
          "there are no tests\(files.isEmpty ? "" : " in " + files.joined(separator: ", "))",
          at: nil, help: "write them under 'tests' of a pipeline, or in 'NAME.test.yaml' beside it")
      )
    }
    return (tests, problems)
  }

  private func updated(_ run: TestRun, _ terminal: Terminal) throws -> TestRun {
    for (path, bytes) in run.updates {
      do throws(Errno) {
        try writeFile(bytes, at: FilePath(path))
        terminal.tell("wrote \(path)\n")
      } catch {
        terminal.tell([
          .error("unwritable-output", "cannot write to '\(path)': \(error.reason)", at: nil)
        ])
        throw ExitCode(ExitStatus.failures)
      }
    }
    return run.updated
  }

  private func report(_ run: TestRun, _ terminal: Terminal) {
    let report = TestReport(run.results)
    switch format {
    case .text:
      terminal.write(report.text(color: terminal.output.hasColor))
      if !run.results.isEmpty { terminal.tell(report.verdict) }
    case .json: terminal.write(report.json)
    case .junit: terminal.write(report.junit)
    case .github: terminal.write(report.github)
    }
  }
}
