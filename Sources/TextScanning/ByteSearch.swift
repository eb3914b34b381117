// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// `unsafe` stands here because the C library's byte search is vectorised (some 10 GB/s against
// 1 GB/s for a Swift loop), and because a validated buffer is read eight bytes at a time.

/// The offset of the first byte equal to `byte` in `range` of `bytes`, or `nil`.
///
/// - Parameters:
///   - byte: What is looked for.
///   - range: Offsets into `bytes`, inside its bounds.
///   - bytes: Where it is looked for.
/// - Returns: An offset into `bytes`.
/// - Complexity: O(*n*) in the length of the range, vectorised.
public func firstIndex(of byte: UInt8, in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
  return unsafe bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress, !range.isEmpty else { return nil }
    let start = unsafe base + range.lowerBound
    guard let hit = unsafe memchr(start, Int32(byte), range.count) else { return nil }
    return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }
}

/// The length of the longest prefix of `bytes` from `start` on that is ASCII, in bytes.
///
/// - Complexity: O(*n*) in the length of that prefix, eight bytes a step.
public func asciiPrefixLength(of bytes: Span<UInt8>, from start: Int = 0) -> Int {
  precondition(start >= 0 && start <= bytes.count)
  return unsafe bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return 0 }
    let raw = unsafe UnsafeRawPointer(base)
    var offset = start
    while offset + 8 <= buffer.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let high = word.littleEndian & 0x8080_8080_8080_8080
      if high != 0 { return offset - start + (high.trailingZeroBitCount >> 3) }
      offset += 8
    }
    while offset < buffer.count, unsafe buffer[offset] < 0x80 { offset += 1 }
    return offset - start
  }
}

/// The offset of the first byte at or after `start` that JSON must escape: a control byte, `"` or `\`.
///
/// Bytes past ASCII need no escape. Returns `bytes.count` when there is none.
/// - Complexity: O(*n*) in the bytes passed, eight a step.
/// - Source: the "word has a byte less than *n*" test of S. E. Anderson's *Bit Twiddling Hacks*,
///   whose lowest hit is exact.
public func firstIndexNeedingJSONEscape(in bytes: Span<UInt8>, from start: Int) -> Int {
  precondition(start >= 0 && start <= bytes.count)
  return unsafe bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return start }
    let raw = unsafe UnsafeRawPointer(base)
    var offset = start
    while offset + 8 <= buffer.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      let quotes = word ^ 0x2222_2222_2222_2222
      let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let quote = (quotes &- 0x0101_0101_0101_0101) & ~quotes
      let slash = (slashes &- 0x0101_0101_0101_0101) & ~slashes
      let hits = (low | quote | slash) & 0x8080_8080_8080_8080
      if hits != 0 { return offset + (hits.trailingZeroBitCount >> 3) }
      offset += 8
    }
    while offset < buffer.count {
      let byte = unsafe buffer[offset]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      offset += 1
    }
    return offset
  }
}
