// SPDX-License-Identifier: Apache-2.0

extension Document {
  /// The document that `json` describes, read from `source`.
  ///
  /// The JSON form has places in the source but not its bytes, so that the caller reads the source
  /// again; its digest must be the one noted. Written again, the document has the same bytes. Not
  /// in the form, and so not restored: which bytes of an edited text were copied, the origin of each
  /// table cell, and whether a blank line stood before a group of lines.
  ///
  /// - Parameters:
  ///   - json: One `sluice.document/1` object; members that are not in the form are passed over.
  ///   - source: What the document was read from, decoded as it was then.
  /// - Throws: `JSONError` for what is not of the form, for another source than the one noted, and
  ///   for an entity that is not where it says.
  public init(json: [UInt8], source: Source) throws(JSONError) {
    let form = try DocumentReader(JSONValue(json), source: source)
    self = try form.document()
  }
}

/// The members of an object, by key.
private struct JSONMembers {
  let object: JSONValue
  private var values: [String: JSONValue] = [:]

  init(_ object: JSONValue) throws(JSONError) {
    self.object = object
    for member in try object.members() { values[member.key] = member.value }
  }

  subscript(key: String) -> JSONValue {
    get throws(JSONError) {
      guard let value = values[key] else {
        throw JSONError("the object has no '\(key)'", at: object.range.lowerBound)
      }
      return value
    }
  }

  func optional(_ key: String) -> JSONValue? { values[key] }
}

/// Reads the JSON form against the source that it speaks of.
private struct DocumentReader {
  private let root: JSONMembers
  private let source: Source

  init(_ value: JSONValue, source: Source) throws(JSONError) {
    root = try JSONMembers(value)
    self.source = source
    let schema = try root["schema"]
    guard try schema.string() == Document.jsonSchema else {
      throw JSONError("the schema must be '\(Document.jsonSchema)'", at: schema.range.lowerBound)
    }
    let noted = try JSONMembers(root["source"])
    let digest = try noted["digest"]
    guard try digest.string() == source.digest else {
      throw JSONError(
        "the source has another digest, '\(source.digest)'", at: digest.range.lowerBound)
    }
    let offset = noted.optional("offset")
    guard try offset?.integer() ?? 0 == source.offset else {
      throw JSONError(
        "the source is at another offset, \(source.offset)",
        at: (offset ?? noted.object).range.lowerBound)
    }
  }

  func document() throws(JSONError) -> Document {
    var blocks: [Block] = []
    for value in try root["blocks"].elements() { blocks.append(try block(value)) }
    var document = Document(id: try root["id"].string(), source: source, blocks: blocks)
    document.metadata = try metadata()
    document.ledger = try ledger()
    return document
  }

  private func metadata() throws(JSONError) -> Metadata {
    var metadata = Metadata()
    let origins = try root.optional("metadata_origin").map { value throws(JSONError) in
      try JSONMembers(value)
    }
    for (key, value) in try root["metadata"].members() {
      let isText = value.kind == .string
      metadata.add(
        key,
        isText
          ? .string(try value.string()) : .json(String(decoding: value.source, as: UTF8.self)),
        origin: try origins?.optional(key).map(ranges) ?? [])
    }
    return metadata
  }

  private func ledger() throws(JSONError) -> Ledger {
    var ledger = Ledger()
    for value in try root["removed"].elements() {
      let members = try JSONMembers(value)
      ledger.removals.append(
        Removal(
          origin: try ranges(members["origin"]), text: try members["text"].string(),
          stage: try members["stage"].string(), rule: try members["rule"].string()))
    }
    for value in try root["edits"].elements() {
      let members = try JSONMembers(value)
      ledger.stage = try members["stage"].string()
      ledger.count(Rule(try members["rule"].string(), ""), try members["count"].integer())
    }
    ledger.stage = ""
    for range in try ranges(root["markup"]) { ledger.noteMarkup(range) }
    return ledger
  }

  private func block(_ value: JSONValue) throws(JSONError) -> Block {
    let members = try JSONMembers(value)
    let type = try members["type"]
    switch try type.string() {
    case "heading":
      let passage = try passage(members)
      var heading = Heading(
        level: try members["level"].integer(),
        levelConfidence: try members.optional("level_confidence")?.number() ?? 1, passage.text)
      heading.passage = passage
      return .heading(heading)
    case "paragraph": return .paragraph(try passage(members))
    case "caption": return .caption(try passage(members))
    case "code": return .code(try passage(members))
    case "quote": return .quote(try passage(members))
    case "list": return .list(try list(members))
    case "lines": return .lines(Lines(try passages(members["lines"]), followsBlank: false))
    case "table": return .table(try table(members))
    case let other:
      throw JSONError("no block has the type '\(other)'", at: type.range.lowerBound)
    }
  }

  private func list(_ members: JSONMembers) throws(JSONError) -> List {
    var depths: [Int] = []
    for item in try members["items"].elements() {
      depths.append(try JSONMembers(item).optional("depth")?.integer() ?? 0)
    }
    var list = List(
      isOrdered: try members["ordered"].boolean(), items: try passages(members["items"]),
      depths: depths)
    list.start = try members.optional("start")?.integer() ?? 1
    return list
  }

  private func passages(_ value: JSONValue) throws(JSONError) -> [Passage] {
    var passages: [Passage] = []
    for element in try value.elements() { passages.append(try passage(JSONMembers(element))) }
    return passages
  }

  private func passage(_ members: JSONMembers) throws(JSONError) -> Passage {
    var passage = Passage(
      text(try members["text"].string(), from: try textRanges(members["origin"])))
    for value in try members["entities"].elements() {
      passage.entities.append(try entity(JSONMembers(value), in: passage.text))
    }
    return passage
  }

