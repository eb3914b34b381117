// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds percentages: `12%`, `12.5 per cent`, `twelve percent`, `3-4%`, `2 percentage points`.
enum PercentPattern {
  static let keywords: [(Keyword, StaticString)] = [(.percent, "percent pct percentage")]

  /// The percentage that begins with the amount at the word at `index`.
  static func match(_ amount: Amount, at index: Int, in text: borrowing PassageText) -> Range<Int>?
  {
    guard var end = endOfSign(after: amount, in: text), !text.isGlued(index) else { return nil }
    let next = text.word(from: end, after: amount.next)
    if let second = text.rangeEnd(after: end, at: next), let number = text.number(at: second),
      let last = endOfSign(after: number, in: text)
    {
      end = last
    }
    return amount.range.lowerBound..<end
  }

  private static func endOfSign(after amount: Amount, in text: borrowing PassageText) -> Int? {
    guard amount.tail.isEmpty else { return nil }
    let sign = UInt8(ascii: "%")
    if text[amount.end] == sign { return amount.end + 1 }
    if text[amount.end] == 0x20, text[amount.end + 1] == sign { return amount.end + 2 }
    guard text.isBlankBefore(amount.next) || text.isHyphenBefore(amount.next) else { return nil }
    if text.isWord("per", at: amount.next), text.isWord("cent", at: amount.next + 1),
      text.isBlankBefore(amount.next + 1)
    {
      return text.end(of: amount.next + 1)
    }
    guard text.keyword(amount.next).contains(.percent) else { return nil }
    if text.isWord("percentage", at: amount.next) {
      let isPoints =
        text.isWord("points", at: amount.next + 1) || text.isWord("point", at: amount.next + 1)
      return isPoints ? text.end(of: amount.next + 1) : nil
    }
    return text.end(of: amount.next)
  }
}
