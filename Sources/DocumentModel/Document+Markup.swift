// SPDX-License-Identifier: Apache-2.0

import TextScanning

extension Document {
  /// Notes as markup what no block, removal or metadata value came from, blanks at the edges aside.
  ///
  /// For readers of formats with markup, once the blocks are made; bytes of the source outside its
  /// text are left alone.
  /// - Complexity: O(*n* log *n*) in the number of ranges, plus the bytes in the gaps.
  public mutating func noteRestAsMarkup() {
    let whole = source.byteRange(ofText: 0..<source.text.count)
    var used = blocks.flatMap(\.extent).flatMap { source.origin(of: $0) }
    used += ledger.removals.flatMap(\.origin)
    used += metadata.entries.flatMap(\.origin)
    used += ledger.markup
    used.sort { $0.lowerBound < $1.lowerBound }
    var end = whole.lowerBound
    for range in used + [whole.upperBound..<whole.upperBound] {
      if range.lowerBound > end { noteMarkup(end..<min(range.lowerBound, whole.upperBound)) }
      end = max(end, range.upperBound)
    }
  }

  private mutating func noteMarkup(_ gap: Range<Int>) {
    var (lower, upper) = (gap.lowerBound, gap.upperBound)
    while upper > lower, isASCIIBlank(source.bytes[upper - 1]) { upper -= 1 }
    while lower < upper, isASCIIBlank(source.bytes[lower]) { lower += 1 }
    if lower < upper { ledger.noteMarkup(lower..<upper) }
  }

  private func isASCIIBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
