// SPDX-License-Identifier: Apache-2.0

/// The first lines of a page, down to a title that a byline or a date below it shows.
///
/// A few words above such a title name a section or a kind of article, or are of a menu. On the pages
/// of `Tests/Gold`, 69 of 70 such lines were. A name alone below it, straight above a date, is the
/// author's. Without a byline, menus of which entries are known show the title below them, and names of
/// sections above a line as long as titles are known.
public struct PageTop {
  /// The index of the title among the lines; `nil` if neither a byline nor a date shows it.
  public let title: Int?

  /// What each line at the top is, `nil` for the title and what may be content.
  private let kinds: [PageFurniture?]

  /// So many lines at the top of a page are worth looking at.
  private static let lineCount = 40

  /// So many lines at most are no boilerplate down to the date or byline.
  private static let mostContent = 24

  /// So many lines of a few words are a menu.
  private static let leastOfMenu = 3

  /// How many lines the title may stand above the first date or byline.
  private static let reach = 3

  /// So many words at most stand above a title, and more in it.
  private static let mostAbove = 4

  /// The longest line above a title, and the longest title, in bytes.
  private static let (longestAbove, longestTitle) = (40, 150)

  /// Reads the lines at the top of a page; `nil` if nothing shows what they are.
  ///
  /// - Parameters:
  ///   - count: How many lines the page has.
  ///   - line: The line with a given number from 0, valid UTF-8 without blanks at its ends; empty for
  ///     what is no line. Asked for lines at the top only, no farther down than needed.
  /// - Complexity: O(1) in the lines, O(*n*) in the bytes of those that are asked for.
  public init?(count: Int, line: (Int) -> ArraySlice<UInt8>) {
    let count = min(count, Self.lineCount)
    var kinds: [PageFurniture?] = []
    var title = Self.findTitle(&kinds, count, line)
    if title == nil { title = Self.belowMenu(&kinds, count, line) }
    self.title = title
    if title == nil { kinds = Self.sections(kinds, count, line) }
    guard title != nil || kinds.contains(where: { $0 != nil }) else { return nil }
    self.kinds = kinds
  }

  /// Finds the title above dates and bylines; adds to `kinds` what each line is that was looked at.
  private static func findTitle(
    _ kinds: inout [PageFurniture?], _ count: Int, _ line: (Int) -> ArraySlice<UInt8>
  ) -> Int? {
    var rest = Rest()
    // Where the title stands among the lines that are no boilerplate, and where it comes again last.
    var place: (start: Int, end: Int)?
    var menuCount = 0
    repeat {
      guard rest.advance(&kinds, count, line) else { return nil }
      rest.lookForAuthor(&kinds)
      let last = rest.lines.count - 1
      if rest.mayStandAbove(kinds) {
        menuCount += 1
        continue
      }
      let mayBeTitle = rest.text.count <= longestTitle && isTitle(rest.text)
      if let known = place {
        if known.end + menuCount + 1 == last, isTitle(rest.text),
          rest.texts[known.start].starts(with: rest.text)
        {
          // It comes again below a menu, or after the same words with the name of the site.
          place = (known.start, last)
        } else if menuCount >= leastOfMenu, mayBeTitle {
          // What stands above the menu says what the site is about.
          place = (last, last)
        } else if last - known.end > reach {
          return nil
        }
      } else if mayBeTitle, !rest.lines.contains(where: { kinds[$0].isByline }) {
        place = (last, last)
      } else {
        return nil
      }
      menuCount = 0
    } while !rest.isByline(kinds) || place == nil
    guard let place, rest.lines.count - 1 - place.end <= reach else { return nil }
    let isSame = rest.texts[place.end].count == rest.texts[place.start].count
    let title = isSame ? place.start : place.end
    for index in 0..<place.end where index != title && kinds[rest.lines[index]] == nil {
      if !isTitle(rest.texts[index]) {
        kinds[rest.lines[index]] = .boilerplate(.kicker)
      } else if index < title {
        kinds[rest.lines[index]] = .boilerplate(.navigation)
      }
    }
    let above = rest.lines.count - 2
    if above > place.end, kinds[rest.lines[above]] == nil, let name = name(in: rest.texts[above]) {
      kinds[rest.lines[above]] = .metadata([.init(key: "author", value: name)])
    }
    // More dates and names may follow the first.
    while rest.advance(&kinds, count, line) {
      rest.lookForAuthor(&kinds)
      if !rest.isByline(kinds), !isLabel(rest.text) { break }
    }
    while let last = kinds.last, !last.isByline { kinds.removeLast() }
    return rest.lines[title]
  }

