// SPDX-License-Identifier: Apache-2.0

/// The patterns of furniture lines, found by the first word of a line.
final class FurniturePatterns: Sendable {
  static let standard = FurniturePatterns(FurnitureWords.patterns)

  let vocabulary: FurnitureVocabulary

  /// The elements of all patterns, those of one in a row.
  let elements: [FurniturePattern.Element]

  /// The numbers of the words that elements leave to choose from.
  let choices: [UInt16]

  /// In the order of their first words, and of the table for one word.
  private let patterns: [FurniturePattern]

  /// Open addressing by `slot(of:in:)`; 0 is free.
  private let keys: [UInt64]

  /// What is known of a line that begins with the key of the same place.
  private let openings: [Opening]

  /// The keys of second words, those of one opening in a row.
  private let seconds: [UInt64]

  /// The lists that a word may stand in.
  struct Lists: OptionSet {
    let rawValue: UInt8

    /// Words that stand in menus.
    static let menu = Lists(rawValue: 1)
    /// Words of pictures and their credits.
    static let picture = Lists(rawValue: 2)
    /// News agencies.
    static let agency = Lists(rawValue: 4)
  }

  /// What the first words of a line say of it.
  struct Opening {
    /// The patterns that may match.
    var patterns = 0..<0
    /// The keys of second words of which the line must have one; empty if any will do.
    fileprivate var seconds = 0..<0
    /// The lists that the first word stands in.
    var lists: Lists = []
    /// Whether there is no word at all.
    var isEmpty = false
  }

  init(_ tables: [StaticString]) {
    var reader = FurnitureTable()
    for table in tables { reader.read(table) }
    let rows = reader.rows
    let order = rows.indices.map { (key: rows[$0].key, row: $0) }.sorted { $0 < $1 }
    var patterns: [FurniturePattern] = []
    var seconds: [UInt64] = []
    var keys = [UInt64](repeating: 0, count: 1 << 11)
    var openings = [Opening](repeating: Opening(), count: keys.count)
    var start = 0
    while start < order.count {
      let key = order[start].key
      let group = order[start...].prefix { $0.key == key }
      var opening = Opening(patterns: start..<group.endIndex)
      if group.allSatisfy({ !rows[$0.row].seconds.isEmpty }) {
        let first = seconds.count
        seconds.append(contentsOf: Set(group.flatMap { rows[$0.row].seconds }))
        opening.seconds = first..<seconds.count
      }
      for row in group { patterns.append(rows[row.row].pattern) }
      let slot = Self.slot(of: key, in: keys)
      (keys[slot], openings[slot]) = (key, opening)
      start = group.endIndex
    }
    for (lists, words) in Self.lists {
      words.forEachWord { bytes, word in
        let key = Self.key(of: bytes.extracting(word))
        let slot = Self.slot(of: key, in: keys)
        keys[slot] = key
        openings[slot].lists.formUnion(lists)
      }
    }
    vocabulary = reader.vocabulary
    (elements, choices) = (reader.elements, reader.choices)
    (self.patterns, self.seconds) = (patterns, seconds)
    (self.keys, self.openings) = (keys, openings)
  }

  private static let lists: [(Lists, StaticString)] = [
    (.menu, FurnitureWords.menus), (.menu, FurnitureWords.homes), (.menu, FurnitureWords.networks),
    (.picture, FurnitureWords.pictures), (.agency, FurnitureWords.agencies), (.agency, "images"),
  ]

  subscript(index: Int) -> FurniturePattern { patterns[index] }

  /// What the first words of `line` say of it.
  func opening(of line: Span<UInt8>) -> Opening {
    var offset = 0
    let key = Self.nextKey(in: line, from: &offset)
    if key == 0 { return Opening(isEmpty: true) }
    let slot = Self.slot(of: key, in: keys)
    guard keys[slot] == key else { return Opening() }
    var opening = openings[slot]
    if !opening.seconds.isEmpty {
      Self.skipWord(in: line, from: &offset)
      let second = Self.nextKey(in: line, from: &offset)
      if !seconds[opening.seconds].contains(second) { opening.patterns = 0..<0 }
    }
    return opening
  }

  /// The lists that the word with `key` stands in.
  func lists(with key: UInt64) -> Lists {
    let slot = Self.slot(of: key, in: keys)
    return keys[slot] == key ? openings[slot].lists : []
  }

  private static func slot(of key: UInt64, in keys: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The key of the first word of `bytes`.
  static func key(of bytes: Span<UInt8>) -> UInt64 {
    var offset = 0
    return nextKey(in: bytes, from: &offset)
  }

  /// The key of every number.
  static let numberKey: UInt64 = 1

  /// The first eight bytes of the next word, ASCII and Latin-1 letters in lower case; 0 at the end.
  ///
  /// The offset is then somewhere in that word.
  static func nextKey(in line: Span<UInt8>, from offset: inout Int) -> UInt64 {
    while offset < line.count, !startsWord(line, offset) {
      offset += line[offset] < 0x80 ? 1 : utf8Length(line[offset])
    }
    guard offset < line.count else { return 0 }
    if line[offset].isASCIIDigit { return numberKey }
    if line[offset] == 0xC2 {
      offset += 2
      return 0xC2A9
    }
    let start = ByteLanes(of: line, at: offset)
    let letterCount = start.letterCount
    if letterCount == 8 || letterCount > 0 && start[letterCount] < 0x80 {
      offset += letterCount
      return start.folded.byteSwapped >> UInt64(64 - 8 * letterCount)
    }
    var key: UInt64 = 0
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
}
