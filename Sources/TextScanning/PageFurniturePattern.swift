// SPDX-License-Identifier: Apache-2.0

/// The words of one kind of furniture line, from its first to its last.
struct FurniturePattern {
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
    /// A sign that parts a label from what it labels.
    case colon = "SEP"
    /// A news agency, or `staff`.
    case agency = "AGENCY"
  }

  /// A part of a pattern.
  enum Element {
    /// One of these words of the vocabulary.
    case word([UInt16], isOptional: Bool)
    /// What fits a slot; its words are the value of the field if there is a key.
    case slot(Slot, isValue: Bool, isOptional: Bool)
  }

  var outcome: PageFurniture
  var key: String?
  var place: PageFurniture.Place
  var elements: [Element]

  /// Whether a line of this pattern may stand at the end of a paragraph.
  var mayEndProse: Bool {
    outcome == .boilerplate(.syndication) || outcome == .boilerplate(.copyright)
  }

  /// What `line` is if all of its words fit.
  func match(
    _ words: FurnitureLine, _ line: Span<UInt8>, at place: PageFurniture.Place
  ) -> PageFurniture? {
    guard self.place.isSubset(of: place) else { return nil }
    var value = 0..<0
    guard matches(from: 0, at: 0, words.tokens, line, &value) else { return nil }
    guard let key else { return outcome }
    return .metadata([PageFurniture.Field(key: key, value: value)])
  }

  private func matches(
    from element: Int, at token: Int, _ tokens: [FurnitureLine.Token], _ line: Span<UInt8>,
    _ value: inout Range<Int>
  ) -> Bool {
    if element == elements.count { return token == tokens.count }
    switch elements[element] {
    case .word(let choices, let isOptional):
      if token < tokens.count, tokens[token].word != 0, choices.contains(tokens[token].word),
        matches(from: element + 1, at: token + 1, tokens, line, &value)
      {
        return true
      }
      return isOptional && matches(from: element + 1, at: token, tokens, line, &value)
    case .slot(let slot, let isValue, let isOptional):
      let slots = FurnitureSlots.standard
      var count = min(slot.maximumCount, tokens.count - token)
      while count >= slot.minimumCount {
        let part = tokens[token..<token + count]
        if slots.fits(part, slot, line),
          matches(from: element + 1, at: token + count, tokens, line, &value)
        {
          if isValue, let first = part.first, let last = part.last {
            value = first.start..<last.end
          }
          return true
        }
        count -= 1
      }
      return isOptional && matches(from: element + 1, at: token, tokens, line, &value)
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
    case .number, .address, .colon, .agency: 1
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
struct FurnitureSlots {
  private let linking, articles, noName, agencies, roles, networks: Set<UInt16>
  private let colons, stops, joins, creditWords: Set<UInt16>
  private let comma, dot, google, news: UInt16

  static let standard = FurniturePatterns.standard.slots

  init(_ vocabulary: inout FurnitureVocabulary) {
    func numbers(_ words: String) -> Set<UInt16> {
      Set(words.split { $0 == " " || $0 == "\n" }.map { vocabulary.insert($0) })
    }
    linking = numbers(
      "of the and for de la le les del di da do dos van von der den du des el y e et und & a an")
    noName = numbers("\(FurnitureWords.noNames)")
    agencies = numbers("\(FurnitureWords.agencies)")
    roles = numbers("\(FurnitureWords.roles)")
    networks = numbers("\(FurnitureWords.networks)")
    colons = numbers(": | - – — » › > →")
    articles = numbers("the la le les el der die das il")
    stops = numbers(". ? ! ; …")
    joins = numbers("and & et und y e with")
    creditWords = numbers(
      "archive archives collection file handout via courtesy press pool photo photos office service "
        + "museum library agency on family staff author supplied private")
    comma = vocabulary.insert(",")
    dot = vocabulary.insert(".")
    google = vocabulary.insert("google")
    news = vocabulary.insert("news")
  }

  /// Whether the words of `part`, as many as the slot takes, fit it.
  func fits(
    _ part: ArraySlice<FurnitureLine.Token>, _ slot: FurniturePattern.Slot, _ line: Span<UInt8>
  ) -> Bool {
    guard let first = part.first, let last = part.last else { return slot == .rest }
    return switch slot {
    case .name: isName(part)
    case .people: arePeople(part)
    case .role: isRole(part)
    case .title: first.form != .small && first.word != comma && !stops.contains(first.word)
    case .few: !part.contains { stops.contains($0.word) }
    case .rest: true
    case .credit: isCredit(part)
    case .number: first.form == .number
    case .year: isYear(part, line)
    case .address: first.form == .address
    case .date: isDate(line, first.start..<last.end)
    case .network: isNetwork(part)
    case .colon: colons.contains(first.word)
    case .agency: agencies.contains(first.word)
    }
  }

  func isName(_ part: ArraySlice<FurnitureLine.Token>) -> Bool {
    guard let first = part.first, let last = part.last,
      first.form == .capital || articles.contains(first.word), !linking.contains(last.word)
    else { return false }
    let capitals = part.filter { $0.form == .capital }
    guard let capital = capitals.first, capitals.count > 1 || !noName.contains(capital.word) else {
      return false
    }
    var previousLength = 99
    for token in part {
      let isPart =
        token.form == .capital || (token.form != .number && linking.contains(token.word))
        || (token.word == dot && previousLength <= 3)
      if !isPart { return false }
      previousLength = token.end - token.start
    }
    return true
  }

  private func arePeople(_ part: ArraySlice<FurnitureLine.Token>) -> Bool {
    if let first = part.first, noName.contains(first.word) { return false }
    return part.split { $0.word == comma || joins.contains($0.word) }.allSatisfy { person in
      // Two capitals at least: `By Train and Bus` names nobody.
      isName(person) && person.count { $0.form == .capital } >= 2 && person.count <= 6
        && !person.contains { noName.contains($0.word) }
    }
  }

  private func isRole(_ part: ArraySlice<FurnitureLine.Token>) -> Bool {
    part.contains { roles.contains($0.word) || agencies.contains($0.word) }
      || (part.count <= 3 && part.allSatisfy { $0.form == .capital && !$0.hasLowerCase })
  }

  /// Names with slashes, commas and the like, as they stand in the credit of a picture.
  func isCredit(_ part: ArraySlice<FurnitureLine.Token>) -> Bool {
    guard let first = part.first,
      first.form != .small || agencies.contains(first.word) || articles.contains(first.word),
      (part.contains { $0.form != .sign && $0.form != .number })
    else { return false }
    var previousLength = 99
    for token in part {
      let isPart =
        switch token.form {
        case .capital, .address: true
        case .small:
          linking.contains(token.word) || creditWords.contains(token.word)
            || agencies.contains(token.word)
        case .number: part.count <= 8
        case .sign: !stops.contains(token.word) || (token.word == dot && previousLength <= 3)
        }
      if !isPart { return false }
      previousLength = token.end - token.start
    }
    return true
  }

  private func isYear(_ part: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>) -> Bool {
    part.allSatisfy {
      $0.form == .sign || ($0.form == .number && ($0.end - $0.start == 4 || $0.end - $0.start == 9))
    }
      && part.first?.form == .number && part.count != 2
      && [0x31, 0x32].contains(line[part[part.startIndex].start])
  }

  private func isDate(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    WrittenDate.read(line, in: range) != nil
  }

  private func isNetwork(_ part: ArraySlice<FurnitureLine.Token>) -> Bool {
    let words = part.map(\.word)
    return words.count == 1 ? networks.contains(words[0]) : words == [google, news]
  }
}
