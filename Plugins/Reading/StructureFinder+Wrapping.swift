// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Text that was broken at a fixed width has several lines a paragraph. Such a line ends only where
// the next word had no room. Where much of a document is broken, its width is told from all of it,
// and parts headings from the paragraphs above and below; elsewhere each chunk speaks for itself.

extension StructureFinder {
  /// The lines of each text that was broken at a width, top to bottom.
  func findWrappedTexts() -> [Range<Int>] {
    guard let width = wrapWidth() else { return chunks.compactMap { wrappedText(in: $0) } }
    return chunks.flatMap { wrappedTexts(in: $0, width) }
  }

  /// Joins lines of a paragraph that was broken at a fixed width.
  mutating func assignWrappedParagraphs() {
    for text in wrappedTexts
    where text.allSatisfy({ roles[$0] == .unknown || roles[$0] == .paragraph }) {
      for index in text { roles[index] = index == text.lowerBound ? .paragraph : .continuation }
    }
  }

  // MARK: - The width of a document

  /// Lines are broken at so many bytes at most.
  private static let widestWrap = 120

  /// The code points that no line of a broken paragraph is longer than, if the document has such.
  ///
  /// It is told from lines that go on in the middle of a sentence. Nearly all of them would be
  /// longer with the next word, and few other lines are longer.
  private func wrapWidth() -> Int? {
    let broken = lines.indices.dropLast().filter { index in
      lines[index].byteCount >= 24 && lines[index].byteCount <= Self.widestWrap
        && goesOn(after: index)
    }
    guard broken.count >= 4, let width = broken.map({ length(of: $0) }).max(),
      broken.count(where: { isFull($0, width) }) * 20 >= broken.count * 19,
      lines.indices.count(where: { length(of: $0) > width }) * 2 <= lines.count
    else { return nil }
    return width
  }

  /// Whether the line below goes on in the middle of a sentence.
  private func goesOn(after index: Int) -> Bool {
    let next = lines[index + 1]
    return lines[index].ending == .open && lines[index].pipeCount == 0 && !next.followsBlank
      && !next.isLong && !next.startsUpper && next.marker == nil && !next.isRule
  }

  /// The texts of a chunk of a document that was broken at `width`.
  private func wrappedTexts(in chunk: Range<Int>, _ width: Int) -> [Range<Int>] {
    var texts: [Range<Int>] = []
    var start = chunk.lowerBound
    for index in chunk {
      if index + 1 < chunk.upperBound, length(of: index) <= width, isFull(index, width),
        !isParted(after: index, chunk, width)
      {
        continue
      }
      if index > start { texts.append(start..<index + 1) }
      start = index + 1
    }
    return texts
  }

  /// Whether a full line is the last of its text: an item or a heading stands below.
  private func isParted(after index: Int, _ chunk: Range<Int>, _ width: Int) -> Bool {
    let next = lines[index + 1]
    if next.marker != nil || length(of: index + 1) > width { return true }
    guard lines[index].isSentence, next.startsUpper, next.ending == .open else { return false }
    return index + 2 == chunk.upperBound || !isFull(index + 1, width)
  }

  // MARK: - The width of a chunk

  /// The lines that are one text which was broken at a width: all of a chunk, or all below a heading.
  private func wrappedText(in chunk: Range<Int>) -> Range<Int>? {
    // A code point has four bytes at most.
    guard chunk.dropFirst().contains(where: { !lines[$0].startsUpper }),
      chunk.allSatisfy({ lines[$0].byteCount <= 4 * Self.widestWrap })
    else { return nil }
    let widest = chunk.reduce(0) { max($0, length(of: $1)) }
    guard widest <= Self.widestWrap else { return nil }
    let rest = chunk.dropFirst()
    let mayBeHeading =
      chunk.count >= 3 && lines[chunk.lowerBound].ending == .open
      && lines[rest.lowerBound].startsUpper && !isFull(chunk.lowerBound, widest)
    if mayBeHeading, isWrapped(rest, widest) { return rest }
    return isWrapped(chunk, widest) ? chunk : nil
  }

  /// Whether lines without a blank line between them are one text that was broken at a width.
  ///
  /// None but the last is much shorter than the others, or each would have become the longest with
  /// the next word; and most of them go on in the middle of a sentence.
  private func isWrapped(_ chunk: Range<Int>, _ widest: Int) -> Bool {
    let broken = chunk.dropLast()
    // Below an introduction only full lines are told from items.
    let isIntroduced = chunk.lowerBound > 0 && lines[chunk.lowerBound - 1].ending == .colon
    let isWide = !isIntroduced && broken.allSatisfy { lines[$0].byteCount >= 40 }
    guard isWide || chunk.count >= 3 && widest >= 24 && broken.allSatisfy({ isFull($0, widest) })
    else { return false }
    let goesOn = chunk.dropFirst().count { index in
      !lines[index].startsUpper && lines[index - 1].ending != .stop
    }
    return goesOn * 2 >= chunk.count - 1 && goesOn > 0
  }

  /// Whether a line would have become the longest with the first word of the next one.
  private func isFull(_ index: Int, _ widest: Int) -> Bool {
    let word = lines[index + 1].range.prefix { content[$0] > 0x20 }
    return length(of: index) + 1 + length(word) > widest
  }

  /// How many code points a line has.
  private func length(of index: Int) -> Int { length(lines[index].range) }

  private func length(_ range: Range<Int>) -> Int { range.count { content[$0] & 0xC0 != 0x80 } }
}
