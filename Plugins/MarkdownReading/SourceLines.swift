// SPDX-License-Identifier: Apache-2.0

/// The lines of a text as the Markdown parser counts them: ended by LF, CR LF or CR.
struct SourceLines {
  /// The text; places are offsets into it.
  let bytes: [UInt8]

  /// Where each line stands, without its end.
  private(set) var ranges: [Range<Int>] = []

  /// The lines of `bytes` from `start` on.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var lineStart = start
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x0A || byte == 0x0D else {
        offset += 1
        continue
      }
      ranges.append(lineStart..<offset)
      let isPair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
      lineStart = offset
    }
    if lineStart < bytes.count { ranges.append(lineStart..<bytes.count) }
  }

  /// Finds `content`, lines without what contains them, from the line `first` (from 1) on.
  ///
  /// Each line of it is the end of a line of the text, blanks at the end aside.
  /// - Parameters:
  ///   - content: The lines.
  ///   - first: The first line that it may begin on.
  ///   - last: The last line that it may begin on.
  ///   - offset: Where all before is used.
  /// - Returns: Its place; nil where it is not found.
  func place(_ content: [UInt8], between first: Int, and last: Int, after offset: Int)
    -> PlacedContent?
  {
    let parts = SourceLines(content, from: 0).ranges
    guard !parts.isEmpty, first >= 1 else { return nil }
    // The definitions of link targets that a paragraph may open with are no part of its content,
    // and one may end like the content begins.
    for allowsAnyPrefix in [false, true] {
      for line in stride(from: first, through: min(last, ranges.count), by: 1) {
        if let placed = place(
          content, parts, on: line, after: offset, allowsAnyPrefix: allowsAnyPrefix)
        {
          return placed
        }
      }
    }
    return nil
  }

  private func place(
    _ content: [UInt8], _ parts: [Range<Int>], on line: Int, after offset: Int,
    allowsAnyPrefix: Bool
  ) -> PlacedContent? {
    guard line - 1 + parts.count <= ranges.count else { return nil }
    var placed = PlacedContent(content)
    for (index, part) in parts.enumerated() {
      let range = ranges[line - 1 + index]
      let words = trimmed(part, of: content)
      let text = trimmed(range, of: bytes)
      let start = text.upperBound - words.count
      guard start >= max(range.lowerBound, offset),
        bytes[start..<text.upperBound].elementsEqual(content[words])
      else { return nil }
      let lead = words.lowerBound - part.lowerBound
      let prefix = bytes[range.lowerBound..<start]
      guard allowsAnyPrefix || prefix.allSatisfy(isContainerMark) else { return nil }
      // Blanks at the start may be those of a tab that was spread.
      var before = 0
      while before < lead, start - before > range.lowerBound,
        bytes[start - before - 1] == content[words.lowerBound - before - 1]
      {
        before += 1
      }
      var after = 0
      while words.upperBound + after < part.upperBound, text.upperBound + after < range.upperBound,
        bytes[text.upperBound + after] == content[words.upperBound + after]
      {
        after += 1
      }
      let whole = words.lowerBound - before..<words.upperBound + after
      placed.add(whole, at: start - before)
      let next = line + index < ranges.count ? ranges[line + index].lowerBound : bytes.count
      placed.addLineEnd(
        whole.upperBound..<(index + 1 < parts.count ? parts[index + 1].lowerBound : content.count),
        at: range.upperBound..<next)
    }
    return placed
  }

  /// Whether a byte may stand before the content of a line: marks of quotes and items, and blanks.
  private func isContainerMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
      UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// Text as the parser sees it, with the way back to the source.
struct PlacedContent {
  /// A stretch of the content that stands in the source just like this.
  private struct Segment {
    var content: Range<Int>
    var source: Int
  }

  /// A line end, which may be longer in the source than in the content.
  private struct LineEnd {
    var content: Range<Int>
    var source: Range<Int>
  }

  /// The content.
  let bytes: [UInt8]

  private var segments: [Segment] = []
  private var lineEnds: [LineEnd] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Says that the content at `range` stands at `source`; in order.
  mutating func add(_ range: Range<Int>, at source: Int) {
    if !range.isEmpty { segments.append(Segment(content: range, source: source)) }
  }

  /// Says that the line end at `range`, blanks before it included, stands at `source`; in order.
  mutating func addLineEnd(_ range: Range<Int>, at source: Range<Int>) {
    lineEnds.append(LineEnd(content: range, source: source))
  }

  /// The ranges of the source for the content at `range`, line ends left out.
  ///
  /// - Complexity: O(log *s*) in the number of segments, plus the result.
  func sources(of range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = segments.partitioningIndex { $0.content.upperBound > range.lowerBound }
    while index < segments.count, segments[index].content.lowerBound < range.upperBound {
      let segment = segments[index]
      let part = range.clamped(to: segment.content)
      let start = segment.source + part.lowerBound - segment.content.lowerBound
      result.append(start..<start + part.count)
      index += 1
    }
    return result
  }

  /// The range of the source for the line end that stands at `offset` of the content.
  func lineEnd(at offset: Int) -> Range<Int>? {
    let index = lineEnds.partitioningIndex { $0.content.upperBound > offset }
    guard index < lineEnds.count, lineEnds[index].content.contains(offset) else { return nil }
    return lineEnds[index].source
  }

  /// Where it begins in the source, and where it ends.
  var extent: Range<Int>? {
    guard let first = segments.first, let last = segments.last else { return nil }
    return first.source..<last.source + last.content.count
  }
}

extension Array {
  /// The first index from which on `isSecond` holds; it holds from there to the end.
  fileprivate func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Whether `byte` is a blank or line end of ASCII.
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0B || byte == 0x0C
}

/// `range` of `bytes` without the blanks around it.
func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
  var (lower, upper) = (range.lowerBound, range.upperBound)
  while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
  while lower < upper, isBlank(bytes[lower]) { lower += 1 }
  return lower..<upper
}

extension SourceLines {
  /// Where the content of a heading marked with `#` stands; nil for one that is underlined.
  func place(heading node: MarkdownNode, after offset: Int) -> PlacedContent? {
    guard ranges.indices.contains(node.startLine - 1) else { return nil }
    let line = ranges[node.startLine - 1]
    var start = line.lowerBound + max(0, node.startColumn - 1)
    guard start < line.upperBound, start >= offset, bytes[start] == UInt8(ascii: "#") else {
      return nil
    }
    while start < line.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    while start < line.upperBound, isBlank(bytes[start]) { start += 1 }
    let content = trimmed(0..<node.content.count, of: node.content)
    let rest = bytes[start..<line.upperBound]
    guard rest.starts(with: node.content[content]) else { return nil }
    var placed = PlacedContent(node.content)
    placed.add(content, at: start)
    return placed
  }
}
