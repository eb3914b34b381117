// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The rules under which `clean` edits and removes.
enum CleaningRules {
  static let mojibake = Rule("mojibake", "Characters whose bytes were read in a wrong encoding.")
  static let entity = Rule("html-entity", "A character written as HTML writes it.")
  static let invisible = Rule("invisible", "Invisible and control characters, dropped.")
  static let form = Rule("unicode-form", "Ligatures, and letters apart from their marks.")
  static let whiteSpace = Rule("white-space", "White space other than one plain blank.")
  static let missingBlank = Rule("missing-blank", "A blank lost after punctuation.")
  static let editLink = Rule("edit-link", "A link such as [edit] behind a heading, dropped.")

  static let blank = Rule("blank", "A block of nothing but blanks and invisible characters.")
  static let metadataLine = Rule("metadata-line", "A line whose value went to the metadata.")
  static let extra = Rule("extra-boilerplate", "A line that begins with a phrase of the settings.")

  /// The rules of page furniture by its kind.
  static func furniture(_ kind: PageFurniture.Kind) -> Rule {
    Rule(kind.rawValue, summary(of: kind))
  }

  private static func summary(of kind: PageFurniture.Kind) -> String {
    switch kind {
    case .syndication: "A line that says where the text came from."
    case .separator: "A row of dashes, stars or the like."
    case .callToAction: "A line that asks to follow, share, subscribe, comment or print."
    case .related: "A link to another article."
    case .linkList: "The heading of a list of links to other articles, or an entry of it."
    case .navigation: "A menu, breadcrumbs, paging or reading time."
    case .advertisement: "A mark of advertisement."
    case .notice: "A notice about cookies, terms or liability."
    case .copyright: "A line about rights."
    case .credit: "The credit of a picture without its description."
    case .kicker: "Words above the title, such as Breaking news or the name of a section."
    case .likely: "A line that reads and stands as page furniture does."
    }
  }

  /// Every rule.
  static let all: [Rule] =
    [
      mojibake, entity, invisible, form, whiteSpace, missingBlank, editLink, blank, metadataLine,
      extra,
    ]
    + PageFurniture.Kind.allCases.map(furniture)

  /// Puts what was done to the text of a document into its ledger.
  static func note(_ counts: TextRepair.Counts, in ledger: inout Ledger) {
    ledger.count(mojibake, counts.mojibake)
    ledger.count(entity, counts.entities)
    ledger.count(invisible, counts.invisibles)
    ledger.count(form, counts.forms)
    ledger.count(whiteSpace, counts.whiteSpace)
    ledger.count(missingBlank, counts.missingBlanks)
  }
}
