// SPDX-License-Identifier: Apache-2.0

// `unsafe` stands here because a text is scanned eight and sixty-four bytes at a time; where each
// load lies is checked.

/// A copy of a text with zeros before and behind it, for loops that read several bytes at once.
///
/// Offsets are those of `bytes`, in which the text stands at `range`. Up to `margin` bytes before
/// and behind it may be read; they are 0.
public struct PaddedText: ~Copyable, Sendable {
  /// How many zeros there are on either side.
  @inlinable public static var margin: Int { 64 }

  /// The zeros, the text, the zeros, and what is left of longer texts.
  public private(set) var bytes = [UInt8](repeating: 0, count: 1 << 12)

  /// Where the text stands.
  public private(set) var range = margin..<margin

  /// An empty text.
  public init() {}

  /// Takes up another text, in the storage of the one before.
  ///
  /// - Complexity: O(*n*), a copy.
  public mutating func read(_ text: Span<UInt8>) {
    range = Self.margin..<Self.margin + text.count
    let count = range.upperBound + Self.margin
    if count > bytes.count { bytes = [UInt8](repeating: 0, count: 2 * count) }
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe text.withUnsafeBytes { text in
        unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range]).copyMemory(from: text)
      }
      let zeros = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range.upperBound..<count])
      for offset in zeros.indices { unsafe zeros[offset] = 0 }
    }
  }
}

/// What is looked at in one step when words are looked for.
public typealias WordLanes = SIMD16<UInt8>

extension Span<UInt8> {
  /// The eight bytes from an offset on, the first one lowest; all of them lie in the span.
  @inlinable @inline(__always)
  public func eightBytes(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= count)
    return unsafe loaded(at: offset)
  }

  /// The first eight bytes of a range, the eight before its end and the eight behind it.
  ///
  /// The span has at least eight bytes on either side of the range.
  @inlinable @inline(__always)
  public func eightBytes(
    round range: Range<Int>
  ) -> (first: UInt64, last: UInt64, next: UInt64) {
    precondition(range.lowerBound >= 8 && range.upperBound &+ 8 <= count)
    return unsafe (
      loaded(at: range.lowerBound), loaded(at: range.upperBound &- 8), loaded(at: range.upperBound)
    )
  }

  @unsafe @inlinable @inline(__always)
  func loaded(at offset: Int) -> UInt64 {
    unsafe withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  /// Which of the 64 bytes from an offset on may belong to a word, the first one lowest: ASCII
  /// letters and digits, `_`, U+007F and all bytes past ASCII; all 64 lie in the span.
  @inlinable @inline(__always)
  public func wordBits(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 64 <= count)
    return unsafe withUnsafeBytes { bytes in
      var bits: UInt64 = 0
      for piece in 0..<4 {
        let lanes = unsafe bytes.loadUnaligned(
          fromByteOffset: offset &+ 16 &* piece, as: WordLanes.self)
        bits |= wordBits(lanes) &<< UInt64(truncatingIfNeeded: 16 &* piece)
      }
      return bits
    }
  }

  @inlinable @inline(__always)
  func wordBits(_ bytes: WordLanes) -> UInt64 {
    // Compared with vectors of this very type: anything else is a loop over the bytes (Swift 6.3).
    let folded = bytes | WordLanes(repeating: 0x20)
    let isWord =
      (folded &- WordLanes(repeating: 0x61) .< WordLanes(repeating: 26))
      .| (bytes &- WordLanes(repeating: 0x30) .< WordLanes(repeating: 10))
      .| (folded &- WordLanes(repeating: 0x7F) .<= WordLanes(repeating: 0x80))
    let halves = unsafe unsafeBitCast(isWord, to: SIMD2<UInt64>.self)
    return lowestBits(halves[0].littleEndian) | lowestBits(halves[1].littleEndian) &<< 8
  }

  /// A bit for each of eight bytes that are 0 or 0xFF.
  @inlinable @inline(__always)
  func lowestBits(_ bytes: UInt64) -> UInt64 {
    ((bytes & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) &>> 56
  }
}
