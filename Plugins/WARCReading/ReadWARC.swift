// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Reads web archives: a document for each page that was fetched, or for each extracted text.
///
/// - Input: WARC 1.0 or 1.1, plain or compressed.
/// - Output: documents as the reader of the payload's format makes them; headers are markup.
/// - Complexity: O(*n*) in the bytes, as sent and as decoded.
public struct ReadWARC: Reader {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "read-warc", summary: "Read web archives (WARC and WET), a document a page.",
    discussion: """
      Responses with a status of success, resources and conversions are documents when they are HTML, \
      plain text or Markdown, and are treated as the reader of that format treats a file. The document \
      is called by the record's id; `source_url` is the address that was fetched. All other records \
      are skipped, and counted by what they are.

      Chunks and content encodings (gzip, deflate, zstd) of a response are undone first. Origins then \
      count bytes of the record as it is with the payload decoded, and the ledger counts a \
      `decoded-payload`. What is no record fails alone; reading goes on at the next `WARC/1.` that \
      begins a line.
      """,
    example: """
      paths: ["crawl/*.warc.gz"]
      """,
    settings: [ReaderSettings.paths, maximumSize, ReaderSettings.maximumExpansion],
    rules: [decodedPayload, DecodedText.strayBytes], provides: [.documents, .tables])

  static let maximumSize = Setting(
    "max-size", default: ByteSize.megabytes(64), in: ByteSize(1)...ByteSize.megabytes(1_000),
    "The largest record that is read, and the largest payload; a larger one fails alone.")

  static let decodedPayload = Rule(
    "decoded-payload", "The payload was sent in chunks or compressed; origins are those after that."
  )

  /// Where the files are.
  public let inputs: [InputPath]

  /// A record of the archive is a document or none.
  public let framing = Framing.webArchive

  /// The largest record that is read.
  public let maximumRecordSize: ByteSize

  /// How many times its size compressed input may grow to.
  public let maximumExpansion: Int

  private let settings: StageSettings

  /// Makes the reader; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    inputs = settings[ReaderSettings.paths]
    maximumRecordSize = settings[Self.maximumSize]
    maximumExpansion = settings[ReaderSettings.maximumExpansion]
    self.settings = settings
  }

  /// What a record without a document is: its type, the status, or the media type.
  public func reasonToSkip(_ record: InputRecord) -> String? {
    guard case .skipped(let reason)? = ArchiveRecord(record.bytes)?.content else { return nil }
    return reason
  }

  /// Undoes how the payload was sent, and reads it in its format.
  ///
  /// - Throws: `StageError` with id `bad-archive-record`, `bad-payload`, `record-too-large` or
  ///   `missing-format`, or what the format throws.
  public func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    guard let archived = ArchiveRecord(record.bytes), case .payload(let payload) = archived.content
    else {
      throw StageError("bad-archive-record", "the record has no 'WARC-Type'")
    }
    let format = try settings.format(payload.format)
    let received = try payload.received(record.bytes, maximum: maximumRecordSize.byteCount)
    let bytes = received ?? record.bytes
    let decoded = try format.decode(bytes, from: payload.start, charset: payload.charset)
    let source = Source(
      uri: record.uri, mediaType: format.mediaType, offset: record.offset, bytes: bytes,
      text: decoded.text, map: decoded.map)
    var document = Document(
      id: name(archived.fields["warc-record-id"]) ?? "\(record.name)-\(record.offset)",
      source: source)
    document.ledger.stage = Self.descriptor.name
    if received != nil { document.ledger.count(Self.decodedPayload) }
    var consumed = 0
    if let url = archived.fields.range(of: "warc-target-uri"), !url.isEmpty {
      let range = withoutBrackets(url, of: bytes)
      document.ledger.noteMarkup(0..<range.lowerBound)
      document.metadata.add(
        "source_url", .string(String(decoding: bytes[range], as: UTF8.self)), origin: [range])
      consumed = range.upperBound
    }
    document.ledger.noteMarkup(consumed..<payload.start + decoded.markLength)
    try format.fill(&document, from: decoded, in: &context)
    return document
  }

  /// An id without the angle brackets around it.
  private func name(_ id: String?) -> String? {
    guard let id, !id.isEmpty else { return nil }
    return id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
  }

  /// An address without the angle brackets that some writers of WARC 1.0 put around it.
  private func withoutBrackets(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    range.count > 2 && bytes[range.lowerBound] == UInt8(ascii: "<")
      && bytes[range.upperBound - 1] == UInt8(ascii: ">")
      ? range.lowerBound + 1..<range.upperBound - 1 : range
  }
}
