// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension Metadata {
  /// The entries as a YAML mapping between two lines of dashes; nothing when there are none.
  ///
  /// Strings are always quoted, so that none is read as a number, date or truth value; other values
  /// are JSON, which YAML reads as it stands.
  var frontMatter: [UInt8] {
    if entries.isEmpty { return [] }
    var bytes = Array("---\n".utf8)
    for entry in entries {
      let key = isPlainYAMLKey(entry.key) ? entry.key : quotedForYAML(entry.key)
      bytes += Array("\(key): ".utf8)
      switch entry.value {
      case .string(let text): bytes += Array(quotedForYAML(text).utf8)
      case .json(let json):
        var writer = JSONWriter()
        writer.json(json)
        writer.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes + Array("---\n".utf8)
  }
}

/// Words that YAML 1.1 or 1.2 does not read as strings.
private let reservedWords: Set<String> = [
  "y", "n", "yes", "no", "on", "off", "true", "false", "null",
]

private func isPlainYAMLKey(_ key: String) -> Bool {
  guard let first = key.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
  let isWord = key.utf8.allSatisfy {
    ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_")
      || $0 == UInt8(ascii: "-")
  }
  return isWord && !reservedWords.contains(key.lowercased())
}

/// `text` in double quotes, with what YAML does not take as printable or takes as a line break escaped.
///
/// - Source: YAML 1.2.2, sections 5.1 and 5.7.
private func quotedForYAML(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
      "\u{FFFE}", "\u{FFFF}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
