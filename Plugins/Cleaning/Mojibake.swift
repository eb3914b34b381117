// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// The character set of Windows for Western Europe, with the C1 controls where it has no character.
enum Windows1252 {
  /// The scalars of bytes 0x80 to 0x9F.
  /// - Source: the WHATWG Encoding Standard, index windows-1252.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The scalar that `byte` stands for.
  static func scalar(of byte: UInt8) -> UInt32 {
    0x80...0x9F ~= byte ? high[Int(byte) - 0x80] : UInt32(byte)
  }

  /// The byte of 0x80 and up that `scalar` is read from, in Windows-1252 or Latin-1.
  static func byte(of scalar: UInt32) -> UInt8? {
    if 0x80...0xFF ~= scalar { return UInt8(scalar) }
    if scalar < 0x0152 || scalar > 0x2122 { return nil }
    return high.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }
}

/// UTF-8 that was read as Windows-1252 or Latin-1, once or twice: `Ã©` for `é`, `â€™` for `’`.
///
/// Each sequence of characters that could be the bytes of one character is judged by itself and by
/// what stands around it; nothing is decided for a text as a whole, so a page on which only the
/// quotations are damaged is repaired as well. What can be right stays: `São`, `à la`, `“Ã”`,
/// `PÂ»` in capitals, `café”—`.
enum Mojibake {
  /// A character, and the bytes of the damaged text that it takes.
  typealias Repair = (scalar: UInt32, length: Int)

  /// Reads the sequence at an offset as the bytes of one character.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - offset: Where a character from `Â` to `ô` starts.
  /// - Returns: The character that it was, or `nil` if nothing is wrong with it.
  static func repair(_ bytes: Span<UInt8>, at offset: Int) -> Repair? {
    // Every sequence goes on past ASCII; but `Â` alone may have been a blank.
    let (first, length) = bytes.scalar(at: offset)
    let end = offset + length
    guard first == 0xC2 || (end < bytes.count && bytes[end] >= 0x80) else { return nil }
    if let twice = sequence(bytes, at: offset, depth: 2) { return twice }
    if let once = sequence(bytes, at: offset, depth: 1) { return once }
    return remnant(bytes, at: offset)
  }

