// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension StructureFinder {
  // MARK: - Lists

  mutating func assignBullets() {
    var lastNumber: Int?
    var lastHeading: Int?
    var index = 0
    while index < lines.count {
      guard isMarkedItem(index), let marker = lines[index].marker else {
        index += 1
        continue
      }
      let end = endOfItems(from: index, marker)
      let isSection =
        end == index + 1 && lines[index].ending == .open && isHeadingLike(index)
        && lastHeading.flatMap { lines[$0].marker }.map { marker.follows($0) } ?? false
      let goesOn = !isSection && lastNumber.map { continues(index, after: $0) } ?? false
      assignItems(index..<end, marker, goesOn: goesOn)
      if isHeading(index) { lastHeading = index }
      for item in index..<end where depths[item] == 0 {
        if case .item = roles[item], case .number(_, 1) = lines[item].marker?.kind {
          lastNumber = item
        }
      }
      index = end
    }
  }

  /// Where the items of a list end that begins at `start`; notes the depth of each.
  ///
  /// An item is deeper than the one before when it is set further in and begins a count of its own,
  /// or has the sign of an inner list.
  private mutating func endOfItems(from start: Int, _ marker: ListMarker) -> Int {
    var open = [(indent: indent(of: start), marker: marker)]
    var end = start + 1
    while end < lines.count {
      guard isMarkedItem(end), let next = lines[end].marker else {
        if isItemContinuation(end, of: start) {
          depths[end] = open.count - 1
          end += 1
          continue
        }
        break
      }
      let indent = indent(of: end)
      let isInner = next.isInner && open.allSatisfy { !$0.marker.isInner }
      if indent > open[open.count - 1].indent + 1 || isInner, next.isFirst {
        open.append((indent, next))
      } else {
        while open.count > 1, isOutside(indent, next, open[open.count - 1]) { open.removeLast() }
        guard next.follows(open[open.count - 1].marker) else { break }
        open[open.count - 1].marker = next
      }
      depths[end] = min(open.count, Self.deepestItem) - 1
      end += 1
    }
    return end
  }

  /// How many lists inside one another are told apart.
  private static let deepestItem = 6

  /// Whether an item belongs to a list around the one of `last`.
  private func isOutside(
    _ indent: Int, _ marker: ListMarker, _ last: (indent: Int, marker: ListMarker)
  ) -> Bool {
    if last.marker.isInner, !marker.isInner { return true }
    return indent + 1 < last.indent || indent < last.indent && !marker.follows(last.marker)
  }

  /// How far a line is set in, in blanks; a tab before it counts as four.
  private func indent(of index: Int) -> Int { lines[index].indent * (isTabbed(index) ? 4 : 1) }

  /// Whether a tab stands before the line.
  private func isTabbed(_ index: Int) -> Bool {
    lines[index].indent > 0 && content[lines[index].range.lowerBound - 1] == 0x09
  }

  /// Whether an item goes on with the count of a list that something short, as a table, cuts in two.
  private func continues(_ index: Int, after last: Int) -> Bool {
    guard let number = lines[last].marker, lines[index].marker?.follows(number) ?? false,
      (2...60).contains(index - last)
    else { return false }
    return (last + 1..<index).allSatisfy { !lines[$0].isLong || lines[$0].pipeCount > 0 }
      && (last + 1..<index).contains { roles[$0] != .furniture }
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

  private mutating func assignItems(_ range: Range<Int>, _ marker: ListMarker, goesOn: Bool) {
    let items = range.filter { lines[$0].marker != nil }
    switch marker.kind {
    case .bullet: break
    case .dash:
      // A dash opens speech, too: only several short lines of it are a list.
      if items.count < 2 || items.contains(where: { lines[$0].isLong }) { return }
    case .number(_, depth: 1), .letter:
      if !goesOn, assignNumberedHeading(range, items) { return }
      // An initial stands alone, or under no other.
      if marker.isStoppedLetter, items.count < 2 { return }
      if items.count < 2, !goesOn, !isIntroduced(range.lowerBound) { return }
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

  /// Terms with what they mean below, set in, are items of two lines.
  mutating func assignDefinitions() {
    var index = 0
    while index < lines.count {
      var pairs: [Range<Int>] = []
      while let pair = definition(at: pairs.last?.upperBound ?? index) { pairs.append(pair) }
      guard pairs.count >= 2, let last = pairs.last else {
        index = max(index + 1, pairs.last?.upperBound ?? 0)
        continue
      }
      for pair in pairs {
        for line in pair { roles[line] = .continuation }
        roles[pair.lowerBound] = .item(
          isOrdered: false, startsList: pair.lowerBound == index)
      }
      index = last.upperBound
    }
  }

  /// A short line at the edge and the lines below it that are set in.
  private func definition(at index: Int) -> Range<Int>? {
    guard index + 1 < lines.count, lines[index].indent == 0, lines[index].wordCount <= 6,
      lines[index].byteCount <= 60, lines[index].marker == nil, roles[index] == .unknown,
      lines[index].ending == .open || lines[index].ending == .colon, lines[index].pipeCount == 0
    else { return nil }
    var end = index + 1
    while end < lines.count, !lines[end].followsBlank, lines[end].indent >= 2 || isTabbed(end),
      lines[end].marker == nil, lines[end].pipeCount == 0,
      roles[end] == .unknown || roles[end] == .paragraph
    {
      end += 1
    }
    return end > index + 1 && lines[index + 1].wordCount >= 3 ? index..<end : nil
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
  mutating func assignLabelledItems() {
    var index = 0
    while index < lines.count {
      guard isLabelled(index) else {
        index += 1
        continue
      }
      let start = index
      let isHeaded = isHeaded(index)
      let isLoose = isHeaded || isIntroduced(index)
      index += 1
      while index < lines.count, isLabelled(index), isLoose || !lines[index].followsBlank {
        index += 1
      }
      if !isLoose, index == start + 1 { index = endOfPartedLabels(start) }
      let group = withoutHeadings(start..<index)
      guard group.count >= (isHeaded ? 3 : 2), haveDistinctLabels(group) else { continue }
      assignItems(group)
    }
  }

  /// Where labelled lines end that stand each between blank lines, if they are three at least and short;
  /// otherwise the line after `start`.
  private func endOfPartedLabels(_ start: Int) -> Int {
    var end = start
    while end < lines.count, isLabelled(end), lines[end].byteCount <= 110,
      end + 1 == lines.count || lines[end + 1].followsBlank
    {
      end += 1
    }
    return end - start >= 3 ? end : start + 1
  }

  /// Groups of three lines or more such as `Brine. For every litre …`, below a line that heads or
  /// introduces them, be it a sentence straight below a heading.
  mutating func assignStoppedLabels() {
    var index = 1
    while index < lines.count {
      let start = index
      while index < lines.count, hasStoppedLabel(index) { index += 1 }
      if index - start >= 3, isIntroduced(start) || mayHead(start - 1) || followsHeading(start - 1)
      {
        assignItems(start..<index)
      }
      index = max(index, start + 1)
    }
  }

  /// Whether a line is a heading, or may be one and is no sentence.
  private func mayHead(_ index: Int) -> Bool {
    isHeading(index) || isHeadingLike(index) && lines[index].ending != .stop
  }

  /// Whether a line is short and the first below a heading, as `There are several.` may be.
  private func followsHeading(_ index: Int) -> Bool {
    index > 0 && !lines[index].isLong && mayHead(index - 1)
  }

  /// Whether a line begins with one to three words of a name and a stop, and goes on with a sentence.
  private func hasStoppedLabel(_ index: Int) -> Bool {
    // Of longer lines it is not known how they start.
    guard lines[index].ending == .stop, lines[index].byteCount <= Line.longestFragment,
      lines[index].startsUpper, lines[index].marker == nil, lines[index].labelledText == nil,
      roles[index] == .unknown || roles[index] == .paragraph
    else { return false }
    let range = lines[index].range
    let limit = min(range.upperBound - 2, range.lowerBound + Self.longestStoppedLabel)
    guard let stop = firstIndex(of: 0x2E, in: range.lowerBound..<limit, of: content.span),
      content[stop + 1] == 0x20, content[stop + 2] < 0x61 || content[stop + 2] >= 0x80
    else { return false }
    let words = content[range.lowerBound..<stop].split(separator: 0x20)
    return words.count <= Self.mostLabelWords
      && words.allSatisfy { $0.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } }
      && words.last.map { $0.count >= Self.leastLastLabelWord } ?? false
      && !Self.referringWords.contains(foldedWords(of: content.span.extracting(words[0].indices)))
  }

  /// The longest label before a stop in bytes, its most words, and the fewest bytes of its last word,
  /// more than titles such as `Dr.` and `Sgt.` have; found by trial on the pages of `Tests/Gold`.
  private static let (longestStoppedLabel, mostLabelWords, leastLastLabelWord) = (32, 3, 4)

  /// Whether a blank line and a line that may be a heading stand above, and another blank line there.
  private func isHeaded(_ index: Int) -> Bool {
    index > 0 && lines[index].followsBlank && lines[index - 1].followsBlank
      && lines[index - 1].ending == .open && lines[index - 1].labelledText == nil
      && (isHeading(index - 1) || roles[index - 1] == .unknown && isHeadingLike(index - 1))
  }

  /// The group without labelled headings glued to its ends, which lack the full stop of the items.
  private func withoutHeadings(_ group: Range<Int>) -> Range<Int> {
    let stopped = group.count { lines[$0].ending == .stop }
    guard stopped * 2 >= group.count, stopped < group.count else { return group }
    func isHeading(_ index: Int) -> Bool {
      lines[index].ending == .open && lines[index].byteCount <= 120
    }
    var range = group
    while let last = range.last, isHeading(last) || lines[last].ending == .question {
      range.removeLast()
    }
    while let first = range.first, isHeading(first) { range.removeFirst() }
    return range
  }

  private func isLabelled(_ index: Int) -> Bool {
    guard let text = lines[index].labelledText, lines[index].marker == nil,
      roles[index] == .unknown || roles[index] == .paragraph
    else { return false }
    // Words in quotes after a name are speech.
    let first = content[text]
    let isSpeech = first == UInt8(ascii: "\"") || (first == 0xE2 && content[text + 2] == 0x9C)
    return !isSpeech && !isDoubled(index)
  }

  /// Parts of a sentence that stand each between blank lines, with a comma or a word such as `or` at the
  /// end of all but the last one, are items.
  mutating func assignPartedClauses() {
    var index = 1
    while index < lines.count {
      let start = index
      while index < lines.count, mayBeClause(index), goesOn(index) { index += 1 }
      if index - start >= 2, index < lines.count, mayBeClause(index),
        index + 1 == lines.count || lines[index + 1].followsBlank
      {
        index += 1
        assignItems(start..<index)
      }
      index = max(index, start + 1)
    }
  }

  private func mayBeClause(_ index: Int) -> Bool {
    let line = lines[index]
    return line.followsBlank && line.startsLower && !line.isLong && line.marker == nil
      && (roles[index] == .unknown || roles[index] == .paragraph)
  }

  /// Whether a sentence goes on below a line.
  private func goesOn(_ index: Int) -> Bool {
    if lines[index].ending == .comma { return true }
    let last = content[lines[index].range].reversed().prefix { $0 != 0x20 }.reversed()
    return Self.conjunctions.contains(Array(last))
  }

  private static let conjunctions: Set<[UInt8]> = Set(
    ["and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en", "of"].map { Array($0.utf8) })

  /// Sentences that fill a section, a line each, are a list whose bullets were lost.
  ///
  /// The section goes to the next heading, to furniture or to the end. Where paragraphs of one
  /// sentence are the way of the text they stay paragraphs. The numbers were found by trial on the
  /// articles of `Tests/Gold/pages`.
  mutating func assignSentenceItems() {
    let wholes = lines.indices.count {
      roles[$0] == .paragraph && (lines[$0].byteCount > 150 || lines[$0].innerStopCount > 0)
    }
    guard wholes >= 3 else { return }
    var lists: [Range<Int>] = []
    var below: [Range<Int>] = []
    var (listed, grouped, single) = (0, 0, 0)
    var index = 0
    while index < lines.count {
      let start = index
      while index < lines.count, mayBeSentenceItem(index) { index += 1 }
      if index - start < 3 {
        single += index - start
      } else if start > 0, isHeading(start - 1),
        endsSection(before: index) || headsPoints(start - 1)
      {
        lists.append(start..<index)
        listed += index - start
      } else if areBelowText(start..<index) {
        below.append(start..<index)
      } else {
        grouped += index - start
      }
      index = max(index, start + 1)
    }
    if below.reduce(grouped, { $0 + $1.count }) <= wholes {
      for list in below { assignItems(list) }
    }
    guard grouped <= 2 * listed, single * 2 <= wholes * 3 else { return }
    for list in lists { assignItems(list) }
  }

  /// Whether short sentences stand straight below one another, and below a paragraph.
  ///
  /// Of 52 lines like that in `Tests/Gold` none was a paragraph; of 45 others, of three sentences up to
  /// 110 bytes, nine.
  private func areBelowText(_ range: Range<Int>) -> Bool {
    let longest = range.count > 3 ? 110 : 80
    return range.lowerBound > 0 && roles[range.lowerBound - 1] == .paragraph
      && lines[range.lowerBound - 1].isLong
      && range.allSatisfy { lines[$0].byteCount <= longest }
      && range.dropFirst().allSatisfy { !lines[$0].followsBlank }
  }

  /// Whether a line is one sentence, shorter than paragraphs are, that says nothing of one before, or
  /// begins with the same word as its neighbour.
  private func mayBeSentenceItem(_ index: Int) -> Bool {
    let line = lines[index]
    guard roles[index] == .paragraph, line.ending == .stop, line.innerStopCount == 0,
      (25...130).contains(line.byteCount), line.startsUpper, line.marker == nil
    else { return false }
    let word = firstWord(index)
    return !Self.referringWords.contains(foldedWords(of: word.span))
      || [index - 1, index + 1].contains { isSentenceLike($0) && firstWord($0) == word }
  }

  private func isSentenceLike(_ index: Int) -> Bool {
    lines.indices.contains(index) && roles[index] == .paragraph && !lines[index].isLong
      && lines[index].ending == .stop
  }

  /// Words that begin a sentence which goes on with the one before.
  private static let referringWords: Set<[UInt8]> = Set(
    [
      "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
      "and", "but", "or", "so", "yet", "then", "there", "however", "for", "also", "er", "sie", "es",
      "aber", "doch", "und", "dies", "diese", "dieser", "il", "elle", "ils", "elles", "ce", "cette",
      "mais", "et", "él", "ella", "ellos", "pero", "y", "este", "esta", "esto", "lui", "lei", "ma",
      "e", "questo", "questa",
    ].map { Array($0.utf8) })

  /// Whether a heading, furniture or the end stands at `index`.
  private func endsSection(before index: Int) -> Bool {
    index == lines.count || isHeading(index) || roles[index] == .furniture
  }

  /// Whether a heading says that the points of the text stand below it.
  private func headsPoints(_ index: Int) -> Bool {
    lines[index].wordCount <= 6
      && Self.pointsHeads.contains(foldedWords(of: content.span.extracting(lines[index].range)))
  }

  /// Words that stand over the points of a text.
  static let pointsHeads: Set<[UInt8]> = Set(
    [
      "key takeaways", "takeaways", "key points", "key facts", "key findings", "key messages",
      "main points", "main findings", "highlights", "at a glance", "in brief", "in short",
      "das wichtigste in kürze", "auf einen blick", "l essentiel", "points clés", "en bref",
      "puntos clave", "claves", "en breve", "punti chiave", "in sintesi",
    ].map { Array($0.utf8) })

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = roles[index] { true } else { false }
  }

  /// Whether all labels differ: speakers and questions repeat theirs.
  private func haveDistinctLabels(_ range: Range<Int>) -> Bool {
    var labels: [[UInt8]] = []
    for index in range {
      guard let end = lines[index].labelledText else { return false }
      let label = content.span.extracting(lines[index].range.lowerBound..<end)
      labels.append(foldedWords(of: label))
    }
    labels.sort { $0.lexicographicallyPrecedes($1) }
    return zip(labels, labels.dropFirst()).allSatisfy { $0 != $1 }
  }
}
