// SPDX-License-Identifier: Apache-2.0

/// Furniture that is known by its shape, not by its first word: rules, rows of menus, credits.
enum FurnitureShapes {
  /// The words that shapes look for.
  struct Words {
    fileprivate let menus, homes, networks, agencies, credits, creditEnds: Set<UInt16>
    fileprivate let rowSigns, photoSigns, openings, closings: Set<UInt16>
    fileprivate let hash, slash, stops, sources: Set<UInt16>

    init(_ vocabulary: inout FurnitureVocabulary) {
      func numbers(_ words: String) -> Set<UInt16> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { vocabulary.insert($0) })
      }
      menus = numbers("\(FurnitureWords.menus)")
      homes = numbers("\(FurnitureWords.homes)")
      networks = numbers("\(FurnitureWords.networks)")
      agencies = numbers("\(FurnitureWords.agencies) epa pa shutterstock unsplash pexels")
      credits = numbers(
        "photo photos photograph photographs photographer image images picture pictures foto fotos "
          + "bild credit credits crédit source courtesy via graphic illustration")
      creditEnds = numbers("source credit credits by courtesy of via")
      rowSigns = numbers("| > » › ❯ • ·")
      photoSigns = numbers(": / ©")
      openings = numbers("( [")
      closings = numbers(") ]")
      hash = numbers("#")
      slash = numbers("/")
      sources = numbers("source via")
      stops = numbers(". ? ! ;")
    }
  }

  /// Signs of which a line without words is a separator.
  private static let ruleBytes = Set("-_*=~#+.".utf8)

  private enum Hint {
    static let row: UInt8 = 1
    static let colon: UInt8 = 2
    static let slash: UInt8 = 4
    static let copyright: UInt8 = 8
    static let word: UInt8 = 16
  }

  /// What each byte hints at.
  private static let hints: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in 0..<256 where UInt8(byte).isASCIILetter || UInt8(byte).isASCIIDigit {
      table[byte] = Hint.word
    }
    for byte in 0xC3..<256 where byte != 0xE2 { table[byte] = Hint.word }
    for byte in "|>".utf8 { table[Int(byte)] = Hint.row }
    // The first bytes of `·`, `»` and `©`, and of `›`, `•` and dashes.
    table[0xC2] = Hint.row | Hint.copyright
    table[0xE2] = Hint.row
    table[0x3A] = Hint.colon
    table[0x2F] = Hint.slash
    return table
  }()

  /// Whether a closer look at `line` may find something; cheap, and true for few lines of prose.
  static func mayMatch(_ line: Span<UInt8>, at place: PageFurniture.Place) -> Bool {
    let hints = hints
    var found: UInt8 = 0
    for offset in 0..<line.count { found |= hints[Int(line[offset])] }
    if found & Hint.word == 0 { return line.count < 80 }
    let last = line[line.count - 1]
    if last == 0x29 || last == 0x5D || line[0] == 0x23 { return true }
    if place.contains(.nearTitle), line.count <= 64 || line[0] == 0x68 { return true }
    if found & Hint.colon != 0, mayHaveCredit(line) { return true }
    if found & (Hint.row | Hint.slash) != 0, line.count <= 160 { return true }
    return found & Hint.copyright != 0
  }

  /// Whether a colon or bar stands behind a word such as `Photo`.
  private static func mayHaveCredit(_ line: Span<UInt8>) -> Bool {
    var offset = 0
    while let colon = firstIndex(of: 0x3A, in: offset..<line.count, of: line) {
      var end = colon
      while end > 0, line[end - 1] == 0x20 { end -= 1 }
      var key: UInt64 = 0
      var start = end
      while start > 0, line[start - 1].isASCIILetter, end - start < 8 {
        start -= 1
        key |= UInt64(line[start] | 0x20) << UInt64(8 * (end - start - 1))
      }
      if creditKeys.contains(key) { return true }
      offset = colon + 1
    }
    return false
  }

  /// The last eight letters of the words before the colon of a credit, the last one lowest.
  private static let creditKeys: Set<UInt64> = Set(
    [
      "photo", "photos", "image", "images", "picture", "pictures", "foto", "fotos", "bild",
      "credit",
      "credits", "source", "ptograph", "tography", "otograph",
    ].map { word in
      word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    })

  /// What `line` is by its shape.
  static func classify(
    _ words: FurnitureLine, _ line: Span<UInt8>, at place: PageFurniture.Place
  ) -> PageFurniture? {
    if isRule(line) { return place.contains(.alone) ? .boilerplate(.separator) : nil }
    let known = FurniturePatterns.standard.shapeWords
    let tokens = words.tokens[...]
    guard let first = tokens.first, let last = tokens.last else { return nil }
    if let tags = hashtags(words, line, known) { return tags }
    if isMenu(tokens, known, at: place) { return .boilerplate(.navigation) }
    if let credit = credit(tokens, line, known) { return credit }
    if place.contains(.nearTitle) {
      let range = first.start..<last.end
      if tokens.count == 1, first.form == .address {
        return .metadata([.init(key: "source_url", value: range)])
      }
      if let date = WrittenDate.read(line, in: range), date != .time {
        return .metadata([.init(key: "published", value: range)])
      }
    }
    return nil
  }

  /// Whether the line is two or more dashes, stars, or the like, with blanks or not.
  private static func isRule(_ line: Span<UInt8>) -> Bool {
    var count = 0
    var offset = 0
    while offset < line.count {
      let (scalar, length) = line.scalar(at: offset)
      if length == 1, ruleBytes.contains(line[offset]) {
        count += 1
      } else if ScalarClass.of(scalar).contains(.punctuation), scalar >= 0x2010, scalar <= 0x2015 {
        count += 1
      } else if [0xB7, 0x2022, 0x2042, 0x204E, 0x25CF, 0x25A0, 0x2500, 0x2501, 0x2550].contains(
        scalar)
      {
        count += 1
      } else if !ScalarClass.of(scalar).contains(.space) {
        return false
      }
      offset += length
    }
    return count >= 2
  }

  private static func hashtags(
    _ words: FurnitureLine, _ line: Span<UInt8>, _ known: Words
  ) -> PageFurniture? {
    let tokens = words.tokens
    guard line[0] == 0x23, tokens.count >= 2, tokens.count.isMultiple(of: 2) else { return nil }
    for index in tokens.indices {
      let isHash = known.hash.contains(tokens[index].word)
      if isHash != index.isMultiple(of: 2) { return nil }
      // `# Heading` is Markdown.
      if isHash, tokens[index + 1].start != tokens[index].end { return nil }
      if !isHash, tokens[index].form == .number { return nil }
    }
    return .metadata([.init(key: "tags", value: tokens[0].start..<tokens[tokens.count - 1].end)])
  }

  /// Whether the line is a row of links: `Home > Advice`, `Sport | Football`.
  private static func isMenu(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ known: Words, at place: PageFurniture.Place
  ) -> Bool {
    let entries = tokens.split(omittingEmptySubsequences: false) {
      known.rowSigns.contains($0.word)
    }
    guard entries.count >= 2, let first = entries.first,
      entries.allSatisfy({ isMenuEntry($0, known) })
    else { return false }
    if first.count == 1, first.allSatisfy({ known.homes.contains($0.word) }) { return true }
    guard place.contains(.alone) else { return false }
    let menus = entries.count { $0.allSatisfy { known.menus.contains($0.word) } }
    let networks = entries.count { $0.allSatisfy { known.networks.contains($0.word) } }
    return menus == entries.count || networks == entries.count
      || (entries.count >= 4 && menus * 2 > entries.count)
  }

  private static func isMenuEntry(_ entry: ArraySlice<FurnitureLine.Token>, _ known: Words) -> Bool
  {
    guard let first = entry.first, entry.count <= 6 else { return false }
    return (first.form == .capital || known.menus.contains(first.word))
      && !entry.contains { known.stops.contains($0.word) }
  }

  /// The credit of a picture, or the description of one that ends in its credit.
  private static func credit(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>, _ known: Words
  ) -> PageFurniture? {
    let slots = FurnitureSlots.standard
    let last = line[line.count - 1]
    if last == 0x29 || last == 0x5D {
      guard let opening = tokens.lastIndex(where: { known.openings.contains($0.word) }) else {
        return isAgencyCredit(tokens, known, slots) && line[0] == 0x28 ? .boilerplate(.credit) : nil
      }
      let inside = tokens[(opening + 1)...].prefix { !known.closings.contains($0.word) }
      guard isBracketCredit(inside, known, slots) else { return nil }
      return opening - tokens.startIndex >= 3 ? .caption : nil
    }
    if isAgencyCredit(tokens, known, slots) { return .boilerplate(.credit) }
    // `The pier in 1936. Photo: Town archive`: a credit after a description.
    for index in tokens.indices.reversed()
    where tokens.distance(from: tokens.startIndex, to: index) >= 3 {
      guard known.photoSigns.contains(tokens[index].word),
        slots.isCredit(tokens[(index + 1)...])
      else { continue }
      var start = index
      while start > tokens.startIndex,
        known.credits.contains(tokens[start - 1].word)
          || known.creditEnds.contains(tokens[start - 1].word)
      { start -= 1 }
      guard start < index, tokens[start].form == .capital || isParted(tokens, before: start, known)
      else { continue }
      guard start - tokens.startIndex >= 2, isPhotoWord(tokens[start], known) else { continue }
      if isParted(tokens, before: start, known) || tokens[start].form == .capital {
        return .caption
      }
    }
    return nil
  }

  private static func isPhotoWord(_ token: FurnitureLine.Token, _ known: Words) -> Bool {
    known.credits.contains(token.word) && !known.creditEnds.contains(token.word)
  }

  /// Whether a sentence or a bar ends before the token at `index`.
  private static func isParted(
    _ tokens: ArraySlice<FurnitureLine.Token>, before index: Int, _ known: Words
  ) -> Bool {
    index > tokens.startIndex
      && (known.stops.contains(tokens[index - 1].word) || tokens[index - 1].form == .sign)
  }

  /// Whether the words in the brackets at the end of a line are a credit.
  private static func isBracketCredit(
    _ inside: ArraySlice<FurnitureLine.Token>, _ known: Words, _ slots: FurnitureSlots
  ) -> Bool {
    guard let first = inside.first, inside.count <= 16 else { return false }
    if isAgencyCredit(inside, known, slots) { return true }
    guard known.credits.contains(first.word), !known.sources.contains(first.word) else {
      return false
    }
    let rest = inside.dropFirst().drop {
      known.creditEnds.contains($0.word) || known.credits.contains($0.word)
        || known.photoSigns.contains($0.word)
    }
    return rest.count < inside.count - 1 && slots.isCredit(rest)
      || (inside.count >= 2 && first.form == .capital && known.creditEnds.contains(first.word)
        && slots.isCredit(inside.dropFirst()))
  }

  /// Names and agencies with a slash between them, or `Getty Images`.
  private static func isAgencyCredit(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ known: Words, _ slots: FurnitureSlots
  ) -> Bool {
    guard let last = tokens.last, let first = tokens.first, tokens.count <= 12,
      slots.isCredit(tokens)
    else { return false }
    let parts = tokens.split { known.slash.contains($0.word) }
    let namesAgency = parts.contains { part in
      guard let word = part.first else { return false }
      return (part.count == 1 && known.agencies.contains(word.word))
        || (part.count == 2 && known.credits.contains(part[part.startIndex + 1].word))
    }
    return parts.count >= 2 && namesAgency && first.form != .number && last.form != .number
  }
}
