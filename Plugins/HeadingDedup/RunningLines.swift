// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The heads and feet of pages, which a converter leaves between the paragraphs.
///
/// A short line that recurs is one when its number counts pages, when it is the title, when it stands
/// in the middle of sentences, or when it stands now below and now above a heading. Titles that recur
/// on purpose, such as "Ingredients", have the same place each time and are no page's; nor are open
/// lines among others, which may be cells.
struct RunningLines {
  /// The longest head or foot, in bytes.
  private static let maximumLength = 110

  private let blocks: [Block]
  private let source: Source
  private let title: Text?

  private init(blocks: [Block], source: Source, title: Text?) {
    (self.blocks, self.source, self.title) = (blocks, source, title)
  }

  /// The indices of the lines in `blocks`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of short blocks, plus their bytes.
  static func find(in document: Document, title: Text?) -> [Int] {
    var lines = RunningLines(
      blocks: document.blocks, source: document.source, title: title)
    return lines.indices()
  }

  private mutating func indices() -> [Int] {
    var places: [(hash: UInt64, index: Int)] = []
    var numbered: [Int] = []
    for index in blocks.indices {
      guard let text = shortText(index) else { continue }
      if let hash = letterHash(of: text.bytes.span) { places.append((hash, index)) }
      if text[0].isASCIIDigit || text[text.count - 1].isASCIIDigit { numbered.append(index) }
    }
    if places.count < 2 { return [] }
    places.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    var found: [Int] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].hash == places[start].hash { end += 1 }
      if end - start > 1 {
        for group in groups(places[start..<end].map(\.index)) { found += running(group) }
      }
      start = end
    }
    if !numbered.isEmpty { found += pageFamily(among: numbered) }
    return found.isEmpty ? [] : Set(found).sorted()
  }

  /// Lines with the numbers of pages whose words differ, as those of left and right pages do.
  private func pageFamily(among numbered: [Int]) -> [Int] {
    var family: [(index: Int, form: PageForm)] = []
    for index in numbered {
      guard let text = shortText(index) else { continue }
      let form = PageForm(text)
      if form.isPage || form.isSetApart && form.hasBar { family.append((index, form)) }
    }
    let areCounted = zip(family, family.dropFirst()).allSatisfy { line, next in
      (line.form.number ?? 0) < (next.form.number ?? 0) && line.index + 1 < next.index
    }
    let isLarge = family.count >= (family.contains { $0.form.isPage } ? 2 : 3)
    return areCounted && isLarge ? family.map(\.index) : []
  }

  /// The text of a block that may be a head or foot.
  private func shortText(_ index: Int) -> Text? {
    let text: Text
    switch blocks[index] {
    case .heading(let heading): text = heading.passage.text
    case .paragraph(let passage): text = passage.text
    case .lines(let group) where group.lines.count == 1 && !blocks.isBesideOpenLines(index):
      text = group.lines[0].text
    default: return nil
    }
    return text.count <= Self.maximumLength && text.count >= 4 ? text : nil
  }

  /// The lines at `indices`, which have the same letters, by their words without the number of a page.
  private func groups(_ indices: [Int]) -> [[(index: Int, form: PageForm)]] {
    guard mayRun(indices) else { return [] }
    var groups: [[(index: Int, form: PageForm)]] = []
    var places: [[UInt8]: Int] = [:]
    for index in indices {
      guard let text = shortText(index) else { continue }
      let form = PageForm(text)
      if let place = places[form.words] {
        groups[place].append((index, form))
      } else {
        places[form.words] = groups.count
        groups.append([(index, form)])
      }
    }
    return groups.filter { $0.count >= 2 }
  }

  /// Whether lines with the same letters stand in three places, or with numbers that may differ.
  private func mayRun(_ indices: [Int]) -> Bool {
    placeCount(indices) >= 3
      || indices.contains { shortText($0)?.bytes.contains(where: \.isASCIIDigit) == true }
  }

  /// In how many places the lines stand; a heading and its copy are in one.
  private func placeCount(_ indices: [Int]) -> Int {
    indices.indices.count { $0 == 0 || indices[$0 - 1] + 1 < indices[$0] }
  }

  /// Whether `words` are those of the title, with or without a number.
  private func areTitle(_ words: [UInt8]) -> Bool {
    guard let title else { return false }
    let key = HeadingKey(title)
    return key.wordCount > 1 && (key.words == words || PageForm(title).words == words)
  }

  /// Those of the lines of `group`, which have the same words, that are heads or feet.
  private mutating func running(_ group: [(index: Int, form: PageForm)]) -> [Int] {
    let indices = group.map(\.index)
    let form = group[0].form
    let isTitle = areTitle(form.words)
    let numbers = group.map(\.form.number)
    let isCounted = counts(numbers)
    let placeCount = placeCount(indices)
    if isCounted, form.isPage || isTitle && placeCount >= 3 {
      return withoutTitle(indices, isTitle)
    }
    guard placeCount >= 3 else { return [] }
    if isCounted, form.isSetApart, form.wordCount >= 2 { return indices }
    // Numbers that count something else part headings: "Round 1", "Round 2".
    if Set(numbers).count > 1 { return [] }
    if isTitle { return withoutTitle(indices, true) }
    guard form.wordCount >= 2 else { return [] }
    if form.hasBar || interrupts(indices) { return indices }
    let isName = shortText(indices[0]).map(isCapitalised) ?? false
    return isName && (changesPlace(indices) || isRegular(indices)) ? indices : []
  }

  /// Whether the numbers never fall and differ: pages are counted in order.
  private func counts(_ numbers: [Int?]) -> Bool {
    var last = -1
    for number in numbers {
      guard let number, number >= last else { return false }
      last = number
    }
    return numbers.first != numbers.last
  }

  /// The group without the title itself, which stays.
  private func withoutTitle(_ group: [Int], _ isTitle: Bool) -> [Int] {
    guard isTitle, case .heading = blocks[group[0]] else { return group }
    return Array(group.dropFirst())
  }

  /// Whether lines of the group stand in the middle of sentences.
  private func interrupts(_ group: [Int]) -> Bool {
    let inside = group.count { index in
      guard index > 0, index + 1 < blocks.count, case .paragraph(let before) = blocks[index - 1],
        case .paragraph(let after) = blocks[index + 1], let last = before.text.bytes.last,
        let first = after.text.bytes.first
      else { return false }
      return (last.isASCIILetter || last == UInt8(ascii: ",")) && (0x61...0x7A).contains(first)
    }
    return inside * 2 >= group.count
  }

  /// Whether a line stands between a heading and its text, and another one above a heading.
  private func changesPlace(_ group: [Int]) -> Bool {
    var isBelowHeading = false
    var isAboveHeading = false
    for index in group where index > 0 && index + 1 < blocks.count {
      let isAfterHeading = blocks[index - 1].isHeading
      let isBeforeHeading = blocks[index + 1].isHeading
      if isAfterHeading, !isBeforeHeading { isBelowHeading = true }
      if !isAfterHeading, isBeforeHeading { isAboveHeading = true }
    }
    return isBelowHeading && isAboveHeading
  }

  /// Whether the lines come after equal numbers of lines, as on pages of one length.
  private mutating func isRegular(_ group: [Int]) -> Bool {
    let distances = zip(group, group.dropFirst()).map { lineNumbers[$1] - lineNumbers[$0] }
    guard let first = distances.first else { return false }
    return first >= Self.shortestPage && distances.allSatisfy { $0 == first }
  }

  /// How many line feeds stand before each block that may be a head or foot.
  private lazy var lineNumbers: [Int] = {
    let text = source.text.span
    var (count, offset) = (0, 0)
    return blocks.indices.map { index in
      if let start = shortText(index)?.envelope.lowerBound, start > offset {
        count += countBytes(0x0A...0x0A, in: text.extracting(offset..<start))
        offset = start
      }
      return count
    }
  }()

  /// The fewest lines between two heads; sections as even as this and as short are a form's.
  private static let shortestPage = 10

  /// Whether the longer words of `text` all begin with capitals.
  private func isCapitalised(_ text: Text) -> Bool {
    let words = text.bytes.split(separator: 0x20).filter { $0.count >= 4 }
    return !words.isEmpty
      && words.allSatisfy { word in
        guard let first = word.first else { return false }
        return (0x41...0x5A).contains(first) || first >= 0x80
      }
  }

  /// A hash of the letters of a line, case folded in ASCII; `nil` where it has none.
  private func letterHash(of text: Span<UInt8>) -> UInt64? {
    var hash = FNV1a()
    var hasLetter = false
    for offset in text.indices {
      let byte = text[offset]
      if byte.isASCIILetter {
        hash.add(lowercased: byte)
        hasLetter = true
      } else if byte >= 0x80 {
        hash.add(UInt32(byte))
      }
    }
    return hasLetter ? hash.value : nil
  }
}