  /// What is left of a sequence when its last byte was lost or made a plain blank.
  private static func remnant(_ bytes: Span<UInt8>, at offset: Int) -> Repair? {
    let (first, length) = bytes.scalar(at: offset)
    let end = offset + length
    // `â€` before anything else was a closing quote, whose last byte no character stands for.
    if first == 0xE2, end + 3 <= bytes.count, bytes.scalar(at: end).value == 0x20AC {
      return (0x201D, length + 3)
    }
    // `Â` between a small letter, digit or stop and a blank was a no-break space.
    if first == 0xC2, offset > 0, end < bytes.count, bytes[end] == 0x20 {
      let before = bytes[offset - 1]
      let isWordEnd = before &- 0x61 < 26 || before &- 0x30 < 10
      if isWordEnd || [0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(before) {
        return (0x20, length)
      }
    }
    return nil
  }

  /// The sequence at `offset` read as the bytes of a character, `depth` times.
  private static func sequence(_ bytes: Span<UInt8>, at offset: Int, depth: Int) -> Repair? {
    guard let decoded = decode(bytes, at: offset, depth: depth) else { return nil }
    return isPlausible(decoded, bytes, at: offset, depth: depth)
      ? (decoded.scalar, decoded.length) : nil
  }

  /// A character made of others, the second of which tells most about whether that is right.
  private struct Decoded {
    var scalar: UInt32
    var length: Int
    var lead: UInt8
    var second: UInt32
    var third: UInt32 = 0
  }

  private static func decode(_ bytes: Span<UInt8>, at offset: Int, depth: Int) -> Decoded? {
    let first = unit(bytes, at: offset, depth: depth - 1)
    // At depth 2 something must have been decoded, or it is depth 1.
    if depth == 2, first.length == bytes.scalar(at: offset).length { return nil }
    guard let lead = Windows1252.byte(of: first.scalar), 0xC2...0xF4 ~= lead else { return nil }
    let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var decoded = Decoded(scalar: 0, length: first.length, lead: lead, second: 0)
    var value = UInt32(lead) & (0x3F >> UInt32(count))
    for index in 0..<count {
      let start = offset + decoded.length
      guard start < bytes.count, bytes[start] >= 0x80 else { return nil }
      let next = unit(bytes, at: start, depth: depth - 1)
      guard let byte = Windows1252.byte(of: next.scalar), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      decoded.length += next.length
      if index == 0 { decoded.second = next.scalar }
      if index == 1 { decoded.third = next.scalar }
    }
    let smallest: UInt32 = count == 1 ? 0x80 : count == 2 ? 0x800 : 0x1_0000
    guard value >= smallest, value <= 0x10FFFF, !(0xD800...0xDFFF ~= value) else { return nil }
    decoded.scalar = value
    return decoded
  }

  /// The character at `offset`, decoded `depth` times as far as that goes.
  private static func unit(_ bytes: Span<UInt8>, at offset: Int, depth: Int) -> Repair {
    if depth > 0, let decoded = decode(bytes, at: offset, depth: depth) {
      return (decoded.scalar, decoded.length)
    }
    let (scalar, length) = bytes.scalar(at: offset)
    return (scalar, length)
  }

  private static func isPlausible(
    _ decoded: Decoded, _ bytes: Span<UInt8>, at offset: Int, depth: Int
  ) -> Bool {
    let before = before(bytes, offset)
    let end = offset + decoded.length
    switch decoded.lead {
    case 0xC2:
      return decoded.scalar >= 0xA0 && (!isCloser(decoded.second) || !before.contains(.upper))
    case 0xC3:
      // `Ã` before a quote or the like may be right at the end of a word, in capitals or alone.
      if !isCloser(decoded.second) { return true }
      if isPossessive(bytes, decoded.second, end) { return false }
      if decoded.second == 0xA0 { return end == bytes.count || bytes[end] < 0x41 }
      return before.contains(.lower) || (!before.contains(.upper) && startsLetter(bytes, end))
    case 0xC4...0xDF:
      if decoded.lead > 0xCD, decoded.lead != 0xDD, decoded.lead != 0xDE {
        return !before.contains(.upper) && hasNeighbour(bytes, decoded, at: offset, depth: depth)
      }
      if !isCloser(decoded.second) { return true }
      return startsLetter(bytes, end) && decoded.second != 0xA0 && !before.contains(.upper)
        && !isPossessive(bytes, decoded.second, end)
    case 0xE2:
      // `â` and a closing quote or dash end a word that is right; bullets stand before a word.
      return !isCloser(decoded.second)
        || (before.isDisjoint(with: .letter) && 0x2500...0x25FF ~= decoded.scalar)
    case 0xEF:
      return decoded.scalar == 0xFEFF || decoded.scalar == 0xFFFD
        || 0xFB00...0xFB06 ~= decoded.scalar
        || hasNeighbour(bytes, decoded, at: offset, depth: depth)
    case 0xF0:
      return decoded.second == 0x0178 || decoded.second == 0x9F
    default:
      return decoded.lead < 0xF0 && hasNeighbour(bytes, decoded, at: offset, depth: depth)
    }
  }

  /// Whether the next character is damaged in the same way, or the one before was.
  ///
  /// One Greek or Chinese character alone may be chance; words of them are not.
  private static func hasNeighbour(
    _ bytes: Span<UInt8>, _ decoded: Decoded, at offset: Int, depth: Int
  ) -> Bool {
    let end = offset + decoded.length
    if end < bytes.count, bytes[end] >= 0xC3,
      let next = decode(bytes, at: end, depth: depth), isNear(next.lead, decoded.lead)
    {
      return true
    }
    // The character before is looked for where it can start.
    var start = offset
    for _ in 0..<3 where start > 0 {
      start -= bytes.scalar(before: start).length
      if let last = decode(bytes, at: start, depth: depth), start + last.length == offset,
        isNear(last.lead, decoded.lead)
      {
        return true
      }
    }
    return false
  }

  private static func isNear(_ one: UInt8, _ other: UInt8) -> Bool {
    (one < 0xE0 && other < 0xE0 && abs(Int(one) - Int(other)) <= 1)
      || (one >= 0xE0 && other >= 0xE0)
  }

  /// Whether `scalar` may follow the last letter of a word: quotes, dashes, dots, a blank.
  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x203A: true
    default: false
    }
  }

  /// Whether the apostrophe `second` and what follows at `end` are `’s`.
  private static func isPossessive(_ bytes: Span<UInt8>, _ second: UInt32, _ end: Int) -> Bool {
    second == 0x2019 && end < bytes.count && bytes[end] == 0x73 && !startsLetter(bytes, end + 1)
  }

  private static func before(_ bytes: Span<UInt8>, _ offset: Int) -> ScalarClass {
    offset == 0 ? [] : ScalarClass.of(bytes.scalar(before: offset).value)
  }

  private static func startsLetter(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && ScalarClass.of(bytes.scalar(at: offset).value).contains(.letter)
  }
}
