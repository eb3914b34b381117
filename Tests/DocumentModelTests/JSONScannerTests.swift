// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Testing

struct JSONScannerTests {
  private func members(_ json: String) throws(JSONError) -> [JSONObjectScanner.Member] {
    try JSONObjectScanner(Array(json.utf8)).members()
  }

  @Test func `members come in order with the place and kind of each value`() throws {
    let json = #" { "id" : "a\"7" , "n":-1.5e+3,"t":true,"no":null,"o":{"a":[1,{}]},"l":[ ] } "#
    let found = try members(json)
    let bytes = Array(json.utf8)
    #expect(found.map(\.key) == ["id", "n", "t", "no", "o", "l"])
    #expect(found.map(\.kind) == [.string, .number, .boolean, .null, .object, .array])
    #expect(
      found.map { String(decoding: bytes[$0.valueRange], as: UTF8.self) }
        == [#""a\"7""#, "-1.5e+3", "true", "null", #"{"a":[1,{}]}"#, "[ ]"])
    #expect(String(decoding: bytes[found[0].keyRange], as: UTF8.self) == #""id""#)
  }

  @Test(arguments: ["{}", " {\n} ", "\t{ }\r\n"])
  func `an empty object has no members`(json: String) throws {
    #expect(try members(json).isEmpty)
  }

  @Test func `a key is decoded and may occur twice`() throws {
    #expect(try members(#"{"caf\u00e9":1,"a":2,"a":3}"#).map(\.key) == ["café", "a", "a"])
  }

  @Test(arguments: [
    ("", 0, "an object must begin with '{'"),
    ("[]", 0, "an object must begin with '{'"),
    ("{", 1, "a key must be in quotes"),
    ("{a:1}", 1, "a key must be in quotes"),
    (#"{"a" 1}"#, 5, "a key must be followed by ':'"),
    (#"{"a":}"#, 5, "a value cannot begin like this"),
    (#"{"a":"#, 5, "a value is missing at the end"),
    (#"{"a":1"#, 6, "a member must be followed by ',' or '}'"),
    (#"{"a":1,}"#, 7, "a key must be in quotes"),
    (#"{"a":1} x"#, 8, "nothing may follow the value"),
    (#"{"a":tru}"#, 5, "a value cannot begin like this"),
    (#"{"a":01}"#, 6, "a number cannot begin with 0"),
    (#"{"a":-}"#, 6, "a number needs a digit here"),
    (#"{"a":1.}"#, 7, "a number needs a digit here"),
    (#"{"a":1e}"#, 7, "a number needs a digit here"),
    (#"{"a":"b}"#, 5, "a string is not closed"),
    (#"{"a":"b\"#, 7, "an escape is not complete"),
    (#"{"a":{"b":"\x"}}"#, 11, #"an escape must be one of \" \\ \/ \b \f \n \r \t \u"#),
    ("{\"a\":\"b\nc\"}", 7, "a control byte in a string must be escaped"),
    (#"{"a":[1,]}"#, 8, "a value cannot begin like this"),
    (#"{"a":[1 2]}"#, 8, "an element must be followed by ',' or ']'"),
    (#"{"a":{"b":1]}"#, 11, "a member must be followed by ',' or '}'"),
    (#"{"a":[1,{"b"#, 9, "a string is not closed"),
  ])
  func `what is not an object is refused at its place`(
    json: String, offset: Int, message: String
  ) {
    #expect(throws: JSONError(message, at: offset)) { try members(json) }
  }

  @Test func `nesting is read up to the limit and refused past it`() throws {
    func nested(_ depth: Int) -> String {
      #"{"a":"# + String(repeating: "[", count: depth - 1)
        + String(repeating: "]", count: depth - 1) + "}"
    }
    #expect(try members(nested(JSONObjectScanner.maximumDepth)).count == 1)
    #expect(throws: JSONError("nesting is deeper than the limit of 256", at: 5 + 255)) {
      try members(nested(JSONObjectScanner.maximumDepth + 1))
    }
    #expect(throws: JSONError("nesting is deeper than the limit of 256", at: 5 + 255)) {
      try members(#"{"a":"# + String(repeating: "[", count: 1_000_000))
    }
  }
}

struct JSONStringTests {
  private func decoded(_ json: String) throws(JSONError) -> JSONString {
    let bytes = Array(json.utf8)
    return try decodeJSONString(in: bytes, at: 0..<bytes.count)
  }

  @Test(arguments: [
    (#""""#, ""),
    (#""plain words, longer than a machine word""#, "plain words, longer than a machine word"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20AC\uD83D\uDE00""#, "Aé€😀"),
    (#""é€😀 as they are""#, "é€😀 as they are"),
    (#""\u0000""#, "\u{0}"),
  ])
  func `escapes and plain bytes become text`(json: String, text: String) throws {
    let string = try decoded(json)
    #expect(String(decoding: string.text, as: UTF8.self) == text)
    #expect(string.loneSurrogateCount == 0)
  }

  @Test(arguments: [
    (#""\uD83D""#, "\u{FFFD}", 1),
    (#""\uDE00x""#, "\u{FFFD}x", 1),
    (#""\uD83D\n""#, "\u{FFFD}\n", 1),
    (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀", 1),
    (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}", 2),
  ])
  func `half a surrogate pair becomes a replacement character and is counted`(
    json: String, text: String, count: Int
  ) throws {
    let string = try decoded(json)
    #expect(String(decoding: string.text, as: UTF8.self) == text)
    #expect(string.loneSurrogateCount == count)
  }

  @Test(arguments: [
    (#""\x""#, 1), (#""ab\u12g4""#, 3), (#""\u12""#, 1), (#""\uD83D\u00""#, 7),
  ])
  func `an escape that does not exist is refused at its backslash`(json: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try decoded(json) }
    #expect(error?.offset == offset)
  }

  @Test func `bytes that are not UTF-8 are refused at their place`() {
    let bytes: [UInt8] = Array(#""\nab"#.utf8) + [0xC3] + Array(#"\u00a9""#.utf8)
    let error = #expect(throws: JSONError.self) {
      try decodeJSONString(in: bytes, at: 0..<bytes.count)
    }
    #expect(error?.offset == 5)
    #expect(error?.message == "a string must be UTF-8, and byte 195 is not part of any UTF-8 here")
  }

  @Test func `every part of the text knows the bytes that it came from`() throws {
    let json = #"{"t":"ab\ncd\uD83D\uDE00e"}"#
    let bytes = Array(json.utf8)
    let member = try #require(try JSONObjectScanner(bytes).members().first)
    let string = try decodeJSONString(in: bytes, at: member.valueRange)
    let source = Source(
      uri: "r.jsonl", mediaType: "application/json", bytes: bytes, text: string.text,
      map: string.map)
    func place(_ range: Range<Int>) -> String {
      String(decoding: bytes[source.byteRange(ofText: range)], as: UTF8.self)
    }
    #expect(place(0..<2) == "ab")
    #expect(place(2..<3) == #"\n"#)
    #expect(place(3..<5) == "cd")
    #expect(place(5..<9) == #"\uD83D\uDE00"#)
    #expect(place(9..<10) == "e")
    #expect(place(0..<10) == #"ab\ncd\uD83D\uDE00e"#)
  }

  @Test func `a text without escapes is one copied segment`() throws {
    let bytes = Array(#"{"t":"abc"}"#.utf8)
    let string = try decodeJSONString(in: bytes, at: 5..<10)
    #expect(!string.map.isIdentity)
    let source = Source(
      uri: "r", mediaType: "application/json", bytes: bytes, text: string.text, map: string.map)
    #expect(source.byteRange(ofText: 1..<3) == 7..<9)
  }

  @Test func `an empty text is not taken for the bytes themselves`() throws {
    let bytes = Array(#"{"t":""}"#.utf8)
    let string = try decodeJSONString(in: bytes, at: 5..<7)
    let source = Source(
      uri: "r", mediaType: "application/json", bytes: bytes, text: string.text, map: string.map)
    var document = Document(id: "r", source: source)
    document.ledger.noteMarkup(0..<bytes.count)
    #expect(document.conservationFaults().isEmpty)
  }
}
