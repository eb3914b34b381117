// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit

extension StageWalk.Stop {
  /// What became of the document, for scripts.
  var outcomeMembers: [(key: String, value: JSONValue)] {
    switch outcome {
    case .ran: return [("outcome", .string("ran"))]
    case .wrote(let outputs):
      let files = outputs.map { output -> JSONValue in
        .object([("name", .string(output.name)), ("bytes", .number(output.bytes.count))])
      }
      return [("outcome", .string("wrote")), ("outputs", .array(files))]
    case .skipped(let condition, _):
      return [("outcome", .string("skipped")), ("condition", .string(condition))]
    case .leftOut: return [("outcome", .string("left-out"))]
    case .dropped(let drop):
      return [("outcome", .string("dropped")), ("condition", .string(drop.condition))]
    case .failed(let error):
      let messages = error.diagnostics.map { JSONValue.string($0.message) }
      return [("outcome", .string("failed")), ("errors", .array(messages))]
    }
  }
}
