// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A string of a JSON text, decoded, with the way back to the bytes that it stood in.
public struct JSONString: Sendable {
  /// The text, valid UTF-8.
  public let text: [UInt8]

  /// How offsets of the text become offsets of the bytes that it was decoded from.
  public let map: SourceMap

  /// How many halves of a surrogate pair stood alone; each became U+FFFD.
  public let loneSurrogateCount: Int
}

/// Decodes the string that stands at `range` of `bytes`, its quotes included.
///
/// - Parameters:
///   - bytes: A JSON text.
///   - range: Where the string stands, as `JSONObjectScanner` found it.
/// - Returns: The text in an array of its own; its map is never the identity.
/// - Throws: `JSONError` for an escape that does not exist, an unescaped control byte or quote, and
///   bytes that are not UTF-8.
/// - Complexity: O(*n*) in the bytes of the range, eight a step between escapes.
public func decodeJSONString(
  in bytes: [UInt8], at range: Range<Int>
) throws(JSONError) -> JSONString {
  let quote = UInt8(ascii: "\"")
  guard range.count >= 2, bytes[range.lowerBound] == quote, bytes[range.upperBound - 1] == quote
  else { throw JSONError("a string must be in quotes", at: range.lowerBound) }
  let end = range.upperBound - 1
  var decoder = JSONStringDecoder(startingAt: range.lowerBound + 1, capacity: range.count)
  let stop = try decoder.decode(bytes.span, upTo: end)
  if stop < end {
    throw JSONError(
      bytes[stop] == quote
        ? "a quote in a string must be escaped" : "a control byte in a string must be escaped",
      at: stop)
  }
  return try decoder.finish()
}

/// Decodes what stands between the quotes of a string.
struct JSONStringDecoder: ~Copyable {
  private var offset: Int
  private var map: SourceMap
  private var buffer: ByteBuffer
  private var loneSurrogateCount = 0

  /// So many bytes are looked at before more room is made.
  private static let pieceLength = 1 << 16

  /// A decoder of a string whose content starts at `start` and has about `capacity` bytes, or fewer.
  init(startingAt start: Int, capacity: Int) {
    offset = start
    map = SourceMap(startingAt: start)
    buffer = ByteBuffer(capacity: min(capacity, Self.pieceLength) + 16)
  }

  /// Decodes `bytes` up to a byte that ends the string or must not stand in it.
  ///
  /// - Returns: The offset of that byte, or `end`.
  /// - Throws: `JSONError` for an escape that does not exist.
  mutating func decode(_ bytes: Span<UInt8>, upTo end: Int) throws(JSONError) -> Int {
    while true {
      let piece = offset..<min(end, offset + Self.pieceLength)
      let copied = buffer.append(plainPrefixOf: bytes.extracting(piece))
      map.copy(copied)
      offset += copied
      if offset == end { return end }
      if offset == piece.upperBound { continue }
      guard bytes[offset] == UInt8(ascii: "\\") else { return offset }
      let escape = try JSONEscape(in: bytes, at: offset, end: end)
      let before = buffer.count
      escape.append(to: &buffer)
      if escape.isLoneSurrogate { loneSurrogateCount += 1 }
      map.decode(buffer.count - before, from: escape.length)
      offset += escape.length
    }
  }

  /// The string.
  ///
  /// - Throws: `JSONError` when it is not UTF-8.
  consuming func finish() throws(JSONError) -> JSONString {
    var text: [UInt8] = []
    buffer.append(to: &text)
    if let fault = firstInvalidUTF8(in: text.span) {
      throw JSONError(
        "a string must be UTF-8, and byte \(text[fault]) is not part of any UTF-8 here",
        at: map.sourceRange(of: fault..<fault + 1).lowerBound)
    }
    return JSONString(text: text, map: map, loneSurrogateCount: loneSurrogateCount)
  }
}

/// An escape such as `\n`, `\u00e9` or a surrogate pair of two `\u`.
struct JSONEscape {
  /// The scalar that it stands for; U+FFFD for half a pair.
  let scalar: UInt32

  /// How many bytes it takes, the backslash included.
  let length: Int

  let isLoneSurrogate: Bool

  /// The escape whose backslash stands at `offset`; the string's content ends at `end`.
  init(in bytes: Span<UInt8>, at offset: Int, end: Int) throws(JSONError) {
    guard offset + 1 < end else { throw JSONError("an escape is not complete", at: offset) }
    let letter = bytes[offset + 1]
    guard letter == UInt8(ascii: "u") else {
      guard let simple = Self.simple(letter) else {
        throw JSONError(
          "an escape must be one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: offset)
      }
      (scalar, length, isLoneSurrogate) = (simple, 2, false)
      return
    }
    let unit = try Self.unit(in: bytes, at: offset, end: end)
    switch unit {
    case 0xD800...0xDBFF:
      let next = offset + 6
      if next + 1 < end, bytes[next] == UInt8(ascii: "\\"), bytes[next + 1] == UInt8(ascii: "u") {
        let low = try Self.unit(in: bytes, at: next, end: end)
        if 0xDC00...0xDFFF ~= low {
          scalar = 0x1_0000 + ((unit - 0xD800) << 10 | (low - 0xDC00))
          (length, isLoneSurrogate) = (12, false)
          return
        }
      }
      (scalar, length, isLoneSurrogate) = (0xFFFD, 6, true)
    case 0xDC00...0xDFFF: (scalar, length, isLoneSurrogate) = (0xFFFD, 6, true)
    default: (scalar, length, isLoneSurrogate) = (unit, 6, false)
    }
  }

  /// Appends the scalar in UTF-8.
  func append(to text: inout ByteBuffer) {
    if scalar < 0x80 {
      text.append(UInt8(scalar))
      return
    }
    func trail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
    } else if scalar < 0x1_0000 {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(trail(6))
    } else {
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(trail(12))
      text.append(trail(6))
    }
    text.append(trail(0))
  }

  private static func simple(_ letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt32(letter)
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// The UTF-16 code unit of the `\u` escape at `offset`.
  private static func unit(
    in bytes: Span<UInt8>, at offset: Int, end: Int
  ) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for place in offset + 2..<offset + 6 {
      guard place < end, let digit = hexadecimalDigit(bytes[place]) else {
        throw JSONError("an escape \\u must have four hexadecimal digits", at: offset)
      }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
