// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A stretch of a text node: bytes of the page as they stand, or a character reference and what it
/// stands for.
struct TextSegment {
  /// Where it stands in the text of the page.
  var source: Range<Int>

  /// What it stands for, in the pool of the tree; `nil` when the bytes stand for themselves.
  var decoded: Range<Int>?
}

/// A page with its text, which the nodes of the tree point into.
struct ParsedPage {
  let text: [UInt8]
  let tree: HTMLTree

  /// The decoded bytes of a text node, not yet collapsed.
  func bytes(of node: HTMLNode) -> ArraySlice<UInt8> {
    if let decoded = node.decoded { return tree.pool[decoded.offsets] }
    return text[node.source.offsets]
  }

  /// The segments of a text node in order, without tags that the parser ignored between them.
  ///
  /// - Complexity: O(*n*) in the bytes of the node.
  func segments(of node: HTMLNode) -> [TextSegment] {
    guard let decoded = node.decoded else {
      return [TextSegment(source: node.source.offsets, decoded: nil)]
    }
    var alignment = TextAlignment(
      text: text, pool: tree.pool, source: node.source.offsets, decoded: decoded.offsets)
    return alignment.segments()
  }
}

extension Range<Int32> {
  /// The range as offsets.
  var offsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

/// Finds which bytes of the page a decoded text came from.
///
/// The parser says where a text begins and ends, and what it decodes to. Between may stand character
/// references, tags that it ignored, CR, NUL and CDATA marks. A walk over both in step tells them
/// apart without a table of entity names.
private struct TextAlignment {
  let text: [UInt8]
  let pool: [UInt8]
  let source: Range<Int>
  let decoded: Range<Int>

  var place: Int
  var target: Int
  var runStart: Int
  var result: [TextSegment] = []

  init(text: [UInt8], pool: [UInt8], source: Range<Int>, decoded: Range<Int>) {
    self.text = text
    self.pool = pool
    self.source = source
    self.decoded = decoded
    place = source.lowerBound
    target = decoded.lowerBound
    runStart = place
  }

  mutating func segments() -> [TextSegment] {
    while place < source.upperBound, target < decoded.upperBound {
      let byte = text[place]
      switch byte {
      case UInt8(ascii: "&"): takeReference()
      case UInt8(ascii: "<") where isIgnoredTag: skip(to: endOfMarkup)
      case pool[target] where matches(scalarLength(at: target)):
        let length = scalarLength(at: target)
        place += length
        target += length
      case UInt8(ascii: "]") where hasPrefix("]]>"): skip(to: place + 3)
      case 0x0D where place + 1 < source.upperBound && text[place + 1] == 0x0A: skip(to: place + 1)
      case 0x0D where pool[target] == 0x0A: take(1, for: 1)
      case 0 where pool[target] == 0xEF: take(1, for: 3)
      default: skipScalar()
      }
    }
    endRun()
    return result
  }

  /// Whether the next `length` bytes of page and decoded text are the same.
  private func matches(_ length: Int) -> Bool {
    guard place + length <= source.upperBound, target + length <= decoded.upperBound else {
      return false
    }
    return length == 1
      || text[place..<place + length].elementsEqual(pool[target..<target + length])
  }

  /// Passes over a scalar that the parser left out, such as NUL or a byte order mark.
  private mutating func skipScalar() {
    var end = place + 1
    while end < source.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
    skip(to: end)
  }

  private mutating func endRun() {
    if runStart < place { result.append(TextSegment(source: runStart..<place, decoded: nil)) }
  }

  private mutating func skip(to end: Int) {
    endRun()
    place = min(end, source.upperBound)
    runStart = place
  }

  private mutating func take(_ count: Int, for decodedCount: Int) {
    endRun()
    let end = min(place + count, source.upperBound)
    let decodedEnd = min(target + decodedCount, decoded.upperBound)
    result.append(TextSegment(source: place..<end, decoded: target..<decodedEnd))
    place = end
    target = decodedEnd
    runStart = end
  }

  private func hasPrefix(_ word: StaticString) -> Bool {
    hasPrefix(word, at: place)
  }

  private func hasPrefix(_ word: StaticString, at offset: Int) -> Bool {
    text[offset..<source.upperBound].starts(with: "\(word)".utf8)
  }

