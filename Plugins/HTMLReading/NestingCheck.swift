// SPDX-License-Identifier: Apache-2.0

import StageKit

/// Limits of how deep a page may nest: the parser looks through all open elements at a start tag.
enum NestingLimits {
  /// Open elements at one place.
  ///
  /// A thousand nested tables are four thousand; browsers stop at 512.
  static let depth = 10_000

  /// The sum over all start tags of the elements open there: what bounds the parser's time.
  static let work = 4_000_000_000
}

/// Refuses a page whose open elements would take the parser too long.
///
/// Counts start tags less end tags, without those that HTML lets be left open.
/// - Throws: `StageError` with id `page-too-deep`.
/// - Complexity: O(*n*) in the bytes.
func checkNesting(_ text: Span<UInt8>) throws(StageError) {
  var depth = 0
  var work = 0
  var offset = 0
  let end = text.count
  while offset + 1 < end {
    guard text[offset] == UInt8(ascii: "<") else {
      offset += 1
      continue
    }
    let isEnd = text[offset + 1] == UInt8(ascii: "/")
    var name: UInt64 = 0
    offset += isEnd ? 2 : 1
    while offset < end, isLetterOrDigit(text[offset]), name >> 56 == 0 {
      name = name << 8 | UInt64(text[offset] | 0x20)
      offset += 1
    }
    guard name != 0, !unlimitedNames.contains(name) else { continue }
    if isEnd {
      depth = max(0, depth - 1)
    } else {
      depth += 1
      work += depth
      guard depth <= NestingLimits.depth, work <= NestingLimits.work else {
        throw StageError(
          "page-too-deep",
          depth > NestingLimits.depth
            ? "more than \(NestingLimits.depth) elements are open at offset \(offset)"
            : "the elements open at the start tags up to offset \(offset) add up to more than \(NestingLimits.work)",
          help: "the page leaves elements open by the thousand; repair or leave out the file")
      }
    }
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}

/// Elements that are empty, or whose end tag may be left out and whose next start tag ends them.
private let unlimitedNames: Set<UInt64> = Set(
  [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option",
    "optgroup", "colgroup", "rt", "rp", "html", "head", "body", "script", "style", "title",
  ].map { word in word.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
