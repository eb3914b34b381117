// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Collects the acronyms that a document defines, with the labels that follow from it.
struct DocumentAcronyms {
  private let tagger: PassageTagger
  private var builder = Gazetteer.Builder()
  private var isEmpty = true

  /// Starts a document.
  init(_ tagger: PassageTagger) { self.tagger = tagger }

  /// Adds what a passage defines.
  ///
  /// The label of a definition is the first of these: that of the long form in the gazetteers, that
  /// of the short form in the user's, `ORG` if the long form is headed by a word for an organisation.
  /// Without a label it is left out; so it is where the gazetteers have both forms with one label.
  mutating func add(_ text: borrowing PassageText) {
    for definition in Acronyms.definitions(in: text) {
      let long = tagger.term(at: definition.long, word: definition.longWord, in: text)
      let short = tagger.term(at: definition.short, word: definition.shortWord, in: text)
      if let long, let short, long.label == short.label { continue }
      guard let known = long ?? label(of: definition, short, in: text) else { continue }
      let label = builder.append(known.label.utf8)
      let id = builder.append(known.id.utf8)
      for range in [definition.short, definition.long] {
        // A term too long is refused, and then simply is no acronym.
        _ = builder.add(builder.append(text[range]), label: label, id: id, rank: 0)
      }
      isEmpty = false
    }
  }

  private func label(
    of definition: Acronyms.Definition, _ short: PassageTagger.KnownTerm?,
    in text: borrowing PassageText
  ) -> PassageTagger.KnownTerm? {
    if let short, !short.isBuiltIn { return short }
    let isOrganisation = Acronyms.isOrganisation(
      definition.long, from: definition.longWord, in: text)
    return isOrganisation ? PassageTagger.KnownTerm(label: "ORG", id: "", isBuiltIn: false) : nil
  }

  /// The acronyms.
  consuming func finish() -> Gazetteer { isEmpty ? .empty : builder.finish() }
}

extension PassageTagger {
  /// What the gazetteers say of a term.
  struct KnownTerm {
    var label: String
    var id: String
    var isBuiltIn: Bool
  }

  /// The term that stands at just this range.
  func term(at range: Range<Int>, word: Int, in text: borrowing PassageText) -> KnownTerm? {
    let match = gazetteer.longestMatch(
      at: word, of: text.words.span, in: text.bytes.span, by: caseRule)
    guard let match, match.range == range else { return nil }
    let term = gazetteer.terms[match.term]
    return KnownTerm(
      label: gazetteer.labels[Int(term.label)], id: gazetteer.id(of: term) ?? "",
      isBuiltIn: Int(term.rank) >= builtInRank)
  }
}
