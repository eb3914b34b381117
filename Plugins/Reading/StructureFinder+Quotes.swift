// SPDX-License-Identifier: Apache-2.0

import TextScanning

extension StructureFinder {
  /// Lines all in quotation marks that say again what the text says, have a name below them, or are
  /// among the few such lines that stand alone below a paragraph.
  mutating func assignQuotes() {
    let quotes = lines.indices.filter { index in
      roles[index] == .unknown && lines[index].wordCount >= 4
        && (isInQuotes(index) || isAttributed(index))
    }
    // Where many are, people talk.
    let areFew = quotes.count <= Self.mostAlone
    var searchCount = 0
    for index in quotes {
      if isAttributed(index) {
        roles[index] = .quote
      } else if isAttribution(index + 1) {
        roles[index] = .quote
        roles[index + 1] = .quote
      } else if areFew && isAloneBelowText(index) {
        roles[index] = .quote
      } else if searchCount < Self.mostSearches {
        searchCount += 1
        if isSaidElsewhere(index) { roles[index] = .quote }
      }
    }
  }

  /// So many lines in quotation marks at most may be set apart from the text.
  ///
  /// On the pages of `Tests/Gold`, 16 of 19 lines in quotation marks that stand alone below the end
  /// of a sentence are.
  private static let mostAlone = 4

  /// Whether a line of five words or more stands below a sentence, and no speech beside it.
  private func isAloneBelowText(_ index: Int) -> Bool {
    guard index > 0, lines[index].wordCount >= 5, !isInterrupted(index) else { return false }
    let before = lines[index - 1]
    return before.isLong && (before.ending == .stop || before.ending == .colon)
      && !opensQuote(index - 1) && (index + 1 == lines.count || !opensQuote(index + 1))
  }

  /// How many lines of a text are looked for in the rest of it, so that its time stays linear.
  private static let mostSearches = 8

  /// Whether quotation marks stand inside of a line, too, as around `he said`.
  private func isInterrupted(_ index: Int) -> Bool {
    let bytes = content[lines[index].range].dropFirst(3).dropLast(4)
    return bytes.contains(0x22)
      || bytes.indices.dropLast(2).contains { offset in
        bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
          && (bytes[offset + 2] == 0x9C || bytes[offset + 2] == 0x9D)
      }
  }

  /// Whether a line begins with the first byte of a mark that opens: " “ „ ‘ « », or what `“` is when
  /// UTF-8 is read as Windows-1252.
  private func opensQuote(_ index: Int) -> Bool {
    let first = content[lines[index].range.lowerBound]
    return first == 0x22 || first == 0xE2 || first == 0xC2 || first == 0xC3
  }

  private func isInQuotes(_ index: Int) -> Bool {
    guard opensQuote(index) else { return false }
    let bytes = content[lines[index].range]
    let marks: [(String, String)] = [
      ("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“"), ("»", "«"), ("‘", "’"), ("â€œ", "â€\u{9D}"),
      ("â€œ", "â€"),
    ]
    return marks.contains { open, close in
      bytes.starts(with: open.utf8) && bytes.suffix(close.utf8.count).elementsEqual(close.utf8)
        && bytes.count > open.utf8.count + close.utf8.count
    }
  }

  /// Whether a line is words in quotation marks, a dash and who said them.
  private func isAttributed(_ index: Int) -> Bool {
    let range = lines[index].range
    guard range.count <= 250, lines[index].ending == .open, opensQuote(index) else { return false }
    let text = content.span
    var offset = range.lowerBound + 20
    while offset < range.upperBound,
      let blank = firstIndex(of: 0x20, in: offset..<range.upperBound, of: text)
    {
      offset = blank + 1
      let isClosed =
        text[blank - 1] == 0x22
        || text[blank - 3] == 0xE2 && text[blank - 2] == 0x80 && text[blank - 1] == 0x9D
      if isClosed, isDash(at: offset) { return true }
    }
    return false
  }

  /// Whether a hyphen or a dash stands at `offset`, with a blank behind it.
  private func isDash(at offset: Int) -> Bool {
    let bytes = content[offset...]
    return ["— ", "– ", "- "].contains { bytes.starts(with: $0.utf8) }
  }

  /// Whether a line is a dash and a name.
  private func isAttribution(_ index: Int) -> Bool {
    guard index < lines.count, roles[index] == .unknown, lines[index].wordCount <= 10,
      lines[index].ending == .open, lines[index].byteCount <= 100
    else { return false }
    let bytes = content[lines[index].range]
    return bytes.starts(with: "—".utf8) || bytes.starts(with: "–".utf8)
      || bytes.starts(with: "- ".utf8)
  }

  /// Whether the words in quotation marks stand in a paragraph, too.
  private func isSaidElsewhere(_ index: Int) -> Bool {
    let words = foldedWords(of: content.span.extracting(lines[index].range))
    for other in lines.indices where other != index && lines[other].isLong {
      let text = foldedWords(of: content.span.extracting(lines[other].range))
      if contains(text, words) { return true }
    }
    return false
  }

  private func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    var start = 0
    while start + words.count <= text.count {
      if text[start] == first, text[start..<start + words.count].elementsEqual(words) {
        return true
      }
      start += 1
    }
    return false
  }
}
