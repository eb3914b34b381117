// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// The first words and signs of a text.
struct FirstWords {
  /// How many are kept.
  private static let most = 24
  /// How many are counted.
  private static let mostCounted = 30
  /// How many of a line count for those above and below it; of long texts no more are read.
  static let mostOfNeighbour = 6

  /// Where their hashes stand.
  let range: Range<Int>
  /// How many there are, in steps.
  let count: UInt64
  /// A hash of all that are counted.
  let hash: UInt64
  /// What the first five look like.
  let shape: UInt64
  /// What the first three look like.
  let firstShape: UInt64

  /// Appends the hashes of the first words and signs of `bytes`, which is valid UTF-8.
  ///
  /// A word is a run of letters and digits, any digit as good as another, in any case. What stands
  /// between U+0080 and U+00BF or between U+2000 and U+2FFF is a sign, as is the punctuation of ASCII.
  init(of bytes: Span<UInt8>, to hashes: inout [UInt64]) {
    let start = hashes.count
    var (offset, count) = (0, 0)
    var shape: UInt64 = 0
    var firstShape: UInt64 = 0
    var allWords: UInt64 = 0
    let isLong = bytes.count > PageLines.maximumLength
    let most = isLong ? Self.mostOfNeighbour : Self.mostCounted
    let folded = Self.folded.span
    while offset < bytes.count, count < most {
      let byte = bytes[offset]
      if byte <= 0x20 {
        offset += 1
        continue
      }
      var hash = FNV1a()
      var look = UInt64(byte)
      if byte == 0xC2 || byte == 0xE2 {
        let end = min(bytes.count, offset + (byte == 0xC2 ? 2 : 3))
        while offset < end {
          hash.add(UInt32(bytes[offset]))
          offset += 1
        }
        look = hash.value
      } else if folded[Int(byte)] != 0 {
        (hash, look, offset) = Self.word(of: bytes, at: offset, folded)
      } else {
        hash.add(UInt32(byte))
        offset += 1
      }
      count += 1
      allWords = (allWords ^ hash.value) &* 0x9E37_79B9_7F4A_7C15
      if count <= Self.most { hashes.append(hash.value) }
      if count <= 5 { shape = (shape ^ look) &* 0x9E37_79B9_7F4A_7C15 }
      if count == 3 { firstShape = shape }
    }
    range = start..<hashes.count
    hash = allWords
    self.count = isLong ? stepped(Self.mostCounted) : stepped(count)
    self.shape = shape
    self.firstShape = count < 3 ? shape : firstShape
  }

  /// The hash of a word in lower case, what it looks like, and where it ends.
  @inline(__always)
  private static func word(
    of bytes: Span<UInt8>, at start: Int, _ folded: borrowing Span<UInt8>
  ) -> (hash: FNV1a, look: UInt64, end: Int) {
    var hash = FNV1a()
    var offset = start
    var isUpper = true
    while offset < bytes.count {
      let byte = bytes[offset]
      let letter = folded[Int(byte)]
      if letter == 0 { break }
      isUpper = isUpper && byte &- 0x61 >= 26
      hash.add(UInt32(letter))
      offset &+= 1
    }
    let first = bytes[start]
    let look: UInt64 =
      first >= 0x80 ? 2 : first.isASCIIDigit ? 3 : first & 0x20 != 0 ? 4 : isUpper ? 5 : 6
    return (hash, look, offset)
  }

  /// For each byte of a word what it counts as, 0 for those of no word: letters of ASCII in lower case,
  /// any digit as 0.
  private static let folded: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x30...0x39: UInt8(ascii: "0")
    case 0x41...0x5A, 0x61...0x7A: byte | 0x20
    case 0xC2, 0xE2: 0
    case 0x5F, 0x80...: byte
    default: 0
    }
  }
}

/// A number from 0 to 7 for a count: the small ones themselves, others in steps that double.
func stepped(_ count: Int) -> UInt64 {
  count < 4 ? UInt64(count) : count < 8 ? 4 : count < 15 ? 5 : count < 30 ? 6 : 7
}
