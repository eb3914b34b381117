// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds web and mail addresses, inside which nothing else is looked for.
enum WebPattern {
  static let keywords: [(Keyword, StaticString)] = [
    (.topLevelDomain, "com org net gov edu mil int biz ru uk uz kz de fr eu cn tr")
  ]

  /// An address.
  struct Address {
    var range: Range<Int>
    var isMail: Bool
  }

  /// The address that begins with the word at `index`: after a scheme, after `www.`, or a bare host.
  static func match(at index: Int, in text: borrowing PassageText) -> Address? {
    let start = text.start(of: index)
    let end = text.end(of: index)
    switch text[end] {
    case UInt8(ascii: ":"):
      guard text[end + 1] == UInt8(ascii: "/"), text[end + 2] == UInt8(ascii: "/") else {
        return nil
      }
      return Address(range: start..<endOfAddress(from: end, in: text), isMail: false)
    case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      return host(at: index, in: text)
    default: return nil
    }
  }

  /// Words joined by dots, hyphens and at most one `@`, the last a known top level.
  private static func host(at index: Int, in text: borrowing PassageText) -> Address? {
    var last = index
    var mailEnd: Int?
    var domain: Int?
    while text.isJoined(last + 1) {
      let joint = text[text.end(of: last)]
      if joint == UInt8(ascii: "@") {
        if mailEnd != nil { break }
        mailEnd = last
        domain = nil
      } else if joint == UInt8(ascii: ".") {
        let isDomain =
          text.keyword(last + 1).contains(.topLevelDomain)
          && !text.shape(last + 1).contains(.hasUpper)
        if isDomain { domain = last + 1 }
      } else if joint != UInt8(ascii: "-"), joint != UInt8(ascii: "+") {
        break
      }
      last += 1
    }
    let isWWW = text.isWord("www", at: index)
    guard let domain, mailEnd != nil || isWWW || isBareHost(domain, from: index, in: text) else {
      return nil
    }
    let start = text.start(of: index)
    if mailEnd != nil { return Address(range: start..<text.end(of: domain), isMail: true) }
    let end = text.end(of: domain)
    let isPath = text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: ":")
    return Address(range: start..<(isPath ? endOfAddress(from: end, in: text) : end), isMail: false)
  }

  /// `example.com`, but no `end.de` that lost the blank after a sentence: a path or a generic domain.
  private static func isBareHost(_ domain: Int, from index: Int, in text: borrowing PassageText)
    -> Bool
  {
    if text[text.end(of: domain)] == UInt8(ascii: "/") { return true }
    return text.words[domain].range.count == 3
  }

  private static func endOfAddress(from offset: Int, in text: borrowing PassageText) -> Int {
    var end = offset
    while end < text.count, text[end] > 0x20, !"<>\"|\\^`{}".utf8.contains(text[end]) { end += 1 }
    while end > offset, ".,;:!?)]'".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }
}
