// SPDX-License-Identifier: Apache-2.0

/// Which of 64 bytes may belong to words: a bit each, that of the first byte lowest.
struct WordBits {
  /// How many bytes a block has: 64 that are classified, and eight more.
  ///
  /// With these, eight bytes can be read from each of the 64 on.
  static var blockSize: Int { 72 }

  /// Letters and digits, and all of `others`.
  var runs: UInt64
  /// `_` and the bytes past ASCII.
  let others: UInt64
  /// The digits.
  private let digits: UInt64

  /// The bits of the first 64 bytes of a block.
  @inline(__always)
  init(of block: RawSpan) {
    let first = Quarter(of: block, at: 0)
    let second = Quarter(of: block, at: 16)
    let third = Quarter(of: block, at: 32)
    let fourth = Quarter(of: block, at: 48)
    runs = bits(first.runs, second.runs, third.runs, fourth.runs)
    others = bitsIfAny(first.others, second.others, third.others, fourth.others)
    digits = bitsIfAny(first.digits, second.digits, third.digits, fourth.digits)
  }

  /// Sixteen bytes of a block: all ones in each lane of which a test holds.
  private struct Quarter {
    let runs: Lanes
    let others: Lanes
    let digits: Lanes

    @inline(__always)
    init(of block: RawSpan, at offset: Int) {
      // `unsafe`: any sixteen bytes are lanes; where they lie is checked.
      let bytes = unsafe block.unsafeLoadUnaligned(fromByteOffset: offset, as: Bytes.self)
      let folded = bytes | Bytes(repeating: 0x20)
      let letters = (folded &- Bytes(repeating: 0x61)) .< Bytes(repeating: 26)
      digits = (bytes &- Bytes(repeating: 0x30)) .< Bytes(repeating: 10)
      others = (bytes .>= Bytes(repeating: 0x80)) .| (bytes .== Bytes(repeating: 0x5F))
      runs = letters .| digits .| others
    }
  }
}

extension WordBits {
  /// A run of bytes that may belong to words.
  struct Run {
    /// Where it stands in the block.
    fileprivate(set) var range: Range<Int>
    /// Its bits.
    fileprivate(set) var bits: UInt64

    /// Leaves what stands before a place inside it.
    mutating func end(before place: Int) {
      range = range.lowerBound..<place
      bits &= ~(~0 << place)
    }
  }

  /// Drops the run that ends with the last byte, and may go on behind it.
  ///
  /// - Returns: Where it begins: 64 if there is none, 0 if it is all that there is.
  @inline(__always)
  mutating func dropOpenRun() -> Int {
    let count = (~runs).leadingZeroBitCount
    runs = (runs << count) >> count
    return 64 &- count
  }

  /// Takes out the first run; there must be one that is not open.
  @inline(__always)
  mutating func removeFirstRun() -> Run {
    // A carry goes through the run and stops behind it.
    let sum = runs &+ (runs & (0 &- runs))
    let rest = runs & sum
    let run = Run(range: runs.trailingZeroBitCount..<sum.trailingZeroBitCount, bits: runs ^ rest)
    runs = rest
    return run
  }

  /// Whether a run has a digit.
  @inline(__always)
  func hasDigit(_ run: Run) -> Bool { digits & run.bits != 0 }
}

/// Sixteen bytes; where the type is left to inference, a comparison is a loop (Swift 6.3).
private typealias Bytes = SIMD16<UInt8>

/// Sixteen bytes, each all ones or 0.
private typealias Lanes = SIMDMask<SIMD16<Int8>>

/// The bits of four times sixteen lanes, 0 at little cost if none is set.
@inline(__always)
private func bitsIfAny(_ first: Lanes, _ second: Lanes, _ third: Lanes, _ fourth: Lanes) -> UInt64 {
  let any = unsafe unsafeBitCast(first .| second .| third .| fourth, to: SIMD2<UInt64>.self)
  return any[0] | any[1] == 0 ? 0 : bits(first, second, third, fourth)
}

/// The bits of four times sixteen lanes.
///
/// Each lane keeps the bit of its place among eight; neighbours are then joined three times.
@inline(__always)
private func bits(_ first: Lanes, _ second: Lanes, _ third: Lanes, _ fourth: Lanes) -> UInt64 {
  let pairs = (joined(weighted(first), weighted(second)), joined(weighted(third), weighted(fourth)))
  let quads = joined(pairs.0, pairs.1)
  return unsafe unsafeBitCast(joined(quads, quads), to: SIMD2<UInt64>.self)[0].littleEndian
}

@inline(__always)
private func weighted(_ lanes: Lanes) -> Bytes {
  let weights = SIMD2<UInt64>(repeating: UInt64(0x8040_2010_0804_0201).littleEndian)
  return unsafe unsafeBitCast(lanes, to: Bytes.self)
    & unsafeBitCast(weights, to: Bytes.self)
}

/// Neighbours joined by *or*: those of the first vector, then those of the second.
@inline(__always)
private func joined(_ first: Bytes, _ second: Bytes) -> Bytes {
  Bytes(lowHalf: joined(first), highHalf: joined(second))
}

@inline(__always)
private func joined(_ lanes: Bytes) -> SIMD8<UInt8> {
  let pairs = unsafe unsafeBitCast(lanes, to: SIMD8<UInt16>.self)
  return SIMD8(truncatingIfNeeded: pairs | pairs &>> SIMD8(repeating: 8))
}
