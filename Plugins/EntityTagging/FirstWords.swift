// SPDX-License-Identifier: Apache-2.0

/// The words at which a term or a keyword may begin, by hash; most others are passed over.
///
/// A word may be in one or both of two sets: found where it has a capital, found in lower case too.
/// It may also be said to be in a set that it is not in, which happens to about one word in fifty
/// and costs time only.
/// - Source: F. Putze, P. Sanders and J. Singler, *Cache-, hash- and space-efficient Bloom filters*
///   (2007), with two bits a word, both in one block of 64; the sets share the blocks.
struct FirstWords: Sendable {
  /// The blocks; the count is a power of two.
  private(set) var blocks: [UInt64]

  /// For each byte that may follow a word whether it may join more to it: 0, never; 1, if no blank
  /// follows; 2, always.
  let joints = makeJoints()

  private init(blocks: [UInt64]) { self.blocks = blocks }

  /// No words.
  static let none = FirstWords(blocks: [0])

  /// The words that begin terms of `gazetteer`, and the keywords that begin patterns.
  init(_ gazetteer: Gazetteer, _ rule: CaseRule) {
    var count = 1 << 9
    while count * 2 < gazetteer.firstWords.count, count < 1 << 21 { count <<= 1 }
    blocks = [UInt64](repeating: 0, count: count)
    for (hash, traits) in gazetteer.firstWords {
      insert(hash, lowerBit: 0)
      let isLower = !traits.contains(.startsUpper) || !rule.refusesLower(traits)
      if isLower { insert(hash, lowerBit: 0x20) }
    }
    for hash in KeywordTable.shared.hashes(of: .beginsPattern) {
      insert(hash, lowerBit: 0)
      insert(hash, lowerBit: 0x20)
    }
  }

  /// Whether a word of this hash may be in a set; a false yes is possible, a false no is not.
  ///
  /// - Parameters:
  ///   - hash: The hash of a word.
  ///   - lowerBit: 0 for the set of words with a capital, which has all; 0x20 for the other one.
  ///   - blocks: The blocks.
  /// - Returns: Whether it may be there.
  @inline(__always)
  static func mayHold(_ hash: UInt64, lowerBit: UInt64, _ blocks: Span<UInt64>) -> Bool {
    ~blocks[block(of: hash, count: blocks.count)] & bits(of: hash, lowerBit) == 0
  }

  private mutating func insert(_ hash: UInt64, lowerBit: UInt64) {
    blocks[Self.block(of: hash, count: blocks.count)] |= Self.bits(of: hash, lowerBit)
  }

  @inline(__always)
  private static func block(of hash: UInt64, count: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 32) & (count &- 1)
  }

  @inline(__always)
  private static func bits(of hash: UInt64, _ lowerBit: UInt64) -> UInt64 {
    1 &<< (hash &+ lowerBit) | 1 &<< (hash &>> 6 &+ lowerBit)
  }

  private static func makeJoints() -> [UInt8] {
    var joints = [UInt8](repeating: 0, count: 256)
    for byte in "-.@+:".utf8 { joints[Int(byte)] = 1 }
    // Hyphens past ASCII and most currency signs begin with 0xE2.
    for byte in [UInt8(ascii: "$"), 0xE2] { joints[Int(byte)] = 2 }
    return joints
  }
}
