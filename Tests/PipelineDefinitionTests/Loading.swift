// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit

/// The files that test stages may need.
let testFiles: [String: String] = [
  "good.tsv": "a\tA\nb\tB\n", "bad.tsv": "a\tA\nno tab here\n",
]

func loader(environment: [String: String] = [:]) -> PipelineLoader {
  PipelineLoader(registry: testRegistry, environment: environment) { path throws(StageError) in
    guard let text = testFiles[path] else {
      throw StageError("missing-resource", "there is no file '\(path)'")
    }
    return Array(text.utf8)
  }
}

/// A text in which `⟪` and `⟫` bracket places, and those places in the text without them.
struct MarkedText {
  var file: SourceFile
  /// In the order in which they start.
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟪": starts.append(bytes.count)
      case "⟫": ranges.append((starts.popLast() ?? 0)..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    file = SourceFile(path: "test.yaml", bytes: bytes)
  }
}

/// A pipeline in a few lines: a reader, then `stages` indented as a list, `vars` before both.
func pipeline(_ stages: String, vars: String = "", read: String = "a.txt") -> String {
  """
  version: 1
  pipeline: trial
  \(vars)
  read: { use: read-lines, with: { paths: ["\(read)"] } }
  stages:
  \(stages)

  """
}

/// Diagnostics as `id: message`, for comparison.
func summaries(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { "\($0.id): \($0.message)" }
}
