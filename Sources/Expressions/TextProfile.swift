// SPDX-License-Identifier: Apache-2.0

internal import DocumentModel
internal import TextScanning

/// How many blocks of each kind a document has, and how many entities.
struct BlockCounts {
  private(set) var headings = 0
  private(set) var paragraphs = 0
  private(set) var lists = 0
  private(set) var tables = 0
  private(set) var entities: [String: Int] = [:]

  init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .heading: headings += 1
      case .paragraph: paragraphs += 1
      case .list: lists += 1
      case .table(let table):
        tables += 1
        for cell in table.header { count(cell) }
        for row in table.rows { row.forEach { count($0) } }
        if let caption = table.ownCaption { count(caption) }
      case .caption, .code, .quote, .lines: break
      }
      block.forEachLine { count($0) }
    }
  }

  private mutating func count(_ passage: Passage) {
    for entity in passage.entities { entities[entity.label, default: 0] += 1 }
  }
}

/// What the text of a document is made of, from one pass over its lines.
///
/// - Source: a line under 5 words is short as in the C4 corpus (Raffel et al., 2020); the shares
///   are those of the quality filters of Gopher (Rae et al., 2021), without their limits.
struct TextProfile {
  /// Words below which a line is short.
  static let fewestWords = 5

  private(set) var lines = 0
  private(set) var words = 0
  private(set) var characters = 0
  /// Characters that are not white space.
  private(set) var visible = 0
  /// Characters of the words.
  private(set) var wordCharacters = 0
  private(set) var letters = 0
  private(set) var upper = 0
  private(set) var digits = 0
  private(set) var symbols = 0
  private(set) var shortLines = 0
  private(set) var duplicateLines = 0

  /// - Complexity: O(*bytes* of the text).
  init(_ document: Document) {
    var seen: Set<LineBytes> = []
    let planes = ScalarClass.basicPlane
    for block in document.blocks {
      block.forEachLine { passage in
        let bytes = passage.text.bytes
        if bytes.isEmpty { return }
        let wordsBefore = words
        count(bytes.span, planes)
        lines += 1
        if words - wordsBefore < Self.fewestWords { shortLines += 1 }
        if !seen.insert(LineBytes(bytes: bytes)).inserted { duplicateLines += 1 }
      }
    }
  }

  private mutating func count(_ text: Span<UInt8>, _ planes: [ScalarClass]) {
    var offset = 0
    var length = 0
    var isWord = false
    while offset < text.count {
      let (scalar, width) = text.scalar(at: offset)
      offset += width
      let kind = ScalarClass.of(scalar, in: planes)
      characters += 1
      if kind.contains(.space) {
        endWord(&length, &isWord)
        continue
      }
      count(kind)
      length += 1
      guard kind.contains(.letter), isWrittenWithoutBlanks(scalar) else {
        if !kind.isDisjoint(with: [.letter, .number]) { isWord = true }
        continue
      }
      // The letter is a word; what stood before it is another.
      length -= 1
      endWord(&length, &isWord)
      words += 1
      wordCharacters += 1
    }
    endWord(&length, &isWord)
  }

  private mutating func count(_ kind: ScalarClass) {
    visible += 1
    if kind.contains(.letter) { letters += 1 }
    if kind.contains(.upper) { upper += 1 }
    if kind.contains(.number) { digits += 1 }
    if kind.contains(.punctuation) { symbols += 1 }
  }

  private mutating func endWord(_ length: inout Int, _ isWord: inout Bool) {
    if isWord {
      words += 1
      wordCharacters += length
    }
    (length, isWord) = (0, false)
  }
}

/// The bytes of a line, hashed in one go: a slice hashes them one by one.
private struct LineBytes: Hashable {
  let bytes: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}

extension Block {
  /// Calls `body` with each line of the text: each passage that is no cell or caption of a table.
  fileprivate func forEachLine(_ body: (Passage) -> Void) {
    switch self {
    case .heading(let heading): body(heading.passage)
    case .paragraph(let passage), .caption(let passage), .code(let passage), .quote(let passage):
      body(passage)
    case .list(let list): list.items.forEach(body)
    case .lines(let group): group.lines.forEach(body)
    case .table: break
    }
  }
}

extension Document {
  /// The lines of the text, each ended.
  var plainText: String {
    var bytes: [UInt8] = []
    for block in blocks {
      block.forEachLine { passage in
        bytes += passage.text.bytes
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
