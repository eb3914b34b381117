// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds dates: `15 March 2024`, `April 15 to 18, 2024`, `2024-03-15`, `the 1990s`, `since 1992`.
///
/// A date needs a number: a lone month or weekday is none. A month in lower case needs a year, as
/// `may` and `march` are verbs. A bare year, 1900 to 2099, needs a word before it that leads to one.
enum DatePattern {
  static let keywords: [(Keyword, StaticString)] = [
    (
      .month,
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (
      .weekday,
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun
      """
    ),
    (.beforeYear, "in since by until till before after during from between circa"),
    (.partOfYear, "early mid late spring summer autumn fall winter"),
  ]

  /// The date that begins with the word at `index`.
  ///
  /// - Parameters:
  ///   - index: A word of `text`.
  ///   - number: The number that begins there, if one does.
  ///   - text: A passage.
  ///   - limit: Where the date may begin at the earliest, as the text before is taken.
  /// - Returns: Where the date stands; it may begin before the word.
  static func match(
    at index: Int, _ number: Amount?, in text: borrowing PassageText, notBefore limit: Int
  ) -> Range<Int>? {
    if let number {
      if text.isGlued(index) { return nil }
      if number.range.count == 4 || number.plainDigitCount == 0 {
        let date = numeric(at: index, in: text)
        return date ?? years(number, at: index, in: text, notBefore: limit)
          ?? dayFirst(number, in: text)
      }
      return dayFirst(number, in: text) ?? numeric(at: index, in: text)
    }
    let keyword = text.keyword(index)
    if keyword.contains(.weekday), text.startsUpper(index) {
      let gap = text.end(of: index)..<text.start(of: index + 1)
      let isJoined = text.isBlankBefore(index + 1) || text.isText(", ", at: gap)
      guard isJoined, let date = dayAndMonth(at: index + 1, in: text) else { return nil }
      return text.start(of: index)..<date.upperBound
    }
    if keyword.contains(.month) { return monthFirst(at: index, in: text) }
    guard keyword.contains(.partOfYear), text.isHyphenBefore(index + 1),
      let year = text.digits(at: index + 1)
    else { return nil }
    return years(year, at: index + 1, in: text, notBefore: limit)
  }

  private static func dayAndMonth(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    text.keyword(index).contains(.month)
      ? monthFirst(at: index, in: text)
      : text.digits(at: index).flatMap { dayFirst($0, in: text) }
  }

  /// `March 2024`, `Sept. 3`, `April 15 to 18, 2024`, `March–April 2024`.
  private static func monthFirst(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    let start = text.start(of: index)
    var last = index
    if let next = text.rangeEnd(after: text.end(of: last), at: last + 1),
      text.keyword(next).contains(.month), year(at: next + 1, after: next, in: text) != nil
    {
      last = next
    }
    if let year = year(at: last + 1, after: last, in: text) { return start..<year }
    guard isBlankOrDot(text, after: last), let first = day(at: last + 1, in: text) else {
      return nil
    }
    let end = endOfDays(from: first, in: text)
    if let year = year(at: end.next, afterOffset: end.offset, in: text) { return start..<year }
    return text.startsUpper(index) ? start..<end.offset : nil
  }

  /// `15 March 2024`, `15–18 March`, `the 5th of May 2024` without its article.
  private static func dayFirst(_ number: Amount, in text: borrowing PassageText) -> Range<Int>? {
    guard let first = day(number, in: text) else { return nil }
    let start = number.range.lowerBound
    let days = endOfDays(from: first, in: text)
    var month = days.next
    if text.isWord("of", at: month), text.isBlankBefore(month) { month += 1 }
    guard text.keyword(month).contains(.month),
      text.isBlankBefore(month) || text.isHyphenBefore(month)
    else { return nil }
    if let year = year(at: month + 1, after: month, in: text) {
      return start..<year
    }
    guard text.startsUpper(month) else { return nil }
    return start..<text.end(of: month)
  }

  /// A day of the month, 1 to 31, with or without `st`, `nd`, `rd`, `th`.
  private static func day(at index: Int, in text: borrowing PassageText) -> (
    offset: Int, next: Int
  )? {
    text.digits(at: index).flatMap { day($0, in: text) }
  }

  private static func day(_ number: Amount, in text: borrowing PassageText) -> (
    offset: Int, next: Int
  )? {
    let count = number.range.count
    guard count <= 2, 1...31 ~= number.value else { return nil }
    if number.tail.isEmpty { return (number.end, number.next) }
    let isOrdinal =
      text.isText("th", at: number.tail) || text.isText("st", at: number.tail)
      || text.isText("nd", at: number.tail) || text.isText("rd", at: number.tail)
    return isOrdinal ? (number.tail.upperBound, number.next + 1) : nil
  }

  /// Where a day, or a range or pair of days that begins with it, ends.
  private static func endOfDays(
    from first: (offset: Int, next: Int), in text: borrowing PassageText
  ) -> (offset: Int, next: Int) {
    var second = text.rangeEnd(after: first.offset, at: first.next)
    if second == nil, text.isWord("and", at: first.next), text.isBlankBefore(first.next) {
      second = first.next + 1
    }
    guard let second, let last = day(at: second, in: text) else { return first }
    return last
  }

  /// Where the year ends that the word at `index` is, if it belongs to the month at `month`.
  private static func year(at index: Int, after month: Int, in text: borrowing PassageText) -> Int?
  {
    var offset = text.end(of: month)
    if text[offset] == UInt8(ascii: ".") { offset += 1 }
    return year(at: index, afterOffset: offset, in: text)
  }

  private static func year(at index: Int, afterOffset offset: Int, in text: borrowing PassageText)
    -> Int?
  {
    guard let number = text.digits(at: index), number.plainDigitCount == 4,
      1000...2199 ~= number.value
    else { return nil }
    let start = text[offset] == UInt8(ascii: ",") ? offset + 1 : offset
    let isJoined = text.isBlank(start, text.start(of: index)) || text.isHyphenBefore(index)
    return isJoined ? number.end : nil
  }

  private static func isBlankOrDot(_ text: borrowing PassageText, after index: Int) -> Bool {
    let end = text.end(of: index)
    let start = text[end] == UInt8(ascii: ".") ? end + 1 : end
    return text.isBlank(start, text.start(of: index + 1))
  }
}

extension DatePattern {
  /// `2024-03-15`, with a time if `T` joins it; `3/15/2024`, `15.03.2024`, `2024/03/15`.
  private static func numeric(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    guard index + 2 < text.words.count, isTwoDigits(index + 1, in: text) else { return nil }
    let start = text.start(of: index)
    let separator = text[text.end(of: index)]
    let third = text.start(of: index + 2)
    guard text.start(of: index + 1) == text.end(of: index) + 1,
      third == text.end(of: index + 1) + 1, text[third - 1] == separator
    else { return nil }
    let first = number(index, in: text)
    let second = number(index + 1, in: text)
    var end = third
    while isDigit(text[end]) { end += 1 }
    let last = text[third..<end].prefix(4).reduce(0) { $0 * 10 + Int($1 & 15) }
    let isWhole = end == text.end(of: index + 2)
    let isFollowed = [separator, UInt8(ascii: "/")].contains(text[end]) && isDigit(text[end + 1])
    if text.words[index].range.count == 4 {
      guard [UInt8(ascii: "-"), UInt8(ascii: "/")].contains(separator), 1...12 ~= second,
        1...31 ~= last, end - third <= 2
      else { return nil }
      if isWhole { return isFollowed ? nil : start..<end }
      return text[end] == UInt8(ascii: "T") ? start..<endOfTimestamp(from: end, in: text) : nil
    }
    let isYear = end - third == 4 || (end - third == 2 && separator == UInt8(ascii: "/"))
    guard isWhole, !isFollowed, isYear, isTwoDigits(index, in: text),
      [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(separator)
    else { return nil }
    let isDate = 1...31 ~= max(first, second) && 1...12 ~= min(first, second)
    return isDate ? start..<end : nil
  }

  private static func endOfTimestamp(from offset: Int, in text: borrowing PassageText) -> Int {
    var end = offset + 1
    while isDigit(text[end]) || ".:+-Z".utf8.contains(text[end]) { end += 1 }
    while ".:+-".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isTwoDigits(_ index: Int, in text: borrowing PassageText) -> Bool {
    let word = text.words[index]
    return word.range.count <= 2 && text.shape(index) == .hasDigit
  }

  private static func number(_ index: Int, in text: borrowing PassageText) -> Int {
    text[text.words[index].range].prefix(4).reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// `the early 1990s`, `2019–2021`, and a year that `in`, `since` and the like lead to.
  private static func years(
    _ first: Amount, at index: Int, in text: borrowing PassageText, notBefore limit: Int
  ) -> Range<Int>? {
    guard first.range.count == 4, 1500...2199 ~= first.value else { return nil }
    if !first.tail.isEmpty {
      let isDecade = first.value % 10 == 0 && text.isText("s", at: first.tail)
      guard isDecade else { return nil }
      return startOfDecade(at: index, in: text, notBefore: limit)..<first.tail.upperBound
    }
    guard first.plainDigitCount == 4 else { return nil }
    if text.isDash(first.end, text.start(of: first.next)),
      let second = text.digits(at: first.next), second.plainDigitCount == 4,
      first.value < second.value, second.value < 2200
    {
      return first.range.lowerBound..<second.end
    }
    guard 1900...2099 ~= first.value, text.isBlankBefore(index) || text.isHyphenBefore(index) else {
      return nil
    }
    let before = text.keyword(index - 1)
    if before.contains(.partOfYear), text.start(of: index - 1) >= limit {
      return text.start(of: index - 1)..<first.end
    }
    let isSecond =
      (text.isWord("and", at: index - 1) || text.isWord("to", at: index - 1))
      && text.digits(at: index - 2).map { $0.plainDigitCount == 4 && $0.value >= 1900 } ?? false
    let leads = before.contains(.beforeYear) && text.isBlankBefore(index)
    return leads || isSecond ? first.range : nil
  }

  private static func startOfDecade(
    at index: Int, in text: borrowing PassageText, notBefore limit: Int
  )
    -> Int
  {
    var first = index
    if text.keyword(first - 1).contains(.partOfYear),
      text.isBlankBefore(first) || text.isHyphenBefore(first)
    {
      first -= 1
    }
    if text.isWord("the", at: first - 1), text.isBlankBefore(first) { first -= 1 }
    return text.start(of: first) >= limit ? text.start(of: first) : text.start(of: index)
  }
}