  /// Finds the title below the entries of a menu, of which two or more are known; makes them furniture.
  ///
  /// It is the first line that is as long as titles are, unless the first long text begins with one of
  /// the entries: pages of encyclopaedias are named after what they are about.
  private static func belowMenu(
    _ kinds: inout [PageFurniture?], _ count: Int, _ line: (Int) -> ArraySlice<UInt8>
  ) -> Int? {
    // Entries that are not known, one of which may be the title.
    var names: [Int] = []
    var entryCount = 0
    var knownCount = 0
    var index = 0
    while index < count {
      let text = line(index)
      if text.count > longestTitle { break }
      let known = index < kinds.count ? kinds[index] : kind(of: text, at: [.alone, .nearTitle])
      if known.isBoilerplate {
        knownCount += 1
      } else if text.count > longestAbove {
        break
      } else if kind(of: text, at: [.alone, .nearTitle, .besideFurniture]).isBoilerplate
        || isOfMenu(text)
      {
        knownCount += 1
        entryCount += 1
      } else if isFewWords(text), !text.contains(where: \.isASCIIDigit) {
        entryCount += 1
        names.append(index)
      } else {
        break
      }
      index += 1
    }
    guard entryCount >= leastOfMenu, knownCount >= leastKnown, index < count else { return nil }
    let long = (index..<count).lazy.map(line).first { $0.count > longestTitle }
    let named = long.flatMap { text in
      // An entry straight above a line as long as titles are is one of the menu.
      names.last { entry in
        let name = line(entry)
        return entry + 1 < index && text.starts(with: name)
          && text.dropFirst(name.count).first == 0x20
      }
    }
    let title = named ?? index
    guard
      named != nil
        || isTitle(line(title)) && line(title).count <= longestTitle
          && line(title).last != UInt8(ascii: ".")
    else { return nil }
    kinds = (0..<title).map { index in
      let known = kind(of: line(index), at: [.alone, .nearTitle])
      return known.isBoilerplate ? known : .boilerplate(.navigation)
    }
    return title
  }

  /// So many entries of a menu are known where no byline shows that it is one.
  private static let leastKnown = 2

  /// Whether all words of a line are such as menus are made of.
  private static func isOfMenu(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longestAbove else { return false }
    let span = line.span
    let tokens = FurnitureLine(span, vocabulary: FurniturePatterns.standard.vocabulary).tokens
    return !tokens.isEmpty && tokens.allSatisfy { $0.traits.contains(.menu) }
  }

  /// The kickers among lines of `kinds`: names of sections at the top, straight above a line as long
  /// as titles are or with a few words between them.
  private static func sections(
    _ kinds: [PageFurniture?], _ count: Int, _ line: (Int) -> ArraySlice<UInt8>
  ) -> [PageFurniture?] {
    var kickers: [PageFurniture?] = []
    for index in kinds.indices {
      var kind = kinds[index]
      if kind == nil, line(index).count <= longestTitle,
        let title = (index + 1..<min(index + 3, count)).first(where: { isLong(line($0)) }),
        line(title).count <= longestTitle
      {
        kind = Self.kind(of: line(index), at: [.alone, .nearTitle, .aboveTitle])
      }
      if kind == nil || kind == .caption { break }
      kickers.append(kind == .boilerplate(.kicker) ? kind : nil)
    }
    return kickers
  }

