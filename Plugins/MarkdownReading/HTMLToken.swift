// SPDX-License-Identifier: Apache-2.0

/// A piece of an HTML block.
enum HTMLToken: Equatable {
  /// Text between tags.
  case text(Range<Int>)
  /// A tag with its name in lower case.
  case tag(name: String, isClosing: Bool, Range<Int>)
  /// A comment, a declaration, or a script or style with all that is in it.
  case hidden(Range<Int>)

  /// The tokens of `bytes`, which cover it without gaps.
  static func tokens(of bytes: [UInt8]) -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    var textStart = 0
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<"), let token = token(in: bytes, at: offset) else {
        offset += 1
        continue
      }
      if textStart < offset { tokens.append(.text(textStart..<offset)) }
      tokens.append(token)
      offset = token.range.upperBound
      textStart = offset
    }
    if textStart < offset { tokens.append(.text(textStart..<offset)) }
    return tokens
  }

  /// Where it stands.
  var range: Range<Int> {
    switch self {
    case .text(let range), .tag(_, _, let range), .hidden(let range): range
    }
  }

  private static func token(in bytes: [UInt8], at start: Int) -> HTMLToken? {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
    where bytes[start...].starts(with: open.utf8) {
      return .hidden(start..<end(of: close, in: bytes, from: start + open.utf8.count))
    }
    var offset = start + 1
    let isClosing = offset < bytes.count && bytes[offset] == UInt8(ascii: "/")
    if isClosing { offset += 1 }
    let nameStart = offset
    while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
    guard offset > nameStart, bytes[nameStart] | 0x20 >= UInt8(ascii: "a") else { return nil }
    let name = String(decoding: bytes[nameStart..<offset], as: UTF8.self).lowercased()
    var quote: UInt8?
    while offset < bytes.count, quote != nil || bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "<") {
        // A tag that is not closed must not be looked for to the end again and again.
        return nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    let range = start..<offset + 1
    if !isClosing, name == "script" || name == "style" {
      return .hidden(start..<end(of: "</\(name)>", in: bytes, from: range.upperBound))
    }
    return .tag(name: name, isClosing: isClosing, range)
  }

  private static func end(of close: String, in bytes: [UInt8], from start: Int) -> Int {
    let close = Array(close.utf8)
    var offset = start
    while offset + close.count <= bytes.count {
      if bytes[offset] == close[0], bytes[offset...].starts(with: close) {
        return offset + close.count
      }
      offset += 1
    }
    return bytes.count
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// The tags that part one text from the next.
///
/// - Source: the names that open HTML blocks in CommonMark 0.29, start conditions 1 and 6.
let blockTags: Set<String> = [
  "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
  "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
  "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
  "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav",
  "noframes", "ol", "optgroup", "option", "p", "param", "pre", "section", "source", "summary",
  "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
]
