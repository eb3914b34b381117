// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Testing

struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    var bytes: [UInt8] = []
    writer.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `commas stand between members and elements and nowhere else`() {
    let json = written {
      $0.beginObject()
      $0.key("a")
      $0.beginArray()
      $0.integer(1)
      $0.beginObject()
      $0.endObject()
      $0.beginArray()
      $0.endArray()
      $0.null()
      $0.endArray()
      $0.key("b")
      $0.boolean(true)
      $0.key("c")
      $0.boolean(false)
      $0.endObject()
    }
    #expect(json == #"{"a":[1,{},[],null],"b":true,"c":false}"#)
  }

  @Test func `it appends to what is there`() {
    var bytes = Array("x".utf8)
    var writer = JSONWriter()
    writer.integer(7)
    writer.append(to: &bytes)
    #expect(bytes == Array("x7".utf8))
  }

  @Test(arguments: [
    ("", #""""#), ("plain words of some length", #""plain words of some length""#),
    ("\"\\/", #""\"\\/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""), ("é€😀\u{2028}", "\"é€😀\u{2028}\""),
    ("seven..\n\"eight\"", #""seven..\n\"eight\"""#),
  ])
  func `strings are escaped where JSON asks for it`(text: String, json: String) throws {
    #expect(written { $0.string(text) } == json)
    #expect(try JSONValue(Array(json.utf8)).string() == text)
  }

  @Test(arguments: [0, 7, 10, 99, 100, 1_234_567_890, -1, .max, .min])
  func `whole numbers read back`(value: Int) {
    #expect(written { $0.integer(value) } == String(value))
  }

  @Test(arguments: [0.1, -2.5, 1e300, .leastNonzeroMagnitude, 3, 1.0 / 3])
  func `numbers read back to the last bit`(value: Double) throws {
    #expect(try JSONValue(Array(written { $0.number(value) }.utf8)).number() == value)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what JSON has no number for is null`(value: Double) {
    #expect(written { $0.number(value) } == "null")
    #expect(written { $0.decimal(value, places: 2) } == "null")
  }

  @Test(arguments: [
    (0.98, 2, "0.98"), (1, 2, "1"), (0, 2, "0"), (0.5, 3, "0.5"), (0.005, 2, "0.01"),
    (0.0049, 2, "0"), (0.05, 2, "0.05"), (0.999, 2, "1"), (-0.001, 2, "0"), (-1.25, 1, "-1.3"),
    (12.3456, 0, "12"), (1e20, 2, "1e+20"),
  ])
  func `decimals are rounded and have no 0 at the end`(value: Double, places: Int, json: String) {
    #expect(written { $0.decimal(value, places: places) } == json)
  }

  @Test func `JSON is taken over without the blanks between its tokens`() {
    let json = written {
      $0.beginArray()
      $0.json(" {\"a b\" :\n[ 1 , \"c \\\" d\" ] } ")
      $0.json("2")
      $0.endArray()
    }
    #expect(json == #"[{"a b":[1,"c \" d"]},2]"#)
  }
}

struct JSONValueTests {
  @Test func `values are read part by part`() throws {
    let json = #" {"a":[1,-2.5,"x",true,null,{}],"b":false} "#
    let members = try JSONValue(Array(json.utf8)).members()
    #expect(members.map(\.key) == ["a", "b"])
    let elements = try members[0].value.elements()
    #expect(elements.map(\.kind) == [.number, .number, .string, .boolean, .null, .object])
    #expect(try elements[0].integer() == 1)
    #expect(try elements[1].number() == -2.5)
    #expect(try elements[2].string() == "x")
    #expect(try elements[3].boolean())
    #expect(try elements[5].members().isEmpty)
    #expect(try !members[1].value.boolean())
    #expect(String(decoding: members[0].value.source, as: UTF8.self).hasSuffix("null,{}]"))
  }

  @Test func `a value of another kind is refused at its place`() throws {
    let value = try JSONValue(Array(#"[1,2.5,"x"]"#.utf8))
    let elements = try value.elements()
    #expect(throws: JSONError("an object must stand here", at: 0)) { _ = try value.members() }
    #expect(throws: JSONError("an array must stand here", at: 1)) { try elements[0].elements() }
    #expect(throws: JSONError("a string must stand here", at: 1)) { try elements[0].string() }
    #expect(throws: JSONError("the number must be whole and fit 64 bits", at: 3)) {
      try elements[1].integer()
    }
    #expect(throws: JSONError("a number must stand here", at: 7)) { try elements[2].integer() }
  }

  @Test(arguments: ["", "1 2", "[1", "nul", "[1]]"])
  func `what is not one value is refused`(json: String) {
    #expect(throws: JSONError.self) { try JSONValue(Array(json.utf8)) }
  }
}
