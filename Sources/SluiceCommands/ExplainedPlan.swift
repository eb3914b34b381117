// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Expressions
import PipelineDefinition
import StageKit

/// A checked pipeline as `sluice explain` shows it.
struct ExplainedPlan {
  let name: String
  let paths: [String]
  let stages: [ResolvedStage]
  let deadLetters: String?
  let gates: [Gate]

  /// The plan that a checked pipeline comes to.
  init(_ checked: CheckedPipeline, _ plan: PipelinePlan) {
    name = plan.name
    paths = checked.files.map(\.path)
    stages = checked.stages
    deadLetters = plan.deadLetters
    gates = plan.gates
  }

  /// For people: a paragraph a stage, a line a setting.
  var text: String {
    var result = "\(name)  \(paths.first ?? "")\n"
    for path in paths.dropFirst() { result += "extends \(path)\n" }
    if let deadLetters { result += "dead letters go to \(deadLetters)\n" }
    for (index, stage) in stages.enumerated() { result += "\n" + paragraph(of: stage, index + 1) }
    if !gates.isEmpty { result += "\nGates\n" }
    for gate in gates {
      let name = gate.name == gate.condition.text ? "" : gate.name + ": "
      result +=
        "   \(name)\(gate.condition.text)" + (gate.place.map { "  \(place($0))" } ?? "") + "\n"
    }
    return result
  }

  private func paragraph(of stage: ResolvedStage, _ number: Int) -> String {
    var result = "\(number). \(stage.descriptor.name)  \(place(stage.place))\n"
    for use in stage.templates {
      result += "   from template '\(use.name)'  \(place(use.place))\n"
    }
    if let condition = stage.condition {
      result += "   if \(condition.text)  \(place(condition.place))\n"
    }
    for (word, provisions) in [
      ("needs", stage.descriptor.needs), ("provides", stage.descriptor.provides),
    ] where !provisions.isEmpty {
      result += "   \(word) \(provisions.map(\.rawValue).sorted().joined(separator: ", "))\n"
    }
    let rows = stage.settings.map { ($0.name, $0.value.shown, origin(of: $0.origin)) }
    let nameWidth = rows.map(\.0.count).max() ?? 0
    let valueWidth = rows.map(\.1.count).filter { $0 <= 32 }.max() ?? 0
    for (name, value, origin) in rows {
      result +=
        "   " + padded(name, to: nameWidth) + "  " + padded(value, to: valueWidth) + "  "
        + origin + "\n"
    }
    return result
  }

  private func origin(of origin: ValueOrigin) -> String {
    let source =
      switch origin.source {
      case .standard: "default"
      case .commandLine: "command line"
      case .file(let span): place(span) + over(origin.overridden)
      }
    return ([source] + origin.variables.map(words)).joined(separator: "; ")
  }

  private func words(for use: VariableUse) -> String {
    let words =
      switch use.source {
      case .file(let span): "\(use.name) from \(place(span))"
      case .option: "\(use.name) from --set"
      case .environment: "\(use.name) from the environment"
      case .parameter(let span): "parameter \(use.name) from \(place(span))"
      case .fallback: "\(use.name) has no value"
      }
    return words + over(use.overridden)
  }

  /// The places of values that were replaced, nearest first.
  private func over(_ places: [SourceSpan]) -> String {
    places.map { " over \(place($0))" }.joined()
  }
}

/// A place as people and editors write it: `file:line`.
func place(_ span: SourceSpan) -> String { "\(span.file.path):\(span.start.line)" }

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

extension RawSetting {
  /// The value as one line of YAML, with something to see where it is empty.
  fileprivate var shown: String {
    switch self {
    case .string(let text) where text.isEmpty: "''"
    case .string(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "⏎")
    case .list(let values): "[" + values.map(\.shown).joined(separator: ", ") + "]"
    default: text
    }
  }
}
