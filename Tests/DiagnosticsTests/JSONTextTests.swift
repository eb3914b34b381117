// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

struct JSONTextTests {
  @Test func `what is short stands on one line, all else a member a line`() {
    let value = JSONValue.object([
      ("name", .string("a \"b\"")), ("list", .array([.number(1), .boolean(true), .null])),
      ("nested", .object([("one", .object([("x", .fraction(0.5))])), ("two", .array([]))])),
    ])
    #expect(
      value.indentedText == """
        {
          "name": "a \\"b\\"",
          "list": [1, true, null],
          "nested": {
            "one": {"x": 0.5},
            "two": []
          }
        }

        """)
  }

  @Test func `a list past 80 characters is an element a line`() {
    let words = (0..<12).map { JSONValue.string("word-\($0)") }
    let lines = JSONValue.array(words).indentedText.split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines[1] == "  \"word-0\",")
    #expect(lines[12] == "  \"word-11\"")
  }
}
