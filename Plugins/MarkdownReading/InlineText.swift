// SPDX-License-Identifier: Apache-2.0

import DocumentModel

// The parser's places for inline nodes are not reliable past the first line of a block, so the
// nodes are followed through the content of their block instead: each says what markup must stand
// next, and each text must stand there just so, escapes and entities aside. What does not agree
// is given up as a whole, and the content is then shown with its markup.

/// Finds the shown bytes of a block of running text, in one pass over its content.
struct InlineText {
  private let nodes: [MarkdownNode]
  private let content: PlacedContent
  /// What a hard line break becomes.
  private let breakByte: UInt8
  private var builder: TextBuilder
  private var offset = 0
  private var open: [(end: Int, node: Int, markLength: Int)] = []
  private var autolinkDepth = 0

  private var bytes: [UInt8] { content.bytes }

  /// Finds the text of the nodes inside the one at `index`, whose content was placed.
  ///
  /// - Parameters:
  ///   - nodes: All nodes.
  ///   - index: A paragraph, heading or cell.
  ///   - content: Its content.
  ///   - source: The document's source.
  ///   - breakByte: What a hard line break becomes.
  /// - Returns: The text, without blanks around it.
  static func text(
    of nodes: [MarkdownNode], at index: Int, in content: PlacedContent, of source: Source,
    breakByte: UInt8 = 0x0A
  ) -> Text {
    var walk = InlineText(nodes, content, source, breakByte)
    if walk.follow(index + 1..<nodes[index].end) { return trimmed(walk.builder.finish()) }
    var raw = InlineText(nodes, content, source, breakByte)
    raw.appendLines(0..<content.bytes.count)
    return trimmed(raw.builder.finish())
  }

  private init(
    _ nodes: [MarkdownNode], _ content: PlacedContent, _ source: Source, _ breakByte: UInt8
  ) {
    self.nodes = nodes
    self.content = content
    self.breakByte = breakByte
    builder = TextBuilder(source)
  }

  /// Follows the nodes through the content; false where they do not agree.
  private mutating func follow(_ range: Range<Int>) -> Bool {
    skipBlanks()
    for index in range {
      while let last = open.last, last.end <= index {
        open.removeLast()
        guard leave(last.node, markLength: last.markLength) else { return false }
      }
      guard enter(index) else { return false }
    }
    while let last = open.popLast() {
      guard leave(last.node, markLength: last.markLength) else { return false }
    }
    skipBlanks()
    return offset == bytes.count
  }

  private mutating func enter(_ index: Int) -> Bool {
    let node = nodes[index]
    switch node.kind {
    case .text: return text(node.content)
    case .softBreak: return lineBreak(as: 0x20)
    case .lineBreak: return lineBreak(as: breakByte)
    case .code: return code()
    case .htmlInline: return html(node.content)
    case .emphasis: return mark(1, of: ["*", "_"], index)
    case .strong: return mark(2, of: ["*", "_"], index)
    case .strikethrough: return mark(hasByte("~", at: offset + 1) ? 2 : 1, of: ["~"], index)
    case .image:
      guard hasByte("!", at: offset), hasByte("[", at: offset + 1) else { return false }
      offset += 2
      open.append((node.end, index, 0))
      return true
    case .link:
      guard hasByte("[", at: offset) || hasByte("<", at: offset) else { return false }
      if bytes[offset] == UInt8(ascii: "<") { autolinkDepth += 1 }
      open.append((node.end, index, bytes[offset] == UInt8(ascii: "<") ? 1 : 0))
      offset += 1
      return true
    default: return false
    }
  }

  private mutating func leave(_ index: Int, markLength: Int) -> Bool {
    switch nodes[index].kind {
    case .link where markLength == 1:
      autolinkDepth -= 1
      guard hasByte(">", at: offset) else { return false }
      offset += 1
      return true
    case .link, .image:
      guard let end = linkEnd(in: bytes, at: offset) else { return false }
      offset = end
      return true
    default:
      guard offset + markLength <= bytes.count else { return false }
      offset += markLength
      return true
    }
  }

  private mutating func mark(_ length: Int, of marks: [Unicode.Scalar], _ index: Int) -> Bool {
    guard marks.contains(where: { hasByte($0, at: offset) }), offset + length <= bytes.count
    else { return false }
    open.append((nodes[index].end, index, length))
    offset += length
    return true
  }

