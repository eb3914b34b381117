// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineTesting
import StageKit

/// `sluice check`: finds every mistake in pipeline files, without reading a document.
struct CheckCommand: ParsableCommand {
  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif, junit
  }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in pipeline files, without running them.",
    discussion: """
      Findings go to standard output. Without files, those in the folder 'Pipelines' are checked, but \
      for '*.test.yaml'. Exit code 2 says that a file has an error, or with '--strict' a warning.
      """)

  @Argument(
    help: "Pipeline files, or folders with them. (default: Pipelines)",
    completion: .pipelineFiles)
  var files: [String] = []

  @OptionGroup var pipelineOptions: PipelineOptions

  @Option(help: "How findings are written.")
  var format = Format.text

  @Flag(help: "Let warnings fail as errors do.")
  var strict = false

  /// Checks all files, then writes what was found to standard output.
  func run() throws {
    let terminal = CommandContext.current.terminal
    let found = PipelineFiles(named: files)
    // What a file brings to several pipelines that extend it is told once.
    var seen: Set<Finding> = []
    let findings =
      found.problems
      + found.paths.flatMap { path -> [Diagnostic] in
        do throws(PipelineFileError) {
          let file = try pipelineOptions.pipelineFile(at: path)
          let tests = TestFile.read(file) { path throws(StageError) in try resource(at: path) }
          if TestFile.isNamed(path) { return tests.diagnostics }
          return try pipelineOptions.examine(file).diagnostics + tests.diagnostics
        } catch {
          return [error.diagnostic]
        }
      }
      .filter { seen.insert(Finding($0)).inserted }
    let renderer = renderer(for: found.paths, color: terminal.output.hasColor)
    terminal.write(renderer.render(findings))
    if format == .text { terminal.tell(verdict(findings, on: found.paths.count)) }
    if findings.contains(where: { $0.severity >= threshold }) {
      throw ExitCode(ExitStatus.wrongPipeline)
    }
  }

  /// What a finding must weigh to make the check fail.
  private var threshold: Diagnostic.Severity { strict ? .warning : .error }

  private func verdict(_ findings: [Diagnostic], on fileCount: Int) -> String {
    func count(_ severity: Diagnostic.Severity, _ word: String) -> String? {
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    let counts = [count(.error, "error"), count(.warning, "warning")].compactMap { $0 }
    let files = "\(fileCount) file\(fileCount == 1 ? "" : "s") checked: "
    return files + (counts.isEmpty ? "no mistakes" : counts.joined(separator: ", ")) + "\n"
  }

  private func renderer(for paths: [String], color: Bool) -> DiagnosticRenderer {
    switch format {
    case .text: .text(color: color)
    case .json: .json
    case .github: .github
    case .sarif: .sarif(toolVersion: SluiceTool.version)
    case .junit: .junit(files: paths, failingAt: threshold)
    }
  }
}

/// What makes two findings the same: all but the way that led to the place.
private struct Finding: Hashable {
  let id: String
  let message: String
  let span: SourceSpan?

  init(_ diagnostic: Diagnostic) {
    (id, message, span) = (diagnostic.id, diagnostic.message, diagnostic.span)
  }
}
