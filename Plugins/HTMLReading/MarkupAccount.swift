// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Sorts the text of a page that no block, removal or metadata value claims into markup and text.
///
/// Nearly all of it are tags, comments, scripts and styles. What the parser left out, such as text
/// in a frameset, is found here, so that it is removed by name and not passed off as markup.
struct MarkupAccount {
  let text: [UInt8]

  /// Ranges inside tags and scripts that are metadata values, by start.
  let metadata: [Range<Int>]

  /// Text outside tags that nothing claimed.
  private(set) var strayText: [Range<Int>] = []

  private var nextMetadata = 0

  init(text: [UInt8], metadata: [Range<Int>]) {
    self.text = text
    self.metadata = metadata.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// What lies between `claims`, which do not overlap.
  func gaps(of claims: [Range<Int>]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = 0
    for claim in claims.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if claim.lowerBound > end { gaps.append(end..<claim.lowerBound) }
      end = max(end, claim.upperBound)
    }
    if end < text.count { gaps.append(end..<text.count) }
    return gaps
  }

  /// The markup in `gap`, without metadata values; text in it goes to `strayText`.
  ///
  /// - Complexity: O(*n*) in the bytes of the gap.
  mutating func markup(in gap: Range<Int>) -> [Range<Int>] {
    var markup: [Range<Int>] = []
    var offset = gap.lowerBound
    let text = self.text
    let bytes = text.span
    while offset < gap.upperBound {
      let start = skipBlanks(in: bytes, from: offset, to: gap.upperBound)
      guard start < gap.upperBound else { break }
      if bytes[start] == UInt8(ascii: "<") {
        let end = elementEnd(from: start, before: gap.upperBound)
        append(start..<end, to: &markup)
        offset = end
      } else if bytes.hasCDATAEnd(at: start) {
        append(start..<min(start + 3, gap.upperBound), to: &markup)
        offset = start + 3
      } else {
        let next =
          firstIndex(of: UInt8(ascii: "<"), in: start..<gap.upperBound, of: bytes)
          ?? gap.upperBound
        strayText.append(start..<skipBlanksBackward(in: bytes, from: next, to: start))
        offset = next
      }
    }
    return markup
  }

  /// The end of the tag at `start`; of a script or style with all that is in it.
  private func elementEnd(from start: Int, before end: Int) -> Int {
    let bytes = text.span
    let isCDATA = start + 9 <= end && text[start..<start + 9].elementsEqual("<![CDATA[".utf8)
    if isCDATA { return start + 9 }
    let tagEnd = markupEnd(in: bytes, at: start, before: end)
    guard let name = codeElement(at: start) else { return tagEnd }
    var offset = tagEnd
    while let open = firstIndex(of: UInt8(ascii: "<"), in: offset..<end, of: bytes) {
      if open + 2 + name.utf8.count <= end, bytes[open + 1] == UInt8(ascii: "/"),
        zip(text[(open + 2)...], name.utf8).allSatisfy({ $0 | 0x20 == $1 })
      {
        return markupEnd(in: bytes, at: open, before: end)
      }
      offset = open + 1
    }
    return end
  }

  private func codeElement(at start: Int) -> String? {
    for name in Self.codeElements where start + 1 + name.utf8.count < text.count {
      let follows = text[start + 1 + name.utf8.count]
      let isWhole = !((follows | 0x20) &- 0x61 < 26)
      if isWhole, zip(text[(start + 1)...], name.utf8).allSatisfy({ $0 | 0x20 == $1 }) {
        return name
      }
    }
    return nil
  }

  private static let codeElements = [
    "script", "style", "template", "iframe", "noembed", "noframes",
  ]

  /// Appends `range` without the metadata values in it.
  private mutating func append(_ range: Range<Int>, to markup: inout [Range<Int>]) {
    var start = range.lowerBound
    while nextMetadata < metadata.count, metadata[nextMetadata].lowerBound < range.upperBound {
      let value = metadata[nextMetadata]
      nextMetadata += 1
      if value.lowerBound > start { markup.append(start..<value.lowerBound) }
      start = max(start, value.upperBound)
    }
    if start < range.upperBound { markup.append(start..<range.upperBound) }
  }
}

extension Span<UInt8> {
  /// Whether `]]>` stands at `offset`.
  fileprivate func hasCDATAEnd(at offset: Int) -> Bool {
    offset + 2 < count && self[offset] == UInt8(ascii: "]")
      && self[offset + 1] == UInt8(ascii: "]") && self[offset + 2] == UInt8(ascii: ">")
  }
}
