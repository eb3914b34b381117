// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The text of one passage cut into words: what patterns and acronyms are looked for in.
struct PassageText {
  /// The bytes of the text.
  private(set) var bytes: ArraySlice<UInt8> = []
  /// The words in order; their offsets count from the start of the text.
  private(set) var words: [Word] = []

  /// Takes up another text in the storage of the one before.
  mutating func read(_ text: Text) {
    let slice = text.bytes
    bytes = slice
    words.removeAll(keepingCapacity: true)
    appendWords(of: slice.span, to: &words)
  }

  /// Length in bytes.
  var count: Int { bytes.count }

  /// The byte at an offset, 0 outside the text.
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[bytes.startIndex + offset] : 0
  }

  /// The bytes at a range of offsets.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound]
  }

  /// The scalar that begins at `offset`, inside the text.
  func scalar(at offset: Int) -> DecodedScalar { bytes.span.scalar(at: offset) }
}
