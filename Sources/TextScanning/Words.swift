// SPDX-License-Identifier: Apache-2.0

/// A run of letters, digits and marks in a text, with a hash that ignores case.
public struct Word: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset after the last byte.
  public var end: Int32
  /// A hash of the scalars with their case folded; equal for words that differ in case alone.
  public var hash: UInt64
  /// Whether it has an ASCII digit.
  public var hasDigit: Bool

  /// The offsets of the bytes.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
}

/// Appends the words of a text in order.
///
/// A word is a longest run of letters, marks, numbers and `_`. Each letter of a script that is
/// written without blanks (Han, kana, Thai, Lao, Khmer, Myanmar) is a word of its own.
///
/// - Parameters:
///   - bytes: Valid UTF-8, shorter than 2 GB.
///   - words: Receives the words; their offsets count from the start of `bytes`.
/// - Complexity: O(*n*), a step for 64 bytes and one for each eight bytes of an ASCII word.
public func appendWords(of bytes: Span<UInt8>, to words: inout [Word]) {
  var offset = 0
  while offset + WordBits.blockSize <= bytes.count {
    // A piece of so many bytes has at most half as many words, and those of the block at its end.
    let end = min(offset + 4_096, bytes.count - WordBits.blockSize + 1)
    words.append(addingCapacity: (end - offset) / 2 + 33) { output in
      while offset < end {
        // `unsafe`: bytes of bytes have no gaps.
        let block = unsafe bytes.extracting(offset..<offset &+ WordBits.blockSize).bytes
        offset = appendWords(in: block, at: offset, of: bytes, to: &output)
      }
    }
  }
  while offset < bytes.count {
    let block = lastBlock(of: bytes, from: offset)
    words.append(addingCapacity: 33) { output in
      // `unsafe`: bytes of numbers have no gaps.
      offset = unsafe appendWords(in: block.span.bytes, at: offset, of: bytes, to: &output)
    }
  }
}

/// The hash of a word of ASCII letters and digits, as `appendWords` gives it.
///
/// Words of up to eight bytes have equal hashes only if they are equal but for case.
///
/// - Parameters:
///   - bytes: A text.
///   - range: Where the word stands in it.
///   - letter: One in lower case that the word has besides, at its end.
/// - Returns: The hash of the word with that letter.
/// - Complexity: O(*n*) in the bytes of the word, eight a step.
public func asciiWordHash(
  of bytes: Span<UInt8>, in range: Range<Int>, followedBy letter: UInt8 = 0
) -> UInt64 {
  var hash: UInt64 = 0
  var offset = range.lowerBound
  while offset + 8 <= range.upperBound {
    hash = mixed(hash, eightBytes(of: bytes, at: offset) | lowerCase)
    offset += 8
  }
  let rest = UInt64(8 * (range.upperBound - offset))
  var lanes = (eightBytes(of: bytes, at: offset) | lowerCase) & ((1 &<< rest) &- 1)
  lanes |= UInt64(letter) &<< rest
  return lanes == 0 ? hash : mixed(hash, lanes)
}

/// Appends the words of a block, but for one that may go on behind it.
///
/// - Parameters:
///   - block: 64 bytes, and eight more that only make each word lie inside with eight bytes.
///   - offset: Where the block stands in the text.
///   - bytes: The text.
///   - words: Receives the words.
/// - Returns: Where to look for the next word.
@inline(__always)
private func appendWords(
  in block: RawSpan, at offset: Int, of bytes: Span<UInt8>, to words: inout OutputSpan<Word>
) -> Int {
  precondition(block.byteCount == WordBits.blockSize)
  var bits = WordBits(of: block)
  let length = bits.dropOpenRun()
  if length == 0 {
    return appendScalarWords(of: bytes, in: offset..<offset &+ 64, to: &words)
  }
  if bits.others != 0 {
    appendMixedWords(in: block, bits, at: offset, of: bytes, to: &words)
  } else {
    while bits.runs != 0 {
      let run = bits.removeFirstRun()
      words.append(asciiWord(run.range, in: block, at: offset, bits.hasDigit(run)))
    }
  }
  return offset &+ length
}

/// Appends the words of a block that has more than ASCII letters and digits.
@inline(never)
private func appendMixedWords(
  in block: RawSpan, _ blockBits: WordBits, at offset: Int, of bytes: Span<UInt8>,
  to words: inout OutputSpan<Word>
) {
  var bits = blockBits
  while bits.runs != 0 {
    var run = bits.removeFirstRun()
    let others = bits.others & run.bits
    if others != 0 {
      let place = others.trailingZeroBitCount
      // No letter is among U+2000 to U+203F, the dashes and quotation marks.
      guard bytes[offset + place] == 0xE2, bytes[offset + place + 1] == 0x80 else {
        _ = appendScalarWords(
          of: bytes, in: offset + run.range.lowerBound..<offset + run.range.upperBound, to: &words)
        continue
      }
      bits.runs |= run.bits & (~0 << (place + 3))
      run.end(before: place)
    }
    if !run.range.isEmpty {
      words.append(asciiWord(run.range, in: block, at: offset, bits.hasDigit(run)))
    }
  }
}

