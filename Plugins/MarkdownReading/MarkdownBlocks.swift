// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Makes the blocks of a document out of the nodes of its Markdown.
///
/// Blocks come in the order of the text, and no byte is in two of them: each is looked for after
/// the end of the one before.
struct MarkdownBlocks {
  let source: Source
  let nodes: [MarkdownNode]
  let lines: SourceLines

  private(set) var blocks: [Block] = []
  private var offset: Int
  private var htmlTable: HTMLTable?

  private var open: [(end: Int, kind: MarkdownNode.Kind)] = []
  private var quoteDepth = 0
  private var listDepth = 0
  private var isOrdered = false
  private var items: [(texts: [Text], depth: Int)] = []
  private var isInItem = false

  /// Starts on the nodes of the source's text from `start` on, in which NUL was replaced.
  init(_ source: Source, parsed bytes: [UInt8], from start: Int) {
    self.source = source
    nodes = markdownNodes(of: bytes[start...])
    lines = SourceLines(bytes, from: start)
    offset = start
  }

  /// Goes through all nodes.
  mutating func build() {
    var index = 0
    while index < nodes.count {
      while let last = open.last, last.end <= index {
        open.removeLast()
        leave(last.kind)
      }
      enter(index)
      switch nodes[index].kind {
      case .paragraph, .heading, .table: index = nodes[index].end
      default: index += 1
      }
    }
    while let last = open.popLast() { leave(last.kind) }
    finishHTMLTable()
  }

