// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

/// A tree on a few lines, the oracle of the tests: a node a line, values in the form `kind text`.
func dump(_ node: YAMLNode, indent: String = "") -> String {
  switch node.content {
  case .sequence(let items):
    return "list\n" + items.map { "\(indent)- " + dump($0, indent: indent + "  ") }.joined()
  case .mapping(let entries):
    return "mapping\n"
      + entries.map { entry in
        let value = dump(entry.value, indent: indent + "  ")
        return "\(indent)\(entry.mergeSpan == nil ? "." : "<")\(keyText(entry.key)): \(value)"
      }.joined()
  case .scalar(let scalar):
    return (scalar.value == .string ? "'\(scalar.text)'" : "\(scalar.value)") + "\n"
  }
}

private func keyText(_ key: YAMLNode) -> String {
  key.scalar?.text ?? "(" + dump(key).split(separator: "\n").joined(separator: " ") + ")"
}

func file(_ text: String, path: String = "test.yaml") -> SourceFile {
  SourceFile(path: path, bytes: Array(text.utf8))
}

/// The root of a text that has one document.
func root(_ text: String, limits: YAMLLimits = YAMLLimits()) throws -> YAMLNode {
  try YAMLStream(parsing: file(text), limits: limits).single()
}

/// The diagnostics of a file that must not parse; an issue is recorded when it does.
func faults(
  in file: SourceFile, limits: YAMLLimits = YAMLLimits(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Diagnostic] {
  do {
    _ = try YAMLStream(parsing: file, limits: limits)
    Issue.record("the file was accepted", sourceLocation: sourceLocation)
    return []
  } catch {
    return error.diagnostics
  }
}

/// A text in which `⟪` and `⟫` bracket a place, and that place in the text without them.
struct MarkedText {
  var file: SourceFile
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
    file = SourceFile(path: "test.yaml", bytes: bytes)
  }
}
