// SPDX-License-Identifier: Apache-2.0

import StageKit
import StandardStages

/// A part of a pipeline file as pages show it, completed to one that can be checked.
///
/// - `- use: …` stands as the reader, or as the only stage.
/// - `vars` and `templates` alone are parts for others, which want no pipeline.
/// - Of any other mapping that extends nothing, `version`, `pipeline`, `read` and `stages` are added
///   where they are missing.
/// - Stages that provide what the first ones need come before them, and an output behind the last
///   one, so that no work is for nothing.
struct PipelineFragment {
  private static let reader = "read: { use: read-text, with: { paths: [a.txt] } }"
  private static let output = "  - { use: write-jsonl, with: { path: out/documents.jsonl } }"

  private var lines: [String]

  /// The keys at the left edge.
  let keys: Set<String>

  init(_ lines: [String]) {
    self.lines = lines
    keys = Set(
      lines.compactMap { line in
        guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else {
          return nil
        }
        return String(line[..<colon])
      })
  }

  /// A pipeline file.
  var completed: String {
    var result = self
    result.complete()
    return result.lines.map { $0 + "\n" }.joined()
  }

  private mutating func complete() {
    if keys.isEmpty {
      completeStage()
    } else if !keys.contains("extends") {
      completeMapping()
    }
  }

  private mutating func completeStage() {
    let isReader = used.first.map { $0 is any Reader.Type } == true
    if isReader, let first = lines.first {
      lines = ["read:", "  " + first.dropFirst(2)] + lines.dropFirst()
    } else {
      lines = ["stages:"] + lines.map { "  " + $0 }
    }
    self = PipelineFragment(lines)
    completeMapping()
  }

  private mutating func completeMapping() {
    var start = keys.contains("version") ? [] : ["version: 1"]
    if keys.isSubset(of: ["version", "vars", "templates"]) {
      lines = start + lines
      return
    }
    if let index = lines.firstIndex(of: "stages:") {
      let end = lines[(index + 1)...].firstIndex { $0.first?.isLetter == true } ?? lines.count
      if used.contains(where: { $0 is any MapStage.Type }),
        used.last.map({ $0 is any OutputStage.Type }) != true
      {
        lines.insert(Self.output, at: end)
      }
      lines.insert(contentsOf: missingProviders.map { "  - use: \($0)" }, at: index + 1)
    } else if !keys.contains("stages") {
      lines += ["stages:", Self.output]
    }
    if !keys.contains("pipeline") { start.append("pipeline: example") }
    if !keys.contains("read") { start.append(Self.reader) }
    lines = start + lines
  }

  /// The stages that are named, in order.
  private var used: [any Stage.Type] {
    lines.compactMap { line in
      guard let range = line.firstRange(of: "use: ") else { return nil }
      let name = line[range.upperBound...].prefix { $0.isLetter || $0 == "-" }
      return StageRegistry.standard[String(name)]
    }
  }

  /// Stages for what is needed and not provided before.
  private var missingProviders: [String] {
    var provided: Set<Provision> = [.documents]
    var result: [String] = []
    for stage in used {
      for need in stage.descriptor.needs.subtracting(provided) {
        let provider = StageRegistry.standard.stages.first {
          $0 is any MapStage.Type && $0.descriptor.provides.contains(need)
        }
        result += [provider?.descriptor.name].compactMap(\.self)
      }
      provided.formUnion(stage.descriptor.provides.union(stage.descriptor.needs))
    }
    return result
  }
}
