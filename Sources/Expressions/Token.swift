// SPDX-License-Identifier: Apache-2.0

/// A word, number, string or sign of an expression.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A name of a fact or function, or a word such as `and`.
    case name(String)
    case number(Double)
    /// A string, without its quotes and with its escapes read.
    case string(String)
    /// An operator, bracket, comma or point.
    case sign(String)
    /// The end of the text.
    case end
  }

  var kind: Kind
  /// Its place in bytes of the text.
  var range: Range<Int>
}

/// Cuts the text of an expression into tokens.
struct Lexer {
  /// What a number may be written with, and what it then stands for.
  static let units: [(name: String, scale: Double)] = [
    ("%", 0.01), ("kB", 1e3), ("MB", 1e6), ("GB", 1e9),
  ]

  /// The signs; longer ones before their beginnings.
  private static let signs = [
    "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".",
  ]

  /// What other languages write, and what stands for it here.
  private static let foreign = [
    ("&&", "and"), ("||", "or"), ("=~", "matches"), ("=", "=="), ("!", "not"), ("&", "and"),
    ("|", "or"),
  ]

  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The tokens of a text, the last one its end.
  ///
  /// - Complexity: O(*bytes*).
  static func tokens(of text: String) throws(ExpressionError) -> [Token] {
    var lexer = Lexer(text)
    while try lexer.next() {}
    return lexer.tokens
  }

  private mutating func next() throws(ExpressionError) -> Bool {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    let start = position
    guard start < bytes.count else {
      add(.end, from: start)
      return false
    }
    switch bytes[start] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): try string()
    case let byte where isNameByte(byte):
      while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
      add(.name(text(start..<position)), from: start)
    default: try sign()
    }
    return true
  }

  private mutating func sign() throws(ExpressionError) {
    let start = position
    let rest = bytes[start...]
    // A foreign sign may begin like one of ours, as '=' does; '==' is ours.
    if let sign = Self.signs.first(where: { rest.starts(with: $0.utf8) }) {
      position += sign.utf8.count
      return add(.sign(sign), from: start)
    }
    if let (sign, word) = Self.foreign.first(where: { rest.starts(with: $0.0.utf8) }) {
      let range = start..<start + sign.utf8.count
      throw ExpressionError(
        ExpressionFault(
          "expression-syntax", "there is no operator '\(sign)'", at: range,
          help: "write '\(word)'", replacement: word == "not" ? "not " : word))
    }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    throw ExpressionError(
      ExpressionFault(
        "expression-syntax", "'\(text(start..<end))' has no meaning here", at: start..<end))
  }

  private mutating func number() throws(ExpressionError) {
    let start = position
    func isDigit(_ offset: Int) -> Bool {
      offset < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset])
    }
    func skipDigits() {
      while isDigit(position) || isAt("_") && isDigit(position + 1) { position += 1 }
    }
    skipDigits()
    if isAt("."), isDigit(position + 1) {
      position += 1
      skipDigits()
    }
    if isAt("e") || isAt("E") {
      let signed = position + 1 < bytes.count && [0x2B, 0x2D].contains(bytes[position + 1])
      if isDigit(position + (signed ? 2 : 1)) {
        position += signed ? 2 : 1
        skipDigits()
      }
    }
    let digits = text(start..<position)
    var value = Double(String(digits.filter { $0 != "_" })) ?? .infinity
    let end = position
    if isAt("%") { position += 1 }
    while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
    let unit = text(end..<position)
    if !unit.isEmpty {
      guard let scale = Self.units.first(where: { $0.name == unit })?.scale else {
        let names = Self.units.map { "'\($0.name)'" }.joined(separator: ", ")
        throw ExpressionError(
          ExpressionFault(
            "expression-syntax", "there is no unit '\(abridged(unit))'", at: end..<position,
            help: "units are \(names)"))
      }
      value *= scale
    }
    guard value.isFinite else {
      throw ExpressionError(
        ExpressionFault(
          "expression-syntax", "the number is past 1.8e308", at: start..<position))
    }
    add(.number(value), from: start)
  }

  /// Reads a string: between `'` all stands for itself, between `"` a backslash escapes.
  private mutating func string() throws(ExpressionError) {
    let start = position
    let quote = bytes[start]
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        if quote == UInt8(ascii: "'"), isAt("'") {
          content.append(quote)
          position += 1
          continue
        }
        return add(.string(String(decoding: content, as: UTF8.self)), from: start)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        content.append(try escape())
      } else {
        content.append(byte)
        position += 1
      }
    }
    throw ExpressionError(
      ExpressionFault(
        "expression-syntax", "the string is never closed", at: start..<start + 1,
        help: "add \(quote == UInt8(ascii: "'") ? "\"'\"" : "'\"'") behind it"))
  }

  private mutating func escape() throws(ExpressionError) -> UInt8 {
    let start = position
    position += 2
    switch position <= bytes.count ? bytes[start + 1] : 0 {
    case UInt8(ascii: "n"): return UInt8(ascii: "\n")
    case UInt8(ascii: "t"): return UInt8(ascii: "\t")
    case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
    case UInt8(ascii: "\""): return UInt8(ascii: "\"")
    default:
      throw ExpressionError(
        ExpressionFault(
          "expression-syntax", "a backslash stands before nothing that it escapes",
          at: start..<min(position, bytes.count),
          help: #"write '\\' for a backslash, or put the string between single quotes"#))
    }
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: start..<position))
  }

  private func isAt(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// Whether a byte can stand in a name; one past ASCII can, so that a name is shown whole.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
