// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// Checks that no path is written twice, none is both read and written, documents are not written
/// among those that are read, and there is something to read.
///
/// Paths are compared as written, but for `.`, `..`, repeated slashes and one at the end; links in
/// the file system are not followed, globs are not expanded.
struct PathChecks {
  let sink: DiagnosticSink
  /// Whether there is anything to read at a path.
  let inputExists: (String) -> Bool

  /// Checks the paths of a pipeline.
  ///
  /// - Complexity: O(*paths*).
  func check(reader: StageUse?, steps: [StageUse], reports: [UsedPath]) {
    var read: [String: UsedPath] = [:]
    var folders: [String: UsedPath] = [:]
    for used in (reader?.paths ?? []) + steps.flatMap(\.paths) where used.path != "-" {
      guard used.role == .input || used.role == .resource else { continue }
      let path = normalised(used.path)
      if read[path] == nil, used.role == .input { checkPresence(of: used) }
      read[path] = read[path] ?? used
      if used.role == .input { folders[folder(of: path)] = folders[folder(of: path)] ?? used }
    }
    let outputs = (steps.flatMap(\.paths) + reports)
      .filter { $0.role == .outputFile || $0.role == .outputDirectory }
      .sorted { position(of: $0) < position(of: $1) }
    var written: [String: UsedPath] = [:]
    for output in outputs {
      let path = normalised(output.path)
      if let input = read[path] {
        report(output, isInput: input)
      } else if output.role == .outputDirectory, let input = folders[path] {
        report(output, holdsInput: input)
      }
      if let first = written[path] {
        report(output, isWrittenAt: first)
      } else {
        written[path] = output
      }
    }
  }

  /// Warns of an input that is not there; it may be by the time of the run.
  private func checkPresence(of input: UsedPath) {
    guard let place = input.place, !inputExists(input.path) else { return }
    sink.report(
      .warning(
        "missing-input", "there is nothing to read at '\(abridged(input.path))'", at: place,
        help: "paths are relative to the folder that the command is run in"))
  }

  private func report(_ output: UsedPath, isWrittenAt first: UsedPath) {
    let subject = output.path == "-" ? "standard output" : "'\(abridged(output.path))'"
    let labels = first.place.map { [Diagnostic.Label($0, "first here")] } ?? []
    sink.report(
      .error(
        "output-collision", "\(subject) is written twice", at: output.place,
        label: "again here", labels: labels,
        help: "give each output a path of its own"))
  }

  private func report(_ output: UsedPath, isInput input: UsedPath) {
    let notes = input.place == nil ? ["'\(abridged(input.path))' was given as input"] : []
    let labels = input.place.map { [Diagnostic.Label($0, "read here")] } ?? []
    sink.report(
      .error(
        "output-is-input", "'\(abridged(output.path))' is read and written", at: output.place,
        label: "written here", labels: labels, notes: notes, help: "write to another path"))
  }

  private func report(_ output: UsedPath, holdsInput input: UsedPath) {
    let labels = input.place.map { [Diagnostic.Label($0, "read here")] } ?? []
    sink.report(
      .warning(
        "output-beside-input",
        "documents are written into '\(abridged(output.path))', where they are read from",
        at: output.place, label: "written here", labels: labels,
        notes: ["a file of the same name is replaced, and the next run may read what was written"],
        help: "write to another folder"))
  }

  private func position(of used: UsedPath) -> (String, Int) {
    (used.place?.file.path ?? "", used.place?.range.lowerBound ?? -1)
  }
}

/// A path without `.`, `..`, repeated slashes and a slash at the end.
func normalised(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}

/// The folder of a path that may be a glob: what stands before the first part with a wildcard, or
/// before the last part.
private func folder(of path: String) -> String {
  let parts = path.split(separator: "/")
  let wildcard = parts.firstIndex { $0.utf8.contains { "*?[".utf8.contains($0) } }
  let folder = parts.prefix(wildcard ?? max(0, parts.count - 1)).joined(separator: "/")
  return (path.hasPrefix("/") ? "/" : "") + folder
}
