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
  var isParted = false
  var offset = 0
  while offset < bytes.count {
    appendFoldedASCII(of: bytes, at: &offset, to: &words, parted: &isParted)
    if offset == bytes.count { break }
    let (scalar, length) = bytes.scalar(at: offset)
    offset += length
    let scalarClass = ScalarClass.of(scalar, in: plane)
    if scalar == 0x2019 || !scalarClass.isDisjoint(with: [.mark, .invisible]) { continue }
    if scalarClass.isDisjoint(with: [.letter, .number]) {
      isParted = true
    } else if let folded = Unicode.Scalar(foldCase(scalar)) {
      if isParted, !words.isEmpty { words.append(0x20) }
      isParted = false
      words.append(contentsOf: UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter)
    }
  }
  return words
}

/// Appends the folded words of ASCII up to the next byte past it.
private func appendFoldedASCII(
  of bytes: Span<UInt8>, at offset: inout Int, to words: inout [UInt8], parted isParted: inout Bool
) {
  var hasWords = !words.isEmpty
  // A blank before the first word may come from before.
  words.append(addingCapacity: bytes.count - offset + 1) { output in
    while offset < bytes.count, bytes[offset] < 0x80 {
      let byte = bytes[offset]
      offset &+= 1
      let lower = byte | 0x20
      if lower &- 0x61 < 26 || byte &- 0x30 < 10 {
        if isParted, hasWords { output.append(0x20) }
        isParted = false
        hasWords = true
        output.append(lower)
      } else if byte != UInt8(ascii: "'") {
        isParted = true
      }
    }
  }
}
