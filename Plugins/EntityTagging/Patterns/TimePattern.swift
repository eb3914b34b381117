// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds times of day: `10:30`, `00:46:25`, `5 p.m.`, `18:00 GMT`.
enum TimePattern {
  static let keywords: [(Keyword, StaticString)] = [(.afterTime, "am pm GMT UTC CET EST")]

  /// The time that begins with the word at `index`.
  static func match(at index: Int, in text: borrowing PassageText) -> Range<Int>? {
    guard let hour = text.digits(at: index), hour.range.count <= 2, hour.value <= 24,
      text[hour.range.lowerBound - 1] != UInt8(ascii: ":"), !text.isGlued(index)
    else { return nil }
    var end = hour.end
    var last = index
    while end == text.end(of: last), text[end] == UInt8(ascii: ":"), last < index + 2,
      let part = text.digits(at: last + 1), part.range.lowerBound == end + 1,
      part.range.count == 2, part.value < 60
    {
      last += 1
      end = part.end
    }
    let hasMinutes = last > index
    if end < text.end(of: last) {
      let isHalf = text.isWord("am", at: last) || text.isWord("pm", at: last)
      let tail = end..<text.end(of: last)
      let isJoined = isHalf || text.isText("am", at: tail) || text.isText("pm", at: tail)
      return isJoined ? hour.range.lowerBound..<text.end(of: last) : nil
    }
    if let suffix = endOfSuffix(after: last, in: text, hasMinutes: hasMinutes) { end = suffix }
    return hasMinutes || end > hour.end ? hour.range.lowerBound..<end : nil
  }

  private static func endOfSuffix(
    after index: Int, in text: borrowing PassageText, hasMinutes: Bool
  ) -> Int? {
    let next = index + 1
    guard text.isBlankBefore(next) else { return nil }
    let isDotted =
      (text.isWord("a", at: next) || text.isWord("p", at: next)) && text.isWord("m", at: next + 1)
      && text.isJoined(next + 1)
      && text[text.end(of: next)] == UInt8(ascii: ".")
    if isDotted {
      let end = text.end(of: next + 1)
      return text[end] == UInt8(ascii: ".") ? end + 1 : end
    }
    guard text.keyword(next).contains(.afterTime) else { return nil }
    // `am` is a verb too, so without minutes nothing but `pm` and a zone in capitals counts.
    let isZone = !text.shape(next).contains(.hasLower)
    return hasMinutes || isZone || text.words[next].range.count == 2 ? text.end(of: next) : nil
  }
}
