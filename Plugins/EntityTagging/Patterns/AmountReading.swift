// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A number in digits or words, or a range of two.
struct Amount {
  /// Where it stands.
  var range: Range<Int>
  /// The first word after it; the last word of the number itself if letters are attached to it.
  var next: Int
  /// Whether it is written in words.
  var isSpelled = false
  /// Whether it is digits and nothing else, and how many.
  var plainDigitCount = 0
  /// Its value if it is plain digits, at most nine of them.
  var value = 0
  /// The letters attached to its last digit, as `km` in `12km`; empty if there are none.
  var tail: Range<Int>

  /// Where the number ends, attached letters left out.
  var end: Int { range.upperBound }
}

/// Reads numbers.
enum AmountReading {
  static let keywords: [(Keyword, StaticString)] = [
    (
      .number,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      """
    ),
    (.scale, "hundred thousand million billion trillion crore lakh"),
    (.shortScale, "k m mn mln mio bn bln b tn trn t"),
  ]
}

extension PassageText {
  /// The number in digits that begins with the word at `index`: `12`, `3,000`, `1.5`, `12km`.
  func digits(at index: Int) -> Amount? {
    guard hasDigit(index), isDigit(self[start(of: index)]) else { return nil }
    let start = start(of: index)
    var last = index
    var (end, value) = (start, 0)
    while isDigit(self[end]) {
      if end < start + 9 { value = value * 10 + Int(self[end] & 15) }
      end += 1
    }
    var plain = end - start
    let mayGroup = plain <= 3
    while mayGroup, end == self.end(of: last), self[end] == UInt8(ascii: ","),
      self.start(of: last + 1) == end + 1, digitsEnd(from: end + 1) == end + 4
    {
      (last, end, plain) = (last + 1, end + 4, 0)
    }
    if end == self.end(of: last), self[end] == UInt8(ascii: "."), isDigit(self[end + 1]) {
      (last, end, plain) = (last + 1, digitsEnd(from: end + 1), 0)
    }
    let tail = end..<self.end(of: last)
    if !tail.isEmpty { plain = 0 }
    return Amount(
      range: start..<end, next: tail.isEmpty ? last + 1 : last, plainDigitCount: plain,
      value: value, tail: tail)
  }

  /// The number in words that begins with the word at `index`: `twelve`, `two hundred and fifty`.
  func spelledNumber(at index: Int) -> Amount? {
    guard keyword(index).contains(.number) else { return nil }
    var last = index
    while true {
      var next = last + 1
      if isWord("and", at: next), isBlankBefore(next), isBlankBefore(next + 1),
        keyword(last).contains(.scale)
      {
        next += 1
      }
      let isPart = !keyword(next).isDisjoint(with: [.number, .scale])
      guard isPart, isBlankBefore(next) || isHyphenBefore(next) else { break }
      last = next
    }
    let range = start(of: index)..<end(of: last)
    return Amount(
      range: range, next: last + 1, isSpelled: true, tail: range.upperBound..<range.upperBound)
  }

  /// A number in digits or words.
  func number(at index: Int) -> Amount? { digits(at: index) ?? spelledNumber(at: index) }

  /// A number, or two with a dash, `to` or `or` between them.
  func amount(at index: Int) -> Amount? { number(at: index).map { range(from: $0) } }

  /// The range that begins with a number, or the number itself.
  func range(from first: Amount) -> Amount {
    guard first.tail.isEmpty, let next = rangeEnd(after: first.end, at: first.next),
      let second = number(at: next)
    else { return first }
    return Amount(
      range: first.range.lowerBound..<second.end, next: second.next, isSpelled: second.isSpelled,
      tail: second.tail)
  }

  /// The amount with the scale that follows it, as in `3.5 million`.
  func scaled(_ amount: Amount) -> Amount {
    var amount = amount
    while amount.tail.isEmpty, keyword(amount.next).contains(.scale),
      isBlankBefore(amount.next) || isHyphenBefore(amount.next)
    {
      amount.range = amount.range.lowerBound..<end(of: amount.next)
      amount.tail = amount.end..<amount.end
      amount.plainDigitCount = 0
      amount.next += 1
    }
    return amount
  }

  /// The word that ends a range, if a dash, `to` or `or` leads from `offset` to it.
  ///
  /// - Parameters:
  ///   - offset: Where the first number ends.
  ///   - index: The first word after `offset`.
  /// - Returns: The word at which the second number would begin.
  func rangeEnd(after offset: Int, at index: Int) -> Int? {
    if index >= words.count { return nil }
    if isDash(offset, start(of: index)) { return index }
    let isJoined = isWord("to", at: index) || isWord("or", at: index)
    guard isJoined, isBlank(offset, start(of: index)), isBlankBefore(index + 1) else { return nil }
    return index + 1
  }

  private func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while isDigit(self[end]) { end += 1 }
    return end
  }
}

/// Whether a byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