  /// The lines that are no boilerplate, which parts nothing: what it stands between is the same when
  /// it is gone.
  private struct Rest {
    var lines: [Int] = []
    var texts: [ArraySlice<UInt8>] = []

    /// The text of the last line that was found.
    var text: ArraySlice<UInt8> { texts[texts.count - 1] }

    /// Goes on to the next of `count` lines that is no boilerplate; says whether there is one.
    mutating func advance(
      _ kinds: inout [PageFurniture?], _ count: Int, _ line: (Int) -> ArraySlice<UInt8>
    ) -> Bool {
      while kinds.count < count, lines.count < PageTop.mostContent {
        let text = line(kinds.count)
        let kind = PageTop.kind(of: text, at: [.alone, .nearTitle]) ?? PageTop.address(text)
        kinds.append(kind)
        if kind.isBoilerplate { continue }
        lines.append(kinds.count - 1)
        texts.append(text)
        return true
      }
      return false
    }

    func isByline(_ kinds: [PageFurniture?]) -> Bool { kinds[lines[lines.count - 1]].isByline }

    func mayStandAbove(_ kinds: [PageFurniture?]) -> Bool {
      kinds[lines[lines.count - 1]] != nil || PageTop.isFewWords(text) || PageTop.isMenu(text)
        || PageTop.isTicker(text) || PageTop.kind(of: text, at: .aboveTitle) != nil
    }

    /// Makes the last two lines a byline if they are `By` and a name, or a name and a job.
    mutating func lookForAuthor(_ kinds: inout [PageFurniture?]) {
      guard lines.count >= 2 else { return }
      let (above, last) = (lines[lines.count - 2], lines[lines.count - 1])
      let label = texts[lines.count - 2]
      guard kinds[above] == nil else { return }
      if PageTop.isLabel(label) {
        if kinds[last] == nil, let name = PageTop.name(in: text) {
          kinds[last] = .metadata([.init(key: "author", value: name)])
        }
        if kinds[last].isByline { kinds[above] = .metadata([]) }
      } else if kinds[last] == nil, PageTop.isJob(text), let name = PageTop.name(in: label) {
        kinds[above] = .metadata([.init(key: "author", value: name)])
        kinds[last] = .metadata([])
      }
    }
  }

  /// The lines at the top.
  public var lines: Range<Int> { kinds.indices }

  /// What the line at `index` is, by itself or by its place; `nil` for what may be content.
  public func furniture(at index: Int) -> PageFurniture? {
    index < kinds.count ? kinds[index] : nil
  }

  private static func kind(
    of line: ArraySlice<UInt8>, at place: PageFurniture.Place
  ) -> PageFurniture? {
    let span = line.span
    return PageFurniture.classify(span, at: place)
  }

  /// The address of the page, where a line is nothing else.
  private static func address(_ line: ArraySlice<UInt8>) -> PageFurniture? {
    guard line.starts(with: "http".utf8) || line.starts(with: "www.".utf8) else { return nil }
    let span = line.span
    let tokens = FurnitureLine(span, vocabulary: FurniturePatterns.standard.vocabulary).tokens
    guard tokens.count == 1, tokens[0].form == .address else { return nil }
    return .metadata([.init(key: "source_url", value: tokens[0].start..<tokens[0].end)])
  }

