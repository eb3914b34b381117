// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Finds measures: a number with a unit of the tables below, as `120 km`, `five-year`, `30 °C`.
///
/// Lengths, areas, volumes, masses, speeds, temperatures, powers, energies, data and spans of time.
/// Things that are counted (troops, tanks, pages) are no units.
enum QuantityPattern {
  static let keywords: [(Keyword, StaticString)] = [
    (
      .unit,
      """
      millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters
      metre metres meter meters kilometre kilometres kilometer kilometers mile miles yard yards
      foot feet inch inches fathom fathoms acre acres hectare hectares litre litres liter liters
      millilitre millilitres milliliter milliliters gallon gallons barrel barrels milligram
      milligrams gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes ton tons
      kiloton kilotons megaton megatons pound pounds ounce ounces carat carats knot knots watt watts
      kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts volt volts hertz
      kilohertz megahertz gigahertz joule joules calorie calories byte bytes kilobyte kilobytes
      megabyte megabytes gigabyte gigabytes terabyte terabytes petabyte petabytes decibel decibels
      horsepower celsius fahrenheit kelvin
      """
    ),
    (
      .timeUnit,
      """
      millisecond milliseconds second seconds minute minutes hour hours day days week weeks month
      months year years decade decades century centuries
      """
    ),
    (.beforeUnit, "square cubic nautical metric sq degree degrees light running"),
    (.symbol, symbolList),
  ]

  /// Units that are signs, in just this case.
  ///
  /// - Source: the SI brochure, 9th edition, and common usage for the others.
  private static let symbolList: StaticString = """
    mm cm m km nm mm² cm² m² km² m³ km³ cm³ mm2 cm2 m2 km2 m3 km3 cm3 ha ft yd mi ml cl l L mg g kg
    t kt Mt lb lbs oz mph kph kmh kn W kW MW GW TW Wh kWh MWh GWh TWh V kV Hz kHz MHz GHz THz J kJ
    MJ GJ kcal B kB KB MB GB TB PB Kbps Mbps Gbps dB hp PS ms min h hrs hr bpd bcm
    """

  private static let symbols: Set<[UInt8]> = set(symbolList)

  /// Symbols that mean something else when they are joined to a number, as in `5m people`.
  private static let apartOnly: Set<[UInt8]> = set("m t B")

  private static func set(_ list: StaticString) -> Set<[UInt8]> {
    Set(list.bytes.split { $0 <= 0x20 }.map(Array.init))
  }

  /// Whether a unit or a percent sign may stand behind an amount.
  ///
  /// - Parameters:
  ///   - amount: An amount.
  ///   - following: What the word behind it means.
  ///   - text: A passage.
  /// - Returns: False if neither this pattern nor that of percentages matches for certain.
  static func mayHaveUnit(_ amount: Amount, _ following: Keyword, in text: borrowing PassageText)
    -> Bool
  {
    if !amount.tail.isEmpty { return true }
    let meanings: Keyword = [.percent, .scale, .unit, .timeUnit, .beforeUnit, .symbol]
    if !following.isDisjoint(with: meanings) { return true }
    let sign = text[amount.end] == 0x20 ? text[amount.end + 1] : text[amount.end]
    return sign == UInt8(ascii: "%") || sign >= 0x80 || text.isWord("per", at: amount.next)
  }

  /// The measure that begins with the amount at the word at `index`.
  static func match(_ amount: Amount, at index: Int, in text: borrowing PassageText) -> Range<Int>?
  {
    if text.isGlued(index) { return nil }
    var amount = amount
    let start = amount.range.lowerBound
    if !amount.tail.isEmpty {
      let tail = Array(text[amount.tail])
      guard symbols.contains(tail), !apartOnly.contains(tail) else { return nil }
      return start..<endOfRate(after: amount.next, in: text)
    }
    if let end = endOfTemperature(after: amount.end, at: amount.next, in: text) {
      return start..<end
    }
    amount = text.scaled(amount)
    guard text.isBlankBefore(amount.next) || text.isHyphenBefore(amount.next) else { return nil }
    guard let last = lastWordOfUnit(at: amount.next, in: text) else { return nil }
    let isIdiom = amount.isSpelled && amount.next == index + 1 && text.isWord("one", at: index)
    if isIdiom, text.keyword(last).contains(.timeUnit) { return nil }
    return start..<endOfRate(after: last, in: text)
  }

  /// The last word of the unit that the word at `index` begins.
  private static func lastWordOfUnit(at index: Int, in text: borrowing PassageText) -> Int? {
    let keyword = text.keyword(index)
    if keyword.contains(.beforeUnit), text.isBlankBefore(index + 1) {
      let isUnit = text.keyword(index + 1).contains(.unit) || isSymbol(index + 1, in: text)
      if isUnit || text.isWord("years", at: index + 1) { return index + 1 }
    }
    if !keyword.isDisjoint(with: [.unit, .timeUnit]) { return index }
    return isSymbol(index, in: text) ? index : nil
  }

  private static func isSymbol(_ index: Int, in text: borrowing PassageText) -> Bool {
    guard text.keyword(index).contains(.symbol) else { return false }
    return symbols.contains(Array(text[text.words[index].range]))
  }

  /// Where a rate ends that begins with the unit at `index`: `km/h`, `miles per hour`.
  private static func endOfRate(after index: Int, in text: borrowing PassageText) -> Int {
    let end = text.end(of: index)
    if text.keyword(index).contains(.timeUnit) { return end }
    if text[end] == UInt8(ascii: "/"), text.isJoined(index + 1) {
      let word = text.words[index + 1].range
      let isTime =
        text.isText("h", at: word) || text.isText("s", at: word) || text.isText("hr", at: word)
        || text.isText("min", at: word) || text.isText("d", at: word)
        || text.keyword(index + 1).contains(.timeUnit)
      return isTime ? text.end(of: index + 1) : end
    }
    let isRate =
      text.isWord("per", at: index + 1) && text.isBlankBefore(index + 1)
      && text.keyword(index + 2).contains(.timeUnit) && text.isBlankBefore(index + 2)
    return isRate ? text.end(of: index + 2) : end
  }

  /// `°C` and its like, joined to the number or not.
  private static func endOfTemperature(
    after offset: Int, at next: Int, in text: borrowing PassageText
  )
    -> Int?
  {
    let sign = text[offset] == 0x20 ? offset + 1 : offset
    let (value, length) = text.scalar(at: sign)
    guard value == 0xB0, next < text.words.count else { return nil }
    let word = text.start(of: next)..<text.end(of: next)
    let isScale =
      text.isText("C", at: word) || text.isText("F", at: word) || text.isText("K", at: word)
    guard isScale, text.start(of: next) <= sign + length + 1 else { return nil }
    return text.end(of: next)
  }
}
