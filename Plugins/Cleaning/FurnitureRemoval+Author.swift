// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension FurnitureRemoval {
  /// What is said of authors stands among so many blocks at the end.
  static let lastOfAuthors = 8

  /// Whether a text begins with the name of an author of the article, and what that person is or does.
  func isAboutAuthor(_ text: Text, of document: borrowing Document) -> Bool {
    let opening = text.bytes.prefix { $0 != 0x20 }
    guard case .string(let authors) = document.metadata["author"],
      authors.utf8.split(separator: 0x20).contains(where: { $0.elementsEqual(opening) })
    else { return false }
    return authors.replacing(" and ", with: ", ").split(separator: ", ").contains { name in
      guard name.contains(" "), text.bytes.starts(with: name.utf8) else { return false }
      let rest = text.bytes.dropFirst(name.utf8.count)
      return Self.saidOfAuthors.contains { rest.starts(with: $0.utf8) }
    }
  }

  private static let saidOfAuthors = [
    " is a ", " is an ", " is the ", " writes ", " covers ", " reports ", " teaches ", ", a ",
    ", an ",
    " ist ", " schreibt ", " est ", " écrit ", " es ", " escribe ", " è ", " scrive ",
  ]
}
