// SPDX-License-Identifier: Apache-2.0

/// A function of the language.
public enum ExpressionFunction: String, Hashable, Sendable, CaseIterable {
  // In the order of the reference page.
  case lower, upper, trim, length, contains
  case startsWith = "starts_with"
  case endsWith = "ends_with"
  case present, missing
  case fallback = "default"
  case number, string
  case abs, round, min, max
  case share, baseline, drift

  /// How it is written, with its arguments.
  public var form: String {
    switch self {
    case .lower, .upper, .trim: "\(rawValue)(s)"
    case .length: "length(x)"
    case .contains, .startsWith, .endsWith: "\(rawValue)(s, part)"
    case .present, .missing, .number, .string: "\(rawValue)(x)"
    case .fallback: "default(x, other)"
    case .abs, .round: "\(rawValue)(n)"
    case .min, .max: "\(rawValue)(n, m)"
    case .share: "share(fact)"
    case .baseline, .drift: "\(rawValue)(n)"
    }
  }

  /// What it gives, in one sentence.
  public var summary: String {
    switch self {
    case .lower: "The string in lower case."
    case .upper: "The string in upper case."
    case .trim: "The string without white space at both ends."
    case .length: "The length of a string in characters (code points), or of a list in entries."
    case .contains: "Whether the part stands in the string."
    case .startsWith: "Whether the string starts with the part."
    case .endsWith: "Whether the string ends with the part."
    case .present: "Whether there is a value."
    case .missing: "Whether there is no value."
    case .fallback: "The value, or the other one where it is missing."
    case .number: "A string or metadata value as a number; missing where it is none."
    case .string: "A number or metadata value as a string."
    case .abs: "The number without its sign."
    case .round: "The nearest whole number, halves away from 0."
    case .min: "The lesser of two numbers."
    case .max: "The greater of two numbers."
    case .share: "A fact that is part of another, as a share of that one, 0 to 1; 0 of nothing."
    case .baseline: "The number as it was in the run given with `--baseline`."
    case .drift:
      "How far the number is from its baseline, as a share of that; a baseline of 0 counts as 1."
    }
  }

  /// How many arguments it takes.
  var argumentCount: Int {
    switch self {
    case .contains, .startsWith, .endsWith, .fallback, .min, .max: 2
    default: 1
    }
  }

  /// Whether it looks into an earlier run.
  var needsBaseline: Bool { self == .baseline || self == .drift }

  /// The functions that expressions over a schema may call.
  public static func all(over schema: FactSchema) -> [ExpressionFunction] {
    allCases.filter { schema.hasBaseline || !$0.needsBaseline }
  }
}
