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
    for line in table.words(partedBy: [0x0A]) {
      let parts = line.split(separator: 0x20)
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
    for key in Self.keys(FurnitureWords.menus, FurnitureWords.homes, FurnitureWords.networks) {
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

  /// The keys of the words in `lists`.
  static func keys(_ lists: StaticString...) -> Set<UInt64> {
    Set(lists.flatMap { $0.words() }.map(key))
  }

  private static func key(of word: ArraySlice<UInt8>) -> UInt64 {
    var offset = 0
    return nextKey(in: word.span, from: &offset)
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
      } else if byte == 0x2C || byte == 0x2E, offset + 1 < line.count, line[offset + 1].isASCIIDigit
      {
        offset += 2
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

  /// The keys that a line of the pattern `parts` can start with, and those of its second word.
  private static func openings(
    of parts: ArraySlice<ArraySlice<UInt8>>
  ) -> [(first: UInt64, seconds: [UInt64])] {
    guard let first = parts.first else { return [] }
    let firstPart = FurniturePattern.Part(first)
    guard let firsts = keys(of: firstPart) else {
      preconditionFailure("a pattern starts with a slot: \(String(decoding: first, as: UTF8.self))")
    }
    let rest = parts.dropFirst()
    var seconds: [UInt64] = []
    if let second = rest.first.map(FurniturePattern.Part.init), !second.isOptional {
      seconds = keys(of: second) ?? []
    }
    let own = firsts.map { (first: $0, seconds: seconds) }
    return firstPart.isOptional ? own + openings(of: rest) : own
  }

  /// The keys of the words that fit `part`; `nil` for most slots, and for signs.
  private static func keys(of part: FurniturePattern.Part) -> [UInt64]? {
    if part.slot == .number { return [numberKey] }
    if part.slot != nil && part.slot != .network { return nil }
    let words = part.slot == .network ? FurnitureWords.networks.words() : part.words
    let keys = words.map(key)
    return keys.contains(0) ? nil : keys
  }
}

extension FurniturePattern {
  /// A part of a written pattern: `word`, `a/b`, `[word]`, `SLOT`, `<SLOT>`.
  struct Part {
    var isOptional = false
    var isValue = false
    var slot: Slot?
    var words: [ArraySlice<UInt8>] = []

    init(_ text: ArraySlice<UInt8>) {
      var inner = text
      if inner.count > 2, inner.first == UInt8(ascii: "["), inner.last == UInt8(ascii: "]") {
        isOptional = true
        inner = inner.dropFirst().dropLast()
      }
      if inner.count > 2, inner.first == UInt8(ascii: "<") {
        isValue = true
        inner = inner.dropFirst().dropLast()
      }
      // Slots are in capitals, words never.
      if let first = inner.first, first &- 0x41 < 26 {
        slot = Slot(rawValue: String(decoding: inner, as: UTF8.self))
        precondition(slot != nil, "no slot is called '\(String(decoding: inner, as: UTF8.self))'")
      } else {
        words = inner.count == 1 ? [inner] : inner.split(separator: UInt8(ascii: "/"))
      }
    }
  }

  /// The pattern written as `parts`: what it is, then its words.
  init(_ parts: [ArraySlice<UInt8>], _ vocabulary: inout FurnitureVocabulary) {
    let head = parts[0].split(separator: UInt8(ascii: "@"))
    place = []
    if head.count > 1 {
      switch String(decoding: head[1], as: UTF8.self) {
      case "alone": place = .alone
      case "title": place = [.alone, .nearTitle]
      case "beside": place = [.alone, .besideFurniture]
      case let name: preconditionFailure("no place is called '\(name)'")
      }
    }
    let name = String(decoding: head[0], as: UTF8.self)
    if let kind = PageFurniture.Kind(rawValue: name) {
      outcome = .boilerplate(kind)
    } else {
      outcome = .metadata([])
      key = name
    }
    elements = parts.dropFirst().map { text in
      let part = Part(text)
      if let slot = part.slot {
        return .slot(slot, isValue: part.isValue, isOptional: part.isOptional)
      }
      return .word(part.words.map { vocabulary.insert($0) }, isOptional: part.isOptional)
    }
  }
}

extension StaticString {
  /// The words of a list, in bytes.
  func words(partedBy separators: Set<UInt8> = [0x20, 0x0A]) -> [ArraySlice<UInt8>] {
    Array("\(self)".utf8).split { separators.contains($0) }
  }
}
