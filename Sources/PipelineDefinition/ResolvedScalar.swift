// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// A scalar in which variables were replaced by their values.
struct ResolvedScalar {
  /// The text.
  var text: String
  /// What it means by the core schema.
  var value: YAMLScalar.Value
  /// How it is written in the file.
  var style: YAMLScalar.Style
  /// Whether it is written as one variable and nothing else.
  var isVariable = false
  /// Where it stands in the pipeline.
  var place: SourceSpan
  /// Where its value comes from, if that is somewhere else.
  var origin: SourceSpan?
  /// The variables that were read for it.
  var uses: [VariableUse] = []

  /// What it is, for messages: `the string 'x'`.
  var description: String {
    switch value {
    case .null: text.isEmpty ? "nothing" : "null"
    case .bool: "the boolean \(text)"
    case .integer, .float: "the number \(abridged(text))"
    case .string: "the string '\(abridged(text))'"
    }
  }

  /// Whether the text is what stands at the place.
  var isAsWritten: Bool { place.text == text }

  /// A label at the origin, if there is one.
  var labels: [Diagnostic.Label] { origin.map { [.init($0, "the value is here")] } ?? [] }
}