/// The word of ASCII letters and digits at a range of a block that stands at `offset` of the text.
@inline(__always)
private func asciiWord(
  _ range: Range<Int>, in block: RawSpan, at offset: Int, _ hasDigit: Bool
) -> Word {
  var hash: UInt64 = 0
  var place = range.lowerBound
  var count = range.count
  while count > 8 {
    hash = mixed(hash, eightBytes(of: block, at: place) | lowerCase)
    place &+= 8
    count &-= 8
  }
  let rest = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  hash = mixed(hash, ((eightBytes(of: block, at: place) | lowerCase) &<< rest) &>> rest)
  return Word(
    start: Int32(truncatingIfNeeded: offset &+ range.lowerBound),
    end: Int32(truncatingIfNeeded: offset &+ range.upperBound), hash: hash, hasDigit: hasDigit)
}

/// The last bytes of a text, fewer than a block or just one, and 0 behind them.
private func lastBlock(of bytes: Span<UInt8>, from offset: Int) -> InlineArray<9, UInt64> {
  var block = InlineArray<9, UInt64>(repeating: 0)
  var place = offset
  var lane = 0
  while place < bytes.count, lane < block.count {
    block[lane] = eightBytes(of: bytes, at: place).littleEndian
    place &+= 8
    lane &+= 1
  }
  return block
}

/// The bit that lower-case letters have and upper-case letters have not, in eight bytes.
private let lowerCase: UInt64 = 0x2020_2020_2020_2020

/// Eight bytes from an offset on, the first one lowest; 0 stands for those past the end.
@inline(__always)
func eightBytes(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  offset &+ 8 <= bytes.count
    ? eightBytes(inside: bytes, at: offset) : lastBytes(of: bytes, from: offset)
}

/// The bytes from an offset on, fewer than eight.
@inline(never)
private func lastBytes(of bytes: Span<UInt8>, from offset: Int) -> UInt64 {
  if bytes.count >= 8 {
    return eightBytes(inside: bytes, at: bytes.count - 8) >> (8 * (offset + 8 - bytes.count))
  }
  return (offset..<bytes.count).reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
}

/// Eight bytes that lie inside the text.
@inline(__always)
private func eightBytes(inside bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  precondition(offset >= 0 && offset &+ 8 <= bytes.count)
  // `unsafe`: the load is unaligned; where it lies is checked above.
  return unsafe bytes.withUnsafeBytes { buffer in
    unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

/// Eight bytes of a block, the first one lowest.
@inline(__always)
private func eightBytes(of block: RawSpan, at offset: Int) -> UInt64 {
  // `unsafe`: any eight bytes are a number; where they lie is checked.
  UInt64(littleEndian: unsafe block.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
}

/// The hash of a word with eight bytes more; one to one for each `hash`.
@inline(__always)
private func mixed(_ hash: UInt64, _ lanes: UInt64) -> UInt64 {
  let product = (hash ^ lanes) &* 0xD6E8_FEB8_6659_FD93
  return product ^ (product &>> 32)
}

/// Appends the words of a range, scalar by scalar; the last one may go on behind it.
///
/// - Returns: Where to look for the next word.
@inline(never)
private func appendScalarWords(
  of bytes: Span<UInt8>, in range: Range<Int>, to words: inout OutputSpan<Word>
) -> Int {
  var offset = range.lowerBound
  while offset < range.upperBound {
    let word = scalarWord(in: bytes, at: offset)
    if word.range.isEmpty {
      offset += bytes.scalar(at: offset).length
    } else {
      words.append(word)
      offset = Int(word.end)
    }
  }
  return offset
}

/// The word at an offset, read scalar by scalar; empty if none begins there.
private func scalarWord(in bytes: Span<UInt8>, at start: Int) -> Word {
  var offset = start
  var hash: UInt64 = 0
  var (hasDigit, isPlain) = (false, true)
  while offset < bytes.count {
    let (value, length) = bytes.scalar(at: offset)
    let kind = ScalarClass.of(value)
    if kind.isDisjoint(with: [.letter, .mark, .number]), value != 0x5F { break }
    let isAlone = isWrittenWithoutBlanks(value)
    if isAlone, offset > start { break }
    if value &- 0x30 < 10 { hasDigit = true }
    if value >= 0x80 || value == 0x5F { isPlain = false }
    hash = (hash ^ UInt64(foldCase(value))) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    offset += length
    if isAlone { break }
  }
  if isPlain { hash = asciiWordHash(of: bytes, in: start..<offset) }
  return Word(
    start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
    hash: hash, hasDigit: hasDigit)
}

/// Whether a letter belongs to a script that is written without blanks.
///
/// - Source: the blocks of the Unicode Standard for Thai and Lao, Myanmar, Khmer, kana and Han.
public func isWrittenWithoutBlanks(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x0E00: false
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
    true
  default: false
  }
}
