// SPDX-License-Identifier: Apache-2.0

/// As much JSON as the machine-readable renderings need, with keys in the order given.
package enum JSONValue {
  case null
  case boolean(Bool)
  case number(Int)
  case fraction(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value on one line, without blanks.
  package var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .number(let number): String(number)
    case .fraction(let number): number.isFinite ? String(number) : "null"
    case .string(let string): quoted(string)
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { quoted($0.key) + ":" + $0.value.text }.joined(separator: ",") + "}"
    }
  }
}

private func quoted(_ string: String) -> String {
  var result = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
