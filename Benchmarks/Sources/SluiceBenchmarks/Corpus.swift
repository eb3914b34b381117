// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import SystemPackage

/// A large corpus in JSON Lines, made of the articles in `Examples`.
///
/// A document is two to four articles, about 10 kB, varied so that no two are alike: numbers change,
/// sentences with names are added, and the damage that scrapers do is done in further places:
/// headings doubled, blanks lost behind commas, quotation marks in the wrong encoding. Tables and
/// lists keep the damage that the articles have.
struct Corpus {
  static let documentCount = 2_000

  let path: String
  let byteCount: Int

  /// The corpus that was written to `path`.
  init(at path: String) throws {
    self.path = path
    byteCount = Int(try Stat(FilePath(path)).size)
  }

  /// Writes the corpus to `path`, with sentences about some of `terms` added.
  static func write(to path: String, terms: [Gazetteer.Term]) throws {
    // JSON is UTF-8, so that an article in another encoding has no place in it.
    let articles = try files(in: "Examples/articles", endingIn: ".txt")
      .map { try contents(ofFile: $0) }
      .filter { String(validating: $0, as: UTF8.self) != nil }
      .map { bytes in
        bytes.split(separator: newline, omittingEmptySubsequences: false)
          .map { Array($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
      }
    var random = SeededGenerator(seed: 2_000)
    var file = try FileWriter(path)
    for number in 1...documentCount {
      var text: [UInt8] = []
      var unused = articles
      while text.count < 8_000 {
        let article = unused.remove(at: random.below(unused.count))
        text += variation(of: article, terms, &random)
        text.append(newline)
      }
      var json = JSONWriter(capacity: text.count + 1_000)
      json.beginObject()
      json.key("id")
      json.string("document-\(number)")
      json.key("text")
      json.string(utf8: text.span)
      json.endObject()
      var line: [UInt8] = []
      json.append(to: &line)
      line.append(newline)
      try file.append(line)
    }
    _ = try file.close()
  }
}

private let newline = UInt8(ascii: "\n")

/// Lines from this length, in bytes, are prose in the articles: no cell, item or heading is as long.
private let proseLength = 140

/// The article with other numbers, more names and more damage.
private func variation(
  of lines: [[UInt8]], _ terms: [Gazetteer.Term], _ random: inout SeededGenerator
) -> [UInt8] {
  let lineEnd = random.once(in: 8) ? [UInt8(ascii: "\r"), newline] : [newline]
  var text: [UInt8] = []
  for (index, line) in lines.enumerated() {
    if line.count >= proseLength {
      text += prose(line, terms, &random)
    } else {
      text += line
      if isHeading(lines, index), random.once(in: 3) { text += lineEnd + lineEnd + line }
    }
    text += lineEnd
  }
  return text
}

/// Whether the line is a short one alone between two paragraphs.
private func isHeading(_ lines: [[UInt8]], _ index: Int) -> Bool {
  guard 12...80 ~= lines[index].count else { return false }
  let before = lines[..<index].last { !$0.isEmpty }
  let after = lines[(index + 1)...].first { !$0.isEmpty }
  return (before?.count ?? 0) >= proseLength && (after?.count ?? 0) >= proseLength
}

/// A paragraph with the last digits of its numbers drawn anew, and now and then a sentence more, a
/// blank less and a quotation mark in pieces.
private func prose(
  _ line: [UInt8], _ terms: [Gazetteer.Term], _ random: inout SeededGenerator
) -> [UInt8] {
  let quote = Array("’".utf8)
  var losesBlank = random.once(in: 4)
  let breaksQuotes = random.once(in: 4)
  let zero = UInt8(ascii: "0")
  let digits = zero...zero + 9
  var text: [UInt8] = []
  var index = 0
  while index < line.count {
    let byte = line[index]
    let isLastDigit = index + 1 < line.count && !digits.contains(line[index + 1])
    if digits.contains(byte), isLastDigit, let last = text.last, digits.contains(last) {
      text.append(zero + UInt8(random.below(10)))
    } else if losesBlank, byte == UInt8(ascii: " "), text.last == UInt8(ascii: ",") {
      losesBlank = false
    } else if breaksQuotes, line[index...].starts(with: quote) {
      text += Array("â€™".utf8)
      index += quote.count - 1
    } else {
      text.append(byte)
    }
    index += 1
  }
  if line.last == UInt8(ascii: "."), random.once(in: 2) {
    let names = (0..<3).map { _ in random.element(of: terms).text }
    text += Array(" Talks of \(names[0]) with \(names[1]) go on, and \(names[2]) waits.".utf8)
  }
  return text
}
