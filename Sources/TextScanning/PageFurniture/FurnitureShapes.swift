// SPDX-License-Identifier: Apache-2.0

/// Furniture that is known by its shape, not by its first word: rules, rows of menus, credits.
enum FurnitureShapes {
  /// Signs of which a line without words is a separator.
  private static let ruleBytes = Set("-_*=~#+.".utf8)

  /// The longest name of a section that stands above a title, in bytes.
  private static let longestKicker = 48

  /// Whether a closer look at `line` may find something; cheap, and false for nearly all prose.
  static func mayMatch(
    _ line: Span<UInt8>, _ opening: FurniturePatterns.Opening, _ patterns: FurniturePatterns,
    at place: PageFurniture.Place
  ) -> Bool {
    // Signs of ASCII without a word are a rule or nothing.
    if opening.isEmpty {
      return line.count < 80 && (isRule(line) || asciiPrefixLength(of: line) < line.count)
    }
    if opening.lists.contains(.menu), line.count <= 160 { return true }
    if endsInSubscription(line) { return true }
    if line[0] == 0x23 { return true }
    if place.contains(.aboveTitle), line.count <= longestKicker { return true }
    if place.contains(.nearTitle), line.count <= 64, mayBeDate(line) { return true }
    let last = line[line.count - 1]
    if last == 0x29 || last == 0x5D { return hasBracketCredit(line, patterns) }
    let whole = 0..<line.count
    // Most lines have none of the signs that stand before and in credits.
    let hasSign = containsAny(of: 0x3A, 0x2F, 0xA9, in: line)
    if hasSign, let colon = firstIndex(of: 0x3A, in: whole, of: line),
      hasCredit(before: colon, in: line, patterns)
    {
      return true
    }
    if hasSign, endsInSlashedCredit(line) { return true }
    if line.count > 160 { return false }
    if place.contains(.nearTitle), line.count <= 120, line[0] &- 0x41 < 26 || line[0] >= 0xC3,
      mayBeDate(line) || firstIndex(of: UInt8(ascii: ","), in: whole, of: line) != nil
    {
      return true
    }
    if patterns.lists(with: lastKey(in: line, before: line.count)).contains(.agency) { return true }
    if !hasSign || firstIndex(of: 0x2F, in: whole, of: line) != nil { return false }
    return hasPhotoSign(line, patterns)
  }

