// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A run of letters, digits and marks in a text, with a hash that ignores case.
struct Word: Hashable, Sendable {
  /// Offset of the first byte.
  var start: Int32
  /// Offset after the last byte.
  var end: Int32
  /// A hash of the scalars with their case folded; equal for words that differ in case alone.
  var hash: UInt64

  /// The offsets of the bytes.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The word at a range of offsets below 2 GB.
  init(_ range: Range<Int>, hash: UInt64) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    self.hash = hash
  }
}

/// What a word is made of.
struct WordShape: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// It has an upper-case letter.
  static var hasUpper: WordShape { WordShape(rawValue: 1 << 0) }
  /// It has a lower-case letter.
  static var hasLower: WordShape { WordShape(rawValue: 1 << 1) }
  /// It has an ASCII digit.
  static var hasDigit: WordShape { WordShape(rawValue: 1 << 2) }
  /// It has `_`, a letter without case, a mark or a number other than the ASCII digits.
  static var hasOther: WordShape { WordShape(rawValue: 1 << 3) }
  /// It begins with an upper-case letter.
  static var startsUpper: WordShape { WordShape(rawValue: 1 << 4) }
  /// It has a scalar past ASCII.
  static var hasNonASCII: WordShape { WordShape(rawValue: 1 << 5) }
}

/// The first eight bytes of a word and the last eight: all of a word of up to sixteen.
///
/// A byte past the end of the word is 0.
struct WordEnds {
  private let first: UInt64
  /// The last eight bytes of a word of more than eight, which may be among the first; else 0.
  private let last: UInt64
  /// 0xFF for each byte of the word.
  private let (firstMask, lastMask): (UInt64, UInt64)
  /// The two bytes behind the word, the first one lowest.
  let next: UInt16

  /// The ends of the word at `range` of padded bytes.
  @inline(__always)
  init(of bytes: Span<UInt8>, in range: Range<Int>) {
    let pieces = bytes.eightBytes(round: range)
    firstMask = ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(range.count, 8))
    first = pieces.first & firstMask
    lastMask = range.count > 8 ? ~0 : 0
    last = pieces.last & lastMask
    next = UInt16(truncatingIfNeeded: pieces.next)
  }

  /// Whether something else than a blank follows the byte behind the word: 1 if so, else 0.
  @inline(__always)
  var isFollowed: UInt8 { UInt8(truncatingIfNeeded: (UInt32(next) &+ 0xDF00) &>> 16) }

  /// The bytes with letters in lower case.
  @inline(__always)
  private var folded: (first: UInt64, last: UInt64) {
    let lowerCase: UInt64 = 0x2020_2020_2020_2020
    return (first | lowerCase & firstMask, last | lowerCase & lastMask)
  }

  /// Whether there are nothing but ASCII letters, if the bytes are those of a word.
  ///
  /// The next byte after a letter in lower case is 0x40 to 0x7F; after `_`, read as 0x7F, it is not.
  @inline(__always)
  var isLetters: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, last) = (folded.first &+ ones, folded.last &+ ones)
    let odd = (first ^ 0x40 &* ones) & firstMask | (last ^ 0x40 &* ones) & lastMask
    return odd & (0xC0 &* ones) == 0
  }

  /// Whether there are nothing but ASCII letters and digits, if the bytes are those of a word.
  @inline(__always)
  var isPlain: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, last) = folded
    return (first | last | (first &+ ones) | (last &+ ones)) & (0x80 &* ones) == 0
  }

  /// The hash of a plain word of up to sixteen bytes.
  @inline(__always)
  var hash: UInt64 { mixed(mixed(0, folded.first), folded.last) }

  /// Whether the first byte of a plain word is no upper-case letter: 0x20 if so, else 0.
  @inline(__always)
  var lowerBit: UInt64 { first & 0x20 }

  /// The shape of a plain word of up to sixteen bytes.
  ///
  /// Bit 0x40 tells letters from digits, bit 0x20 lower case from upper case.
  var shape: WordShape {
    let cases: UInt64 = 0x2020_2020_2020_2020
    let (letters, lastLetters) = (first &>> 1 & cases, last &>> 1 & cases)
    let digits = firstMask & ~(first &>> 1) | lastMask & ~(last &>> 1)
    var shape: WordShape = digits & cases != 0 ? .hasDigit : []
    if letters & ~first | lastLetters & ~last != 0 { shape.insert(.hasUpper) }
    if letters & first | lastLetters & last != 0 { shape.insert(.hasLower) }
    if first & 0x60 == 0x40 { shape.insert(.startsUpper) }
    return shape
  }
}

