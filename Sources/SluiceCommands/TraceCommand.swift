// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineTesting

/// `sluice trace`: says what became of one line of a document.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Say what became of one line of a document, stage by stage.",
    discussion: """
      For each stage: the block that the line is in, what was removed and by which rule, what went \
      into metadata, what was syntax to the reader.
      """)

  @Argument(help: "The pipeline file.", completion: .pipelineFiles)
  var pipeline: String

  @Argument(help: ArgumentHelp("The document and the line, from 1.", valueName: "file:line"))
  var place: String

  @OptionGroup var pipelineOptions: PipelineOptions

  @Flag(help: "Write one JSON object.")
  var json = false

  /// Checks that the place has a line.
  func validate() throws {
    guard DocumentPlace(place).line == nil else { return }
    throw ValidationError("'trace' takes 'FILE:LINE', a file and a line from 1, not '\(place)'")
  }

  /// Writes the trace to standard output.
  func run() throws {
    let terminal = CommandContext.current.terminal
    let place = DocumentPlace(place)
    guard let line = place.line else { preconditionFailure("the place was not validated") }
    do throws(PipelineError) {
      let tried = try TriedDocument(place, through: pipeline, pipelineOptions)
      terminal.tell(tried.checked.diagnostics)
      let trace = LineTrace(tried.walk, of: tried.file, line: line)
      terminal.write(json ? trace.json : trace.text(color: terminal.output.hasColor))
    } catch {
      terminal.tell(error.diagnostics)
      throw ExitCode(ExitStatus.wrongPipeline)
    }
  }
}
