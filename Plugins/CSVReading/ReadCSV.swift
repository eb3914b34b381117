// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit
import TextScanning

/// Reads rows of separated values: a document a row, or a table a file.
///
/// - Input: UTF-8 (for tables also what `read-text` takes), rows as RFC 4180 has them.
/// - Output: documents as `read-jsonl` makes them of objects, or documents of one table.
/// - Complexity: O(*n*) in the bytes.
public struct ReadCSV: Reader {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "read-csv", summary: "Read CSV files: a document a row, or a table a file.",
    discussion: """
      With `as: documents`, each row is a document: its `text-field` is treated as the reader of its \
      `format` treats a file, the document is called by `id-field` or else by file and line, and the \
      other fields become metadata. With `as: table`, a file is a document of one table.

      The first row names the fields; without a header they are called by their number, from 1. A \
      field in quotes may hold delimiters, line ends and doubled quotes. A row with more or fewer \
      fields than the first, or with a fault in its quotes, fails alone, in a table with its file.
      """,
    example: """
      paths: [Examples/csv/letters.csv]
      text-field: body
      """,
    settings: [
      ReaderSettings.paths, shape, delimiter, quote, header, textField, idField,
      ReaderSettings.format, maximumSize,
      ReaderSettings.maximumExpansion,
    ], rules: [DecodedText.strayBytes], provides: [.documents, .tables])

  /// What becomes of a file.
  enum Shape: String, CaseIterable, SettingChoice {
    case documents
    case table
  }

  /// The byte between fields.
  enum Delimiter: String, CaseIterable, SettingChoice {
    case auto
    case comma = ","
    case semicolon = ";"
    case tab
    case pipe = "|"

    var byte: UInt8? {
      switch self {
      case .auto: nil
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      case .pipe: UInt8(ascii: "|")
      }
    }
  }

  /// The byte around fields.
  enum Quote: String, CaseIterable, SettingChoice {
    case double
    case single
  }

  static let shape = Setting(
    "as", default: Shape.documents, "Whether a row is a document, or a file is one with a table.")
  static let delimiter = Setting(
    "delimiter", default: Delimiter.auto,
    "What parts fields; `auto` takes the most frequent of comma, semicolon and tab in the first row."
  )
  static let quote = Setting(
    "quote", default: Quote.double, "The quotes around fields that need them.")
  static let header = Setting("header", default: true, "Whether the first row names the fields.")
  static let textField = Setting(
    "text-field", default: "text", "The field that holds the text of a document.")
  static let idField = Setting("id-field", default: "id", "The field that holds its id.")
  static let maximumSize = Setting(
    "max-size", default: ByteSize.megabytes(64), in: ByteSize(1)...ByteSize.megabytes(1_000),
    "The longest row, or for a table the largest file, that is read; others fail alone.")

  /// Where the files are.
  public let inputs: [InputPath]

  /// A row is a document, or a file is.
  public let framing: Framing

  /// The longest row or largest file that is read.
  public let maximumRecordSize: ByteSize

  /// How many times its size compressed input may grow to.
  public let maximumExpansion: Int

  private let isTable: Bool
  private let dialect: RowDialect
  private let textField: String
  private let idField: String
  private let format: (any DocumentFormat)?

  /// Makes the reader.
  ///
  /// - Throws: `StageError` with id `same-field` when text and id are to come from one field, and
  ///   `missing-format` when the format is not installed.
  public init(settings: StageSettings) throws(StageError) {
    inputs = settings[ReaderSettings.paths]
    maximumRecordSize = settings[Self.maximumSize]
    maximumExpansion = settings[ReaderSettings.maximumExpansion]
    isTable = settings[Self.shape] == .table
    dialect = RowDialect(
      delimiter: settings[Self.delimiter].byte,
      quote: settings[Self.quote] == .double ? UInt8(ascii: "\"") : UInt8(ascii: "'"),
      hasHeader: settings[Self.header])
    framing = isTable ? .wholeFile : .rows(dialect)
    textField = settings[Self.textField]
    idField = settings[Self.idField]
    format = isTable ? nil : try settings.format(settings[ReaderSettings.format])
    if !isTable { try ReaderSettings.requireTwoFields(text: textField, id: idField) }
  }

  /// Takes the row apart, or the rows of the file.
  ///
  /// - Throws: `StageError` with id `bad-row`, `ragged-row`, `missing-text-field` or `not-utf-8`.
  public func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    guard let format else { return try table(from: record, in: &context) }
    let dialect = dialect.resolved(by: record.preamble.span)
    let mark = byteOrderMarkLength(record.bytes)
    let row = try row(record.bytes, at: mark..<record.bytes.count, dialect, line: record.lineNumber)
    let names = try names(in: record.preamble, dialect)
    guard row.fields.count == names.count else {
      throw ragged(row.fields.count, names.count, line: record.lineNumber)
    }
    guard let textIndex = names.firstIndex(of: textField) else {
      throw StageError(
        "missing-text-field",
        "there is no field '\(textField)'; there are "
          + names.map { "'\($0)'" }.joined(separator: ", "),
        help: "name the field that holds the text with 'text-field'")
    }
    let source = try source(of: record, row.fields[textIndex], dialect)
    var document = Document(id: "\(record.name)-\(record.lineNumber)", source: source)
    document.ledger.stage = Self.descriptor.name
    var consumed = 0
    for (index, field) in row.fields.enumerated() {
      let range = field.range
      if index != textIndex {
        let value = String(
          decoding: SeparatedRow.content(of: field, in: record.bytes, dialect), as: UTF8.self)
        if range.isEmpty { continue }
        if names[index] == idField {
          document.id = value
          continue
        }
        guard document.metadata.add(names[index], .string(value), origin: [range]) else {
          context.warn("field '\(names[index])' stands twice; its first value is kept")
          continue
        }
      }
      document.ledger.noteMarkup(consumed..<range.lowerBound)
      consumed = range.upperBound
    }
    document.ledger.noteMarkup(consumed..<record.bytes.count)
    try format.fill(&document, from: nil, in: &context)
    return document
  }

  /// The source whose text is the field, its quotes made single.
  private func source(
    of record: InputRecord, _ field: SeparatedRow.Field, _ dialect: RowDialect
  ) throws(StageError) -> Source {
    if let fault = firstInvalidUTF8(in: record.bytes.span) {
      throw StageError(
        "not-utf-8",
        "line \(record.lineNumber), byte \(fault + 1) of the row: "
          + "0x\(String(record.bytes[fault], radix: 16, uppercase: true)) is not UTF-8",
        help: "convert the file to UTF-8")
    }
    var text: [UInt8] = []
    var map = SourceMap(startingAt: field.range.lowerBound)
    var end = field.range.lowerBound
    map.copy(0)
    SeparatedRow.forEachPiece(of: field, in: record.bytes, dialect) { piece in
      // What is left out before a piece is the first of two quotes, the second of which opens it.
      let isAfterQuote = piece.lowerBound > end
      if isAfterQuote { map.decode(1, from: 2) }
      map.copy(piece.count - (isAfterQuote ? 1 : 0))
      text += record.bytes[piece]
      end = piece.upperBound
    }
    return Source(
      uri: record.uri, mediaType: "text/csv", offset: record.offset, bytes: record.bytes,
      text: text, map: map)
  }

  /// What the fields are called.
  private func names(in preamble: [UInt8], _ dialect: RowDialect) throws(StageError) -> [String] {
    let start = byteOrderMarkLength(preamble)
    let row = try row(preamble, at: start..<preamble.count, dialect, line: 1)
    if !dialect.hasHeader { return row.fields.indices.map { "\($0 + 1)" } }
    return row.fields.map { field in
      String(decoding: SeparatedRow.content(of: field, in: preamble, dialect), as: UTF8.self)
    }
  }

  private func row(
    _ bytes: [UInt8], at range: Range<Int>, _ dialect: RowDialect, line: Int
  ) throws(StageError) -> SeparatedRow {
    do throws(SeparatedRow.Fault) {
      return try SeparatedRow(bytes, at: range, dialect)
    } catch {
      let before = bytes[range.lowerBound..<error.offset]
      let lines = before.count { $0 == 0x0A }
      let column = error.offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? range.lowerBound)
      throw StageError("bad-row", "line \(line + lines), byte \(column + 1): \(error.message)")
    }
  }

  private func ragged(_ count: Int, _ expected: Int, line: Int) -> StageError {
    StageError(
      "ragged-row", "the row on line \(line) has \(count) fields, the first row has \(expected)",
      help: "put fields that hold a delimiter in quotes")
  }

  // MARK: - Tables

  private func table(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    let decoded = try DecodedText(record.bytes, as: .auto)
    let source =
      decoded.map.isIdentity
      ? Source(uri: record.uri, mediaType: "text/csv", offset: record.offset, utf8: record.bytes)
      : Source(
        uri: record.uri, mediaType: "text/csv", offset: record.offset, bytes: record.bytes,
        text: decoded.text, map: decoded.map)
    var document = Document(id: record.name, source: source)
    document.ledger.stage = Self.descriptor.name
    if decoded.markLength > 0 { document.ledger.noteMarkup(0..<decoded.markLength) }
    if decoded.strayByteCount > 0 {
      document.ledger.count(DecodedText.strayBytes, decoded.strayByteCount)
      context.warn("\(decoded.strayByteCount) bytes are not UTF-8 and were read as Windows-1252")
    }
    let (rows, extent) = try rows(of: source)
    guard let first = rows.first else { return document }
    document.blocks = [
      .table(
        Table(
          header: dialect.hasHeader ? first : [],
          rows: dialect.hasHeader ? Array(rows.dropFirst()) : rows, shape: .marked,
          confidence: 1, extent: extent))
    ]
    return document
  }

  private func rows(of source: Source) throws(StageError) -> (rows: [[Passage]], extent: [Text]) {
    var dialect = dialect
    var rows: [[Passage]] = []
    var extent: [Text] = []
    var start = 0
    var line = 1
    while start < source.text.count {
      let (end, next) =
        switch dialect.rowEnd(in: source.text.span, from: start) {
        case .found(let content, let next): (content, next)
        case .missing: (source.text.count, source.text.count)
        }
      let range = start..<end
      if !isBlankText(source.text.span, in: range) {
        dialect = dialect.resolved(by: source.text.span.extracting(range))
        let row = try row(source.text, at: range, dialect, line: line)
        if let first = rows.first, row.fields.count != first.count {
          throw ragged(row.fields.count, first.count, line: line)
        }
        rows.append(row.fields.map { Passage(text(of: $0, in: source, dialect)) })
        extent.append(source.text(at: range))
      }
      for offset in start..<next where source.text[offset] == 0x0A { line += 1 }
      start = next
    }
    return (rows, extent)
  }

  private func text(
    of field: SeparatedRow.Field, in source: Source, _ dialect: RowDialect
  ) -> Text {
    if !field.hasDoubledQuotes { return source.text(at: field.range) }
    var builder = TextBuilder(source)
    SeparatedRow.forEachPiece(of: field, in: source.text, dialect) { builder.append($0) }
    return builder.finish()
  }
}

private func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
