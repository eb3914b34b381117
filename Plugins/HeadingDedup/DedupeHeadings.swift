// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Removes headings that repeat an earlier one.
///
/// Scrapers that take a page's heading from two places print it twice. The first stays. Only
/// headings are compared: cells, items and paragraphs are never touched.
///
/// - Input: *n* blocks in reading order.
/// - Output: at most *n* blocks, order kept, none of them altered; each removal is in the ledger.
/// - Complexity: O(*n*) for exact and normalised matching. For similar matching O(*n*) with scope
///   `adjacent`; otherwise each heading is compared with those of the scope.
public struct DedupeHeadings: MapStage {
  /// What help, schema and checking show.
  public static let descriptor = StageDescriptor(
    name: "dedupe-headings", summary: "Remove headings that repeat an earlier one.",
    discussion: """
      With `scope: adjacent` a heading goes when nothing stands between it and an equal one. With \
      `section` it also goes when content stands between, as long as no heading of a higher rank \
      does; with `document` wherever it stands. Titles that repeat on purpose, such as "Answer", \
      are safe with `adjacent`.
      """,
    example: """
      scope: adjacent
      match: normalised
      """,
    settings: [scope, match, similarity], rules: [repeatedHeading])

  static let scope = Setting(
    "scope", default: Scope.adjacent, "How far back an equal heading is looked for.")
  static let match = Setting(
    "match", default: Match.normalised,
    "When headings are equal: to the byte, but for case, punctuation and numbering, or nearly.")
  static let similarity = Setting(
    "similarity", default: 0.9, in: 0.5...1,
    "With `match: similar`, the share of characters that must agree.")

  static let repeatedHeading = Rule("repeated-heading", "A heading equal to one before it.")

  enum Scope: String, SettingChoice {
    case adjacent, section, document
  }

  enum Match: String, SettingChoice {
    case exact, normalised, similar
  }

  private let scope: Scope
  private let match: Match
  private let similarity: Double

  /// Makes the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) {
    scope = settings[Self.scope]
    match = settings[Self.match]
    similarity = settings[Self.similarity]
  }

  /// Removes repeats in place; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    let repeats =
      scope == .adjacent ? adjacentRepeats(in: document) : repeatsInScope(in: document)
    if repeats.isEmpty { return }
    document.removeBlocks(by: Self.repeatedHeading) { index, _ in repeats.contains(index) }
  }

  /// The headings that equal the heading just before them.
  private func adjacentRepeats(in document: Document) -> Set<Int> {
    var repeats: Set<Int> = []
    var kept: Heading?
    for (index, block) in document.blocks.enumerated() {
      guard case .heading(let heading) = block else {
        kept = nil
        continue
      }
      if let kept, isRepeat(heading.passage.text, of: kept.passage.text) {
        repeats.insert(index)
      } else {
        kept = heading
      }
    }
    return repeats
  }

  private func isRepeat(_ text: Text, of other: Text) -> Bool {
    if text.bytes == other.bytes { return true }
    if match == .exact { return false }
    var seen = SeenHeadings(similarity: match == .similar ? similarity : nil)
    seen.insert(headingKey(of: other), level: 0)
    return seen.contains(headingKey(of: text))
  }

  /// The headings that equal one before them in the same section or anywhere.
  private func repeatsInScope(in document: Document) -> Set<Int> {
    var repeats: Set<Int> = []
    var seen = SeenHeadings(similarity: match == .similar ? similarity : nil)
    for (index, block) in document.blocks.enumerated() {
      guard case .heading(let heading) = block else { continue }
      if scope == .section { seen.forget(below: heading.level) }
      let text = heading.passage.text
      let key = match == .exact ? Array(text.bytes) : headingKey(of: text)
      if seen.contains(key) {
        repeats.insert(index)
      } else {
        seen.insert(key, level: heading.level)
      }
    }
    return repeats
  }
}