  private func table(_ members: JSONMembers) throws(JSONError) -> Table {
    let extent = try textRanges(members["origin"]).map(source.text(at:))
    func cells(_ value: JSONValue) throws(JSONError) -> [Passage] {
      var cells: [Passage] = []
      for cell in try value.elements() {
        cells.append(Passage(text(try cell.string(), from: [])))
      }
      return cells
    }
    let name = try members["shape"]
    guard let shape = Table.Shape(rawValue: try name.string()) else {
      throw JSONError("no table has this shape", at: name.range.lowerBound)
    }
    var rows: [[Passage]] = []
    for row in try members["rows"].elements() { rows.append(try cells(row)) }
    var table = Table(
      header: try cells(members["header"]), rows: rows, shape: shape,
      confidence: try members["confidence"].number(), extent: extent)
    for value in try members["entities"].elements() {
      try add(JSONMembers(value), to: &table)
    }
    try addSemantics(members, to: &table)
    let caption = try members["caption"]
    if caption.kind != .null {
      let linked = members.optional("caption_linked")
      let origin = try members[linked == nil ? "caption_origin" : "caption_linked"]
      var passage = Passage(text(try caption.string(), from: try textRanges(origin)))
      if linked == nil {
        for value in try members["caption_entities"].elements() {
          passage.entities.append(try entity(JSONMembers(value), in: passage.text))
        }
      }
      table.caption = passage
      table.isCaptionLinked = linked != nil
    }
    return table
  }

  /// Adds what the form says of rows and columns besides their cells.
  private func addSemantics(_ members: JSONMembers, to table: inout Table) throws(JSONError) {
    if let count = try members.optional("header_rows")?.integer() { table.headerRowCount = count }
    table.headerColumnCount = try members.optional("header_columns")?.integer() ?? 0
    for value in try members.optional("columns")?.elements() ?? [] {
      let name = try JSONMembers(value)["type"]
      guard let type = Table.ColumnType(rawValue: try name.string()) else {
        throw JSONError("no column has this type", at: name.range.lowerBound)
      }
      table.columnTypes.append(type)
    }
    for value in try members.optional("spans")?.elements() ?? [] {
      let span = try JSONMembers(value)
      let row = try span["row"]
      table.spans.append(
        Table.Span(
          row: row.kind == .null ? nil : try row.integer(), column: try span["column"].integer(),
          rowCount: try span["rows"].integer(), columnCount: try span["columns"].integer()))
    }
  }

  /// Adds an entity of a table to its cell.
  private func add(_ members: JSONMembers, to table: inout Table) throws(JSONError) {
    let column = try members["column"].integer()
    let place = try members["row"]
    if place.kind == .null {
      guard table.header.indices.contains(column) else { throw outside(members) }
      let entity = try entity(members, in: table.header[column].text)
      table.header[column].entities.append(entity)
    } else {
      let row = try place.integer()
      guard table.rows.indices.contains(row), table.rows[row].indices.contains(column) else {
        throw outside(members)
      }
      let entity = try entity(members, in: table.rows[row][column].text)
      table.rows[row][column].entities.append(entity)
    }
  }

  private func outside(_ members: JSONMembers) -> JSONError {
    JSONError("the entity is in no cell of its table", at: members.object.range.lowerBound)
  }

  private func entity(_ members: JSONMembers, in text: Text) throws(JSONError) -> Entity {
    var cursor = CodePointCursor(text.bytes.span)
    let start = cursor.bytes(before: try members["start"].integer(), in: text.bytes.span)
    let end = cursor.bytes(before: try members["end"].integer(), in: text.bytes.span)
    let words = try members["text"].string()
    guard let start, let end, start <= end, text[start..<end].bytes.elementsEqual(words.utf8) else {
      throw JSONError(
        "the text does not have '\(words)' where the entity says",
        at: members.object.range.lowerBound)
    }
    return Entity(
      label: try members["label"].string(), range: start..<end,
      method: try members["by"].string(), score: try members["score"].number(),
      id: try members.optional("id")?.string())
  }

  /// Text that came from `ranges` of the source's text: verbatim where it is that text.
  private func text(_ words: String, from ranges: [Range<Int>]) -> Text {
    let bytes = Array(words.utf8)
    if ranges.count == 1, source.text[ranges[0]].elementsEqual(bytes) {
      return source.text(at: ranges[0])
    }
    let first = ranges.first ?? 0..<0
    let runs =
      [TextRun(count: bytes.count, source: first)]
      + ranges.dropFirst().map { TextRun(count: 0, source: $0) }
    return Text(bytes: bytes, runs: runs, base: first.lowerBound)
  }

  /// The ranges of the source's text for an origin.
  private func textRanges(_ value: JSONValue) throws(JSONError) -> [Range<Int>] {
    try ranges(value).map { source.map.textRange(ofSource: $0) }
  }

  /// The ranges of the source's bytes for an origin, which counts bytes of the file.
  private func ranges(_ value: JSONValue) throws(JSONError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for element in try value.elements() {
      let bounds = try element.elements()
      guard bounds.count == 2 else {
        throw JSONError("a range has a start and an end", at: element.range.lowerBound)
      }
      let start = try bounds[0].integer().subtractingReportingOverflow(source.offset).partialValue
      let end = try bounds[1].integer().subtractingReportingOverflow(source.offset).partialValue
      guard 0 <= start, start <= end, end <= source.bytes.count else {
        throw JSONError(
          "a range must lie in the \(source.bytes.count) bytes of the source",
          at: element.range.lowerBound)
      }
      ranges.append(start..<end)
    }
    return ranges
  }
}
