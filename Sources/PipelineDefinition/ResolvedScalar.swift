// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// A scalar in which variables were replaced by their values.
struct ResolvedScalar {
  /// A stretch of the text.
  struct Piece {
    /// Its length in bytes.
    var count: Int
    /// Where it stands in the text with variables in it, in bytes.
    var range: Range<Int>
    /// Whether it is the value of a variable.
    var isVariable: Bool
  }

  /// The text.
  var text: String
  /// What it means by the core schema.
  var value: YAMLScalar.Value
  /// What the text was put together from; empty where it has no variables.
  var pieces: [Piece] = []
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
