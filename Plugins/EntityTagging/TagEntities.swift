// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Tags names from gazetteers, dates, amounts, equipment and acronyms in every passage.
public struct TagEntities: MapStage {
  /// Name, summary, settings and rules: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "tag-entities", summary: "Tag names, dates, amounts and equipment in the text.",
    settings: [gazetteers, caseRule, labels], provides: [.entities])

  static let gazetteers = Setting<[ResourcePath]>(
    "gazetteers", default: [], "Files with terms: .tsv or .jsonl.")
  static let caseRule = Setting(
    "case", default: CaseRule.smart, "Which case terms are found in.")
  static let labels = Setting<[String]>(
    "labels", default: [], "The labels that are kept; an empty list keeps all.")

  private let tagger: PassageTagger

  /// Creates the stage.
  ///
  /// - Throws: `StageError` with every mistake of the gazetteer files.
  public init(settings: StageSettings) throws(StageError) {
    var builder = Gazetteer.Builder()
    for (rank, path) in settings[Self.gazetteers].enumerated() {
      try GazetteerFile.add(settings.resource(path), rank: rank, to: &builder)
    }
    tagger = PassageTagger(gazetteer: builder.finish(), caseRule: settings[Self.caseRule])
  }

  /// Adds the entities; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    var text = PassageText()
    document.forEachPassage { passage in
      text.read(passage.text)
      passage.entities = tagger.entities(in: text)
    }
  }
}
