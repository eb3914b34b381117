// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Expressions
import PipelineDefinition
import StageKit

extension ExplainedPlan {
  /// For scripts: one object, `sluice.plan/1`.
  var json: String {
    JSONValue.object([
      ("schema", .string("sluice.plan/1")), ("pipeline", .string(name)),
      ("files", .array(paths.map { .string($0) })),
      ("dead_letters", deadLetters.map { .string($0) } ?? .null),
      ("stages", .array(stages.map(value))),
      (
        "gates",
        .array(
          gates.map {
            .object([
              ("name", .string($0.name)), ("require", .string($0.condition.text)),
              ("place", $0.place.map(value) ?? .null),
            ])
          })
      ),
    ]).text + "\n"
  }

  private func value(of stage: ResolvedStage) -> JSONValue {
    let kind = stage.isReader ? "reader" : stage.isOutput ? "output" : "map"
    func names(_ provisions: Set<Provision>) -> JSONValue {
      .array(provisions.map(\.rawValue).sorted().map { .string($0) })
    }
    return .object([
      ("name", .string(stage.descriptor.name)), ("kind", .string(kind)),
      ("place", value(of: stage.place)),
      (
        "templates",
        .array(
          stage.templates.map {
            .object([("name", .string($0.name)), ("place", value(of: $0.place))])
          })
      ),
      ("if", stage.condition.map { .string($0.text) } ?? .null),
      ("needs", names(stage.descriptor.needs)), ("provides", names(stage.descriptor.provides)),
      ("settings", .array(stage.settings.map(value))),
    ])
  }

  private func value(of setting: ResolvedSetting) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("name", .string(setting.name)), ("value", value(of: setting.value)),
    ]
    switch setting.origin.source {
    case .standard: members.append(("origin", .string("default")))
    case .commandLine: members.append(("origin", .string("command-line")))
    case .file(let span):
      members += [("origin", .string("file")), ("place", value(of: span))]
    }
    members.append(("overridden", .array(setting.origin.overridden.map(value))))
    members.append(("variables", .array(setting.origin.variables.map(value))))
    return .object(members)
  }

  private func value(of use: VariableUse) -> JSONValue {
    let (origin, span): (String, SourceSpan?) =
      switch use.source {
      case .file(let span): ("file", span)
      case .parameter(let span): ("parameter", span)
      case .option: ("set", nil)
      case .environment: ("environment", nil)
      case .fallback: ("none", nil)
      }
    return .object(
      [("name", .string(use.name)), ("origin", .string(origin))]
        + (span.map { [("place", value(of: $0))] } ?? [])
        + [("overridden", .array(use.overridden.map(value)))])
  }

  private func value(of span: SourceSpan) -> JSONValue {
    .object([
      ("file", .string(span.file.path)), ("line", .number(span.start.line)),
      ("column", .number(span.start.column)),
    ])
  }

  private func value(of setting: RawSetting) -> JSONValue {
    switch setting {
    case .boolean(let value): .boolean(value)
    case .integer(let value): .number(value)
    case .number(let value): .fraction(value)
    case .string(let value): .string(value)
    case .list(let values): .array(values.map(value))
    }
  }
}
