// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting

@testable import EntityTagging

/// A text with its entities marked as `⟦LABEL:text⟧`: what the tables of these tests are written in.
func withoutMarks(_ marked: String) -> String {
  var text = ""
  var rest = marked[...]
  while let open = rest.firstIndex(of: "⟦") {
    text += rest[..<open]
    rest = rest[open...]
    guard let colon = rest.firstIndex(of: ":"), let close = rest.firstIndex(of: "⟧") else { break }
    text += rest[rest.index(after: colon)..<close]
    rest = rest[rest.index(after: close)...]
  }
  return text + rest
}

extension Passage {
  /// The text with its entities marked.
  var marked: String {
    var result = ""
    var end = 0
    let bytes = Array(text.bytes)
    for entity in entities {
      result += String(decoding: bytes[end..<entity.range.lowerBound], as: UTF8.self)
      result += "⟦\(entity.label):\(String(decoding: bytes[entity.range], as: UTF8.self))⟧"
      end = entity.range.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }
}

extension Document {
  /// The texts as paragraphs of a document.
  static func paragraphs(_ texts: [String]) -> Document {
    .trial(texts.joined(separator: "\n")) { source in
      var start = 0
      return texts.map { text in
        defer { start += text.utf8.count + 1 }
        return .paragraph(Passage(source.text(at: start..<start + text.utf8.count)))
      }
    }
  }

  /// Every passage with its entities marked.
  var marked: [String] {
    var document = self
    var result: [String] = []
    document.forEachPassage { result.append($0.marked) }
    return result
  }
}

extension TagEntities {
  /// A stage with one gazetteer, given as lines of `term|label`, and nothing built in.
  static func with(
    _ terms: String..., patterns: [String] = [], acronyms: Bool = false, case rule: String = "smart"
  ) throws -> TagEntities {
    let lines = terms.map { $0.split(separator: "|").joined(separator: "\t") }
    return try .configured(
      [
        "gazetteers": .list([.string("terms.tsv")]), "built-in": .list([]),
        "patterns": .list(patterns.map(RawSetting.string)), "acronyms": .boolean(acronyms),
        "case": .string(rule),
      ], resources: ["terms.tsv": lines.joined(separator: "\n")])
  }

  /// A stage with patterns only.
  static func with(patterns: String...) throws -> TagEntities {
    try .configured([
      "built-in": .list([]), "patterns": .list(patterns.map(RawSetting.string)),
      "acronyms": .boolean(false),
    ])
  }

  /// The text with what the stage finds in it marked.
  func marking(_ text: String) throws -> String {
    try applied(to: .paragraphs([text])).marked[0]
  }
}
