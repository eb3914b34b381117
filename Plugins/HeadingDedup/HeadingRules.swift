// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// The rules of `dedupe-headings`, each for one way in which headings come to stand twice.
enum HeadingRules {
  static let repeated = Rule(
    "repeated-heading", "A heading with the words of the heading before it.")
  static let numbered = Rule(
    "numbered-heading", "A heading that differs from the one before it by its number alone.")
  static let continued = Rule(
    "continued-heading", "A heading that says that a section before it goes on.")
  static let title = Rule("repeated-title", "The title again, as the next heading.")
  static let inParagraph = Rule(
    "heading-in-paragraph", "A heading again, as the first words of its paragraph.")
  static let doubledInside = Rule("doubled-words", "The words of a heading again, behind them.")
  static let running = Rule(
    "running-line", "The head or foot of a page, which recurs through the document.")

  static let all = [
    repeated, numbered, continued, title, inParagraph, doubledInside, running,
  ]
}
