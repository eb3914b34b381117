// SPDX-License-Identifier: Apache-2.0

/// A line of a comparison.
public struct ComparedLine: Hashable, Sendable {
  /// On which side it stands.
  public enum Side: String, Hashable, Sendable {
    /// On both.
    case both
    /// Only in what is expected, or was before.
    case old
    /// Only in what is found, or came of it.
    case new
  }

  /// On which side it stands.
  public var side: Side
  /// The line, without a line end.
  public var text: String

  /// A line on one side or both.
  public init(_ side: Side, _ text: String) {
    self.side = side
    self.text = text
  }
}

/// The fewest lines to take out of `old` and put in for `new`, with the others between them.
///
/// Of a run of changes the old lines come first.
/// - Complexity: O(*n* × *changes*); texts of more than 5,000 elements that share neither start nor
///   end are told to be all different.
/// - Source: E. Myers, "An O(ND) difference algorithm" (1986), as the standard library has it.
func difference<Element: Hashable>(
  from old: [Element], to new: [Element]
) -> [(side: ComparedLine.Side, element: Element)] {
  let start = zip(old, new).prefix { $0 == $1 }.count
  let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
  let (oldCore, newCore) = (old[start..<old.count - end], new[start..<new.count - end])
  var result = old[..<start].map { (side: ComparedLine.Side.both, element: $0) }
  if oldCore.count > mostCompared || newCore.count > mostCompared {
    result += oldCore.map { (.old, $0) } + newCore.map { (.new, $0) }
  } else {
    result += core(Array(oldCore), Array(newCore))
  }
  return result + old[(old.count - end)...].map { (.both, $0) }
}

/// Past this, comparing takes seconds, and nobody reads what comes of it.
private let mostCompared = 5_000

private func core<Element: Hashable>(
  _ old: [Element], _ new: [Element]
) -> [(side: ComparedLine.Side, element: Element)] {
  let changes = new.difference(from: old)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var result: [(side: ComparedLine.Side, element: Element)] = []
  var (oldIndex, newIndex) = (0, 0)
  while oldIndex < old.count || newIndex < new.count {
    if removed.contains(oldIndex) {
      result.append((.old, old[oldIndex]))
      oldIndex += 1
    } else if inserted.contains(newIndex) {
      result.append((.new, new[newIndex]))
      newIndex += 1
    } else {
      result.append((.both, old[oldIndex]))
      (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
    }
  }
  return result
}

/// The lines of two texts side by side.
///
/// - Parameters:
///   - old: What is expected.
///   - new: What is found.
///   - context: How many equal lines stand round a change; the others are left out, `…` in their
///     place.
/// - Returns: The lines, or none when the texts are equal.
func comparedLines(_ old: [String], _ new: [String], context: Int = 3) -> [ComparedLine] {
  if old == new { return [] }
  let lines = difference(from: old, to: new).map { ComparedLine($0.side, $0.element) }
  let changes = lines.indices.filter { lines[$0].side != .both }
  var result: [ComparedLine] = []
  var isLeftOut = false
  var next = 0
  for (index, line) in lines.enumerated() {
    while next < changes.count, changes[next] + context < index { next += 1 }
    let isNear = next < changes.count && abs(changes[next] - index) <= context
    if isNear {
      result.append(line)
    } else if !isLeftOut {
      result.append(ComparedLine(.both, "…"))
    }
    isLeftOut = !isNear
  }
  return result
}

/// A stretch of words of a comparison.
public struct ComparedWords: Hashable, Sendable {
  /// On which side the words stand.
  public let side: ComparedLine.Side
  /// The words, with the blanks behind them.
  public let text: String
}

/// The words of two texts side by side, neighbours on one side put together.
///
/// The blank behind a change belongs to both sides where it can.
func comparedWords(_ old: String, _ new: String) -> [ComparedWords] {
  var result: [ComparedWords] = []
  var same = ""
  var (before, after) = ("", "")
  func flushSame() {
    if !same.isEmpty { result.append(ComparedWords(side: .both, text: same)) }
    same = ""
  }
  func flushChange() {
    while before.last == " ", after.last == " " {
      before.removeLast()
      after.removeLast()
      same += " "
    }
    if !before.isEmpty { result.append(ComparedWords(side: .old, text: before)) }
    if !after.isEmpty { result.append(ComparedWords(side: .new, text: after)) }
    (before, after) = ("", "")
  }
  for (side, word) in difference(from: words(old), to: words(new)) {
    switch side {
    case .both:
      flushChange()
      same += word
    case .old:
      flushSame()
      before += word
    case .new:
      flushSame()
      after += word
    }
  }
  flushChange()
  flushSame()
  return result
}

/// Words, each with the blanks behind it.
private func words(_ text: String) -> [String] {
  var result: [String] = []
  var wasBlank = true
  for scalar in text.unicodeScalars {
    let isBlank = scalar == " " || scalar == "\n" || scalar == "\t"
    if result.isEmpty || (wasBlank && !isBlank) {
      result.append(String(scalar))
    } else {
      result[result.count - 1].unicodeScalars.append(scalar)
    }
    wasBlank = isBlank
  }
  return result
}
