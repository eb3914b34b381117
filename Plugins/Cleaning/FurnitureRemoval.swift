// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The removal of page furniture, and what it says about the article.
struct FurnitureRemoval: Sendable {
  private let boilerplate: Bool
  private let metadata: Bool
  private let phrases: [[UInt8]]

  init(boilerplate: Bool, metadata: Bool, phrases: [String]) {
    self.boilerplate = boilerplate
    self.metadata = metadata
    self.phrases = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  /// Takes furniture out of `document`.
  ///
  /// - Complexity: O(*n*) in the number of blocks and in the bytes of their short lines.
  func run(on document: inout Document) {
    let isActive = boilerplate || metadata || !phrases.isEmpty
    var place = PlaceTracker(document)
    let lastProse = boilerplate ? lastParagraphs(of: document) : 0
    document.keepBlocks { document, index in
      isActive
        ? treat(&document, index, &place, mayEndInSyndication: index >= lastProse)
        : removeBlank(&document, index)
    }
    removeTrailingHeadings(&document)
  }

  /// The index of the third paragraph from the end: syndication is added where an article ends.
  private func lastParagraphs(of document: borrowing Document) -> Int {
    var left = 3
    var index = document.blocks.count
    while index > 0, left > 0 {
      index -= 1
      if case .paragraph = document.blocks[index] { left -= 1 }
    }
    return index
  }

  /// Removes headings at the end, below long text, that have nothing below them: links to others.
  ///
  /// What markup makes a heading stays.
  private func removeTrailingHeadings(_ document: inout Document) {
    let hasProse = document.blocks.contains { block in
      if case .paragraph(let passage) = block { passage.text.count > Self.longText } else { false }
    }
    guard boilerplate, hasProse else { return }
    while case .heading(let heading) = document.blocks.last, heading.levelConfidence < 1,
      isLink(heading.passage.text)
    {
      document.remove(heading.passage.text, by: CleaningRules.furniture(.linkList))
      document.blocks.removeLast()
    }
  }

  /// Texts longer than this are prose, in bytes.
  private static let longText = 160

  /// Treats the block at `index`; says whether it stays.
  private func treat(
    _ document: inout Document, _ index: Int, _ place: inout PlaceTracker,
    mayEndInSyndication: Bool
  ) -> Bool {
    switch document.blocks[index] {
    case .code, .table, .caption:
      place.passContent(longText: false)
      return true
    case .heading, .quote, .paragraph:
      if boilerplate { cutEditLink(at: index, of: &document) }
      while true {
        guard let text = document.blocks[index].text, treatLine(text, &document, index, &place)
        else { return false }
        guard mayEndInSyndication, case .paragraph = document.blocks[index],
          let rest = cutTrailingSentence(text, &document)
        else { return true }
        document.blocks[index] = .paragraph(Passage(rest))
      }
    case .list(var list):
      lookForLinks(list.items, at: index, of: document, &place)
      if removesLinks(list.items, at: index, from: &document, place) { return false }
      let isAlone = list.items.count == 1
      guard let kept = removeFurniture(from: list.items, &document, isAlone, areItems: true) else {
        place.passContent(longText: false)
        return true
      }
      list.keepItems(at: kept)
      document.blocks[index] = .list(list)
      return !kept.isEmpty
    case .lines(let group):
      lookForLinks(group.lines, at: index, of: document, &place)
      if group.followsBlank, areTitles(group.lines),
        opensLinks(group.lines, with: [.linkList, .related])
      {
        return !removes(group.lines, from: &document, by: .linkList)
      }
      if removesLinks(group.lines, at: index, from: &document, place) { return false }
      let isAlone = group.lines.count == 1 && !document.blocks.isBesideOpenLines(index)
      guard let kept = removeFurniture(from: group.lines, &document, isAlone, areItems: false)
      else {
        place.passContent(longText: false)
        return true
      }
      document.blocks[index] = .lines(
        Lines(kept.map { group.lines[$0] }, followsBlank: group.followsBlank))
      return !kept.isEmpty
    }
  }

  /// Notes whether a block is the beginning of a list of links that ends the document.
  private func lookForLinks(
    _ passages: [Passage], at index: Int, of document: borrowing Document,
    _ place: inout PlaceTracker
  ) {
    if !place.isListOfLinks, opensLinks(passages, with: [.linkList]),
      index + 1 == document.blocks.count || isFoot(document, after: index)
    {
      place.isListOfLinks = boilerplate
    }
  }

  /// Whether the first passage is the heading of a list of links, and the others may be links.
  private func opensLinks(
    _ passages: [Passage], with heads: [PageFurniture.Kind]
  ) -> Bool {
    guard let head = passages.first?.text,
      case .boilerplate(let kind) = classify(head, at: [.alone, .besideFurniture])
    else { return false }
    return heads.contains(kind) && passages.dropFirst().allSatisfy { isLink($0.text) }
  }

  /// Whether all passages but the first are as many words as titles of articles are.
  private func areTitles(_ passages: [Passage]) -> Bool {
    passages.count >= 2
      && passages.dropFirst().allSatisfy { $0.text.bytes.count(where: { $0 == 0x20 }) >= 3 }
  }

  /// Removes the passages of a block, what they say about the article to the metadata; says whether
  /// it did.
  private func removes(
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
  private func removesLinks(
    _ passages: [Passage], at index: Int, from document: inout Document, _ place: PlaceTracker
  ) -> Bool {
    if place.isListOfLinks { return removes(passages, from: &document, by: .linkList) }
    return mayBeContents(passages, at: index, place)
      && areContents(passages, of: document, at: index)
      && removes(passages, from: &document, by: .navigation)
  }

  /// Whether a block near the top has one of the first headings among its first two passages.
  private func mayBeContents(
    _ passages: [Passage], at index: Int, _ place: PlaceTracker
  ) -> Bool {
    index < Self.lastOfContents && passages.count >= 3
      && passages.prefix(2).contains { entry in
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
    let count = passages.count { headings.contains(Self.words($0.text)) }
    return count >= 3 && count * 4 >= passages.count * 3
  }

  /// Contents stand among so many blocks at the top.
  private static let lastOfContents = 16

  private static func words(_ heading: Text) -> [UInt8] {
    let bytes = unnumberedHeading(heading.bytes)
    return foldedWords(of: bytes.span)
  }

  /// Removes the passages of a block that are furniture; returns the places of the others, `nil` for all.
  private func removeFurniture(
    from passages: [Passage], _ document: inout Document, _ isAlone: Bool, areItems: Bool
  ) -> [Int]? {
    var others: [Int]?
    for index in passages.indices {
      let isRemoved = removes(passages[index].text, &document, at: isAlone ? .alone : []) { found in
        // An item such as `Published: 2019` is one of the things that the list is about.
        if case .metadata = found, areItems, passages.count > 1 { return true }
        return !areItems && isAmongCells(index, of: passages)
      }
      if isRemoved {
        others = others ?? Array(0..<index)
      } else {
        others?.append(index)
      }
    }
    return others
  }

  /// Whether a line stands open among others of which none is furniture: it may be a cell.
  private func isAmongCells(_ index: Int, of passages: [Passage]) -> Bool {
    guard index > 0, index + 1 < passages.count, passages.count >= 4 else { return false }
    return classify(passages[index - 1].text, at: []) == nil
      && classify(passages[index + 1].text, at: []) == nil
  }

  /// Removes what is nothing but blanks.
  private func removeBlank(_ document: inout Document, _ index: Int) -> Bool {
    guard case .paragraph(let passage) = document.blocks[index], passage.text.isEmpty else {
      return true
    }
    document.remove(passage.text, by: CleaningRules.blank)
    return false
  }

  // MARK: Lines

  /// Treats the whole text of a block as a line; says whether the block stays.
  private func treatLine(
    _ text: Text, _ document: inout Document, _ index: Int, _ place: inout PlaceTracker
  ) -> Bool {
    if removesPhrase(text, &document) { return false }
    if text.count > PageFurniture.maximumLength {
      place.passContent(longText: true)
      return true
    }
    var facts: PageFurniture.Place = .alone
    if place.isNearTitle(index) { facts.insert(.nearTitle) }
    if place.followsFurniture { facts.insert(.besideFurniture) }
    // Headings of pages with markup are what they are marked as.
    let known = document.blocks[index].isHeading ? nil : place.top?.furniture(at: index)
    var found = known ?? classify(text, at: facts)
    let mayBeBeside = found == nil && text.count <= 60 && !place.followsFurniture
    let beside = mayBeBeside ? classify(text, at: facts.union(.besideFurniture)) : nil
    if beside == .boilerplate(.linkList), isFoot(document, after: index) { found = beside }
    if found == nil, place.isBelowProse, index + Self.lastOfAuthors >= document.blocks.count,
      case .paragraph = document.blocks[index], isAboutAuthor(text, of: document)
    {
      found = .boilerplate(.notice)
    }
    // Some pages have their date below the article.
    if found == nil, index + 4 > document.blocks.count, document.metadata["published"] == nil,
      let date = classify(text, at: facts.union(.nearTitle)), date.isDateAlone(text.count)
    {
      found = date
    }
    if found == nil, text.count <= 24, beside != nil, precedesFurniture(document, index) {
      found = beside
    }
    if known == nil, case .metadata(let fields) = found,
      isOneOfManyDates(fields, text, document)
    {
      found = nil
    }
    if found == nil, isLink(text),
      place.isListOfLinks || place.isBelowLinkHead && isTitleOfLink(text, document.blocks[index])
    {
      found = .boilerplate(.linkList)
    }
    guard let found, remove(text, as: found, from: &document) else {
      place.passContent(longText: text.count > Self.longText)
      return true
    }
    place.followsFurniture = true
    if !place.isListOfLinks,
      found == .boilerplate(.linkList) || place.isBelowProse && found.endsArticles
    {
      place.isListOfLinks = isFoot(document, after: index)
    }
    place.isBelowLinkHead = found.headsLinks
    return false
  }

  /// Removes a passage of a block if it is furniture; says whether it did.
  private func removes(
    _ text: Text, _ document: inout Document, at place: PageFurniture.Place,
    unless isContent: (PageFurniture) -> Bool
  ) -> Bool {
    if removesPhrase(text, &document) { return true }
    guard let found = classify(text, at: place), text.isEmpty || !isContent(found) else {
      return false
    }
    return remove(text, as: found, from: &document)
  }

  /// Removes a text that begins with a phrase of the settings.
  private func removesPhrase(_ text: Text, _ document: inout Document) -> Bool {
    let begins = phrases.contains { phrase in
      phrase.count <= text.count
        && zip(phrase, text.bytes).allSatisfy { fold($0) == fold($1) }
    }
    if begins { document.remove(text, by: CleaningRules.extra) }
    return begins
  }

  private func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private func classify(_ text: Text, at place: PageFurniture.Place) -> PageFurniture? {
    if text.isEmpty { return .boilerplate(.separator) }
    let bytes = text.bytes
    return PageFurniture.classify(bytes.span, at: place)
  }

  private func remove(_ text: Text, as found: PageFurniture, from document: inout Document) -> Bool
  {
    if text.isEmpty {
      document.remove(text, by: CleaningRules.blank)
      return true
    }
    switch found {
    case .caption: return false
    case .boilerplate(let kind):
      if !boilerplate { return false }
      document.remove(text, by: CleaningRules.furniture(kind))
    case .metadata(let fields):
      if !metadata { return false }
      record(fields, of: text, in: &document)
    }
    return true
  }

  // MARK: Metadata

  /// Makes the values of `fields` metadata and the rest of the line removals.
  private func record(
    _ fields: [PageFurniture.Field], of text: Text, in document: inout Document
  ) {
    var done = 0
    for field in fields {
      let value = value(of: field, in: text)
      if field.value == 0..<text.count {
        // A line without a label leaves nothing else to see in the ledger.
        document.metadata.add(field.key, .string(value))
      } else if document.addMetadata(field.key, .string(value), from: text[field.value]) {
        document.remove(text[done..<field.value.lowerBound], by: CleaningRules.metadataLine)
        done = field.value.upperBound
      }
    }
    if done < text.count {
      document.remove(text[done..<text.count], by: CleaningRules.metadataLine)
    }
  }

  private func value(of field: PageFurniture.Field, in text: Text) -> String {
    let bytes = text.bytes
    if field.key == "published" || field.key == "updated",
      case .normalised(let date) = WrittenDate.read(bytes.span, in: field.value)
    {
      return date
    }
    return text[field.value].string
  }

  /// Whether a date that stands alone is one of several, as in a chronicle.
  private func isOneOfManyDates(
    _ fields: [PageFurniture.Field], _ text: Text, _ document: borrowing Document
  ) -> Bool {
    guard PageFurniture.metadata(fields).isDateAlone(text.count) else { return false }
    var count = 0
    for block in document.blocks {
      let other: Text
      switch block {
      case .heading(let heading): other = heading.passage.text
      case .paragraph(let passage): other = passage.text
      default: continue
      }
      let bytes = other.bytes
      if WrittenDate.read(bytes.span, in: 0..<bytes.count) != nil { count += 1 }
    }
    return count > 1
  }

  // MARK: Surroundings

  private func precedesFurniture(_ document: borrowing Document, _ index: Int) -> Bool {
    guard index + 1 < document.blocks.count else { return false }
    switch document.blocks[index + 1] {
    case .heading(let heading): return classify(heading.passage.text, at: .alone).isBoilerplate
    case .paragraph(let passage): return classify(passage.text, at: .alone).isBoilerplate
    default: return false
    }
  }

  /// Whether what follows is short lines down to the end of the page, of which three in four at least
  /// are no sentences: links, menus, addresses.
  ///
  /// On the pages of `Tests/Gold`, 91 in 100 lines without a stop below an article and below what
  /// `endsArticles` were no part of it.
  private func isFoot(_ document: borrowing Document, after index: Int) -> Bool {
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
        guard group.lines.allSatisfy({ isLink($0.text) }) else { return false }
        links += group.lines.count
      default: return false
      }
    }
    return sentences * 3 <= links
  }

  /// What is said of authors stands among so many blocks at the end.
  private static let lastOfAuthors = 8

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

  private static let saidOfAuthors = [
    " is a ", " is an ", " is the ", " writes ", " covers ", " reports ", " teaches ", ", a ",
    ", an ",
    " ist ", " schreibt ", " est ", " écrit ", " es ", " escribe ", " è ", " scrive ",
  ]

  /// Whether a paragraph is as many words as titles of articles are.
  private func isTitleOfLink(_ text: Text, _ block: Block) -> Bool {
    guard case .paragraph = block else { return false }
    return text.bytes.count(where: { $0 == 0x20 }) >= 4
  }

  /// Whether the text is short and no sentence.
  private func isLink(_ text: Text) -> Bool {
    guard text.count <= 110, let last = text.bytes.last else { return false }
    return last != 0x2E && last != 0x3A && last != 0x3B
  }

  /// Removes `[edit]` from the end of a heading, as encyclopaedias have it; on lines of its own it is
  /// furniture like any other.
  private func cutEditLink(at index: Int, of document: inout Document) {
    guard case .heading(var heading) = document.blocks[index] else { return }
    let text = heading.passage.text
    guard text.bytes.last == UInt8(ascii: "]"),
      let start = text.bytes.lastIndex(of: UInt8(ascii: "[")).map({ $0 - text.bytes.startIndex }),
      start > 0, Self.editLinks.contains(text[start + 1..<text.count - 1].string)
    else { return }
    let link = text[start..<text.count]
    if document.source.text[link.envelope].contains(0x0A) {
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
  }

  /// What encyclopaedias have behind headings, in brackets.
  private static let editLinks: Set<String> = [
    "edit", "edit source", "hide", "show", "bearbeiten", "modifier", "modifier le code", "editar",
    "modifica", "edytuj", "bewerken", "ocultar",
  ]

  /// Removes a sentence of syndication from the end of `text`; returns what is left, or `nil`.
  private func cutTrailingSentence(_ text: Text, _ document: inout Document) -> Text? {
    let bytes = text.bytes
    guard let found = PageFurniture.trailingSentence(of: bytes.span) else { return nil }
    let end = skipBlanksBackward(in: bytes.span, from: found.start, to: 0)
    document.remove(text[end..<text.count], by: CleaningRules.furniture(found.kind))
    return text[0..<end]
  }
}

/// What is known of the place of each line while the blocks of a document go by.
private struct PlaceTracker {
  /// Whether the block before was furniture.
  var followsFurniture = false

  /// Whether the rest of the document is a list of links.
  var isListOfLinks = false

  /// Whether nothing but titles stands between this and the heading of a list of links.
  var isBelowLinkHead = false

  /// The title and what stands about it, where that shows.
  let top: PageTop?

  /// The title and the first section headings, which may stand twice each, without their numbers.
  let firstHeadings: [ArraySlice<UInt8>]

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
  }

  /// The title and what belongs to it stand among the first blocks, before a second long text.
  func isNearTitle(_ index: Int) -> Bool { index < 8 && longTexts < 2 }

  mutating func passContent(longText: Bool) {
    followsFurniture = false
    isBelowLinkHead = false
    if longText { longTexts += 1 }
  }

  /// Whether long texts stand above.
  var isBelowProse: Bool { longTexts >= 2 }
}

extension PageFurniture {
  /// Whether such a line stands below an article more often than in the middle of one.
  fileprivate var endsArticles: Bool {
    switch self {
    case .boilerplate(.callToAction), .boilerplate(.syndication), .boilerplate(.copyright): true
    case .metadata(let fields): fields.contains { $0.key == "tags" }
    default: false
    }
  }

  /// Whether titles of other articles follow such a line.
  fileprivate var headsLinks: Bool {
    self == .boilerplate(.linkList) || self == .boilerplate(.related)
  }

  /// Whether all of a line of so many bytes is a date.
  fileprivate func isDateAlone(_ count: Int) -> Bool {
    guard case .metadata(let fields) = self else { return false }
    return fields.count == 1 && fields[0].key == "published" && fields[0].value == 0..<count
  }
}

extension PageFurniture? {
  /// Whether this is boilerplate of any kind.
  fileprivate var isBoilerplate: Bool {
    if case .boilerplate = self { true } else { false }
  }
}