  /// Whether a line is a few words that no stop ends.
  private static func isFewWords(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return true }
    return line.count <= longestAbove && !isTitle(line) && !".:,;?!".utf8.contains(last)
      && (!line.contains(where: \.isASCIIDigit) || line.contains(where: \.isASCIILetter))
  }

  /// Whether a line is prices and by how much they changed, as pages on markets have above all else.
  private static func isTicker(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= longestTitle && line.contains(UInt8(ascii: "%"))
      && line.split(separator: 0x20).count { $0.contains(where: \.isASCIIDigit) } >= 4
  }

  /// Whether a line is entries of a few words each with bars, dots or arrows between them.
  private static func isMenu(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longestTitle else { return false }
    let span = line.span
    // Bars and arrows, and the first bytes of the other signs.
    guard
      containsAny(of: 0x7C, 0x3E, 0xC2, in: span)
        || firstIndex(of: 0xE2, in: 0..<span.count, of: span) != nil
    else { return false }
    let tokens = FurnitureLine(span, vocabulary: FurniturePatterns.standard.vocabulary).tokens
    let entries = tokens.split { $0.traits.contains(.rowSign) }
    return entries.count >= 3 && entries.allSatisfy { $0.count <= mostAbove }
  }

  /// Whether a line says that a name or a date follows on the next.
  private static func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 16 else { return false }
    return labels.contains(foldedWords(of: line.span))
  }

  private static let labels: Set<[UInt8]> = Set(
    [
      "by", "author", "authors", "written by", "words by", "text", "story by", "posted by",
      "published", "published on", "posted", "posted on", "updated", "last updated", "date",
      "von", "par", "por", "di", "autor", "autorin", "auteur", "publié le", "veröffentlicht am",
    ].map { Array($0.utf8) })

  /// Whether a line is nothing but a job at a newspaper, as below the name of its author.
  private static func isJob(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longestAbove else { return false }
    let span = line.span
    let tokens = FurnitureLine(span, vocabulary: FurniturePatterns.standard.vocabulary).tokens
    return tokens.count <= 6 && tokens.contains { $0.traits.contains(.job) }
      && tokens.allSatisfy { $0.form != .number && $0.traits.isDisjoint(with: [.stop, .colon]) }
  }

  /// Whether a line has more words than stand above titles.
  private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool { hasWords(line, mostAbove + 1) }

  /// Whether a line has as many words as titles below the names of sections.
  private static func isLong(_ line: ArraySlice<UInt8>) -> Bool { hasWords(line, mostAbove) }

  private static func hasWords(_ line: ArraySlice<UInt8>, _ least: Int) -> Bool {
    var count = 0
    var isBetween = true
    for byte in line {
      // A sign alone, such as a bar or a dot between the entries of a menu, is no word.
      if isBetween, byte.isASCIILetter || byte.isASCIIDigit || byte >= 0xC3 && byte != 0xE2 {
        count += 1
        if count == least { return true }
        isBetween = false
      } else if byte <= 0x20 {
        isBetween = true
      }
    }
    return false
  }

  /// Where the name stands in a line that is one, or one with a place: `Tom Reed in Garth`,
  /// `Tom Reed, Garth`.
  private static func name(in line: ArraySlice<UInt8>) -> Range<Int>? {
    guard line.count <= longestName else { return nil }
    let span = line.span
    let tokens = FurnitureLine(span, vocabulary: FurniturePatterns.standard.vocabulary).tokens
    let name = tokens.prefix {
      !$0.traits.contains(.comma) && (!$0.traits.contains(.locating) || $0.form == .capital)
    }
    guard let first = name.first, let last = name.last, FurnitureSlots.fits(name, .people, span),
      tokens[name.endIndex...].dropFirst().allSatisfy({
        $0.form == .capital || $0.traits.contains(.article)
      }),
      name.allSatisfy({ $0.traits.isDisjoint(with: [.subject, .genre, .menu]) })
    else { return nil }
    return first.start..<last.end
  }

  /// The longest name with a place, in bytes.
  private static let longestName = 60
}

extension PageFurniture? {
  fileprivate var isBoilerplate: Bool {
    if case .boilerplate = self { true } else { false }
  }

  /// Whether it says who wrote the article, what they are, or when.
  fileprivate var isByline: Bool {
    guard case .metadata(let fields) = self else { return false }
    return fields.isEmpty
      || fields.contains { ["author", "published", "updated"].contains($0.key) }
  }
}
