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

  /// The value for people: what is short on one line, all else a member or element a line.
  package var indentedText: String { indented(by: 0) + "\n" }

  private func indented(by depth: Int) -> String {
    if let line = spacedText, line.count <= 80 { return line }
    let margin = String(repeating: "  ", count: depth + 1)
    func block(_ open: String, _ lines: [String], _ close: String) -> String {
      open + "\n" + lines.map { margin + $0 }.joined(separator: ",\n") + "\n"
        + margin.dropLast(2) + close
    }
    return switch self {
    case .array(let values): block("[", values.map { $0.indented(by: depth + 1) }, "]")
    case .object(let members):
      block(
        "{", members.map { quoted($0.key) + ": " + $0.value.indented(by: depth + 1) }, "}")
    default: text
    }
  }

  /// The value on one line with blanks; nil when there are lists or objects in its parts.
  private var spacedText: String? {
    switch self {
    case .array(let values) where values.allSatisfy(\.isScalar):
      "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .object(let members) where members.allSatisfy(\.value.isScalar):
      "{" + members.map { quoted($0.key) + ": " + $0.value.text }.joined(separator: ", ") + "}"
    case .array, .object: nil
    default: text
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
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
