// SPDX-License-Identifier: Apache-2.0

/// A date as people write it on a page, with or without a time of day.
public enum WrittenDate: Hashable, Sendable {
  /// A date that can be read in one way only, in ISO 8601: `2024-03-12` or `2024-03-12T07:31:00Z`.
  case normalised(String)
  /// A date that leaves something open, as `03/04/2024`, `2024-03-12 07:31 CET` or `2 hours ago`.
  case recognised
  /// A time of day without a date.
  case time

  /// Reads `range` of `bytes`, the whole of which must be a date, a time or both.
  ///
  /// Month names are English, French, German, Spanish and Italian; `12.3.2024` has the day first;
  /// `03/04/2024` is open, `13/04/2024` is not. A named time zone is open but for UTC and GMT.
  /// - Returns: `nil` when it is anything else, such as a year or a sentence.
  /// - Complexity: O(*n*) in the length of the range; more than 64 bytes are never a date.
  public static func read(_ bytes: Span<UInt8>, in range: Range<Int>) -> WrittenDate? {
    guard range.count >= 4, range.count <= 64, mayBeDate(bytes, in: range) else { return nil }
    var reader = DateReader(items: DateReader.items(of: bytes, in: range))
    return reader.read()
  }

  /// Whether a range has a digit, and no word longer than dates have: `septiembre`, `donnerstag`.
  private static func mayBeDate(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    var (hasDigit, length) = (false, 0)
    for offset in range {
      let byte = bytes[offset]
      length = byte.isASCIILetter ? length + 1 : 0
      if length > 10 { return false }
      if byte.isASCIIDigit { hasDigit = true }
    }
    return hasDigit
  }

  /// Whether a word of `bytes` names a month, in one of those languages.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func hasMonth(_ bytes: Span<UInt8>) -> Bool {
    DateReader.items(of: bytes, in: 0..<bytes.count).contains { item in
      if case .word(let word) = item { DateReader.months[word] != nil } else { false }
    }
  }
}

