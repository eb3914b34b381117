// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineRunner
import PipelineTesting
import StageKit

/// `sluice try`: shows what each stage does to one document.
struct TryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Show what each stage does to one document.",
    discussion: """
      Each change stands with its place in the document and, for a removal, with its rule. Nothing \
      is written but to standard output. Of a file with a document a line, the first one is taken; \
      'FILE:LINE' takes another.
      """)

  @Argument(help: "The pipeline file.", completion: .pipelineFiles)
  var pipeline: String

  @Argument(help: ArgumentHelp("The document.", valueName: "file"))
  var document: String

  @OptionGroup var pipelineOptions: PipelineOptions

  @Option(
    help: ArgumentHelp(
      "Show one stage: its name, or its number, 1 for the reader.", valueName: "stage"))
  var stage: String?

  @Flag(help: "Write JSON Lines, an object a stage.")
  var json = false

  @Flag(help: "Show it again whenever the pipeline or the document is saved.")
  var watch = false

  /// Shows the document's way, and with `--watch` goes on until it is interrupted.
  func run() async throws {
    let terminal = CommandContext.current.terminal
    guard watch else { return try show(terminal) }
    var seen: [String: [UInt8]] = [:]
    while !Task.isCancelled {
      let now = watchedContents()
      if now != seen {
        seen = now
        if terminal.output.isTerminal { terminal.write("\u{1B}[2J\u{1B}[H") }
        try? show(terminal)
        terminal.tell("watching \(pipeline) and \(document); interrupt to end\n")
      }
      try? await Task.sleep(for: .milliseconds(200))
    }
  }

  private func show(_ terminal: Terminal) throws {
    let tried: TriedDocument
    let number: Int?
    do throws(PipelineError) {
      tried = try TriedDocument(
        DocumentPlace(existing: document), through: pipeline, pipelineOptions)
      number = try self.number(in: tried.plan)
    } catch {
      terminal.tell(error.diagnostics)
      throw ExitCode(ExitStatus.wrongPipeline)
    }
    terminal.tell(tried.checked.diagnostics)
    let preview = Preview(tried.walk, of: tried.file, stage: number)
    terminal.write(json ? preview.json : preview.text(color: terminal.output.hasColor))
    if tried.walk.failure != nil { throw ExitCode(ExitStatus.failures) }
  }

  private func number(in plan: PipelinePlan) throws(PipelineError) -> Int? {
    guard let stage else { return nil }
    do throws(StageReferenceError) {
      return try StageReference(stage).number(in: plan)
    } catch {
      throw PipelineError([.error("unknown-stage", error.message, at: nil, help: error.help)])
    }
  }

  /// The bytes of the files that a change of matters, by path; what cannot be read is left out.
  private func watchedContents() -> [String: [UInt8]] {
    var paths = [pipeline, DocumentPlace(existing: document).path]
    if let file = try? pipelineOptions.pipelineFile(at: pipeline),
      let checked = try? pipelineOptions.examine(file)
    {
      paths += checked.files.map(\.path)
    }
    return Dictionary(
      paths.compactMap { path in (try? contents(ofFile: path)).map { (path, $0) } }
    ) { $1 }
  }
}
