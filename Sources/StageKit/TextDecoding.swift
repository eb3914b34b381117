// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
import TextScanning

/// The encodings that a text file may be read in.
public enum TextEncoding: String, CaseIterable, SettingChoice {
  /// By byte order mark; without one UTF-8, and single bytes that are not as Windows-1252.
  case auto
  /// UTF-8; anything else fails the document.
  case utf8 = "utf-8"
  /// UTF-16 by byte order mark, little-endian without one.
  case utf16 = "utf-16"
  /// Windows-1252, the five bytes that it leaves open read as C1 controls.
  case windows1252 = "windows-1252"
  /// ISO 8859-1.
  case latin1 = "latin-1"
}

/// Text decoded from bytes, with the map between them.
public struct DecodedText: Sendable {
  /// The rule under which bytes that were read as Windows-1252 are counted.
  public static let strayBytes = Rule(
    "stray-bytes", "A byte that is not UTF-8 was read as Windows-1252.")

  /// The text, valid UTF-8.
  public var text: [UInt8]

  /// How offsets of the text become offsets of the bytes.
  public var map: SourceMap

  /// The byte order mark before the text, in bytes.
  public var markLength = 0

  /// Bytes that were not UTF-8 where that was expected, and were read as Windows-1252.
  public var strayByteCount = 0

  /// Text that was decoded elsewhere, with its map.
  public init(text: [UInt8], map: SourceMap) {
    self.text = text
    self.map = map
  }

  /// Decodes the bytes of a file, or of the payload that begins at `start`.
  ///
  /// - Throws: `StageError` with id `not-utf-8` or `not-utf-16`, naming the first byte at fault.
  public init(
    _ bytes: [UInt8], from start: Int = 0, as encoding: TextEncoding
  ) throws(StageError) {
    let payload = bytes[start...]
    switch encoding {
    case .auto where payload.starts(with: [0xFF, 0xFE]) || payload.starts(with: [0xFE, 0xFF]),
      .utf16:
      try self.init(utf16: bytes, from: start)
    case .auto: self.init(utf8: bytes, from: start, strayBytesAllowed: true)
    case .utf8:
      if let offset = firstInvalidUTF8(in: bytes.span, from: start) {
        throw StageError(
          "not-utf-8",
          "byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) at offset \(offset) is not UTF-8",
          help: "set 'encoding: auto' to read such bytes as Windows-1252")
      }
      self.init(utf8: bytes, from: start, strayBytesAllowed: false)
    case .windows1252: self.init(singleBytes: bytes, from: start, table: windows1252)
    case .latin1: self.init(singleBytes: bytes, from: start, table: [])
    }
  }

  private init(utf8 bytes: [UInt8], from payload: Int, strayBytesAllowed: Bool) {
    var start = payload + (bytes[payload...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard strayBytesAllowed, var stray = firstInvalidUTF8(in: bytes.span, from: start) else {
      self.init(text: bytes, map: .identity)
      markLength = start - payload
      if start > 0 {
        // The mark is no part of the text; the rest corresponds one for one.
        text = Array(bytes[start...])
        map = SourceMap(startingAt: start)
        map.copy(text.count)
      }
      return
    }
    self.init(text: [], map: SourceMap(startingAt: start))
    markLength = start - payload
    text.reserveCapacity(bytes.count + bytes.count / 8)
    while true {
      text.append(contentsOf: bytes[start..<stray])
      if stray > start { map.copy(stray - start) }
      if stray == bytes.count { break }
      let scalar = utf8Bytes(of: windows1252[Int(bytes[stray]) - 0x80])
      text.append(contentsOf: scalar)
      map.decode(scalar.count, from: 1)
      strayByteCount += 1
      start = stray + 1
      stray = firstInvalidUTF8(in: bytes.span, from: start) ?? bytes.count
    }
  }

  /// Decodes bytes that are a scalar each.
  ///
  /// - Parameters:
  ///   - bytes: ASCII and whatever `table` says.
  ///   - start: Where the text begins in them.
  ///   - table: The scalars of the bytes from 0x80 on; those past it stand for themselves.
  private init(singleBytes bytes: [UInt8], from start: Int, table: [UInt16]) {
    self.init(text: [], map: SourceMap(startingAt: start))
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var offset = start
    while offset < bytes.count {
      let length = asciiPrefixLength(of: bytes.span, from: offset)
      text.append(contentsOf: bytes[offset..<offset + length])
      if length > 0 { map.copy(length) }
      offset += length
      guard offset < bytes.count else { break }
      let index = Int(bytes[offset]) - 0x80
      let scalar = utf8Bytes(of: index < table.count ? table[index] : UInt16(bytes[offset]))
      text.append(contentsOf: scalar)
      map.decode(scalar.count, from: 1)
      offset += 1
    }
  }

  private init(utf16 bytes: [UInt8], from start: Int) throws(StageError) {
    let isBigEndian = bytes[start...].starts(with: [0xFE, 0xFF])
    let hasMark = isBigEndian || bytes[start...].starts(with: [0xFF, 0xFE])
    var offset = start + (hasMark ? 2 : 0)
    self.init(text: [], map: SourceMap(startingAt: offset))
    markLength = offset - start
    guard (bytes.count - start).isMultiple(of: 2) else {
      throw StageError(
        "not-utf-16", "the text has \(bytes.count - start) bytes, UTF-16 needs an even number")
    }
    func unit(_ offset: Int) -> UInt16 {
      isBigEndian
        ? UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
        : UInt16(bytes[offset + 1]) << 8 | UInt16(bytes[offset])
    }
    while offset < bytes.count {
      let first = unit(offset)
      var value = UInt32(first)
      var length = 2
      if first & 0xFC00 == 0xD800, offset + 3 < bytes.count, unit(offset + 2) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(offset + 2) & 0x3FF))
        length = 4
      }
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        throw StageError(
          "not-utf-16",
          "half a surrogate pair, 0x\(String(first, radix: 16, uppercase: true)), stands alone at offset \(offset)"
        )
      }
      text.append(contentsOf: encoded)
      map.decode(encoded.count, from: length)
      offset += length
    }
  }
}

private func utf8Bytes(of scalar: UInt16) -> [UInt8] {
  scalar < 0x800
    ? [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)]
    : [
      UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F),
    ]
}

/// The scalars of the bytes 0x80 to 0xFF in Windows-1252.
///
/// - Source: the WHATWG Encoding Standard, index windows-1252, which reads 81, 8D, 8F, 90 and 9D as
///   the C1 controls of the same number.
private let windows1252: [UInt16] =
  [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ] + (0xA0...0xFF)