/// The reading of one written date, item by item.
private struct DateReader {
  /// A number, word or sign.
  enum Item: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
  }

  let items: [Item]
  var position = 0

  /// Cuts the text into runs of digits, runs of letters, and signs; blanks are left out.
  static func items(of bytes: Span<UInt8>, in range: Range<Int>) -> [Item] {
    var items: [Item] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      let start = offset
      if byte.isASCIIDigit {
        var value = 0
        while offset < range.upperBound, bytes[offset].isASCIIDigit {
          value = min(value, 99_999_999) * 10 + Int(bytes[offset] - 0x30)
          offset += 1
        }
        items.append(.number(value, digits: offset - start))
      } else if byte.isASCIILetter || byte >= 0x80 {
        var word = ""
        while offset < range.upperBound, bytes[offset].isASCIILetter || bytes[offset] >= 0x80 {
          let (scalar, length) = bytes.scalar(at: offset)
          let scalarClass = ScalarClass.of(scalar)
          if !scalarClass.contains(.letter) {
            if offset == start { offset += length }
            // Dashes part a date from a time as a comma does.
            if scalarClass.contains(.punctuation), word.isEmpty { items.append(.sign(0x2C)) }
            break
          }
          word.unicodeScalars.append(Unicode.Scalar(foldCase(scalar)) ?? "\u{FFFD}")
          offset += length
        }
        if !word.isEmpty { items.append(.word(word)) }
      } else {
        if byte > 0x20 { items.append(.sign(byte)) }
        offset += 1
      }
    }
    return items
  }

  mutating func read() -> WrittenDate? {
    while take(anyOf: Self.openings) || take(sign: ",") || (position == 1 && take(sign: ".")) {}
    if let ago = readAgo() { return ago }
    let start = position
    guard let date = readDate() else {
      position = start
      return readTimeFirst()
    }
    while take(sign: ",") || take(sign: "|") || take(sign: "-") || take(sign: "/")
      || take(anyOf: Self.timeWords)
    {}
    var time: String?
    var zone: String? = ""
    if !isAtEnd {
      time = readTime()
      zone = readZone()
    }
    _ = take(sign: ".")
    guard isAtEnd else { return nil }
    guard let date, let zone else { return .recognised }
    return .normalised(date + (time.map { "T" + $0 + zone } ?? ""))
  }

  /// A time alone, or before its date as in `08:00, 21 Aug 2023`.
  private mutating func readTimeFirst() -> WrittenDate? {
    guard let time = readTime() else { return nil }
    let beforeZone = position
    let zone = readZone()
    if isAtEnd { return .time }
    // A word behind a time may be its zone or belong to the date.
    for start in zone == nil ? [beforeZone, position] : [position] {
      position = start
      while take(sign: ",") || take(sign: "-") || take(sign: "|") || take(anyOf: Self.openings) {}
      guard let date = readDate(), isAtEnd else { continue }
      guard let date, let zone else { return .recognised }
      return .normalised("\(date)T\(time)\(zone)")
    }
    return nil
  }

  private var isAtEnd: Bool { position == items.count }

  private mutating func readAgo() -> WrittenDate? {
    guard case .number = peek(), items.count == position + 3,
      case .word(let unit) = items[position + 1], Self.units.contains(unit),
      items[position + 2] == .word("ago")
    else { return nil }
    return .recognised
  }

  /// A date: the inner `nil` means one that can be read in two ways.
  private mutating func readDate() -> String?? {
    if let month = takeMonth() {
      _ = take(sign: ".")
      guard let day = takeNumber(1...31) else { return nil }
      _ = take(anyOf: Self.ordinals)
      while take(sign: ",") {}
      guard let year = takeYear() else { return nil }
      return .some(Self.iso(year, month, day))
    }
    guard case .number(let first, let digits) = peek() else { return nil }
    position += 1
    if digits == 4 {
      guard Self.years.contains(first), let sign = takeSeparator(),
        let month = takeNumber(1...12), take(sign: sign), let day = takeNumber(1...31)
      else { return nil }
      return .some(Self.iso(first, month, day))
    }
    guard digits <= 2 else { return nil }
    if let sign = takeSeparator(), case .number(let second, let width) = peek(), width <= 2 {
      position += 1
      guard take(sign: sign), let year = takeYear() else { return nil }
      if sign == "." || first > 12 || first == second {
        guard (1...12).contains(second), (1...31).contains(first) else { return nil }
        return .some(Self.iso(year, second, first))
      }
      guard (1...12).contains(first), (1...31).contains(second) else { return nil }
      return .some(second > 12 ? Self.iso(year, first, second) : nil)
    }
    while take(anyOf: Self.ordinals) || take(sign: "-") || take(sign: ".") {}
    guard (1...31).contains(first), let month = takeMonth() else { return nil }
    while take(sign: ".") || take(sign: ",") || take(sign: "-") || take(anyOf: Self.ordinals) {}
    guard let year = takeYear() else { return nil }
    return .some(Self.iso(year, month, first))
  }

  /// A time of day as `07:31` or `07:31:05`.
  private mutating func readTime() -> String? {
    _ = take(anyOf: ["t"])
    guard var hour = takeNumber(0...23) else { return nil }
    var minute: Int?
    var second: Int?
    if take(sign: ":") || take(sign: ".") || take(anyOf: ["h"]) {
      if case .number(_, 2) = peek() { minute = takeNumber(0...59) }
      if minute != nil, take(sign: ":") {
        guard let value = takeNumber(0...59) else { return nil }
        second = value
        if take(sign: ".") { _ = takeNumber(0...999_999_999) }
      }
    }
    if case .word(let word) = peek(), word.hasPrefix("a") || word.hasPrefix("p"),
      word.count <= 2, hour <= 12
    {
      position += 1
      _ = take(sign: ".")
      if word.count == 1 {
        guard take(anyOf: ["m"]) else { return nil }
        _ = take(sign: ".")
      }
      hour = hour % 12 + (word.hasPrefix("p") ? 12 : 0)
    } else if minute == nil {
      return nil
    }
    _ = take(anyOf: ["uhr", "h", "hrs"])
    let clock = Self.two(hour) + ":" + Self.two(minute ?? 0)
    return clock + (second.map { ":" + Self.two($0) } ?? "")
  }

  /// A time zone: empty when there is none, `nil` when there is one whose offset is not written.
  private mutating func readZone() -> String? {
    let isBracketed = take(sign: "(")
    defer { if isBracketed { _ = take(sign: ")") } }
    let isUniversal = take(anyOf: ["z", "utc", "gmt"])
    for sign in ["+", "-"] as [Unicode.Scalar] where take(sign: sign) {
      guard case .number(let value, let digits) = peek(), digits <= 2 || digits == 4 else {
        return nil
      }
      position += 1
      if digits == 4 { return "\(sign)\(Self.two(value / 100)):\(Self.two(value % 100))" }
      _ = take(sign: ":")
      return "\(sign)\(Self.two(value)):\(Self.two(takeNumber(0...59) ?? 0))"
    }
    if isUniversal { return "Z" }
    if case .word(let word) = peek(), (2...5).contains(word.count) {
      position += 1
      return nil
    }
    return ""
  }

  private func peek() -> Item? { position < items.count ? items[position] : nil }

  private mutating func take(sign: Unicode.Scalar) -> Bool {
    guard peek() == .sign(UInt8(ascii: sign)) else { return false }
    position += 1
    return true
  }

  private mutating func take(anyOf words: Set<String>) -> Bool {
    guard case .word(let word) = peek(), words.contains(word) else { return false }
    position += 1
    return true
  }

  private mutating func takeSeparator() -> Unicode.Scalar? {
    for sign in ["-", "/", "."] as [Unicode.Scalar]
    where peek() == .sign(UInt8(ascii: sign)) {
      if position + 1 < items.count, case .number = items[position + 1] {
        position += 1
        return sign
      }
    }
    return nil
  }

  private mutating func takeNumber(_ range: ClosedRange<Int>) -> Int? {
    guard case .number(let value, _) = peek(), range.contains(value) else { return nil }
    position += 1
    return value
  }

  private mutating func takeYear() -> Int? {
    guard case .number(let value, 4) = peek(), Self.years.contains(value) else { return nil }
    position += 1
    return value
  }

  private mutating func takeMonth() -> Int? {
    guard case .word(let word) = peek(), let month = Self.months[word] else { return nil }
    position += 1
    return month
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(two(month))-\(two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let years = 1500...2199
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "de", "of", "del"]
  private static let timeWords: Set<String> = ["at", "à", "um", "a", "las", "alle", "ore"]
  private static let units: Set<String> = [
    "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "day", "days", "week",
    "weeks", "month", "months", "year", "years",
  ]

  /// Words before a date: weekdays, and the preposition in the languages of the months.
  private static let openings: Set<String> = Set(
    """
    on am le el il den du del am monday tuesday wednesday thursday friday saturday sunday mon tue tues
    wed thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag
    mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// One row a month; a word belongs to one month only.
  static let months: [String: Int] = {
    let rows: StaticString = """
      january jan janvier januar enero gennaio jänner
      february feb février fév février februar febrero febbraio fevrier
      march mar mars märz marzo
      april apr avril abril aprile
      may mai mayo maggio
      june jun juin juni junio giugno
      july jul juillet juli julio luglio
      august aug août agosto aout
      september sep sept septembre septiembre settembre
      october oct octobre oktober okt octubre ottobre
      november nov novembre noviembre
      december dec décembre déc dezember dez diciembre dicembre decembre
      """
    var months: [String: Int] = [:]
    for (index, row) in "\(rows)".split(separator: "\n").enumerated() {
      for word in row.split(separator: " ") { months[String(word)] = index + 1 }
    }
    return months
  }()
}
