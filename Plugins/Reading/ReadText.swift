// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Reads plain text files and finds the structure that their markup once showed.
///
/// - Input: one file a document, in any encoding of the `encoding` setting; line ends LF, CR LF or CR.
/// - Output: headings, paragraphs, lists, captions, and groups of short lines whose role is open.
///   Bullets, numbers, `#` and byte order marks are recorded as markup.
/// - Complexity: O(*n*) in the bytes.
public struct ReadText: Reader {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "read-text", summary: "Read plain text files and find headings, lists and paragraphs.",
    discussion: """
      Each file is one document, named by its path below the input folder without the extension.

      Headings are bare lines: in title or sentence case, doubled, numbered, marked with `#` or \
      underlined, ending in a full stop where they read like a headline. Lists have bullets or \
      numbers, or have lost them: groups of `Label: text` lines, and short lines below a line that \
      ends in a colon. Rows with `|` and groups of short lines that may be the cells of a table \
      become blocks of `lines`, for `extract-tables` to judge. Sentences that were broken where a link \
      or bold words stood are joined.
      """,
    example: """
      paths: ["Examples/articles/*.txt"]
      """,
    settings: [
      ReaderSettings.paths, ReaderSettings.encoding, ReaderSettings.maximumFileSize,
      ReaderSettings.maximumExpansion,
    ],
    rules: [DecodedText.strayBytes],
    provides: [.documents])

  /// Where the files are.
  public let inputs: [InputPath]

  /// A file is a document.
  public let framing = Framing.wholeFile

  /// The largest file that is read.
  public let maximumRecordSize: ByteSize

  /// How many times its size compressed input may grow to.
  public let maximumExpansion: Int

  private let encoding: TextEncoding

  /// Makes the reader; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    inputs = settings[ReaderSettings.paths]
    maximumRecordSize = settings[ReaderSettings.maximumFileSize]
    maximumExpansion = settings[ReaderSettings.maximumExpansion]
    encoding = settings[ReaderSettings.encoding]
  }

  /// Decodes the file and finds its structure.
  ///
  /// - Throws: `StageError` with id `not-utf-8` or `not-utf-16` when the encoding was named and the
  ///   bytes are not of it.
  public func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    try TextFormat().document(
      from: record, as: DecodedText(record.bytes, as: encoding), in: &context)
  }
}
