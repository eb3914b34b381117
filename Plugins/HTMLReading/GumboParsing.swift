// SPDX-License-Identifier: Apache-2.0

internal import CGumbo
import StageKit

// The only file that touches Gumbo, and the only unsafe one of the module: it hands the bytes to
// the parser, copies its tree to flat arrays of our own while the arena lives, and frees the arena.
// Pointers into the page become offsets; nothing of C leaves this file.

extension HTMLTree {
  /// The memory that the parser may take for a page of `byteCount` bytes.
  ///
  /// Dense markup takes about 60 bytes of tree a byte of page. A page that needs more than this
  /// repeats unclosed formatting elements in each paragraph, which grows with the square.
  static func memoryLimit(for byteCount: Int) -> Int { 64_000_000 + 100 * byteCount }

  /// Parses a page by the rules of HTML5.
  ///
  /// - Parameter text: The page, valid UTF-8.
  /// - Throws: `StageError` with id `page-too-dense` when the tree outgrows `memoryLimit`.
  /// - Complexity: O(*n* · *d*) at worst in the bytes and the depth, which `checkNesting` limits.
  init(parsing text: [UInt8]) throws(StageError) {
    let limit = Self.memoryLimit(for: text.count)
    guard let arena = unsafe sluice_html_arena_create(limit) else {
      throw StageError(
        "page-too-dense", "there is no memory to parse a page of \(text.count) bytes")
    }
    defer { unsafe sluice_html_arena_destroy(arena) }
    var tree: HTMLTree?
    unsafe text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else {
        tree = HTMLTree()
        return
      }
      let start = unsafe base.assumingMemoryBound(to: CChar.self)
      guard let root = unsafe sluice_html_parse(arena, start, bytes.count) else { return }
      tree = unsafe HTMLTree(copying: root, of: UnsafeRawPointer(base), count: bytes.count)
    }
    guard let tree else {
      throw StageError(
        "page-too-dense",
        "the tree of this page of \(text.count) bytes outgrows \(limit) bytes",
        help:
          "the page leaves formatting elements open by the thousand; repair or leave out the file"
      )
    }
    self = tree
  }

  private init(copying root: UnsafeMutablePointer<GumboNode>, of base: UnsafeRawPointer, count: Int)
  {
    nodes.reserveCapacity(count / 24)
    var open: [(node: UnsafeMutablePointer<GumboNode>, index: Int, next: UInt32)] = unsafe [
      (root, -1, 0)
    ]
    while let top = unsafe open.last {
      let children = unsafe top.node.children
      if unsafe top.next == children.length {
        if unsafe top.index >= 0 { unsafe nodes[top.index].end = Int32(nodes.count) }
        unsafe open.removeLast()
        continue
      }
      unsafe open[open.count - 1].next += 1
      guard let data = unsafe children.data[Int(top.next)] else { continue }
      let child = unsafe data.assumingMemoryBound(to: GumboNode.self)
      let parent = unsafe Int32(top.index)
      switch unsafe child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        unsafe append(child.pointee.v.element, inside: parent, base: base, count: count)
        unsafe open.append((child, nodes.count - 1, 0))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        unsafe append(child.pointee.v.text, inside: parent, base: base, count: count)
      default: break
      }
    }
  }

  private mutating func append(
    _ element: GumboElement, inside parent: Int32, base: UnsafeRawPointer, count: Int
  ) {
    let isForeign = unsafe element.tag_namespace != GUMBO_NAMESPACE_HTML
    let code = unsafe Int(element.tag.rawValue)
    let tag = unsafe isForeign ? Self.foreign(element.tag) : Self.tags[code]
    let first = attributes.count
    for index in unsafe 0..<Int(element.attributes.length) {
      guard let data = unsafe element.attributes.data[index] else { continue }
      unsafe append(data.assumingMemoryBound(to: GumboAttribute.self), base: base, count: count)
    }
    nodes.append(
      HTMLNode(
        tag: tag, isText: false, parent: parent, end: 0, firstAttribute: Int32(first),
        attributeCount: Int32(attributes.count - first),
        source: unsafe range(of: element.original_tag, base: base, count: count)))
  }

  private mutating func append(
    _ text: GumboText, inside parent: Int32, base: UnsafeRawPointer, count: Int
  ) {
    let length = unsafe strlen(text.text)
    if length == 0 { return }
    let source = unsafe range(of: text.original_text, base: base, count: count)
    var decoded: Range<Int32>?
    let isVerbatim =
      unsafe source.count == length
      && memcmp(base + Int(source.lowerBound), text.text, length) == 0
    if !isVerbatim { decoded = unsafe pooled(text.text, length) }
    nodes.append(
      HTMLNode(
        tag: .other, isText: true, parent: parent, end: Int32(nodes.count + 1), source: source,
        decoded: decoded))
  }

  private mutating func append(
    _ attribute: UnsafeMutablePointer<GumboAttribute>, base: UnsafeRawPointer, count: Int
  ) {
    guard let name = unsafe Self.attributeName(attribute.pointee.name) else { return }
    let value = unsafe attribute.pointee.value
    var source = unsafe range(of: attribute.pointee.original_value, base: base, count: count)
    if source.count >= 2 {
      let first = unsafe base.load(fromByteOffset: Int(source.lowerBound), as: UInt8.self)
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        source = source.lowerBound + 1..<source.upperBound - 1
      }
    }
    let length = unsafe value.map { unsafe strlen($0) } ?? 0
    attributes.append(
      HTMLAttribute(name: name, value: unsafe pooled(value, length), source: source))
  }

  private mutating func pooled(_ text: UnsafePointer<CChar>?, _ length: Int) -> Range<Int32> {
    let start = Int32(pool.count)
    if let text = unsafe text, length > 0 {
      unsafe pool.append(contentsOf: UnsafeRawBufferPointer(start: text, count: length))
    }
    return start..<Int32(pool.count)
  }

  /// The piece as offsets of the page; empty at 0 when it is not a part of the page.
  private func range(
    of piece: GumboStringPiece, base: UnsafeRawPointer, count: Int
  ) -> Range<Int32> {
    guard let data = unsafe piece.data, unsafe piece.length > 0 else { return 0..<0 }
    let start = unsafe UnsafeRawPointer(data) - base
    let length = unsafe piece.length
    guard start >= 0, start + length <= count else { return 0..<0 }
    return Int32(start)..<Int32(start + length)
  }

  private static func foreign(_ tag: GumboTag) -> HTMLTag {
    switch tag {
    case GUMBO_TAG_SVG: .svg
    case GUMBO_TAG_MATH: .math
    case GUMBO_TAG_TITLE, GUMBO_TAG_DESC: .noembed
    case GUMBO_TAG_STYLE: .style
    case GUMBO_TAG_SCRIPT: .script
    case GUMBO_TAG_A: .a
    default: .other
    }
  }

  /// Our tags by the number of Gumbo's.
  private static let tags: [HTMLTag] = {
    let named = Dictionary(uniqueKeysWithValues: HTMLTag.allCases.map { ("\($0)", $0) })
    return (0...GUMBO_TAG_LAST.rawValue).map { code in
      guard code < GUMBO_TAG_UNKNOWN.rawValue,
        let name = unsafe gumbo_normalized_tagname(GumboTag(rawValue: code))
      else { return .other }
      return named[unsafe String(cString: name)] ?? .other
    }
  }()

  /// The attribute by its name: the length and up to eight bytes from its start tell them apart.
  private static func attributeName(_ name: UnsafePointer<CChar>?) -> HTMLAttributeName? {
    guard let name = unsafe name else { return nil }
    let length = unsafe strlen(name)
    guard length >= 2, length <= 11 else { return nil }
    switch (length, unsafe name[0]) {
    case (5, 0x63): return unsafe equal(name, "class") ? .class : nil
    case (2, 0x69): return unsafe equal(name, "id") ? .id : nil
    case (4, 0x72): return unsafe equal(name, "role") ? .role : nil
    case (4, 0x68): return unsafe equal(name, "href") ? .href : nil
    case (7, 0x63):
      if unsafe equal(name, "content") { return .content }
      if unsafe equal(name, "colspan") { return .colspan }
      return unsafe equal(name, "charset") ? .charset : nil
    case (8, 0x70): return unsafe equal(name, "property") ? .property : nil
    case (4, 0x6E): return unsafe equal(name, "name") ? .name : nil
    case (8, 0x64): return unsafe equal(name, "datetime") ? .datetime : nil
    case (4, 0x6C): return unsafe equal(name, "lang") ? .lang : nil
    case (7, 0x72): return unsafe equal(name, "rowspan") ? .rowspan : nil
    case (6, 0x68): return unsafe equal(name, "hidden") ? .hidden : nil
    case (5, 0x73): return unsafe equal(name, "style") ? .style : nil
    case (3, 0x72): return unsafe equal(name, "rel") ? .rel : nil
    case (4, 0x74): return unsafe equal(name, "type") ? .type : nil
    case (8, 0x69): return unsafe equal(name, "itemprop") ? .itemprop : nil
    case (11, 0x61): return unsafe equal(name, "aria-hidden") ? .ariaHidden : nil
    case (10, 0x61): return unsafe equal(name, "aria-label") ? .ariaLabel : nil
    case (10, 0x68): return unsafe equal(name, "http-equiv") ? .httpEquiv : nil
    default: return nil
    }
  }

  private static func equal(_ name: UnsafePointer<CChar>, _ known: StaticString) -> Bool {
    unsafe memcmp(name, known.utf8Start, known.utf8CodeUnitCount) == 0
  }
}

extension UnsafeMutablePointer<GumboNode> {
  /// The nodes directly inside; none for text.
  fileprivate var children: GumboVector {
    switch unsafe pointee.type {
    case GUMBO_NODE_DOCUMENT: unsafe pointee.v.document.children
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: unsafe pointee.v.element.children
    default: unsafe GumboVector()
    }
  }
}
