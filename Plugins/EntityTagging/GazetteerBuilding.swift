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
  ///
  /// A term stays where it stands in the bytes that were appended, and takes no copy; only one that is
  /// stored in another spelling does.
  struct Builder {
    private var gazetteer = Gazetteer()
    private var labelIndex: [String: UInt16] = [:]
    private var lastLabel: (range: Range<Int>, index: UInt16) = (0..<0, 0)
    /// The keys of all nodes.
    private var keys: [UInt64] = []
    /// The words of the term at hand.
    private var words: [Word] = []
    /// The words of a range of the bytes, scanned at once, and the first that was not asked for yet.
    private var scanned: (range: Range<Int>, words: [Word], next: Int) = (0..<0, [], 0)
    private let english = CommonWords.english

    /// Makes room for about `count` more terms.
    mutating func reserve(_ count: Int) {
      gazetteer.terms.reserveCapacity(gazetteer.terms.count + count)
      growNodes(toHold: keys.count + count)
      keys.reserveCapacity(keys.count + count)
      gazetteer.firstWords.reserveCapacity(gazetteer.firstWords.count + count)
    }

    /// Appends bytes that hold terms, labels or ids, valid UTF-8, and answers where they stand.
    mutating func append(_ bytes: some Collection<UInt8>) -> Range<Int> {
      let start = gazetteer.bytes.count
      gazetteer.bytes.append(contentsOf: bytes)
      return start..<gazetteer.bytes.count
    }

    /// Finds the words of a range of appended bytes at once, for terms that are added in order.
    ///
    /// A word must not go on across the bounds of a term.
    mutating func scanWords(in range: Range<Int>) {
      scanned = (range, [], 0)
      Self.scan(gazetteer.bytes, range, into: &scanned.words)
    }

    /// Adds a term; one that is there already keeps its first label.
    ///
    /// All ranges are of bytes appended before.
    ///
    /// - Parameters:
    ///   - term: Valid UTF-8, not yet in the spelling that is stored.
    ///   - label: The label, not empty.
    ///   - id: What the term stands for; may be empty.
    ///   - rank: Among occurrences that match equally well the lowest rank wins.
    /// - Returns: Why it was not added; `nil` if it was, or was there.
    /// - Complexity: O(*n*) in the bytes of the term.
    mutating func add(
      _ term: Range<Int>, label: Range<Int>, id: Range<Int>, rank: Int
    ) -> Refusal? {
      if term.count > Gazetteer.maximumTermLength || id.count > Gazetteer.maximumTermLength {
        return .tooLong
      }
      guard let labelIndex = index(of: label) else { return .tooManyLabels }
      let spelling = spell(term)
      guard let first = words.first else { return .noWord }
      let traits = TermTraits(
        of: words.span, in: gazetteer.bytes.span.extracting(spelling), english)
      let node = insertNode()
      let entry = Term(
        start: UInt32(spelling.lowerBound), count: UInt16(spelling.count),
        prefix: UInt16(first.start), label: labelIndex, rank: UInt16(rank),
        idStart: UInt32(id.lowerBound), idCount: UInt16(id.count), traits: traits, next: 0)
      guard let last = lastTerm(of: node, differingFrom: entry) else { return nil }
      gazetteer.terms.append(entry)
      gazetteer.firstWords.append((first.hash, traits))
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

    private mutating func index(of label: Range<Int>) -> UInt16? {
      if !lastLabel.range.isEmpty, isEqual(label, lastLabel.range) { return lastLabel.index }
      let name = String(decoding: gazetteer.bytes[label], as: UTF8.self)
      var index = labelIndex[name]
      if index == nil {
        if gazetteer.labels.count >= Gazetteer.maximumLabelCount { return nil }
        index = UInt16(gazetteer.labels.count)
        labelIndex[name] = index
        gazetteer.labels.append(name)
      }
      lastLabel = (label, index ?? 0)
      return index
    }

    /// Sets `words` to those of a term, and answers where it stands as it is stored.
    private mutating func spell(_ term: Range<Int>) -> Range<Int> {
      takeWords(of: term)
      if isPlain(gazetteer.bytes.span.extracting(term)) { return term }
      let spelling = append(EntityTagging.spelling(of: gazetteer.bytes[term]))
      takeWords(of: spelling)
      return spelling
    }

    /// Sets `words` to those of a range of the bytes.
    private mutating func takeWords(of range: Range<Int>) {
      words.removeAll(keepingCapacity: true)
      let start = range.lowerBound - scanned.range.lowerBound
      guard start >= 0, range.upperBound <= scanned.range.upperBound else {
        return Self.scan(gazetteer.bytes, range, into: &words)
      }
      var next = scanned.next
      if next > 0, scanned.words[next - 1].start >= start { next = 0 }
      while next < scanned.words.count, scanned.words[next].start < start { next += 1 }
      while next < scanned.words.count, scanned.words[next].start < start + range.count {
        var word = scanned.words[next]
        word.start -= Int32(start)
        word.end -= Int32(start)
        words.append(word)
        next += 1
      }
      scanned.next = next
    }

    private static func scan(_ bytes: [UInt8], _ range: Range<Int>, into words: inout [Word]) {
      appendWords(of: bytes.span.extracting(range), to: &words)
    }

    private func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
      if first.count != second.count { return false }
      let bytes = gazetteer.bytes.span
      for offset in 0..<first.count
      where bytes[first.lowerBound + offset] != bytes[second.lowerBound + offset] { return false }
      return true
    }

    /// The slot of the node of `words`, made with those on the way to it where they are missing.
    private mutating func insertNode() -> Int {
      growNodes(toHold: keys.count + words.count)
      var key: UInt64 = 0
      var slot = 0
      for index in words.indices {
        key = Gazetteer.key(key, followedBy: words[index].hash)
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
        if isEqual(term.spelling, entry.spelling) { return nil }
        (last, next) = (next, term.next)
      }
      return last
    }
  }
}