/// What a line shows of the number of a page.
private struct PageForm {
  /// Words for a page, folded.
  private static let pageWords = Set(
    ["page", "pages", "p", "pg", "seite", "s", "página", "pagina", "pág", "pag"].map {
      Array($0.utf8)
    })

  /// The words without the number and the word for a page.
  let words: [UInt8]

  /// The number at the end, or else at the start.
  let number: Int?

  /// Whether the number stands beside a word for a page or is one of a total, as in `3/12`.
  let isPage: Bool

  /// Whether a bar, a dash or a gap parts the number from the words.
  let isSetApart: Bool

  /// Whether a bar stands in the line.
  let hasBar: Bool

  var wordCount: Int { words.isEmpty ? 0 : words.count { $0 == 0x20 } + 1 }

  init(_ text: Text) {
    var words = foldedWords(of: text.bytes.span).split(separator: 0x20).map { Array($0) }
    hasBar = text.bytes.contains(UInt8(ascii: "|"))
    var isTotal = false
    if words.count >= 3, Self.value(words[words.count - 1]) != nil {
      let parted = words[words.count - 2]
      let isOf = ["of", "von", "sur", "de", "di"].contains { parted.elementsEqual($0.utf8) }
      if isOf, Self.value(words[words.count - 3]) != nil {
        isTotal = true
        words.removeLast(2)
      } else if Self.value(parted) != nil, text.bytes.contains(UInt8(ascii: "/")) {
        isTotal = true
        words.removeLast()
      }
    }
    var number: Int?
    var isPage = isTotal
    if let last = words.last, let value = Self.value(last) {
      number = value
      words.removeLast()
      if let word = words.last, Self.pageWords.contains(word) {
        isPage = true
        words.removeLast()
      }
    } else if let first = words.first, let value = Self.value(first) {
      number = value
      words.removeFirst()
    } else if words.count >= 2, Self.pageWords.contains(words[0]), let value = Self.value(words[1])
    {
      number = value
      isPage = true
      words.removeFirst(2)
    }
    self.number = number
    self.isPage = isPage && number != nil
    isSetApart = Self.isSetApart(text.bytes)
    self.words = Array(words.joined(separator: [0x20]))
  }

  private static func value(_ word: [UInt8]) -> Int? {
    guard word.count <= 4, word.allSatisfy({ $0.isASCIIDigit }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// Whether digits at an end have a bar, a dash, a dot in the middle or a gap beside them.
  private static func isSetApart(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes[...]
    if let last = rest.last, last.isASCIIDigit {
      while let last = rest.last, last.isASCIIDigit { rest.removeLast() }
      let blanks = rest.reversed().prefix { $0 <= 0x20 }.count
      guard blanks < 2 else { return true }
      rest.removeLast(blanks)
      guard let mark = rest.last else { return false }
      return mark == UInt8(ascii: "|") || mark == UInt8(ascii: "-") || mark >= 0x80 && blanks > 0
    }
    while let first = rest.first, first.isASCIIDigit { rest.removeFirst() }
    guard rest.count < bytes.count else { return false }
    let blanks = rest.prefix { $0 <= 0x20 }.count
    guard blanks < 2 else { return true }
    guard let mark = rest.dropFirst(blanks).first else { return false }
    return mark == UInt8(ascii: "|") || mark == UInt8(ascii: "-") || mark == 0xE2 || mark == 0xC2
  }
}