  /// Text that stands here as it is, but for escapes and entities.
  private mutating func text(_ literal: [UInt8]) -> Bool {
    var run = offset
    var next = 0
    while next < literal.count {
      guard offset < bytes.count else { return false }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), autolinkDepth == 0, offset + 1 < bytes.count,
        isASCIIPunctuation(bytes[offset + 1])
      {
        append(run..<offset)
        offset += 1
        run = offset
      } else if byte == UInt8(ascii: "&"), let entity = htmlEntity(in: bytes, at: offset) {
        guard literal[next...].starts(with: entity.text) else { return false }
        append(run..<offset)
        let sources = content.sources(of: offset..<offset + entity.length)
        if let first = sources.first, let last = sources.last {
          builder.append(entity.text, for: first.lowerBound..<last.upperBound)
        }
        offset += entity.length
        run = offset
        next += entity.text.count
        continue
      }
      guard bytes[offset] == literal[next] else { return false }
      offset += 1
      next += 1
    }
    append(run..<offset)
    return true
  }

  private mutating func lineBreak(as byte: UInt8) -> Bool {
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    if hasByte("\\", at: offset) { offset += 1 }
    guard offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D else { return false }
    appendLineEnd(as: byte)
    skipBlanks()
    return true
  }

  /// Code between equally long runs of backticks.
  private mutating func code() -> Bool {
    let length = backtickCount(at: offset)
    guard length > 0 else { return false }
    var start = offset + length
    var close = start
    while close < bytes.count {
      let count = backtickCount(at: close)
      if count == length { break }
      close += max(1, count)
    }
    guard close < bytes.count else { return false }
    offset = close + length
    var end = close
    if end - start >= 2, isSpaceOrLineEnd(bytes[start]), isSpaceOrLineEnd(bytes[end - 1]),
      bytes[start..<end].contains(where: { !isSpaceOrLineEnd($0) })
    {
      start += bytes[start] == 0x0D && bytes[start + 1] == 0x0A ? 2 : 1
      end -= bytes[end - 1] == 0x0A && bytes[end - 2] == 0x0D ? 2 : 1
    }
    appendLines(start..<max(start, end))
    return true
  }

  /// A tag: markup, but for the line break that `<br>` is.
  private mutating func html(_ literal: [UInt8]) -> Bool {
    guard bytes[offset...].starts(with: literal) else { return false }
    let isBreak =
      literal.count >= 4
      && literal[1..<3].elementsEqual("br".utf8, by: { $0 | 0x20 == $1 })
      && (isBlank(literal[3]) || literal[3] == UInt8(ascii: "/") || literal[3] == UInt8(ascii: ">"))
    if isBreak, let last = builder.last, !isBlank(last),
      let place = content.sources(of: offset..<offset + 1).first
    {
      builder.append([breakByte], for: place.lowerBound..<place.lowerBound)
    }
    offset += literal.count
    return true
  }

  // MARK: - Pieces

  private mutating func append(_ range: Range<Int>) {
    for source in content.sources(of: range) { builder.append(source) }
  }

  /// Adds the content at `range` with a blank for each line end.
  private mutating func appendLines(_ range: Range<Int>) {
    let after = offset
    var run = range.lowerBound
    offset = run
    while offset < range.upperBound {
      guard bytes[offset] == 0x0A || bytes[offset] == 0x0D else {
        offset += 1
        continue
      }
      append(run..<offset)
      appendLineEnd(as: 0x20)
      run = offset
    }
    append(run..<range.upperBound)
    offset = after
  }

  /// Moves over the line end here, and adds `byte` for it.
  private mutating func appendLineEnd(as byte: UInt8) {
    if let source = content.lineEnd(at: offset) {
      builder.append([byte], for: source.lowerBound..<source.lowerBound)
    }
    let isPair = bytes[offset] == 0x0D && hasByte("\n", at: offset + 1)
    offset += isPair ? 2 : 1
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
  }

  private func hasByte(_ byte: Unicode.Scalar, at offset: Int) -> Bool {
    offset < bytes.count && UInt32(bytes[offset]) == byte.value
  }

  private func backtickCount(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end - start
  }

  private func isSpaceOrLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D
  }
}

/// `text` without the blanks around it.
func trimmed(_ text: Text) -> Text {
  var (lower, upper) = (0, text.count)
  while upper > lower, isBlank(text[upper - 1]) { upper -= 1 }
  while lower < upper, isBlank(text[lower]) { lower += 1 }
  return lower == 0 && upper == text.count ? text : text[lower..<upper]
}

/// Whether a backslash before `byte` is an escape.
func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
