// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What is known of the place of each line while the blocks of a document go by.
struct PlaceTracker {
  /// Whether the block before was furniture.
  var followsFurniture = false

  /// Whether the rest of the document is a list of links.
  var isListOfLinks = false

  /// Whether nothing but titles stands between this and the heading of a list of links.
  var isBelowLinkHead = false

  /// Whether this stands straight below a line such as `About the author`.
  var isBelowAuthorHead = false

  /// Whether this stands straight below a line such as `12 comments`.
  var isBelowCommentHead = false

  /// Whether the rest of the document is what readers wrote about it.
  var isInComments = false

  /// The title and what stands about it, where that shows.
  let top: PageTop?

  /// The title and the first section headings, which may stand twice each, without their numbers.
  let firstHeadings: [ArraySlice<UInt8>]

  /// The last block that is a long text; -1 if none is.
  let lastLongText: Int

  /// The lines as `FurnitureModel` looks at them; `nil` if it is not asked.
  private var lines: PageLines?

  /// The lines that the model does not judge: the first one that may be the title, and headings that
  /// stand twice.
  private var certain: Set<Int> = []

  private var longTexts = 0

  init(_ document: borrowing Document) {
    let blocks = document.blocks
    top = PageTop(count: blocks.count) { blocks[$0].text?.bytes ?? [] }
    var headings: [ArraySlice<UInt8>] = []
    for index in blocks.indices where blocks[index].isHeading {
      if let text = blocks[index].text { headings.append(unnumberedHeading(text.bytes)) }
      if headings.count == 8 { break }
    }
    firstHeadings = headings
    lastLongText =
      blocks.lastIndex { $0.text.map { $0.count > FurnitureRemoval.longText } ?? false } ?? -1
  }

  /// Has the model asked from now on, if the document is long enough for it.
  mutating func useModel(on document: borrowing Document) {
    let lines = PageLines(document)
    guard lines.isArticle else { return }
    let blocks = document.blocks
    var heading: (line: Int, text: Text)?
    var title: Int?
    var mayBeTitle = top?.title == nil
    for index in blocks.indices {
      let passages = blocks[index].extent
      let first = lines.firstLine(ofBlock: index)
      for (place, text) in passages.enumerated() where mayBeTitle {
        if text.count > FurnitureRemoval.longText { mayBeTitle = false }
        guard mayBeTitle, Self.readsLikeTitle(text) else { continue }
        let margin = FurnitureModel.margin(of: first + place, in: lines)
        if title == nil, margin < Self.mostOfTitle { title = first + place }
        if margin < Self.leastOfDoubt {
          title = first + place
          mayBeTitle = false
        }
      }
      if blocks[index].isHeading, let text = passages.first {
        if let heading, heading.text.bytes == text.bytes {
          certain.formUnion([heading.line, first])
        }
        heading = (first, text)
      } else {
        heading = nil
      }
    }
    if let title { certain.insert(title) }
    self.lines = lines
  }

  /// A line that is more like furniture is no title.
  ///
  /// One less so than the other number is sooner the title than those above it. Found by trial.
  private static let (mostOfTitle, leastOfDoubt) = (0.7, -0.5)

  /// Whether a text has three words or more, no digit and no address.
  private static func readsLikeTitle(_ text: Text) -> Bool {
    let bytes = text.bytes
    return bytes.count(where: { $0 == 0x20 }) >= 2
      && !bytes.contains { $0.isASCIIDigit || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") }
  }

  /// The title and what belongs to it stand among the first blocks, before a second long text.
  func isNearTitle(_ index: Int) -> Bool { index < 8 && longTexts < 2 }

  mutating func passContent(longText: Bool) {
    followsFurniture = false
    isBelowLinkHead = false
    isBelowAuthorHead = false
    isBelowCommentHead = false
    if longText { longTexts += 1 }
  }

  /// Whether all passages of a block are furniture to the model.
  ///
  /// A group is judged as a whole: one cell of a table may well look like an entry of a menu.
  func areLikeFurniture(_ count: Int, passagesOf block: Int) -> Bool {
    guard let lines, count > 0 else { return false }
    let first = lines.firstLine(ofBlock: block)
    if count == 1, certain.contains(first) { return false }
    return FurnitureModel.meanMargin(of: first..<first + count, in: lines)
      >= FurnitureModel.leastMargin
  }

  /// Whether a passage of a block is furniture to the model, beside the title in a group of lines: there
  /// it takes less.
  func isLikeFurnitureByTitle(_ passage: Int, ofBlock block: Int) -> Bool {
    guard let lines else { return false }
    return FurnitureModel.margin(of: lines.firstLine(ofBlock: block) + passage, in: lines) >= 0
  }

  /// Whether the model does not judge a passage of a block.
  func isCertain(_ passage: Int, ofBlock block: Int) -> Bool {
    lines.map { certain.contains($0.firstLine(ofBlock: block) + passage) } ?? false
  }

  /// Whether long texts stand above.
  var isBelowProse: Bool { longTexts >= 2 }
}
