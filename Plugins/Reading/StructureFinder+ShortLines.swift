// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Short lines without a mark of their own: headings (`StructureFinder+Headlines`), short paragraphs,
// items whose bullets were lost, cells of a flattened table. The numbers here were found by trial on
// scraped articles and on documents of the project's own.

extension StructureFinder {
  /// Gives roles to a run of short lines that nothing surer was known of.
  mutating func assignShortLines(in run: Range<Int>) {
    let parts = Self.chunks(of: run, in: lines)
    var index = 0
    while index < parts.count {
      let items = looseItemsEnd(in: parts, from: index)
      if items > index {
        for chunk in parts[index..<items] {
          roles[chunk.lowerBound] = .item(
            isOrdered: false, startsList: chunk == parts[index])
        }
        index = items
        continue
      }
      let grid = gridEnd(in: parts, from: index)
      let parted = grid > index ? index : partedEnd(in: parts, from: index)
      if grid > index {
        for chunk in parts[index..<grid] { markOpen(chunk) }
        index = grid
      } else if parted > index {
        assignFragments(parts[index].lowerBound..<parts[parted - 1].upperBound)
        index = parted
      } else {
        assignChunk(parts[index])
        index += 1
      }
    }
  }

  /// Where a run of chunks ends that may be the rows of a flattened table, or `start` if none does.
  ///
  /// Rows have the same number of lines, two or more, and the first one reads like a header. The
  /// first and the last may have one line more: a heading that is glued to them.
  private func gridEnd(in parts: [Range<Int>], from start: Int) -> Int {
    guard start + 1 < parts.count else { return start }
    let width = parts[start + 1].count
    guard width >= 2, parts[start].count == width || parts[start].count == width + 1 else {
      return start
    }
    guard parts[start].suffix(width).allSatisfy({ isHeaderCell($0) }) else { return start }
    var end = start + 1
    while end < parts.count, parts[end].count == width, !isDoubledHeading(parts[end]) { end += 1 }
    if end < parts.count, parts[end].count == width + 1, isHeadingLike(parts[end].upperBound - 1) {
      end += 1
    }
    return end
  }

  /// Where a run of lines ends that stand each between blank lines and would all be headings, or
  /// `start` if they are too few: so many headings in a row head nothing.
  ///
  /// A heading of the text below them is none of them, nor is what stands above the first text.
  private func partedEnd(in parts: [Range<Int>], from start: Int) -> Int {
    guard parts[start].lowerBound > firstLong else { return start }
    var end = start
    while end < parts.count, parts[end].count == 1, lines[parts[end].lowerBound].ending == .open,
      isHeadingLike(parts[end].lowerBound), !isDoubled(parts[end].lowerBound)
    {
      end += 1
    }
    guard end > start else { return start }
    let below = parts[end - 1].upperBound
    if below < lines.count, lines[below].isLong || lines[below].isSentence { end -= 1 }
    return end - start >= Self.leastParted ? end : start
  }

  /// So many lines between blank lines are no headings.
  private static let leastParted = 4

  /// Whether a chunk is nothing but one line of some words over and over, as no row of a table is.
  private func isDoubledHeading(_ chunk: Range<Int>) -> Bool {
    mayBeDoubledHeading(chunk.lowerBound) && chunk.dropFirst().allSatisfy { isSame($0 - 1, $0) }
  }

  /// Where a run of lines ends that are the items of a list with a blank line between them.
  ///
  /// They stand below a line that ends in a colon, and end alike.
  private func looseItemsEnd(in parts: [Range<Int>], from start: Int) -> Int {
    let first = parts[start].lowerBound
    guard isIntroduced(by: first), lines[first].ending != .colon, !isDoubled(first) else {
      return start
    }
    var end = start
    while end < parts.count, parts[end].count == 1,
      lines[parts[end].lowerBound].ending == lines[first].ending
    {
      end += 1
    }
    while end > start + 1, isHeadingAmongItems(parts[end - 1].lowerBound, first) { end -= 1 }
    return end - start >= 2 ? end : start
  }

  private func isHeaderCell(_ index: Int) -> Bool {
    let line = lines[index]
    return line.byteCount <= 60 && line.wordCount <= 8
      && (line.ending == .open || line.ending == .question)
  }

  private mutating func markOpen(_ range: Range<Int>) {
    for index in range { roles[index] = .open(startsGroup: index == range.lowerBound) }
  }

  private mutating func assignChunk(_ chunk: Range<Int>) {
    var start = chunk.lowerBound
    while start < chunk.upperBound { start = assignStart(of: start..<chunk.upperBound) }
  }

