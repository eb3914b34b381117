// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Plain text has lost its markup, so a line's role is inferred: from its own look (`Line`) and from
// what stands around it. Roles are given in passes, surest first; each pass only looks at lines
// that have none yet. What stays unsure becomes a block of `lines` for later stages to judge.

/// Gives each line of a plain text its role and makes the blocks.
struct StructureFinder {
  /// What a line is.
  enum Role: Equatable {
    case unknown
    case paragraph
    /// Goes on with the paragraph or item of the line before.
    case continuation
    case heading(level: Int)
    /// An item; a list begins where the flag says so.
    case item(isOrdered: Bool, startsList: Bool)
    /// A short line whose role later stages find out; a group begins where the flag says so.
    case open(startsGroup: Bool)
    /// The same, of a group that reads as the rows of a table by its signs, tabs or blanks.
    case row(startsGroup: Bool)
    case caption
    /// Not a part of the text; a paragraph of its own that later stages take out.
    case furniture
    /// Drawn under a heading.
    case underline
    /// Words of the text set apart, or somebody's with a name below.
    case quote
  }

  let source: Source

  /// The text of the source, with blanks for the line breaks inside of sentences.
  let content: [UInt8]

  /// The line breaks inside of lines, by where the lines start.
  let breaks: [Int: [Range<Int>]]

  var lines: [Line]
  var roles: [Role]

  /// How deep each line stands that is an item.
  var depths: [Int]

  /// Whether the title ends in a full stop, as headings below it may then, too.
  var endsHeadingsInStops = false

  /// Whether blank lines stand before most long lines.
  let areParagraphsParted: Bool

  /// The first line that is no heading, cell or short item; the count of lines if none is.
  let firstLong: Int

  /// The first line that is no furniture, as far as that is known; the count of lines if all are.
  private(set) var firstOther = 0

  /// The groups of lines without a blank line between them.
  let chunks: [Range<Int>]

  /// The lines of each text that was broken at a width, top to bottom.
  private(set) var wrappedTexts: [Range<Int>] = []

  /// Looks at the lines of the source's text.
  init(_ source: Source) {
    self.source = source
    lines = Line.lines(of: source.text.span)
    var text = source.text
    breaks = BrokenSentences.join(&lines, in: &text)
    content = text
    roles = Array(repeating: .unknown, count: lines.count)
    depths = Array(repeating: 0, count: lines.count)
    let longCount = lines.count(where: \.isLong)
    firstLong = lines.firstIndex(where: \.isLong) ?? lines.count
    chunks = Self.chunks(of: lines.indices, in: lines)
    areParagraphsParted = lines.count { $0.isLong && $0.followsBlank } * 4 >= longCount * 3
    dropInitials()
    wrappedTexts = findWrappedTexts()
  }

  /// Takes letters with a full stop for initials where no neighbour goes on counting.
  private mutating func dropInitials() {
    for index in lines.indices {
      guard let marker = lines[index].marker, marker.isStoppedLetter, !marker.isNumeral else {
        continue
      }
      let follows = index > 0 && lines[index - 1].marker.map { marker.follows($0) } ?? false
      let leads =
        index + 1 < lines.count && lines[index + 1].marker.map { $0.follows(marker) } ?? false
      if !follows, !leads { lines[index].marker = nil }
    }
  }

  /// The blocks, and the markup consumed on the way as ranges of the source as read.
  mutating func blocks(markup: (Range<Int>) -> Void) -> [Block] {
    assignTop()
    assignFurnitureGroups()
    findFirstOther()
    findStoppedHeadings()
    assignRows()
    assignStoppedHeadings()
    assignDoubledHeadings()
    assignSpacedRows()
    assignCells()
    assignFurniture()
    findFirstOther()
    assignMarkedHeadings()
    findFirstOther()
    assignContents()
    assignPipeRows()
    assignQuotes()
    assignBullets()
    assignDefinitions()
    assignLabelledItems()
    assignStoppedLabels()
    assignPartedClauses()
    assignWrappedParagraphs()
    for run in unknownRuns() { assignShortLines(in: run) }
    assignAskedQuestions()
    assignSentenceItems()
    assignKicker()
    return assemble(markup: markup)
  }

  private mutating func findFirstOther() {
    firstOther = roles.firstIndex { $0 != .furniture } ?? roles.count
  }

  // MARK: - What a line says by itself

