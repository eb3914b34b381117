// SPDX-License-Identifier: Apache-2.0

internal import TextScanning

// Swift's own regular expressions go back and try again, which takes time without bound on some
// patterns. All ways through a pattern are followed at once here, so that no text and no pattern of
// a user can hang a run. There is no capture and no reference back: only whether a text matches.

/// A regular expression that is looked for anywhere in a text, in time linear in the text.
///
/// - Source: the simulation of K. Thompson (1968) in the form of R. Cox, *Regular Expression
///   Matching: the Virtual Machine Approach* (2009).
struct Pattern: Hashable, Sendable {
  private let steps: [PatternStep]
  /// The bytes that a match can begin with; nil where it can be empty.
  private let firstBytes: [Bool]?

  /// The pattern that a text writes.
  ///
  /// - Throws: `PatternError` with the place of the fault.
  init(_ pattern: String) throws(PatternError) {
    steps = try PatternParser.steps(of: pattern)
    firstBytes = Self.firstBytes(of: steps)
  }

  /// Whether the pattern is found in a text.
  ///
  /// - Complexity: O(*text* × *pattern*) at worst.
  func isFound(in text: String) -> Bool { isFound(in: text.utf8.span) }

  private func isFound(in text: Span<UInt8>) -> Bool {
    var current = StepSet(count: steps.count)
    var next = StepSet(count: steps.count)
    var open: [Int] = []
    var offset = 0
    while true {
      if current.members.isEmpty, let firstBytes {
        while offset < text.count, !firstBytes[Int(text[offset])] { offset += 1 }
        if offset == text.count { return false }
      }
      if follow(0, at: offset, of: text, into: &current, &open) { return true }
      guard offset < text.count else { return false }
      let (scalar, length) = text.scalar(at: offset)
      offset += length
      for step in current.members {
        if case .scalar(let set) = steps[step], set.contains(scalar),
          follow(step + 1, at: offset, of: text, into: &next, &open)
        {
          return true
        }
      }
      swap(&current, &next)
      next.removeAll()
    }
  }

  /// Adds the steps that can be had from one without taking a scalar; true if the end is one.
  private func follow(
    _ start: Int, at offset: Int, of text: Span<UInt8>, into set: inout StepSet,
    _ open: inout [Int]
  ) -> Bool {
    open.append(start)
    while let step = open.popLast() {
      guard set.insert(step) else { continue }
      switch steps[step] {
      case .scalar: break
      case .jump(let length): open.append(step + 1 + length)
      case .split(let length): open += [step + 1 + length, step + 1]
      case .start: if offset == 0 { open.append(step + 1) }
      case .end: if offset == text.count { open.append(step + 1) }
      case .wordEdge: if isWordEdge(offset, of: text) { open.append(step + 1) }
      case .noWordEdge: if !isWordEdge(offset, of: text) { open.append(step + 1) }
      case .found:
        open.removeAll()
        return true
      }
    }
    return false
  }

  private func isWordEdge(_ offset: Int, of text: Span<UInt8>) -> Bool {
    let before = offset > 0 && ScalarSet.word.contains(text.scalar(before: offset).value)
    let behind = offset < text.count && ScalarSet.word.contains(text.scalar(at: offset).value)
    return before != behind
  }

  private static func firstBytes(of steps: [PatternStep]) -> [Bool]? {
    // Every byte past ASCII may begin a match; which one does is not looked into.
    var bytes = [Bool](repeating: false, count: 128) + [Bool](repeating: true, count: 128)
    var visited = StepSet(count: steps.count)
    var open = [0]
    while let step = open.popLast() {
      guard visited.insert(step) else { continue }
      switch steps[step] {
      case .scalar(let set):
        for byte in 0..<128 where set.contains(UInt32(byte)) { bytes[byte] = true }
      case .jump(let length): open.append(step + 1 + length)
      case .split(let length): open += [step + 1 + length, step + 1]
      case .start, .end, .wordEdge, .noWordEdge: open.append(step + 1)
      case .found: return nil
      }
    }
    return bytes
  }
}

/// Steps of a pattern, each once, in the order added.
private struct StepSet {
  private(set) var members: [Int] = []
  private var places: [Int]

  init(count: Int) {
    places = [Int](repeating: 0, count: count)
    members.reserveCapacity(count)
  }

  /// Adds a step; false if it is there already.
  mutating func insert(_ step: Int) -> Bool {
    let place = places[step]
    if place < members.count, members[place] == step { return false }
    places[step] = members.count
    members.append(step)
    return true
  }

  mutating func removeAll() { members.removeAll(keepingCapacity: true) }
}
