// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Makes blocks of the content of a page, and removals of the rest.
///
/// One pass over the nodes, without recursion; each text node ends in a block or in a removal.
/// - Complexity: O(*n*) in the nodes and bytes.
struct BlockBuilder {
  let page: ParsedPage
  let finder: ContentFinder
  let spans: CellSpans

  /// The document that is being filled.
  var document: Document

  /// Source ranges of text in blocks and removals, in the order made.
  private(set) var claims: [Range<Int>] = []

  private var passage: PassageBuilder
  private var open: [OpenElement] = []

  // The paragraph that is being built: lines that `br` ended.
  private var lines: [Text] = []
  private var breakCount = 0

  // The list that is being built, and its depth in `open`.
  private var items: [ListItem] = []
  private var listDepth: Int?
  private var isListOrdered = false

  // The removal that is being built.
  private var removed: [Text] = []
  private var removedDrop: Int32 = -1

  /// An element that is open and shapes the text inside it.
  private struct OpenElement {
    var end: Int
    var tag: HTMLTag

    /// How many lists stand around it, itself among them.
    var lists: Int

    /// The innermost `li`, `dt` or `dd` inside the innermost list, as an index of a node, or -1.
    var item: Int
  }

  /// The blocks of one `li`, or of terms and what they mean.
  private struct ListItem {
    var texts: [Text]
    var depth: Int

    /// The `li`, `dt` or `dd` of its last block, as an index of a node; -1 for text outside all.
    var element: Int
  }

  init(_ finder: ContentFinder, spans: CellSpans, document: Document) {
    self.finder = finder
    self.page = finder.page
    self.spans = spans
    self.document = document
    passage = PassageBuilder(finder.page, of: document.source)
  }

  /// Fills the document.
  ///
  /// - Parameter isAccounted: Text nodes that something else accounts for, such as the window title.
  mutating func build(except isAccounted: (Int) -> Bool) {
    let nodes = page.tree.nodes
    var index = 0
    while index < nodes.count {
      close(before: index)
      let node = nodes[index]
      if node.isText {
        if !isAccounted(index) { add(index) }
        index += 1
      } else if node.tag.isCode {
        index = Int(node.end)
      } else {
        index = open(index)
      }
    }
    close(before: nodes.count + 1)
    endBlock()
    endList()
    endRemoval()
    for range in passage.blankReferences {
      document.ledger.noteMarkup(document.source.byteRange(ofText: range))
      claims.append(range)
    }
  }

  // MARK: Text

  private mutating func add(_ index: Int) {
    let node = page.tree.nodes[index]
    let drop = finder.dropOf[index]
    if drop < 0 {
      passage.add(node)
      return
    }
    if drop != removedDrop {
      endRemoval()
      removedDrop = drop
    }
    var builder = PassageBuilder(page, of: document.source)
    builder.add(node)
    if let text = builder.finish() { removed.append(text) }
    noteBlanks(builder)
  }

  private mutating func noteBlanks(_ builder: PassageBuilder) {
    for range in builder.blankReferences {
      document.ledger.noteMarkup(document.source.byteRange(ofText: range))
      claims.append(range)
    }
  }

  private mutating func endRemoval() {
    guard !removed.isEmpty else { return }
    let text = Text.joined(removed)
    removed = []
    claims.append(contentsOf: text.origin)
    document.remove(text, by: finder.drops[Int(removedDrop)])
  }

  // MARK: Elements

