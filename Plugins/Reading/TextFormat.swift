// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Plain text, whose structure is found by how its lines look.
public struct TextFormat: DocumentFormat {
  /// `text`.
  public let name = FormatName.text

  /// `text/plain`.
  public let mediaType = "text/plain"

  /// The format; there is nothing to set.
  public init() {}

  /// Finds headings, lists, paragraphs, captions and open lines; the first heading is the title.
  public func fill(_ document: inout Document, in context: inout StageContext) {
    document.findStructure()
  }
}

extension Document {
  /// Fills the blocks from the text of the source, and notes the markup consumed.
  mutating func findStructure() {
    var finder = StructureFinder(source)
    var markup: [Range<Int>] = []
    blocks = finder.blocks { markup.append($0) }
    for range in markup { ledger.noteMarkup(range) }
    if case .heading(let heading) = blocks.first(where: \.isHeading), heading.level == 1 {
      metadata.add("title", .string(heading.passage.text.string))
    }
  }
}
