// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineRunner
import StageKit
import SystemPackage

/// A variable of the pipeline and its value, as `--set` takes them.
struct Assignment {
  let name: String
  let value: String

  /// `vars.NAME=VALUE`; the value may be empty and may have `=` in it.
  init(argument: String) throws(ValidationError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].hasPrefix("vars."), parts[0].count > "vars.".count else {
      let isMeant = parts.count == 2 && !parts[0].isEmpty && !parts[0].contains(".")
      throw ValidationError(
        "'--set' takes 'vars.NAME=VALUE', not '\(argument)'"
          + (isMeant ? "; write 'vars.\(argument)'" : ""))
    }
    name = String(parts[0].dropFirst("vars.".count))
    value = String(parts[1])
  }
}

/// The options of every command that loads pipelines.
struct PipelineOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Replace a variable of the pipeline.", valueName: "vars.name=value"),
    completion: .variables,
    transform: { argument in try Assignment(argument: argument) })
  var assignments: [Assignment] = []

  @Option(
    name: .customLong("vars"),
    help: ArgumentHelp(
      "Replace variables of the pipeline by those of a YAML file.", valueName: "file"),
    completion: .pipelineFiles)
  var variablePaths: [String] = []

  /// What is known of a pipeline file.
  func examine(_ file: SourceFile, inputs: [String] = []) throws(PipelineFileError)
    -> CheckedPipeline
  {
    loader().examine(
      file, overrides: overrides, variableFiles: try variableFiles(), inputs: inputs)
  }

  /// The files with variables.
  func variableFiles() throws(PipelineFileError) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in variablePaths {
      files.append(try sourceFile(at: path, called: "file of variables"))
    }
    return files
  }

  /// The values by name; the last one of a name counts.
  var overrides: [String: String] {
    Dictionary(assignments.map { ($0.name, $0.value) }) { $1 }
  }

  /// A loader for pipelines in the context of the command at work.
  ///
  /// - Parameter checkingInputs: Whether it matters that there is nothing to read.
  /// - Returns: The loader.
  func loader(checkingInputs: Bool = true) -> PipelineLoader {
    let context = CommandContext.current
    return PipelineLoader(
      registry: context.registry, environment: context.variables,
      readFile: { path throws(StageError) in try resource(at: path) },
      inputExists: { path in !checkingInputs || hasInput(at: path) })
  }

  /// The plan of the pipeline file at `path`, with values that win over those of the options.
  func plan(
    at path: String, by loader: PipelineLoader, _ values: [String: String] = [:]
  ) throws(PipelineError) -> PipelinePlan {
    let files: (pipeline: SourceFile, variables: [SourceFile])
    do throws(PipelineFileError) {
      files = (try pipelineFile(at: path), try variableFiles())
    } catch {
      throw PipelineError([error.diagnostic])
    }
    var values = values
    for (name, value) in overrides where values[name] == nil { values[name] = value }
    return try loader.load(
      files.pipeline, overrides: values, variableFiles: files.variables)
  }

  /// The pipeline file at `path`.
  func pipelineFile(at path: String) throws(PipelineFileError) -> SourceFile {
    do throws(PipelineFileError) {
      return try sourceFile(at: path, called: "pipeline file")
    } catch {
      var diagnostic = error.diagnostic
      diagnostic.help = PipelineFiles.suggestion(for: path)
      throw PipelineFileError(diagnostic: diagnostic)
    }
  }

  /// The document at `path`.
  func documentFile(at path: String) throws(PipelineFileError) -> SourceFile {
    try sourceFile(at: path, called: "document")
  }

  private func sourceFile(
    at path: String, called noun: String
  ) throws(PipelineFileError) -> SourceFile {
    do throws(Errno) {
      return SourceFile(path: path, bytes: try contents(ofFile: path))
    } catch {
      let message =
        error == .noSuchFileOrDirectory
        ? "there is no \(noun) '\(path)'" : "\(noun) '\(path)' cannot be read: \(error.reason)"
      throw PipelineFileError(diagnostic: .error("unreadable-pipeline", message, at: nil))
    }
  }
}

/// Why a pipeline file cannot be read.
struct PipelineFileError: Error {
  let diagnostic: Diagnostic
}

/// The bytes of a file that a pipeline or a test names.
func resource(at path: String) throws(StageError) -> [UInt8] {
  do throws(Errno) {
    return try contents(ofFile: path)
  } catch .noSuchFileOrDirectory {
    throw StageError("missing-resource", "there is no file '\(path)'")
  } catch {
    throw StageError("unreadable-resource", "file '\(path)' cannot be read: \(error.reason)")
  }
}
