// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// The English words that a name is easily mistaken for once its capitals are lost.
///
/// - Source: SCOWL, levels up to 35, as `Scripts/generate-common-words.py` reduces them.
struct CommonWords: Sendable {
  /// The one list, made at first use.
  static let english = CommonWords(commonWordList)

  /// Endings that make a common word of another, with what they replace.
  private static let endings: [(ending: StaticString, replaced: StaticString)] = [
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("ings", ""), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ly", ""), ("ness", ""),
  ]

  /// Words that an ending would make common, but that mostly stand in names.
  private static let exceptions: [StaticString] = ["united"]

  /// The list that the slots point into.
  private let bytes: [UInt8]

  /// Offset and length of a word, packed; 0 is a free slot.
  ///
  /// The count is a power of two.
  private var slots: [UInt32]

  private init(_ list: StaticString) {
    bytes = Array(list.bytes)
    slots = [UInt32](repeating: 0, count: 1 << 16)
    var start = 0
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] <= 0x20 {
      if offset > start { insert(start..<offset) }
      start = offset + 1
    }
  }

  /// Whether `word`, in lower case and ASCII, is on the list, or one of it with an ending.
  func contains(_ word: [UInt8]) -> Bool {
    if has(word) { return true }
    if Self.exceptions.contains(where: { $0.bytes == word }) { return false }
    for (ending, replaced) in Self.endings {
      let suffix = ending.bytes
      guard word.count >= suffix.count + 3, word.suffix(suffix.count).elementsEqual(suffix) else {
        continue
      }
      if has(Array(word.dropLast(suffix.count)) + replaced.bytes) { return true }
    }
    return false
  }

  private mutating func insert(_ range: Range<Int>) {
    var slot = Self.hash(bytes[range]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(range.lowerBound << 8 | range.count)
  }

  private func has(_ word: [UInt8]) -> Bool {
    var slot = Self.hash(word[...]) & (slots.count - 1)
    while slots[slot] != 0 {
      let start = Int(slots[slot] >> 8)
      let end = start + Int(slots[slot] & 0xFF)
      if end - start == word.count, bytes[start..<end].elementsEqual(word) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int((hash ^ (hash >> 15)) & 0xFFFF)
  }
}

// `unsafe` stands here because a static string shows its bytes in no other way.
extension StaticString {
  /// The UTF-8 bytes.
  var bytes: [UInt8] { withUTF8Buffer { unsafe Array($0) } }

  /// Whether a test holds for each byte with its offset.
  func isAll(_ test: (Int, UInt8) -> Bool) -> Bool {
    withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where !test(offset, unsafe buffer[offset]) { return false }
      return true
    }
  }
}