  /// Opens the element at `index`; answers the node to go on with.
  private mutating func open(_ index: Int) -> Int {
    let node = page.tree.nodes[index]
    let end = Int(node.end)
    switch node.tag {
    case .br:
      lineBreak()
      return end
    case .table where finder.dropOf[index] < 0:
      if var reading = TableReading(page, finder, at: index),
        let table = reading.table(of: document.source, spans: spans)
      {
        endBlock()
        endList()
        add(table, reading)
        return end
      }
    case .ul, .ol, .dir, .menu, .dl:
      if listDepth == nil, isPlainList(index) {
        endBlock()
        listDepth = open.count
        isListOrdered = node.tag == .ol
      }
    default: break
    }
    guard node.tag.isBlock else { return index + 1 }
    endBlock()
    if node.tag == .pre || node.tag == .listing || node.tag == .xmp { passage.keepsSpace = true }
    var element = OpenElement(
      end: end, tag: node.tag, lists: open.last?.lists ?? 0, item: open.last?.item ?? -1)
    switch node.tag {
    case .ul, .ol, .dir, .menu, .dl:
      element.lists += 1
      element.item = -1
    case .li, .dt, .dd: element.item = index
    default: break
    }
    open.append(element)
    return index + 1
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      endBlock()
      open.removeLast()
      if last.tag == .pre || last.tag == .listing || last.tag == .xmp { passage.keepsSpace = false }
      if let depth = listDepth, open.count <= depth { endList() }
    }
  }

  /// Whether the list holds items of text, and is not a layout of headings and articles.
  private func isPlainList(_ index: Int) -> Bool {
    var inside = index + 1
    let end = page.tree.end(of: index)
    while inside < end {
      switch page.tree.nodes[inside].tag {
      case .h1, .h2, .h3, .h4, .h5, .h6, .table, .pre, .article, .blockquote, .figure: return false
      default: inside += 1
      }
    }
    return true
  }

  private mutating func lineBreak() {
    if passage.keepsSpace {
      // A line end of its own: text cannot be inserted into a passage, so the line ends here.
      endLine()
      return
    }
    endLine()
    breakCount += 1
    if breakCount > 1, listDepth == nil { endBlock() }
  }

  // MARK: Blocks

  private mutating func endLine() {
    guard let text = passage.finish() else { return }
    lines.append(text)
    breakCount = 0
  }

  private mutating func endBlock() {
    endLine()
    breakCount = 0
    guard !lines.isEmpty else { return }
    let texts = lines
    lines = []
    // What was removed before stands before it in the ledger as well.
    endRemoval()
    for text in texts { claims.append(contentsOf: text.origin) }
    if let listDepth, let last = open.last {
      addItem(Text.joined(texts), at: last, in: open[listDepth])
      return
    }
    let isCode = passage.keepsSpace
    for element in open.reversed() {
      if let level = element.tag.headingLevel {
        document.blocks.append(.heading(Heading(level: level, Text.joined(texts))))
        return
      }
      switch element.tag {
      case .figcaption, .caption:
        document.blocks.append(.caption(Passage(Text.joined(texts))))
        return
      case .pre, .listing, .xmp:
        document.blocks.append(
          .code(Passage(Text.joined(texts, separator: isCode ? 0x0A : 0x20))))
        return
      case .blockquote:
        document.blocks.append(.quote(Passage(Text.joined(texts))))
        return
      case .article, .section, .main, .body, .td: break
      default: continue
      }
      break
    }
    appendParagraphs(texts)
  }

  /// Paragraphs of lines that `br` ended: one, or one a line where the lines are as long as that.
  private mutating func appendParagraphs(_ texts: [Text]) {
    let isShort = texts.count >= 3 && texts.allSatisfy { $0.count < 70 }
    if isShort {
      document.blocks.append(.lines(Lines(texts.map { Passage($0) }, followsBlank: true)))
      return
    }
    var paragraph: [Text] = []
    for text in texts {
      paragraph.append(text)
      if text.count >= 100 {
        document.blocks.append(.paragraph(Passage(Text.joined(paragraph))))
        paragraph = []
      }
    }
    if !paragraph.isEmpty {
      document.blocks.append(.paragraph(Passage(Text.joined(paragraph))))
    }
  }

  /// Adds a block to the item that it belongs to: the last one, or a new one.
  ///
  /// A term and what it means are one item, as read-text has it; so are several blocks of one `li`.
  private mutating func addItem(_ text: Text, at place: OpenElement, in list: OpenElement) {
    let depth = min(place.lists - list.lists, Self.deepestItem - 1)
    let element = place.item
    if element >= 0, let last = items.last, last.element >= 0,
      last.element == element || last.depth == depth && isDefined(by: element, last.element)
    {
      items[items.count - 1].texts.append(text)
      items[items.count - 1].element = element
    } else {
      items.append(ListItem(texts: [text], depth: depth, element: element))
    }
  }

  /// How many lists inside one another are told apart, as in plain text.
  private static let deepestItem = 6

  /// Whether `element` is what the term or meaning `before` means, or another term beside it.
  private func isDefined(by element: Int, _ before: Int) -> Bool {
    let nodes = page.tree.nodes
    return switch (nodes[before].tag, nodes[element].tag) {
    case (.dt, .dt), (.dt, .dd): true
    case (.dd, .dd): items.last.map { $0.texts.count > 1 } ?? false
    default: false
    }
  }

  private mutating func endList() {
    listDepth = nil
    guard !items.isEmpty else { return }
    document.blocks.append(
      .list(
        List(
          isOrdered: isListOrdered,
          items: items.map { Passage(Text.joined($0.texts, separator: 0x0A)) },
          depths: items.map(\.depth))))
    items = []
  }

  private mutating func add(_ table: Table, _ reading: TableReading) {
    endRemoval()
    for text in table.extent { claims.append(contentsOf: text.origin) }
    if let caption = table.caption { claims.append(contentsOf: caption.text.origin) }
    document.blocks.append(.table(table))
    for (text, drop) in reading.removed {
      claims.append(contentsOf: text.origin)
      document.remove(text, by: finder.drops[Int(drop)])
    }
    for range in reading.blankReferences {
      document.ledger.noteMarkup(document.source.byteRange(ofText: range))
      claims.append(range)
    }
  }

  /// Notes the rest of the text of the page as markup, but for text that the parser left out.
  ///
  /// - Parameter metadata: Ranges of the page that are metadata values.
  mutating func accountForRest(metadata: [Range<Int>]) {
    var account = MarkupAccount(text: page.text, metadata: metadata)
    for gap in account.gaps(of: claims) {
      for range in account.markup(in: gap) {
        document.ledger.noteMarkup(document.source.byteRange(ofText: range))
      }
    }
    for range in account.strayText {
      document.remove(document.source.text(at: range), by: PageRules.strayText)
    }
  }

  /// Adds source ranges that something else accounts for.
  mutating func claim(_ ranges: [Range<Int>]) { claims.append(contentsOf: ranges) }

  /// Removes `text` under `rule`.
  mutating func remove(_ text: Text, by rule: Rule) {
    claims.append(contentsOf: text.origin)
    document.remove(text, by: rule)
  }
}
