// SPDX-License-Identifier: Apache-2.0

import TextScanning

// Terms are kept in a tree of words: a node for each distinct run of words that begins a term, the
// words in any case. The nodes live in one hash table, keyed by the hash of their words, so a step
// costs one access and a text is never read twice for two terms. Two runs that collide share a node:
// that costs time and no correctness, as each term is compared with the text before it counts.

/// Terms with their labels, made for finding the longest one at a word.
struct Gazetteer: Sendable {
  /// A term.
  struct Term: Sendable {
    /// Where the spelling begins in `bytes`.
    var start: UInt32
    /// Length of the spelling in bytes.
    var count: UInt16
    /// Length of what stands before its first word, in bytes.
    var prefix: UInt16
    /// Where its label stands in `labels`.
    var label: UInt16
    /// What it came from: the lower, the sooner it wins among equals.
    var rank: UInt16
    /// Where its id begins in `bytes`.
    var idStart: UInt32
    /// Length of its id in bytes; 0 if it has none.
    var idCount: UInt16
    /// What its case depends on.
    var traits: TermTraits
    /// The next term of the same node, from 1; 0 for none.
    var next: Int32

    /// Where the spelling stands in `bytes`.
    var spelling: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// A run of words that begins a term.
  struct Node: Sendable {
    /// The upper half of the key of its words.
    var tag: UInt32 = 0
    /// The first term that consists of just these words, from 1; 0 for none, -1 for a free slot.
    var firstTerm: Int32 = -1
  }

  /// A gazetteer without terms.
  static let empty = Gazetteer()

  /// What holds the spellings and ids: gazetteer files as read, and spellings that differ from them.
  var bytes: [UInt8] = []
  /// The terms in the order added.
  var terms: [Term] = []
  /// The distinct labels.
  var labels: [String] = []
  /// The nodes by key; the count is a power of two, and at least a quarter is free.
  var nodes = [Node](repeating: Node(), count: 1 << 10)
  /// Which nodes there are, a bit each by key; the count is a power of two.
  var filter = [UInt64](repeating: 0, count: 1 << 6)

  /// The first word of each term, by hash, with the traits of the term.
  var firstWords: [(hash: UInt64, traits: TermTraits)] = []

  /// The id of a term, if it has one.
  func id(of term: Term) -> String? {
    if term.idCount == 0 { return nil }
    let start = Int(term.idStart)
    return String(decoding: bytes[start..<start + Int(term.idCount)], as: UTF8.self)
  }

  /// The key of a run of words, of that of the run without its last word and the last word's hash.
  ///
  /// The key of a single word is its hash.
  @inline(__always)
  static func key(_ key: UInt64, followedBy hash: UInt64) -> UInt64 {
    if key == 0 { return hash }
    let mixed = (key &<< 1 ^ hash) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  /// Whether there may be a node of `key`; a false yes is possible, a false no is not.
  @inline(__always)
  static func mayHold(_ key: UInt64, _ filter: Span<UInt64>) -> Bool {
    let word = Int(truncatingIfNeeded: key >> 6) & (filter.count - 1)
    return filter[word] >> (key & 63) & 1 != 0
  }

  /// The slot that holds the node of `key`, or the free one where it would be.
  @inline(__always)
  static func slot(of key: UInt64, _ nodes: Span<Node>) -> Int {
    let mask = nodes.count - 1
    let tag = UInt32(truncatingIfNeeded: key >> 32)
    var slot = Int(truncatingIfNeeded: key) & mask
    while nodes[slot].firstTerm >= 0, nodes[slot].tag != tag { slot = (slot + 1) & mask }
    return slot
  }
}
