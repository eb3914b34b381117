// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// The bullet, number or letter that an item begins with.
struct ListMarker: Equatable {
  enum Kind: Equatable {
    /// A sign that is hardly ever anything else.
    case bullet
    /// A dash longer than a hyphen, which also opens speech.
    case dash
    /// A number, with its value; `depth` counts the parts of `1.2.3`.
    case number(Int, depth: Int)
    /// A letter, with its place in the alphabet from 1.
    case letter(Int)
  }

  var kind: Kind

  /// Where the text after the marker starts, in bytes of the whole text.
  var textStart: Int

  /// Whether it stands in brackets, or has one at its end.
  var isBracketed = false

  /// Whether it is a letter with a full stop, as an initial has it.
  var isStoppedLetter = false

  /// Whether it is a sign of the kind that inner lists have.
  var isInner = false

  /// Whether it is a number, be it in letters.
  var isNumeral: Bool {
    if case .number = kind { true } else { false }
  }

  /// Whether a list may begin with it.
  var isFirst: Bool {
    switch kind {
    case .bullet, .dash: true
    case .number(let value, _), .letter(let value): value == 1
    }
  }

  var isOrdered: Bool {
    switch kind {
    case .bullet, .dash: false
    case .number, .letter: true
    }
  }

  /// Whether an item with this marker may follow one with `marker` in a list.
  func follows(_ marker: ListMarker) -> Bool {
    if marker.isBracketed != isBracketed || marker.isStoppedLetter != isStoppedLetter {
      return false
    }
    return switch (marker.kind, kind) {
    case (.bullet, .bullet), (.dash, .dash): true
    case (.number(let first, let depth), .number(let next, let nextDepth)):
      next == first + 1 && depth == nextDepth
    case (.letter(let first), .letter(let next)): next == first + 1
    // "V." and "X." alone are read as letters.
    case (.number(4, depth: 1), .letter(22)), (.number(9, depth: 1), .letter(24)): isStoppedLetter
    default: false
    }
  }

  /// Signs that stand for bullets besides `-`, `*` and `+`; the last two are what a bullet and a
  /// middle dot become when UTF-8 is read as Windows-1252.
  private static let signs: [[UInt8]] = [
    "•", "▪", "‣", "●", "■", "□", "➢", "➤", "►", "▸", "✓", "✔", "·", "∙", "◆", "◇", "❖", "✗",
    "✘", "☐", "☑", "✅", "↑", "➔", "➜", "▶", "⦁", "‧", "\u{F0B7}", "\u{F0A7}", "â€¢", "Â·",
  ].map { Array($0.utf8) }

  /// Signs that inner lists have where outer ones have others.
  private static let innerSigns: [[UInt8]] = ["◦", "○", "▫", "⁃"].map { Array($0.utf8) }

