// SPDX-License-Identifier: Apache-2.0

/// The offset of the first byte at or after `start` that is not part of well-formed UTF-8, or `nil`.
///
/// The offset is that of the lead byte of the ill-formed sequence.
/// - Complexity: O(*n*), eight bytes a step over ASCII.
/// - Source: table 3-7 of the Unicode Standard, well-formed UTF-8 byte sequences.
public func firstInvalidUTF8(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
  var offset = start
  let end = bytes.count
  while true {
    offset += asciiPrefixLength(of: bytes, from: offset)
    if offset >= end { return nil }
    while offset < end, bytes[offset] >= 0x80 {
      let length = utf8SequenceLength(in: bytes, at: offset)
      if length == 0 { return offset }
      offset += length
    }
  }
}

/// The length of the well-formed UTF-8 sequence that starts at `offset`: 1 to 4, or 0 if ill-formed.
@inlinable
public func utf8SequenceLength(in bytes: Span<UInt8>, at offset: Int) -> Int {
  let lead = bytes[offset]
  if lead < 0x80 { return 1 }
  let length: Int
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, low) = (3, 0xA0)
  case 0xED: (length, high) = (3, 0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, low) = (4, 0x90)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, high) = (4, 0x8F)
  default: return 0
  }
  guard offset + length <= bytes.count else { return 0 }
  let second = bytes[offset + 1]
  guard second >= low, second <= high else { return 0 }
  if length > 2, bytes[offset + 2] & 0xC0 != 0x80 { return 0 }
  if length > 3, bytes[offset + 3] & 0xC0 != 0x80 { return 0 }
  return length
}
