// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What a cell looks like, whatever its language: cells of one column tend to look alike.
enum CellShape: UInt8 {
  case mark, smallNumber, year, largeNumber, decimal, percentage, money, date, clockTime, range
  case ordinal, reference, code, lowerWords, word, fewWords, phrase, longPhrase, sentence, mixed
  case initials
  /// Words that stand several times among the lines.
  case recurring
  /// A number that counts on from the row before.
  case successor

  /// How many shapes there are.
  static var count: Int { Int(successor.rawValue) + 1 }

  /// Whether most of it are digits.
  var isNumeric: Bool { self >= .smallNumber && self <= .ordinal }

  /// Whether it is words, as the cells of a header are.
  var isWords: Bool { self >= .lowerWords && self != .sentence && self != .mixed }

  static func >= (left: CellShape, right: CellShape) -> Bool { left.rawValue >= right.rawValue }
  static func <= (left: CellShape, right: CellShape) -> Bool { left.rawValue <= right.rawValue }

  /// The shape of a line.
  ///
  /// - Complexity: O(*n*) in the bytes, at most `longestLook` of them.
  init(_ text: Text) {
    var span = text.bytes.span
    if span.count > Self.longestLook {
      self = Self.isStop(span[span.count - 1]) ? .sentence : .longPhrase
      return
    }
    span = span.extracting(first: Self.lengthWithoutNote(span))
    span = span.extracting(droppingFirst: Self.lengthOfHedge(span))
    let signs = Signs(span)
    self = signs.letters == 0 ? Self.withoutLetters(span, signs) : Self.withLetters(span, signs)
  }

  /// Past this many bytes a line is a sentence or a long phrase, and is not looked at.
  static let longestLook = 60

  /// The length of `span` without a reference to a note at its end, as "[3]".
  private static func lengthWithoutNote(_ span: Span<UInt8>) -> Int {
    guard span[span.count - 1] == UInt8(ascii: "]") else { return span.count }
    var start = span.count - 2
    while start > 0, span[start] != UInt8(ascii: "["), span.count - start <= 5 { start -= 1 }
    guard start > 0, span[start] == UInt8(ascii: "[") else { return span.count }
    while start > 1, span[start - 1] == 0x20 { start -= 1 }
    return start
  }

  /// The length of a word such as `about` before a number, with the blank: no name is such a word, as
  /// in `Seats 2020`.
  static func lengthOfHedge(_ span: Span<UInt8>) -> Int {
    var start = 0
    let end = min(span.count, longestHedge + 1)
    while start < end, !span[start].isASCIIDigit { start += 1 }
    guard start > 2, start < end, span[start - 1] == 0x20 else { return 0 }
    let isHedge = hedges.contains { hedge in
      hedge.count == start - 1 && hedge.indices.allSatisfy { hedge[$0] == lowercased(span[$0]) }
    }
    return isHedge ? start : 0
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte.isASCIILetter ? byte | 0x20 : byte }

  private static let hedges = [
    "about", "around", "over", "under", "nearly", "almost", "approx.", "circa", "ca.", "max.",
    "min.", "hasta", "bis", "über", "unter", "rund", "etwa", "mindestens", "höchstens", "environ",
    "oltre",
  ].map { Array($0.utf8) }

  private static let longestHedge = hedges.reduce(0) { max($0, $1.count) }

  static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func withoutLetters(_ span: Span<UInt8>, _ signs: Signs) -> CellShape {
    if signs.digits == 0 { return .mark }
    if signs.hasPercent { return .percentage }
    if signs.hasCurrency { return .money }
    if span[0] == UInt8(ascii: "[") { return .reference }
    if signs.colons > 0 { return signs.digits <= 6 && signs.dashes == 0 ? .clockTime : .range }
    if signs.dashes > 0, span[0] &- 0x30 < 10 {
      return signs.dashes == 2 && signs.digits >= 6 ? .date : .range
    }
    if signs.slashes > 0 { return signs.slashes == 2 ? .date : .range }
    if signs.points + signs.commas + signs.blanks == 0 {
      if signs.digits == 4, span.count == 4, span[0] == 0x31 || span[0] == 0x32 { return .year }
      return signs.digits <= 3 ? .smallNumber : .largeNumber
    }
    if signs.points == 2, signs.commas == 0, signs.digits <= 8, signs.lastGroup != 3 {
      return .date
    }
    if span[span.count - 1] == UInt8(ascii: ".") { return .ordinal }
    return signs.lastGroup == 3 ? .largeNumber : .decimal
  }

