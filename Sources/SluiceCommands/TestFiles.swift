// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineRunner
import PipelineTesting

/// The files with tests that a command line names, or that lie where pipelines lie by convention.
struct TestFiles {
  /// Paths of `*.test.yaml` files and of pipelines, which may have tests, in order, each once.
  private(set) var paths: [String] = []
  /// What was named and leads to no file.
  private(set) var problems: [Diagnostic] = []
  /// The files that were named one by one.
  private(set) var named: Set<String> = []

  /// The files named with the tests beside them, or those in folders; without names those in
  /// `Pipelines`, or in the current folder where there is none.
  init(named names: [String]) {
    if names.isEmpty {
      addFolder(PipelineFiles.folder, orElse: ".")
    }
    for name in names {
      if let children = try? directoryNames(at: name) {
        addChildren(children, of: name)
      } else {
        add(name)
        named.insert(name)
        addTests(beside: name)
      }
    }
  }

  private mutating func addFolder(_ folder: String, orElse other: String) {
    if let children = try? directoryNames(at: folder) {
      addChildren(children, of: folder)
    } else if let children = try? directoryNames(at: other) {
      addChildren(children, of: other)
    }
  }

  private mutating func addChildren(_ children: [String], of folder: String) {
    let base = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    for child in children where !child.hasPrefix(".") {
      if child.hasSuffix(".yaml") || child.hasSuffix(".yml") { add(base + child) }
    }
  }

  private mutating func addTests(beside path: String) {
    guard !TestFile.isNamed(path) else { return }
    let stem = path.hasSuffix(".yaml") ? path.dropLast(5) : path.dropLast(4)
    for end in [".test.yaml", ".test.yml"] where hasInput(at: stem + end) { add(stem + end) }
  }

  private mutating func add(_ path: String) {
    if !paths.contains(path) { paths.append(path) }
  }
}
