// SPDX-License-Identifier: Apache-2.0

public import DocumentModel

/// The formats that a document inside a record may be in: what `format` settings take.
public enum FormatName: String, CaseIterable, SettingChoice {
  /// Plain text, as `read-text` reads it.
  case text
  /// Markdown, as `read-markdown` reads it.
  case markdown
  /// HTML, as `read-html` reads it.
  case html

  /// The reader of files in this format, to which the ledger puts down what the format does.
  public var reader: String { "read-\(rawValue)" }
}

/// How the text of one document becomes blocks: a reader without its files.
///
/// Several readers meet documents of one format: `read-html` in files, `read-jsonl` and `read-csv`
/// in a field, `read-warc` in the payload of a record. A stage module never imports another, so
/// each format is a value in the registry, and a reader asks its settings for it by name
/// (`StageSettings.format`). A module that has a format has the reader of its files as well, a thin
/// one: it decodes the file and calls `document(from:as:in:)`.
///
/// A format through which another reader reads has its default settings; what the reader of its
/// files lets people set are properties of the conforming type, whose `init()` has the defaults.
/// Its rules are those of the descriptor of `name.reader`.
public protocol DocumentFormat: Sendable {
  /// What `format` settings call it.
  var name: FormatName { get }

  /// The media type of a file in this format, such as `text/markdown`.
  var mediaType: String { get }

  /// Decodes a file, or the payload that begins at `start` of `bytes`, to UTF-8.
  ///
  /// Without an implementation of its own, a format is decoded by `charset` where that is one of
  /// `TextEncoding`, and else as `TextEncoding.auto`. A format that names its encoding inside
  /// itself, as HTML does, looks there too.
  /// - Parameters:
  ///   - bytes: The record as read.
  ///   - start: Where the document begins in it.
  ///   - charset: The encoding by a header that came with the document, as written there.
  /// - Returns: The text, whose map leads to offsets of `bytes`.
  /// - Throws: `StageError` when the bytes are not of the encoding that they are said to be of.
  func decode(
    _ bytes: [UInt8], from start: Int, charset: String?
  ) throws(StageError) -> DecodedText

  /// Fills the blocks, metadata and markup of `document` from the text of its source.
  ///
  /// All of `source.text` is to be accounted for, no byte of the source outside it: that is the
  /// reader's. `ledger.stage` is `name.reader` during the call, so that removals and edits are put
  /// down to it. Metadata that is there stays (`Metadata.add` keeps the first value of a key); the
  /// bytes of a value that was not added go to markup. Pure, and called on several threads at once.
  /// - Throws: `StageError` to fail this document alone.
  func fill(_ document: inout Document, in context: inout StageContext) throws(StageError)
}

extension DocumentFormat {
  /// Decodes by `charset` where `TextEncoding` has it, else as `TextEncoding.auto`.
  public func decode(
    _ bytes: [UInt8], from start: Int, charset: String?
  ) throws(StageError) -> DecodedText {
    // What says that it is UTF-8 and is not quite is still better read than refused.
    let named = charset.flatMap(TextEncoding.init(label:)) ?? .auto
    return try DecodedText(bytes, from: start, as: named == .utf8 ? .auto : named)
  }

  /// The document of a record that is all in this format: of a file, for the reader of such files.
  ///
  /// It is called as the record is. Byte order mark and stray bytes are in the ledger.
  /// - Throws: What `fill` throws.
  public func document(
    from record: InputRecord, as decoded: DecodedText, in context: inout StageContext
  ) throws(StageError) -> Document {
    let source =
      decoded.map.isIdentity
      ? Source(uri: record.uri, mediaType: mediaType, offset: record.offset, utf8: record.bytes)
      : Source(
        uri: record.uri, mediaType: mediaType, offset: record.offset, bytes: record.bytes,
        text: decoded.text, map: decoded.map)
    var document = Document(id: record.name, source: source)
    if decoded.markLength > 0 { document.ledger.noteMarkup(0..<decoded.markLength) }
    try fill(&document, from: decoded, in: &context)
    return document
  }

  /// Fills `document` as the reader of its format would: what the ledger gets is put down to that.
  ///
  /// - Parameters:
  ///   - document: A document whose source has the text.
  ///   - decoded: What the text was decoded as, if that was done by `decode`.
  ///   - context: Takes warnings.
  /// - Throws: What `fill` throws.
  public func fill(
    _ document: inout Document, from decoded: DecodedText?, in context: inout StageContext
  ) throws(StageError) {
    let stage = document.ledger.stage
    document.ledger.stage = name.reader
    defer { document.ledger.stage = stage }
    if let count = decoded?.strayByteCount, count > 0 {
      document.ledger.count(DecodedText.strayBytes, count)
      context.warn("\(count) bytes are not UTF-8 and were read as Windows-1252")
    }
    try fill(&document, in: &context)
  }
}

extension TextEncoding {
  /// The encoding that a header calls `label`, such as `charset=UTF-8`; `nil` for others.
  ///
  /// ISO 8859-1 and ASCII are read as Windows-1252, as browsers do.
  /// - Source: the WHATWG Encoding Standard, labels of UTF-8, windows-1252 and UTF-16LE.
  public init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii":
      self = .windows1252
    case "utf-16", "utf-16le": self = .utf16
    default: return nil
    }
  }
}
