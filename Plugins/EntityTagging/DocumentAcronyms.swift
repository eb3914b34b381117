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
  /// The label of a definition is that of the long form in the gazetteers, else that of the short
  /// form, else `ORG` if the long form is headed by a word for an organisation. Without a label it is
  /// left out; so it is where the gazetteers have both forms with one label.
  mutating func add(_ text: PassageText) {
    for definition in Acronyms.definitions(in: text) {
      let long = tagger.term(at: definition.long, word: definition.longWord, in: text)
      let short = tagger.term(at: definition.short, word: definition.shortWord, in: text)
      if let long, let short, long.label == short.label { continue }
      let isOrganisation = Acronyms.isOrganisation(
        definition.long, from: definition.longWord, in: text)
      guard let known = long ?? short ?? (isOrganisation ? ("ORG", "") : nil) else { continue }
      for range in [definition.short, definition.long] {
        // A term too long is refused, and then simply is no acronym.
        _ = builder.add(
          text[range], label: Array(known.label.utf8)[...], id: Array(known.id.utf8)[...], rank: 0)
      }
      isEmpty = false
    }
  }

  /// The acronyms, `nil` if there are none.
  consuming func finish() -> Gazetteer? { isEmpty ? nil : builder.finish() }
}

extension PassageTagger {
  /// Label and id of the term that stands at just this range.
  func term(at range: Range<Int>, word: Int, in text: PassageText) -> (label: String, id: String)? {
    let match = gazetteer.longestMatch(
      at: word, of: text.words.span, in: text.bytes.span, by: caseRule)
    guard let match, match.range == range else { return nil }
    let term = gazetteer.terms[match.term]
    return (gazetteer.labels[Int(term.label)], gazetteer.id(of: term) ?? "")
  }
}
