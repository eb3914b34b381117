// SPDX-License-Identifier: Apache-2.0

/// A filter of the words at which there is anything to look for: a blocked Bloom filter.
///
/// A word that is not in it is passed over, which is most words. It has 16 bits for each word that
/// is, and lets about one in fifty of the others through.
/// - Source: F. Putze, P. Sanders and J. Singler, *Cache-, hash- and space-efficient Bloom filters*
///   (2007), with two bits a word, both in one block of 64.
struct FirstWords: Sendable {
  /// The blocks; the count is a power of two.
  let blocks: [UInt64]

  /// A filter of the words with these hashes.
  init(_ hashes: [UInt32]) {
    var count = 1 << 10
    while count * 4 < hashes.count, count < 1 << 20 { count <<= 1 }
    var blocks = [UInt64](repeating: 0, count: count)
    for hash in hashes { blocks[Self.block(of: hash, count: count)] |= Self.bits(of: hash) }
    self.blocks = blocks
  }

  /// Whether a word of this hash may be in; a false yes is possible, a false no is not.
  @inline(__always)
  static func mayHold(_ hash: UInt32, _ blocks: Span<UInt64>) -> Bool {
    let bits = bits(of: hash)
    return blocks[block(of: hash, count: blocks.count)] & bits == bits
  }

  @inline(__always)
  private static func block(of hash: UInt32, count: Int) -> Int { Int(hash >> 12) & (count - 1) }

  @inline(__always)
  private static func bits(of hash: UInt32) -> UInt64 {
    1 &<< UInt64(hash & 63) | 1 &<< UInt64(hash &>> 6 & 63)
  }
}
