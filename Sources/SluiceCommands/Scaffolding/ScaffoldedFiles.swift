// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineRunner
import SystemPackage

/// A file that a command makes for its user to go on from.
struct ScaffoldedFile: Equatable {
  /// The path, below the folder that all are written to.
  var path: String
  /// What it contains.
  var text: String
  /// Whether it takes the place of a file that must be there, with something added.
  var isEdit = false
}

/// Files that are written together or not at all, as far as that can be known before.
struct ScaffoldedFiles {
  /// The folder.
  let folder: String
  /// The files, in the order in which they are told.
  let files: [ScaffoldedFile]

  /// Writes the files.
  ///
  /// - Parameter replacing: Whether files that are there already give way.
  /// - Throws: `ScaffoldingError` before anything is written when a file is there already.
  func write(replacing: Bool) throws(ScaffoldingError) {
    let taken = files.filter { !$0.isEdit && exists(path(of: $0)) }
    if !replacing, !taken.isEmpty {
      throw ScaffoldingError(
        taken.map {
          .error(
            "existing-file", "'\(path(of: $0))' is there already", at: nil,
            help: "nothing was written; choose another name, or replace it with '--force'")
        })
    }
    for file in files {
      do throws(Errno) {
        try writeFile(Array(file.text.utf8), at: FilePath(path(of: file)))
      } catch {
        throw ScaffoldingError([
          .error(
            "output-failed", "writing '\(path(of: file))' failed: \(error.reason)", at: nil)
        ])
      }
    }
  }

  /// What was done, a line a file.
  var summary: String {
    files.map { "\($0.isEdit ? "changed" : "wrote  ") \(path(of: $0))\n" }.joined()
  }

  private func path(of file: ScaffoldedFile) -> String { below(folder, file.path) }
}

/// A path below a folder, as one would write it.
func below(_ folder: String, _ path: String) -> String {
  if folder == "." { return path }
  return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
}

/// Whether there is anything at a path.
func exists(_ path: String) -> Bool {
  (try? Stat(FilePath(path), followTargetSymlink: false)) != nil
}

/// Why files cannot be made.
struct ScaffoldingError: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ id: String, _ message: String, help: String? = nil) {
    diagnostics = [.error(id, message, at: nil, help: help)]
  }
}