  /// Gives roles to the first lines of a chunk, and says where the others begin.
  private mutating func assignStart(of chunk: Range<Int>) -> Int {
    if chunk.count >= 2, isIntroduced(by: chunk.lowerBound), !isDoubled(chunk.lowerBound) {
      return assignIntroducedItems(chunk)
    }
    if areHeadedSentences(chunk) {
      assignItems(chunk)
      return chunk.upperBound
    }
    var index = chunk.lowerBound
    while index < chunk.upperBound {
      if introducesSmallItems(index, in: chunk) {
        roles[index] = .paragraph
        return assignIntroducedItems(index + 1..<chunk.upperBound)
      }
      if lines[index].isSentence, !isHeadingLike(index) {
        roles[index] = .paragraph
        index += 1
        continue
      }
      var end = index + 1
      while end < chunk.upperBound, !lines[end].isSentence || isHeadingLike(end),
        !introducesSmallItems(end, in: chunk)
      {
        end += 1
      }
      assignFragments(index..<end)
      index = end
    }
    return chunk.upperBound
  }

  /// Whether short sentences stand below a heading without blank lines between them, where those
  /// part the paragraphs of the document.
  private func areHeadedSentences(_ chunk: Range<Int>) -> Bool {
    guard chunk.count >= 3, chunk.lowerBound > 0, lines[chunk.lowerBound].followsBlank,
      case .heading = roles[chunk.lowerBound - 1],
      chunk.upperBound == lines.count || lines[chunk.upperBound].followsBlank,
      chunk.allSatisfy({
        lines[$0].isSentence && lines[$0].byteCount <= 110 && lines[$0].startsUpper
      })
    else { return false }
    return areParagraphsParted || lines[chunk.lowerBound - 1].ending == .colon
  }

  /// Whether a line ends in a colon and two or more below it begin in lower case.
  private func introducesSmallItems(_ index: Int, in chunk: Range<Int>) -> Bool {
    lines[index].ending == .colon && index + 2 < chunk.upperBound
      && lines[index + 1].startsLower && lines[index + 2].startsLower
  }

  /// Whether the line before the chunk ends in a colon, and may introduce a list.
  private func isIntroduced(by index: Int) -> Bool {
    guard index > 0 else { return false }
    return lines[index - 1].ending == .colon && roles[index - 1] == .paragraph
  }

  /// Lines after an introduction that ends in a colon are items, up to a heading at the end.
  ///
  /// - Parameter chunk: The lines.
  /// - Returns: Where lines begin that are neither.
  private mutating func assignIntroducedItems(_ chunk: Range<Int>) -> Int {
    // Items that begin in lower case end where a line does not, open ones at a longer sentence.
    let small = chunk.prefix { lines[$0].startsLower }
    var end = small.count >= 2 ? small.endIndex : endOfOpenItems(beforeQuestion(chunk))
    let chunk = chunk.lowerBound..<end
    while end - chunk.lowerBound > (isDoubled(end - 1) ? 1 : 2),
      isHeadingAmongItems(end - 1, chunk.lowerBound)
    {
      end -= 1
    }
    assignItems(chunk.lowerBound..<end)
    for index in end..<chunk.upperBound { roles[index] = .heading(level: 2) }
    return chunk.upperBound
  }

  /// The lines down to a question that heads what stands below, where the first line asks none.
  private func beforeQuestion(_ chunk: Range<Int>) -> Range<Int> {
    guard lines[chunk.lowerBound].ending != .question,
      let question = chunk.first(where: { lines[$0].ending == .question && isHeadingLike($0) })
    else { return chunk }
    return chunk.lowerBound..<question
  }

  /// Where a sentence stands below lines none of which ends in a stop, if they are four at least or
  /// it is twice as long as all of them; the end if there is none.
  private func endOfOpenItems(_ chunk: Range<Int>) -> Int {
    let open = chunk.prefix { lines[$0].ending == .open }
    guard open.count >= 2, open.endIndex < chunk.upperBound, lines[open.endIndex].ending == .stop,
      open.count >= 4
        || open.allSatisfy({ lines[$0].byteCount * 2 < lines[open.endIndex].byteCount })
    else { return chunk.upperBound }
    return open.endIndex
  }

  /// Whether a line below items, of which `first` is the first, differs from them as a heading does.
  private func isHeadingAmongItems(_ index: Int, _ first: Int) -> Bool {
    if isDoubled(index) { return lines[index].longWordCount > 0 }
    guard isHeadingLike(index), index + 1 < lines.count, lines[index + 1].isLong else {
      return false
    }
    let items = first..<index
    let punctuated = items.count { lines[$0].ending != .open }
    if punctuated * 2 > items.count { return true }
    return lines[index].isTitleCase && lines[index].longWordCount >= 2
      && items.count { lines[$0].isTitleCase } * 2 < items.count
  }