  private static func withLetters(_ span: Span<UInt8>, _ signs: Signs) -> CellShape {
    if signs.digits > 0 {
      // "Claim of €500" is a name.
      if signs.hasCurrency {
        let isName = span[0].isASCIILetter && signs.letters > 6 && signs.words <= 4
        return isName ? .mixed : .money
      }
      if signs.hasPercent { return signs.words <= 2 ? .percentage : .mixed }
      if signs.words == 1 { return signs.letters > 8 ? .mixed : .code }
      // "12 CHF" and "EUR 9.50" are amounts, "1.204 km" a number with its unit, "3 mai" a date.
      if signs.words == 2, signs.letters <= 3 {
        if signs.capitals == 3 { return .money }
        let isDay = signs.letters == 3 && signs.digits <= 2 || signs.digits == 4
        if span[0] &- 0x30 < 10, !isDay || signs.points + signs.commas > 0 { return .decimal }
      }
      // "4 May" is a date, "10.6 million" is not.
      if signs.words <= 4, signs.digits <= 6, signs.digitWords >= 1, signs.letterWords == 1,
        !signs.hasFraction
      {
        if WrittenDate.hasMonth(span) { return .date }
        // "Seats 2020" and "Model 60" are names.
        return span[0].isASCIIDigit ? .mixed : .fewWords
      }
      return .mixed
    }
    if signs.words >= 4, isStop(span[span.count - 1]) { return .sentence }
    if span[0] &- 0x61 < 26 { return .lowerWords }
    switch signs.words {
    case 1: return signs.letters <= 4 && signs.capitals == signs.letters ? .initials : .word
    case 2...3: return .fewWords
    default: return .phrase
    }
  }
}

/// Some of the shapes, which it goes over as numbers.
struct ShapeSet: Sequence, IteratorProtocol {
  private var bits: UInt32 = 0

  /// No shapes.
  init() {}

  /// Those that `shapes` are.
  init(_ shapes: some Sequence<CellShape>) { for shape in shapes { insert(shape) } }

  mutating func insert(_ shape: CellShape) { bits |= 1 << UInt32(shape.rawValue) }

  func contains(_ shape: CellShape) -> Bool { bits & 1 << UInt32(shape.rawValue) != 0 }

  mutating func next() -> Int? {
    if bits == 0 { return nil }
    defer { bits &= bits - 1 }
    return bits.trailingZeroBitCount
  }
}

/// Counts of the signs in a line.
private struct Signs {
  var digits = 0
  var letters = 0
  var capitals = 0
  var words = 0
  var letterWords = 0
  var digitWords = 0
  var dashes = 0
  var colons = 0
  var slashes = 0
  var points = 0
  var commas = 0
  var blanks = 0
  var hasPercent = false
  var hasCurrency = false

  /// Whether a point or comma stands between two digits.
  var hasFraction = false

  /// Digits after the last point, comma or blank between digits.
  var lastGroup = 0

  init(_ span: Span<UInt8>) {
    var wordHasLetters = false
    var wordHasDigits = false
    var isInWord = false
    var offset = 0
    func isAt(_ first: UInt8, _ second: UInt8) -> Bool {
      offset + 1 < span.count && span[offset] == first && span[offset + 1] == second
    }
    while offset < span.count {
      let byte = span[offset]
      if byte.isASCIILetter {
        letters += 1
        if byte < 0x61 { capitals += 1 }
        wordHasLetters = true
        isInWord = true
        offset += 1
        continue
      }
      if byte == 0x20 || byte == 0x09 || isAt(0xC2, 0xA0) {
        blanks += 1
        if isInWord { endWord() }
        lastGroup = 0
        offset += byte == 0xC2 ? 2 : 1
        continue
      }
      isInWord = true
      switch byte {
      case 0x30...0x39:
        if lastGroup == 0, offset > 1, span[offset - 2] &- 0x30 < 10,
          span[offset - 1] == UInt8(ascii: ".") || span[offset - 1] == UInt8(ascii: ",")
        {
          hasFraction = true
        }
        digits += 1
        lastGroup += 1
        wordHasDigits = true
      case UInt8(ascii: "%"): hasPercent = true
      case UInt8(ascii: "$"): hasCurrency = true
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"): colons += 1
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: "."):
        points += 1
        lastGroup = 0
      case UInt8(ascii: ","):
        commas += 1
        lastGroup = 0
      case 0xE2 where offset + 2 < span.count:
        if span[offset + 1] == 0x82 {
          hasCurrency = true
        } else if span[offset + 1] == 0x80, 0x92...0x95 ~= span[offset + 2] {
          dashes += 1
        } else if span[offset + 1] == 0x80, span[offset + 2] == 0xAF {
          blanks += 1
          lastGroup = 0
        } else if span[offset + 1] == 0x88 {
          break
        }
        offset += 2
      case 0xC2 where offset + 1 < span.count:
        if 0xA2...0xA5 ~= span[offset + 1] { hasCurrency = true }
        offset += 1
      case 0xC3...:
        letters += 1
        wordHasLetters = true
        offset += byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      default: break
      }
      offset += 1
    }
    if isInWord { endWord() }

    func endWord() {
      words += 1
      if wordHasLetters { letterWords += 1 } else if wordHasDigits { digitWords += 1 }
      wordHasLetters = false
      wordHasDigits = false
      isInWord = false
    }
  }
}
