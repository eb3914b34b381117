// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Markdown: CommonMark with the tables and struck text of GitHub's dialect, and front matter.
///
/// - Source: CommonMark 0.29 and the GitHub Flavored Markdown specification, by libcmark-gfm.
public struct MarkdownFormat: DocumentFormat {
  /// `markdown`.
  public let name = FormatName.markdown

  /// `text/markdown`.
  public let mediaType = "text/markdown"

  /// The format; there is nothing to set.
  public init() {}

  /// Parses the text; what is shown becomes blocks, the rest is markup.
  ///
  /// The first heading is the title, unless front matter has one or it stands below level 1.
  public func fill(_ document: inout Document, in context: inout StageContext) {
    let source = document.source
    let frontMatter = FrontMatter(source.text)
    frontMatter?.add(to: &document)
    // The parser would make three bytes of each NUL, which would move all that follows.
    let bytes = source.text.contains(0) ? source.text.map { $0 == 0 ? 1 : $0 } : source.text
    var builder = MarkdownBlocks(source, parsed: bytes, from: frontMatter?.end ?? 0)
    builder.build()
    document.blocks = builder.blocks
    if let title = document.blocks.lazy.compactMap(\.heading).first, title.level == 1 {
      document.metadata.add("title", .string(title.passage.text.string))
    }
    document.noteRestAsMarkup()
  }
}

extension Block {
  fileprivate var heading: Heading? {
    if case .heading(let heading) = self { heading } else { nil }
  }
}
