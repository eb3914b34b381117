// SPDX-License-Identifier: Apache-2.0

/// The patterns of furniture lines, found by the first word of a line.
final class FurniturePatterns: Sendable {
  static let standard = FurniturePatterns(FurnitureWords.patterns)

  let vocabulary: FurnitureVocabulary

  /// In the order of their first words, and of the table for one word.
  private let patterns: [FurniturePattern]

  /// Open addressing by `slot(of:)`; 0 is free.
  private let keys: [UInt64]

  /// For each key the patterns, and the second words of which a line must have one.
  private let buckets: [Bucket]

  private struct Bucket: Sendable {
    var patterns = 0..<0
    /// Empty when the second word of a pattern is open.
    var seconds: [UInt64] = []
    /// Whether the first word is one that stands in menus.
    var isMenu = false
  }

  init(_ table: StaticString) {
    var words = FurnitureVocabulary()
    var rows: [(key: UInt64, pattern: FurniturePattern, seconds: [UInt64])] = []
    for line in "\(table)".split(separator: "\n") {
      let parts = line.split(separator: " ")
      let pattern = FurniturePattern(parts, &words)
      for (first, second) in Self.openings(of: parts.dropFirst()) {
        rows.append((first, pattern, second))
      }
    }
    var patterns: [FurniturePattern] = []
    var keys = [UInt64](repeating: 0, count: 1 << 11)
    var buckets = [Bucket](repeating: Bucket(), count: 1 << 11)
    let order = rows.indices.sorted { (rows[$0].key, $0) < (rows[$1].key, $1) }
    var start = 0
    for (position, row) in order.enumerated() {
      patterns.append(rows[row].pattern)
      let isLast = position + 1 == order.count || rows[order[position + 1]].key != rows[row].key
      guard isLast else { continue }
      let group = order[start...position]
      let isOpen = group.contains { rows[$0].seconds.isEmpty }
      let seconds = isOpen ? [] : Set(group.flatMap { rows[$0].seconds }).sorted()
      let slot = Self.slot(of: rows[row].key, in: keys)
      keys[slot] = rows[row].key
      buckets[slot] = Bucket(patterns: start..<position + 1, seconds: seconds)
      start = position + 1
    }
    let menus = "\(FurnitureWords.menus) \(FurnitureWords.homes) \(FurnitureWords.networks)"
    for key in Self.keys(menus) {
      let slot = Self.slot(of: key, in: keys)
      keys[slot] = key
      buckets[slot].isMenu = true
    }
    vocabulary = words
    (self.patterns, self.keys, self.buckets) = (patterns, keys, buckets)
  }

  subscript(index: Int) -> FurniturePattern { patterns[index] }

  /// What the first words of a line say of it.
  struct Opening {
    /// The patterns that may match.
    var patterns = 0..<0
    /// Whether the first word is one that stands in menus.
    var isMenu = false
    /// Whether there is no word at all.
    var isEmpty = false
  }

  /// What the first words of `line` say of it.
  func opening(of line: Span<UInt8>) -> Opening {
    var offset = 0
    let key = Self.nextKey(in: line, from: &offset)
    if key == 0 { return Opening(isEmpty: true) }
    let slot = Self.slot(of: key, in: keys)
    guard keys[slot] == key else { return Opening() }
    let seconds = buckets[slot].seconds
    if !seconds.isEmpty, !seconds.contains(Self.nextKey(in: line, from: &offset)) {
      return Opening(isMenu: buckets[slot].isMenu)
    }
    return Opening(patterns: buckets[slot].patterns, isMenu: buckets[slot].isMenu)
  }

