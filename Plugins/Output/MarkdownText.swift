// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Writes the text of a passage so that a Markdown reader gets back just this text.
///
/// Only what would be read as syntax is escaped: a mark that needs a partner only if the passage has
/// two of them, a mark of a block only at the start of a line.
///
/// - Source: CommonMark 0.31.2 and the GitHub Flavored Markdown specification 0.29.
struct MarkdownText {
  /// Where the passage stands, which decides what in it is syntax.
  enum Place {
    /// In lines of its own, where a line may begin a block.
    case block
    /// After `#`, where the text is one line.
    case heading
    /// In a table cell.
    case cell
    /// Between asterisks, where the text is one line.
    case emphasis
  }

  private let bytes: [UInt8]
  private let entities: [Entity]
  private let place: Place

  /// Marks that come in pairs and stand in the passage often enough to make one.
  private var pairable = [Bool](repeating: false, count: 256)

  /// The text of `passage`; `marksEntities` says whether its entities become bracketed spans.
  init(_ passage: Passage, in place: Place, marksEntities: Bool) {
    bytes = Array(passage.text.bytes)
    entities = marksEntities ? passage.entities : []
    self.place = place
    for mark in "*_`~".utf8 { pairable[Int(mark)] = bytes.count(where: { $0 == mark }) > 1 }
  }

