// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Reads HTML pages: their main content as blocks, what surrounds it into the ledger.
///
/// - Input: one page a file, HTML of any age, well-formed or not.
/// - Output: headings, paragraphs, lists, tables, captions, code and quotes of the main content;
///   what the page says of itself as metadata; the rest as removals with reasons, tags as markup.
/// - Complexity: O(*n*) in the bytes for pages that nest as pages do; see `NestingLimits`.
public struct ReadHTML: Reader {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "read-html", summary: "Read HTML pages and find their main content.",
    discussion: """
      Each file is one document, named by its path below the input folder without the extension. \
      Pages are parsed by the rules of HTML5, so that tags left open or nested wrongly do no harm.

      Navigation, comments, cookie banners, share bars, related links, advertisements, side bars \
      and footers go to the ledger, each under a rule of its own; `content: all` keeps them. \
      Headings keep their level, tables their header, caption and merged cells.

      Title, author, dates, publisher, section, tags, description, language and address come from \
      JSON-LD, then Open Graph, then named `meta` elements, then Dublin Core, then elements such as \
      `time`, then the title of the window.
      """,
    example: """
      paths: ["Examples/html/*.html"]
      """,
    settings: [
      ReaderSettings.paths, content, spans, encoding, maximumSize, ReaderSettings.maximumExpansion,
    ],
    rules: PageRules.all + [DecodedText.strayBytes], provides: [.documents, .tables])

  static let content = Setting(
    "content", default: PageContent.main,
    "What becomes blocks: the `main` content, or `all` that a browser shows.")
  static let spans = Setting(
    "spans", default: CellSpans.expand,
    "Cells over several rows or columns: `expand` copies them, `keep` leaves the others empty.")
  static let encoding = Setting(
    "encoding", default: TextEncoding.auto,
    "How bytes become text; `auto` goes by byte order mark, `meta`, UTF-8, then Windows-1252.")
  static let maximumSize = Setting(
    "max-size", default: ByteSize.megabytes(64), in: ByteSize(1)...ByteSize.megabytes(1_000),
    "The largest page that is read; a larger one fails alone.")

  /// Where the pages are.
  public let inputs: [InputPath]

  /// A page is a document.
  public let framing = Framing.wholeFile

  /// The largest page that is read.
  public let maximumRecordSize: ByteSize

  /// How many times its size compressed input may grow to.
  public let maximumExpansion: Int

  private let format: HTMLFormat

  /// Makes the reader; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    inputs = settings[ReaderSettings.paths]
    maximumRecordSize = settings[Self.maximumSize]
    maximumExpansion = settings[ReaderSettings.maximumExpansion]
    format = HTMLFormat(
      content: settings[Self.content], spans: settings[Self.spans],
      encoding: settings[Self.encoding])
  }

  /// Decodes and parses the page, and finds its content.
  ///
  /// - Throws: `StageError` with id `unknown-encoding` for a page in an encoding that is not read,
  ///   `not-utf-8` or `not-utf-16` when the encoding was named and the bytes are not of it, and
  ///   what `HTMLFormat.fill` throws.
  public func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    let decoded = try format.decode(record.bytes, from: 0, charset: nil)
    return try format.document(from: record, as: decoded, in: &context)
  }
}
