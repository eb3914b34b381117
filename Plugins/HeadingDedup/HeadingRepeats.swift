// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The headings so far; their words are made only where a document has headings that go on.
private struct Sections {
  private var added: [Text] = []
  private var words: Set<[UInt8]> = []

  mutating func add(_ heading: Text) { added.append(heading) }

  mutating func contain(_ heading: [UInt8]) -> Bool {
    words.formUnion(added.map { HeadingKey($0).words })
    added = []
    return words.contains(heading)
  }
}

/// Finds what of a document's headings stands twice, by what stands near what.
struct HeadingRepeats {
  /// What goes from the text of a block that stays: a paragraph's start, or a heading's end.
  typealias Cut = (index: Int, range: Range<Int>, rule: Rule)

  /// The rule under which each block goes, `nil` for one that stays.
  private var removals: [Rule?]

  private var cuts: [Cut] = []

  private let blocks: [Block]
  private let isExact: Bool
  private let similarity: Double?

  /// Openings of paragraphs that may be a name: they count where the document has clear ones.
  private var doubtful: [Cut] = []
  private var openingCount = 0

  /// Looks at `document`; `isExact` leaves case, punctuation and numbers as differences.
  ///
  /// - Returns: The rule under which each block goes, `nil` for one that stays, and what goes from
  ///   the texts of others.
  static func find(
    in document: Document, isExact: Bool, similarity: Double?
  ) -> (removals: [Rule?], cuts: [Cut]) {
    var repeats = HeadingRepeats(document.blocks, isExact: isExact, similarity: similarity)
    if !isExact {
      for index in RunningLines.find(in: document, title: repeats.title) {
        repeats.removals[index] = HeadingRules.running
      }
    }
    repeats.findRepeats()
    return (repeats.removals, repeats.cuts)
  }

  private init(_ blocks: [Block], isExact: Bool, similarity: Double?) {
    self.blocks = blocks
    self.isExact = isExact
    self.similarity = similarity
    removals = Array(repeating: nil, count: blocks.count)
  }

  /// The title: a heading of level 1 that no other precedes.
  private var title: Text? {
    for block in blocks {
      guard case .heading(let heading) = block else { continue }
      return heading.level == 1 ? heading.passage.text : nil
    }
    return nil
  }

  private mutating func findRepeats() {
    var open: Text?
    var title: Text?
    var sections = Sections()
    var headingCount = 0
    var isBelowProse = false
    for index in blocks.indices where removals[index] == nil {
      switch blocks[index] {
      case .heading:
        guard let text = blocks[index].text else { continue }
        if let open, let rule = rule(for: text, after: open) {
          removals[index] = rule
          continue
        }
        if !isExact {
          if let title, headingCount == 1, repeatsTitle(text, title, isBelowProse: isBelowProse) {
            removals[index] = HeadingRules.title
            continue
          }
          if let words = HeadingKey.continuedWords(of: text), sections.contain(words) {
            removals[index] = HeadingRules.continued
            continue
          }
          if let range = repeatedHalf(of: text) {
            cuts.append((index, range, HeadingRules.doubledInside))
          }
        }
        headingCount += 1
        if headingCount == 1, blocks[index].isTitle, HeadingKey(text).wordCount >= 2 {
          title = text
        }
        sections.add(text)
        open = text
      // The words under a picture do not part a heading from its copy.
      case .caption: continue
      case .paragraph:
        if open == nil, isBelowProse { continue }
        guard let text = blocks[index].text else { continue }
        if text.count > 200 { isBelowProse = true }
        if let open, !isExact { look(at: text, index, below: open) }
        open = nil
      default: open = nil
      }
    }
    if openingCount > 0 || doubtful.count >= 3 { cuts += doubtful }
  }

  /// The rule under which a heading repeats the one before it; `nil` where it does not.
  private func rule(for text: Text, after other: Text) -> Rule? {
    if text.bytes == other.bytes { return HeadingRules.repeated }
    if isExact { return nil }
    let (key, otherKey) = (HeadingKey(text), HeadingKey(other))
    if key.repeats(otherKey) { return key.rule(after: otherKey) }
    guard let similarity, isSimilar(key.words, otherKey.words, similarity: similarity) else {
      return nil
    }
    return HeadingRules.repeated
  }

  /// Whether the second heading is the title again: of more words where prose stands between.
  private func repeatsTitle(_ text: Text, _ title: Text, isBelowProse: Bool) -> Bool {
    let key = HeadingKey(text)
    return key.repeats(HeadingKey(title)) && key.wordCount >= (isBelowProse ? 3 : 2)
  }

  /// Looks for the heading in the paragraph below it: at its start, or all that it is.
  private mutating func look(at text: Text, _ index: Int, below heading: Text) {
    if isCopy(text, of: heading, at: index) {
      removals[index] = HeadingRules.repeated
      return
    }
    guard let opening = OpeningWords(heading, in: text) else { return }
    let cut = (index: index, range: 0..<opening.end, rule: HeadingRules.inParagraph)
    if opening.evidence == .strong {
      openingCount += 1
      cuts.append(cut)
    } else {
      doubtful.append(cut)
    }
  }

  /// Whether a paragraph is nothing but the heading above it, with text of its own below.
  private func isCopy(_ text: Text, of heading: Text, at index: Int) -> Bool {
    guard text.count <= 200, let last = text.bytes.last,
      last >= 0x80 || last.isASCIILetter || last.isASCIIDigit || last == UInt8(ascii: "?"),
      index + 1 < blocks.count
    else { return false }
    // A first line that is also the title, as poems have it, has short lines below.
    if case .paragraph(let next) = blocks[index + 1], next.text.count < 60 { return false }
    let key = HeadingKey(heading)
    return key.wordCount >= 3 && HeadingKey(text).repeats(key)
  }

  /// The second half of a heading that says the same words twice; `nil` for any other.
  private func repeatedHalf(of text: Text) -> Range<Int>? {
    let bytes = text.bytes.span
    guard bytes.count >= 24 else { return nil }
    var half = bytes.count / 2
    var end = half
    if bytes.count % 2 == 1 {
      guard bytes[half] <= 0x20 else { return nil }
      half += 1
    }
    for offset in 0..<end where bytes[offset] != bytes[half + offset] { return nil }
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    var words = 1
    for offset in 0..<end where bytes[offset] == 0x20 { words += 1 }
    return words >= 3 ? end..<bytes.count : nil
  }
}

extension Block {
  /// Whether it is a heading of the first rank.
  fileprivate var isTitle: Bool {
    if case .heading(let heading) = self { heading.level == 1 } else { false }
  }
}
