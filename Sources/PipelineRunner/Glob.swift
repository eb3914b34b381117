// SPDX-License-Identifier: Apache-2.0

/// A path pattern: `*` any characters of a name, `?` one, `[a-z]` one of a set, `[!a-z]` one not in
/// it, and `**` as a whole name any number of folders.
///
/// A name that starts with a full stop is matched only by a pattern that starts with one.
struct Glob {
  /// One name of the pattern.
  enum Component {
    /// Any number of folders.
    case anyDepth
    /// A name like this.
    case name([Unicode.Scalar])

    /// Every name that is not hidden.
    static let anyName = Component.name(["*"])

    func matches(_ name: String) -> Bool {
      guard case .name(let pattern) = self else { return false }
      let scalars = Array(name.unicodeScalars)
      if scalars.first == ".", pattern.first != "." { return false }
      return scalars.match(pattern)
    }
  }

  /// The folder before the first name with a wildcard, as written; may be empty.
  let base: String

  /// The names from the first wildcard on.
  let components: [Component]

  /// The pattern as written in a path.
  init(_ pattern: String) {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let first = parts.firstIndex { Self.isPattern($0) } ?? parts.count
    let folder = parts[..<first].joined(separator: "/")
    base = folder.isEmpty && first > 0 ? "/" : folder
    components = parts[first...].filter { !$0.isEmpty }.map { part in
      part == "**" ? .anyDepth : .name(Array(part.unicodeScalars))
    }
  }

  /// Whether `path` has a wildcard.
  static func isPattern(_ path: some StringProtocol) -> Bool {
    path.utf8.contains {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[")
    }
  }
}

extension [Unicode.Scalar] {
  /// Whether the whole name matches `pattern`.
  ///
  /// - Complexity: O(*name* × *pattern*): only the last `*` is ever tried again.
  fileprivate func match(_ pattern: [Unicode.Scalar]) -> Bool {
    var position = 0
    var place = 0
    var retry: (position: Int, place: Int)?
    while position < count {
      if place < pattern.count, pattern[place] == "*" {
        retry = (position, place + 1)
        place += 1
      } else if let next = pattern.endOfOne(at: place, matching: self[position]) {
        position += 1
        place = next
      } else if let last = retry {
        retry = (last.position + 1, last.place)
        (position, place) = (last.position + 1, last.place)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }

  /// The end of the part of this pattern at `place` that stands for `scalar`, or `nil`.
  private func endOfOne(at place: Int, matching scalar: Unicode.Scalar) -> Int? {
    guard place < count else { return nil }
    if self[place] == "?" { return place + 1 }
    if self[place] == "[", let set = bracket(at: place) {
      return set.contains(scalar) ? set.end : nil
    }
    return self[place] == scalar ? place + 1 : nil
  }

  /// The set that opens at `place`, or `nil` when it is never closed and so is plain text.
  private func bracket(at place: Int) -> Bracket? {
    var index = place + 1
    let isNegated = index < count && (self[index] == "!" || self[index] == "^")
    if isNegated { index += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while index < count {
      if self[index] == "]", !ranges.isEmpty {
        return Bracket(ranges: ranges, isNegated: isNegated, end: index + 1)
      }
      let low = self[index]
      if index + 2 < count, self[index + 1] == "-", self[index + 2] != "]" {
        if low <= self[index + 2] { ranges.append(low...self[index + 2]) }
        index += 3
      } else {
        ranges.append(low...low)
        index += 1
      }
    }
    return nil
  }
}

/// A set of characters in a pattern.
private struct Bracket {
  let ranges: [ClosedRange<Unicode.Scalar>]
  let isNegated: Bool
  let end: Int

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar) } != isNegated
  }
}
