// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// What is wrong with a JSON text, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong: lower case, no full stop.
  public let message: String

  /// Where, in bytes from the start of the bytes that were read.
  public let offset: Int

  /// A mistake at `offset`.
  public init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}

/// What a JSON value is.
public enum JSONKind: Hashable, Sendable {
  /// Text in quotes.
  case string
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`.
  case null
  /// Members in braces.
  case object
  /// Elements in brackets.
  case array
}

/// Finds the members of a JSON object without building a tree.
///
/// The whole text is checked against the grammar, nested values too; that strings are UTF-8 is
/// checked when they are decoded.
///
/// - Source: RFC 8259.
public struct JSONObjectScanner: Sendable {
  /// A key with its value, as they stand in the bytes.
  public struct Member: Sendable {
    /// The key, decoded.
    public let key: String
    /// Where the key stands, quotes included.
    public let keyRange: Range<Int>
    /// Where the value stands, quotes, braces or brackets included.
    public let valueRange: Range<Int>
    /// What the value is.
    public let kind: JSONKind
    /// The value if it is a string, decoded while its end was looked for, or why it is not UTF-8.
    public let string: Result<JSONString, JSONError>?
  }

  /// The deepest nesting that is read, in objects and arrays.
  public static let maximumDepth = 256

  private let bytes: [UInt8]

  /// A scanner of `bytes`, which hold one object and blanks around it.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The members in the order written; a key that is written twice is there twice.
  ///
  /// - Throws: `JSONError` at the first byte that is not JSON.
  /// - Complexity: O(*n*) in the bytes, eight a step inside strings.
  public func members() throws(JSONError) -> [Member] {
    var cursor = JSONCursor(bytes)
    var members: [Member] = []
    members.reserveCapacity(8)
    cursor.skipBlanks()
    try cursor.expect(UInt8(ascii: "{"), "an object must begin with '{'")
    cursor.skipBlanks()
    if !cursor.skip(UInt8(ascii: "}")) {
      repeat {
        cursor.skipBlanks()
        let keyRange = try cursor.key()
        let key = try decodeJSONString(in: bytes, at: keyRange).text
        let start = cursor.offset
        let isString = cursor.byte == UInt8(ascii: "\"")
        let string = isString ? try cursor.string() : nil
        let kind = isString ? .string : try cursor.skipValue(depth: 1)
        members.append(
          Member(
            key: String(decoding: key, as: UTF8.self), keyRange: keyRange,
            valueRange: start..<cursor.offset, kind: kind, string: string))
        cursor.skipBlanks()
      } while cursor.skip(UInt8(ascii: ","))
      try cursor.expect(UInt8(ascii: "}"), "a member must be followed by ',' or '}'")
    }
    try cursor.expectEnd()
    return members
  }
}

/// A place in a JSON text that moves over one token after the other.
struct JSONCursor {
  let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The byte here, or `nil` at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipBlanks() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  /// Moves over `expected` if it stands here.
  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ expected: UInt8, _ message: String) throws(JSONError) {
    if !skip(expected) { throw JSONError(message, at: offset) }
  }

  /// Moves to the end of the text, where nothing but blanks may stand.
  mutating func expectEnd() throws(JSONError) {
    skipBlanks()
    if offset < bytes.count { throw JSONError("nothing may follow the value", at: offset) }
  }

  /// Moves over a key and its colon, up to the value; answers where the key stands.
  mutating func key() throws(JSONError) -> Range<Int> {
    let start = offset
    guard byte == UInt8(ascii: "\"") else { throw JSONError("a key must be in quotes", at: offset) }
    try skipString()
    let range = start..<offset
    skipBlanks()
    try expect(UInt8(ascii: ":"), "a key must be followed by ':'")
    skipBlanks()
    return range
  }

  /// Moves over one value, nested ones included, around which `depth` containers are open.
  mutating func skipValue(depth: Int) throws(JSONError) -> JSONKind {
    guard let byte else { throw JSONError("a value is missing at the end", at: offset) }
    switch byte {
    case UInt8(ascii: "\""):
      try skipString()
      return .string
    case UInt8(ascii: "{"):
      try skipContainer(depth: depth)
      return .object
    case UInt8(ascii: "["):
      try skipContainer(depth: depth)
      return .array
    default: return try skipScalar(byte)
    }
  }

  /// Moves over a number, `true`, `false` or `null`, of which `byte` is the first byte.
  mutating func skipScalar(_ byte: UInt8) throws(JSONError) -> JSONKind {
    switch byte {
    case UInt8(ascii: "t"): return try skipWord("true", .boolean)
    case UInt8(ascii: "f"): return try skipWord("false", .boolean)
    case UInt8(ascii: "n"): return try skipWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try skipNumber()
      return .number
    default: throw JSONError("a value cannot begin like this", at: offset)
    }
  }

  /// Moves over a string whose opening quote stands here; answers it, or why it is not UTF-8.
  mutating func string() throws(JSONError) -> Result<JSONString, JSONError> {
    var decoder = JSONStringDecoder(startingAt: offset + 1, capacity: bytes.count - offset)
    let end = try decoder.decode(bytes.span, upTo: bytes.count)
    try endString(from: offset, at: end)
    do {
      return .success(try decoder.finish())
    } catch {
      return .failure(error)
    }
  }

  /// Moves behind the quote at `end`, which must close the string that starts at `start`.
  private mutating func endString(from start: Int, at end: Int) throws(JSONError) {
    offset = end
    guard let byte else { throw JSONError("a string is not closed", at: start) }
    if byte != UInt8(ascii: "\"") {
      throw JSONError("a control byte in a string must be escaped", at: end)
    }
    offset += 1
  }

  /// Moves over a string whose opening quote stands here.
  mutating func skipString() throws(JSONError) {
    let start = offset
    var end = start + 1
    while true {
      end = firstIndexNeedingJSONEscape(in: bytes.span, from: end)
      guard end < bytes.count, bytes[end] == UInt8(ascii: "\\") else { break }
      end += try JSONEscape(in: bytes.span, at: end, end: bytes.count).length
    }
    try endString(from: start, at: end)
  }

  /// Moves over an object or array, with its own stack of what is open.
  private mutating func skipContainer(depth: Int) throws(JSONError) {
    var isObject: [Bool] = []
    repeat {
      // Here a value begins.
      guard let byte else { throw JSONError("a value is missing at the end", at: offset) }
      var isComplete = true
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth + isObject.count >= JSONObjectScanner.maximumDepth {
          throw JSONError(
            "nesting is deeper than the limit of \(JSONObjectScanner.maximumDepth)", at: offset)
        }
        isObject.append(byte == UInt8(ascii: "{"))
        offset += 1
        skipBlanks()
        let isEmpty = self.byte == (byte == UInt8(ascii: "{") ? 0x7D : 0x5D)
        if !isEmpty {
          if isObject[isObject.count - 1] { _ = try key() }
          isComplete = false
        }
      case UInt8(ascii: "\""): try skipString()
      default: _ = try skipScalar(byte)
      }
      // Here a value has ended, unless a container was opened: close what closes.
      while isComplete, let inObject = isObject.last {
        skipBlanks()
        if skip(UInt8(ascii: ",")) {
          skipBlanks()
          if inObject { _ = try key() }
          break
        }
        try expect(
          inObject ? UInt8(ascii: "}") : UInt8(ascii: "]"),
          inObject
            ? "a member must be followed by ',' or '}'"
            : "an element must be followed by ',' or ']'")
        isObject.removeLast()
      }
    } while !isObject.isEmpty
  }

  private mutating func skipWord(_ word: String, _ kind: JSONKind) throws(JSONError)
    -> JSONKind
  {
    let start = offset
    for expected in word.utf8 {
      if !skip(expected) { throw JSONError("a value cannot begin like this", at: start) }
    }
    return kind
  }

  private mutating func skipNumber() throws(JSONError) {
    _ = skip(UInt8(ascii: "-"))
    if skip(UInt8(ascii: "0")) {
      if let byte, isDigit(byte) { throw JSONError("a number cannot begin with 0", at: offset) }
    } else {
      try skipDigits()
    }
    if skip(UInt8(ascii: ".")) { try skipDigits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = offset
    while let byte, isDigit(byte) { offset += 1 }
    if offset == start { throw JSONError("a number needs a digit here", at: offset) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
