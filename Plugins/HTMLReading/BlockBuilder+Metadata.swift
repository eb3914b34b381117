// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension BlockBuilder {
  /// Adds the values that count to the document; answers where they stand, if not in its text.
  mutating func add(_ metadata: PageMetadata) -> [Range<Int>] {
    var values: [Range<Int>] = []
    let chosen = metadata.chosen()
    for candidate in chosen {
      // A place is accounted for once, also when two keys read it.
      let source = candidate.source.filter { range in !values.contains { $0.overlaps(range) } }
      let origin = document.source.byteRanges(ofText: source)
      if document.metadata.add(candidate.key, .string(candidate.value), origin: origin) {
        values += source
      }
    }
    addWindowTitle(metadata.windowTitle)
    return values
  }

  /// The window title is the title where the page gives no other, and goes to the ledger otherwise.
  private mutating func addWindowTitle(_ nodes: Range<Int>) {
    var passage = PassageBuilder(page, of: document.source)
    for index in nodes where page.tree.nodes[index].isText { passage.add(page.tree.nodes[index]) }
    guard let text = passage.finish() else { return }
    if document.metadata["title"] == nil {
      claim(text.origin)
      document.addMetadata("title", .string(text.string), from: text)
    } else {
      remove(text, by: PageRules.pageTitle)
    }
  }
}
