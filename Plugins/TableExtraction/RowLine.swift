// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// A line of a group, with its words where they stand in the source.
///
/// Blanks that part columns are lost in the text once it was cleaned; in the source they are not.
struct RowLine {
  /// The line as the document has it.
  let text: Text

  /// Line ends between it and the line before; 0 for the first of a group.
  let gap: Int

  /// What stands between blanks.
  let words: [Word]

  /// Whether it is drawn, of `-`, `=`, `+`, `|`, `:`, lines of boxes and blanks alone.
  let isRule: Bool

  /// Letters, digits or signs without a blank between them.
  struct Word {
    /// Where it stands in the text of the source, in bytes.
    var source: Range<Int>

    /// Where it stands on the line, in places of one character each; wide characters have two.
    var columns: Range<Int>

    /// Whether two blanks or more, or a tab, stand before it.
    var followsGap: Bool
  }

  /// Words with single blanks between them.
  var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    for index in words.indices {
      if words[index].followsGap || index == 0 {
        pieces.append(index..<index + 1)
      } else {
        pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<index + 1
      }
    }
    return pieces
  }

  /// The part of the text that came from `range` of the source.
  func passage(_ range: Range<Int>) -> Passage {
    let start = text.offset(ofSource: range.lowerBound)
    return Passage(text[start..<max(start, text.offset(ofSource: range.upperBound))])
  }

  /// The words at `range`, or an empty passage at the end of the line.
  func passage(words range: Range<Int>) -> Passage {
    guard !range.isEmpty else { return Passage(text[text.count..<text.count]) }
    return passage(
      words[range.lowerBound].source.lowerBound..<words[range.upperBound - 1].source.upperBound)
  }
}

extension RowLine {
  /// The lines of a group, or `nil` if anything but blanks stands between them in the source.
  ///
  /// - Complexity: O(*n*) in the bytes from the first line to the last.
  static func lines(of passages: [Passage], in source: Source) -> [RowLine]? {
    var lines: [RowLine] = []
    lines.reserveCapacity(passages.count)
    let span = source.text.span
    var end: Int?
    for passage in passages {
      let range = passage.text.envelope
      var gap = 0
      if let end {
        guard end < range.lowerBound, isBlankText(span, in: end..<range.lowerBound) else {
          return nil
        }
        gap = lineEndCount(span, in: end..<range.lowerBound)
        if gap == 0 { return nil }
      }
      lines.append(RowLine(passage.text, at: range, of: span, gap: gap))
      end = range.upperBound
    }
    return lines
  }

  private init(_ text: Text, at range: Range<Int>, of span: Span<UInt8>, gap: Int) {
    self.text = text
    self.gap = gap
    var offset = range.lowerBound
    while offset > 0, span[offset - 1] == 0x20 || span[offset - 1] == 0x09 { offset -= 1 }
    var words: [Word] = []
    var column = 0
    var blanks = 0
    var isDrawn = true
    var dashes = 0
    while offset < range.upperBound {
      let byte = span[offset]
      let blank = Self.blank(span, at: offset)
      if blank > 0 {
        // A tab goes on to the next of the places that terminals have, and parts cells by itself.
        blanks += byte == 0x09 ? 2 : 1
        column += byte == 0x09 ? 8 - column % 8 : 1
        offset += blank
        continue
      }
      let (length, width, stroke) = Self.sign(span, at: offset)
      if stroke == .none { isDrawn = false } else if stroke == .dash { dashes += 1 }
      if blanks > 0 || words.isEmpty {
        words.append(
          Word(source: offset..<offset, columns: column..<column, followsGap: blanks > 1))
      }
      offset += length
      column += width
      words[words.count - 1].source = words[words.count - 1].source.lowerBound..<offset
      words[words.count - 1].columns = words[words.count - 1].columns.lowerBound..<column
      blanks = 0
    }
    self.words = words
    isRule = isDrawn && dashes >= 2
  }

  /// What of a drawing a sign may be.
  private enum Stroke { case none, dash, cross }

  /// How many bytes the blank at `offset` has; 0 if there is none.
  private static func blank(_ span: Span<UInt8>, at offset: Int) -> Int {
    let byte = span[offset]
    if byte <= 0x20 { return 1 }
    return byte == 0xC2 && offset + 1 < span.count && span[offset + 1] == 0xA0 ? 2 : 0
  }

  /// The length in bytes and the width of the sign at `offset`, and what it draws.
  private static func sign(
    _ span: Span<UInt8>, at offset: Int
  ) -> (length: Int, width: Int, stroke: Stroke) {
    let byte = span[offset]
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return (1, 1, .dash)
    case UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: ":"): return (1, 1, .cross)
    case 0..<0x80: return (1, 1, .none)
    case 0xE2 where BoxSign.isBox(span, at: offset):
      return (3, 1, BoxSign.isDash(span, at: offset) ? .dash : .cross)
    case 0xC0..<0xE0: return (min(2, span.count - offset), 1, .none)
    // Han, kana and Hangul are twice as wide as Latin letters.
    case 0xE0..<0xF0:
      return (min(3, span.count - offset), 0xE3...0xED ~= byte ? 2 : 1, .none)
    default: return (min(4, span.count - offset), 2, .none)
    }
  }
}

/// The signs from U+2500 to U+257F, which draw boxes.
enum BoxSign {
  static func isBox(_ span: Span<UInt8>, at offset: Int) -> Bool {
    offset + 2 < span.count && span[offset] == 0xE2
      && (span[offset + 1] == 0x94 || span[offset + 1] == 0x95)
  }

  /// Whether a sign of a box is a level stroke: ─ ━ ┄ ┅ ┈ ┉ ═ ╌ ╍ ╴ ╶ ╸ ╺ ╼ ╾.
  static func isDash(_ span: Span<UInt8>, at offset: Int) -> Bool {
    switch (span[offset + 1], span[offset + 2]) {
    case (0x94, 0x80), (0x94, 0x81), (0x94, 0x84), (0x94, 0x85), (0x94, 0x88), (0x94, 0x89),
      (0x95, 0x90), (0x95, 0x8C), (0x95, 0x8D), (0x95, 0xB4), (0x95, 0xB6), (0x95, 0xB8),
      (0x95, 0xBA), (0x95, 0xBC), (0x95, 0xBE):
      true
    default: false
    }
  }

  /// Whether it is an upright stroke: │ ┃ ║ ┆ ┇ ┊ ┋ ╎ ╏.
  static func isBar(_ span: Span<UInt8>, at offset: Int) -> Bool {
    guard isBox(span, at: offset) else { return false }
    switch (span[offset + 1], span[offset + 2]) {
    case (0x94, 0x82), (0x94, 0x83), (0x95, 0x91), (0x94, 0x86), (0x94, 0x87), (0x94, 0x8A),
      (0x94, 0x8B), (0x95, 0x8E), (0x95, 0x8F):
      return true
    default: return false
    }
  }
}
