// SPDX-License-Identifier: Apache-2.0

/// The words at which a term or a keyword may begin, by hash; all others are passed over.
///
/// A word may be in one or more of three sets: found where it has a capital, found in lower case too,
/// first of several words; a fourth set has them all. It may also be said to be in a set that it is not
/// in, which costs time only.
/// - Source: F. Putze, P. Sanders and J. Singler, *Cache-, hash- and space-efficient Bloom filters*
///   (2007), with two bits a word, both in one block of 64; the sets share the blocks.
struct FirstWords: Sendable {
  /// One of the sets: by how much its bits are rotated.
  enum Role: UInt64 {
    /// All words of the other sets.
    case any = 0
    /// Words that are a term, or begin a pattern, where they have a capital.
    case capitalised = 16
    /// Words that are a term, or begin a pattern, in lower case too.
    case lower = 32
    /// Words that begin a term of several words.
    case prefix = 48
  }

  /// The blocks; the count is a power of two.
  private(set) var blocks: [UInt64]

  /// The words that begin terms of `gazetteer`, and the keywords that begin patterns.
  init(_ gazetteer: Gazetteer, _ rule: CaseRule) {
    var count = 1 << 9
    while count * 4 < gazetteer.firstWords.count, count < 1 << 21 { count <<= 1 }
    blocks = [UInt64](repeating: 0, count: count)
    for (hash, traits) in gazetteer.firstWords {
      if traits.contains(.hasSeveralWords) {
        insert(hash, .prefix)
      } else {
        insert(hash, .capitalised)
        let isLower = !traits.contains(.startsUpper) || !rule.refusesLower(traits)
        if isLower { insert(hash, .lower) }
      }
    }
    for hash in KeywordTable.shared.hashes(of: .beginsPattern) {
      insert(hash, .capitalised)
      insert(hash, .lower)
    }
  }

  /// Whether a word of this hash may be in the set; a false yes is possible, a false no is not.
  @inline(__always)
  static func mayHold(_ hash: UInt64, _ role: Role, _ blocks: Span<UInt64>) -> Bool {
    ~blocks[block(of: hash, count: blocks.count)] & bits(of: hash, role) == 0
  }

  private mutating func insert(_ hash: UInt64, _ role: Role) {
    blocks[Self.block(of: hash, count: blocks.count)] |=
      Self.bits(of: hash, .any) | Self.bits(of: hash, role)
  }

  @inline(__always)
  private static func block(of hash: UInt64, count: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 32) & (count &- 1)
  }

  @inline(__always)
  private static func bits(of hash: UInt64, _ role: Role) -> UInt64 {
    1 &<< (hash &+ role.rawValue) | 1 &<< (hash &>> 6 &+ role.rawValue)
  }
}
