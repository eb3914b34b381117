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
  var label: String {
    switch self {
    case .date: "DATE"
    case .time: "TIME"
    case .money: "MONEY"
    case .percent: "PERCENT"
    case .quantity: "QUANTITY"
    case .equipment: "EQUIPMENT"
    case .url: "URL"
    case .email: "EMAIL"
    }
  }

  /// Its place among the families.
  fileprivate var bit: UInt16 {
    switch self {
    case .date: 0
    case .time: 1
    case .money: 2
    case .percent: 3
    case .quantity: 4
    case .equipment: 5
    case .url: 6
    case .email: 7
    }
  }
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
  /// A bit for each family.
  private var families: UInt16 = 0

  /// Patterns of some families.
  init(_ families: [PatternFamily]) {
    for family in families { self.families |= 1 << family.bit }
  }

  /// Whether the matches of a family become entities.
  func isOn(_ family: PatternFamily) -> Bool { families >> family.bit & 1 != 0 }

  /// The longest match at the word at `index`; of equal ones that of the first family.
  ///
  /// - Parameters:
  ///   - index: A word of `text`.
  ///   - text: A passage.
  ///   - limit: Where a match may begin at the earliest, as the text before it is taken.
  ///   - isName: Whether the word at `index` is a name of its own, and so begins no designation.
  /// - Returns: The match, `nil` if no pattern matches there.
  func longestMatch(
    at index: Int, in text: borrowing PassageText, notBefore limit: Int, isName: Bool
  ) -> PatternMatch? {
    var best: PatternMatch?
    func consider(_ family: PatternFamily, _ range: Range<Int>?) {
      guard let range, range.lowerBound >= limit else { return }
      if let best, best.range.upperBound >= range.upperBound { return }
      best = PatternMatch(family: family, range: range)
    }
    let number = text.digits(at: index)
    let amount = (number ?? text.spelledNumber(at: index)).map { text.range(from: $0) }
    if isOn(.date) {
      consider(.date, DatePattern.match(at: index, number, in: text, notBefore: limit))
    }
    // Most numbers have nothing about them that asks for a closer look.
    let following = amount.map { text.keyword($0.next) } ?? []
    if isOn(.money), amount.map({ MoneyPattern.mayMatch($0, following, in: text) }) ?? true {
      consider(.money, MoneyPattern.match(at: index, amount, in: text))
    }
    if let amount {
      if isOn(.time) { consider(.time, TimePattern.match(at: index, in: text)) }
      if QuantityPattern.mayHaveUnit(amount, following, in: text) {
        if isOn(.percent) { consider(.percent, PercentPattern.match(amount, at: index, in: text)) }
        if isOn(.quantity) {
          consider(.quantity, QuantityPattern.match(amount, at: index, in: text))
        }
      }
    }
    if isOn(.equipment), !isName {
      consider(.equipment, EquipmentPattern.match(at: index, in: text))
    }
    return best
  }
}
