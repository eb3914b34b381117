// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition

/// `sluice check`: finds every mistake in pipeline files, without reading a document.
struct CheckCommand: ParsableCommand {
  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in pipeline files, without running them.")

  @Argument(help: "The pipeline files.")
  var files: [String]

  @OptionGroup var pipelineOptions: PipelineOptions

  @Option(help: "How findings are written.")
  var format = Format.text

  /// Checks all files, then writes what was found to standard output.
  func run() throws {
    let terminal = CommandContext.current.terminal
    let loader = pipelineOptions.loader()
    let findings = files.flatMap { path -> [Diagnostic] in
      switch pipelineOptions.pipelineFile(at: path) {
      case .success(let file): loader.check(file, overrides: pipelineOptions.overrides)
      case .failure(let error): [error.diagnostic]
      }
    }
    terminal.write(renderer(color: terminal.output.hasColor).render(findings))
    if format == .text { terminal.tell(verdict(findings)) }
    if findings.contains(where: { $0.severity == .error }) {
      throw ExitCode(ExitStatus.wrongPipeline)
    }
  }

  private func verdict(_ findings: [Diagnostic]) -> String {
    func count(_ severity: Diagnostic.Severity, _ word: String) -> String? {
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    let counts = [count(.error, "error"), count(.warning, "warning")].compactMap { $0 }
    let files = "\(files.count) file\(files.count == 1 ? "" : "s") checked: "
    return files + (counts.isEmpty ? "no mistakes" : counts.joined(separator: ", ")) + "\n"
  }

  private func renderer(color: Bool) -> DiagnosticRenderer {
    switch format {
    case .text: .text(color: color)
    case .json: .json
    case .github: .github
    case .sarif: .sarif(toolVersion: SluiceTool.version)
    }
  }
}