  /// The title, if a byline or a date shows it, and the furniture about it.
  private mutating func assignTop() {
    guard let top = PageTop(count: lines.count, line: { content[lines[$0].range] }) else {
      return
    }
    for index in top.lines {
      guard let kind = top.furniture(at: index) else { continue }
      roles[index] = kind == .caption ? .caption : .furniture
    }
    guard let title = top.title, mayBeTitle(title) else { return }
    roles[title] = .heading(level: 1)
    endsHeadingsInStops = lines[title].ending == .stop
  }

  /// Whether a line that stands where the title does is neither marked up, nor an item or a row.
  private func mayBeTitle(_ index: Int) -> Bool {
    let line = lines[index]
    return hashCount(line.range) == 0 && line.marker == nil && line.pipeCount <= 1 && !line.isRule
  }

  /// Lines between blank lines all of which are furniture or captions, one of them for certain: they
  /// are no row of the table above them.
  private mutating func assignFurnitureGroups() {
    for chunk in chunks where chunk.count >= 2 {
      let found = chunk.prefix { furniture($0, at: [.alone, .besideFurniture]) != nil }
      guard found == chunk, chunk.contains(where: { furniture($0, at: []) == .furniture }) else {
        continue
      }
      for index in chunk where roles[index] == .unknown {
        roles[index] = furniture(index, at: [.alone, .besideFurniture]) ?? .unknown
      }
    }
  }

  private mutating func assignFurniture() {
    let places = places()
    for index in lines.indices where roles[index] == .unknown {
      let isProse = lines[index].isLong || lines[index].isIntroduction
      roles[index] =
        furniture(index, at: places[index]) ?? captionAtEdge(index, at: places[index])
        ?? (isProse ? .paragraph : .unknown)
    }
    for index in lines.indices where roles[index] == .furniture { assignLinks(below: index) }
    // What stands beside furniture for certain may be furniture by words that prove little alone.
    for index in lines.indices where roles[index] == .unknown && isBesideFurniture(index) {
      let place = places[index].union([.alone, .besideFurniture])
      roles[index] = furniture(index, at: place) ?? .unknown
    }
  }

  /// Titles of other articles straight below a line such as `Related`; the last line above long text
  /// may head it.
  private mutating func assignLinks(below head: Int) {
    guard lines[head].wordCount <= 5, head + 1 < lines.count, isTitleOfLink(head + 1),
      let kind = PageFurniture.classify(content.span.extracting(lines[head].range)),
      kind == .boilerplate(.linkList) || kind == .boilerplate(.related)
    else { return }
    var end = head + 1
    while end < lines.count, isTitleOfLink(end) { end += 1 }
    if end < lines.count, end > head + 1, lines[end].isLong { end -= 1 }
    for index in head + 1..<end { roles[index] = .furniture }
  }

  /// Whether a line may be the title of another article, of as many words as those have.
  private func isTitleOfLink(_ index: Int) -> Bool {
    let line = lines[index]
    return roles[index] == .unknown && line.wordCount >= (line.marker == nil ? 5 : 4)
      && line.byteCount <= 110 && line.pipeCount == 0
      && (line.ending == .open || line.ending == .question) && !line.isQuantity
  }

  /// Whether a line such as `Table 2: …` or `Source: …` begins or ends a group of short lines.
  private func captionAtEdge(_ index: Int, at place: PageFurniture.Place) -> Role? {
    let isFirst = lines[index].followsBlank || lines[index - 1].isLong
    let isLast =
      index + 1 == lines.count || lines[index + 1].followsBlank || lines[index + 1].isLong
    guard !place.contains(.alone), isFirst || isLast else { return nil }
    return furniture(index, at: .alone) == .caption ? .caption : nil
  }

  /// What the words of a line say it is besides text.
  func furniture(_ index: Int, at place: PageFurniture.Place) -> Role? {
    guard lines[index].byteCount <= PageFurniture.maximumLength else { return nil }
    return
      switch PageFurniture.classify(
        content.span.extracting(lines[index].range), at: place)
    {
    case .caption: .caption
    case .some: .furniture
    case nil: nil
    }
  }

