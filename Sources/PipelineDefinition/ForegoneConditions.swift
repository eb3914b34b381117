// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit

/// What decides by a condition.
enum ConditionUser {
  /// A stage that runs on the documents that its `if:` holds for.
  case stage(String)
  /// A stage that keeps or drops documents.
  case selection(String, Selection)
  /// A gate.
  case gate

  /// Whether no document goes past it when the condition always gives this answer.
  func stopsAll(_ holds: Bool) -> Bool {
    switch self {
    case .selection(_, .keepsMatching): !holds
    case .selection(_, .dropsMatching): holds
    case .stage, .gate: false
    }
  }

  /// The warning about a condition, or a part of one, whose answer no document or run can change.
  func warning(of part: ForegonePart, at span: SourceSpan) -> Diagnostic {
    let word = part.holds ? "always" : "never"
    guard part.isWhole else {
      return .warning(
        "constant-condition", "this part of the condition \(word) holds", at: span,
        notes: [part.reason].compactMap(\.self), help: "leave it out, or mend it")
    }
    let (message, help) = whole(part.holds)
    return .warning(
      "constant-condition", message, at: span, label: "\(word) holds",
      notes: [part.reason].compactMap(\.self), help: help)
  }

  private func whole(_ holds: Bool) -> (message: String, help: String) {
    switch (self, holds) {
    case (.stage(let name), false):
      ("stage '\(name)' never runs", "mend the condition, or remove the stage")
    case (.stage(let name), true):
      ("stage '\(name)' runs on every document", "mend the condition, or leave 'if' out")
    case (.selection(let name, _), _) where stopsAll(holds):
      ("stage '\(name)' drops every document", "mend the condition, or remove the stage")
    case (.selection(let name, _), _):
      ("stage '\(name)' drops no document", "mend the condition, or remove the stage")
    case (.gate, false): ("the gate fails every run", "mend the condition, or remove the gate")
    case (.gate, true): ("the gate holds in every run", "mend the condition, or remove the gate")
    }
  }
}
