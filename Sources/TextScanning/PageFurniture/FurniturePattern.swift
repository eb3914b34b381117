// SPDX-License-Identifier: Apache-2.0

/// The words of one kind of furniture line, from its first to its last.
struct FurniturePattern: Sendable {
  /// A place in a pattern that takes words which are not fixed.
  enum Slot: String, CaseIterable {
    /// One to nine words of a name: `Army Recognition`, `The Bench Hook`.
    case name = "NAME"
    /// Names of people, each of two words or more, with commas and `and` between them.
    case people = "PEOPLE"
    /// What people are: `Staff Writer`, `CNN`.
    case role = "ROLE"
    /// Words of which the first is not in lower case.
    case title = "TITLE"
    /// One to sixteen words of one sentence.
    case few = "FEW"
    /// Anything, if there is anything.
    case rest = "REST"
    /// Words of a credit: a name or two, with slashes.
    case credit = "CREDIT"
    /// A number.
    case number = "NUM"
    /// A year, or two with a dash.
    case year = "YEAR"
    /// A web address.
    case address = "URL"
    /// A date, a time, or both.
    case date = "DATE"
    /// A social network.
    case network = "NETWORK"
    /// A colon or dash after a label.
    case colon = "COLON"
    /// Any sign that parts words: a colon, dash, bar or arrow.
    case separator = "SEP"
    /// A news agency, or `staff`.
    case agency = "AGENCY"
  }

  /// A part of a pattern.
  enum Element: Sendable {
    /// One of the words of the vocabulary whose numbers stand at `choices` of the patterns.
    case word(choices: Range<Int>, isOptional: Bool)
    /// What fits a slot; its words are the value of the field if there is a key.
    case slot(Slot, isValue: Bool, isOptional: Bool)
  }

  /// What a line that fits is.
  enum Outcome: Equatable {
    case boilerplate(PageFurniture.Kind)
    case metadata(Key)
    case caption
  }

  /// The metadata that lines hold.
  enum Key: String {
    case author, published, updated, publisher, section, tags
    case sourceURL = "source_url"
  }

  var outcome: Outcome
  var place: PageFurniture.Place

  /// Where its elements stand among those of all patterns.
  var elements: Range<Int>

  /// Whether a line of this pattern may stand at the end of a paragraph.
  var mayEndProse: Bool {
    outcome == .boilerplate(.syndication) || outcome == .boilerplate(.copyright)
  }
}

extension FurniturePatterns {
  /// What `line` is if all of its words fit `pattern`.
  func match(
    _ pattern: FurniturePattern, _ words: FurnitureLine, _ line: Span<UInt8>,
    at place: PageFurniture.Place
  ) -> PageFurniture? {
    guard pattern.place.isSubset(of: place) else { return nil }
    var values = Values()
    guard matches(pattern.elements, at: 0, words.tokens, line, &values) else { return nil }
    switch pattern.outcome {
    case .boilerplate(let kind): return .boilerplate(kind)
    case .caption: return .caption
    case .metadata(let key):
      var fields: [PageFurniture.Field] = []
      if let value = values.other { fields.append(.init(key: key.rawValue, value: value)) }
      if let date = values.date {
        let key = values.other == nil ? key : .published
        fields.append(.init(key: key.rawValue, value: date))
      }
      return .metadata(fields.sorted { $0.value.lowerBound < $1.value.lowerBound })
    }
  }

  /// Where the values of a line stand: its date, and what else there is.
  private struct Values {
    var date: Range<Int>?
    var other: Range<Int>?
  }

  /// Whether the words from `token` on fit the elements at `rest`.
  private func matches(
    _ rest: Range<Int>, at token: Int, _ tokens: [FurnitureLine.Token], _ line: Span<UInt8>,
    _ values: inout Values
  ) -> Bool {
    if rest.isEmpty { return token == tokens.count }
    let next = rest.dropFirst()
    switch elements[rest.lowerBound] {
    case .word(let choices, let isOptional):
      if token < tokens.count, tokens[token].word != 0,
        self.choices[choices].contains(tokens[token].word),
        matches(next, at: token + 1, tokens, line, &values)
      {
        return true
      }
      return isOptional && matches(next, at: token, tokens, line, &values)
    case .slot(let slot, let isValue, let isOptional):
      var count = min(slot.maximumCount, tokens.count - token)
      // The last element takes all words that are left.
      let least = max(slot.minimumCount, next.isEmpty ? tokens.count - token : 0)
      while count >= least {
        let part = tokens[token..<token + count]
        if FurnitureSlots.fits(part, slot, line),
          matches(next, at: token + count, tokens, line, &values)
        {
          if isValue, let first = part.first, let last = part.last {
            let value = first.start..<last.end
            if slot == .date { values.date = value } else { values.other = value }
          }
          return true
        }
        count -= 1
      }
      return isOptional && matches(next, at: token, tokens, line, &values)
    }
  }
}

