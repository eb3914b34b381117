// SPDX-License-Identifier: Apache-2.0

/// Whether `range` of valid UTF-8 holds nothing but white space, controls and invisible scalars.
///
/// - Complexity: O(*n*) up to the first scalar that is not blank.
public func isBlankText(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
  skipBlanks(in: bytes, from: range.lowerBound, to: range.upperBound) >= range.upperBound
}

/// The offset of the first scalar at or after `start` that is not blank, or `end`.
public func skipBlanks(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
  var offset = start
  while offset < end {
    let byte = bytes[offset]
    if byte < 0x80 {
      if byte > 0x20 && byte != 0x7F { return offset }
      offset += 1
    } else {
      let decoded = bytes.scalar(at: offset)
      if ScalarClass.of(decoded.value).isDisjoint(with: [.space, .invisible]) { return offset }
      offset += decoded.length
    }
  }
  return end
}

/// The offset after the last scalar before `end` that is not blank, or `start`.
public func skipBlanksBackward(in bytes: Span<UInt8>, from end: Int, to start: Int) -> Int {
  var offset = end
  while offset > start {
    let byte = bytes[offset - 1]
    if byte < 0x80 {
      if byte > 0x20 && byte != 0x7F { return offset }
      offset -= 1
    } else {
      let decoded = bytes.scalar(before: offset)
      if ScalarClass.of(decoded.value).isDisjoint(with: [.space, .invisible]) { return offset }
      offset -= decoded.length
    }
  }
  return start
}
