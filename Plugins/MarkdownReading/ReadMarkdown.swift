// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Reads Markdown files: what is shown becomes blocks, marks and link targets are markup.
///
/// - Input: one file a document, in any encoding of the `encoding` setting.
/// - Output: headings, paragraphs, lists, tables, code and quotes; front matter becomes metadata.
/// - Complexity: O(*n*) in the bytes, but for what the parser takes for input made to slow it.
public struct ReadMarkdown: Reader {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "read-markdown", summary: "Read Markdown files, with the tables of GitHub's dialect.",
    discussion: """
      Each file is one document, named by its path below the input folder without the extension.

      The text of links and images is kept, their targets are markup, like emphasis marks, fences \
      and tags of HTML. Paragraphs of a quote are blocks of `quote`. Items of nested lists are items \
      of the outermost list; code, a table or a heading inside an item ends the list. The mark of a \
      task, `[x]`, is part of its item. Tables of HTML tags are tables too; a cell that spans others \
      counts once.

      Front matter between lines of `---` becomes metadata: each key at the left edge, with what \
      stands behind and below it as written. A file whose opening lines are anything else has none.
      """,
    example: """
      paths: ["Examples/markdown/*.md"]
      """,
    settings: [
      ReaderSettings.paths, ReaderSettings.encoding, ReaderSettings.maximumFileSize,
      ReaderSettings.maximumExpansion,
    ],
    rules: [DecodedText.strayBytes],
    provides: [.documents, .tables])

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

  /// Decodes the file and parses it.
  ///
  /// - Throws: `StageError` with id `not-utf-8` or `not-utf-16` when the encoding was named and the
  ///   bytes are not of it.
  public func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    try MarkdownFormat().document(
      from: record, as: DecodedText(record.bytes, as: encoding), in: &context)
  }
}
