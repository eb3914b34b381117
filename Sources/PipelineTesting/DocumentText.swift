// SPDX-License-Identifier: Apache-2.0

internal import DocumentModel

/// A part of a document that is shown on a line of its own.
struct DocumentLine: Sendable {
  /// What it is part of: `heading 2`, `paragraph`, `list item`, `table row`.
  let kind: String
  /// The text, the cells of a row with ` | ` between them.
  let text: String
  /// The index of its block.
  let block: Int
  /// Where it comes from, in bytes of the source as read.
  let origin: [Range<Int>]
}

extension Document {
  /// The document a line a passage, a row of a table in one.
  ///
  /// - Complexity: O(*bytes* of the text).
  var shownLines: [DocumentLine] {
    var lines: [DocumentLine] = []
    for (index, block) in blocks.enumerated() {
      func add(_ kind: String, _ passages: [Passage]) {
        lines.append(
          DocumentLine(
            kind: kind, text: passages.map(\.text.string).joined(separator: " | "), block: index,
            origin: passages.flatMap { source.origin(of: $0.text) }))
      }
      switch block {
      case .heading(let heading): add("heading \(heading.level)", [heading.passage])
      case .paragraph(let passage): add("paragraph", [passage])
      case .caption(let passage): add("caption", [passage])
      case .code(let passage): add("code", [passage])
      case .quote(let passage): add("quote", [passage])
      case .list(let list):
        let kind = list.isOrdered ? "numbered item" : "list item"
        for item in list.items { add(kind, [item]) }
      case .lines(let group):
        for line in group.lines { add("line", [line]) }
      case .table(let table):
        if let caption = table.ownCaption { add("table caption", [caption]) }
        if !table.header.isEmpty { add("table header", table.header) }
        for row in table.rows { add("table row", row) }
      }
    }
    return lines
  }

  /// The text of every heading, in order.
  var headingTexts: [String] {
    blocks.compactMap { block in
      if case .heading(let heading) = block { heading.passage.text.string } else { nil }
    }
  }

  /// Every table, in order.
  var tables: [Table] {
    blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
  }

  /// Every entity in reading order, with its text and where that begins in the source as read.
  var shownEntities: [ShownEntity] {
    var found: [ShownEntity] = []
    var copy = self
    copy.forEachPassage { passage in
      for entity in passage.entities {
        let text = passage.text[entity.range]
        found.append(
          ShownEntity(
            label: entity.label, text: text.string, method: entity.method,
            offset: source.origin(of: text).first?.lowerBound))
      }
    }
    return found
  }
}

/// An entity with its text and place.
struct ShownEntity: Hashable, Sendable {
  let label: String
  let text: String
  let method: String
  /// Where it begins in the source as read; `nil` for text that nobody wrote.
  let offset: Int?
}

extension Metadata.Value {
  /// The value as one line: text as it is, all else as JSON without blanks.
  var shown: String {
    switch self {
    case .string(let text): return text
    case .json(let json):
      var writer = JSONWriter()
      writer.json(json)
      var bytes: [UInt8] = []
      writer.append(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
