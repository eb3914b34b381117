// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// What a word means to the patterns; a word may have several meanings.
struct Keyword: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A month, in full or short.
  static var month: Keyword { Keyword(rawValue: 1 << 0) }
  /// A day of the week, in full or short.
  static var weekday: Keyword { Keyword(rawValue: 1 << 1) }
  /// What may stand before a bare year: `in`, `since`.
  static var beforeYear: Keyword { Keyword(rawValue: 1 << 2) }
  /// What belongs to the year or decade that follows it: `early`, `summer`.
  static var partOfYear: Keyword { Keyword(rawValue: 1 << 3) }
  /// A number below a hundred.
  static var number: Keyword { Keyword(rawValue: 1 << 4) }
  /// A number that multiplies what stands before it: `hundred`, `million`.
  static var scale: Keyword { Keyword(rawValue: 1 << 5) }
  /// Such a number in short, after an amount of money only: `bn`, `m`.
  static var shortScale: Keyword { Keyword(rawValue: 1 << 6) }
  /// A currency in words: `dollars`.
  static var currency: Keyword { Keyword(rawValue: 1 << 7) }
  /// A currency's code, in upper case: `USD`.
  static var currencyCode: Keyword { Keyword(rawValue: 1 << 8) }
  /// Letters that may stand directly before a currency sign: `US` in `US$`.
  static var beforeSign: Keyword { Keyword(rawValue: 1 << 9) }
  /// `percent`.
  static var percent: Keyword { Keyword(rawValue: 1 << 10) }
  /// A unit of measure in words: `kilometres`.
  static var unit: Keyword { Keyword(rawValue: 1 << 11) }
  /// A unit of time in words: `hours`.
  static var timeUnit: Keyword { Keyword(rawValue: 1 << 12) }
  /// What may stand between a number and its unit: `square`.
  static var beforeUnit: Keyword { Keyword(rawValue: 1 << 13) }
  /// A kind of equipment: `tank`.
  static var equipment: Keyword { Keyword(rawValue: 1 << 14) }
  /// What names a road, a form, a vitamin by the code that follows: `highway`.
  static var beforeCode: Keyword { Keyword(rawValue: 1 << 15) }
  /// What shows that the code before it is no equipment: `road`, `visa`.
  static var afterCode: Keyword { Keyword(rawValue: 1 << 16) }
  /// What does not begin a designation though a number follows: `COVID`, `G`.
  static var noDesignation: Keyword { Keyword(rawValue: 1 << 17) }
  /// Part of an internet host: `com`.
  static var topLevelDomain: Keyword { Keyword(rawValue: 1 << 18) }
  /// `am`, `pm`, `GMT`: what follows a time of day.
  static var afterTime: Keyword { Keyword(rawValue: 1 << 19) }
  /// The head of an organisation's name: `Organization`.
  static var organisation: Keyword { Keyword(rawValue: 1 << 20) }
  /// A word that stays small inside a name: `of`.
  static var small: Keyword { Keyword(rawValue: 1 << 21) }

  /// A unit of measure as a sign, if its case is right: `km`.
  static var symbol: Keyword { Keyword(rawValue: 1 << 22) }

  /// What makes a word worth a closer look though it has no digit.
  static var beginsPattern: Keyword { [.month, .weekday, .number, .currencyCode] }
}

/// Finds the meaning of a word by its hash, which stands for the word.
struct KeywordTable: Sendable {
  /// All keywords of the patterns and of acronyms.
  static let shared = KeywordTable(
    [
      DatePattern.keywords, AmountReading.keywords, MoneyPattern.keywords, QuantityPattern.keywords,
      PercentPattern.keywords, EquipmentPattern.keywords, WebPattern.keywords, TimePattern.keywords,
      Acronyms.keywords,
    ].joined())

  /// A word of the lists with all its meanings.
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var meaning: Keyword = []
  }

  /// Open addressing; a slot without meaning is free.
  private var entries = [Entry](repeating: Entry(), count: 1 << 11)

  private init(_ lists: some Sequence<(Keyword, StaticString)>) {
    for (meaning, list) in lists {
      for hash in EntityTagging.hashes(of: list) {
        let slot = slot(of: hash)
        entries[slot].hash = hash
        entries[slot].meaning.formUnion(meaning)
      }
    }
  }

  /// The hashes of the words that have one of some meanings.
  func hashes(of meanings: Keyword) -> [UInt64] {
    entries.filter { !$0.meaning.isDisjoint(with: meanings) }.map(\.hash)
  }

  /// What a word of this hash means, in any case; empty for most words.
  func meaning(of hash: UInt64) -> Keyword { entries[slot(of: hash)].meaning }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while entries[slot].hash != hash, !entries[slot].meaning.isEmpty {
      slot = (slot + 1) & (entries.count - 1)
    }
    return slot
  }
}
