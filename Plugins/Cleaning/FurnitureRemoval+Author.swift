// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension FurnitureRemoval {
  /// What is said of authors stands among so many blocks at the end.
  static let lastOfAuthors = 8

  /// Whether a paragraph at the end says who the author is: it begins with a name and with what that
  /// person is or does.
  ///
  /// Below other furniture, the first name of the author is enough, or the full name of anybody.
  func isAboutAuthor(
    _ text: Text, at index: Int, of document: borrowing Document, _ place: PlaceTracker
  ) -> Bool {
    if place.isBelowAuthorHead { return true }
    guard place.isBelowProse, index + Self.lastOfAuthors >= document.blocks.count,
      case .paragraph = document.blocks[index]
    else { return false }
    if isAboutAuthor(text, of: document) { return true }
    guard place.followsFurniture else { return false }
    let words = text.bytes.prefix(Self.longestName).split(separator: 0x20)
    guard let first = words.first, !Self.noFirstNames.contains(where: { $0.elementsEqual(first) })
    else { return false }
    if isFirstName(first, of: document) {
      let rest = text.bytes[first.endIndex...]
      return (Self.saidOfAuthors + Self.saidOfFriends).contains { rest.starts(with: $0.utf8) }
    }
    return [2, 3].contains { count in
      guard words.count > count, words[..<count].allSatisfy(isCapitalised) else { return false }
      let rest = text.bytes[words[count].startIndex...]
      return Self.doneByAuthors.contains { rest.starts(with: $0.utf8) }
    }
  }

  /// Whether a line at the end heads a paragraph on the author.
  func headsAuthor(
    _ text: Text, at index: Int, of document: borrowing Document, _ place: PlaceTracker
  ) -> Bool {
    let bytes = text.bytes
    guard place.isBelowProse, place.lastLongText <= index + 1, text.count <= Self.longestName,
      index + 1 < document.blocks.count, case .paragraph = document.blocks[index + 1]
    else { return false }
    return Self.authorHeads.contains(foldedWordsHash(of: bytes.span))
  }

  private static let authorHeads: Set<UInt64> = Set(
    [
      "about the author", "about the authors", "about the writer", "über den autor",
      "über die autorin", "à propos de l'auteur", "sobre el autor", "sobre la autora", "l'autore",
    ].map { foldedWordsHash(of: Array($0.utf8).span) })

  /// Names at the beginning of a text are looked for in so many bytes.
  private static let longestName = 60

  private func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return (0x41...0x5A).contains(first) || first >= 0xC3
  }

  private func isFirstName(_ word: ArraySlice<UInt8>, of document: borrowing Document) -> Bool {
    guard case .string(let authors) = document.metadata["author"] else { return false }
    return authors.utf8.prefix { $0 != 0x20 }.elementsEqual(word)
  }

  /// Whether a text begins with the name of an author of the article, and what that person is or does.
  private func isAboutAuthor(_ text: Text, of document: borrowing Document) -> Bool {
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

  /// Words that begin sentences and the names of authors that are no people.
  private static let noFirstNames = [
    "The", "A", "An", "This", "That", "Our", "Your", "Its", "Der", "Die", "Das", "Le", "La", "Les",
    "El", "Los", "Las", "Il",
  ].map { Array($0.utf8) }

  /// What stands behind the first name of an author, besides what stands behind the whole.
  private static let saidOfFriends = [" has ", " lives ", " hat ", " vit ", " vive "]

  /// What those who write for newspapers do, and few others.
  private static let doneByAuthors = [
    "covers ", "writes ", "reports on ", "reports for ", "schreibt ",
  ]

  private static let saidOfAuthors = [
    " is a ", " is an ", " is the ", " writes ", " covers ", " reports ", " teaches ", ", a ",
    ", an ",
    " ist ", " schreibt ", " est ", " écrit ", " es ", " escribe ", " è ", " scrive ",
  ]
}