  /// Gives roles to lines in a row that are not whole sentences.
  private mutating func assignFragments(_ range: Range<Int>) {
    if range.lowerBound > 0, areSmall(range.lowerBound, in: range) {
      let end = range.first { !lines[$0].startsLower } ?? range.upperBound
      assignItems(range.lowerBound..<end)
      if end < range.upperBound { assignFragments(end..<range.upperBound) }
      return
    }
    let heads = range.filter { headsItems($0, in: range) }
    guard let first = heads.first else {
      assignPlainFragments(range)
      return
    }
    assignPlainFragments(range.lowerBound..<first)
    for (head, next) in zip(heads, heads.dropFirst() + [range.upperBound]) {
      roles[head] = .heading(level: 2)
      var end = next
      if areSmall(head + 1, in: range) {
        end = (head + 1..<next).first { !lines[$0].startsLower } ?? next
        assignPlainFragments(end..<next)
      }
      // The last line may head what comes after the run.
      if end == range.upperBound, end - head > 3, lines[end - 1].wordCount <= 5,
        isHeadingLike(end - 1), !lines[end - 1].isQuantity, lines[end - 2].isQuantity,
        hasTextBelow(end - 1)
      {
        end -= 1
        roles[end] = .heading(level: 2)
      }
      if end - head < 3 {
        for index in head + 1..<end { assignSingle(index) }
      } else {
        assignItems(head + 1..<end)
      }
    }
  }

  /// Makes lines the items of a list of their own.
  mutating func assignItems(_ range: Range<Int>) {
    for index in range {
      roles[index] = .item(isOrdered: false, startsList: index == range.lowerBound)
    }
  }

  /// Words that stand over a list more often than over anything else.
  private static let listHeads = pointsHeads.union(
    [
      "ingredients", "pros", "cons", "method", "directions", "instructions", "requirements",
      "materials", "tools", "benefits", "advantages", "disadvantages", "features", "steps",
      "preparation", "verdict", "nutrition", "what you need", "youll need", "what youll need",
      "equipment", "zutaten", "zubereitung", "ingrédients", "préparation", "ingredientes",
      "preparación",
    ].map { Array($0.utf8) })

  /// Whether a line among fragments heads items: by its word, or as the one without an amount.
  private func headsItems(_ index: Int, in range: Range<Int>) -> Bool {
    let line = lines[index]
    guard isHeadingLike(index), line.wordCount <= 5, !line.isQuantity,
      line.wordCount >= 3 || !isSame(index - 1, index)
    else { return false }
    if line.wordCount <= 3 {
      let words = foldedWords(of: content.span.extracting(line.range))
      if Self.listHeads.contains(words) { return true }
    }
    if line.startsUpper, areSmall(index + 1, in: range) { return true }
    return index + 3 < range.upperBound
      && (index + 1...index + 3).allSatisfy { lines[$0].isQuantity }
      && !areDelimited(index...index + 3)
  }

  /// Whether three lines from `start` on begin in lower case, as neither cells nor headings do.
  private func areSmall(_ start: Int, in range: Range<Int>) -> Bool {
    start + 2 < range.upperBound
      && (start...start + 2).allSatisfy { lines[$0].startsLower }
      && (start...start + 2).contains { lines[$0].wordCount >= 3 }
  }

  /// Whether lines have the same number of commas, two or more, as rows of a table have.
  private func areDelimited(_ range: ClosedRange<Int>) -> Bool {
    let counts = range.map { index in
      countBytes(
        UInt8(ascii: ",")...UInt8(ascii: ","),
        in: content.span.extracting(lines[index].range))
    }
    return counts[0] >= 2 && counts.allSatisfy { $0 == counts[0] }
  }

  /// Gives roles to lines in a row none of which heads items.
  private mutating func assignPlainFragments(_ range: Range<Int>) {
    var start = range.lowerBound
    while let doubled = (start..<range.upperBound).first(where: { isDoubledHeading($0, in: range) })
    {
      assignCellsOrParagraphs(start..<doubled)
      start = doubled
      repeat {
        roles[start] = .heading(level: 2)
        start += 1
      } while start < range.upperBound && isSame(start - 1, start)
    }
    assignCellsOrParagraphs(start..<range.upperBound)
  }

  /// Leaves lines open that may be cells.
  private mutating func assignCellsOrParagraphs(_ range: Range<Int>) {
    if range.isEmpty { return }
    var distinct = 0
    for index in range where index == range.lowerBound || !isSame(index - 1, index) {
      distinct += 1
    }
    if distinct <= 2 {
      for index in range { assignSingle(index) }
      return
    }
    let punctuated = range.count { lines[$0].ending == .comma || lines[$0].ending == .stop }
    if punctuated * 2 >= range.count {
      for index in range { roles[index] = .paragraph }
    } else {
      markOpen(range)
    }
  }

  /// Whether a line stands twice as a heading does that was doubled, and no cell.
  private func isDoubledHeading(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && mayBeDoubledHeading(index) && isSame(index, index + 1)
  }

  /// Whether a line has words enough for a heading, and not just numbers and units as cells have.
  private func mayBeDoubledHeading(_ index: Int) -> Bool {
    lines[index].wordCount >= 3 && lines[index].longWordCount > 0 && isHeadingLike(index)
  }

  private mutating func assignSingle(_ index: Int) {
    if isHeadingLike(index), hasTextBelow(index) || isDoubled(index) {
      roles[index] = .heading(level: 2)
    } else {
      roles[index] = .paragraph
    }
  }
}
