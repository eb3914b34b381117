// SPDX-License-Identifier: Apache-2.0

/// A line cut into words and signs, each known by its number in the vocabulary of the patterns.
struct FurnitureLine {
  /// A word, number, address or sign.
  struct Token {
    enum Form: UInt8 {
      /// Letters and digits that begin with a capital or title-case letter.
      case capital
      /// Letters that begin with any other letter.
      case small
      /// Digits first.
      case number
      /// A web address.
      case address
      /// Anything else.
      case sign
    }

    var form: Form
    /// Whether a lower-case letter follows the first; false in `CNN`.
    var hasLowerCase = false
    /// The number in the vocabulary; 0 for a word that no pattern has.
    var word: UInt16
    /// What the word lists say of it.
    var traits: WordTraits
    private let lowerBound: Int32
    private let upperBound: Int32

    init(
      form: Form, _ range: Range<Int>, word: UInt16, traits: WordTraits, hasLowerCase: Bool = false
    ) {
      self.form = form
      self.word = word
      self.traits = traits
      self.hasLowerCase = hasLowerCase
      lowerBound = Int32(truncatingIfNeeded: range.lowerBound)
      upperBound = Int32(truncatingIfNeeded: range.upperBound)
    }

    /// Where it starts in the line, in bytes.
    var start: Int { Int(lowerBound) }

    /// Where it ends in the line, in bytes.
    var end: Int { Int(upperBound) }
  }

  private(set) var tokens: [Token] = []

  /// The words of `line` but for decoration at its ends: arrows, bullets, brackets, stops, quotes.
  init(_ line: Span<UInt8>, vocabulary: FurnitureVocabulary) {
    let classes = ScalarClass.basicPlane
    tokens.append(addingCapacity: line.count) { tokens in
      var offset = 0
      while offset < line.count {
        if line[offset] == 0x20 {
          offset += 1
          continue
        }
        if let token = Self.plainWord(line, at: offset, vocabulary) {
          tokens.append(token)
          offset = token.end
          continue
        }
        let (scalar, length) = line.scalar(at: offset)
        let scalarClass = ScalarClass.of(scalar, in: classes)
        if !scalarClass.isDisjoint(with: [.space, .invisible]) {
          offset += length
        } else if scalarClass.isDisjoint(with: [.letter, .number, .mark]) {
          let (word, traits) = vocabulary.entry(of: line, in: offset..<offset + length)
          tokens.append(Token(form: .sign, offset..<offset + length, word: word, traits: traits))
          offset += length
        } else {
          let end = Self.endOfWord(in: line, from: offset, classes)
          tokens.append(Self.token(line, offset..<end, scalarClass, vocabulary, classes))
          offset = end
        }
      }
    }
    forgetCountry()
    while let last = tokens.last, last.form == .sign, last.traits.contains(.trailing) {
      tokens.removeLast()
    }
    let lead = tokens.prefix { $0.form == .sign && $0.traits.contains(.leading) }
    if !lead.isEmpty { tokens.removeFirst(lead.count) }
  }

  /// Makes `US` no word of a pattern, unless the word before it is all capitals as well.
  private mutating func forgetCountry() {
    for index in tokens.indices.dropFirst()
    where tokens[index].traits.contains(.us) && tokens[index].form == .capital
      && !tokens[index].hasLowerCase && tokens[index - 1].hasLowerCase
    {
      tokens[index].word = 0
    }
  }

  /// The word at `offset` if it is ASCII letters up to a blank or the end, as most words are.
  private static func plainWord(
    _ line: Span<UInt8>, at offset: Int, _ vocabulary: FurnitureVocabulary
  ) -> Token? {
    var hash = FurnitureVocabulary.Hash()
    var capitals = 0
    var end = offset
    while end < line.count, line[end] != 0x20 {
      let byte = line[end]
      guard byte.isASCIILetter else { return nil }
      if byte & 0x20 == 0 { capitals += 1 }
      hash.add(UInt32(byte | 0x20))
      end += 1
    }
    let isCapital = line[offset] & 0x20 == 0
    let (word, traits) = vocabulary.entry(of: hash.value)
    return Token(
      form: isCapital ? .capital : .small, offset..<end, word: word, traits: traits,
      hasLowerCase: end - offset - 1 > (isCapital ? capitals - 1 : capitals))
  }

