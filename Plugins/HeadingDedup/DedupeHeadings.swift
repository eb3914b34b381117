// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Removes headings that stand twice, and the heads and feet of pages.
///
/// Scrapers that take a page's heading from two places print it twice, or glue a copy to the
/// paragraph below it. The first stays. Cells, items and the text of paragraphs are never touched,
/// but for a heading's words at the start of its paragraph.
///
/// - Input: *n* blocks in reading order.
/// - Output: at most *n* blocks, order kept; each removal is in the ledger under the rule for its kind.
/// - Complexity: O(*n* log *n*) in the number of short blocks, O(*n*) in the rest. For similar
///   matching with scope `section` or `document`, each heading is compared with those of the scope.
public struct DedupeHeadings: MapStage {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "dedupe-headings", summary: "Remove headings that repeat an earlier one.",
    discussion: """
      A heading goes when nothing stands between it and one with the same words, whatever the case \
      and punctuation of the two, a number before or `(continued)` behind one of them. So does \
      `Costs (continued)` wherever it stands below `Costs`, the title where the next heading repeats \
      it, and a heading's words at the start of its paragraph, where a new sentence begins behind \
      them. Heads and feet of pages go when they count pages, are the title, interrupt sentences, or \
      stand now below and now above a heading.

      Titles that repeat on purpose, such as `Answer` in an interview or `Ingredients` in a \
      collection of recipes, stay. With `scope: section` a heading also goes when content stands \
      between it and its like, as long as no heading of a higher rank does; with `document` \
      wherever it stands. With `match: exact` only headings that are equal to the byte are compared, \
      and nothing else is looked for.
      """,
    example: """
      scope: adjacent
      match: normalised
      """,
    settings: [scope, match, similarity], rules: HeadingRules.all)

  static let scope = Setting(
    "scope", default: Scope.adjacent, "How far back an equal heading is looked for.")
  static let match = Setting(
    "match", default: Match.normalised,
    "When headings are equal: to the byte, but for case, punctuation and numbering, or nearly.")
  static let similarity = Setting(
    "similarity", default: 0.9, in: 0.5...1,
    "With `match: similar`, the share of characters that must agree.")

  enum Scope: String, SettingChoice {
    case adjacent, section, document
  }

  enum Match: String, SettingChoice {
    case exact, normalised, similar
  }

  private let scope: Scope
  private let match: Match
  private let similarity: Double?

  /// Makes the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    scope = settings[Self.scope]
    match = settings[Self.match]
    similarity = match == .similar ? settings[Self.similarity] : nil
  }

  /// Removes repeats in place; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    let (removals, cuts) = HeadingRepeats.find(
      in: document, isExact: match == .exact, similarity: similarity)
    for cut in cuts { document.cut(cut.range, ofBlock: cut.index, by: cut.rule) }
    document.removeBlocks(by: removals)
    if scope != .adjacent {
      document.removeBlocks(by: repeatsInScope(in: document))
    }
  }

  /// The headings that equal one before them in the same section or anywhere.
  private func repeatsInScope(in document: Document) -> [Rule?] {
    var repeats = [Rule?](repeating: nil, count: document.blocks.count)
    var seen = SeenHeadings(similarity: similarity)
    for (index, block) in document.blocks.enumerated() {
      guard case .heading(let heading) = block else { continue }
      if scope == .section { seen.forget(below: heading.level) }
      let text = heading.passage.text
      let words = match == .exact ? Array(text.bytes) : HeadingKey(text).words
      if seen.contains(words) {
        repeats[index] = HeadingRules.repeated
      } else {
        seen.insert(words, level: heading.level)
      }
    }
    return repeats
  }
}

extension Document {
  /// Takes out the blocks that have a rule, each under its own.
  fileprivate mutating func removeBlocks(by rules: [Rule?]) {
    keepBlocks { document, index in
      guard let rule = rules[index] else { return true }
      document.remove(document.blocks[index], by: rule)
      return false
    }
  }

  /// Takes `range`, which is the start or the end of it, out of the text of a heading or paragraph.
  ///
  /// Entities of the rest stay where they were.
  fileprivate mutating func cut(_ range: Range<Int>, ofBlock index: Int, by rule: Rule) {
    var removed: Text?
    blocks[index].forEachPassage { passage in
      let text = passage.text
      removed = text[range]
      let kept = range.lowerBound == 0 ? range.upperBound..<text.count : 0..<range.lowerBound
      let entities = passage.entities.filter {
        $0.range.lowerBound >= kept.lowerBound && $0.range.upperBound <= kept.upperBound
      }
      passage = Passage(text[kept])
      passage.entities = entities.map { entity in
        var entity = entity
        entity.range =
          entity.range.lowerBound - kept.lowerBound..<entity.range.upperBound - kept.lowerBound
        return entity
      }
    }
    if let removed { remove(removed, by: rule) }
  }
}