  /// Whether the line may be a date: it has four digits in a row, or ends as `2 days ago` does.
  private static func mayBeDate(_ line: Span<UInt8>) -> Bool {
    var digits = 0
    for offset in 0..<line.count {
      digits = line[offset].isASCIIDigit ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return line.count > 6 && line[line.count - 1] == 0x6F
  }

  /// Whether a line ends in `free or paid subscriber`, as newsletters ask readers to become one.
  private static func endsInSubscription(_ line: Span<UInt8>) -> Bool {
    let end = line.count - (line[line.count - 1] == UInt8(ascii: ".") ? 1 : 0)
    let start = end - subscription.count
    return start > 0 && line[end - 1] == UInt8(ascii: "r")
      && subscription.indices.allSatisfy { line[start + $0] == subscription[$0] }
  }

  private static let subscription = Array("free or paid subscriber".utf8)

  /// Whether the bracket that ends the line begins or ends like a credit, has a word of pictures or a
  /// slash.
  private static func hasBracketCredit(
    _ line: Span<UInt8>, _ patterns: FurniturePatterns
  ) -> Bool {
    var opening = line.count - 2
    while opening > 0, line[opening] != 0x28, line[opening] != 0x5B { opening -= 1 }
    let last = lastKey(in: line, before: line.count - 1)
    if patterns.lists(with: last).contains(.agency) { return true }
    let inside = line.extracting(opening..<line.count)
    if firstIndex(of: 0x2F, in: 0..<inside.count, of: inside) != nil { return true }
    var offset = 0
    while offset < inside.count {
      let key = FurniturePatterns.nextKey(in: inside, from: &offset)
      let lists = patterns.lists(with: key)
      if lists.contains(.picture) || offset < 2 && lists.contains(.agency) { return true }
      while offset < inside.count, inside[offset] != 0x20 { offset += 1 }
    }
    return false
  }

  /// Whether the colon at `first`, or a later one, stands behind a word such as `Photo`.
  private static func hasCredit(
    before first: Int, in line: Span<UInt8>, _ patterns: FurniturePatterns
  ) -> Bool {
    var next: Int? = first
    while let colon = next {
      if patterns.lists(with: lastKey(in: line, before: colon)).contains(.picture) { return true }
      next = firstIndex(of: 0x3A, in: colon + 1..<line.count, of: line)
    }
    return false
  }

  /// Whether a slash stands near the end of a line that no stop ends.
  private static func endsInSlashedCredit(_ line: Span<UInt8>) -> Bool {
    let tail = max(0, line.count - longestCredit)..<line.count
    return line[line.count - 1] != 0x2E && firstIndex(of: 0x2F, in: tail, of: line) != nil
  }

  /// The longest credit with a slash behind a description, in bytes.
  private static let longestCredit = 48

  /// Whether `©` stands behind a word such as `Photo`, or behind a description.
  private static func hasPhotoSign(_ line: Span<UInt8>, _ patterns: FurniturePatterns) -> Bool {
    var from = 1
    // The second byte of `©` is that of letters as well, such as é.
    while let sign = firstIndex(of: 0xA9, in: from..<line.count, of: line) {
      if line[sign - 1] == 0xC2 {
        return patterns.lists(with: lastKey(in: line, before: sign - 1)).contains(.picture)
          || skipBlanksBackward(in: line, from: sign - 1, to: 0) > 20
      }
      from = sign + 1
    }
    return false
  }

  /// The first eight letters of the last word before `end`, as `FurniturePatterns.nextKey` has them.
  private static func lastKey(in line: Span<UInt8>, before end: Int) -> UInt64 {
    var offset = end
    while offset > 0, line[offset - 1] < 0x41 { offset -= 1 }
    var key: UInt64 = 0
    let wordEnd = offset
    while offset > 0, line[offset - 1].isASCIILetter {
      offset -= 1
      key = key >> 8 | UInt64(line[offset] | 0x20) << 56
    }
    return key >> UInt64(64 - 8 * min(wordEnd - offset, 8))
  }

  /// What `line` is by its shape.
  static func classify(
    _ words: FurnitureLine, _ line: Span<UInt8>, at place: PageFurniture.Place
  ) -> PageFurniture? {
    if isRule(line) { return place.contains(.alone) ? .boilerplate(.separator) : nil }
    let tokens = words.tokens[...]
    guard let first = tokens.first, let last = tokens.last else { return nil }
    if let tags = hashtags(words, line) { return tags }
    if endsInSubscription(line) { return .boilerplate(.callToAction) }
    if isMenu(tokens, at: place) { return .boilerplate(.navigation) }
    if tokens.count >= 3, tokens.allSatisfy({ $0.traits.contains(.network) }) {
      return .boilerplate(.callToAction)
    }
    if let credit = credit(tokens, line) { return credit }
    if place.contains(.aboveTitle), isSection(tokens, line) { return .boilerplate(.kicker) }
    if place.contains(.nearTitle) {
      let range = first.start..<last.end
      if let date = WrittenDate.read(line, in: range), date != .time {
        return .metadata([.init(key: "published", value: range)])
      }
      return dateline(tokens, line) ?? barredByline(tokens, line) ?? byline(tokens, line)
    }
    return nil
  }

  /// A name, a date and reading time with bars or dots between them, in any order.
  private static func barredByline(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>
  ) -> PageFurniture? {
    let parts = tokens.split { $0.traits.contains(.rowSign) }
    guard (2...4).contains(parts.count) else { return nil }
    var fields: [PageFurniture.Field] = []
    for part in parts {
      guard let first = part.first, let last = part.last else { return nil }
      let range = first.start..<last.end
      if FurnitureSlots.fits(part, .people, line) {
        fields.append(.init(key: "author", value: range))
      } else if let date = WrittenDate.read(line, in: range), date != .time {
        fields.append(.init(key: "published", value: range))
      } else if part.count > 4 || first.form != .number {
        return nil
      }
    }
    return Set(fields.map(\.key)).count == 2 && fields.count == 2 ? .metadata(fields) : nil
  }

  /// A place and a date: `Berlin, 18. September 2024`.
  private static func dateline(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>
  ) -> PageFurniture? {
    let place = tokens.prefix { $0.form == .capital }
    let date = tokens[place.endIndex...].dropFirst()
    guard place.count == 1, tokens.count > 3, tokens[place.endIndex].traits.contains(.comma),
      let first = date.first, let last = date.last, first.form == .number,
      WrittenDate.read(line, in: first.start..<last.end) != nil
    else { return nil }
    return .metadata([.init(key: "published", value: first.start..<last.end)])
  }

  /// Whether the line names a section: `Sport`, `Opinion & Analysis`, `LIFE SCIENCES`, or
  /// `Defence News April 2025`.
  private static func isSection(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>
  ) -> Bool {
    guard line.count <= longestKicker else { return false }
    var words = tokens
    if words.count > 2, words[words.endIndex - 1].form == .number {
      let month = words[words.endIndex - 2]
      if WrittenDate.hasMonth(line.extracting(month.start..<month.end)) {
        words = words.dropLast(2)
      }
    }
    let section: WordTraits = [.subject, .genre]
    guard let first = words.first, let last = words.last, words.count <= 4, first.form == .capital,
      !last.traits.isDisjoint(with: section)
    else { return false }
    if words.count == 1 { return true }
    let isInCapitals = words.allSatisfy { !$0.hasLowerCase && $0.form != .number }
    let areSections = words.allSatisfy { !$0.traits.isDisjoint(with: section.union(.linking)) }
    return isInCapitals || areSections && words.contains { $0.traits.contains(.genre) }
  }

  /// A name with a job at a newspaper, or with a date: `Lena Forsberg, Health Correspondent`,
  /// `Tom Reed at Garth Lane, 5 October 2024`.
  private static func byline(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>
  ) -> PageFurniture? {
    let tokens = tokens.first.map { $0.traits.contains(.by) } == true ? tokens.dropFirst() : tokens
    let name = tokens.prefix { token in
      token.form == .capital || token.traits.contains(.linking)
        || token.traits.contains(.dot)
    }
    guard let first = name.first, let end = name.last, let last = tokens.last,
      FurnitureSlots.fits(name, .people, line), !first.traits.contains(.place)
    else { return nil }
    let author = PageFurniture.Field(key: "author", value: first.start..<end.end)
    let rest = tokens[name.endIndex...]
    guard let sign = rest.first else { return nil }
    if sign.traits.contains(.comma), last.traits.contains(.role), last.form == .capital,
      FurnitureSlots.fits(rest.dropFirst(), .role, line)
    {
      return .metadata([author])
    }
    guard sign.form == .sign || sign.traits.contains(.locating),
      let date = rest.indices.first(where: { index in
        tokens[index].form != .sign && tokens[index].traits.isDisjoint(with: .inByline)
          && WrittenDate.read(line, in: tokens[index].start..<last.end) != nil
      }),
      rest[..<date].allSatisfy({ $0.form != .small || !$0.traits.isDisjoint(with: .inByline) })
    else { return nil }
    let isUpdate = rest[..<date].contains { $0.traits.contains(.revised) }
    return .metadata([
      author,
      .init(
        key: isUpdate ? "updated" : "published", value: tokens[date].start..<last.end),
    ])
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
    _ words: FurnitureLine, _ line: Span<UInt8>
  ) -> PageFurniture? {
    let tokens = words.tokens
    guard line[0] == 0x23, tokens.count >= 2, tokens.count.isMultiple(of: 2) else { return nil }
    for index in tokens.indices {
      let isHash = tokens[index].traits.contains(.hash)
      if isHash != index.isMultiple(of: 2) { return nil }
      // `# Heading` is Markdown.
      if isHash, tokens[index + 1].start != tokens[index].end { return nil }
      if !isHash, tokens[index].form == .number || tokens[index].form == .sign { return nil }
    }
    return .metadata([.init(key: "tags", value: tokens[0].start..<tokens[tokens.count - 1].end)])
  }

  /// Whether the line is a row of links: `Home > Advice`, `Sport | Football`.
  private static func isMenu(
    _ tokens: ArraySlice<FurnitureLine.Token>, at place: PageFurniture.Place
  ) -> Bool {
    let isTrail = tokens.first.map { $0.traits.contains(.home) } ?? false
    func partsEntries(_ token: FurnitureLine.Token) -> Bool {
      token.traits.contains(.rowSign) || isTrail && token.traits.contains(.slash)
    }
    guard tokens.contains(where: partsEntries) else { return false }
    let entries = tokens.split(omittingEmptySubsequences: false, whereSeparator: partsEntries)
    guard let first = entries.first,
      entries.allSatisfy({ isMenuEntry($0) })
    else { return false }
    if first.count == 1, isTrail {
      // "Home / Away" may be a cell.
      return entries.count > 2 || tokens.contains { $0.traits.contains(.rowSign) }
    }
    guard place.contains(.alone) else { return false }
    let menus = entries.count { $0.allSatisfy { $0.traits.contains(.menu) } }
    let networks = entries.count { $0.allSatisfy { $0.traits.contains(.network) } }
    return menus == entries.count || networks == entries.count
      || (entries.count >= 4 && menus * 2 > entries.count
        && first.allSatisfy { $0.traits.contains(.menu) })
  }

  private static func isMenuEntry(_ entry: ArraySlice<FurnitureLine.Token>) -> Bool {
    guard let first = entry.first, entry.count <= 6 else { return false }
    return (first.form == .capital || first.traits.contains(.menu))
      && !entry.contains { $0.traits.contains(.stop) }
  }

  /// The credit of a picture, or the description of one that ends in its credit.
  private static func credit(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>
  ) -> PageFurniture? {
    let last = line[line.count - 1]
    if last == 0x29 || last == 0x5D {
      guard let opening = tokens.lastIndex(where: { $0.traits.contains(.opening) }) else {
        return isAgencyCredit(tokens) && line[0] == 0x28 ? .boilerplate(.credit) : nil
      }
      let inside = tokens[(opening + 1)...].prefix { !$0.traits.contains(.closing) }
      guard isBracketCredit(inside) else { return nil }
      return opening - tokens.startIndex >= 3 ? .caption : nil
    }
    if isAgencyCredit(tokens) { return .boilerplate(.credit) }
    if let end = tokens.last, end.traits.contains(.agency), tokens.count >= 5,
      tokens[tokens.endIndex - 2].traits.contains(.colon)
    {
      return .caption
    }
    if isSlashedCredit(tokens, line) || isSignedCredit(tokens) { return .caption }
    // `The pier in 1936. Photo: Town archive`: a credit after a description.
    for index in tokens.indices.reversed()
    where tokens.distance(from: tokens.startIndex, to: index) >= 3 {
      guard tokens[index].traits.contains(.photoSign),
        FurnitureSlots.isCredit(tokens[(index + 1)...])
      else { continue }
      var start = index
      while start > tokens.startIndex,
        tokens[start - 1].traits.contains(.credit)
          || tokens[start - 1].traits.contains(.creditLink)
      { start -= 1 }
      guard start < index, tokens[start].form == .capital || isParted(tokens, before: start)
      else { continue }
      guard start - tokens.startIndex >= 2,
        isPhotoWord(tokens[start]) || isCreditSentence(tokens, at: start)
      else { continue }
      if isParted(tokens, before: start) || tokens[start].form == .capital {
        return .caption
      }
    }
    return nil
  }

  /// Whether a sentence is followed by names with a slash: `Women queue in Velm. AFP/Ana Reyes`.
  private static func isSlashedCredit(
    _ tokens: ArraySlice<FurnitureLine.Token>, _ line: Span<UInt8>
  ) -> Bool {
    guard let last = tokens.last, last.form == .capital,
      let slash = tokens.lastIndex(where: { $0.traits.contains(.slash) }),
      slash > tokens.startIndex, tokens[slash - 1].form == .capital,
      tokens[slash].start == tokens[slash - 1].end,
      let stop = tokens[..<slash].lastIndex(where: { $0.traits.contains(.stop) }),
      stop - tokens.startIndex >= 4, tokens.endIndex - stop <= 9
    else { return false }
    let credit = tokens[(stop + 1)...]
    return credit.allSatisfy { token in
      token.form == .capital || token.traits.contains(.slash) || token.traits.contains(.linking)
    }
  }

  /// Whether a sentence is followed by `©` and a name: `The market in spring. © Photo Ana Reyes`.
  private static func isSignedCredit(_ tokens: ArraySlice<FurnitureLine.Token>) -> Bool {
    guard
      let sign = tokens.lastIndex(where: {
        $0.traits.contains(.photoSign) && $0.traits.isDisjoint(with: [.colon, .slash])
      }), sign - tokens.startIndex >= 4, tokens[sign - 1].traits.contains(.stop)
    else { return false }
    let name = tokens[(sign + 1)...]
    return name.count >= 2 && name.count <= 9 && FurnitureSlots.isCredit(name)
      && name.allSatisfy { $0.form != .number && !$0.traits.contains(.comma) }
  }

  /// Whether `Credit:` opens a sentence of its own.
  private static func isCreditSentence(
    _ tokens: ArraySlice<FurnitureLine.Token>, at index: Int
  ) -> Bool {
    tokens[index].traits.contains(.credit) && !tokens[index].traits.contains(.source)
      && tokens[index].form == .capital && tokens[index - 1].traits.contains(.stop)
  }

  private static func isPhotoWord(_ token: FurnitureLine.Token) -> Bool {
    token.traits.contains(.credit) && !token.traits.contains(.creditLink)
  }

  /// Whether a sentence or a bar ends before the token at `index`.
  private static func isParted(
    _ tokens: ArraySlice<FurnitureLine.Token>, before index: Int
  ) -> Bool {
    index > tokens.startIndex
      && (tokens[index - 1].traits.contains(.stop) || tokens[index - 1].form == .sign)
  }

  /// Whether the words in the brackets at the end of a line are a credit.
  private static func isBracketCredit(
    _ inside: ArraySlice<FurnitureLine.Token>
  ) -> Bool {
    guard let first = inside.first, inside.count <= 16 else { return false }
    if isAgencyCredit(inside) { return true }
    // `Staff photo by`
    if first.traits.contains(.agency), inside.dropFirst().first.map(isPhotoWord) ?? false {
      return isBracketCredit(inside.dropFirst())
    }
    if isPhotoBySomebody(inside) || isSlashedName(inside) { return true }
    guard first.traits.contains(.credit), !first.traits.contains(.source) else {
      return false
    }
    let rest = inside.dropFirst().drop {
      $0.traits.contains(.creditLink) || $0.traits.contains(.credit)
        || $0.traits.contains(.photoSign)
    }
    return rest.count < inside.count - 1 && FurnitureSlots.isCredit(rest)
      || (inside.count >= 2 && first.form == .capital && first.traits.contains(.creditLink)
        && FurnitureSlots.isCredit(inside.dropFirst()))
  }

  /// `U.S. Navy photo by Ann Reed`, `photo by author`.
  private static func isPhotoBySomebody(_ inside: ArraySlice<FurnitureLine.Token>) -> Bool {
    guard
      let photo = inside.firstIndex(where: {
        $0.traits.contains(.credit) && !$0.traits.contains(.creditLink)
      }), inside[photo].form == .small || photo == inside.startIndex
    else { return false }
    let owner = inside[..<photo]
    guard owner.isEmpty || FurnitureSlots.isCredit(owner) else { return false }
    let rest = inside[(photo + 1)...]
    return rest.isEmpty
      ? !owner.isEmpty
      : rest.count >= 2 && rest[photo + 1].traits.contains(.by)
        && (rest[photo + 2].form == .capital || rest[photo + 2].traits.contains(.role))
  }

  /// Two names with a slash between them.
  private static func isSlashedName(_ inside: ArraySlice<FurnitureLine.Token>) -> Bool {
    let parts = inside.split { $0.traits.contains(.slash) }
    return parts.count == 2 && parts.allSatisfy { FurnitureSlots.isName($0) }
      && parts.contains { $0.count >= 2 }
  }

  /// Names and agencies with a slash between them, or `Getty Images`.
  private static func isAgencyCredit(
    _ tokens: ArraySlice<FurnitureLine.Token>
  ) -> Bool {
    guard let last = tokens.last, let first = tokens.first, tokens.count <= 12,
      FurnitureSlots.isCredit(tokens)
    else { return false }
    let parts = tokens.split { $0.traits.contains(.slash) }
    let namesAgency = parts.contains { part in
      guard let word = part.first else { return false }
      return (part.count == 1 && word.traits.contains(.agency))
        || (part.count == 2 && part[part.startIndex + 1].traits.contains(.credit))
    }
    return parts.count >= 2 && namesAgency && first.form != .number && last.form != .number
  }
}
