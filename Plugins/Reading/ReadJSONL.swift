// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Reads JSON Lines: an object a line, one field of which is the text.
///
/// - Input: UTF-8; blank lines are skipped.
/// - Output: the structure of the text as the reader of its format finds it; every other field becomes metadata.
///   Origins count bytes of the file. JSON syntax and the id are recorded as markup.
/// - Complexity: O(*n*) in the bytes.
public struct ReadJSONL: Reader {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "read-jsonl", summary: "Read JSON Lines, a document a line, and find its structure.",
    discussion: """
      The text of `text-field` is treated as the reader of its `format` treats a file: as \
      `read-text` does, unless the setting says otherwise. The document is called by \
      `id-field`; where that is missing, by the file and the line. The other fields go to the \
      metadata: text as it is, everything else as JSON.
      """,
    example: """
      paths: [articles.jsonl]
      text-field: body
      """,
    settings: [
      ReaderSettings.paths, textField, idField, ReaderSettings.format, maximumSize,
      ReaderSettings.maximumExpansion,
    ],
    rules: [loneSurrogates],
    provides: [.documents])

  static let textField = Setting(
    "text-field", default: "text", "The field that holds the text; it must be a string.")
  static let idField = Setting(
    "id-field", default: "id", "The field that holds the id, a string or a number.")
  static let maximumSize = Setting(
    "max-size", default: ByteSize.megabytes(256), in: ByteSize(1)...ByteSize.megabytes(1_000),
    "The longest line that is read; a longer one fails alone.")

  static let loneSurrogates = Rule(
    "lone-surrogate", "Half a surrogate pair in an escape was read as U+FFFD.")

  /// Where the files are.
  public let inputs: [InputPath]

  /// A line is a document.
  public let framing = Framing.lines

  /// The longest line that is read.
  public let maximumRecordSize: ByteSize

  /// How many times its size compressed input may grow to.
  public let maximumExpansion: Int

  private let textField: String
  private let idField: String
  private let format: any DocumentFormat

  /// Makes the reader.
  ///
  /// - Throws: `StageError` with id `same-field` when text and id are to come from one field, and
  ///   `missing-format` when the format is not installed.
  public init(settings: StageSettings) throws(StageError) {
    inputs = settings[ReaderSettings.paths]
    maximumRecordSize = settings[Self.maximumSize]
    maximumExpansion = settings[ReaderSettings.maximumExpansion]
    textField = settings[Self.textField]
    idField = settings[Self.idField]
    let format = settings[ReaderSettings.format]
    self.format = format == .text ? TextFormat() : try settings.format(format)
    try ReaderSettings.requireTwoFields(text: textField, id: idField)
  }

  /// Takes the record apart and finds the structure of its text.
  ///
  /// - Throws: `StageError` with id `bad-json` when the line is not a JSON object, and
  ///   `missing-text-field` when it has no text.
  public func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    do {
      return try document(from: record, context: &context)
    } catch let error as JSONError {
      throw StageError(
        "bad-json",
        "line \(record.lineNumber), byte \(error.offset + 1): \(error.message)")
    } catch let error as StageError {
      throw error
    } catch {
      preconditionFailure("neither JSON nor stage error: \(error)")
    }
  }

  private func document(
    from record: InputRecord, context: inout StageContext
  ) throws -> Document {
    let members = try JSONObjectScanner(record.bytes).members()
    guard let textIndex = members.firstIndex(where: { $0.key == textField }),
      let decoded = try members[textIndex].string?.get()
    else { throw missingText(in: members, line: record.lineNumber) }

    let source = Source(
      uri: record.uri, mediaType: "application/jsonl", offset: record.offset, bytes: record.bytes,
      text: decoded.text, map: decoded.map)
    var document = Document(id: "\(record.name)-\(record.lineNumber)", source: source)
    document.ledger.stage = Self.descriptor.name
    document.ledger.count(Self.loneSurrogates, decoded.loneSurrogateCount)

    var consumed = 0
    for (index, member) in members.enumerated() {
      let range = member.valueRange
      if index == textIndex {
        document.ledger.noteMarkup(consumed..<range.lowerBound + 1)
        consumed = range.upperBound - 1
      } else if member.key == idField, member.kind == .string || member.kind == .number {
        document.id = try id(in: record.bytes, member)
      } else {
        let (value, origin) = try metadataValue(in: record.bytes, member)
        guard document.metadata.add(member.key, value, origin: [origin]) else {
          context.warn("field '\(member.key)' stands twice; its first value is kept")
          continue
        }
        document.ledger.noteMarkup(consumed..<origin.lowerBound)
        consumed = origin.upperBound
      }
    }
    document.ledger.noteMarkup(consumed..<record.bytes.count)
    try format.fill(&document, from: nil, in: &context)
    return document
  }

  private func id(in bytes: [UInt8], _ member: JSONObjectScanner.Member) throws -> String {
    switch try metadataValue(in: bytes, member).value {
    case .string(let text), .json(let text): text
    }
  }

  /// The value, and where it stands without its quotes.
  private func metadataValue(
    in bytes: [UInt8], _ member: JSONObjectScanner.Member
  ) throws -> (value: Metadata.Value, origin: Range<Int>) {
    let range = member.valueRange
    guard let string = try member.string?.get() else {
      return (.json(String(decoding: bytes[range], as: UTF8.self)), range)
    }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    return (.string(String(decoding: string.text, as: UTF8.self)), inside)
  }

  private func missingText(in members: [JSONObjectScanner.Member], line: Int) -> StageError {
    let fields = members.map { "'\($0.key)'" }.joined(separator: ", ")
    let found = members.first { $0.key == textField }
    return StageError(
      "missing-text-field",
      found == nil
        ? "the record on line \(line) has no field '\(textField)'; it has \(fields.isEmpty ? "none" : fields)"
        : "field '\(textField)' of the record on line \(line) is not a string",
      help: "name the field that holds the text with 'text-field'")
  }
}
