// SPDX-License-Identifier: Apache-2.0

/// Eight bytes of a text that are looked at together; 0 stands for those past its end.
///
/// - Source: the range tests of S. E. Anderson's *Bit Twiddling Hacks*, on bytes below 0x80.
struct ByteLanes {
  /// The bytes, the first one lowest.
  private let lanes: UInt64

  /// The bytes from `offset` on.
  @inline(__always)
  init(of bytes: Span<UInt8>, at offset: Int) { lanes = eightBytes(of: bytes, at: offset) }

  /// The byte at `index`, 0 to 7.
  @inline(__always)
  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: lanes >> UInt64(8 * index)) }

  /// How many ASCII letters the bytes begin with, 0 to 8.
  @inline(__always)
  var letterCount: Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = folded & (0x7F &* ones)
    let letters = (low &+ (0x1F &* ones)) & ~(low &+ (0x05 &* ones)) & ~lanes & (0x80 &* ones)
    return (~letters & (0x80 &* ones)).trailingZeroBitCount >> 3
  }

  /// The bytes with letters in lower case; bytes that are no letters change as well.
  @inline(__always)
  var folded: UInt64 { lanes | 0x2020_2020_2020_2020 }
}
