// SPDX-License-Identifier: Apache-2.0

// `unsafe` stands here because lines are looked at eight and sixteen bytes at a time.

extension UInt8 {
  /// Whether this is one of `0` to `9`.
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether this is one of `A` to `Z` and `a` to `z`.
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is `a` to `z`.
  @inlinable public var isASCIISmallLetter: Bool { self &- 0x61 < 26 }
}

/// The offset of the first blank or control byte at or after `start`; the count if there is none.
///
/// - Complexity: O(*n*) in the bytes passed, eight a step.
/// - Source: the "word has a byte less than *n*" test of S. E. Anderson's *Bit Twiddling Hacks*,
///   whose lowest hit is exact.
public func endOfWord(in bytes: Span<UInt8>, from start: Int) -> Int {
  precondition(start >= 0 && start <= bytes.count)
  return unsafe bytes.withUnsafeBytes { buffer in
    var offset = start
    while offset + 8 <= buffer.count {
      let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      let hits = (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return offset + (hits.trailingZeroBitCount >> 3) }
      offset += 8
    }
    while offset < buffer.count, unsafe buffer[offset] > 0x20 { offset += 1 }
    return offset
  }
}

/// How many bytes of `bytes` are in `range`.
///
/// - Complexity: O(*n*), sixteen a step.
public func countBytes(_ range: ClosedRange<UInt8>, in bytes: Span<UInt8>) -> Int {
  let lowest = SIMD16<UInt8>(repeating: range.lowerBound)
  let width = SIMD16<UInt8>(repeating: range.upperBound - range.lowerBound)
  let ones: UInt64 = 0x0101_0101_0101_0101
  return unsafe bytes.withUnsafeBytes { buffer in
    var count = 0
    var offset = 0
    while offset + 16 <= buffer.count {
      let piece = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      let halves = unsafe unsafeBitCast(piece &- lowest .<= width, to: SIMD2<UInt64>.self)
      let sums = (halves[0] & ones) &+ (halves[1] & ones)
      count += Int((sums &* ones) >> 56)
      offset += 16
    }
    while offset < buffer.count {
      if range.contains(unsafe buffer[offset]) { count += 1 }
      offset += 1
    }
    return count
  }
}
