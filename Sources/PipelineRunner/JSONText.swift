// SPDX-License-Identifier: Apache-2.0

import Expressions
import FoundationEssentials
import TextScanning

/// JSON on one line, written front to back, for dead letters and statistics.
struct JSONText {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an object whose members `body` writes.
  mutating func object(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with a value for each of `elements`.
  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONText, Element) -> Void) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the value that comes next.
  mutating func key(_ key: String) {
    string(Array(key.utf8))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member with a text, or null.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(Array(value.utf8)) } else { literal("null") }
  }

  /// Writes a member with a number, or null.
  mutating func member(_ name: String, _ value: Int?) {
    key(name)
    literal(value.map { String($0) } ?? "null")
  }

  /// Writes a member with a value, or null where it is missing.
  mutating func member(_ name: String, _ value: ExpressionValue) {
    key(name)
    switch value {
    case .missing: literal("null")
    case .boolean(let value): literal(String(value))
    case .string(let value): string(Array(value.utf8))
    case .list(let values):
      array(values) { json, value in json.string(Array(value.description.utf8)) }
    case .number(let value):
      let isWhole = value == value.rounded() && value.magnitude < 1e15
      literal(isWhole ? String(Int(value)) : String(value))
    }
  }

  /// Writes a member with an object of findings.
  mutating func member(_ name: String, _ findings: [Finding]) {
    key(name)
    object { json in
      for finding in findings { json.member(finding.fact, finding.value) }
    }
  }

  /// Writes `content` as text if it is UTF-8, else as Base64, and the member is called so.
  mutating func contentMember(_ content: [UInt8]) {
    if firstInvalidUTF8(in: content.span) == nil {
      key("content")
      string(content)
    } else {
      member("content_base64", Data(content).base64EncodedString())
    }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
  }

  private mutating func string(_ utf8: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while start < utf8.count {
      let end = firstIndexNeedingJSONEscape(in: utf8.span, from: start)
      bytes += utf8[start..<end]
      if end < utf8.count { escape(utf8[end]) }
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
    case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
    case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
    default: bytes += ((byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
    }
  }
}
