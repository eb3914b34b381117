// SPDX-License-Identifier: Apache-2.0

/// A line of a page that is not part of its article: told by its words, never by its position alone.
///
/// The patterns cover whole lines. A sentence of prose that begins like one of them is no furniture;
/// where words can be either, the line is not classified.
public enum PageFurniture: Hashable, Sendable {
  /// Words of the page around the article.
  case boilerplate(Kind)
  /// What the line says about the article; the rest of the line labels it.
  case metadata([Field])
  /// The description of a picture with the credit of its source: content.
  case caption

  /// What boilerplate is there for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Where the text came from: `The post … first appeared on …`.
    case syndication
    /// A row of dashes, stars or the like.
    case separator
    /// What the reader is asked to do: follow, share, subscribe, comment, print.
    case callToAction = "call-to-action"
    /// A link to another article, or the words that invite to one: `Read more: …`, `See also`.
    case related
    /// The heading of a list of links: `You may also like`, `Related articles`.
    case linkList = "link-list"
    /// Menus, breadcrumbs, paging, reading time.
    case navigation
    /// Advertisements and the like.
    case advertisement
    /// Cookies, terms, disclaimers.
    case notice
    /// Who owns the rights.
    case copyright
    /// Who made a picture, without a description of it.
    case credit
    /// Words above the title that say what kind of article it is: `Breaking news`, `Sport`.
    case kicker
    /// What no pattern knows, but reads and stands as furniture does.
    case likely = "likely-furniture"
  }

  /// One thing that a line says about the article.
  public struct Field: Hashable, Sendable {
    /// What: `author`, `published`, `updated`, `source_url`, `publisher`, `section` or `tags`.
    public let key: String
    /// Where the value stands in the line, in bytes.
    public let value: Range<Int>
  }

  /// What is known of the place of a line: some words are furniture only there.
  public struct Place: OptionSet, Hashable, Sendable {
    /// One bit a fact.
    public let rawValue: UInt8

    /// The facts whose bits are set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The line is not one of a row of short lines, where `Breaking news` or `--` may be a cell.
    public static let alone = Place(rawValue: 1)
    /// The title is near, so that a bare date or `Opinion` belongs to the head of the page.
    public static let nearTitle = Place(rawValue: 2)
    /// The line before or after is furniture for certain; `Facebook` after `Share this:`.
    public static let besideFurniture = Place(rawValue: 4)
    /// Nothing but furniture stands above the line, and the title straight below, so that `Sport`
    /// or `Defence News` names a section of the paper.
    public static let aboveTitle = Place(rawValue: 8)
  }

  /// The longest line that can be furniture, in bytes; found by trial on news pages.
  public static let maximumLength = 420

  /// Tells what furniture a line is.
  ///
  /// - Parameters:
  ///   - line: Valid UTF-8 without blanks at its ends.
  ///   - place: What is known of the place where the line stands.
  /// - Returns: `nil` for a line that is content, or can be.
  /// - Complexity: O(1) for most lines: the length and the first word rule them out. Otherwise
  ///   O(*n*) in the bytes of the line, times a small number of patterns.
  public static func classify(_ line: Span<UInt8>, at place: Place = .alone) -> PageFurniture? {
    guard line.count > 1, line.count <= maximumLength else { return nil }
    let patterns = FurniturePatterns.standard
    let opening = patterns.opening(of: line)
    let mayHaveShape = FurnitureShapes.mayMatch(line, opening, patterns, at: place)
    if opening.patterns.isEmpty && !mayHaveShape { return nil }
    let words = FurnitureLine(line, vocabulary: patterns.vocabulary)
    for index in opening.patterns {
      if let match = patterns.match(patterns[index], words, line, at: place) { return match }
    }
    return mayHaveShape ? FurnitureShapes.classify(words, line, at: place) : nil
  }

  /// A sentence of syndication or rights that stands at the end of prose.
  ///
  /// - Parameter text: Valid UTF-8 without blanks at its ends.
  /// - Returns: What it is, and the offset at which the sentence starts, more than 0.
  /// - Complexity: O(1); looks at the last 300 bytes only.
  public static func trailingSentence(of text: Span<UInt8>) -> (kind: Kind, start: Int)? {
    let lowest = max(0, text.count - 300)
    let patterns = FurniturePatterns.standard
    var found: (kind: Kind, start: Int)?
    var offset = text.count - 10
    while offset > lowest {
      // Stops, quotes and `©`: the last bytes of what can stand before such a sentence or begin it.
      let byte = text[offset - 1]
      guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x22 || byte >= 0x99 else {
        offset -= 1
        continue
      }
      let start = skipBlanks(in: text, from: offset, to: text.count)
      if followsStop(offset, in: text), start < text.count - 10 {
        let tail = text.extracting(start..<text.count)
        let candidates = patterns.opening(of: tail).patterns
        if !candidates.isEmpty {
          let words = FurnitureLine(tail, vocabulary: patterns.vocabulary)
          for index in candidates where patterns[index].mayEndProse {
            if case .boilerplate(let kind) = patterns.match(
              patterns[index], words, tail, at: .alone)
            {
              found = (kind, start)
            }
          }
        }
      }
      offset -= 1
    }
    return found
  }

  /// Whether a stop, or one and a closing quote, ends at `offset`.
  private static func followsStop(_ offset: Int, in text: Span<UInt8>) -> Bool {
    var end = offset
    if text[end - 1] == 0x22 {
      end -= 1
    } else if end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0x9D {
      end -= 3
    }
    return end > 0 && (text[end - 1] == 0x2E || text[end - 1] == 0x21 || text[end - 1] == 0x3F)
  }
}
