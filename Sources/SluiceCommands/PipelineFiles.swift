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
        help: "name the files, or put them there with the extension '.yaml'; 'sluice init' makes a "
          + "first one"))
  }

  /// The pipeline file that was meant by a path that leads to none: one of that name, or nearly, here
  /// or in `Pipelines`.
  static func suggestion(for path: String) -> String? {
    let here = ((try? directoryNames(at: ".")) ?? []).filter(isPipeline)
    let there = ((try? directoryNames(at: folder)) ?? []).filter(isPipeline)
    let paths = (here + there.map { "\(folder)/\($0)" }).filter { $0 != path }
    let stem = stem(of: path)
    let found =
      paths.first { self.stem(of: $0) == stem }
      ?? nearMisses(of: stem, in: paths.map(self.stem(of:))).first.flatMap { near in
        paths.first { self.stem(of: $0) == near }
      }
    return found.map { "did you mean '\($0)'?" }
  }

  /// The name of a file without its folder and extension.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return [".yaml", ".yml"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
      ?? name
  }
}

/// Tests of a pipeline lie beside it and are no pipelines.
private func isPipeline(_ name: String) -> Bool {
  let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  let isTest = name.hasSuffix(".test.yaml") || name.hasSuffix(".test.yml")
  return isYAML && !isTest && !name.hasPrefix(".")
}