  /// The numerals that count items; a single `c`, `d` or `l` is a letter.
  private static let romanNumerals: [[UInt8]] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ].map { Array($0.utf8) }

  private static let dashes: [[UInt8]] = ["–", "—"].map { Array($0.utf8) }

  /// The marker at the start of a line, or `nil`.
  init?(in text: Span<UInt8>, _ line: Range<Int>) {
    guard line.count >= 3 else { return nil }
    let first = text[line.lowerBound]
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if let start = Self.textStart(in: text, after: line.lowerBound + 1, line) {
        self.init(kind: .bullet, textStart: start)
      } else if Self.isGluedStar(text, line) {
        self.init(kind: .bullet, textStart: line.lowerBound + 1)
      } else {
        return nil
      }
    case UInt8(ascii: "^"):
      // As encyclopaedias have it before the notes that a text refers to.
      guard let start = Self.textStart(in: text, after: line.lowerBound + 1, line) else {
        return nil
      }
      self.init(kind: .bullet, textStart: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self.init(numberIn: text, line)
    case UInt8(ascii: "("), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self.init(letterIn: text, line)
    case 0xC2, 0xC3, 0xE2, 0xEF: self.init(signIn: text, line)
    default: return nil
    }
  }

  /// Whether a star stands straight before a word, and no other that would make it emphasis.
  private static func isGluedStar(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let rest = line.lowerBound + 1..<line.upperBound
    return text[line.lowerBound] == UInt8(ascii: "*") && text[rest.lowerBound].isASCIILetter
      && firstIndex(of: UInt8(ascii: "*"), in: rest, of: text) == nil
  }

  private init(kind: Kind, textStart: Int) {
    self.kind = kind
    self.textStart = textStart
  }

  private init?(signIn text: Span<UInt8>, _ line: Range<Int>) {
    for (kind, signs) in [
      (Kind.bullet, Self.signs), (Kind.bullet, Self.innerSigns), (Kind.dash, Self.dashes),
    ] {
      for sign in signs where sign.count < line.count {
        let matches = sign.indices.allSatisfy { text[line.lowerBound + $0] == sign[$0] }
        let end = line.lowerBound + sign.count
        guard matches else { continue }
        if let start = Self.textStart(in: text, after: end, line) {
          self.init(kind: kind, textStart: start)
          isInner = Self.innerSigns.contains(sign)
          return
        }
        // A bullet may be glued to its text; a dash or a middle dot then is part of it.
        if kind == .bullet, sign.count == 3 {
          self.init(kind: kind, textStart: end)
          return
        }
      }
    }
    return nil
  }

  /// `1.`, `1)`, `1.2`, `1.2.`; at most three digits a part, so that a year is no number of an item.
  private init?(numberIn text: Span<UInt8>, _ line: Range<Int>) {
    var offset = line.lowerBound
    var depth = 0
    var value = 0
    while offset < line.upperBound {
      let start = offset
      var part = 0
      while offset < line.upperBound, (0x30...0x39).contains(text[offset]), offset - start < 4 {
        part = part * 10 + Int(text[offset] & 0x0F)
        offset += 1
      }
      if offset == start { break }
      if offset - start > 3 { return nil }
      value = part
      depth += 1
      guard offset < line.upperBound, text[offset] == UInt8(ascii: ".") else { break }
      offset += 1
    }
    let isDotted = text[offset - 1] == UInt8(ascii: ".")
    if offset < line.upperBound, text[offset] == UInt8(ascii: ")"), depth == 1 {
      offset += 1
    } else if !isDotted && depth < 2 {
      return nil
    }
    guard let start = Self.textStart(in: text, after: offset, line) else { return nil }
    // "3.5 million" is an amount: a decimal without a closing stop needs a capital after it.
    if !isDotted, depth == 2, !(0x41...0x5A).contains(text[start]) { return nil }
    self.init(kind: .number(value, depth: depth), textStart: start)
    isBracketed = text[offset - 1] == UInt8(ascii: ")")
  }

  /// `a)`, `(a)`, `(1)`, `(iv)`, `a.`, `IV.`; that a letter with a stop may be an initial is noted.
  private init?(letterIn text: Span<UInt8>, _ line: Range<Int>) {
    var offset = line.lowerBound
    let isBracketed = text[offset] == UInt8(ascii: "(")
    if isBracketed { offset += 1 }
    let first = text[offset]
    let kind: Kind
    var isStopped = false
    if isBracketed, (0x30...0x39).contains(first) {
      var value = 0
      while offset < line.upperBound, (0x30...0x39).contains(text[offset]), value < 100 {
        value = value * 10 + Int(text[offset] & 0x0F)
        offset += 1
      }
      kind = .number(value, depth: 1)
    } else {
      let start = offset
      while offset < line.upperBound, offset - start < 5,
        (0x61...0x7A).contains(text[offset] | 0x20)
      {
        offset += 1
      }
      guard offset < line.upperBound, offset > start else { return nil }
      isStopped = text[offset] == UInt8(ascii: ".") && !isBracketed
      guard isStopped || text[offset] == UInt8(ascii: ")") else { return nil }
      let letters = (start..<offset).map { text[$0] | 0x20 }
      let isCounting = !isStopped || letters.count > 1 || letters[0] == UInt8(ascii: "i")
      if isCounting, let value = Self.romanNumerals.firstIndex(of: letters) {
        kind = .number(value + 1, depth: 1)
      } else if letters.count == 1 {
        kind = .letter(Int(letters[0] - 0x60))
      } else {
        return nil
      }
    }
    guard offset < line.upperBound, isStopped || text[offset] == UInt8(ascii: ")"),
      let start = Self.textStart(in: text, after: offset + 1, line)
    else { return nil }
    self.init(kind: kind, textStart: start)
    self.isBracketed = !isStopped
    isStoppedLetter = isStopped
  }

  /// Where the text starts if a blank and something else follows `end`.
  private static func textStart(in text: Span<UInt8>, after end: Int, _ line: Range<Int>) -> Int? {
    let start = skipBlanks(in: text, from: end, to: line.upperBound)
    return start > end && start < line.upperBound ? start : nil
  }
}
