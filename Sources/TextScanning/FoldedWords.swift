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
  // The case of some letters of two bytes folds to one of three.
  words.append(addingCapacity: bytes.count + bytes.count / 2) { words in
    var offset = 0
    while let next = nextFoldedScalar(bytes, from: &offset, plane) {
      if next.isParted, !words.isEmpty { words.append(0x20) }
      if next.scalar < 0x80 {
        words.append(UInt8(truncatingIfNeeded: next.scalar))
      } else if let scalar = Unicode.Scalar(next.scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { words.append(byte) }
      }
    }
  }
  return words
}

/// Whether the folded words of two texts are the same.
///
/// - Complexity: O(*n*) up to the first letter in which they differ; nothing is allocated.
public func haveSameWords(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
  // What is the same to the byte has the same words: most texts that are compared are copies.
  var offset = 0
  while offset < min(one.count, other.count), one[offset] == other[offset] { offset += 1 }
  if offset == one.count, offset == other.count { return true }
  while offset > 0, !one[offset - 1].isASCIILetter, !one[offset - 1].isASCIIDigit { offset -= 1 }
  let plane = ScalarClass.basicPlane
  var otherOffset = offset
  var isFirst = offset == 0
  while true {
    let next = nextFoldedScalar(one, from: &offset, plane)
    let otherNext = nextFoldedScalar(other, from: &otherOffset, plane)
    guard let next, let otherNext else { return next == nil && otherNext == nil }
    guard next.scalar == otherNext.scalar, isFirst || next.isParted == otherNext.isParted else {
      return false
    }
    isFirst = false
  }
}

/// A number for the folded words of a text: equal for texts with the same words, and hardly ever for
/// others.
///
/// - Complexity: O(*n*); nothing is allocated.
public func foldedWordsHash(of bytes: Span<UInt8>) -> UInt64 {
  let plane = ScalarClass.basicPlane
  var hash = FNV1a()
  var offset = 0
  while let next = nextFoldedScalar(bytes, from: &offset, plane) {
    if next.isParted, !hash.isEmpty { hash.add(0x20) }
    hash.add(next.scalar)
  }
  return hash.value
}

/// The words of a heading without the number before them or a link to edit it behind.
///
/// - Parameter heading: A line; digits, full stops and blanks before its words are a number, and `[`
///   begins a link.
/// - Returns: The bytes between them; all of them if nothing else is there.
/// - Complexity: O(*n*).
public func unnumberedHeading(_ heading: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let words = heading.drop { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x20 }
    .prefix { $0 != UInt8(ascii: "[") }
  return words.isEmpty ? heading : words
}

/// The next letter or digit of `bytes`, case folded, and whether anything parts it from the one
/// before; `offset` moves behind it.
@inline(__always)
private func nextFoldedScalar(
  _ bytes: Span<UInt8>, from offset: inout Int, _ plane: [ScalarClass]
) -> (scalar: UInt32, isParted: Bool)? {
  var isParted = false
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      if byte.isASCIILetter { return (UInt32(byte | 0x20), isParted) }
      if byte.isASCIIDigit { return (UInt32(byte), isParted) }
      if byte != 0x27 { isParted = true }
      continue
    }
    let (scalar, length) = bytes.scalar(at: offset)
    offset += length
    let scalarClass = ScalarClass.of(scalar, in: plane)
    if scalar == 0x2019 || !scalarClass.isDisjoint(with: [.mark, .invisible]) { continue }
    if !scalarClass.isDisjoint(with: [.letter, .number]) { return (foldCase(scalar), isParted) }
    isParted = true
  }
  return nil
}
