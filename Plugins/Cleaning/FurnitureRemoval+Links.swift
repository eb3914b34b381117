// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension FurnitureRemoval {
  /// Notes whether a block is the beginning of a list of links that ends the document.
  func lookForLinks(
    _ passages: [Passage], at index: Int, of document: borrowing Document,
    _ place: inout PlaceTracker
  ) {
    if !place.isListOfLinks, opensLinks(passages, with: [.linkList]),
      index + 1 == document.blocks.count || isFoot(document, after: index)
    {
      place.isListOfLinks = boilerplate
    }
  }

  /// Whether the first passage is the heading of a list of links, and the others may be links and are no
  /// rows of a table.
  func opensLinks(
    _ passages: [Passage], with heads: [PageFurniture.Kind]
  ) -> Bool {
    guard let head = passages.first?.text,
      case .boilerplate(let kind) = classify(head, at: [.alone, .besideFurniture]),
      !areRows(passages)
    else { return false }
    return heads.contains(kind) && passages.dropFirst().allSatisfy { isLink($0.text) }
  }

  /// Whether the first three passages have pipes, as rows of a table have.
  private func areRows(_ passages: [Passage]) -> Bool {
    passages.count >= 3
      && passages.prefix(3).allSatisfy { $0.text.bytes.contains(UInt8(ascii: "|")) }
  }

  /// Whether all passages but the first are as many words as titles of articles are.
  func areTitles(_ passages: [Passage]) -> Bool {
    passages.count >= 2
      && passages.dropFirst().allSatisfy { $0.text.bytes.count(where: { $0 == 0x20 }) >= 3 }
  }

  /// Removes the passages of a block, what they say about the article to the metadata; says whether
  /// it did.
  func removes(
    _ passages: [Passage], from document: inout Document, by kind: PageFurniture.Kind
  ) -> Bool {
    guard boilerplate else { return false }
    for passage in passages {
      if metadata, case .metadata(let fields) = classify(passage.text, at: .alone) {
        record(fields, of: passage.text, in: &document)
      } else {
        document.remove(passage.text, by: CleaningRules.furniture(kind))
      }
    }
    return true
  }

  /// Removes the passages of a block that are links, to other articles or to headings of this one;
  /// says whether they are.
  func removesLinks(
    _ passages: [Passage], at index: Int, from document: inout Document, _ place: PlaceTracker
  ) -> Bool {
    if place.isListOfLinks { return removes(passages, from: &document, by: .linkList) }
    return mayBeContents(passages, at: index, place)
      && areContents(passages, of: document, at: index)
      && removes(passages, from: &document, by: .navigation)
  }

  /// Whether a block near the top has one of the first headings among its first four passages: what
  /// heads the contents, and a link to hide them, may stand above.
  private func mayBeContents(
    _ passages: [Passage], at index: Int, _ place: PlaceTracker
  ) -> Bool {
    index < Self.lastOfContents && passages.count >= 3
      && passages.prefix(4).contains { entry in
        let words = unnumberedHeading(entry.text.bytes)
        return place.firstHeadings.contains { haveSameWords(words.span, $0.span) }
      }
  }

  /// Whether the passages of a block are headings of the text below it: its contents.
  private func areContents(
    _ passages: [Passage], of document: borrowing Document, at index: Int
  ) -> Bool {
    guard passages.allSatisfy({ $0.text.count <= PageFurniture.maximumLength }) else {
      return false
    }
    let below = document.blocks[(index + 1)...].lazy.filter(\.isHeading).compactMap(\.text)
    let headings = Set(below.map(Self.words))
    let entries = passages.drop { !headings.contains(Self.words($0.text)) }
    let count = entries.count { headings.contains(Self.words($0.text)) }
    return count >= 3 && count * 4 >= entries.count * 3 && passages.count - entries.count <= 3
  }

  /// Contents stand among so many blocks at the top.
  private static let lastOfContents = 16

  /// Whether the lines that a page ends in are its foot: the first one is furniture, and so are two at
  /// least, one in three.
  func areFoot(_ passages: [Passage]) -> Bool {
    func isKnown(_ passage: Passage) -> Bool {
      classify(passage.text, at: [.alone, .besideFurniture]).isBoilerplate
    }
    guard let first = passages.first, passages.allSatisfy({ $0.text.count <= Self.longText }),
      isKnown(first)
    else { return false }
    let count = passages.count(where: isKnown)
    return count >= 2 && count * 3 >= passages.count
  }

  private static func words(_ heading: Text) -> [UInt8] {
    let bytes = unnumberedHeading(heading.bytes)
    return foldedWords(of: bytes.span)
  }

  /// Whether what follows is short lines down to the end of the page, of which three in four at least
  /// are no sentences: links, menus, addresses.
  ///
  /// On the pages of `Tests/Gold`, 91 in 100 lines without a stop below an article and below what
  /// `endsArticles` were no part of it.
  func isFoot(_ document: borrowing Document, after index: Int) -> Bool {
    let rest = document.blocks[(index + 1)...]
    guard (1...40).contains(rest.count) else { return false }
    var (links, sentences) = (0, 0)
    for block in rest {
      switch block {
      case .heading(let heading) where heading.levelConfidence == 1: return false
      case .heading, .paragraph:
        guard let text = block.text, text.count <= Self.longText else { return false }
        if isLink(text) {
          links += 1
        } else if !classify(text, at: .alone).isBoilerplate {
          sentences += 1
        }
      case .list(let list):
        guard list.items.allSatisfy({ isLink($0.text) && !$0.text.bytes.contains(0x3A) }) else {
          return false
        }
        links += list.items.count
      case .lines(let group):
        guard group.lines.allSatisfy({ isLink($0.text) }), !areRows(group.lines) else {
          return false
        }
        links += group.lines.count
      default: return false
      }
    }
    return sentences * 3 <= links
  }

  /// Whether a paragraph is as many words as titles of articles are.
  func isTitleOfLink(_ text: Text, _ block: Block) -> Bool {
    guard case .paragraph = block else { return false }
    return text.bytes.count(where: { $0 == 0x20 }) >= 4
  }

  /// Whether the text is short and no sentence.
  func isLink(_ text: Text) -> Bool {
    guard text.count <= 110, let last = text.bytes.last else { return false }
    return last != 0x2E && last != 0x3A && last != 0x3B
  }
}
