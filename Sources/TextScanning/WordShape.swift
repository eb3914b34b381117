// SPDX-License-Identifier: Apache-2.0

/// What a word is made of.
public struct WordShape: OptionSet, Hashable, Sendable {
  /// One bit a flag.
  public let rawValue: UInt8

  /// Creates a shape of the flags whose bits are set.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It has an upper-case letter.
  @inlinable public static var hasUpper: WordShape { WordShape(rawValue: 1 << 0) }
  /// It has a lower-case letter.
  @inlinable public static var hasLower: WordShape { WordShape(rawValue: 1 << 1) }
  /// It has an ASCII digit.
  @inlinable public static var hasDigit: WordShape { WordShape(rawValue: 1 << 2) }
  /// It has `_`, a letter without case, a mark or a number other than the ASCII digits.
  @inlinable public static var hasOther: WordShape { WordShape(rawValue: 1 << 3) }
  /// It begins with an upper-case letter.
  @inlinable public static var startsUpper: WordShape { WordShape(rawValue: 1 << 4) }
  /// It has a scalar past ASCII.
  @inlinable public static var hasNonASCII: WordShape { WordShape(rawValue: 1 << 5) }
}

extension Word {
  /// Whether it begins with an upper-case letter, in the text that it was found in.
  @inlinable
  public func startsUpper(in text: Span<UInt8>) -> Bool {
    let first = text[Int(start)]
    return first < 0x80 ? first &- 0x41 < 26 : startsUpperBeyondASCII(in: text)
  }

  @usableFromInline
  func startsUpperBeyondASCII(in text: Span<UInt8>) -> Bool {
    ScalarClass.of(text.scalar(at: Int(start)).value).contains(.upper)
  }

  /// What it is made of, in the text that it was found in.
  ///
  /// - Complexity: O(*n*) in its bytes, eight a step if they are ASCII letters and digits.
  public func shape(in text: Span<UInt8>) -> WordShape {
    // Bit 0x40 tells letters from digits, bit 0x20 lower case from upper case.
    let (letter, lowerCase): (UInt64, UInt64) = (0x4040_4040_4040_4040, 0x2020_2020_2020_2020)
    var (clear, lower): (UInt64, UInt64) = (0, 0)
    var offset = Int(start)
    while offset < Int(end) {
      let inside = UInt64.max &>> UInt64(max(0, 64 - 8 * (Int(end) - offset)))
      let lanes = eightBytes(of: text, at: offset) & inside
      if Self.hasOther(lanes) { return scalarShape(in: text) }
      clear |= ~lanes & inside
      lower |= lanes & lanes >> 1
      offset += 8
    }
    var shape: WordShape = clear & lowerCase != 0 ? .hasUpper : []
    if lower & lowerCase != 0 { shape.insert(.hasLower) }
    if clear & letter != 0 { shape.insert(.hasDigit) }
    if text[Int(start)] & 0x60 == 0x40 { shape.insert(.startsUpper) }
    return shape
  }

  /// Whether one of eight bytes is `_` or past ASCII.
  private static func hasOther(_ lanes: UInt64) -> Bool {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let underscores = lanes ^ (0x5F * ones)
    return (lanes | (underscores &- ones) & ~underscores) & high != 0
  }

  /// What it is made of, read scalar by scalar.
  private func scalarShape(in text: Span<UInt8>) -> WordShape {
    var shape: WordShape = startsUpper(in: text) ? .startsUpper : []
    var offset = Int(start)
    while offset < Int(end) {
      let (value, length) = text.scalar(at: offset)
      let kind = ScalarClass.of(value)
      if kind.contains(.upper) {
        shape.insert(.hasUpper)
      } else if kind.contains(.lower) {
        shape.insert(.hasLower)
      } else {
        shape.insert(value &- 0x30 < 10 ? .hasDigit : .hasOther)
      }
      if value >= 0x80 { shape.insert(.hasNonASCII) }
      offset += length
    }
    return shape
  }
}
