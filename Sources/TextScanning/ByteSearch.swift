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

/// Whether one of three bytes stands in `bytes`.
///
/// - Complexity: O(*n*) up to the first such byte, sixteen bytes a step.
public func containsAny(
  of first: UInt8, _ second: UInt8, _ third: UInt8, in bytes: Span<UInt8>
) -> Bool {
  let patterns = (
    SIMD16(repeating: first), SIMD16(repeating: second), SIMD16(repeating: third)
  )
  return unsafe bytes.withUnsafeBytes { buffer in
    let lastStep = buffer.count - 16
    var offset = 0
    while offset < buffer.count, lastStep >= 0 {
      // The last step goes back so far that it ends with the text.
      let piece = unsafe buffer.loadUnaligned(
        fromByteOffset: min(offset, lastStep), as: SIMD16<UInt8>.self)
      let hits = (piece .== patterns.0) .| (piece .== patterns.1) .| (piece .== patterns.2)
      let halves = unsafe unsafeBitCast(hits, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 { return true }
      offset += 16
    }
    while offset < buffer.count {
      let byte = unsafe buffer[offset]
      if byte == first || byte == second || byte == third { return true }
      offset += 1
    }
    return false
  }
}

/// The length of the longest prefix of `bytes` from `start` on that is ASCII, in bytes.
///
/// - Complexity: O(*n*) in the length of that prefix, sixteen bytes a step.
public func asciiPrefixLength(of bytes: Span<UInt8>, from start: Int = 0) -> Int {
  precondition(start >= 0 && start <= bytes.count)
  return unsafe bytes.withUnsafeBytes { buffer in
    var offset = start
    while offset + 16 <= buffer.count {
      let piece = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      if (piece[0] | piece[1]) & 0x8080_8080_8080_8080 != 0 { break }
      offset += 16
    }
    while offset < buffer.count, unsafe buffer[offset] < 0x80 { offset += 1 }
    return offset - start
  }
}

/// The offset of the first byte at or after `start` that JSON must escape: a control byte, `"` or `\`.
///
/// Bytes past ASCII need no escape. Returns `bytes.count` when there is none.
/// - Complexity: O(*n*) in the bytes passed, sixteen a step.
public func firstIndexNeedingJSONEscape(in bytes: Span<UInt8>, from start: Int) -> Int {
  precondition(start >= 0 && start <= bytes.count)
  return unsafe bytes.withUnsafeBytes { buffer in
    var offset = start
    while offset + 16 <= buffer.count {
      let plain = jsonPlainPrefixLength(
        of: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: JSONPiece.self))
      offset += plain
      if plain < 16 { return offset }
    }
    while offset < buffer.count {
      let byte = unsafe buffer[offset]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      offset += 1
    }
    return offset
  }
}

/// What is looked at in one step when JSON strings are read and written.
public typealias JSONPiece = SIMD16<UInt8>

/// How many bytes at the start of `piece` JSON need not escape, 0 to 16.
@inlinable @inline(__always)
public func jsonPlainPrefixLength(of piece: JSONPiece) -> Int {
  // Compared with a vector, not with a number: the latter is a loop over sixteen bytes (Swift 6.3).
  let hits =
    (piece .< JSONPiece(repeating: 0x20)) .| (piece .== JSONPiece(repeating: 0x22))
    .| (piece .== JSONPiece(repeating: 0x5C))
  let halves = unsafe unsafeBitCast(hits, to: SIMD2<UInt64>.self)
  if halves[0] | halves[1] == 0 { return 16 }
  let isFirstHalf = halves[0] != 0
  let half = (isFirstHalf ? halves[0] : halves[1]).littleEndian
  return (isFirstHalf ? 0 : 8) + half.trailingZeroBitCount >> 3
}