extension FurniturePattern.Slot {
  var minimumCount: Int {
    switch self {
    case .rest: 0
    case .people: 2
    default: 1
    }
  }

  var maximumCount: Int {
    switch self {
    case .number, .address, .colon, .separator, .agency: 1
    case .year: 3
    case .network: 2
    case .role: 6
    case .name: 9
    case .few: 16
    case .credit: 14
    case .date: 16
    case .people: 24
    case .title, .rest: 120
    }
  }
}

/// What fits the slots of patterns.
enum FurnitureSlots {
  typealias Words = ArraySlice<FurnitureLine.Token>

  /// Whether the words of `part`, as many as the slot takes, fit it.
  static func fits(_ part: Words, _ slot: FurniturePattern.Slot, _ line: Span<UInt8>) -> Bool {
    guard let first = part.first, let last = part.last else { return slot == .rest }
    return switch slot {
    case .name: isName(part)
    case .people: arePeople(part)
    case .role: isRole(part)
    case .title: first.form != .small && first.traits.isDisjoint(with: [.comma, .stop])
    case .few: !part.contains { $0.traits.contains(.stop) }
    case .rest: true
    case .credit: isCredit(part)
    case .number: first.form == .number
    case .year: isYear(part, line)
    case .address: first.form == .address
    case .date: WrittenDate.read(line, in: first.start..<last.end) != nil
    case .network: isNetwork(part)
    case .colon: first.traits.contains(.colon)
    case .separator: first.traits.contains(.separator)
    case .agency: first.traits.contains(.agency)
    }
  }

  /// Words in capitals with small ones between them, as `The Bench Hook`.
  static func isName(_ part: Words) -> Bool {
    guard let first = part.first, let last = part.last,
      first.form == .capital || first.traits.contains(.article), !last.traits.contains(.linking)
    else { return false }
    var capitals = 0
    var hasName = false
    var previousLength = 99
    for token in part {
      let isPart =
        token.form == .capital || (token.form != .number && token.traits.contains(.linking))
        || (token.traits.contains(.dot) && previousLength <= 3)
      if !isPart { return false }
      previousLength = token.end - token.start
      if token.form == .capital {
        capitals += 1
        hasName = hasName || !token.traits.contains(.noName)
      }
    }
    return hasName || capitals > 1
  }

  private static func arePeople(_ part: Words) -> Bool {
    if let first = part.first, first.traits.contains(.noName) { return false }
    var rest = part
    while !rest.isEmpty {
      let person = rest.prefix { $0.traits.isDisjoint(with: [.comma, .joining]) }
      if !person.isEmpty, !isPerson(person) { return false }
      rest = rest.dropFirst(person.count + 1)
    }
    return true
  }

  /// Two capitals at least: `By Train and Bus` names nobody.
  private static func isPerson(_ person: Words) -> Bool {
    isName(person) && person.count { $0.form == .capital } >= 2 && person.count <= 6
      && !person.contains { $0.traits.contains(.noName) }
  }

  private static func isRole(_ part: Words) -> Bool {
    part.contains { !$0.traits.isDisjoint(with: [.role, .agency]) }
      || (part.count <= 3 && part.allSatisfy { $0.form == .capital && !$0.hasLowerCase })
  }

  /// Names with slashes, commas and the like, as they stand in the credit of a picture.
  static func isCredit(_ part: Words) -> Bool {
    guard let first = part.first,
      first.form != .small || !first.traits.isDisjoint(with: [.agency, .article]),
      (part.contains { $0.form != .sign && $0.form != .number })
    else { return false }
    var previousLength = 99
    for token in part {
      let isPart =
        switch token.form {
        case .capital, .address: true
        case .small: !token.traits.isDisjoint(with: [.linking, .creditSmall, .agency])
        case .number: part.count <= 8
        case .sign:
          !token.traits.contains(.stop) || (token.traits.contains(.dot) && previousLength <= 3)
        }
      if !isPart { return false }
      previousLength = token.end - token.start
    }
    return true
  }

  private static func isYear(_ part: Words, _ line: Span<UInt8>) -> Bool {
    guard let first = part.first, first.form == .number, part.count != 2 else { return false }
    let century = line[first.start]
    return (century == 0x31 || century == 0x32)
      && part.allSatisfy { token in
        let length = token.end - token.start
        return token.form == .sign || (token.form == .number && (length == 4 || length == 9))
      }
  }

  /// One word, or `Google News`.
  private static func isNetwork(_ part: Words) -> Bool {
    guard let first = part.first, let last = part.last else { return false }
    return part.count == 1
      ? first.traits.contains(.network)
      : first.traits.contains(.networkHead) && last.traits.contains(.networkTail)
  }
}
