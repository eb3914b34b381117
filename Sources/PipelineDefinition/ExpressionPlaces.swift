// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// Finds the places of an expression's parts in the file.
///
/// It sees through quotes, escapes and folded lines; what comes of a variable stands where the
/// variable does.
struct ExpressionPlaces {
  private let scalarSpan: SourceSpan
  /// The place of each byte of the text with variables in it, and of its end; nil when unknown.
  private let offsets: [Int]?
  private let pieces: [ResolvedScalar.Piece]

  /// Prepares the places of `scalar`, which was read from `node`.
  ///
  /// - Complexity: O(*bytes* of the scalar).
  init(of scalar: ResolvedScalar, in node: YAMLNode) {
    scalarSpan = node.span
    pieces = scalar.pieces
    offsets = node.scalar.flatMap { ScalarAlignment.offsets(of: $0, at: node.span) }
  }

  /// The place of a stretch of the resolved text.
  func span(of range: Range<Int>) -> SourceSpan {
    guard let offsets else { return scalarSpan }
    let lower = written(range.lowerBound, isEnd: false)
    let upper = range.isEmpty ? lower : written(range.upperBound, isEnd: true)
    guard lower <= upper, upper < offsets.count else { return scalarSpan }
    // The end of a part is behind its last byte, not before the next part, which a fold may part.
    let end = upper == lower ? offsets[lower] : offsets[upper - 1] + 1
    let last = max(offsets[lower], min(max(end, offsets[lower]), scalarSpan.range.upperBound))
    return SourceSpan(file: scalarSpan.file, range: offsets[lower]..<last)
  }

  /// Where a byte of the resolved text stands in the text with variables in it.
  private func written(_ offset: Int, isEnd: Bool) -> Int {
    var start = 0
    for piece in pieces {
      let end = start + piece.count
      if offset < end || (isEnd && offset == end) {
        if piece.isVariable {
          return isEnd ? piece.range.upperBound : piece.range.lowerBound
        }
        // Behind a `$${`, which stands for two bytes of three, places are one byte early.
        return isEnd && offset == end
          ? piece.range.upperBound : piece.range.lowerBound + offset - start
      }
      start = end
    }
    return pieces.last.map { $0.range.upperBound + offset - start } ?? offset
  }
}

/// Pairs the bytes of a scalar's text with those that are written in the file.
private struct ScalarAlignment {
  private let file: [UInt8]
  private let end: Int
  private let text: [UInt8]
  private let style: YAMLScalar.Style
  private var position: Int
  private var offsets: [Int] = []

  /// The place of each byte of the text and of its end; nil where they do not go together.
  static func offsets(of scalar: YAMLScalar, at span: SourceSpan) -> [Int]? {
    var alignment = ScalarAlignment(scalar, span)
    while alignment.offsets.count < alignment.text.count {
      guard alignment.step() else { return nil }
    }
    return alignment.offsets + [min(alignment.position, alignment.end)]
  }

  private init(_ scalar: YAMLScalar, _ span: SourceSpan) {
    file = span.file.bytes
    text = Array(scalar.text.utf8)
    style = scalar.style
    position = span.range.lowerBound
    var end = span.range.upperBound
    switch scalar.style {
    case .plain: break
    case .singleQuoted, .doubleQuoted:
      position += 1
      end -= 1
    case .literal, .folded:
      // The content starts in the line below the header, behind its indentation.
      while position < end, file[position] != UInt8(ascii: "\n") { position += 1 }
      if text.first.map(isBlank) == false {
        while position < end, isBlank(file[position]) { position += 1 }
      }
    }
    self.end = end
  }

  /// Takes the next bytes of both; false when they differ.
  private mutating func step() -> Bool {
    guard position < end else { return takeTrailingBlanks() }
    let (byte, wanted) = (file[position], text[offsets.count])
    if style == .doubleQuoted, byte == UInt8(ascii: "\\") { return takeEscape(wanted) }
    if isBlank(byte) { return takeBlanks() }
    guard byte == wanted else { return false }
    offsets.append(position)
    position += 1
    if style == .singleQuoted, byte == UInt8(ascii: "'") { position += 1 }
    return true
  }

  /// The line end that a block scalar keeps at its end.
  private mutating func takeTrailingBlanks() -> Bool {
    guard text[offsets.count...].allSatisfy(isBlank) else { return false }
    offsets += repeatElement(end, count: text.count - offsets.count)
    return true
  }

  private mutating func takeEscape(_ wanted: UInt8) -> Bool {
    guard position + 1 < end else { return false }
    let length: Int
    switch file[position + 1] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      position += 1
      while position < end, isBlank(file[position]) { position += 1 }
      return true
    case UInt8(ascii: "x"): length = 4
    case UInt8(ascii: "u"): length = 6
    case UInt8(ascii: "U"): length = 10
    default: length = 2
    }
    let width = wanted < 0x80 ? 1 : wanted < 0xE0 ? 2 : wanted < 0xF0 ? 3 : 4
    offsets += repeatElement(position, count: width)
    position += length
    return offsets.count <= text.count
  }

  private mutating func takeBlanks() -> Bool {
    let start = position
    var lineEnds = 0
    while position < end, isBlank(file[position]) {
      if file[position] == UInt8(ascii: "\n") { lineEnds += 1 }
      position += 1
    }
    var count = text[offsets.count...].prefix(while: isBlank).count
    if lineEnds == 0 {
      // Blanks at the end of a folded line are gone, others stay one for one.
      guard count >= position - start else { return false }
      offsets += start..<position
      return true
    }
    if style == .doubleQuoted { count = min(count, max(1, lineEnds - 1)) }
    offsets += repeatElement(start, count: count)
    return count > 0
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
