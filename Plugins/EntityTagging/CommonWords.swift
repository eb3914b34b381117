// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// The English words that a name is easily mistaken for once its capitals are lost.
///
/// Words are told apart by their hash: of some 18,000 words and a name, one in 200,000 names is taken
/// for a common word by accident, and then is found as written only.
/// - Source: SCOWL, levels up to 35, as `Scripts/generate-common-words.py` reduces them.
struct CommonWords: Sendable {
  /// The one list, made at first use.
  static let english = CommonWords(commonWordList)

  /// Endings that make a common word of another, with what they replace.
  private static let endings: [(ending: [UInt8], replaced: [UInt8])] = [
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("ings", ""), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ly", ""), ("ness", ""),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// Words that an ending would make common, but that mostly stand in names.
  private static let exceptions: [[UInt8]] = [Array("united".utf8)]

  /// The hashes, by open addressing; 0 is a free slot.
  private var slots = [UInt32](repeating: 0, count: 1 << 16)

  private init(_ list: StaticString) {
    let bytes = list.bytes
    var words: [Word] = []
    words.reserveCapacity(1 << 15)
    appendWords(of: bytes.span, to: &words)
    for word in words { slots[slot(of: word.hash)] = word.hash }
  }

  /// Whether an ASCII word, in any case, is on the list, or one of it with an ending.
  func contains(_ word: Word, in text: Span<UInt8>) -> Bool {
    if slots[slot(of: word.hash)] != 0 { return true }
    // Every ending ends in one of these.
    switch text[Int(word.end) - 1] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "r"),
      UInt8(ascii: "y"):
      break
    default: return false
    }
    var lower: [UInt8] = []
    for offset in word.range { lower.append(text[offset] | 0x20) }
    return hasEnding(lower) && !Self.exceptions.contains(lower)
  }

  /// Whether a word in lower case and ASCII is on the list, or one of it with an ending.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    var words: [Word] = []
    appendWords(of: word.span, to: &words)
    return words.count == 1 && contains(words[0], in: word.span)
  }

  private func hasEnding(_ word: [UInt8]) -> Bool {
    var stem: [Word] = []
    for (ending, replaced) in Self.endings
    where word.count >= ending.count + 3 && word.suffix(ending.count) == ending[...] {
      stem.removeAll(keepingCapacity: true)
      let bytes = word.dropLast(ending.count) + replaced
      appendWords(of: bytes.span, to: &stem)
      if slots[slot(of: stem[0].hash)] != 0 { return true }
    }
    return false
  }

  private func slot(of hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
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
