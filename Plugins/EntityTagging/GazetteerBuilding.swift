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
    /// The keys of all nodes.
    private var keys: [UInt64] = []
    private var words: [Word] = []

    /// Makes room for about `count` more terms.
    mutating func reserve(_ count: Int) {
      gazetteer.terms.reserveCapacity(gazetteer.terms.count + count)
      growNodes(toHold: keys.count + count)
      keys.reserveCapacity(keys.count + count)
      gazetteer.firstWords.reserveCapacity(gazetteer.firstWords.count + count)
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
        label: labelIndex, rank: UInt16(rank), idStart: UInt32(idStart), idCount: 0,
        traits: TermTraits(of: scanned, in: gazetteer.bytes.span.extracting(start..<end)), next: 0)
      guard let last = lastTerm(of: node, differingFrom: entry) else {
        gazetteer.bytes.removeLast(end - start)
        return nil
      }
      gazetteer.bytes.append(contentsOf: id)
      entry.idCount = UInt16(id.count)
      gazetteer.terms.append(entry)
      gazetteer.firstWords.append((first.hash, entry.traits))
      let number = Int32(gazetteer.terms.count)
      if last == 0 {
        gazetteer.nodes[node].firstTerm = number
      } else {
        gazetteer.terms[Int(last) - 1].next = number
      }
      return nil
    }

    /// The gazetteer with all terms added.
    consuming func finish() -> Gazetteer {
      var wordCount = 1 << 6
      while wordCount < keys.count / 8 { wordCount <<= 1 }
      var filter = [UInt64](repeating: 0, count: wordCount)
      for key in keys {
        filter[Int(truncatingIfNeeded: key >> 6) & (wordCount - 1)] |= 1 << (key & 63)
      }
      gazetteer.filter = filter
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
      growNodes(toHold: keys.count + words.count)
      var key: UInt64 = 0
      var slot = 0
      for word in words {
        key = Gazetteer.key(key, followedBy: word.hash)
        slot = Gazetteer.slot(of: key, gazetteer.nodes.span)
        if gazetteer.nodes[slot].firstTerm < 0 {
          gazetteer.nodes[slot] = Node(tag: UInt32(truncatingIfNeeded: key >> 32), firstTerm: 0)
          keys.append(key)
        }
      }
      return slot
    }

    private mutating func growNodes(toHold count: Int) {
      if count * 4 <= gazetteer.nodes.count * 3 { return }
      var size = gazetteer.nodes.count
      while size * 3 < count * 4 { size <<= 1 }
      let old = gazetteer.nodes
      var nodes = [Node](repeating: Node(), count: size)
      for key in keys {
        nodes[Gazetteer.slot(of: key, nodes.span)] = old[Gazetteer.slot(of: key, old.span)]
      }
      gazetteer.nodes = nodes
    }

    /// The last term of a node, 0 if it has none, `nil` if one of them is spelled like `entry`.
    private func lastTerm(of node: Int, differingFrom entry: Term) -> Int32? {
      var last: Int32 = 0
      var next = gazetteer.nodes[node].firstTerm
      while next > 0 {
        let term = gazetteer.terms[Int(next) - 1]
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
