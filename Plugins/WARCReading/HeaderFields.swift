// SPDX-License-Identifier: Apache-2.0

/// Named fields up to an empty line, as WARC records and HTTP messages open with.
struct HeaderFields {
  /// The line before the fields.
  let start: Range<Int>

  /// Where what follows the empty line begins.
  let end: Int

  private var fields: [(name: String, value: Range<Int>)] = []
  private let bytes: [UInt8]

  /// The fields that begin at `offset` of `bytes`; nil without an empty line after them.
  init?(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var lineStart = offset
    while let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) {
      let line = Self.trimmed(lineStart..<lineEnd, of: bytes)
      lineStart = lineEnd + 1
      if line.isEmpty { break }
      lines.append(line)
    }
    guard let first = lines.first, lineStart <= bytes.count else { return nil }
    start = first
    end = lineStart
    for line in lines.dropFirst() {
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
      fields.append((name, Self.trimmed(colon + 1..<line.upperBound, of: bytes)))
    }
  }

  /// Where the value of the first field called `name` stands.
  func range(of name: String) -> Range<Int>? { fields.first { $0.name == name }?.value }

  /// The value of the first field called `name`.
  subscript(name: String) -> String? {
    range(of: name).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    return lower..<upper
  }
}

/// A media type with its encoding, as `Content-Type` has it.
struct ContentType {
  /// The type in lower case, without parameters.
  let name: String

  /// The `charset` parameter.
  let charset: String?

  init(_ value: String) {
    let parts = value.split(separator: ";").map { part in
      part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    }
    name = (parts.first ?? "").lowercased()
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        guard part.lowercased().hasPrefix("charset=") else { return nil }
        return String(part.dropFirst(8).filter { $0 != "\"" && $0 != "'" })
      }.first
  }
}
