// SPDX-License-Identifier: Apache-2.0

// What stands after the text of a link, by the grammar of CommonMark 0.29, sections "Links" and
// "Link reference definitions". The parser has decided that a link ends here; this finds out where.

/// The offset after the link whose text ends with the bracket at `offset`, or nil.
func linkEnd(in bytes: [UInt8], at offset: Int) -> Int? {
  guard offset < bytes.count, bytes[offset] == UInt8(ascii: "]") else { return nil }
  let next = offset + 1
  guard next < bytes.count else { return next }
  if bytes[next] == UInt8(ascii: "("), let end = inlineTargetEnd(in: bytes, at: next) {
    return end
  }
  if bytes[next] == UInt8(ascii: "["), let end = labelEnd(in: bytes, at: next) { return end }
  return next
}

/// The offset after `(target "title")`.
private func inlineTargetEnd(in bytes: [UInt8], at start: Int) -> Int? {
  var offset = blanksEnd(in: bytes, at: start + 1)
  guard let target = targetEnd(in: bytes, at: offset) else { return nil }
  offset = blanksEnd(in: bytes, at: target)
  if offset > target, let title = titleEnd(in: bytes, at: offset) {
    offset = blanksEnd(in: bytes, at: title)
  }
  guard offset < bytes.count, bytes[offset] == UInt8(ascii: ")") else { return nil }
  return offset + 1
}

/// The offset after a link target, in angle brackets or with balanced parentheses.
private func targetEnd(in bytes: [UInt8], at start: Int) -> Int? {
  var offset = start
  if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") {
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: ">"): return offset + 1
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
      default: offset += 1
      }
    }
    return nil
  }
  var depth = 0
  while offset < bytes.count {
    switch bytes[offset] {
    case UInt8(ascii: "\\") where offset + 1 < bytes.count && isASCIIPunctuation(bytes[offset + 1]):
      offset += 2
      continue
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"):
      if depth == 0 { return offset }
      depth -= 1
    case 0...0x20, 0x7F: return depth == 0 ? offset : nil
    default: break
    }
    offset += 1
  }
  return nil
}

/// The offset after a title in quotes or parentheses.
private func titleEnd(in bytes: [UInt8], at start: Int) -> Int? {
  guard start < bytes.count else { return nil }
  let close: UInt8
  switch bytes[start] {
  case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
  case UInt8(ascii: "("): close = UInt8(ascii: ")")
  default: return nil
  }
  var offset = start + 1
  while offset < bytes.count {
    if bytes[offset] == close { return offset + 1 }
    offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
  }
  return nil
}

/// The offset after a label in brackets.
private func labelEnd(in bytes: [UInt8], at start: Int) -> Int? {
  var offset = start + 1
  while offset < bytes.count, offset - start <= 1_001 {
    switch bytes[offset] {
    case UInt8(ascii: "]"): return offset + 1
    case UInt8(ascii: "["): return nil
    case UInt8(ascii: "\\"): offset += 2
    default: offset += 1
    }
  }
  return nil
}

private func blanksEnd(in bytes: [UInt8], at start: Int) -> Int {
  var offset = start
  while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
  return offset
}
