// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Questions about the text around a place, for explaining faults; offsets are bytes of the file.
struct SourceText {
  let file: SourceFile

  /// The number of bytes.
  var count: Int { file.bytes.count }

  /// A span of the file.
  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }

  /// The byte at an offset, nil at the end of the file.
  func byte(at offset: Int) -> UInt8? { offset < count ? file.bytes[offset] : nil }

  /// The end of the code point at an offset.
  func scalarEnd(_ offset: Int) -> Int {
    guard offset < count else { return count }
    var end = offset + 1
    while end < count, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The bytes from an offset on that satisfy a condition.
  func run(at offset: Int, where condition: (UInt8) -> Bool) -> SourceSpan {
    var end = offset
    while end < count, condition(file.bytes[end]) { end += 1 }
    return span(offset..<end)
  }

  /// The word at an offset, a key without its colon.
  ///
  /// Where nothing but blanks follows it is the end of the text before them.
  func token(at offset: Int) -> SourceSpan {
    let word = run(at: offset) { !isWhitespace($0) }
    if !word.range.isEmpty {
      if isSeparator(file.bytes[offset]) { return span(offset..<offset + 1) }
      var end = run(at: offset) { !isWhitespace($0) && !isSeparator($0) }.range.upperBound
      if end > offset + 1, file.bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
      return span(offset..<end)
    }
    guard isBlank(from: offset) else { return span(offset..<scalarEnd(offset)) }
    var end = min(offset, count)
    while end > 0, isWhitespace(file.bytes[end - 1]) { end -= 1 }
    return span(end..<end)
  }

  /// The word at an offset in quotes, or words for the end of the file.
  func quotedToken(at offset: Int) -> String {
    isBlank(from: offset) ? "the end of the file" : quoted(token(at: offset))
  }

  /// The text of a span in quotes, cut if it is long.
  func quoted(_ span: SourceSpan) -> String { "'\(abridged(span.text))'" }

  /// Whether only blanks and line ends follow.
  func isBlank(from offset: Int) -> Bool {
    run(at: min(offset, count), where: isWhitespace).range.upperBound == count
  }

  /// Whether only blanks stand before an offset in its line.
  func isFirstInLine(_ offset: Int) -> Bool {
    file.bytes[lineStart(offset)..<offset].allSatisfy { YAMLTree.isBlank($0) }
  }

  /// The offset of the first byte of a line that is not a blank.
  func contentStart(ofLineAt offset: Int) -> Int {
    run(at: lineStart(offset)) { YAMLTree.isBlank($0) }.range.upperBound
  }

  /// The number of blanks that a line starts with.
  func indentation(at offset: Int) -> Int { contentStart(ofLineAt: offset) - lineStart(offset) }

  /// Whether a colon with a blank behind it stands in a range.
  func hasColon(in range: Range<Int>) -> Bool {
    range.dropLast().contains {
      file.bytes[$0] == UInt8(ascii: ":") && file.bytes[$0 + 1] == UInt8(ascii: " ")
    }
  }

  /// What is left of a line, without blanks at its end.
  func restOfLine(from offset: Int) -> SourceSpan {
    var end = run(at: offset) { !isLineEnd($0) }.range.upperBound
    while end > offset, YAMLTree.isBlank(file.bytes[end - 1]) { end -= 1 }
    return span(offset..<end)
  }

  /// The content of the nearest line above that is neither blank nor a comment.
  func lineAbove(_ offset: Int) -> SourceSpan? {
    var start = lineStart(offset)
    while start > 0 {
      start = lineStart(start - 1)
      let line = restOfLine(from: contentStart(ofLineAt: start))
      if !line.range.isEmpty, file.bytes[line.range.lowerBound] != UInt8(ascii: "#") { return line }
    }
    return nil
  }

  /// Whether a bracket is closed by its partner, by a scan that knows quotes and comments.
  func isClosed(bracketAt offset: Int) -> Bool {
    var open: [UInt8] = []
    var position = offset
    while position < count {
      let byte = file.bytes[position]
      let opensWord = position == offset || !isWordByte(file.bytes[position - 1])
      switch byte {
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard open.popLast() == byte else { return false }
        if open.isEmpty { return true }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if opensWord { position = quotedEnd(at: position) }
      case UInt8(ascii: "#"):
        if opensWord { position = run(at: position) { !isLineEnd($0) }.range.upperBound }
      default: break
      }
      position += 1
    }
    return false
  }

  /// The offset of the quote that ends the text opened at an offset, or the end of the file.
  private func quotedEnd(at offset: Int) -> Int {
    let quote = file.bytes[offset]
    var position = offset + 1
    while position < count, file.bytes[position] != quote {
      let isEscape = quote == UInt8(ascii: "\"") && file.bytes[position] == UInt8(ascii: "\\")
      position += isEscape ? 2 : 1
    }
    return position
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = min(offset, count)
    while start > 0, !isLineEnd(file.bytes[start - 1]) { start -= 1 }
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    return start
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  !isWhitespace(byte) && !isSeparator(byte) && byte != UInt8(ascii: ":")
}

private func isSeparator(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
    UInt8(ascii: ","):
    true
  default: false
  }
}