  private static func token(
    _ line: Span<UInt8>, _ range: Range<Int>, _ first: ScalarClass,
    _ vocabulary: FurnitureVocabulary, _ classes: [ScalarClass]
  ) -> Token {
    var token = Token(form: .small, range, word: 0, traits: [])
    if isAddress(line, range) {
      token.form = .address
      return token
    }
    (token.word, token.traits) = vocabulary.entry(of: line, in: range)
    if first.contains(.upper) { token.form = .capital }
    if first.contains(.number) { token.form = .number }
    var offset = range.lowerBound + line.scalar(at: range.lowerBound).length
    if offset < range.upperBound, line[offset] &- 0x61 < 26 {
      token.hasLowerCase = true
      return token
    }
    while offset < range.upperBound, !token.hasLowerCase {
      let (scalar, length) = line.scalar(at: offset)
      token.hasLowerCase = ScalarClass.of(scalar, in: classes).contains(.lower)
      offset += length
    }
    return token
  }

  /// Where the word that starts at `start` ends; an address ends at the next blank.
  private static func endOfWord(
    in line: Span<UInt8>, from start: Int, _ classes: [ScalarClass]
  ) -> Int {
    var offset = start
    while offset < line.count {
      if line[offset].isASCIILetter {
        offset += 1
        continue
      }
      let (scalar, length) = line.scalar(at: offset)
      let scalarClass = ScalarClass.of(scalar, in: classes)
      if scalarClass.isDisjoint(with: [.letter, .number, .mark]) {
        if scalar == 0x3A, isScheme(line, start..<offset) {
          return endOfAddress(in: line, from: offset)
        }
        // Apostrophes, hyphens, full stops and the like join what they stand between.
        let next = offset + length
        let joins = scalar == 0x27 || scalar == 0x2019 || scalar == 0x2D || scalar == 0x2E
        guard joins || scalar == 0x2C, next < line.count else { break }
        let following = ScalarClass.of(line.scalar(at: next).value, in: classes)
        guard !following.isDisjoint(with: joins ? [.letter, .number] : .number) else { break }
      }
      offset += length
    }
    return isWWW(line, start..<offset) ? endOfAddress(in: line, from: offset) : offset
  }

  private static func endOfAddress(in line: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < line.count, line[end] > 0x20 { end += 1 }
    while end > start, [0x29, 0x2C, 0x2E, 0x3B, 0x5D].contains(line[end - 1]) { end -= 1 }
    return end
  }

  private static func isAddress(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if isWWW(line, range) { return true }
    for length in [4, 5] where range.count > length {
      let colon = range.lowerBound + length
      if line[colon] == 0x3A, isScheme(line, range.lowerBound..<colon) { return true }
    }
    return false
  }

  /// Whether `range` is `http` or `https`, and `://` follows.
  private static func isScheme(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == 4 || range.count == 5, range.upperBound + 3 < line.count,
      line[range.lowerBound] | 0x20 == 0x68, line[range.upperBound + 1] == 0x2F,
      line[range.upperBound + 2] == 0x2F
    else { return false }
    return hasPrefix("https", line, range)
  }

  private static func isWWW(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 6 && line[range.lowerBound + 3] == 0x2E
      && hasPrefix("www", line, range.lowerBound..<range.lowerBound + 3)
  }

  private static func hasPrefix(
    _ word: StaticString, _ line: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var offset = range.lowerBound
    for letter in "\(word)".utf8 {
      if offset == range.upperBound { return true }
      if line[offset] | 0x20 != letter { return false }
      offset += 1
    }
    return true
  }
}
