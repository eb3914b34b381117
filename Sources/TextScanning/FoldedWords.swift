// SPDX-License-Identifier: Apache-2.0

/// The letters and digits of a text with case folded, words parted by one blank.
///
/// Two lines with equal folded words say the same in print: case, punctuation and spacing differ at
/// most. Apostrophes and marks are dropped without parting a word.
///
/// - Input: valid UTF-8.
/// - Output: valid UTF-8, without blanks at the ends.
/// - Complexity: O(*n*).
public func foldedWords(of bytes: Span<UInt8>) -> [UInt8] {
  let plane = ScalarClass.basicPlane
  var words: [UInt8] = []
  words.reserveCapacity(bytes.count)
  var isParted = false
  var offset = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39: words.append(byte, parted: &isParted)
      case 0x41...0x5A: words.append(byte | 0x20, parted: &isParted)
      case 0x27: continue
      default: isParted = true
      }
      continue
    }
    let (scalar, length) = bytes.scalar(at: offset)
    offset += length
    let scalarClass = ScalarClass.of(scalar, in: plane)
    if scalar == 0x2019 || !scalarClass.isDisjoint(with: [.mark, .invisible]) { continue }
    if scalarClass.isDisjoint(with: [.letter, .number]) {
      isParted = true
    } else if let folded = Unicode.Scalar(foldCase(scalar)) {
      for byte in UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter {
        words.append(byte, parted: &isParted)
      }
    }
  }
  return words
}

extension [UInt8] {
  fileprivate mutating func append(_ byte: UInt8, parted isParted: inout Bool) {
    if isParted {
      if !isEmpty { append(0x20) }
      isParted = false
    }
    append(byte)
  }
}
