// SPDX-License-Identifier: Apache-2.0

import PipelineDefinition
import StageKit

extension ExplainedPlan {
  /// For Graphviz: stages in a chain, with the paths that they read and write.
  var dot: String {
    var lines = ["digraph \(quoted(name)) {", "  node [shape=box]"]
    for (index, stage) in stages.enumerated() {
      lines.append("  s\(index) [label=\(quoted(label(of: stage)))]")
      if index > 0 { lines.append("  s\(index - 1) -> s\(index)") }
    }
    for (index, end) in pathEnds.enumerated() {
      lines.append("  p\(index) [label=\(quoted(end.path)), shape=note]")
      lines.append(
        end.isOutput ? "  s\(end.stage) -> p\(index)" : "  p\(index) -> s\(end.stage)")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// For Mermaid, which GitHub and GitLab draw in Markdown.
  var mermaid: String {
    var lines = ["flowchart TD"]
    for (index, stage) in stages.enumerated() {
      lines.append("  s\(index)[\"\(entities(label(of: stage)))\"]")
      if index > 0 { lines.append("  s\(index - 1) --> s\(index)") }
    }
    for (index, end) in pathEnds.enumerated() {
      lines.append("  p\(index)[/\"\(entities(end.path))\"/]")
      lines.append(
        end.isOutput ? "  s\(end.stage) --> p\(index)" : "  p\(index) --> s\(end.stage)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A path that a stage reads or writes.
  private struct PathEnd {
    var stage: Int
    var path: String
    var isOutput: Bool
  }

  private var pathEnds: [PathEnd] {
    stages.enumerated().flatMap { index, stage -> [PathEnd] in
      zip(stage.descriptor.settings, stage.settings).flatMap { declaration, setting in
        guard let role = declaration.type.pathRole else { return [PathEnd]() }
        let isOutput = role == .outputFile || role == .outputDirectory
        return setting.value.texts.map { PathEnd(stage: index, path: $0, isOutput: isOutput) }
      }
    }
  }

  private func label(of stage: ResolvedStage) -> String {
    let template = stage.templates.last.map { "\n(\($0.name))" } ?? ""
    return stage.descriptor.name + template
  }
}

extension SettingType {
  /// What the paths of the setting are used for; nil for one without paths.
  fileprivate var pathRole: PathRole? {
    switch self {
    case .path(let role): role
    case .list(let element): element.pathRole
    default: nil
    }
  }
}

extension RawSetting {
  /// The texts of the value, in order.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    default: []
    }
  }
}

/// A string of the DOT language.
private func quoted(_ text: String) -> String {
  let escaped = text.map { character -> String in
    switch character {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    default: String(character)
    }
  }
  return "\"" + escaped.joined() + "\""
}

/// A label of Mermaid, which takes HTML.
private func entities(_ text: String) -> String {
  text.map { character -> String in
    switch character {
    case "\"": "&quot;"
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "#": "&num;"
    case "\n": "<br>"
    default: String(character)
    }
  }.joined()
}
