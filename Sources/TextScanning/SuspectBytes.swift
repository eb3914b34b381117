// SPDX-License-Identifier: Apache-2.0

// `unsafe` stands here because clean prose, which is most of the input, is passed sixteen bytes at a
// time: two instructions a byte against ten for a loop over bytes.

/// The offset of the first byte at or after `start` where text may need a repair; the count if none.
///
/// Suspects are controls, bytes past ASCII, `&`, a blank before a blank, and a stop, comma, colon,
/// semicolon, `!`, `?` or `"` before an ASCII letter, the blank between which may be lost. The caller
/// looks closer.
/// - Complexity: O(*n*) in the bytes passed, sixteen a step.
public func nextSuspect(in bytes: Span<UInt8>, from start: Int) -> Int {
  precondition(start >= 0 && start <= bytes.count)
  return unsafe bytes.withUnsafeBytes { buffer in
    // Each step looks at one byte more than it passes.
    let lastStep = buffer.count - 17
    var offset = start
    while offset < buffer.count - 1, lastStep >= 0 {
      // The last step goes back so far that it ends with the text.
      let step = min(offset, lastStep)
      var hits = candidates(
        unsafe buffer.loadUnaligned(fromByteOffset: step, as: SIMD16<Int8>.self),
        unsafe buffer.loadUnaligned(fromByteOffset: step &+ 1, as: SIMD16<Int8>.self))
      while let lane = hits.popFirst() {
        let place = step &+ lane
        if place >= offset, unsafe isSuspect(buffer[place], before: buffer[place &+ 1]) {
          return place
        }
      }
      offset = step &+ 16
    }
    while offset < buffer.count {
      let next = offset + 1 < buffer.count ? unsafe buffer[offset + 1] : 0
      if unsafe isSuspect(buffer[offset], before: next) { return offset }
      offset += 1
    }
    return offset
  }
}

private func isSuspect(_ byte: UInt8, before next: UInt8) -> Bool {
  if byte < 0x20 || byte >= 0x7F || byte == 0x26 { return true }
  if byte == 0x20 { return next == 0x20 }
  return byte < 0x40 && signs >> UInt64(byte) & 1 == 1 && next.isASCIILetter
}

/// A bit for each byte of `!",.:;?`.
private let signs: UInt64 =
  1 << 0x21 | 1 << 0x22 | 1 << 0x2C | 1 << 0x2E | 1 << 0x3A | 1 << 0x3B | 1 << 0x3F

/// Every suspect in `here` and some that are none, all signs and digits before letters: `next` holds
/// the byte after each.
@inline(__always)
private func candidates(_ here: SIMD16<Int8>, _ next: SIMD16<Int8>) -> LaneSet {
  // Compared with vectors, not with numbers: the latter are loops over sixteen bytes (Swift 6.3).
  // Bytes past ASCII are less than 0.
  let blank = SIMD16<Int8>(repeating: 0x20)
  let folded = next | blank
  let isLetterNext =
    (folded .> SIMD16<Int8>(repeating: 0x60)) .& (folded .< SIMD16<Int8>(repeating: 0x7B))
  let isBlank = here .== blank
  let isSign = (here .< SIMD16<Int8>(repeating: 0x40)) .& .!isBlank
  return LaneSet(
    (here .< blank) .| (here .== SIMD16<Int8>(repeating: 0x7F))
      .| (here .== SIMD16<Int8>(repeating: 0x26)) .| (isBlank .& (next .== blank))
      .| (isSign .& isLetterNext))
}

/// The lanes of a mask that are set, to be taken one after the other.
struct LaneSet {
  private var low: UInt64
  private var high: UInt64

  @inline(__always)
  init(_ mask: SIMDMask<SIMD16<Int8>>) {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    (low, high) = (halves[0].littleEndian, halves[1].littleEndian)
  }

  /// Takes the first lane that is left, 0 to 15.
  @inline(__always)
  mutating func popFirst() -> Int? {
    if low != 0 {
      let lane = low.trailingZeroBitCount >> 3
      low &= ~(0xFF << UInt64(lane << 3))
      return lane
    }
    guard high != 0 else { return nil }
    let lane = high.trailingZeroBitCount >> 3
    high &= ~(0xFF << UInt64(lane << 3))
    return lane + 8
  }
}
