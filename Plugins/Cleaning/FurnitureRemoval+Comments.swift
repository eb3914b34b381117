// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension FurnitureRemoval {
  /// Removes a block of what readers wrote below the article; says whether it did.
  ///
  /// The first comment stands straight below the words that head them, such as `12 comments`, or above
  /// its date, and begins with the name of its author: `Tom says:`. All that follows is comments too,
  /// down to a table or code.
  func removesComment(
    at index: Int, of document: inout Document, _ place: inout PlaceTracker
  ) -> Bool {
    guard boilerplate, place.isBelowProse else { return false }
    if !place.isInComments {
      guard let first = document.blocks[index].firstText, isSignature(first),
        place.isBelowCommentHead || isDate(document.blocks.dropFirst(index + 1).first?.text)
      else { return false }
    }
    let passages = document.blocks[index].passages
    place.isInComments = !passages.isEmpty
    for passage in passages {
      document.remove(passage.text, by: CleaningRules.furniture(.callToAction))
    }
    return place.isInComments
  }

  /// Whether a call to action speaks of comments, and so may head them.
  func headsComments(_ text: Text, _ found: PageFurniture) -> Bool {
    guard found == .boilerplate(.callToAction) else { return false }
    let bytes = text.bytes
    return foldedWords(of: bytes.span).split(separator: 0x20).contains {
      Self.commentWords.contains(Array($0))
    }
  }

  private static let commentWords: Set<[UInt8]> = Set(
    [
      "comment", "comments", "thought", "thoughts", "response", "responses", "reply", "replies",
      "kommentar", "kommentare", "commentaire", "commentaires", "comentario", "comentarios",
      "commento", "commenti",
    ].map { Array($0.utf8) })

  /// Whether a line is a name and that whoever bears it says something.
  private func isSignature(_ text: Text) -> Bool {
    guard text.count <= Self.longestSignature, text.bytes.last == UInt8(ascii: ":"),
      let word = text.bytes.dropLast().split(separator: 0x20).last
    else { return false }
    return Self.sayings.contains(foldedWords(of: word.span))
  }

  private func isDate(_ text: Text?) -> Bool {
    guard let text, let found = classify(text, at: [.alone, .nearTitle]) else { return false }
    return found.isDateAlone(text.count)
  }

  /// In bytes.
  private static let longestSignature = 60

  /// What stands behind the name of somebody who comments, folded.
  private static let sayings: Set<[UInt8]> = Set(
    [
      "says", "writes", "wrote", "commented", "sagt", "schreibt", "dit", "écrit", "dice", "escribe",
      "scrive",
    ]
    .map { Array($0.utf8) })
}

extension Block {
  /// The first of its passages that may be furniture.
  fileprivate var firstText: Text? {
    switch self {
    case .list(let list): list.items.first?.text
    case .lines(let group): group.lines.first?.text
    default: text
    }
  }

  /// The passages of a block that may be furniture.
  fileprivate var passages: [Passage] {
    switch self {
    case .heading(let heading): [heading.passage]
    case .paragraph(let passage), .quote(let passage): [passage]
    case .list(let list): list.items
    case .lines(let group): group.lines
    case .caption, .code, .table: []
    }
  }
}
