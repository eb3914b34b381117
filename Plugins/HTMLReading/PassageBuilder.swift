// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Makes one text of the inline text of a block, white space collapsed as a browser does.
///
/// - Complexity: O(*n*) in the bytes and segments added.
struct PassageBuilder {
  let source: Source
  let page: ParsedPage

  /// Whether white space is kept, as in `pre`.
  var keepsSpace = false

  private var segments: [TextSegment] = []
  private var hasText = false

  /// Character references that stood for blanks only, and belong to no passage: markup.
  private(set) var blankReferences: [Range<Int>] = []

  init(_ page: ParsedPage, of source: Source) {
    self.page = page
    self.source = source
  }

  /// Whether nothing but white space was added.
  var isEmpty: Bool { !hasText }

  /// Adds a text node.
  mutating func add(_ node: HTMLNode) {
    if !hasText, !isBlank(page.bytes(of: node)) { hasText = true }
    if node.decoded == nil {
      segments.append(TextSegment(source: node.source.offsets, decoded: nil))
    } else {
      segments.append(contentsOf: page.segments(of: node))
    }
  }

  /// Ends the text that was added; `nil` when it was blank.
  mutating func finish() -> Text? {
    defer {
      segments.removeAll(keepingCapacity: true)
      hasText = false
    }
    guard hasText else {
      for segment in segments where segment.decoded != nil {
        blankReferences.append(segment.source)
      }
      return nil
    }
    trim()
    // The parser puts in text of its own, such as the prompt of `isindex`, which stands nowhere.
    if segments.isEmpty { return nil }
    if segments.count == 1, segments[0].decoded == nil, !needsCollapsing(segments[0].source) {
      return source.text(at: segments[0].source)
    }
    return edited()
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    isBlankText(bytes.span, in: 0..<bytes.count)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Takes white space off both ends; in `pre` only line ends at the end.
  private mutating func trim() {
    while let last = segments.last, last.decoded == nil {
      var end = last.source.upperBound
      while end > last.source.lowerBound, isSpace(page.text[end - 1]) { end -= 1 }
      if end > last.source.lowerBound {
        segments[segments.count - 1].source = last.source.lowerBound..<end
        break
      }
      segments.removeLast()
    }
    if keepsSpace { return }
    var first = 0
    while first < segments.count, segments[first].decoded == nil {
      let range = segments[first].source
      var start = range.lowerBound
      while start < range.upperBound, isSpace(page.text[start]) { start += 1 }
      if start < range.upperBound {
        segments[first].source = start..<range.upperBound
        break
      }
      first += 1
    }
    segments.removeFirst(first)
  }

  private func needsCollapsing(_ range: Range<Int>) -> Bool {
    if keepsSpace { return false }
    var wasSpace = false
    let bytes = page.text.span
    for offset in range {
      let byte = bytes[offset]
      if byte > 0x20 {
        wasSpace = false
      } else {
        if wasSpace || byte != 0x20 { return true }
        wasSpace = true
      }
    }
    return false
  }

  private func edited() -> Text {
    let joined = Text.joined(segments.map { source.text(at: $0.source) }, separator: nil)
    var editor = TextEditor(joined)
    var offset = 0
    var spaceStart: Int?
    let text = page.text.span
    for segment in segments {
      if let decoded = segment.decoded {
        endSpace(&spaceStart, at: offset, in: &editor)
        editor.replace(offset..<offset + segment.source.count, with: page.tree.pool[decoded])
        offset += segment.source.count
        continue
      }
      if keepsSpace {
        offset += segment.source.count
        continue
      }
      for place in segment.source {
        if isSpace(text[place]) {
          if spaceStart == nil { spaceStart = offset }
        } else if spaceStart != nil {
          endSpace(&spaceStart, at: offset, in: &editor)
        }
        offset += 1
      }
    }
    return editor.finish()
  }

  private func endSpace(_ start: inout Int?, at end: Int, in editor: inout TextEditor) {
    guard let lower = start else { return }
    start = nil
    if end == lower + 1, editor.original[lower] == 0x20 { return }
    editor.replace(lower..<end, with: CollectionOfOne(0x20))
  }
}
