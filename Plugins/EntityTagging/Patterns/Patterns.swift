// SPDX-License-Identifier: Apache-2.0

import StageKit

/// A family of patterns that can be switched on.
enum PatternFamily: String, SettingChoice {
  /// Dates with a number in them.
  case date
  /// Times of day.
  case time
  /// Amounts of money.
  case money
  /// Percentages.
  case percent
  /// Measures with a unit.
  case quantity
  /// Designations of equipment.
  case equipment
  /// Web addresses.
  case url
  /// Mail addresses.
  case email

  /// The label of what it finds.
  var label: String { rawValue.uppercased() }
}

/// Something a pattern has found.
struct PatternMatch {
  /// Which family it is of.
  var family: PatternFamily
  /// Where it stands in the text; it may begin before the word that it was found at.
  var range: Range<Int>
}

/// The patterns that are switched on.
struct Patterns: Sendable {
  private let families: Set<PatternFamily>
  private let labels = Dictionary(
    uniqueKeysWithValues: PatternFamily.allCases.map { ($0, $0.label) })

  /// Patterns of some families.
  init(_ families: [PatternFamily]) { self.families = Set(families) }

  /// Whether the matches of a family become entities.
  func isOn(_ family: PatternFamily) -> Bool { families.contains(family) }

  /// The label of a family.
  func label(of family: PatternFamily) -> String { labels[family] ?? family.label }

  /// The longest match at the word at `index`; of equal ones that of the first family.
  ///
  /// - Parameters:
  ///   - limit: Where a match may begin at the earliest, as the text before it is taken.
  ///   - isName: Whether the word at `index` is a name of its own, and so begins no designation.
  func longestMatch(
    at index: Int, in text: PassageText, notBefore limit: Int, isName: Bool
  ) -> PatternMatch? {
    var best: PatternMatch?
    func consider(_ family: PatternFamily, _ range: Range<Int>?) {
      guard let range, range.lowerBound >= limit else { return }
      if let best, best.range.upperBound >= range.upperBound { return }
      best = PatternMatch(family: family, range: range)
    }
    if isOn(.date) {
      consider(.date, DatePattern.match(at: index, in: text, notBefore: limit))
    }
    if isOn(.time) { consider(.time, TimePattern.match(at: index, in: text)) }
    if isOn(.money) { consider(.money, MoneyPattern.match(at: index, in: text)) }
    if isOn(.percent) { consider(.percent, PercentPattern.match(at: index, in: text)) }
    if isOn(.quantity) { consider(.quantity, QuantityPattern.match(at: index, in: text)) }
    if isOn(.equipment), !isName {
      consider(.equipment, EquipmentPattern.match(at: index, in: text))
    }
    return best
  }
}
