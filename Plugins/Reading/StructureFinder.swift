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
    case caption
    /// Not a part of the text; a paragraph of its own that later stages take out.
    case furniture
    /// Drawn under a heading.
    case underline
  }

  let source: Source
  var lines: [Line]
  var roles: [Role]

  /// Looks at the lines of the source's text.
  init(_ source: Source) {
    self.source = source
    lines = Line.lines(of: source.text.span)
    roles = Array(repeating: .unknown, count: lines.count)
  }

  /// The blocks, and the markup consumed on the way as ranges of the source as read.
  mutating func blocks(markup: (Range<Int>) -> Void) -> [Block] {
    assignCells()
    assignFurniture()
    assignMarkedHeadings()
    assignPipeRows()
    assignBullets()
    assignLabelledItems()
    assignWrappedParagraphs()
    for run in unknownRuns() { assignShortLines(in: run) }
    assignAskedQuestions()
    return assemble(markup: markup)
  }

  // MARK: - What a line says by itself

  private mutating func assignFurniture() {
    let places = places()
    for index in lines.indices where roles[index] == .unknown {
      let isProse = lines[index].isLong || lines[index].isIntroduction
      roles[index] = furniture(index, at: places[index]) ?? (isProse ? .paragraph : .unknown)
    }
    // What stands beside furniture for certain may be furniture by words that prove little alone.
    for index in lines.indices where roles[index] == .unknown && isBesideFurniture(index) {
      let place = places[index].union([.alone, .besideFurniture])
      roles[index] = furniture(index, at: place) ?? .unknown
    }
  }

  /// What the words of a line say it is besides text.
  private func furniture(_ index: Int, at place: PageFurniture.Place) -> Role? {
    guard lines[index].byteCount <= PageFurniture.maximumLength else { return nil }
    return
      switch PageFurniture.classify(
        source.text.span.extracting(lines[index].range), at: place)
    {
    case .caption: .caption
    case .some: .furniture
    case nil: nil
    }
  }

  /// What is known of each line's place: near the title, and whether it may be a cell.
  private func places() -> [PageFurniture.Place] {
    let firstLong = lines.firstIndex { $0.isLong } ?? lines.count
    var places = lines.indices.map { index -> PageFurniture.Place in
      index < firstLong ? [.alone, .nearTitle] : .alone
    }
    for chunk in chunks(of: lines.indices) where chunk.lowerBound >= firstLong {
      let isGroup = chunk.count > 1 && chunk.allSatisfy { !lines[$0].isLong }
      for index in chunk where isGroup || isAmongShort(index, of: chunk) { places[index] = [] }
    }
    return places
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
      let range = lines[index].range
      let hashes = hashCount(range)
      if hashes > 0 {
        roles[index] = .heading(level: hashes)
      } else if index > 0, lines[index].isRule, lines[index].pipeCount == 0,
        !lines[index].followsBlank, isHeadingLike(index - 1),
        abs(range.count - lines[index - 1].byteCount) <= max(3, range.count / 4)
      {
        let isDouble = source.text[range.lowerBound] == UInt8(ascii: "=")
        roles[index - 1] = .heading(level: isDouble ? 1 : 2)
        roles[index] = .underline
      }
    }
  }

  /// How many `#` open the line, if a blank and words follow.
  private func hashCount(_ range: Range<Int>) -> Int {
    var count = 0
    while count < min(7, range.count), source.text[range.lowerBound + count] == UInt8(ascii: "#") {
      count += 1
    }
    let hasBlank = count < range.count && source.text[range.lowerBound + count] == 0x20
    return hasBlank && count <= 6 ? count : 0
  }

  /// Two or more rows with `|`, one after the other, stand open for table extraction.
  private mutating func assignPipeRows() {
    var index = 0
    while index < lines.count {
      guard isPipeRow(index) else {
        index += 1
        continue
      }
      let start = index
      while index < lines.count, isPipeRow(index) { index += 1 }
      guard index - start >= 2 else { continue }
      for row in start..<index { roles[row] = .open(startsGroup: row == start) }
    }
  }

  private func isPipeRow(_ index: Int) -> Bool {
    let line = lines[index]
    if line.byteCount > Line.longestFragment {
      return firstIndex(of: UInt8(ascii: "|"), in: line.range, of: source.text.span) != nil
    }
    return line.pipeCount > 0
  }

  // MARK: - Lists

  private mutating func assignBullets() {
    var index = 0
    while index < lines.count {
      guard isMarkedItem(index), let marker = lines[index].marker else {
        index += 1
        continue
      }
      let start = index
      var end = index + 1
      var last = marker
      while end < lines.count {
        if isMarkedItem(end), let next = lines[end].marker, next.follows(last) {
          last = next
          end += 1
        } else if isItemContinuation(end, of: start) {
          end += 1
        } else {
          break
        }
      }
      assignItems(start..<end, marker)
      index = end
    }
  }

  /// Whether the line carries a bullet or number and nothing surer is known of it.
  private func isMarkedItem(_ index: Int) -> Bool {
    guard lines[index].marker != nil, !lines[index].isRule else { return false }
    return roles[index] == .unknown || roles[index] == .paragraph
  }

  /// Whether a line goes on with a marked item: it is set in, or begins small after an open end.
  private func isItemContinuation(_ index: Int, of start: Int) -> Bool {
    let line = lines[index]
    guard line.marker == nil, !line.followsBlank, roles[index] == .unknown || line.isLong else {
      return false
    }
    return line.indent > lines[start].indent + 1
  }

  private mutating func assignItems(_ range: Range<Int>, _ marker: ListMarker) {
    let items = range.filter { lines[$0].marker != nil }
    switch marker.kind {
    case .bullet: break
    case .dash:
      // A dash opens speech, too: only several short lines of it are a list.
      if items.count < 2 || items.contains(where: { lines[$0].isLong }) { return }
    case .number(_, depth: 1), .letter:
      if assignNumberedHeading(range, items) { return }
      if items.count < 2 && !isIntroduced(range.lowerBound) { return }
    case .number:
      // "2.1" counts sections, not items.
      for index in items { _ = assignNumberedHeading(index..<index + 1, [index]) }
      return
    }
    for index in range {
      roles[index] =
        lines[index].marker == nil
        ? .continuation
        : .item(isOrdered: marker.isOrdered, startsList: index == range.lowerBound)
    }
  }

  /// A numbered line alone is a heading if it looks like one.
  private mutating func assignNumberedHeading(_ range: Range<Int>, _ items: [Int]) -> Bool {
    guard items.count == 1, let index = items.first, lines[index].byteCount <= 120,
      case .number(_, let depth) = lines[index].marker?.kind,
      lines[index].ending == .open || lines[index].ending == .question
        || lines[index].ending == .exclamation || lines[index].isTitleCase,
      index + 1 < lines.count, !isIntroduced(index)
    else { return false }
    roles[index] = .heading(level: min(6, depth + 1))
    return true
  }

  /// Whether the text line before ends in a colon.
  private func isIntroduced(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, roles[before] == .furniture { before -= 1 }
    return before >= 0 && lines[before].ending == .colon
  }

  /// Groups of `Label: text` lines with different labels are lists whose bullets were lost.
  private mutating func assignLabelledItems() {
    var index = 0
    while index < lines.count {
      guard isLabelled(index) else {
        index += 1
        continue
      }
      let start = index
      let isLoose = isIntroduced(index)
      index += 1
      while index < lines.count, isLabelled(index), isLoose || !lines[index].followsBlank {
        index += 1
      }
      let group = withoutHeadings(start..<index)
      guard group.count >= 2, haveDistinctLabels(group) else { continue }
      for item in group {
        roles[item] = .item(isOrdered: false, startsList: item == group.lowerBound)
      }
    }
  }

  /// The group without labelled headings glued to its ends, which lack the full stop of the items.
  private func withoutHeadings(_ group: Range<Int>) -> Range<Int> {
    let stopped = group.count { lines[$0].ending == .stop }
    guard stopped * 2 >= group.count, stopped < group.count else { return group }
    var range = group
    while let last = range.last, lines[last].ending == .open, lines[last].byteCount <= 120 {
      range.removeLast()
    }
    while let first = range.first, lines[first].ending == .open, lines[first].byteCount <= 120 {
      range.removeFirst()
    }
    return range
  }

  private func isLabelled(_ index: Int) -> Bool {
    guard let text = lines[index].labelledText, lines[index].marker == nil,
      roles[index] == .unknown || roles[index] == .paragraph
    else { return false }
    // Words in quotes after a name are speech.
    let first = source.text[text]
    let isSpeech = first == UInt8(ascii: "\"") || (first == 0xE2 && source.text[text + 2] == 0x9C)
    return !isSpeech && !isDoubled(index)
  }

  /// Whether all labels differ: speakers and questions repeat theirs.
  private func haveDistinctLabels(_ range: Range<Int>) -> Bool {
    var labels: Set<[UInt8]> = []
    for index in range {
      guard let end = lines[index].labelledText else { return false }
      let label = source.text.span.extracting(lines[index].range.lowerBound..<end)
      if !labels.insert(foldedWords(of: label)).inserted { return false }
    }
    return true
  }

  /// A question between two headings is what the first one heads.
  private mutating func assignAskedQuestions() {
    for index in lines.indices.dropFirst().dropLast() where lines[index].ending == .question {
      guard case .heading = roles[index], case .heading(let level) = roles[index - 1], level > 1,
        case .heading = roles[index + 1], !isDoubled(index)
      else { continue }
      roles[index] = .paragraph
    }
  }

  // MARK: - Lines broken by a fixed width

  /// Joins lines of a paragraph that was broken at a fixed width.
  private mutating func assignWrappedParagraphs() {
    for chunk in chunks(of: lines.indices) where chunk.count >= 2 {
      let widths = chunk.dropLast().map { lines[$0].byteCount }
      guard let widest = widths.max(), widest <= 120, let narrowest = widths.min(),
        narrowest >= 40,
        chunk.allSatisfy({ roles[$0] == .unknown || roles[$0] == .paragraph })
      else { continue }
      var goesOn = 0
      for index in chunk.dropFirst()
      where !lines[index].startsUpper && lines[index - 1].ending != .stop { goesOn += 1 }
      guard goesOn * 2 >= chunk.count - 1, goesOn > 0 else { continue }
      for index in chunk { roles[index] = index == chunk.lowerBound ? .paragraph : .continuation }
    }
  }

  /// The groups of lines without a blank line between them.
  func chunks(of range: Range<Int>) -> [Range<Int>] {
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
