// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

// The text of a scalar differs from what is written: escapes, folding, indentation. A variable is
// found in the file by counting: the third `${` of the text is the third `${` that is written. Where
// the counts differ, because an escape makes one of the characters, the whole scalar is the place.

/// Finds the places of variables of a scalar's text in the file.
struct TextPlaces {
  private let scalarSpan: SourceSpan
  private let starts: (text: [Int], file: [Int])
  private let ends: (text: [Int], file: [Int])

  /// Prepares the places of `text`, written at `span`.
  ///
  /// - Complexity: O(*bytes* of the scalar).
  init(of text: String, at span: SourceSpan) {
    scalarSpan = span
    let written = span.file.bytes[span.range]
    starts = (openings(in: Array(text.utf8)[...]), openings(in: written))
    ends = (closings(in: Array(text.utf8)[...]), closings(in: written))
  }

  /// The place of a stretch of the text that starts with `${`, and ends with it or with a `}`.
  func span(of range: Range<Int>) -> SourceSpan {
    guard let start = place(of: range.lowerBound, in: starts) else { return scalarSpan }
    if range.count == 2 { return SourceSpan(file: scalarSpan.file, range: start..<start + 2) }
    guard let end = place(of: range.upperBound - 1, in: ends), end > start else {
      return scalarSpan
    }
    return SourceSpan(file: scalarSpan.file, range: start..<end + 1)
  }

  private func place(of offset: Int, in table: (text: [Int], file: [Int])) -> Int? {
    guard table.text.count == table.file.count else { return nil }
    var (low, high) = (0, table.text.count)
    while low < high {
      let middle = (low + high) / 2
      if table.text[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < table.text.count && table.text[low] == offset ? table.file[low] : nil
  }
}

private func openings(in bytes: ArraySlice<UInt8>) -> [Int] {
  bytes.indices.dropLast().filter {
    bytes[$0] == UInt8(ascii: "$") && bytes[$0 + 1] == UInt8(ascii: "{")
  }
}

private func closings(in bytes: ArraySlice<UInt8>) -> [Int] {
  bytes.indices.filter { bytes[$0] == UInt8(ascii: "}") }
}
