// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// The lines between `---` and `---` that a Markdown file may open with: keys and values.
///
/// Only keys at the left edge are looked for. What stands below a key, set in or as a list, is its
/// value as it is written.
struct FrontMatter {
  /// A key and where its value stands; the value without quotes.
  struct Entry {
    var key: String
    var value: Range<Int>
  }

  /// The entries, in order.
  private(set) var entries: [Entry] = []

  /// The offset after the closing line.
  private(set) var end: Int

  /// The front matter that `text` opens with; nil where it does not.
  init?(_ text: [UInt8]) {
    guard text.starts(with: "---".utf8) else { return nil }
    let lines = SourceLines(text, from: 0).ranges
    guard let first = lines.first, Self.isFence(text[first]),
      let close = lines.indices.dropFirst().first(where: { Self.isFence(text[lines[$0]]) })
    else { return nil }
    end = close + 1 < lines.count ? lines[close + 1].lowerBound : text.count
    for line in lines[1..<close] {
      let words = trimmed(line, of: text)
      if words.isEmpty || text[words.lowerBound] == UInt8(ascii: "#") { continue }
      let isInside =
        words.lowerBound > line.lowerBound || text[words.lowerBound] == UInt8(ascii: "-")
      if isInside {
        guard let last = entries.indices.last else { return nil }
        let value = entries[last].value
        let start = value.isEmpty ? words.lowerBound : value.lowerBound
        entries[last].value = start..<words.upperBound
      } else {
        guard let entry = Self.entry(words, of: text) else { return nil }
        entries.append(entry)
      }
    }
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var end = line.endIndex
    while end > line.startIndex, isBlank(line[end - 1]) { end -= 1 }
    let words = line[line.startIndex..<end]
    return words.elementsEqual("---".utf8) || words.elementsEqual("...".utf8)
  }

  private static func entry(_ words: Range<Int>, of text: [UInt8]) -> Entry? {
    guard
      let colon = words.first(where: { index in
        text[index] == UInt8(ascii: ":")
          && (index + 1 == words.upperBound || isBlank(text[index + 1]))
      }), colon > words.lowerBound
    else { return nil }
    let key = trimmed(words.lowerBound..<colon, of: text)
    var value = trimmed(colon + 1..<words.upperBound, of: text)
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let isQuoted =
      value.count >= 2 && quotes.contains(text[value.lowerBound])
      && text[value.upperBound - 1] == text[value.lowerBound]
    if isQuoted { value = value.lowerBound + 1..<value.upperBound - 1 }
    return Entry(key: String(decoding: text[key], as: UTF8.self), value: value)
  }

  /// Puts the entries into the metadata of `document`; a value that is empty is left out.
  func add(to document: inout Document) {
    for entry in entries where !entry.value.isEmpty {
      let value = document.source.text(at: entry.value)
      document.addMetadata(entry.key, .string(value.string), from: value)
    }
  }
}
