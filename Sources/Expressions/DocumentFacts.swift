// SPDX-License-Identifier: Apache-2.0

public import DocumentModel

/// The facts about one document, each found out when it is first asked for.
public struct DocumentFacts: Facts {
  /// What expressions over a document may ask for.
  public static let schema = FactSchema(
    subject: "a document", facts: DocumentFact.allCases.map(\.declaration))

  private let document: Document
  private var counts: BlockCounts?
  private var profile: TextProfile?

  /// The facts about a document as it is now.
  ///
  /// It holds a copy: let go of it before the document is changed, or that copies the blocks.
  public init(_ document: Document) { self.document = document }

  /// The value of a fact of `schema`.
  ///
  /// - Complexity: O(1) for what the document says of itself, O(*blocks*) for counts, O(*bytes*) of
  ///   the text for words, characters, shares and the text itself; each of the latter two once.
  public mutating func value(of fact: FactReference) -> ExpressionValue {
    let question = questions[fact.index]
    if let key = fact.key { return value(of: question, key) }
    switch question {
    case .id: return .string(document.id)
    case .uri: return .string(document.source.uri)
    case .mediaType: return .string(document.source.mediaType)
    case .language: return ExpressionValue(document.metadata["language"]).read(as: .string)
    case .metadata: return .missing
    case .text: return .string(document.plainText)
    case .bytes: return number(document.source.bytes.count)
    case .blocks: return number(document.blocks.count)
    case .headings: return number(blockCounts().headings)
    case .paragraphs: return number(blockCounts().paragraphs)
    case .lists: return number(blockCounts().lists)
    case .tables: return number(blockCounts().tables)
    case .entities: return number(blockCounts().entities.values.reduce(0, +))
    case .removals: return number(document.ledger.removals.count)
    case .removedBytes:
      return number(document.ledger.removals.reduce(0) { $0 + $1.byteCount })
    case .edits: return number(document.ledger.edits.reduce(0) { $0 + $1.count })
    case .words: return number(textProfile().words)
    case .characters: return number(textProfile().characters)
    case .lines: return number(textProfile().lines)
    case .meanWordLength: return share(textProfile().wordCharacters, of: textProfile().words)
    case .uppercaseShare: return share(textProfile().upper, of: textProfile().letters)
    case .digitShare: return share(textProfile().digits, of: textProfile().visible)
    case .symbolShare: return share(textProfile().symbols, of: textProfile().visible)
    case .shortLineShare: return share(textProfile().shortLines, of: textProfile().lines)
    case .duplicateLineShare: return share(textProfile().duplicateLines, of: textProfile().lines)
    }
  }

  private mutating func value(of question: DocumentFact, _ key: String) -> ExpressionValue {
    switch question {
    case .metadata: ExpressionValue(document.metadata[key])
    case .entities: number(blockCounts().entities[key] ?? 0)
    case .removals: number(document.ledger.removals.count { $0.stage == key })
    case .edits:
      number(document.ledger.edits.reduce(0) { $0 + ($1.stage == key ? $1.count : 0) })
    default: .missing
    }
  }

  private mutating func blockCounts() -> BlockCounts {
    if let counts { return counts }
    let made = BlockCounts(document)
    counts = made
    return made
  }

  private mutating func textProfile() -> TextProfile {
    if let profile { return profile }
    let made = TextProfile(document)
    profile = made
    return made
  }
}

private func number(_ count: Int) -> ExpressionValue { .number(Double(count)) }

/// A part of a whole; 0 of nothing.
private func share(_ part: Int, of whole: Int) -> ExpressionValue {
  .number(whole == 0 ? 0 : Double(part) / Double(whole))
}

private let questions = DocumentFact.allCases

/// A question that can be asked of a document.
private enum DocumentFact: CaseIterable {
  case words, characters, bytes, lines
  case blocks, headings, paragraphs, lists, tables, entities
  case language, metadata, id, uri, mediaType, text
  case removals, removedBytes, edits
  case meanWordLength, uppercaseShare, digitShare, symbolShare, shortLineShare, duplicateLineShare

  var declaration: Fact {
    switch self {
    case .words:
      Fact(
        "words", .number,
        "Words of the text: stretches without white space that have a letter or number; each letter "
          + "of a script written without blanks (Han, kana, Thai) is one.")
    case .characters: Fact("characters", .number, "Unicode code points of the text.")
    case .bytes: Fact("bytes", .number, "Bytes of the document as it was read.")
    case .lines:
      Fact(
        "lines", .number,
        "Headings, paragraphs, list items, captions, quotes and open lines, table cells left out.")
    case .blocks: Fact("blocks", .number, "Blocks of all kinds.")
    case .headings: Fact("headings", .number, partOf: "blocks", "Headings.")
    case .paragraphs: Fact("paragraphs", .number, partOf: "blocks", "Paragraphs.")
    case .lists: Fact("lists", .number, partOf: "blocks", "Lists.")
    case .tables: Fact("tables", .number, partOf: "blocks", "Tables.")
    case .entities:
      Fact(
        "entities", .number, members: .number,
        "Entities of all labels; with a label, as in `entities.GPE`, those of that label.")
    case .language:
      Fact("language", .string, "The metadata value `language`; missing where there is none.")
    case .metadata:
      Fact(
        "metadata", nil, members: .metadata,
        "What the document says of itself, by key: `metadata.author`, `metadata[\"source-url\"]`.")
    case .id: Fact("id", .string, "What the document is called.")
    case .uri: Fact("uri", .string, "The file that it comes from.")
    case .mediaType: Fact("media_type", .string, "The media type, such as `text/plain`.")
    case .text: Fact("text", .string, "The text, one line of it a line; table cells left out.")
    case .removals:
      Fact(
        "removals", .number, members: .number,
        "Texts removed so far; with the name of a stage, as in `removals.clean`, by that stage.")
    case .removedBytes:
      Fact("removed_bytes", .number, partOf: "bytes", "Bytes removed so far, of those read.")
    case .edits:
      Fact(
        "edits", .number, members: .number,
        "Edits in place so far; with the name of a stage, those of that stage.")
    case .meanWordLength: Fact("mean_word_length", .number, "Mean characters of a word.")
    case .uppercaseShare:
      Fact("uppercase_share", .number, isShare: true, "Share of the letters in upper case.")
    case .digitShare:
      Fact(
        "digit_share", .number, isShare: true,
        "Share of digits and other numbers in all that is not blank.")
    case .symbolShare:
      Fact(
        "symbol_share", .number, isShare: true,
        "Share of punctuation and symbols in all that is not blank.")
    case .shortLineShare:
      Fact("short_line_share", .number, isShare: true, "Share of lines under 5 words.")
    case .duplicateLineShare:
      Fact(
        "duplicate_line_share", .number, isShare: true,
        "Share of lines that repeat an earlier one exactly.")
    }
  }
}
