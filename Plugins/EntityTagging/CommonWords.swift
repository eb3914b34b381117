// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// The English words that a name is easily mistaken for once its capitals are lost.
///
/// Words are told apart by 48 bits of their hash: of some 18,000 words and a name, one in billions of
/// names is taken for a common word by accident, and then is found as written only.
/// - Source: SCOWL, levels up to 35, as `Scripts/generate-common-words.py` reduces them.
final class CommonWords: Sendable {
  /// The one list, made at first use.
  static let english = CommonWords(commonWordList)

  /// An ending that makes a common word of another.
  private struct Ending: Sendable {
    /// Its letters as a number, the last one lowest.
    var letters: UInt32 = 0
    /// How many letters it has, at most four.
    var count = 0
    /// What it replaces, 0 for nothing.
    var replaced: UInt8

    init(_ ending: StaticString, replacing replaced: UInt8 = 0) {
      self.replaced = replaced
      for letter in ending.bytes {
        letters = letters << 8 | UInt32(letter)
        count += 1
      }
    }
  }

  private let endings: [Ending] = {
    let e = UInt8(ascii: "e")
    return [
      Ending("s"), Ending("es"), Ending("ies", replacing: UInt8(ascii: "y")),
      Ending("ed"), Ending("ed", replacing: e), Ending("ing"), Ending("ing", replacing: e),
      Ending("ings"), Ending("er"), Ending("er", replacing: e), Ending("ers"),
      Ending("ers", replacing: e), Ending("ly"), Ending("ness"),
    ]
  }()

  /// The hashes of words that an ending would make common, but that mostly stand in names.
  private let exceptions: [UInt64]

  /// The upper halves of the hashes, by open addressing; 0 is a free slot.
  private let slots: [UInt32]

  private init(_ list: StaticString) {
    exceptions = hashes(of: "united")
    var slots = [UInt32](repeating: 0, count: 1 << 16)
    for hash in hashes(of: list) { slots[Self.slot(of: hash, in: slots)] = UInt32(hash >> 32) }
    self.slots = slots
  }

  /// Whether an ASCII word, in any case, is on the list, or one of it with an ending.
  func contains(_ word: Word, in text: Span<UInt8>) -> Bool {
    if holds(word.hash) { return true }
    // Every ending ends in one of these.
    switch text[Int(word.end) - 1] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "r"),
      UInt8(ascii: "y"):
      return hasEnding(word, in: text) && !exceptions.contains(word.hash)
    default: return false
    }
  }

  private func hasEnding(_ word: Word, in text: Span<UInt8>) -> Bool {
    var tail: UInt32 = 0
    for offset in word.range.suffix(4) { tail = tail << 8 | UInt32(text[offset] | 0x20) }
    for ending in endings where word.range.count >= ending.count + 3 {
      if (tail ^ ending.letters) << (32 - 8 * ending.count) != 0 { continue }
      let stem = word.range.dropLast(ending.count)
      let hash = asciiWordHash(of: text, in: stem, followedBy: ending.replaced)
      if holds(hash) { return true }
    }
    return false
  }

  private func holds(_ hash: UInt64) -> Bool { slots[Self.slot(of: hash, in: slots)] != 0 }

  private static func slot(of hash: UInt64, in slots: [UInt32]) -> Int {
    let tag = UInt32(hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != tag { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

/// The hashes of the words of a list.
func hashes(of list: StaticString) -> [UInt64] {
  let bytes = list.bytes
  var words: [Word] = []
  appendWords(of: bytes.span, to: &words)
  return words.map(\.hash)
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