  private mutating func enter(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case .blockQuote: quoteDepth += 1
    case .list(let isOrdered):
      if listDepth == 0 { self.isOrdered = isOrdered }
      listDepth += 1
    case .item:
      items.append(([], depth: max(0, listDepth - 1)))
      isInItem = true
    case .paragraph: paragraph(index)
    case .heading(let level): heading(index, level)
    case .codeBlock: code(index)
    case .htmlBlock: html(index)
    case .table: table(index)
    default: break
    }
    switch node.kind {
    case .blockQuote, .list, .item: open.append((node.end, node.kind))
    default: break
    }
  }

  private mutating func leave(_ kind: MarkdownNode.Kind) {
    switch kind {
    case .blockQuote: quoteDepth -= 1
    case .list:
      listDepth -= 1
      if listDepth == 0 { finishList() }
    case .item where listDepth == 1: isInItem = false
    default: break
    }
  }

  private mutating func append(_ block: Block) {
    finishList()
    isInItem = false
    blocks.append(block)
  }

  /// Adds the items so far as a list.
  private mutating func finishList() {
    let items = self.items.filter { !$0.texts.isEmpty }
    self.items = []
    if items.isEmpty { return }
    let passages = items.map { Passage(Text.joined($0.texts, separator: 0x0A)) }
    blocks.append(
      .list(List(isOrdered: isOrdered, items: passages, depths: items.map(\.depth))))
  }

  // MARK: - Running text

  private mutating func paragraph(_ index: Int) {
    let node = nodes[index]
    var (first, last) = (node.startLine, node.endLine)
    if first == 0, let next = nodes[min(node.end, nodes.count - 1)...].first {
      // The lines above a table are cut from it, and lose their place.
      (first, last) = (next.startLine, next.endLine)
    }
    guard
      let content = lines.place(node.content, between: first, and: max(first, last), after: offset)
    else { return unplaced(node) }
    add(InlineText.text(of: nodes, at: index, in: content, of: source), extent: content.extent)
  }

  private mutating func add(_ text: Text, extent: Range<Int>?) {
    guard let extent else { return }
    offset = extent.upperBound
    if htmlTable?.takesText == true {
      htmlTable?.add(text)
      htmlTable?.extend(with: source.text(at: extent))
    } else if text.isEmpty {
      return
    } else if listDepth > 0, isInItem, let last = items.indices.last {
      items[last].texts.append(text)
    } else {
      append(quoteDepth > 0 ? .quote(Passage(text)) : .paragraph(Passage(text)))
    }
  }

  private mutating func heading(_ index: Int, _ level: Int) {
    let node = nodes[index]
    guard
      let content = lines.place(heading: node, after: offset)
        ?? lines.place(
          node.content, between: node.startLine, and: max(node.startLine, node.endLine),
          after: offset)
    else { return unplaced(node) }
    let text = InlineText.text(of: nodes, at: index, in: content, of: source)
    guard let extent = content.extent else { return }
    offset = extent.upperBound
    if htmlTable?.takesText == true {
      htmlTable?.add(text)
      htmlTable?.extend(with: source.text(at: extent))
    } else if !text.isEmpty {
      append(.heading(Heading(level: level, text)))
    }
  }

  /// Shows the lines of a node as they are whose content is not found in them.
  private mutating func unplaced(_ node: MarkdownNode) {
    guard node.startLine >= 1, node.endLine <= lines.ranges.count, node.startLine <= node.endLine
    else { return }
    let start = max(offset, lines.ranges[node.startLine - 1].lowerBound)
    let end = lines.ranges[node.endLine - 1].upperBound
    guard start < end else { return }
    offset = end
    let text = trimmed(source.text(at: start..<end))
    if !text.isEmpty { append(.paragraph(Passage(text))) }
  }

  // MARK: - Code

  private mutating func code(_ index: Int) {
    let node = nodes[index]
    guard let content = literal(node), let extent = content.extent else { return }
    offset = extent.upperBound
    let text = trimmedLines(text(ofLiteral: content))
    if htmlTable?.takesText == true {
      htmlTable?.add(text)
      htmlTable?.extend(with: source.text(at: extent))
    } else if !text.isEmpty {
      append(.code(Passage(text)))
    }
  }

  /// Where the lines of a code or HTML block stand.
  private func literal(_ node: MarkdownNode) -> PlacedContent? {
    // A fence stands on a line of its own.
    lines.place(node.content, between: node.startLine, and: node.startLine + 1, after: offset)
  }

  private func text(ofLiteral content: PlacedContent) -> Text {
    var builder = TextBuilder(source)
    let bytes = content.bytes
    for (number, line) in SourceLines(bytes, from: 0).ranges.enumerated() {
      if number > 0, let end = content.lineEnd(at: line.lowerBound - 1) {
        let isPlain = end.count == 1 && source.text[end.lowerBound] == 0x0A
        if isPlain { builder.append(end) } else { builder.append([0x0A], for: end) }
      }
      let sources = content.sources(of: line)
      // Blanks that a tab was spread to stand nowhere.
      let missing = line.count - sources.reduce(0) { $0 + $1.count }
      if missing > 0, let first = sources.first {
        let lead = bytes[line].prefix { isBlank($0) }.prefix(missing)
        if !lead.isEmpty { builder.append(Array(lead), for: first.lowerBound..<first.lowerBound) }
      }
      for range in sources { builder.append(range) }
    }
    return builder.finish()
  }

  /// `text` without blank lines and blanks at its end.
  private func trimmedLines(_ text: Text) -> Text {
    var end = text.count
    while end > 0, isBlank(text[end - 1]) { end -= 1 }
    return end == text.count ? text : text[0..<end]
  }

  // MARK: - Tables

  private mutating func table(_ index: Int) {
    let table = nodes[index]
    var rows: [[Int]] = []
    var row = index + 1
    while row < table.end {
      rows.append(cells(of: row))
      row = nodes[row].end
    }
    guard let header = rows.first, let (line, placed) = headerLine(header, of: table) else {
      return unplaced(table)
    }
    var passages = [self.passages(header, placed)]
    // The line below the header parts it from the rows, which take a line each.
    for (number, row) in rows.dropFirst().enumerated() {
      let contents = row.map { nodes[$0].content }
      passages.append(
        self.passages(row, lines.place(cells: contents, on: line + 2 + number)))
    }
    let last = min(line + rows.count, lines.ranges.count)
    var extent: [Text] = []
    for number in line...max(line, last) {
      let range = lines.ranges[number - 1]
      let text = trimmed(source.text(at: max(offset, range.lowerBound)..<range.upperBound))
      if !text.isEmpty { extent.append(text) }
    }
    offset = lines.ranges[max(line, last) - 1].upperBound
    append(
      .table(
        Table(
          header: passages[0], rows: Array(passages.dropFirst()), shape: .marked, confidence: 1,
          extent: extent)))
  }

  private func cells(of row: Int) -> [Int] {
    var cells: [Int] = []
    var cell = row + 1
    while cell < nodes[row].end {
      cells.append(cell)
      cell = nodes[cell].end
    }
    return cells
  }

  /// The line with the header cells, which may follow lines that were taken for the table's own.
  private func headerLine(
    _ header: [Int], of table: MarkdownNode
  ) -> (line: Int, cells: [PlacedContent])? {
    let contents = header.map { nodes[$0].content }
    for line in stride(from: table.startLine, through: table.endLine, by: 1)
    where lines.ranges.indices.contains(line - 1) && lines.ranges[line - 1].upperBound > offset {
      if let placed = lines.place(cells: contents, on: line) { return (line, placed) }
    }
    return nil
  }

  private func passages(_ cells: [Int], _ placed: [PlacedContent]?) -> [Passage] {
    cells.enumerated().map { index, cell in
      guard let placed else {
        var builder = TextBuilder(source)
        if !nodes[cell].content.isEmpty {
          builder.append(nodes[cell].content, for: offset..<offset)
        }
        return Passage(builder.finish())
      }
      return Passage(
        InlineText.text(of: nodes, at: cell, in: placed[index], of: source, breakByte: 0x20))
    }
  }

  // MARK: - HTML

  private mutating func html(_ index: Int) {
    guard let content = literal(nodes[index]), let extent = content.extent else { return }
    offset = extent.upperBound
    var builder = TextBuilder(source)
    var level: Int?
    var tableStart = extent.lowerBound
    for token in HTMLToken.tokens(of: content.bytes) {
      switch token {
      case .hidden: break
      case .text(let range): append(range, of: content, to: &builder)
      case .tag("br", _, let range):
        if let place = content.sources(of: range).first, builder.last.map(isBlank) == false {
          builder.append([0x0A], for: place.lowerBound..<place.lowerBound)
        }
      case .tag(let name, let isClosing, let range) where blockTags.contains(name):
        finish(&builder, level)
        level = isClosing ? nil : headingLevel(name)
        let place = content.sources(of: range)
        guard let start = place.first?.lowerBound, let end = place.last?.upperBound else { break }
        if htmlTable == nil, name == "table", !isClosing {
          htmlTable = HTMLTable()
          tableStart = start
        } else if htmlTable?.follow(name, isClosing: isClosing) == true {
          htmlTable?.extend(with: source.text(at: tableStart..<end))
          finishHTMLTable()
        }
      case .tag: break
      }
    }
    finish(&builder, level)
    if tableStart < extent.upperBound {
      htmlTable?.extend(with: source.text(at: tableStart..<extent.upperBound))
    }
  }

  /// Adds text between tags, its entities decoded and its line ends blanks.
  private func append(
    _ range: Range<Int>, of content: PlacedContent, to builder: inout TextBuilder
  ) {
    let bytes = content.bytes
    var run = range.lowerBound
    var offset = run
    func flush(_ builder: inout TextBuilder) {
      for source in content.sources(of: run..<offset) { builder.append(source) }
    }
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "&"), let entity = htmlEntity(in: bytes, at: offset) {
        flush(&builder)
        let place = content.sources(of: offset..<offset + entity.length)
        if let first = place.first, let last = place.last {
          builder.append(entity.text, for: first.lowerBound..<last.upperBound)
        }
        offset += entity.length
        run = offset
      } else if isBlank(bytes[offset]) {
        flush(&builder)
        let start = offset
        while offset < range.upperBound, isBlank(bytes[offset]) { offset += 1 }
        if let last = builder.last, !isBlank(last) {
          let place = content.sources(of: start..<start + 1).first ?? content.lineEnd(at: start)
          if let anchor = place?.lowerBound { builder.append([0x20], for: anchor..<anchor) }
        }
        run = offset
      } else {
        offset += 1
      }
    }
    flush(&builder)
  }

  /// Adds the text that a block tag ends.
  private mutating func finish(_ builder: inout TextBuilder, _ level: Int?) {
    if builder.isEmpty { return }
    let text = trimmed(builder.finish())
    builder = TextBuilder(source)
    if text.isEmpty { return }
    if htmlTable != nil {
      // Text of a table outside its cells stays in its source.
      htmlTable?.add(text)
    } else if let level {
      append(.heading(Heading(level: level, text)))
    } else {
      append(quoteDepth > 0 ? .quote(Passage(text)) : .paragraph(Passage(text)))
    }
  }

  private mutating func finishHTMLTable() {
    let table = htmlTable?.finished(source)
    htmlTable = nil
    if let table { append(.table(table)) }
  }

  private func headingLevel(_ name: String) -> Int? {
    guard name.count == 2, name.first == "h" else { return nil }
    return name.last?.wholeNumberValue
  }
}
