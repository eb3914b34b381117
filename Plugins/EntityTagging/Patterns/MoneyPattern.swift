// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds amounts of money: `$330 million`, `US$ 20`, `€1.5bn`, `20 million Canadian dollars`.
///
/// `pounds` alone is a weight, and `won` and `sum` are words of English, so they are no currencies.
enum MoneyPattern {
  static let keywords: [(Keyword, StaticString)] = [
    (
      .currency,
      """
      dollar dollars cent cents euro euros sterling yen yuan renminbi ruble rubles rouble roubles
      rupee rupees lira liras dinar dinars dirham dirhams riyal riyals shekel shekels peso pesos
      reais franc francs krona kronor krone kroner zloty hryvnia hryvnias tenge som soms soum soums
      somoni manat lari afghani afghanis baht ringgit rupiah dong forint forints naira shilling
      shillings rand
      """
    ),
    (
      .currencyCode,
      """
      USD EUR GBP JPY CNY RMB RUB INR TRY UAH KZT UZS KGS TJS TMT AZN GEL AMD AFN PKR IRR IQD SAR
      AED QAR KWD ILS EGP ZAR NGN KES BRL MXN ARS CLP CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON
      BGN KRW TWD HKD SGD THB MYR IDR PHP VND BTC Rs
      """
    ),
    (.beforeSign, "US A AU C CA CAN HK NZ S R NT"),
  ]

  /// Whether a sign may stand before an amount, or a currency behind it.
  ///
  /// - Parameters:
  ///   - amount: An amount.
  ///   - following: What the word behind it means.
  ///   - text: A passage.
  /// - Returns: False if `match` finds nothing for certain.
  static func mayMatch(_ amount: Amount, _ following: Keyword, in text: borrowing PassageText)
    -> Bool
  {
    let isSecond = text[amount.range.lowerBound - 1] == 0x20
    let sign = text[amount.range.lowerBound - (isSecond ? 2 : 1)]
    return sign == UInt8(ascii: "$") || sign >= 0x80
      || !following.isDisjoint(with: [.scale, .currency, .currencyCode])
      || text.startsUpper(amount.next) || text.isWord("pounds", at: amount.next)
  }

  /// The amount of money that begins with the word at `index`, or with a sign before it.
  ///
  /// - Parameters:
  ///   - index: A word of `text`.
  ///   - amount: The number that begins there, if one does.
  ///   - text: A passage.
  /// - Returns: Where the amount stands; its sign may stand before the word.
  static func match(at index: Int, _ amount: Amount?, in text: borrowing PassageText) -> Range<Int>?
  {
    guard let amount else { return withLetters(at: index, in: text) }
    if let start = startOfSign(before: amount.range.lowerBound, word: index, in: text) {
      return withSign(amount, from: start, in: text)
    }
    if text.isGlued(index) { return nil }
    return withCurrency(amount, in: text)
  }

  /// `US$ 20`, or a code and a number.
  private static func withLetters(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    let keyword = text.keyword(index)
    if keyword.isDisjoint(with: [.beforeSign, .currencyCode]) { return nil }
    if text.shape(index).contains(.hasLower), !text.isWord("rs", at: index) { return nil }
    if keyword.contains(.beforeSign), let amount = text.digits(at: index + 1) {
      let start = startOfSign(before: amount.range.lowerBound, word: index + 1, in: text)
      guard start == text.start(of: index) else { return nil }
      return match(at: index + 1, text.amount(at: index + 1), in: text)
    }
    return keyword.contains(.currencyCode) ? afterCode(at: index, in: text) : nil
  }

  /// `EUR 20 million`, `Rs. 500`.
  private static func afterCode(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    guard let amount = text.amount(at: index + 1), !amount.isSpelled else { return nil }
    let end = text.end(of: index)
    let gapStart = text[end] == UInt8(ascii: ".") ? end + 1 : end
    guard text.isBlank(gapStart, amount.range.lowerBound) else { return nil }
    return withSign(amount, from: text.start(of: index), in: text)
  }

