// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The removal of page furniture, and what it says about the article.
struct FurnitureRemoval: Sendable {
  let boilerplate: Bool
  let metadata: Bool
  private let usesModel: Bool
  private let phrases: [[UInt8]]

  init(boilerplate: Bool, model: Bool, metadata: Bool, phrases: [String]) {
    self.boilerplate = boilerplate
    usesModel = boilerplate && model
    self.metadata = metadata
    self.phrases = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  /// Takes furniture out of `document`.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - isFirst: Whether the stage has not treated it before; where it has, lines do not stand where
  ///     they stood, and the model is not asked.
  /// - Complexity: O(*n*) in the number of blocks and in the bytes of their short lines.
  func run(on document: inout Document, isFirst: Bool) {
    // Markup says more than how lines read and stand.
    let mayUseModel =
      usesModel && isFirst && !document.blocks.contains(where: \.isMarkedHeading)
    let count = document.ledger.removals.count
    treatBlocks(of: &document, mayUseModel)
    // Without these lines others stand where patterns know them.
    let likely = CleaningRules.furniture(.likely).id
    if mayUseModel, document.ledger.removals[count...].contains(where: { $0.rule == likely }) {
      treatBlocks(of: &document, false)
    }
    removeTrailingHeadings(&document)
  }

  /// Treats each block in order.
  private func treatBlocks(of document: inout Document, _ mayUseModel: Bool) {
    let isActive = boilerplate || metadata || !phrases.isEmpty
    var place = PlaceTracker(document)
    if mayUseModel { place.useModel(on: document) }
    let lastProse = boilerplate ? lastParagraphs(of: document) : 0
    document.keepBlocks { document, index in
      isActive
        ? treat(&document, index, &place, mayEndInSyndication: index >= lastProse)
        : removeBlank(&document, index)
    }
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
  static let longText = 160

  /// Treats the block at `index`; says whether it stays.
  private func treat(
    _ document: inout Document, _ index: Int, _ place: inout PlaceTracker,
    mayEndInSyndication: Bool
  ) -> Bool {
    if removesComment(at: index, of: &document, &place) { return false }
    switch document.blocks[index] {
    case .code, .table, .caption:
      place.passContent(longText: false)
      return true
    case .heading, .quote, .paragraph:
      if boilerplate, cutEditLink(at: index, of: &document) {
        place.passContent(longText: false)
        return true
      }
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
      guard
        let kept = removeFurniture(
          from: list.items, ofBlock: index, &document, isAlone, areItems: true, place)
      else {
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
      if place.isBelowProse, areFoot(group.lines),
        index + 1 == document.blocks.count || isFoot(document, after: index)
      {
        return !removes(group.lines, from: &document, by: .navigation)
      }
      let isAlone =
        place.isBelowLinkHead
        || group.lines.count == 1 && !document.blocks.isBesideOpenLines(index)
      guard
        let kept = removeFurniture(
          from: group.lines, ofBlock: index, &document, isAlone, areItems: false, place)
      else {
        place.passContent(longText: false)
        return true
      }
      if kept.count == 1, place.isCertain(kept[0], ofBlock: index) {
        document.blocks[index] = .heading(
          Heading(level: 1, levelConfidence: 0.6, group.lines[kept[0]].text))
        return true
      }
      document.blocks[index] = .lines(
        Lines(kept.map { group.lines[$0] }, followsBlank: group.followsBlank))
      return !kept.isEmpty
    }
  }

  /// Removes the passages of a block that are furniture; returns the places of the others, `nil` for all.
  private func removeFurniture(
    from passages: [Passage], ofBlock block: Int, _ document: inout Document, _ isAlone: Bool,
    areItems: Bool, _ place: PlaceTracker
  ) -> [Int]? {
    var others: [Int]?
    let isByTitle =
      !areItems && passages.count > 1
      && passages.indices.contains { place.isCertain($0, ofBlock: block) }
      && passages.count(where: { $0.text.bytes.contains(UInt8(ascii: "|")) }) * 2 < passages.count
    let areLikely =
      place.areLikeFurniture(passages.count, passagesOf: block) && !mayBeOfTable(document, block)
    for index in passages.indices {
      var isRemoved = removes(passages[index].text, &document, at: isAlone ? .alone : []) { found in
        // An item such as `Published: 2019` is one of the things that the list is about.
        if case .metadata = found, areItems, passages.count > 1 { return true }
        return !areItems && isAmongCells(index, of: passages)
      }
      if !isRemoved, !place.isCertain(index, ofBlock: block),
        areLikely || isByTitle && place.isLikeFurnitureByTitle(index, ofBlock: block)
      {
        isRemoved = remove(passages[index].text, as: .boilerplate(.likely), from: &document)
      }
      if isRemoved {
        others = others ?? Array(0..<index)
      } else {
        others?.append(index)
      }
    }
    return others
  }

  /// Whether the passages of a block may be cells or rows of a table: they have pipes, or stand beside
  /// open lines that are as many.
  private func mayBeOfTable(_ document: borrowing Document, _ index: Int) -> Bool {
    let passages = document.blocks[index].extent
    if passages.contains(where: { $0.bytes.contains(UInt8(ascii: "|")) }) { return true }
    return [index - 1, index + 1].contains { neighbour in
      guard document.blocks.indices.contains(neighbour),
        case .lines(let group) = document.blocks[neighbour]
      else { return false }
      return passages.count == 1 || group.lines.count == passages.count
    }
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
    let headsAuthor = found == nil && headsAuthor(text, at: index, of: document, place)
    if headsAuthor || found == nil && isAboutAuthor(text, at: index, of: document, place) {
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
    if found == nil, place.areLikeFurniture(1, passagesOf: index), !mayBeOfTable(document, index) {
      found = .boilerplate(.likely)
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
    place.isBelowAuthorHead = headsAuthor
    place.isBelowCommentHead = place.isBelowProse && headsComments(text, found)
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

  func classify(_ text: Text, at place: PageFurniture.Place) -> PageFurniture? {
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

  private func precedesFurniture(_ document: borrowing Document, _ index: Int) -> Bool {
    guard index + 1 < document.blocks.count else { return false }
    switch document.blocks[index + 1] {
    case .heading(let heading): return classify(heading.passage.text, at: .alone).isBoilerplate
    case .paragraph(let passage): return classify(passage.text, at: .alone).isBoilerplate
    default: return false
    }
  }

  /// Removes a sentence of syndication from the end of `text`; returns what is left, or `nil`.
  private func cutTrailingSentence(_ text: Text, _ document: inout Document) -> Text? {
    let bytes = text.bytes
    guard let found = PageFurniture.trailingSentence(of: bytes.span) else { return nil }
    let end = skipBlanksBackward(in: bytes.span, from: found.start, to: 0)
    document.remove(text[end..<text.count], by: CleaningRules.furniture(found.kind))
    return text[0..<end]
  }
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
  func isDateAlone(_ count: Int) -> Bool {
    guard case .metadata(let fields) = self else { return false }
    return fields.count == 1 && fields[0].key == "published" && fields[0].value == 0..<count
  }
}

extension Block {
  /// Whether this is a heading because markup says so.
  fileprivate var isMarkedHeading: Bool {
    if case .heading(let heading) = self { heading.levelConfidence == 1 } else { false }
  }
}

extension PageFurniture? {
  /// Whether this is boilerplate of any kind.
  var isBoilerplate: Bool {
    if case .boilerplate = self { true } else { false }
  }
}
