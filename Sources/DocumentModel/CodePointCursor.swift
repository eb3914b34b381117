// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Turns offsets of a text in bytes into offsets in code points and back, best in rising order.
///
/// - Complexity: O(*n*) in the bytes of the text for all calls in rising order together; an offset
///   before the last one starts again.
struct CodePointCursor {
  /// Offset of the cursor, in bytes.
  private(set) var byteOffset = 0

  /// Offset of the cursor, in code points.
  private(set) var pointOffset = 0

  /// Up to where the bytes from the cursor on are known to be ASCII.
  private var asciiEnd: Int

  /// A cursor at the start of `text`, which must be the text of all later calls too.
  init(_ text: Span<UInt8>) { asciiEnd = asciiPrefixLength(of: text) }

  /// The code points before the byte offset `target` of `text`, a scalar boundary.
  mutating func points(before target: Int, in text: Span<UInt8>) -> Int {
    if target < byteOffset { self = CodePointCursor(text) }
    while byteOffset < target { step(in: text, byteLimit: target, pointLimit: .max) }
    return pointOffset
  }

  /// The bytes before the code point `target` of `text`, or `nil` past its end.
  mutating func bytes(before target: Int, in text: Span<UInt8>) -> Int? {
    if target < 0 { return nil }
    if target < pointOffset { self = CodePointCursor(text) }
    while pointOffset < target {
      if byteOffset >= text.count { return nil }
      step(in: text, byteLimit: text.count, pointLimit: target)
    }
    return byteOffset
  }

  /// Moves over ASCII up to a limit, or over one scalar.
  private mutating func step(in text: Span<UInt8>, byteLimit: Int, pointLimit: Int) {
    if byteOffset < asciiEnd {
      let count = min(min(asciiEnd, byteLimit) - byteOffset, pointLimit - pointOffset)
      byteOffset += count
      pointOffset += count
      return
    }
    byteOffset += text.scalar(at: byteOffset).length
    pointOffset += 1
    if byteOffset < text.count, text[byteOffset] < 0x80 {
      asciiEnd = byteOffset + asciiPrefixLength(of: text, from: byteOffset)
    }
  }
}
