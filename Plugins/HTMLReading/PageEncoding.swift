// SPDX-License-Identifier: Apache-2.0

import StageKit

/// Decodes a page whose encoding nobody set.
///
/// - Source: the HTML standard, "determining the character encoding": byte order mark, header,
///   prescan for `meta`; then UTF-8, and byte by byte Windows-1252, for pages that say nothing.
/// - Throws: `StageError` with id `unknown-encoding`.
func decodePage(
  _ bytes: [UInt8], from start: Int, charset: String?
) throws(StageError) -> DecodedText {
  let head = bytes[start...].prefix(2)
  let hasMark = head.elementsEqual([0xFF, 0xFE]) || head.elementsEqual([0xFE, 0xFF])
  if hasMark || bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) {
    return try DecodedText(bytes, from: start, as: .auto)
  }
  guard let label = charset ?? declaredEncoding(bytes[start...].prefix(1_024)) else {
    return try DecodedText(bytes, from: start, as: .auto)
  }
  switch TextEncoding(label: label) {
  case .windows1252: return try DecodedText(bytes, from: start, as: .windows1252)
  case .utf16 where charset != nil: return try DecodedText(bytes, from: start, as: .utf16)
  // A page that could be read for its `meta` element is not in UTF-16, whatever that says.
  case .some: return try DecodedText(bytes, from: start, as: .auto)
  // A label that is no encoding says nothing.
  case .none where !unreadEncodings.contains(where: label.lowercased().hasPrefix):
    return try DecodedText(bytes, from: start, as: .auto)
  case .none: break
  }
  let decoded = try DecodedText(bytes, from: start, as: .auto)
  if decoded.strayByteCount == 0 { return decoded }
  throw StageError(
    "unknown-encoding", "the page says that it is in '\(label)', which is not read",
    help: "convert it to UTF-8, or set 'encoding'")
}

/// How the labels of encodings begin that pages are in and that are not read.
///
/// - Source: the WHATWG Encoding Standard, legacy encodings.
private let unreadEncodings = [
  "gb", "big5", "shift", "sjis", "ms_kanji", "euc-", "iso-2022", "ks_c", "iso-8859-", "iso8859-",
  "windows-", "cp12", "koi8", "macintosh", "x-mac", "ibm866", "cp866", "tis-620", "x-sjis", "x-gbk",
]

/// The encoding that a `meta` element near the start of a page names, in lower case.
func declaredEncoding(_ bytes: ArraySlice<UInt8>) -> String? {
  let text = bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  var offset = 0
  while let start = find("<meta", in: text, from: offset) {
    let end = text[start...].firstIndex(of: UInt8(ascii: ">")) ?? text.count
    if let label = find("charset", in: text, from: start, before: end) {
      var place = label + 7
      while place < end, text[place] <= 0x20 { place += 1 }
      if place < end, text[place] == UInt8(ascii: "=") {
        place += 1
        while place < end, text[place] <= 0x20 || text[place] == 0x22 || text[place] == 0x27 {
          place += 1
        }
        let value = text[place..<end].prefix {
          $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F
        }
        if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
      }
    }
    offset = end
  }
  return nil
}

private func find(
  _ word: StaticString, in text: [UInt8], from start: Int, before end: Int? = nil
) -> Int? {
  let word = Array("\(word)".utf8)
  let last = (end ?? text.count) - word.count
  guard start <= last else { return nil }
  return (start...last).first { text[$0..<$0 + word.count].elementsEqual(word) }
}
