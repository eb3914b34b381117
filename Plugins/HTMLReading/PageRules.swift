// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// The rules under which text of a page goes to the ledger instead of a block.
enum PageRules {
  static let navigation = Rule("navigation", "Menus, breadcrumbs, pagination, tables of contents.")
  static let comments = Rule("comments", "What readers wrote below.")
  static let cookieBanner = Rule("cookie-banner", "A notice on cookies or consent.")
  static let shareBar = Rule("share-bar", "Links to share or follow.")
  static let relatedLinks = Rule("related-links", "Links to other articles, and their teasers.")
  static let promotion = Rule("promotion", "Advertisements, newsletters, calls to subscribe.")
  static let footer = Rule("footer", "The foot of the page or of the article.")
  static let sidebar = Rule("sidebar", "What stands beside the content.")
  static let byline = Rule("byline", "Author, date, tags and categories around the content.")
  static let controls = Rule("controls", "Forms, buttons, tool bars, pop-ups, notices of the site.")
  static let notShown = Rule("not-shown", "Text that browsers do not show.")
  static let outsideContent = Rule("outside-content", "Text outside the main content.")
  static let linkList = Rule("link-list", "A group of links without text of its own.")
  static let fragment = Rule("fragment", "A few words on their own among other elements.")
  static let emptySection = Rule("empty-section", "A heading all of whose text was removed.")
  static let referenceMark = Rule("reference-mark", "A mark that points to a reference or note.")
  static let pageTitle = Rule("page-title", "The title of the window where the page has another.")
  static let strayText = Rule("stray-text", "Text where HTML allows none, which parsers leave out.")

  /// All of them, as the descriptor lists them.
  static let all = [
    navigation, comments, cookieBanner, shareBar, relatedLinks, promotion, footer, sidebar, byline,
    controls, notShown, outsideContent, linkList, fragment, emptySection, referenceMark, pageTitle,
    strayText,
  ]

  /// The rule of an element that claims to be boilerplate of this kind.
  static func rule(for hint: HintWord) -> Rule {
    switch hint {
    case .navigation: navigation
    case .comments: comments
    case .cookieBanner: cookieBanner
    case .shareBar: shareBar
    case .relatedLinks: relatedLinks
    case .promotion: promotion
    case .footer: footer
    case .sidebar: sidebar
    case .byline: byline
    case .hidden: notShown
    case .reference: referenceMark
    default: controls
    }
  }
}
