// SPDX-License-Identifier: Apache-2.0

/// What an expression can be, as far as it is known before it is evaluated.
public enum ExpressionType: String, Hashable, Sendable, CaseIterable {
  /// A finite number, whole or not.
  case number
  /// Text.
  case string
  /// Yes or no.
  case boolean
  /// Numbers in order.
  case numbers
  /// Texts in order.
  case strings
  /// What a document says of itself: it is read as what stands beside it asks for.
  case metadata

  /// The type in words: `a number`.
  public var words: String {
    switch self {
    case .number: "a number"
    case .string: "a string"
    case .boolean: "a condition"
    case .numbers: "a list of numbers"
    case .strings: "a list of strings"
    case .metadata: "a metadata value"
    }
  }
}

/// A value; no number in it is infinite or not a number.
public enum ExpressionValue: Hashable, Sendable {
  /// There is no value: it equals nothing and has no order, and what is made of it is missing too.
  case missing
  /// A number.
  case number(Double)
  /// Text.
  case string(String)
  /// Yes or no.
  case boolean(Bool)
  /// Values in order.
  case list([ExpressionValue])

  /// The number, or missing where it is not finite, as after a division by 0.
  init(finite number: Double) { self = number.isFinite ? .number(number) : .missing }

  /// The number, if it is one.
  public var number: Double? { if case .number(let value) = self { value } else { nil } }

  /// The text, if it is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// Whether it is `true`; a missing value is not.
  public var isTrue: Bool { self == .boolean(true) }
}

extension ExpressionValue: CustomStringConvertible {
  /// The value as one writes it: a whole number without a point, text in quotes.
  public var description: String {
    switch self {
    case .missing: "missing"
    case .number(let value): shown(value)
    case .string(let value): "\"\(abridged(value))\""
    case .boolean(let value): String(value)
    case .list(let values): "[\(values.map(\.description).joined(separator: ", "))]"
    }
  }
}

/// A number for people: whole, or with at most four digits behind the point.
func shown(_ value: Double) -> String {
  if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
  let scaled = (value * 10_000).rounded() / 10_000
  return scaled == 0 || abs(value) >= 1e15 ? String(value) : String(scaled)
}
