// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// HTML pages, whose main content becomes blocks.
public struct HTMLFormat: DocumentFormat {
  /// `html`.
  public let name = FormatName.html

  /// `text/html`.
  public let mediaType = "text/html"

  let content: PageContent
  let spans: CellSpans
  let encoding: TextEncoding

  /// The format with the default settings of `read-html`.
  public init() { self.init(content: .main, spans: .expand, encoding: .auto) }

  init(content: PageContent, spans: CellSpans, encoding: TextEncoding) {
    self.content = content
    self.spans = spans
    self.encoding = encoding
  }

  /// Decodes by byte order mark, `encoding`, `charset`, the `meta` elements, then as UTF-8.
  public func decode(
    _ bytes: [UInt8], from start: Int, charset: String?
  ) throws(StageError) -> DecodedText {
    if encoding != .auto { return try DecodedText(bytes, from: start, as: encoding) }
    return try decodePage(bytes, from: start, charset: charset)
  }

  /// Finds the main content, its structure, and what the page says of itself.
  ///
  /// - Throws: `StageError` with id `page-too-deep` or `page-too-dense` for a page whose elements
  ///   nest or repeat beyond what can be parsed in bounded time and memory.
  public func fill(
    _ document: inout Document, in context: inout StageContext
  ) throws(StageError) {
    let text = document.source.text
    guard text.count <= Int(Int32.max) else {
      throw StageError(
        "page-too-large", "the page has \(text.count) bytes, the limit is \(Int32.max)")
    }
    try checkNesting(text.span)
    let page = ParsedPage(text: text, tree: try HTMLTree(parsing: text))
    var finder = ContentFinder(page)
    finder.find(isMainOnly: content == .main)
    let metadata = PageMetadata(page)
    var builder = BlockBuilder(finder, spans: spans, document: document)
    builder.build { metadata.windowTitle.contains($0) }
    let values = builder.add(metadata)
    builder.accountForRest(metadata: values)
    document = builder.document
  }
}

/// Which texts of a page become blocks.
enum PageContent: String, CaseIterable, SettingChoice {
  /// The main content.
  case main
  /// All that a browser shows.
  case all
}

/// What becomes of cells that go over several rows or columns.
enum CellSpans: String, CaseIterable, SettingChoice {
  /// Each place has a copy.
  case expand
  /// The text stands at the first place, the others are empty.
  case keep
}
