// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Repairs damaged text and takes out what belongs to the page and not to the article.
///
/// - Input: blocks in any state, as the reader made them.
/// - Output: the same blocks with their text repaired; those that were page furniture gone, each in
///   the ledger, what they say about the article in the metadata. Text without damage is the same
///   bytes, and running twice is running once.
/// - Complexity: O(*n*) in the bytes of the text.
public struct Clean: MapStage {
  /// Name, summary, settings and rules.
  public static let descriptor = StageDescriptor(
    name: "clean",
    summary: "Repair damaged text; remove page furniture, keep its metadata.",
    discussion: """
      Repairs work inside a text: damaged encodings, HTML entities, invisible characters, white \
      space, and blanks that were lost after punctuation. In table cells and in lines whose role is \
      open, lost blanks stay lost, since `a,b` may be meant there. Code is never touched.

      Furniture is told by whole lines, never by a word in a sentence: lines of syndication, calls \
      to follow, share or subscribe, links to other articles, menus, notices, rights and credits go \
      to the ledger; lines such as `By Jane Doe` or `Published: 12 March 2024` become metadata \
      (`author`, `published`, `updated`, `source_url`, `publisher`, `section`, `tags`), dates in \
      ISO 8601 where they read in one way only. A key that is there already stays as it is. In articles \
      without markup a model takes out lines, too, that no pattern knows but that read and stand as \
      furniture does (`likely-furniture`).
      """,
    example: """
      missing-blanks: false
      extra-boilerplate: ["Our reporter in"]
      """,
    settings: [
      unicode, mojibake, htmlEntities, whiteSpace, missingBlanks, boilerplate, furnitureModel,
      metadata, extraBoilerplate,
    ],
    rules: CleaningRules.all)

  static let unicode = Setting(
    "unicode", default: true,
    "Drop invisible and control characters, part ligatures, compose letters and marks (NFC).")
  static let mojibake = Setting(
    "mojibake", default: true, "Undo UTF-8 that was read as Windows-1252 or Latin-1.")
  static let htmlEntities = Setting(
    "html-entities", default: true, "Replace HTML entities with what they stand for.")
  static let whiteSpace = Setting(
    "white-space", default: true, "Make each run of white space one blank; none at the ends.")
  static let missingBlanks = Setting(
    "missing-blanks", default: true, "Put back blanks lost after punctuation in prose.")
  static let boilerplate = Setting(
    "boilerplate", default: true, "Remove lines that are page furniture.")
  static let furnitureModel = Setting(
    "furniture-model", default: true,
    "Remove lines, too, that no pattern knows but that read and stand as furniture does.")
  static let metadata = Setting(
    "metadata", default: true, "Move bylines, dates, source links and tags to the metadata.")
  static let extraBoilerplate = Setting(
    "extra-boilerplate", default: [String](),
    "Beginnings of further lines to remove, in any case.")

  private let repair: TextRepair
  private let furniture: FurnitureRemoval

  /// Creates the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    repair = TextRepair(
      unicode: settings[Self.unicode], mojibake: settings[Self.mojibake],
      entities: settings[Self.htmlEntities], whiteSpace: settings[Self.whiteSpace],
      missingBlanks: settings[Self.missingBlanks])
    furniture = FurnitureRemoval(
      boilerplate: settings[Self.boilerplate], model: settings[Self.furnitureModel],
      metadata: settings[Self.metadata],
      phrases: settings[Self.extraBoilerplate])
  }

  /// Cleans in place; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    let isFirst = !document.ledger.hasWork(of: document.ledger.stage)
    var counts = TextRepair.Counts()
    for index in document.blocks.indices { repair(&document.blocks[index], &counts) }
    CleaningRules.note(counts, in: &document.ledger)
    furniture.run(on: &document, isFirst: isFirst)
  }

  private func repair(_ block: inout Block, _ counts: inout TextRepair.Counts) {
    switch block {
    case .code: return
    case .paragraph(let passage):
      if let text = repair.repaired(passage.text, isProse: true, counts: &counts) {
        block = .paragraph(Passage(text))
      }
    case .heading, .list, .quote, .caption: repairPassages(of: &block, isProse: true, &counts)
    case .table, .lines: repairPassages(of: &block, isProse: false, &counts)
    }
  }

  private func repairPassages(
    of block: inout Block, isProse: Bool, _ counts: inout TextRepair.Counts
  ) {
    block.forEachPassage { passage in
      if let text = repair.repaired(passage.text, isProse: isProse, counts: &counts) {
        passage.text = text
      }
    }
  }
}
