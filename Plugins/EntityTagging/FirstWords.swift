// SPDX-License-Identifier: Apache-2.0

/// The words at which there is something to look for; all others are passed over.
struct FirstWords: Sendable {
  /// All of the others together.
  let all: WordFilter
  /// Words that are a term, or begin a pattern, where they have a capital.
  let capitalised: WordFilter
  /// Words that are a term, or begin a pattern, in lower case too.
  let lower: WordFilter
  /// Words that begin a term of several words.
  let prefixes: WordFilter

  /// The words that begin terms of `gazetteer`, and the keywords that begin patterns.
  init(_ gazetteer: Gazetteer, _ rule: CaseRule) {
    let patterns = KeywordTable.shared.hashes(of: .beginsPattern)
    let lone = gazetteer.firstWords.filter { !$0.traits.contains(.hasSeveralWords) }
    let found = lone.filter {
      !($0.traits.contains(.startsUpper) && rule.refusesLower($0.traits))
    }
    all = WordFilter(gazetteer.firstWords.map(\.hash) + patterns)
    capitalised = WordFilter(lone.map(\.hash) + patterns)
    lower = WordFilter(found.map(\.hash) + patterns)
    prefixes = WordFilter(
      gazetteer.firstWords.filter { $0.traits.contains(.hasSeveralWords) }.map(\.hash))
  }
}

/// A set of words by hash that may answer yes for a word outside it: a blocked Bloom filter.
///
/// It has at least 16 bits for each word, and says yes to about one in fifty of the others.
/// - Source: F. Putze, P. Sanders and J. Singler, *Cache-, hash- and space-efficient Bloom filters*
///   (2007), with two bits a word, both in one block of 64.
struct WordFilter: Sendable {
  /// The blocks; the count is a power of two.
  let blocks: [UInt64]

  /// A filter of the words with these hashes.
  init(_ hashes: [UInt32]) {
    var count = 1 << 9
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
