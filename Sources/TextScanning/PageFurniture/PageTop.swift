// SPDX-License-Identifier: Apache-2.0

/// The first lines of a page whose title shows by who wrote the article, or when, below it.
///
/// A few words above such a title name a section or a kind of article, or are of a menu. On the pages
/// of `Tests/Gold`, 69 of 70 such lines were. A name alone below it, straight above a date, is the
/// author's.
public struct PageTop {
  /// The index of the title among the lines.
  public let title: Int

  /// What each line down to the dates and bylines is, `nil` for the title and what may be content.
  private let kinds: [PageFurniture?]

  /// So many lines at the top of a page are worth looking at.
  public static let lineCount = 40

  /// So many lines at most are no boilerplate down to the date or byline.
  private static let mostContent = 16

  /// How many lines the title may stand above the first date or byline.
  private static let reach = 3

  /// So many words at most stand above a title, and more in it.
  private static let mostAbove = 4

  /// The longest line above a title, and the longest title, in bytes.
  private static let (longestAbove, longestTitle) = (40, 150)

  /// Reads `lines`; `nil` if no date or byline shows the title.
  ///
  /// - Parameter lines: The first lines, each valid UTF-8 without blanks at its ends; empty for what
  ///   is no line.
  public init?(_ lines: [ArraySlice<UInt8>]) {
    var kinds = lines.map { Self.kind(of: $0, at: [.alone, .nearTitle]) }
    // Boilerplate parts nothing: what it stands between is the same when it is gone.
    let rest = Array(lines.indices.filter { !kinds[$0].isBoilerplate }.prefix(Self.mostContent))
    func mayStandAbove(_ index: Int) -> Bool {
      kinds[index] != nil || Self.isFewWords(lines[index])
        || Self.kind(of: lines[index], at: .aboveTitle) != nil
    }
    guard let start = rest.firstIndex(where: { !mayStandAbove($0) }),
      lines[rest[start]].count <= Self.longestTitle, Self.isTitle(lines[rest[start]]),
      !rest[..<start].contains(where: { kinds[$0].isByline })
    else { return nil }
    // The title comes again below a menu, or after the same words with the name of the site.
    let first = lines[rest[start]]
    var end = start
    for place in rest.indices.dropFirst(start + 1) {
      if first.starts(with: lines[rest[place]]), Self.isTitle(lines[rest[place]]) {
        end = place
      } else if !mayStandAbove(rest[place]) {
        break
      }
    }
    let below = rest.indices.dropFirst(end + 1).prefix(Self.reach)
    guard let dated = below.first(where: { kinds[rest[$0]].isByline }) else { return nil }
    title = rest[lines[rest[end]].count < first.count ? end : start]
    for place in 0..<end where kinds[rest[place]] == nil && !Self.isTitle(lines[rest[place]]) {
      kinds[rest[place]] = .boilerplate(.kicker)
    }
    if title != rest[start] { kinds[rest[start]] = .boilerplate(.navigation) }
    let above = rest[dated - 1]
    if dated > end + 1, kinds[above] == nil, let name = Self.name(in: lines[above]) {
      kinds[above] = .metadata([.init(key: "author", value: name)])
    }
    let last = rest[dated...].prefix { kinds[$0].isByline }.last ?? title
    self.kinds = Array(kinds[...last])
  }

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

  /// Whether a line is a few words that no stop ends.
  private static func isFewWords(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return true }
    return line.count <= longestAbove && wordCount(line) <= mostAbove
      && !line.contains(where: \.isASCIIDigit) && !".:,;?!".utf8.contains(last)
  }

  /// Whether a line has more words than stand above titles.
  private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool { wordCount(line) > mostAbove }

  private static func wordCount(_ line: ArraySlice<UInt8>) -> Int {
    line.split { $0 <= 0x20 }.count
  }

  /// Where the name stands in a line that is one, or one with a place: `Tom Reed in Garth`.
  private static func name(in line: ArraySlice<UInt8>) -> Range<Int>? {
    guard line.count <= longestName else { return nil }
    let span = line.span
    let tokens = FurnitureLine(span, vocabulary: FurniturePatterns.standard.vocabulary).tokens
    let name = tokens.prefix { !$0.traits.contains(.locating) || $0.form == .capital }
    guard let first = name.first, let last = name.last, FurnitureSlots.fits(name, .people, span),
      tokens[name.endIndex...].dropFirst().allSatisfy({ $0.form == .capital }),
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

  /// Whether it says who wrote the article, or when.
  fileprivate var isByline: Bool {
    guard case .metadata(let fields) = self else { return false }
    return fields.contains { ["author", "published", "updated"].contains($0.key) }
  }
}