/// The hash of a word of ASCII letters and digits.
///
/// Words of up to eight bytes have equal hashes only if they are equal but for case.
///
/// - Parameters:
///   - bytes: A padded text.
///   - range: Where the word stands in it.
///   - letter: One in lower case that the word has besides, at its end.
/// - Returns: The hash of the word with that letter.
/// - Complexity: O(*n*) in the bytes of the word, eight a step.
func asciiWordHash(
  of bytes: Span<UInt8>, in range: Range<Int>, followedBy letter: UInt8? = nil
) -> UInt64 {
  let end = range.upperBound + (letter == nil ? 0 : 1)
  func lanes(at offset: Int) -> UInt64 {
    let rest = 8 * (range.upperBound - offset)
    let lanes = bytes.eightBytes(at: offset) | 0x2020_2020_2020_2020
    return rest >= 64 ? lanes : lanes & ~(~0 << rest) | UInt64(letter ?? 0) << rest
  }
  var hash: UInt64 = 0
  var offset = range.lowerBound
  repeat {
    hash = mixed(hash, lanes(at: offset))
    offset += 8
  } while offset < end - 8
  return mixed(hash, end - range.lowerBound > 8 ? lanes(at: end - 8) : 0)
}

/// The hash of a word with eight bytes more; one to one for each `hash`.
@inline(__always)
private func mixed(_ hash: UInt64, _ lanes: UInt64) -> UInt64 {
  let product = (hash ^ lanes) &* 0xD6E8_FEB8_6659_FD93
  return product ^ (product &>> 32)
}

/// A word with its shape, read scalar by scalar; empty if none begins at `start`.
///
/// A word is a longest run of letters, marks, numbers and `_`. Each letter of a script that is
/// written without blanks (Han, kana, Thai, Lao, Khmer, Myanmar) is a word of its own.
func scalarWord(in bytes: Span<UInt8>, at start: Int) -> (word: Word, shape: WordShape) {
  let classes = ScalarClass.basicPlane
  var offset = start
  var hash: UInt64 = 0
  var shape: WordShape = []
  func mix(_ folded: UInt32) {
    hash = (hash ^ UInt64(folded)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
  }
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      let letter = byte | 0x20
      if letter &- 0x61 < 26 {
        let isUpper = byte != letter
        shape.insert(isUpper ? .hasUpper : .hasLower)
        if isUpper, offset == start { shape.insert(.startsUpper) }
      } else if byte &- 0x30 < 10 {
        shape.insert(.hasDigit)
      } else if byte == UInt8(ascii: "_") {
        shape.insert(.hasOther)
      } else {
        break
      }
      mix(UInt32(letter))
      offset += 1
      continue
    }
    let (value, length) = bytes.scalar(at: offset)
    let kind = ScalarClass.of(value, in: classes)
    if kind.isDisjoint(with: [.letter, .mark, .number]) { break }
    let isAlone = value >= 0xE00 && isWrittenWithoutBlanks(value)
    if isAlone, offset > start { break }
    shape.insert(.hasNonASCII)
    if kind.contains(.upper) {
      shape.insert(offset == start ? [.hasUpper, .startsUpper] : .hasUpper)
    } else {
      shape.insert(kind.contains(.lower) ? .hasLower : .hasOther)
    }
    mix(foldCase(value))
    offset += length
    if isAlone { break }
  }
  if offset > start, shape.isDisjoint(with: [.hasOther, .hasNonASCII]) {
    hash = asciiWordHash(of: bytes, in: start..<offset)
  }
  return (Word(start..<offset, hash: hash), shape)
}
