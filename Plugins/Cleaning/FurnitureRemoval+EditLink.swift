// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension FurnitureRemoval {
  /// Removes `[edit]` from the end of a heading, as encyclopaedias have it; on lines of its own it is
  /// furniture like any other.
  ///
  /// - Returns: Whether it did.
  func cutEditLink(at index: Int, of document: inout Document) -> Bool {
    guard case .heading(var heading) = document.blocks[index] else { return false }
    let text = heading.passage.text
    guard text.bytes.last == UInt8(ascii: "]"),
      let start = text.bytes.lastIndex(of: UInt8(ascii: "[")).map({ $0 - text.bytes.startIndex }),
      start > 0, Self.editLinks.contains(text[start + 1..<text.count - 1].string)
    else { return false }
    let link = text[start..<text.count]
    if lineEndCount(document.source.text.span, in: link.envelope) > 0 {
      document.remove(link, by: CleaningRules.furniture(.navigation))
      let end = skipBlanksBackward(in: text.bytes.span, from: start, to: 0)
      heading.passage = Passage(text[0..<end])
    } else {
      var editor = TextEditor(text)
      editor.delete(start..<text.count)
      heading.passage = Passage(editor.finish())
      document.ledger.count(CleaningRules.editLink, 1)
    }
    document.blocks[index] = .heading(heading)
    return true
  }

  /// What encyclopaedias have behind headings, in brackets.
  private static let editLinks: Set<String> = [
    "edit", "edit source", "bearbeiten", "modifier", "modifier le code", "editar", "modifica",
    "edytuj", "bewerken",
  ]
}
