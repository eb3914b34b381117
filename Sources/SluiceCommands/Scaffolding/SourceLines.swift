// SPDX-License-Identifier: Apache-2.0

/// A source file to which lines are added in known places.
///
/// It is no parser: a place is known by the words that stand there, and a file that is written
/// otherwise is left to its author, with an error that says what was looked for.
struct SourceLines {
  private let path: String
  private var lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The file as it is now.
  var file: ScaffoldedFile {
    ScaffoldedFile(path: path, text: lines.joined(separator: "\n"), isEdit: true)
  }

  /// Whether a line has some words.
  func contains(_ words: String) -> Bool { lines.contains { $0.contains(words) } }

  /// Puts lines behind the first line with some words.
  mutating func insert(_ text: String, behind words: String) throws(ScaffoldingError) {
    lines.insert(text, at: try index(of: words) + 1)
  }

  /// Puts a line before the next one that starts as `end`, after the first one with `words`.
  mutating func insert(
    _ text: String, beforeNext end: String, after words: String
  ) throws(ScaffoldingError) {
    let start = try index(of: words)
    lines.insert(text, at: try index(from: start + 1, end) { $0.hasPrefix(end) })
  }

  /// Puts a line behind the last one that starts with some words.
  mutating func insert(_ text: String, behindLast words: String) throws(ScaffoldingError) {
    guard let index = lines.lastIndex(where: { $0.hasPrefix(words) }) else { throw missing(words) }
    lines.insert(text, at: index + 1)
  }

  /// Puts text behind some words in their line, the first one after a line with `start`.
  mutating func insert(
    _ text: String, inLineWith words: String, after start: String = ""
  ) throws(ScaffoldingError) {
    let first = start.isEmpty ? 0 : try index(of: start)
    let index = try index(from: first, words) { $0.contains(words) }
    guard let place = lines[index].firstRange(of: words)?.upperBound else { throw missing(words) }
    let isLast = lines[index][place...].hasPrefix("]")
    lines[index].insert(contentsOf: isLast ? String(text.dropLast(2)) : text, at: place)
  }

  /// Puts a line that ends in `suffix` where the order of the alphabet wants it.
  mutating func insertSorted(_ text: String, among suffix: String) throws(ScaffoldingError) {
    let indices = lines.indices.filter { lines[$0].hasSuffix(suffix) }
    guard let last = indices.last else { throw missing(suffix) }
    lines.insert(text, at: indices.first { lines[$0] > text } ?? last + 1)
  }

  /// Adds `import` where the order of the alphabet wants it.
  mutating func insertImport(of module: String) throws(ScaffoldingError) {
    func imported(_ line: String) -> Substring? {
      let words = line.split(separator: " ")
      let isImport = words.first == "import" || words.dropFirst().first == "import"
      return isImport && !line.hasPrefix("@") ? words.last : nil
    }
    let indices = lines.indices.filter { imported(lines[$0]) != nil }
    guard let last = indices.last else { throw missing("import") }
    let next = indices.first { (imported(lines[$0]) ?? "") > module[...] }
    lines.insert("import \(module)", at: next ?? last + 1)
  }

  private func index(of words: String) throws(ScaffoldingError) -> Int {
    try index(from: 0, words) { $0.contains(words) }
  }

  private func index(
    from start: Int, _ words: String, _ isMeant: (String) -> Bool
  ) throws(ScaffoldingError) -> Int {
    guard let index = lines[start...].firstIndex(where: isMeant) else { throw missing(words) }
    return index
  }

  private func missing(_ words: String) -> ScaffoldingError {
    ScaffoldingError(
      "unknown-layout", "'\(path)' has no line with '\(words)', so it cannot be added to",
      help: "nothing was written; see 'Examples/stage-package' for the layout that is understood")
  }
}
