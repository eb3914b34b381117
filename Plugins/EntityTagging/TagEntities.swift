// SPDX-License-Identifier: Apache-2.0

import Diagnostics
public import DocumentModel
public import StageKit
import TextScanning

/// Tags names from gazetteers, dates, amounts, equipment and acronyms in every passage.
///
/// - Input: blocks in any state of cleaning; the text is not changed.
/// - Output: the same blocks with entities, sorted and without overlaps. Entities that are there
///   already stay, and a new one that overlaps one of them is dropped.
/// - Complexity: O(*n*) in the bytes of the text.
public struct TagEntities: MapStage {
  /// Name, summary and settings: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "tag-entities",
    summary: "Tag names, dates, amounts, equipment and acronyms in the text.",
    discussion: """
      At each word the longest match wins, from left to right; at equal length first the gazetteers \
      in the order listed, then acronyms that the document defines, the built-in lists, patterns. \
      Terms match on word bounds; kinds of apostrophe, hyphen and blank do not matter, and a \
      possessive ending is left out.

      A `.tsv` gazetteer has a term a line: term, label, and optionally id and aliases, parted by \
      tabs, aliases by `|`; lines that begin with `#` are comments. A `.jsonl` gazetteer has an \
      object a line with `term`, `label`, `id` and an array `aliases`. A term that occurs twice \
      keeps its first label.

      `case: smart` finds a term as written, and in capitals, in lower case or with some words in \
      lower case if it has four letters or more and is no common English word: `uzbekistan` is \
      found, `turkey`, `us` and `reading` are not. An alias in lower case is found as it is.
      """,
    example: """
      gazetteers: [Examples/gazetteers/alliances.tsv]
      patterns: [date, money]
      """,
    settings: [gazetteers, builtIn, patterns, acronyms, caseRule, labels], provides: [.entities])

  static let gazetteers = Setting<[ResourcePath]>(
    "gazetteers", default: [], "Files with terms, .tsv or .jsonl; the first that has a term wins.")
  static let builtIn = Setting(
    "built-in", default: BuiltInList.allCases, "The built-in lists that are used.")
  static let patterns = Setting<[PatternFamily]>(
    "patterns", default: [.date, .money, .percent, .quantity, .equipment],
    "What is found by its form.")
  static let acronyms = Setting(
    "acronyms", default: true, "Whether acronyms that the document defines are tagged.")
  static let caseRule = Setting(
    "case", default: CaseRule.smart, "In which case terms are found.")
  static let labels = Setting<[String]>(
    "labels", default: [], "The labels that are kept; an empty list keeps all.")

  private let tagger: PassageTagger
  private let findsAcronyms: Bool
  private let labels: Set<String>

  /// Creates the stage.
  ///
  /// - Throws: `StageError` with every mistake of the gazetteer files, with its place.
  public init(settings: StageSettings) throws(StageError) {
    var builder = Gazetteer.Builder()
    let files = settings[Self.gazetteers]
    var mistakes: [Diagnostic] = []
    for (rank, path) in files.enumerated() {
      do throws(StageError) {
        try GazetteerFile.add(settings.resource(path), rank: rank, to: &builder)
      } catch {
        mistakes += error.diagnostics
      }
    }
    if !mistakes.isEmpty { throw StageError(mistakes) }
    for (rank, list) in settings[Self.builtIn].enumerated() {
      try GazetteerFile.add(list.file, rank: files.count + rank, to: &builder)
    }
    tagger = PassageTagger(
      gazetteer: builder.finish(), builtInRank: files.count, caseRule: settings[Self.caseRule],
      patterns: Patterns(settings[Self.patterns]))
    findsAcronyms = settings[Self.acronyms]
    labels = Set(settings[Self.labels])
  }

  /// Adds the entities; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    var text = PassageText()
    var findings: [Finding] = []
    let acronyms = findsAcronyms ? acronyms(of: &document, &text) : .empty
    document.forEachPassage { passage in
      text.read(passage.text)
      tagger.find(in: text, acronyms: acronyms, into: &findings)
      if findings.isEmpty { return }
      var found = tagger.entities(of: findings, acronyms: acronyms)
      if !labels.isEmpty { found.removeAll { !labels.contains($0.label) } }
      if passage.entities.isEmpty {
        passage.entities = found
      } else {
        passage.entities = passage.entities.merged(with: found)
      }
    }
  }

  private func acronyms(of document: inout Document, _ text: inout PassageText) -> Gazetteer {
    if !Acronyms.mayBeDefined(in: document.source.text) { return .empty }
    var acronyms = DocumentAcronyms(tagger)
    document.forEachPassage { passage in
      let bytes = passage.text.bytes
      let parenthesis = firstIndex(
        of: UInt8(ascii: "("), in: 0..<bytes.count, of: bytes.span)
      if parenthesis == nil { return }
      text.read(passage.text)
      acronyms.add(text)
    }
    return acronyms.finish()
  }
}

extension [Entity] {
  /// These entities with those of `others` that overlap none of them, by start.
  fileprivate func merged(with others: [Entity]) -> [Entity] {
    var merged: [Entity] = []
    var next = 0
    for other in others {
      while next < count, self[next].range.upperBound <= other.range.lowerBound {
        merged.append(self[next])
        next += 1
      }
      if next == count || self[next].range.lowerBound >= other.range.upperBound {
        merged.append(other)
      }
    }
    return merged + self[next...]
  }
}
