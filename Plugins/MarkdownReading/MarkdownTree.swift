// SPDX-License-Identifier: Apache-2.0

internal import CCMarkGFM
internal import Synchronization

// The only file that calls C. The library takes a pointer and a length, and hands out strings that
// live as long as their node; everything is copied before the tree is freed.

/// A node of a Markdown document, in the order in which the document opens them.
struct MarkdownNode {
  /// What a node is.
  enum Kind: Equatable {
    case blockQuote
    case list(isOrdered: Bool)
    case item
    case codeBlock
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case table
    case tableRow
    case tableCell
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    case link
    case image
    /// The document itself, thematic breaks, and what no option asks for.
    case other
  }

  let kind: Kind

  /// The lines of the text that it stands on, from 1; 0 where the parser does not know.
  var startLine: Int
  let endLine: Int

  /// The column in bytes at which it starts, from 1.
  let startColumn: Int

  /// The text of a leaf, decoded, or the lines of a block of running text without what contains them.
  let content: [UInt8]

  /// The index after the last node inside it.
  fileprivate(set) var end: Int
}

/// Parses Markdown with the tables and struck text of GitHub's dialect.
///
/// - Parameter bytes: UTF-8 without NUL.
/// - Returns: The nodes, the document first.
func markdownNodes(of bytes: ArraySlice<UInt8>) -> [MarkdownNode] {
  _ = extensionsAreRegistered
  // Struck text is found by way of a table that the library shares between all parsers and
  // changes while it parses; text without its mark is parsed alike whatever stands there.
  guard bytes.contains(UInt8(ascii: "~")) else {
    return unsafe parsed(bytes, extensions: ["table"])
  }
  return parsing.withLock { _ in unsafe parsed(bytes, extensions: ["table", "strikethrough"]) }
}

/// Decodes the entity at `offset` of `bytes`.
///
/// - Parameters:
///   - bytes: Text with an ampersand at `offset`.
///   - offset: Where the ampersand stands.
/// - Returns: What it stands for and its length in bytes; nil where there is none.
func htmlEntity(in bytes: [UInt8], at offset: Int) -> (text: [UInt8], length: Int)? {
  unsafe bytes.withUnsafeBufferPointer { buffer in
    var decoded = unsafe cmark_strbuf()
    unsafe cmark_strbuf_init(cmark_get_default_mem_allocator(), &decoded, 0)
    defer { unsafe cmark_strbuf_free(&decoded) }
    let rest = unsafe UnsafeBufferPointer(rebasing: buffer[(offset + 1)...])
    guard let start = rest.baseAddress else { return nil }
    // The longest entity is shorter than this; a bound keeps the search from the end of the text.
    let length = unsafe houdini_unescape_ent(&decoded, start, Int32(min(rest.count, 64)))
    guard length > 0 else { return nil }
    let text = unsafe UnsafeBufferPointer(start: decoded.ptr, count: Int(decoded.size))
    return (unsafe Array(text), Int(length) + 1)
  }
}

private let extensionsAreRegistered: Bool = {
  cmark_gfm_core_extensions_ensure_registered()
  return true
}()

private let parsing = Mutex(())

@unsafe private func parsed(_ bytes: ArraySlice<UInt8>, extensions: [String]) -> [MarkdownNode] {
  guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else {
    preconditionFailure("no memory for a Markdown parser")
  }
  defer { unsafe cmark_parser_free(parser) }
  for name in extensions {
    unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  unsafe bytes.withUnsafeBytes { buffer in
    unsafe cmark_parser_feed(
      parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
  }
  guard let root = unsafe cmark_parser_finish(parser) else { return [] }
  defer { unsafe cmark_node_free(root) }

  var nodes: [MarkdownNode] = []
  var open: [Int] = []
  let walk = unsafe cmark_iter_new(root)
  defer { unsafe cmark_iter_free(walk) }
  while true {
    let event = unsafe cmark_iter_next(walk)
    if event == CMARK_EVENT_DONE { return nodes }
    guard let node = unsafe cmark_iter_get_node(walk) else { return nodes }
    if event == CMARK_EVENT_EXIT {
      nodes[open.removeLast()].end = nodes.count
      continue
    }
    // The walk does not tell when it leaves what can have no children.
    let isLeaf = unsafe leaves.contains(cmark_node_get_type(node).rawValue)
    if !isLeaf { open.append(nodes.count) }
    unsafe nodes.append(MarkdownNode(node, isLeaf: isLeaf, end: nodes.count + 1))
  }
}

/// - Source: `S_is_leaf` of the library's iterator.
private let leaves = Set(
  [
    CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
    CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
  ].map(\.rawValue))

extension MarkdownNode {
  @unsafe fileprivate init(_ node: OpaquePointer, isLeaf: Bool, end: Int) {
    unsafe kind = Self.kind(of: node)
    startLine = unsafe Int(cmark_node_get_start_line(node))
    endLine = unsafe Int(cmark_node_get_end_line(node))
    startColumn = unsafe Int(cmark_node_get_start_column(node))
    let text: UnsafePointer<CChar>?
    switch kind {
    // A cell that fills up a row has no content, and what is there in its place is no string.
    case .tableCell where unsafe cmark_node_first_child(node) == nil: unsafe text = nil
    case .paragraph, .heading, .tableCell: unsafe text = cmark_node_get_string_content(node)
    default: unsafe text = isLeaf ? cmark_node_get_literal(node) : nil
    }
    content =
      unsafe text.map { text in
        var count = 0
        while unsafe text[count] != 0 { count += 1 }
        return unsafe UnsafeBufferPointer(start: text, count: count).map { UInt8(bitPattern: $0) }
      } ?? []
    self.end = end
  }

  @unsafe private static func kind(of node: OpaquePointer) -> Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      unsafe .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: unsafe .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default:
      // Nodes of extensions have numbers that the library gives out when it starts.
      switch unsafe String(cString: cmark_node_get_type_string(node)) {
      case "table": .table
      case "table_header", "table_row": .tableRow
      case "table_cell": .tableCell
      case "strikethrough": .strikethrough
      default: .other
      }
    }
  }
}
