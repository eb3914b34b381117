// SPDX-License-Identifier: Apache-2.0

import StageTesting

/// A page with headings, damaged as scrapers and converters damage them, and where the damage is.
struct HeadingPage {
  /// A kind of damage, or of a repeat that is none.
  enum Kind: String, CaseIterable, Sendable {
    case blankDouble, tightDouble, caseDouble, numbered, continued, glued, gluedTight
    case repeatedTitle, doubledInside, pageHeader, titleHeader
    case questions, recipes, parts, openings, clean
  }

  /// What must go: one of the ranges, in bytes of the text.
  struct Repeat: Sendable {
    var kind: Kind
    var ranges: [Range<Int>]
  }

  let kind: Kind
  private(set) var language = ""
  private(set) var text: [UInt8] = []
  private(set) var repeats: [Repeat] = []

  /// What must stay whole.
  private(set) var paragraphs: [Range<Int>] = []
  private(set) var headings: [Range<Int>] = []

  private var random: SeededGenerator
  private let separator: String

  /// The page with the number `seed`, the same each time.
  init(kind: Kind, seed: UInt64) {
    self.kind = kind
    random = SeededGenerator(seed: seed)
    separator = Bool.random(using: &random) ? "\n" : "\n\n"
    let languages = PageLanguage.all
    write(languages[Int.random(in: 0..<languages.count, using: &random)])
  }

  private mutating func write(_ words: PageLanguage) {
    language = words.code
    let subject = pick(words.subjects)
    func fill(_ text: String) -> String { text.replacing("{s}", with: subject) }
    var titles = words.headings.shuffled(using: &random).map(fill)
    titles.sort { $0.utf8.count > $1.utf8.count && $0.split(separator: " ").count >= 5 }
    let title = titles.removeFirst()
    let titleRange = add(title)
    headings.append(titleRange)
    if kind == .repeatedTitle {
      _ = add(words.byline)
      let copy = add(Bool.random(using: &random) ? title : title.uppercased())
      repeats.append(Repeat(kind: kind, ranges: [titleRange, copy]))
    }
    if kind == .questions || kind == .recipes {
      writeLegitimate(words, fill)
      return
    }
    for _ in 0..<Int.random(in: 1...2, using: &random) { paragraph(words, fill) }
    var pageNumber = 1
    for (number, heading) in titles.prefix(Int.random(in: 3...6, using: &random)).enumerated() {
      writeSection(words, heading, number + 1, fill)
      if kind == .pageHeader || kind == .titleHeader, number < 5 {
        pageNumber += 1
        let line = kind == .titleHeader ? title : runningLine(words, pageNumber)
        repeats.append(Repeat(kind: kind, ranges: [add(line)]))
        paragraph(words, fill)
      }
    }
  }

  private mutating func runningLine(_ words: PageLanguage, _ number: Int) -> String {
    let site = words.sites[number % 2]
    return switch Int(words.code.utf8.first ?? 0) % 3 {
    case 0: "\(site) – \(words.page) \(number)"
    case 1: "\(site) | \(number)"
    default: "\(site) | \(words.page) \(number)/9"
    }
  }

  private mutating func writeSection(
    _ words: PageLanguage, _ heading: String, _ number: Int, _ fill: (String) -> String
  ) {
    switch kind {
    case .parts:
      headings.append(add("\(words.page == "Page" ? "Part" : "Teil") \(number)"))
      paragraph(words, fill)
      return
    case .numbered:
      let first = add(Bool.random(using: &random) ? "\(number). \(heading)" : heading)
      let isPlain = first.count == heading.utf8.count
      let copy = add(isPlain ? "\(number). \(heading)" : heading)
      repeats.append(Repeat(kind: kind, ranges: [first, copy]))
    case .blankDouble, .tightDouble, .caseDouble:
      let first = add(heading)
      if Int.random(in: 0..<4, using: &random) > 0 {
        let copy = kind == .caseDouble ? heading.uppercased() : heading
        let range = add(copy, after: kind == .blankDouble ? "\n\n" : "\n")
        repeats.append(Repeat(kind: kind, ranges: [first, range]))
      } else {
        headings.append(first)
      }
    case .glued, .gluedTight:
      let first = add(heading)
      let start = add("").lowerBound
      text += Array(heading.utf8)
      let end = text.count
      if kind == .glued { text.append(0x20) }
      repeats.append(Repeat(kind: kind, ranges: [first, start..<end]))
      let body = body(words, fill)
      paragraphs.append(text.count..<text.count + body.utf8.count)
      text += Array(body.utf8)
    case .doubledInside:
      let blank = Bool.random(using: &random) ? " " : ""
      let range = add(heading + blank + heading)
      if heading.split(separator: " ").count >= 3 {
        repeats.append(
          Repeat(kind: kind, ranges: [range.upperBound - heading.utf8.count..<range.upperBound]))
      }
    case .openings:
      headings.append(add(heading))
      // The section goes on with the heading's words as a part of its first sentence.
      let opening = "\(heading.prefix { $0 != "?" && $0 != ":" }), \(words.code), "
      let body = opening + body(words, fill)
      paragraphs.append(add(body))
    default: headings.append(add(heading))
    }
    paragraph(words, fill)
    if kind == .continued, number > 1 {
      let copy = add("\(heading) (\(words.continued))")
      repeats.append(Repeat(kind: kind, ranges: [copy]))
      paragraph(words, fill)
    }
  }

  /// Titles that stand several times because there are several things of the kind.
  private mutating func writeLegitimate(_ words: PageLanguage, _ fill: (String) -> String) {
    for number in 1...4 {
      if kind == .questions {
        headings.append(add(words.question))
        paragraph(words, fill)
        headings.append(add(words.answer))
        paragraph(words, fill)
      } else {
        headings.append(add(fill(words.headings[number])))
        paragraph(words, fill)
        headings.append(add(words.recipe[0]))
        for item in 1...3 { _ = add("- \(item * number) kg x\(item)", after: "\n") }
        headings.append(add(words.recipe[1]))
        paragraph(words, fill)
      }
    }
  }

  private mutating func body(_ words: PageLanguage, _ fill: (String) -> String) -> String {
    let sentences = words.sentences.shuffled(using: &random).prefix(3)
    let number = String(Int.random(in: 3...40, using: &random))
    return sentences.map { fill($0).replacing("{n}", with: number) }.joined(separator: " ")
  }

  private mutating func paragraph(_ words: PageLanguage, _ fill: (String) -> String) {
    paragraphs.append(add(body(words, fill)))
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  /// Adds a line, after a blank line or not, as the page has it.
  private mutating func add(_ line: String, after separator: String? = nil) -> Range<Int> {
    if !text.isEmpty { text += Array((separator ?? self.separator).utf8) }
    let start = text.count
    text += Array(line.utf8)
    return start..<text.count
  }
}