  private var isIgnoredTag: Bool {
    guard place + 1 < source.upperBound else { return false }
    let next = text[place + 1]
    let opens = (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21 || next == 0x3F
    guard opens else { return false }
    let isLiteral =
      pool[target] == UInt8(ascii: "<") && target + 1 < decoded.upperBound
      && pool[target + 1] == next
    return !isLiteral
  }

  private var endOfMarkup: Int {
    if hasPrefix("<![CDATA[") { return place + 9 }
    return markupEnd(in: text.span, at: place, before: source.upperBound)
  }

  // MARK: Character references

  private mutating func takeReference() {
    if pool[target] == UInt8(ascii: "&"), !hasPrefix("&amp"), !hasPrefix("&AMP"),
      !hasPrefix("&#")
    {
      place += 1
      target += 1
      return
    }
    let first = scalarLength(at: target)
    var end = place + 1
    if end < source.upperBound, text[end] == UInt8(ascii: "#") {
      end += 1
      guard end < source.upperBound, pool[target] != UInt8(ascii: "&") || isDigit(text[end])
      else {
        place += 1
        target += 1
        return
      }
      if text[end] | 0x20 == UInt8(ascii: "x") { end += 1 }
      while end < source.upperBound, isHexadecimal(text[end]) { end += 1 }
      if end < source.upperBound, text[end] == UInt8(ascii: ";") { end += 1 }
      take(end - place, for: first)
      return
    }
    while end < source.upperBound, end - place < 34, isAlphanumeric(text[end]) { end += 1 }
    if end < source.upperBound, text[end] == UInt8(ascii: ";") {
      if continues(at: end + 1, with: target + first) {
        take(end + 1 - place, for: first)
        return
      }
      let both = first + scalarLength(at: target + first)
      if continues(at: end + 1, with: target + both) {
        take(end + 1 - place, for: both)
        return
      }
    }
    // A name without its semicolon may run into the word after it: the longest that fits counts.
    while end > place + 2, !continues(at: end, with: target + first) { end -= 1 }
    take(end - place, for: first)
  }

  /// Whether the page at `offset` may be what the decoded text at `next` came from.
  private func continues(at offset: Int, with next: Int) -> Bool {
    guard offset < source.upperBound, next < decoded.upperBound else {
      return offset >= source.upperBound && next >= decoded.upperBound
        || next < decoded.upperBound || text[min(offset, text.count - 1)] == UInt8(ascii: "<")
    }
    switch text[offset] {
    case pool[next]: return true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), 0x0D, 0: return true
    default: return false
    }
  }

  private func scalarLength(at offset: Int) -> Int {
    guard offset < decoded.upperBound else { return 0 }
    switch pool[offset] {
    case 0..<0x80: return 1
    case 0x80..<0xE0: return 2
    case 0xE0..<0xF0: return 3
    default: return 4
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte | 0x20 == 0x78 }

private func isHexadecimal(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
}

/// The offset after the tag, comment or declaration whose `<` stands at `start`.
///
/// - Complexity: O(*n*) up to that offset, `end` at most.
func markupEnd(in text: Span<UInt8>, at start: Int, before end: Int) -> Int {
  var offset = start + 1
  guard offset < end else { return end }
  if offset + 2 < end, text[offset] == UInt8(ascii: "!"), text[offset + 1] == UInt8(ascii: "-"),
    text[offset + 2] == UInt8(ascii: "-")
  {
    offset += 1
    while let close = firstIndex(of: UInt8(ascii: ">"), in: offset..<end, of: text) {
      let isEnd =
        close >= 2 && text[close - 1] == UInt8(ascii: "-") && text[close - 2] == UInt8(ascii: "-")
      if isEnd { return close + 1 }
      offset = close + 1
    }
    return end
  }
  let isTag = (text[offset] | 0x20) &- 0x61 < 26
  var quote: UInt8 = 0
  while offset < end {
    let byte = text[offset]
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == UInt8(ascii: ">") {
      return offset + 1
    } else if isTag, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
      followsEquals(text, offset)
    {
      quote = byte
    }
    offset += 1
  }
  return end
}

/// Whether `=` stands before `offset`, blanks aside, so that a quote there opens a value.
private func followsEquals(_ text: Span<UInt8>, _ offset: Int) -> Bool {
  var before = offset - 1
  while before >= 0, text[before] == 0x20 || text[before] == 0x0A || text[before] == 0x09 {
    before -= 1
  }
  return before >= 0 && text[before] == UInt8(ascii: "=")
}
