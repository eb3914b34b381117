// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineRunner

/// The pipeline files that a command line names, or that lie where pipelines lie by convention.
struct PipelineFiles {
  /// Where pipelines are looked for when none is named.
  static let folder = "Pipelines"

  /// Paths of files, in order.
  private(set) var paths: [String] = []
  /// What was named and leads to no file.
  private(set) var problems: [Diagnostic] = []

  /// The files named, those in a folder that is named, or those in `Pipelines`.
  init(named names: [String]) {
    for name in names.isEmpty ? [Self.folder] : names {
      guard let children = try? directoryNames(at: name) else {
        if names.isEmpty { reportNone(in: name) } else { paths.append(name) }
        continue
      }
      let base = name.hasSuffix("/") ? name : name + "/"
      let found = children.filter(isPipeline).map { base + $0 }
      if found.isEmpty { reportNone(in: name) }
      paths += found
    }
  }

  private mutating func reportNone(in folder: String) {
    problems.append(
      .error(
        "no-pipelines", "there is no pipeline file in '\(folder)'", at: nil,
        help: "name the files, or put them there with the extension '.yaml'"))
  }
}

/// Tests of a pipeline lie beside it and are no pipelines.
private func isPipeline(_ name: String) -> Bool {
  let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  let isTest = name.hasSuffix(".test.yaml") || name.hasSuffix(".test.yml")
  return isYAML && !isTest && !name.hasPrefix(".")
}
