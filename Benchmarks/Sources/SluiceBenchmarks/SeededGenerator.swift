// SPDX-License-Identifier: Apache-2.0

/// Numbers that look random and are the same for the same seed, on any machine.
///
/// The standard library does not promise which numbers its `random(in:using:)` draws, so the few
/// ways of drawing that the corpus needs are here.
///
/// - Source: SplitMix64, by Guy Steele, Doug Lea and Christine Flood (2014).
struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to `bound`, which is left out.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { below(count) == 0 }

  /// One of `elements`, which must not be empty.
  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
