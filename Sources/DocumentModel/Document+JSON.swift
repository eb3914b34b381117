// SPDX-License-Identifier: Apache-2.0

import TextScanning

extension Document {
  /// The name of the JSON form, as it stands in each document.
  public static let jsonSchema = "sluice.document/1"

  /// Appends the document in its JSON form, on one line and without a line end.
  ///
  /// Same document, same bytes. The form is described in `Documentation/document-json.md`.
  /// - Complexity: O(*n*) in the bytes of text, plus the number of origins, entities and ranges.
  public func appendJSON(to bytes: inout [UInt8]) {
    var form = DocumentForm(source: source)
    form.write(self)
    form.writer.append(to: &bytes)
  }
}

/// The order of keys and the units of the JSON form.
///
/// Runs of keys and brackets that are always the same are written as they stand.
private struct DocumentForm: ~Copyable {
  var writer: JSONWriter
  let source: Source
  private var ranges: [Range<Int>] = []
  private var entityForms: [EntityForm] = []

  init(source: Source) {
    self.source = source
    // Three times the text is enough for most documents, with their entities.
    writer = JSONWriter(capacity: source.text.count * 3 + 1_024)
  }

  mutating func write(_ document: Document) {
    writer.verbatim(#"{"schema":"#)
    writer.string(Document.jsonSchema)
    writer.verbatim(#","id":"#)
    writer.string(document.id)
    writer.verbatim(#","source":"#)
    writeSource()
    writer.verbatim(#","metadata":"#)
    write(document.metadata)
    writer.verbatim(#","blocks":["#)
    let blocks = document.blocks.span
    for index in blocks.indices { write(blocks[index]) }
    writer.verbatim(#"],"outline":["#)
    writeOutline(of: blocks)
    writer.verbatim("]")
    write(document.ledger)
    writer.endObject()
  }

  private mutating func writeSource() {
    writer.verbatim(#"{"uri":"#)
    writer.string(source.uri)
    writer.verbatim(#","media_type":"#)
    writer.string(source.mediaType)
    if source.offset != 0 {
      writer.verbatim(#","offset":"#)
      writer.integer(source.offset)
    }
    writer.verbatim(#","bytes":"#)
    writer.integer(source.bytes.count)
    writer.verbatim(#","digest":"#)
    writer.string(source.digest)
    writer.endObject()
  }

  private mutating func write(_ metadata: Metadata) {
    writer.beginObject()
    for entry in metadata.entries {
      writer.key(entry.key)
      switch entry.value {
      case .string(let text): writer.string(text)
      case .json(let json): writer.json(json)
      }
    }
    writer.endObject()
    if metadata.entries.allSatisfy({ $0.origin.isEmpty }) { return }
    writer.verbatim(#","metadata_origin":{"#)
    for entry in metadata.entries where !entry.origin.isEmpty {
      writer.key(entry.key)
      write(ranges: entry.origin)
    }
    writer.endObject()
  }

  private mutating func write(_ ledger: Ledger) {
    writer.verbatim(#","removed":["#)
    for removal in ledger.removals {
      writer.beginObject()
      writer.verbatim(#""origin":"#)
      write(ranges: removal.origin)
      writer.verbatim(#","text":"#)
      writer.string(removal.text)
      writer.verbatim(#","stage":"#)
      writer.string(removal.stage)
      writer.verbatim(#","rule":"#)
      writer.string(removal.rule)
      writer.endObject()
    }
    writer.verbatim(#"],"edits":["#)
    for edit in ledger.edits {
      writer.beginObject()
      writer.verbatim(#""stage":"#)
      writer.string(edit.stage)
      writer.verbatim(#","rule":"#)
      writer.string(edit.rule)
      writer.verbatim(#","count":"#)
      writer.integer(edit.count)
      writer.endObject()
    }
    writer.verbatim(#"],"markup":"#)
    write(ranges: ledger.markup)
  }

  /// Writes the headings once more, with the place of each among the blocks.
  private mutating func writeOutline(of blocks: Span<Block>) {
    for index in blocks.indices {
      guard case .heading(let heading) = blocks[index] else { continue }
      writer.beginObject()
      writer.verbatim(#""level":"#)
      writer.integer(heading.level)
      writer.verbatim(#","text":"#)
      writer.string(utf8: heading.passage.text.bytes.span)
      writer.verbatim(#","block":"#)
      writer.integer(index)
      writer.endObject()
    }
  }

  private mutating func write(_ block: borrowing Block) {
    writer.beginObject()
    switch block {
    case .heading(let heading):
      writer.verbatim(#""type":"heading","level":"#)
      writer.integer(heading.level)
      if heading.levelConfidence < 1 {
        writer.verbatim(#","level_confidence":"#)
        writer.decimal(heading.levelConfidence, places: 2)
      }
      writer.verbatim(",")
      writeMembers(of: heading.passage)
    case .paragraph(let passage):
      writer.verbatim(#""type":"paragraph","#)
      writeMembers(of: passage)
    case .caption(let passage):
      writer.verbatim(#""type":"caption","#)
      writeMembers(of: passage)
    case .code(let passage):
      writer.verbatim(#""type":"code","#)
      writeMembers(of: passage)
    case .quote(let passage):
      writer.verbatim(#""type":"quote","#)
      writeMembers(of: passage)
    case .list(let list):
      writer.verbatim(#""type":"list","ordered":"#)
      writer.boolean(list.isOrdered)
      if list.start != 1 {
        writer.verbatim(#","start":"#)
        writer.integer(list.start)
      }
      writer.verbatim(#","items":"#)
      write(list.items, depths: list.depths)
    case .lines(let group):
      writer.verbatim(#""type":"lines","lines":"#)
      write(group.lines)
      writer.verbatim(#","origin":"#)
      writeOrigin(of: group.lines.map(\.text))
    case .table(let table):
      writer.verbatim(#""type":"table","#)
      writeMembers(of: table)
    }
    writer.endObject()
  }

  private mutating func write(_ passages: [Passage], depths: [Int] = []) {
    writer.beginArray()
    let passages = passages.span
    for index in passages.indices {
      writer.beginObject()
      writeMembers(of: passages[index])
      if !depths.isEmpty, depths[index] > 0 {
        writer.verbatim(#","depth":"#)
        writer.integer(depths[index])
      }
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func writeMembers(of passage: borrowing Passage) {
    writer.verbatim(#""text":"#)
    let isEscaped = writer.string(utf8: passage.text.bytes.span)
    writer.verbatim(#","origin":"#)
    writeOrigin(of: passage.text)
    writer.verbatim(#","entities":["#)
    writeEntities(of: passage, isEscaped: isEscaped)
    writer.endArray()
  }

  private mutating func writeMembers(of table: Table) {
    writer.verbatim(#""header":"#)
    writeTexts(of: table.header)
    writer.verbatim(#","rows":["#)
    for row in table.rows { writeTexts(of: row) }
    writer.verbatim(#"],"caption":"#)
    if let caption = table.caption {
      writer.string(utf8: caption.text.bytes.span)
      if table.isCaptionLinked {
        writer.verbatim(#","caption_linked":"#)
        writeOrigin(of: caption.text)
      } else {
        writer.verbatim(#","caption_origin":"#)
        writeOrigin(of: caption.text)
        writer.verbatim(#","caption_entities":["#)
        writeEntities(of: caption)
        writer.endArray()
      }
    } else {
      writer.null()
    }
    writer.verbatim(#","shape":"#)
    writer.string(table.shape.rawValue)
    writer.verbatim(#","confidence":"#)
    writer.decimal(table.confidence, places: 3)
    writeSemantics(of: table)
    writer.verbatim(#","origin":"#)
    writeOrigin(of: table.extent)
    writer.verbatim(#","entities":["#)
    writeEntities(of: table.header, row: nil)
    for row in table.rows.indices { writeEntities(of: table.rows[row], row: row) }
    writer.endArray()
  }

  private mutating func writeEntities(of cells: [Passage], row: Int?) {
    let cells = cells.span
    for column in cells.indices {
      writeEntities(of: cells[column], at: (row: row, column: column))
    }
  }

  private mutating func writeText(of cell: borrowing Passage) {
    writer.string(utf8: cell.text.bytes.span)
  }

  /// Writes what is known of rows and columns, as far as it is not what it is by default.
  private mutating func writeSemantics(of table: Table) {
    if table.headerRowCount != (table.header.isEmpty ? 0 : 1) {
      writer.verbatim(#","header_rows":"#)
      writer.integer(table.headerRowCount)
    }
    if table.headerColumnCount > 0 {
      writer.verbatim(#","header_columns":"#)
      writer.integer(table.headerColumnCount)
    }
    if !table.columnTypes.isEmpty {
      writer.verbatim(#","columns":["#)
      for type in table.columnTypes {
        writer.beginObject()
        writer.verbatim(#""type":"#)
        writer.string(type.rawValue)
        writer.endObject()
      }
      writer.endArray()
    }
    if table.spans.isEmpty { return }
    writer.verbatim(#","spans":["#)
    for span in table.spans {
      writer.beginObject()
      writer.verbatim(#""row":"#)
      if let row = span.row { writer.integer(row) } else { writer.null() }
      writer.verbatim(#","column":"#)
      writer.integer(span.column)
      writer.verbatim(#","rows":"#)
      writer.integer(span.rowCount)
      writer.verbatim(#","columns":"#)
      writer.integer(span.columnCount)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func writeTexts(of cells: [Passage]) {
    writer.beginArray()
    let cells = cells.span
    for column in cells.indices { writeText(of: cells[column]) }
    writer.endArray()
  }

  /// Writes the entities of `passage`, of which `isEscaped` says whether its text needed escapes.
  private mutating func writeEntities(
    of passage: borrowing Passage, isEscaped: Bool = true, at cell: (row: Int?, column: Int)? = nil
  ) {
    if passage.entities.isEmpty { return }
    let text = passage.text.bytes.span
    let entities = passage.entities.span
    var cursor = CodePointCursor(text)
    for index in entities.indices {
      let range = entities[index].range
      let form = form(of: entities[index])
      writer.beginObject()
      let opening = writer.buffer.count
      if let form {
        writer.buffer.append(copyOf: form.opening)
      } else {
        writer.verbatim(#""label":"#)
        writer.string(entities[index].label)
        writer.verbatim(#","text":""#)
      }
      let openingEnd = writer.buffer.count
      if isEscaped {
        writer.buffer.append(escaping: text.extracting(range))
      } else {
        writer.buffer.append(text.extracting(range))
      }
      writer.verbatim(#"","start":"#)
      writer.integer(cursor.points(before: range.lowerBound, in: text))
      writer.verbatim(#","end":"#)
      writer.integer(cursor.points(before: range.upperBound, in: text))
      if let form {
        writer.buffer.append(copyOf: form.closing)
      } else {
        let closing = writer.buffer.count
        writer.verbatim(#","score":"#)
        writer.decimal(entities[index].score, places: 2)
        writer.verbatim(#","by":"#)
        writer.string(entities[index].method)
        entityForms.append(
          EntityForm(
            of: entities[index], opening: opening..<openingEnd,
            closing: closing..<writer.buffer.count))
      }
      if let id = entities[index].id {
        writer.verbatim(#","id":"#)
        writer.string(id)
      }
      if let cell {
        writer.verbatim(#","row":"#)
        if let row = cell.row { writer.integer(row) } else { writer.null() }
        writer.verbatim(#","column":"#)
        writer.integer(cell.column)
      }
      writer.endObject()
    }
  }

  /// Where what an entity has in common with one written before stands.
  private func form(of entity: borrowing Entity) -> (opening: Range<Int>, closing: Range<Int>)? {
    let forms = entityForms.span
    for index in forms.indices where forms[index].isForm(of: entity) {
      return (forms[index].opening, forms[index].closing)
    }
    return nil
  }

  private mutating func writeOrigin(of text: borrowing Text) {
    ranges.removeAll(keepingCapacity: true)
    var pending = 0..<0
    add(text, &pending)
    addByteRange(of: pending)
    writeRanges()
  }

  private mutating func writeOrigin(of texts: [Text]) {
    ranges.removeAll(keepingCapacity: true)
    var pending = 0..<0
    let texts = texts.span
    for index in texts.indices { add(texts[index], &pending) }
    addByteRange(of: pending)
    writeRanges()
  }

  private mutating func write(ranges: [Range<Int>]) {
    self.ranges.removeAll(keepingCapacity: true)
    self.ranges.append(contentsOf: ranges)
    writeRanges()
  }

  /// Adds what `text` came from to `pending`, a range of the source's text, and to `ranges` what
  /// stands apart from that.
  private mutating func add(_ text: borrowing Text, _ pending: inout Range<Int>) {
    if text.isVerbatim { return add(text.base..<text.base + text.count, &pending) }
    let runs = text.runs.span
    for index in runs.indices { add(runs[index].source, &pending) }
  }

  private mutating func add(_ range: Range<Int>, _ pending: inout Range<Int>) {
    if range.isEmpty { return }
    if !pending.isEmpty, areOnlyBlanks(from: pending.upperBound, to: range.lowerBound) {
      pending = pending.lowerBound..<range.upperBound
    } else {
      addByteRange(of: pending)
      pending = range
    }
  }

  /// Whether at most blanks lead from one place of the source's text on to another.
  private func areOnlyBlanks(from start: Int, to end: Int) -> Bool {
    start == end || start < end && isBlankText(source.text.span, in: start..<end)
  }

  private mutating func addByteRange(of range: Range<Int>) {
    if !range.isEmpty { ranges.append(source.byteRange(ofText: range)) }
  }

  /// Writes `ranges` as offsets of the file: sorted, and merged where only blanks lie between them.
  private mutating func writeRanges() {
    if ranges.count > 1 { ranges.sort { $0.lowerBound < $1.lowerBound } }
    writer.beginArray()
    var pending = 0..<0
    for range in ranges where !range.isEmpty {
      if pending.isEmpty {
        pending = range
      } else if range.lowerBound <= pending.upperBound
        || source.isBlank(pending.upperBound..<range.lowerBound)
      {
        pending = pending.lowerBound..<max(pending.upperBound, range.upperBound)
      } else {
        write(pending)
        pending = range
      }
    }
    if !pending.isEmpty { write(pending) }
    writer.endArray()
  }

  private mutating func write(_ range: Range<Int>) {
    writer.beginArray()
    writer.integer(source.offset + range.lowerBound)
    writer.integer(source.offset + range.upperBound)
    writer.endArray()
  }
}
