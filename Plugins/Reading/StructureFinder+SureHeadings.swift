// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Headings that stand twice, or that end in a full stop as all of a text do, are told before cells
// and furniture are looked for: they would be cells of a table below them.

extension StructureFinder {
  /// Finds out whether headings end in full stops: the title does, or three short lines between texts
  /// that read like no sentences.
  mutating func findStoppedHeadings() {
    if endsHeadingsInStops { return }
    let first = lines.indices.prefix(3).first { lines[$0].ending == .stop }
    if let first, !lines[first].isLong, isHeadline(first) {
      endsHeadingsInStops = true
      return
    }
    var counts = (names: 0, sentences: 0)
    for index in lines.indices where roles[index] == .unknown && isShortStopped(index) {
      if hasVerb(index) { counts.sentences += 1 } else { counts.names += 1 }
    }
    endsHeadingsInStops = counts.names >= Self.fewestStopped && counts.names > 2 * counts.sentences
  }

  /// So many short lines that end in full stops may be the headings of a text.
  private static let fewestStopped = 3

  /// Whether a few words that end in a full stop stand straight above a text, a list or a table, and not
  /// below others.
  private func isShortStopped(_ index: Int) -> Bool {
    isStoppedName(index) && index + 1 < lines.count && (isText(index + 1) || isNoText(index + 1))
      && (index == 0 || isText(index - 1) || !lines[index - 1].isSentence)
  }

  /// Makes headings of short lines that end in full stops, where headings do.
  mutating func assignStoppedHeadings() {
    guard endsHeadingsInStops else { return }
    for index in lines.indices.dropFirst().dropLast()
    where roles[index] == .unknown && isStoppedName(index) && !hasVerb(index) {
      let (above, below) = (lines[index - 1], lines[index + 1])
      if above.isLong || isText(index - 1) && above.byteCount >= Self.shortestParagraph
        || !isText(index - 1) && !above.isSentence,
        below.isLong || !below.isSentence || isText(index + 1)
      {
        roles[index] = .heading(level: 2)
      }
    }
  }

  /// Whether a line is a few words that end in a full stop.
  private func isStoppedName(_ index: Int) -> Bool {
    let line = lines[index]
    return line.ending == .stop && line.innerStopCount == 0 && line.wordCount <= 8
      && line.startsUpper && line.marker == nil && line.labelledText == nil
  }

  /// Makes headings of lines that stand twice between texts, as no cells do.
  mutating func assignDoubledHeadings() {
    var open: [Int] = []
    var found = 0
    for index in lines.indices.dropLast()
    where roles[index] == .unknown && roles[index + 1] == .unknown && isSame(index, index + 1)
      && !isSame(index - 1, index) && mayBeHeadingTwice(index)
    {
      let isBelowText =
        index == 0 || isText(index - 1) || furniture(index - 1, at: .alone) != nil
      if isBelowText {
        assignRepeats(from: index)
        found += 1
      } else if index + 2 < lines.count, isText(index + 2) {
        open.append(index)
      }
    }
    // Below a table they may be its last cells; not where headings stand twice, and these once.
    guard found > 0 else { return }
    for index in open where lines[index].wordCount >= 2 || standsApart(index) {
      if lines.indices.count(where: { isSame(index, $0) }) == 2 { assignRepeats(from: index) }
    }
  }

  private func mayBeHeadingTwice(_ index: Int) -> Bool {
    let line = lines[index]
    return line.longWordCount > 0 && line.pipeCount == 0 && line.marker == nil
      && isHeadingLike(index) && !line.isQuantity
  }

  /// Whether more blank lines stand above a line than below it.
  private func standsApart(_ index: Int) -> Bool {
    lineFeeds(before: index) > lineFeeds(before: index + 1)
  }

  private mutating func assignRepeats(from first: Int) {
    var index = first
    repeat {
      roles[index] = .heading(level: 2)
      index += 1
    } while index < lines.count && isSame(first, index)
  }

  /// Whether a line has a bullet, or pipes as a row of a table.
  private func isNoText(_ index: Int) -> Bool {
    lines[index].marker != nil || lines[index].pipeCount > 0
  }

  /// Whether a line reads as running text.
  private func isText(_ index: Int) -> Bool {
    lines[index].isLong || lines[index].isIntroduction
      || lines[index].isSentence && lines[index].byteCount >= Self.shortestText
  }

  /// Shorter sentences may be cells, and others items, in bytes.
  private static let (shortestText, shortestParagraph) = (60, 100)

  /// Whether a line has a word that sentences have and names have not.
  ///
  /// Those that begin with a question word are names: `What we liked.`
  private func hasVerb(_ index: Int) -> Bool {
    let words = foldedWords(of: content.span.extracting(lines[index].range))
      .split(separator: 0x20).map { Array($0) }
    guard let first = words.first, !Self.questionWords.contains(first) else { return false }
    return words.contains { Self.sentenceWords.contains($0) }
  }

  private static let questionWords: Set<[UInt8]> = Set(
    ["how", "what", "when", "where", "which", "who", "why"].map { Array($0.utf8) })

  private static let sentenceWords: Set<[UInt8]> = Set(
    [
      "is", "are", "was", "were", "has", "have", "had", "been", "will", "would", "can", "could",
      "did", "does", "do", "said", "says", "it", "he", "she", "they", "we", "i", "you", "there",
      "this", "these", "that", "not",
    ].map { Array($0.utf8) })
}