  /// What is known of each line's place: near the title, and whether it may be a cell.
  private func places() -> [PageFurniture.Place] {
    var places = lines.indices.map { index -> PageFurniture.Place in
      index < firstLong ? [.alone, .nearTitle] : .alone
    }
    for chunk in chunks where chunk.lowerBound >= firstLong {
      let isGroup = chunk.count > 1 && chunk.allSatisfy { !lines[$0].isLong }
      for index in chunk where isGroup || isAmongShort(index, of: chunk) { places[index] = [] }
    }
    // Many lines of a word or two in a row may be cells, and so may words alone among numbers.
    for run in cellLikeRuns() where run.lowerBound > firstLong {
      let areTerse = areTerse(run)
      let holdsNumbers = holdsNumbers(run)
      for index in run where areTerse || holdsNumbers && lines[index].wordCount == 1 {
        places[index] = []
      }
    }
    return places
  }

  /// Whether lines have five words for every two of them at most.
  private func areTerse(_ range: Range<Int>) -> Bool {
    range.reduce(0) { $0 + lines[$1].wordCount } * 2 <= range.count * 5
  }

  /// Whether one line in six is a number.
  private func holdsNumbers(_ range: Range<Int>) -> Bool {
    range.count { isNumber($0) } * 6 >= range.count
  }

  private func isAmongShort(_ index: Int, of chunk: Range<Int>) -> Bool {
    chunk.contains(index - 1) && chunk.contains(index + 1) && !lines[index - 1].isLong
      && !lines[index + 1].isLong
  }

  private func isBesideFurniture(_ index: Int) -> Bool {
    index > 0 && roles[index - 1] == .furniture
      || index + 1 < lines.count && roles[index + 1] == .furniture
  }

  /// `## Words`, and words with a line of `=` or `-` of about their length below.
  private mutating func assignMarkedHeadings() {
    for index in lines.indices where !lines[index].isLong {
      if isRow(index) || index > 0 && isRow(index - 1) { continue }
      let range = lines[index].range
      let hashes = hashCount(range)
      if hashes > 0 {
        roles[index] = .heading(level: hashes)
      } else if index > 0, lines[index].isRule, lines[index].pipeCount == 0,
        !lines[index].followsBlank, isHeadingLike(index - 1),
        abs(range.count - lines[index - 1].byteCount) <= max(3, range.count / 4)
      {
        let isDouble = content[range.lowerBound] == UInt8(ascii: "=")
        roles[index - 1] = .heading(level: isDouble ? 1 : 2)
        roles[index] = .underline
      }
    }
  }

  /// How many `#` open the line, if a blank and words follow.
  private func hashCount(_ range: Range<Int>) -> Int {
    var count = 0
    while count < min(7, range.count), content[range.lowerBound + count] == UInt8(ascii: "#") {
      count += 1
    }
    let hasBlank = count < range.count && content[range.lowerBound + count] == 0x20
    return hasBlank && count <= 6 ? count : 0
  }

  // MARK: - Neighbours

  /// A question between two headings is what the first one heads, one above `(a)` is asked there, and
  /// `Answer: (a)` heads nothing.
  private mutating func assignAskedQuestions() {
    for index in lines.indices {
      guard case .heading = roles[index] else { continue }
      let isAsked =
        lines[index].ending == .question && index + 1 < lines.count
        && lines[index + 1].marker.map { $0.isFirst && $0.kind == .letter(1) } ?? false
      if isAsked || isAnswer(index) { roles[index] = .paragraph }
    }
    for index in lines.indices.dropFirst().dropLast() where lines[index].ending == .question {
      guard case .heading = roles[index], case .heading(let level) = roles[index - 1], level > 1,
        case .heading = roles[index + 1], !isDoubled(index)
      else { continue }
      roles[index] = .paragraph
    }
  }

  /// Whether a line begins as the solution of a question does.
  private func isAnswer(_ index: Int) -> Bool {
    guard let text = lines[index].labelledText else { return false }
    let label = content.span.extracting(lines[index].range.lowerBound..<text)
    return Self.answers.contains(foldedWords(of: label))
  }

  private static let answers: Set<[UInt8]> = Set(
    ["answer", "answers", "ans", "correct answer", "solution"].map { Array($0.utf8) })

  /// The groups of the lines at `range` without a blank line between them.
  static func chunks(of range: Range<Int>, in lines: [Line]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where lines[index].followsBlank {
      chunks.append(start..<index)
      start = index
    }
    if start < range.upperBound { chunks.append(start..<range.upperBound) }
    return chunks
  }

  /// The runs of lines without a role.
  private func unknownRuns() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      guard roles[index] == .unknown else {
        index += 1
        continue
      }
      let start = index
      while index < lines.count, roles[index] == .unknown { index += 1 }
      runs.append(start..<index)
    }
    return runs
  }
}
