// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

// Lines that may be headings for their own look.

extension StructureFinder {
  /// Whether a line could be a heading for its own look.
  func isHeadingLike(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.byteCount <= 150, line.wordCount <= 20, !line.isRule,
      content[line.range.lowerBound] != UInt8(ascii: "["), !isInBrackets(index),
      line.innerStopCount == 0 || line.isTitleCase || isDoubled(index)
    else { return false }
    switch line.ending {
    case .open: return line.startsUpper || isDoubled(index) || line.wordCount <= 12
    case .question, .exclamation:
      return line.startsUpper && line.wordCount <= 16 && !hasSpeakerLabel(index)
    case .colon: return line.startsUpper && line.wordCount <= 3
    case .stop: return isHeadline(index) || isDoubledHeadline(index) || isStoppedHeading(index)
    case .comma, .ellipsis: return false
    }
  }

  private func isInBrackets(_ index: Int) -> Bool {
    let range = lines[index].range
    return content[range.lowerBound] == UInt8(ascii: "(")
      && content[range.upperBound - 1] == UInt8(ascii: ")")
  }

  /// Whether the line opens with the name of a speaker in capitals.
  private func hasSpeakerLabel(_ index: Int) -> Bool {
    guard let text = lines[index].labelledText else { return false }
    let label = lines[index].range.lowerBound..<text
    return !content[label].contains { (0x61...0x7A).contains($0) }
  }

  /// Whether a line that ends in a full stop reads like the headline of a news story.
  ///
  /// In title case most words are capitalised. In sentence case only the first line of a story
  /// can be told from a sentence: it leaves out articles and auxiliary verbs.
  func isHeadline(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.ending == .stop, line.innerStopCount == 0, line.byteCount <= 150,
      line.wordCount >= 4
    else { return false }
    if line.longWordCount >= 3, line.capitalisedWordCount * 10 >= line.longWordCount * 8 {
      return true
    }
    return index <= firstOther && line.wordCount >= 5 && line.byteCount <= 110
      && hasLongTextBelow(index) && !hasFunctionWord(index)
  }

  /// Whether a line heads the long text straight below it, in a text whose title ends in a stop too.
  private func isStoppedHeading(_ index: Int) -> Bool {
    endsHeadingsInStops && lines[index].wordCount <= 8 && lines[index].startsUpper
      && index + 1 < lines.count && lines[index + 1].isLong
  }

  /// Whether a line that ends in a full stop stands twice or three times and reads like no sentence.
  ///
  /// A refrain or a sentence that a form repeats stays what it is.
  private func isDoubledHeadline(_ index: Int) -> Bool {
    guard lines[index].innerStopCount == 0, lines[index].wordCount >= 3, isDoubled(index),
      !hasFunctionWord(index)
    else { return false }
    var first = index
    while isSame(first - 1, first), index - first < 3 { first -= 1 }
    var last = index
    while isSame(last, last + 1), last - first < 3 { last += 1 }
    return last - first < 3
  }

  /// Words that sentences have and headlines leave out.
  private static let functionWords: Set<[UInt8]> = Set(
    [
      "a", "an", "the", "is", "are", "was", "were", "has", "have", "had", "it", "its", "he", "she",
      "they", "we", "i", "you", "this", "these", "there", "that", "my", "our", "their", "his",
      "her",
      "been", "will", "would", "can", "could",
    ].map { Array($0.utf8) })

  private func hasFunctionWord(_ index: Int) -> Bool {
    let words = foldedWords(of: content.span.extracting(lines[index].range))
    return words.split(separator: 0x20).contains { Self.functionWords.contains(Array($0)) }
  }

  private func hasLongTextBelow(_ index: Int) -> Bool {
    (index + 1..<lines.count).first { roles[$0] != .furniture }.map { lines[$0].isLong } ?? false
  }

  /// Whether anything but furniture follows.
  func hasTextBelow(_ index: Int) -> Bool {
    var below = index + 1
    while below < lines.count {
      if roles[below] != .furniture { return true }
      below += 1
    }
    return false
  }

  /// Whether the same words stand on the line before or after.
  func isDoubled(_ index: Int) -> Bool {
    isSame(index - 1, index) || isSame(index, index + 1)
  }

  /// Whether two lines have the same words, whatever their case and punctuation.
  func isSame(_ first: Int, _ second: Int) -> Bool {
    guard first >= 0, second < lines.count, lines[first].byteCount <= 200,
      abs(lines[first].byteCount - lines[second].byteCount) <= 12
    else { return false }
    let text = content.span
    let (one, other) = (text[lines[first].range.lowerBound], text[lines[second].range.lowerBound])
    // Most lines differ in their first letter already.
    if one.isASCIILetter, other.isASCIILetter, one | 0x20 != other | 0x20 { return false }
    return haveSameWords(
      text.extracting(lines[first].range), text.extracting(lines[second].range))
  }
}