  private static func slot(of key: UInt64, in keys: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The keys of `words`, which blanks part.
  static func keys(_ words: String) -> Set<UInt64> {
    Set(
      words.split { $0 == " " || $0 == "\n" }.map { word in
        let bytes = Array(word.utf8)
        var offset = 0
        return nextKey(in: bytes.span, from: &offset)
      })
  }

  /// The key of every number.
  private static let numberKey: UInt64 = 1

  /// The first eight bytes of the next word, ASCII and Latin-1 letters in lower case; 0 at the end.
  static func nextKey(in line: Span<UInt8>, from offset: inout Int) -> UInt64 {
    while offset < line.count, !startsWord(line, offset) {
      offset += line[offset] < 0x80 ? 1 : utf8Length(line[offset])
    }
    guard offset < line.count else { return 0 }
    var key: UInt64 = 0
    if line[offset].isASCIIDigit {
      skipWord(in: line, from: &offset)
      return numberKey
    }
    if line[offset] == 0xC2 {
      offset += 2
      return 0xC2A9
    }
    var previous: UInt8 = 0
    while offset < line.count {
      var byte = line[offset]
      if byte.isASCIILetter {
        byte |= 0x20
      } else if previous == 0xC3, byte < 0x9F {
        byte |= 0x20
      } else if byte < 0xC3 ? (byte < 0x80 || previous < 0x80) : byte > 0xDF {
        break
      }
      if key >> 56 == 0 { key = key << 8 | UInt64(byte) }
      previous = byte
      offset += 1
    }
    skipWord(in: line, from: &offset)
    return key
  }

  /// Goes to the end of a word with its apostrophes, hyphens and digits.
  private static func skipWord(in line: Span<UInt8>, from offset: inout Int) {
    while offset < line.count {
      let byte = line[offset]
      if byte.isASCIILetter || byte.isASCIIDigit || byte == 0x27 || byte == 0x2D {
        offset += 1
      } else if byte >= 0xC3 && byte <= 0xDF {
        offset += 2
      } else if byte == 0xE2, line[offset + 1] == 0x80, line[offset + 2] == 0x99 {
        offset += 3
      } else {
        return
      }
    }
  }

  /// Whether an ASCII letter or digit, a letter of two bytes or `©` stands at `offset`.
  private static func startsWord(_ line: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = line[offset]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
    if byte == 0xC2 { return line[offset + 1] == 0xA9 }
    return byte >= 0xC3 && byte <= 0xDF
  }

  private static func utf8Length(_ lead: UInt8) -> Int {
    lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The keys that a line of the pattern `words` can start with, and those of its second word.
  private static func openings(of words: ArraySlice<Substring>) -> [(UInt64, [UInt64])] {
    guard let first = words.first else { return [] }
    let firsts = keys(of: first)
    guard let firsts else { preconditionFailure("a pattern starts with a slot: \(words)") }
    let rest = words.dropFirst()
    var seconds: [UInt64] = []
    if let second = rest.first, !second.hasPrefix("["), let keys = keys(of: second) {
      seconds = keys
    }
    var all = firsts.map { ($0, seconds) }
    if first.hasPrefix("[") { all += openings(of: rest) }
    return all
  }

  /// The keys of the alternatives in `element`; `nil` for a slot or a sign.
  private static func keys(of element: Substring) -> [UInt64]? {
    let trimmed = element.drop { $0 == "[" }.prefix { $0 != "]" }
    if trimmed == "NUM" { return [numberKey] }
    var keys: [UInt64] = []
    let isNetwork = trimmed == FurniturePattern.Slot.network.rawValue
    let words =
      isNetwork
      ? "\(FurnitureWords.networks)".split { $0 == " " || $0 == "\n" }
      : trimmed.split(separator: "/")
    for word in words {
      if FurniturePattern.Slot(rawValue: String(word.filter { $0 != "<" && $0 != ">" })) != nil {
        return nil
      }
      let bytes = Array(word.utf8)
      var offset = 0
      let key = nextKey(in: bytes.span, from: &offset)
      if key == 0 { return nil }
      keys.append(key)
    }
    return keys
  }
}

extension FurniturePattern {
  /// The pattern written as `parts`: what it is, then its words.
  init(_ parts: [Substring], _ vocabulary: inout FurnitureVocabulary) {
    let head = parts[0].split(separator: "@")
    place = []
    if head.count > 1 {
      switch head[1] {
      case "alone": place = .alone
      case "title": place = [.alone, .nearTitle]
      case "beside": place = [.alone, .besideFurniture]
      default: preconditionFailure("no place is called '\(head[1])'")
      }
    }
    if let kind = PageFurniture.Kind(rawValue: String(head[0])) {
      outcome = .boilerplate(kind)
    } else {
      outcome = .metadata([])
      key = String(head[0])
    }
    elements = parts.dropFirst().map { Element($0, &vocabulary) }
  }
}

extension FurniturePattern.Element {
  init(_ part: Substring, _ vocabulary: inout FurnitureVocabulary) {
    let isOptional = part.hasPrefix("[") && part.hasSuffix("]") && part.count > 2
    let inner = isOptional ? part.dropFirst().dropLast() : part
    let isValue = inner.hasPrefix("<")
    let name = isValue ? inner.dropFirst().dropLast() : inner
    if let slot = FurniturePattern.Slot(rawValue: String(name)) {
      self = .slot(slot, isValue: isValue, isOptional: isOptional)
    } else if inner == "/" {
      self = .word([vocabulary.insert(inner)], isOptional: isOptional)
    } else {
      let words = inner.split(separator: "/").map { vocabulary.insert($0) }
      self = .word(words, isOptional: isOptional)
    }
  }
}