  /// Whether a byte may have to be escaped inside a line.
  private static let special: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\[]|`*~_<&#\0".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// The lines that are not blank, without blanks at either end.
  var lines: [[UInt8]] {
    bytes.indices.split(omittingEmptySubsequences: true) {
      bytes[$0] == 0x0A || bytes[$0] == 0x0D
    }
    .compactMap { line in
      guard let first = line.first(where: { !isBlank(bytes[$0]) }),
        let last = line.last(where: { !isBlank(bytes[$0]) })
      else { return nil }
      return escaped(first..<last + 1)
    }
  }

  /// The lines in one, with `separator` between them.
  func joined(by separator: String = " ") -> [UInt8] {
    Array(lines.joined(separator: separator.utf8))
  }

  /// A line, with what is syntax escaped and its entities marked.
  private func escaped(_ line: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    let marker = blockMarker(in: line)
    let special = Self.special
    var link = line.lowerBound..<line.lowerBound
    var linkHasSyntax = false
    var next = entities.startIndex
    while next < entities.endIndex, entities[next].range.upperBound <= line.lowerBound { next += 1 }
    for offset in line {
      let entity = next < entities.endIndex ? entities[next] : nil
      if let entity, max(entity.range.lowerBound, line.lowerBound) == offset {
        // A `!` before a bracket would make an image of the entity.
        if output.last == UInt8(ascii: "!") {
          output.insert(UInt8(ascii: "\\"), at: output.count - 1)
        }
        output.append(UInt8(ascii: "["))
      }
      let isInEntity = entity.map { $0.range.contains(offset) } ?? false
      let byte = bytes[offset]
      if byte == 0 {
        // Markdown has no NUL; its readers replace it just so.
        output.append(contentsOf: "\u{FFFD}".utf8)
      } else {
        var isEscaped = offset == marker
        if special[Int(byte)], isSyntax(at: offset, in: line, isInEntity) {
          isEscaped = true
        } else if beginsLink(at: offset, in: line) {
          // In a bare link a backslash would be shown, so that one in need of escapes is made text.
          if offset >= link.upperBound {
            link = offset..<(line[offset...].first { isBlank(bytes[$0]) } ?? line.upperBound)
            linkHasSyntax = link.contains {
              special[Int(bytes[$0])] && isSyntax(at: $0, in: line, isInEntity)
            }
          }
          isEscaped = isEscaped || linkHasSyntax
        }
        if isEscaped { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      }
      if let entity, min(entity.range.upperBound, line.upperBound) == offset + 1 {
        output.append(contentsOf: "]{.\(className(of: entity.label))}".utf8)
        next += 1
      }
    }
    return output
  }

  /// Whether the byte at `offset` would be read as syntax inside a line.
  private func isSyntax(at offset: Int, in line: Range<Int>, _ isInEntity: Bool) -> Bool {
    let byte = bytes[offset]
    // Between the lines of a cell stands `<br>`, elsewhere a blank or line break.
    let edge = place == .cell ? UInt8(ascii: "<") : 0x20
    let before = offset > line.lowerBound ? bytes[offset - 1] : edge
    let after = offset + 1 < line.upperBound ? bytes[offset + 1] : edge
    switch byte {
    case UInt8(ascii: "\\"):
      // The bracket of an entity may follow.
      return isPunctuation(after) || offset + 1 == line.upperBound || !entities.isEmpty
    case UInt8(ascii: "["): return true
    case UInt8(ascii: "]"): return isInEntity
    case UInt8(ascii: "|"): return place == .cell
    case UInt8(ascii: "`"): return pairable[Int(byte)]
    case UInt8(ascii: "*") where place == .emphasis, UInt8(ascii: "~") where place == .emphasis:
      return true
    case UInt8(ascii: "~"): return pairable[Int(byte)]
    case UInt8(ascii: "*"):
      return pairable[Int(byte)] && !(isBlank(before) && isBlank(after))
    case UInt8(ascii: "_"):
      if !pairable[Int(byte)] || (isBlank(before) && isBlank(after)) { return false }
      // Inside a word it is no mark; but a marked entity may end the word here.
      return !entities.isEmpty || !(isAlphanumeric(before) && isAlphanumeric(after))
    case UInt8(ascii: "<"):
      return isLetter(after) || "/!?".utf8.contains(after)
    case UInt8(ascii: "&"): return beginsReference(at: offset, in: line)
    case UInt8(ascii: "#"): return place == .heading && closesHeading(at: offset, in: line)
    default: return false
    }
  }

  /// Whether GitHub takes what stands around `offset` for a link: the colon of `://`, the dot of `www.`.
  private func beginsLink(at offset: Int, in line: Range<Int>) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: ":"):
      return offset + 2 < line.upperBound && bytes[offset + 1] == UInt8(ascii: "/")
        && bytes[offset + 2] == UInt8(ascii: "/")
    case UInt8(ascii: "."):
      return offset >= line.lowerBound + 3
        && bytes[offset - 3..<offset].allSatisfy { $0 == UInt8(ascii: "w") }
    default: return false
    }
  }

  /// Where a backslash must stand so that `line` does not begin a block, or `nil`.
  private func blockMarker(in line: Range<Int>) -> Int? {
    guard place == .block else { return nil }
    let start = line.lowerBound
    let first = bytes[start]
    func endsWord(_ offset: Int) -> Bool { offset >= line.upperBound || isBlank(bytes[offset]) }
    switch first {
    case UInt8(ascii: "#"):
      let end = line.first { bytes[$0] != first } ?? line.upperBound
      return end - start <= 6 && endsWord(end) ? start : nil
    case UInt8(ascii: ">"): return start
    case UInt8(ascii: "+"): return endsWord(start + 1) ? start : nil
    case UInt8(ascii: "="): return isMade(of: "=", line) ? start : nil
    case UInt8(ascii: "*"), UInt8(ascii: "-"):
      return endsWord(start + 1) || isMade(of: "-:|", line) ? start : nil
    case UInt8(ascii: "_"):
      // Marks next to each other are escaped anyway.
      return endsWord(start + 1) && isMade(of: "_", line) ? start : nil
    case UInt8(ascii: ":"), UInt8(ascii: "|"):
      // A row of dashes below a line would make a table of the two.
      return isMade(of: "-:|", line) ? start : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let end = line.first(where: { !isDigit(bytes[$0]) }), end - start <= 9,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      else { return nil }
      return endsWord(end + 1) ? end : nil
    default: return nil
    }
  }

  private func isMade(of marks: String, _ line: Range<Int>) -> Bool {
    line.allSatisfy { isBlank(bytes[$0]) || marks.utf8.contains(bytes[$0]) }
  }

  /// Whether a character reference such as `&amp;` or `&#8211;` begins at `offset`.
  private func beginsReference(at offset: Int, in line: Range<Int>) -> Bool {
    var end = offset + 1
    if end < line.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < line.upperBound, isAlphanumeric(bytes[end]) { end += 1 }
    return end > start && end < line.upperBound && bytes[end] == UInt8(ascii: ";")
  }

  /// Whether the `#` at `offset` is the first of those that a reader would take off the end.
  private func closesHeading(at offset: Int, in line: Range<Int>) -> Bool {
    let isFirst = offset == line.lowerBound || isBlank(bytes[offset - 1])
    return isFirst && line.upperBound == bytes.count - trailingBlanks
      && bytes[offset..<line.upperBound].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private var trailingBlanks: Int {
    bytes.count - (bytes.lastIndex { !isBlank($0) && $0 != 0x0A && $0 != 0x0D } ?? -1) - 1
  }

  /// `label` as the name of a class: letters, digits, `-` and `_`.
  private func className(of label: String) -> String {
    String(
      decoding: label.utf8.map { isAlphanumeric($0) || $0 == 0x5F ? $0 : UInt8(ascii: "-") },
      as: UTF8.self)
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

private func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

private func isPunctuation(_ byte: UInt8) -> Bool {
  byte > 0x20 && byte < 0x7F && !isAlphanumeric(byte)
}
