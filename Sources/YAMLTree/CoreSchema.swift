// SPDX-License-Identifier: Apache-2.0

/// The core schema: what a plain scalar means, and which tags ask for something else.
///
/// - Source: YAML 1.2.2, section 10.3.2.
enum CoreSchema {
  private static let prefix = "tag:yaml.org,2002:"

  /// The meaning of a scalar, or nil when its tag asks for what the text is not.
  static func value(of text: String, style: YAMLScalar.Style, tag: String?) -> YAMLScalar.Value? {
    guard let tag else { return style == .plain ? value(ofPlain: text) : .string }
    guard tag.hasPrefix(prefix) else { return .string }
    let plain = value(ofPlain: text)
    switch (tag.dropFirst(prefix.count), plain) {
    case ("null", .null), ("bool", .bool), ("int", .integer), ("float", .float): return plain
    case ("float", .integer(let number)): return .float(Double(number))
    case ("null", _), ("bool", _), ("int", _), ("float", _), ("seq", _), ("map", _): return nil
    default: return .string
    }
  }

  /// Whether a tag may stand before a list, or before a mapping.
  static func allows(_ tag: String?, onSequence isSequence: Bool) -> Bool {
    guard let tag, tag.hasPrefix(prefix) else { return true }
    switch tag.dropFirst(prefix.count) {
    case "seq", "omap", "pairs": return isSequence
    case "map", "set": return !isSequence
    case "str", "null", "bool", "int", "float": return false
    default: return true
    }
  }

  /// A tag as people write it: `!!int` for `tag:yaml.org,2002:int`.
  static func shortForm(of tag: String) -> String {
    tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }

  /// The meaning of a scalar without quotes and tag.
  static func value(ofPlain text: String) -> YAMLScalar.Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".nan", ".NaN", ".NAN": return .float(.nan)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .float(-.infinity)
    default: return number(text) ?? .string
    }
  }

  private static func number(_ text: String) -> YAMLScalar.Value? {
    guard let first = text.utf8.first, first <= UInt8(ascii: "9") else { return nil }
    if text.hasPrefix("0o") { return integer(text, radix: 8) { $0 >= 0x30 && $0 <= 0x37 } }
    if text.hasPrefix("0x") { return integer(text, radix: 16, isDigit: isHexadecimal) }
    switch shape(of: Array(text.utf8)) {
    case .integer: return Int(text).map { .integer($0) } ?? Double(text).map { .float($0) }
    case .float: return Double(text).map { .float($0) }
    case nil: return nil
    }
  }

  private static func integer(
    _ text: String, radix: Int, isDigit: (UInt8) -> Bool
  ) -> YAMLScalar.Value? {
    let digits = text.utf8.dropFirst(2)
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    if let number = Int(text.dropFirst(2), radix: radix) { return .integer(number) }
    return .float(
      digits.reduce(0) { $0 * Double(radix) + Double(hexadecimalValue($1)) })
  }

  private enum Shape {
    case integer
    case float
  }

  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, with an integer apart.
  private static func shape(of bytes: [UInt8]) -> Shape? {
    var position = 0
    func digits() -> Int {
      let start = position
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
      return position - start
    }
    func take(_ set: StaticString) -> Bool {
      guard position < bytes.count else { return false }
      let isInSet = set.description.utf8.contains(bytes[position])
      position += isInSet ? 1 : 0
      return isInSet
    }
    _ = take("+-")
    let whole = digits()
    if position == bytes.count { return whole > 0 ? .integer : nil }
    if take(".") {
      let fraction = digits()
      guard whole + fraction > 0 else { return nil }
    } else if whole == 0 {
      return nil
    }
    if take("eE") {
      _ = take("+-")
      guard digits() > 0 else { return nil }
    }
    return position == bytes.count ? .float : nil
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8 {
  byte <= UInt8(ascii: "9") ? byte - UInt8(ascii: "0") : (byte & 0xDF) - UInt8(ascii: "A") + 10
}
