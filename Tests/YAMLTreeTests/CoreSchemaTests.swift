// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing
import YAMLTree

struct CoreSchemaTests {
  typealias Value = YAMLScalar.Value

  static let plain: [(String, Value)] = [
    ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
    ("nULL", .string), ("true", .bool(true)), ("False", .bool(false)), ("TRUE", .bool(true)),
    ("yes", .string), ("no", .string), ("on", .string), ("off", .string), ("y", .string),
    ("0", .integer(0)), ("-19", .integer(-19)), ("+7", .integer(7)), ("007", .integer(7)),
    ("0o17", .integer(15)), ("0xFF", .integer(255)), ("0xff", .integer(255)), ("0o", .string),
    ("0o8", .string), ("0xG", .string), ("-0x1", .string), ("0b11", .string), ("1_000", .string),
    ("12:30", .string), ("12:30:45", .string), ("2025-02-14", .string), ("1.2.3", .string),
    ("9223372036854775807", .integer(.max)), ("9223372036854775808", .float(0x1p63)),
    ("0x10000000000000000", .float(0x1p64)),
    ("1.5", .float(1.5)), ("-0.0", .float(0)), (".5", .float(0.5)), ("5.", .float(5)),
    ("+.5", .float(0.5)), ("1e3", .float(1000)), ("1E-2", .float(0.01)), ("12e03", .float(12000)),
    ("1e", .string), (".", .string), ("-", .string), ("+", .string), ("-.", .string),
    (".e1", .string), ("1e+", .string), ("e3", .string), (".inf", .float(.infinity)),
    ("-.INF", .float(-.infinity)), ("+.Inf", .float(.infinity)), ("inf", .string),
    ("nan", .string), ("infinity", .string), ("0x1p3", .string), ("1 2", .string),
    ("1e999", .float(.infinity)), ("٣", .string),
  ]

  @Test(arguments: plain)
  func `a plain scalar resolves by the core schema`(text: String, value: Value) throws {
    // A lone dash or nothing at all would not be a scalar in the block context.
    #expect(
      try root("[\(text.isEmpty ? "a: " : "a: \(text)")]").items?[0]["a"]?.scalar?.value == value)
  }

  @Test func `not a number is a float`() throws {
    guard case .float(let value) = try root(".nan").scalar?.value else {
      Issue.record("no float")
      return
    }
    #expect(value.isNaN)
  }

  @Test(arguments: ["'12'", "\"12\"", "|\n  12", ">\n  12", "!!str 12", "! 12", "!mine 12"])
  func `quotes, blocks and tags make a string`(text: String) throws {
    let scalar = try root("a: \(text)")["a"]?.scalar
    #expect(scalar?.value == .string)
    #expect(scalar?.text.hasPrefix("12") == true)
  }

  @Test(arguments: [
    ("!!int '12'", Value.integer(12)), ("!!float 3", .float(3)), ("!!null ''", .null),
    ("!!bool 'true'", .bool(true)), ("!!binary aGk=", .string),
  ])
  func `a tag of the core schema is obeyed`(text: String, value: Value) throws {
    #expect(try root(text).scalar?.value == value)
  }

  @Test(arguments: [
    ("a: !!int ⟪x⟫", "'x' does not fit the tag '!!int'"),
    ("a: !!bool ⟪yes⟫", "'yes' does not fit the tag '!!bool'"),
    ("a: !!map ⟪[1]⟫", "a list does not fit the tag '!!map'"),
    ("a: !!seq ⟪{b: 1}⟫", "a mapping does not fit the tag '!!seq'"),
    ("a: !!str\n  ⟪b: 1⟫\n", "a mapping does not fit the tag '!!str'"),
  ])
  func `a value that does not fit its tag is an error`(marked: String, message: String) {
    let text = MarkedText(marked)
    let found = faults(in: text.file)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.id) == ["yaml-tag"])
    #expect(found.map(\.span?.range) == [text.ranges[0]])
  }
}
