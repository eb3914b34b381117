// SPDX-License-Identifier: Apache-2.0

/// The reading of the written table of patterns.
struct FurnitureTable {
  /// A pattern with a word that its lines can begin with.
  struct Row {
    /// The key of that word.
    var key: UInt64
    /// The keys of the word after it; empty if any will do.
    var seconds: [UInt64]
    var pattern: FurniturePattern
  }

  private(set) var rows: [Row] = []
  private(set) var vocabulary = FurnitureVocabulary()
  private(set) var elements: [FurniturePattern.Element] = []
  private(set) var choices: [UInt16] = []

  private let networkKeys: [UInt64]

  init() {
    var keys: [UInt64] = []
    FurnitureWords.networks.forEachWord { bytes, word in
      keys.append(FurniturePatterns.key(of: bytes.extracting(word)))
    }
    networkKeys = keys
  }

  /// Adds the patterns of `table`, one a line.
  mutating func read(_ table: StaticString) {
    table.forEachLine { bytes, line in
      var parts: [Range<Int>] = []
      bytes.forEachWord(in: line) { parts.append($0) }
      if let head = parts.first { addPattern(bytes, head, parts.dropFirst()) }
    }
  }

  private mutating func addPattern(
    _ bytes: Span<UInt8>, _ head: Range<Int>, _ written: ArraySlice<Range<Int>>
  ) {
    let start = elements.count
    let parts = written.map { Part(bytes, $0) }
    for part in parts {
      if let slot = part.slot {
        elements.append(.slot(slot, isValue: part.isValue, isOptional: part.isOptional))
      } else {
        let first = choices.count
        for word in part.words { choices.append(vocabulary.insert(bytes, word)) }
        elements.append(.word(choices: first..<choices.count, isOptional: part.isOptional))
      }
    }
    let pattern = FurniturePattern(bytes, head, elements: start..<elements.count)
    addRows(of: pattern, bytes, parts[...])
  }

  /// Adds a row for each word that a line of `parts` can begin with.
  private mutating func addRows(
    of pattern: FurniturePattern, _ bytes: Span<UInt8>, _ parts: ArraySlice<Part>
  ) {
    guard let first = parts.first else { return }
    guard let firsts = keys(of: first, bytes) else {
      preconditionFailure("a pattern cannot start with the slot \(first)")
    }
    var seconds: [UInt64] = []
    if let second = parts.dropFirst().first, !second.isOptional {
      seconds = keys(of: second, bytes) ?? []
    }
    for key in firsts { rows.append(Row(key: key, seconds: seconds, pattern: pattern)) }
    if first.isOptional { addRows(of: pattern, bytes, parts.dropFirst()) }
  }

  /// The keys of the words that fit `part`; `nil` for most slots, and for signs.
  private func keys(of part: Part, _ bytes: Span<UInt8>) -> [UInt64]? {
    if part.slot == .number { return [FurniturePatterns.numberKey] }
    if part.slot == .network { return networkKeys }
    if part.slot != nil { return nil }
    var keys: [UInt64] = []
    for word in part.words { keys.append(FurniturePatterns.key(of: bytes.extracting(word))) }
    return keys.contains(0) ? nil : keys
  }

  /// A part of a written pattern: `word`, `a/b`, `[word]`, `SLOT`, `<SLOT>`.
  private struct Part {
    var isOptional = false
    var isValue = false
    var slot: FurniturePattern.Slot?
    var words: [Range<Int>] = []

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
      var inner = range
      if inner.count > 2, bytes[inner.lowerBound] == UInt8(ascii: "[") {
        isOptional = true
        inner = inner.dropFirst().dropLast()
      }
      if inner.count > 2, bytes[inner.lowerBound] == UInt8(ascii: "<") {
        isValue = true
        inner = inner.dropFirst().dropLast()
      }
      // Slots are in capitals, words never.
      if bytes[inner.lowerBound] &- 0x41 < 26 {
        let name = String(copying: bytes, inner)
        slot = FurniturePattern.Slot(rawValue: name)
        precondition(slot != nil, "no slot is called '\(name)'")
      } else if inner.count == 1 {
        words = [inner]
      } else {
        bytes.forEachPart(in: inner, partedBy: UInt8(ascii: "/")) { words.append($0) }
      }
    }
  }
}

extension FurniturePattern {
  /// A pattern of `elements` whose first word says what its lines are and where they stand.
  fileprivate init(_ bytes: Span<UInt8>, _ head: Range<Int>, elements: Range<Int>) {
    self.elements = elements
    place = []
    var words: [String] = []
    bytes.forEachPart(in: head, partedBy: UInt8(ascii: "@")) {
      words.append(String(copying: bytes, $0))
    }
    if words.count > 1 {
      switch words[1] {
      case "alone": place = .alone
      case "title": place = [.alone, .nearTitle]
      case "beside": place = [.alone, .besideFurniture]
      case let name: preconditionFailure("no place is called '\(name)'")
      }
    }
    if let kind = PageFurniture.Kind(rawValue: words[0]) {
      outcome = .boilerplate(kind)
    } else if let key = Key(rawValue: words[0]) {
      outcome = .metadata(key)
    } else if words[0] == "caption" {
      outcome = .caption
    } else {
      preconditionFailure("nothing is called '\(words[0])'")
    }
  }
}

extension String {
  fileprivate init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// Calls `body` with each stretch of `range` between bytes equal to `separator` that has bytes.
  func forEachPart(
    in range: Range<Int>, partedBy separator: UInt8, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = firstIndex(of: separator, in: start..<range.upperBound, of: self)
      if let end, end == start {
        start += 1
      } else {
        body(start..<(end ?? range.upperBound))
        start = (end ?? range.upperBound) + 1
      }
    }
  }

  /// Calls `body` with each word of `range`, which blanks part.
  func forEachWord(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    forEachPart(in: range, partedBy: 0x20, body)
  }
}

extension StaticString {
  /// Calls `body` with the bytes and each line.
  func forEachLine(_ body: (Span<UInt8>, Range<Int>) -> Void) {
    let bytes = Array("\(self)".utf8)
    bytes.span.forEachPart(in: 0..<bytes.count, partedBy: 0x0A) { body(bytes.span, $0) }
  }

  /// Calls `body` with the bytes and each word of a list, which blanks and line ends part.
  func forEachWord(_ body: (Span<UInt8>, Range<Int>) -> Void) {
    forEachLine { bytes, line in bytes.forEachWord(in: line) { body(bytes, $0) } }
  }
}
