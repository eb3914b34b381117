// SPDX-License-Identifier: Apache-2.0

/// A value of a JSON text, found but not decoded: its parts are read when they are asked for.
///
/// Every error says where in the text it is.
public struct JSONValue: Sendable {
  /// What the value is.
  public let kind: JSONKind

  /// Where it stands in the text, in bytes.
  public let range: Range<Int>

  private let bytes: [UInt8]

  /// The value that is all of `bytes`, with blanks around it at most.
  ///
  /// - Throws: `JSONError` at the first byte that is not JSON.
  /// - Complexity: O(*n*) in the bytes.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    var cursor = JSONCursor(bytes)
    cursor.skipBlanks()
    let start = cursor.offset
    kind = try cursor.skipValue(depth: 0)
    range = start..<cursor.offset
    self.bytes = bytes
    try cursor.expectEnd()
  }

  private init(kind: JSONKind, range: Range<Int>, bytes: [UInt8]) {
    self.kind = kind
    self.range = range
    self.bytes = bytes
  }

  /// The text of the value as it stands.
  public var source: ArraySlice<UInt8> { bytes[range] }

  /// The members of an object in the order written.
  ///
  /// - Throws: `JSONError` for a value that is no object.
  /// - Complexity: O(*n*) in the bytes of the object.
  public func members() throws(JSONError) -> [(key: String, value: JSONValue)] {
    try expect(.object, "an object")
    var cursor = JSONCursor(bytes, at: range.lowerBound + 1)
    var members: [(key: String, value: JSONValue)] = []
    cursor.skipBlanks()
    if cursor.skip(UInt8(ascii: "}")) { return [] }
    repeat {
      cursor.skipBlanks()
      let key = try decodeJSONString(in: bytes, at: try cursor.key()).text
      members.append((String(decoding: key, as: UTF8.self), try next(&cursor)))
    } while cursor.skip(UInt8(ascii: ","))
    return members
  }

  /// The elements of an array.
  ///
  /// - Throws: `JSONError` for a value that is no array.
  /// - Complexity: O(*n*) in the bytes of the array.
  public func elements() throws(JSONError) -> [JSONValue] {
    try expect(.array, "an array")
    var cursor = JSONCursor(bytes, at: range.lowerBound + 1)
    var elements: [JSONValue] = []
    cursor.skipBlanks()
    if cursor.skip(UInt8(ascii: "]")) { return [] }
    repeat {
      cursor.skipBlanks()
      elements.append(try next(&cursor))
    } while cursor.skip(UInt8(ascii: ","))
    return elements
  }

  /// The decoded text of a string.
  ///
  /// - Throws: `JSONError` for a value that is no string, or whose bytes are not UTF-8.
  public func string() throws(JSONError) -> String {
    try expect(.string, "a string")
    return String(decoding: try decodeJSONString(in: bytes, at: range).text, as: UTF8.self)
  }

  /// A whole number.
  ///
  /// - Throws: `JSONError` for a value that is no whole number, or one past 64 bits.
  public func integer() throws(JSONError) -> Int {
    try expect(.number, "a number")
    guard let value = Int(String(decoding: source, as: UTF8.self)) else {
      throw JSONError("the number must be whole and fit 64 bits", at: range.lowerBound)
    }
    return value
  }

  /// A number.
  ///
  /// - Throws: `JSONError` for a value that is no number.
  public func number() throws(JSONError) -> Double {
    try expect(.number, "a number")
    guard let value = Double(String(decoding: source, as: UTF8.self)) else {
      throw JSONError("the number is out of range", at: range.lowerBound)
    }
    return value
  }

  /// A truth value.
  ///
  /// - Throws: `JSONError` for a value that is neither `true` nor `false`.
  public func boolean() throws(JSONError) -> Bool {
    try expect(.boolean, "'true' or 'false'")
    return bytes[range.lowerBound] == UInt8(ascii: "t")
  }

  /// The value here; moves on to the byte after it that is not blank.
  private func next(_ cursor: inout JSONCursor) throws(JSONError) -> JSONValue {
    let start = cursor.offset
    let kind = try cursor.skipValue(depth: 0)
    let value = JSONValue(kind: kind, range: start..<cursor.offset, bytes: bytes)
    cursor.skipBlanks()
    return value
  }

  private func expect(_ wanted: JSONKind, _ name: String) throws(JSONError) {
    if kind != wanted { throw JSONError("\(name) must stand here", at: range.lowerBound) }
  }
}
