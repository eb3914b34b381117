// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineRunner
import PipelineTesting
import StageKit

/// A document file on the command line: `FILE` or `FILE:LINE`.
struct DocumentPlace {
  let path: String
  /// The line, from 1.
  let line: Int?

  /// Takes what stands behind the last colon as a line where it is a number.
  init(_ argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count > 1, let number = parts.last.flatMap({ Int($0) }), number > 0 {
      (path, line) = (parts.dropLast().joined(separator: ":"), number)
    } else {
      (path, line) = (argument, nil)
    }
  }

  /// A file of that very name, or else `FILE:LINE`.
  init(existing argument: String) {
    if (try? contents(ofFile: argument)) == nil {
      self.init(argument)
    } else {
      self.init(path: argument, line: nil)
    }
  }

  private init(path: String, line: Int?) { (self.path, self.line) = (path, line) }
}

/// A document of a file, and the pipeline that it is taken through.
struct TriedDocument {
  /// The file of the document, decompressed.
  let file: SourceFile
  /// The plan.
  let plan: PipelinePlan
  /// The document's way through it.
  let walk: StageWalk
  /// The files of the pipeline, and what is to be said about them.
  let checked: CheckedPipeline

  /// Reads both files, and takes the document through the pipeline.
  ///
  /// - Throws: `PipelineError` with what is wrong with either.
  init(
    _ place: DocumentPlace, through pipeline: String, _ options: PipelineOptions
  ) throws(PipelineError) {
    let stored: SourceFile
    (stored, checked) = try Self.files(place, pipeline, options)
    plan = try checked.runnable()
    do throws(StageError) {
      file = SourceFile(path: place.path, bytes: try expanded(stored.bytes, for: plan.reader.stage))
    } catch {
      throw PipelineError([
        .error(
          error.id, "'\(place.path)': \(error.message)", at: nil, help: error.diagnostics[0].help)
      ])
    }
    if let line = place.line, line > file.lineCount {
      throw PipelineError([
        .error(
          "no-line", "'\(place.path)' has \(file.lineCount) lines, and no line \(line)", at: nil)
      ])
    }
    let input: WalkInput
    do throws(StageError) {
      input = try WalkInput(
        file: file.bytes, uri: place.path, name: documentName(ofPath: place.path),
        for: plan.reader.stage, line: place.line)
    } catch {
      throw PipelineError(error.diagnostics)
    }
    walk = StageWalk(input, through: plan)
  }

  private static func files(
    _ place: DocumentPlace, _ pipeline: String, _ options: PipelineOptions
  ) throws(PipelineError) -> (SourceFile, CheckedPipeline) {
    do throws(PipelineFileError) {
      let document = try options.documentFile(at: place.path)
      return (
        document, try options.examine(try options.pipelineFile(at: pipeline), inputs: [place.path])
      )
    } catch {
      throw PipelineError([error.diagnostic])
    }
  }
}
