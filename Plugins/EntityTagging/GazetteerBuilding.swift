// SPDX-License-Identifier: Apache-2.0

import TextScanning

extension Gazetteer {
  /// The longest spelling and the longest id that are kept, in bytes.
  static let maximumTermLength = 1_000

  /// How many distinct labels there may be.
  static let maximumLabelCount = 65_535

  /// Why a term was not added.
  enum Refusal: Hashable, Sendable {
    /// It has no letter and no digit.
    case noWord
    /// It is longer than `maximumTermLength`.
    case tooLong
    /// There are `maximumLabelCount` labels already.
    case tooManyLabels
  }

  /// Adds terms to a gazetteer, with what they need to be looked up fast.
  struct Builder {
    private var gazetteer = Gazetteer()
    private var labelIndex: [String: UInt16] = [:]
    private var lastLabel: (bytes: [UInt8], index: UInt16) = ([], 0)
    private var nodeCount = 0
    private var words: [Word] = []
    private var firstWordHashes: [UInt32] = []

    /// Makes room for about `count` more terms.
    mutating func reserve(_ count: Int) {
      gazetteer.terms.reserveCapacity(gazetteer.terms.count + count)
      growNodes(toHold: nodeCount + count * 3 / 2)
    }

    /// Adds a term; one that is there already keeps its first label.
    ///
    /// - Parameters:
    ///   - term: Valid UTF-8, not yet in the spelling that is stored.
    ///   - label: The label, not empty.
    ///   - id: What the term stands for; may be empty.
    ///   - rank: Among occurrences that match equally well the lowest rank wins.
    /// - Returns: Why it was not added; `nil` if it was, or was there.
    /// - Complexity: O(*n*) in the bytes of the term.
    mutating func add(
      _ term: ArraySlice<UInt8>, label: ArraySlice<UInt8>, id: ArraySlice<UInt8>, rank: Int
    ) -> Refusal? {
      if term.count > Gazetteer.maximumTermLength || id.count > Gazetteer.maximumTermLength {
        return .tooLong
      }
      guard let labelIndex = index(of: label) else { return .tooManyLabels }
      let start = gazetteer.bytes.count
      appendSpelling(of: term, to: &gazetteer.bytes)
      let end = gazetteer.bytes.count
      let scanned = wordsOfSpelling(start..<end)
      defer { words = scanned }
      guard let first = scanned.first else {
        gazetteer.bytes.removeLast(end - start)
        return .noWord
      }
      let node = insertNode(for: scanned)
      let idStart = gazetteer.bytes.count
      var entry = Term(
        start: UInt32(start), count: UInt16(end - start), prefix: UInt16(first.start),
        label: labelIndex, rank: UInt16(rank), idStart: UInt32(idStart), idCount: 0, next: -1)
      guard let last = lastTerm(of: node, differingFrom: entry) else {
        gazetteer.bytes.removeLast(end - start)
        return nil
      }
      gazetteer.bytes.append(contentsOf: id)
      entry.idCount = UInt16(id.count)
      let index = Int32(gazetteer.terms.count)
      gazetteer.terms.append(entry)
      if last < 0 {
        gazetteer.nodes[node].firstTerm = index
      } else {
        gazetteer.terms[Int(last)].next = index
      }
      firstWordHashes.append(first.hash)
      return nil
    }

    /// The gazetteer with all terms added.
    consuming func finish() -> Gazetteer {
      var bitCount = 1 << 12
      while bitCount < firstWordHashes.count * 8, bitCount < 1 << 20 { bitCount <<= 1 }
      var bits = [UInt64](repeating: 0, count: bitCount >> 6)
      for hash in firstWordHashes {
        let bit = Int(hash) & (bitCount - 1)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      gazetteer.firstWords = bits
      return gazetteer
    }

    private mutating func index(of label: ArraySlice<UInt8>) -> UInt16? {
      if label.elementsEqual(lastLabel.bytes) { return lastLabel.index }
      let name = String(decoding: label, as: UTF8.self)
      var index = labelIndex[name]
      if index == nil {
        if gazetteer.labels.count >= Gazetteer.maximumLabelCount { return nil }
        index = UInt16(gazetteer.labels.count)
        labelIndex[name] = index
        gazetteer.labels.append(name)
      }
      lastLabel = (Array(label), index ?? 0)
      return index
    }

    /// The words of a spelling, in the storage of `words`.
    private mutating func wordsOfSpelling(_ range: Range<Int>) -> [Word] {
      var scanned: [Word] = []
      swap(&scanned, &words)
      scanned.removeAll(keepingCapacity: true)
      appendWords(of: gazetteer.bytes.span.extracting(range), to: &scanned)
      return scanned
    }

    /// The slot of the node of `words`, made with those on the way to it where they are missing.
    private mutating func insertNode(for words: [Word]) -> Int {
      growNodes(toHold: nodeCount + words.count)
      var key: UInt64 = 0
      var slot = -1
      for word in words {
        if slot >= 0 { gazetteer.nodes[slot].isPrefix = true }
        key = Gazetteer.key(key, followedBy: word.hash)
        slot = gazetteer.slot(of: key)
        if gazetteer.nodes[slot].key == 0 {
          gazetteer.nodes[slot].key = key
          nodeCount += 1
        }
      }
      return slot
    }

    private mutating func growNodes(toHold count: Int) {
      if count * 2 <= gazetteer.nodes.count { return }
      var size = gazetteer.nodes.count
      while size < count * 2 { size <<= 1 }
      let old = gazetteer.nodes
      gazetteer.nodes = [Node](repeating: Node(), count: size)
      for node in old where node.key != 0 { gazetteer.nodes[gazetteer.slot(of: node.key)] = node }
    }

    /// The last term of a node, -1 if it has none, `nil` if one of them is spelled like `entry`.
    private func lastTerm(of node: Int, differingFrom entry: Term) -> Int32? {
      var last: Int32 = -1
      var next = gazetteer.nodes[node].firstTerm
      while next >= 0 {
        let term = gazetteer.terms[Int(next)]
        let isSame =
          term.count == entry.count
          && gazetteer.bytes[term.spelling].elementsEqual(gazetteer.bytes[entry.spelling])
        if isSame { return nil }
        (last, next) = (next, term.next)
      }
      return last
    }
  }
}