  /// Where a currency sign, and letters joined to it, begin that stand before an amount.
  private static func startOfSign(
    before offset: Int, word index: Int, in text: borrowing PassageText
  ) -> Int? {
    let isApart = text[offset - 1] == 0x20
    let end = isApart ? offset - 1 : offset
    let sign = text.scalar(before: end)
    guard isCurrencySign(sign.value) else { return nil }
    let start = end - sign.length
    let hasLetters =
      text.end(of: index - 1) == start && text.keyword(index - 1).contains(.beforeSign)
      && !text.shape(index - 1).contains(.hasLower)
    return hasLetters ? text.start(of: index - 1) : start
  }

  /// Whether a scalar is a currency sign.
  ///
  /// - Source: the Unicode general category Sc, without the historic and compatibility signs.
  private static func isCurrencySign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x24, 0xA3, 0xA5, 0x58F, 0x60B, 0xE3F, 0x20A0...0x20C1: true
    default: false
    }
  }

  /// Scales that may be joined to a number behind a sign.
  private static let scales: Set<String> = ["k", "m", "mn", "mln", "b", "bn", "bln", "tn"]

  private static func withSign(_ amount: Amount, from start: Int, in text: borrowing PassageText)
    -> Range<Int>?
  {
    var amount = amount
    if amount.tail.isEmpty {
      let scaled = text.scaled(amount)
      let isShort = scaled.end == amount.end && text.keyword(amount.next).contains(.shortScale)
      // A lone letter after a blank may be anything; two letters are a scale.
      if isShort, text.isBlankBefore(amount.next), text.words[amount.next].range.count > 1 {
        amount.range = amount.range.lowerBound..<text.end(of: amount.next)
        amount.next += 1
      } else {
        amount = scaled
      }
    } else {
      let tail = String(decoding: text[amount.tail], as: UTF8.self).lowercased()
      guard scales.contains(tail) else { return nil }
      amount.range = amount.range.lowerBound..<amount.tail.upperBound
      amount.next += 1
    }
    var end = amount.end
    if let currency = endOfCurrency(at: amount.next, afterOffset: end, in: text) { end = currency }
    if let second = secondOfRange(after: amount, in: text) { end = second }
    return start..<end
  }

  /// `$3 million to $4 million`: where the second amount ends.
  private static func secondOfRange(after amount: Amount, in text: borrowing PassageText) -> Int? {
    var next = amount.next
    var offset = amount.end
    if text.isWord("to", at: next), text.isBlankBefore(next) {
      offset = text.end(of: next)
      next += 1
    }
    guard next < text.words.count, let second = text.digits(at: next),
      let start = startOfSign(before: second.range.lowerBound, word: next, in: text),
      start > offset
    else { return nil }
    let isJoined =
      next > amount.next ? text.isBlank(offset, start) : text.isDash(offset, start)
    return isJoined ? withSign(second, from: start, in: text)?.upperBound : nil
  }

  private static func withCurrency(_ amount: Amount, in text: borrowing PassageText) -> Range<Int>?
  {
    guard amount.tail.isEmpty else { return nil }
    let scaled = text.scaled(amount)
    guard let end = endOfCurrency(at: scaled.next, afterOffset: scaled.end, in: text) else {
      return nil
    }
    return amount.range.lowerBound..<end
  }

  /// Where the currency ends that the word at `index` begins: `euros`, `US dollars`, `EUR`.
  private static func endOfCurrency(
    at index: Int, afterOffset offset: Int, in text: borrowing PassageText
  )
    -> Int?
  {
    guard text.isBlank(offset, text.start(of: index)) || text.isHyphenBefore(index) else {
      return nil
    }
    let keyword = text.keyword(index)
    if keyword.contains(.currency) { return text.end(of: index) }
    if keyword.contains(.currencyCode), !text.shape(index).contains(.hasLower) {
      return text.end(of: index)
    }
    if text.isWord("pounds", at: index), text.isWord("sterling", at: index + 1) {
      return text.end(of: index + 1)
    }
    guard text.startsUpper(index) else { return nil }
    // An adjective, which may be two letters with dots: `U.S. dollars`.
    let isDotted =
      text.words[index].range.count == 1 && text[text.end(of: index)] == UInt8(ascii: ".")
    let noun = isDotted ? index + 2 : index + 1
    let gap = text.end(of: noun - 1) + (isDotted ? 1 : 0)
    guard text.keyword(noun).contains(.currency), text.isBlank(gap, text.start(of: noun)) else {
      return nil
    }
    return text.end(of: noun)
  }
}
