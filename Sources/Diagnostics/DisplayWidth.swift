// SPDX-License-Identifier: Apache-2.0

/// A code point as a terminal is to show it: never a control character, with its width in cells.
struct DisplayedScalar {
  var text: String
  var cells: Int

  /// Replaces tabs by four blanks and what could move the cursor by a visible stand-in.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: (text, cells) = ("    ", 4)
    case 0x00...0x1F: (text, cells) = (String(controlPicture(0x2400 + scalar.value)), 1)
    case 0x20...0x7E: (text, cells) = (String(scalar), 1)
    case 0x7F: (text, cells) = ("\u{2421}", 1)
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: (text, cells) = ("\u{FFFD}", 1)
    default: (text, cells) = (String(scalar), cellCount(scalar))
    }
  }
}

/// The text with everything replaced that a terminal would obey instead of show.
func displayed(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
  return text.unicodeScalars.map { DisplayedScalar($0).text }.joined()
}

private func controlPicture(_ value: UInt32) -> Unicode.Scalar {
  Unicode.Scalar(value) ?? "\u{FFFD}"
}

private func cellCount(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  for pair in stride(from: 0, to: wideRanges.count, by: 2)
  where scalar.value >= wideRanges[pair] && scalar.value <= wideRanges[pair + 1] {
    return 2
  }
  return 1
}

/// First and last code points of the blocks that are wide or full width.
///
/// Source: EastAsianWidth.txt of Unicode 16.0, classes W and F, gaps of unassigned code points
/// closed; emoji are found by their property instead.
private let wideRanges: [UInt32] = [
  0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C,
  0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
  0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F200, 0x1F265, 0x20000, 0x3FFFD,
]
