// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Finds the entities of one passage: at each word the longest, from left to right.
struct PassageTagger: Sendable {
  let gazetteer: Gazetteer
  let caseRule: CaseRule

  func entities(in text: PassageText) -> [Entity] {
    var entities: [Entity] = []
    let words = text.words.span
    let bytes = text.bytes.span
    var index = 0
    while index < words.count {
      if let match = gazetteer.longestMatch(at: index, of: words, in: bytes, by: caseRule) {
        let term = gazetteer.terms[match.term]
        entities.append(
          Entity(
            label: gazetteer.labels[Int(term.label)], range: match.range, method: "gazetteer",
            id: gazetteer.id(of: term)))
        while index < words.count, words[index].start < match.range.upperBound { index += 1 }
      } else {
        index += 1
      }
    }
    return entities
  }
}
