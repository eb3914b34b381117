// SPDX-License-Identifier: Apache-2.0

/// Something that is wrong with an expression, with its place in the text.
public struct ExpressionFault: Hashable, Sendable {
  /// The kind of mistake in kebab-case, as `unknown-fact`.
  public var id: String

  /// What is wrong, one clause.
  public var message: String

  /// Where, in bytes of the text; empty at a place where something is missing.
  public var range: Range<Int>

  /// What to do, one clause.
  public var help: String?

  /// What to write in place of `range`, when that repairs the mistake.
  public var replacement: String?

  /// Further facts, one clause each.
  public var notes: [String]

  init(
    _ id: String, _ message: String, at range: Range<Int>, help: String? = nil,
    replacement: String? = nil, notes: [String] = []
  ) {
    self.id = id
    self.message = message
    self.range = range
    self.help = help
    self.replacement = replacement
    self.notes = notes
  }
}

/// Why a text is no expression that can be used; has at least one fault, in the order of the text.
public struct ExpressionError: Error, Hashable, Sendable {
  /// What is wrong.
  public let faults: [ExpressionFault]

  init(_ faults: [ExpressionFault]) {
    precondition(!faults.isEmpty, "an error without a fault says nothing")
    self.faults = faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  init(_ fault: ExpressionFault) { self.init([fault]) }
}

/// At most 40 characters of a text, for messages.
func abridged(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 40 else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(39))) + "…"
}
