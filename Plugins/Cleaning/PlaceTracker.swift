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
  var lines: PageLines?

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
    return FurnitureModel.meanMargin(of: first..<first + count, in: lines)
      >= FurnitureModel.leastMargin
  }

  /// Whether long texts stand above.
  var isBelowProse: Bool { longTexts >= 2 }
}
