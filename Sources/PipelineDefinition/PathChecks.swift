// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// Checks that no path is written twice, and none is both read and written.
///
/// Paths are compared as written, but for `.`, `..`, repeated slashes and one at the end; links in
/// the file system are not followed, globs are not expanded.
struct PathChecks {
  let sink: DiagnosticSink

  /// Checks the paths of a pipeline.
  ///
  /// - Complexity: O(*paths*).
  func check(reader: StageUse?, steps: [StageUse], deadLetters: UsedPath?) {
    var inputs: [String: UsedPath] = [:]
    for used in reader?.paths ?? [] where used.role == .input && used.path != "-" {
      inputs[normalised(used.path)] = inputs[normalised(used.path)] ?? used
    }
    let outputs = (steps.flatMap(\.paths) + [deadLetters].compactMap { $0 })
      .filter { $0.role == .outputFile || $0.role == .outputDirectory }
      .sorted { offset(of: $0) < offset(of: $1) }
    var written: [String: UsedPath] = [:]
    for output in outputs {
      let path = normalised(output.path)
      if let input = inputs[path] { report(output, isInput: input) }
      if let first = written[path] {
        report(output, isWrittenAt: first)
      } else {
        written[path] = output
      }
    }
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

  private func offset(of used: UsedPath) -> Int { used.place?.range.lowerBound ?? -1 }
}

/// A path without `.`, `..`, repeated slashes and a slash at the end.
private func normalised(_ path: String) -> String {
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
