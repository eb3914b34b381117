// SPDX-License-Identifier: Apache-2.0

/// Why a text is no regular expression.
struct PatternError: Error, Hashable, Sendable {
  var message: String
  /// Where, in bytes of the pattern.
  var range: Range<Int>
  var help: String?
}

/// A step of the machine that a regular expression becomes; jumps count from the step behind them.
enum PatternStep: Hashable, Sendable {
  /// Takes a scalar of a set.
  case scalar(ScalarSet)
  /// Goes on at both places.
  case split(Int)
  case jump(Int)
  case start, end, wordEdge, noWordEdge
  case found
}

/// Compiles a regular expression by descent (Thompson, 1968): pieces of steps are put together.
struct PatternParser {
  /// Steps that a pattern may have; the time for a text grows with it.
  static let mostSteps = 2_000
  /// Groups inside each other.
  static let deepest = 50
  /// The highest count between braces.
  static let mostRepeats = 1_000

  private let scalars: [(value: Unicode.Scalar, offset: Int)]
  private let byteCount: Int
  private var position = 0

  /// The steps of a pattern.
  ///
  /// - Throws: `PatternError` at the first part that is not understood.
  static func steps(of pattern: String) throws(PatternError) -> [PatternStep] {
    var parser = PatternParser(pattern)
    let steps = try parser.alternatives(depth: 0)
    guard parser.current == nil else {
      throw PatternError(
        message: "')' closes no group", range: parser.place(1), help: #"write '\)'"#)
    }
    return steps + [.found]
  }

  private init(_ pattern: String) {
    var offset = 0
    scalars = pattern.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (scalar, offset)
    }
    byteCount = offset
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position].value : nil
  }

  private func offset(of position: Int) -> Int {
    position < scalars.count ? scalars[position].offset : byteCount
  }

  /// The place of so many scalars from here on.
  private func place(_ count: Int = 1) -> Range<Int> {
    offset(of: position)..<offset(of: position + count)
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  private mutating func alternatives(depth: Int) throws(PatternError) -> [PatternStep] {
    let left = try sequence(depth: depth)
    guard current == "|" else { return left }
    var branches = [left]
    while skip("|") { branches.append(try sequence(depth: depth)) }
    var steps = branches.removeLast()
    for branch in branches.reversed() {
      steps = [.split(branch.count + 1)] + branch + [.jump(steps.count)] + steps
      try checkSize(steps.count)
    }
    return steps
  }

  private func checkSize(_ count: Int) throws(PatternError) {
    if count <= Self.mostSteps { return }
    throw PatternError(
      message: "the pattern comes to more than \(Self.mostSteps) steps", range: 0..<byteCount,
      help: "repeat less, or use two patterns joined with 'and' or 'or'")
  }

  private mutating func sequence(depth: Int) throws(PatternError) -> [PatternStep] {
    var steps: [PatternStep] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let start = position
      let piece = try item(depth: depth)
      steps += try repeated(piece, from: start)
      try checkSize(steps.count)
    }
    return steps
  }

  private mutating func item(depth: Int) throws(PatternError) -> [PatternStep] {
    let start = position
    guard let scalar = current else { return [] }
    position += 1
    switch scalar {
    case "(": return try group(from: start, depth: depth)
    case "[": return [.scalar(try set(from: start))]
    case ".": return [.scalar(ScalarSet.lineEnd.inverted)]
    case "^": return [.start]
    case "$": return [.end]
    case "\\": return [try escape(from: start)]
    case "*", "+", "?", "{":
      position = start
      throw PatternError(
        message: "'\(scalar)' repeats nothing", range: place(), help: "write '\\\(scalar)'")
    default: return [.scalar(ScalarSet(scalar))]
    }
  }

  private mutating func group(from start: Int, depth: Int) throws(PatternError) -> [PatternStep] {
    let opening = offset(of: start)..<offset(of: start) + 1
    guard depth < Self.deepest else {
      throw PatternError(
        message: "groups stand in each other more than \(Self.deepest) deep", range: opening)
    }
    if skip("?"), !skip(":") {
      throw PatternError(
        message: "there are no groups of the kind '(?\(current.map(String.init) ?? "")'",
        range: opening.lowerBound..<offset(of: position + 1),
        help: "write '(…)'; for any case, match 'lower(…)'")
    }
    let steps = try alternatives(depth: depth + 1)
    guard skip(")") else {
      throw PatternError(message: "the group is never closed", range: opening, help: "add ')'")
    }
    return steps
  }

  /// The piece as often as the sign behind it says.
  private mutating func repeated(
    _ piece: [PatternStep], from start: Int
  ) throws(PatternError) -> [PatternStep] {
    guard let (least, most) = try counts() else { return piece }
    // Which way is tried first makes no difference to whether there is a match.
    _ = skip("?")
    if let sign = current, ["*", "+", "?", "{"].contains(sign) {
      throw PatternError(
        message: "'\(sign)' stands behind another repetition", range: place(),
        help: "put the part that it repeats between '(' and ')'")
    }
    try checkSize(piece.count * max(least, most ?? 1))
    var steps = Array(repeatElement(piece, count: least).joined())
    if let most {
      let rest = most - least
      for index in 0..<max(0, rest) {
        let behind = (rest - index) * (piece.count + 1) - 1
        steps += [.split(behind)] + piece
      }
    } else {
      steps += [.split(piece.count + 1)] + piece + [.jump(-piece.count - 2)]
    }
    return steps
  }

  private mutating func counts() throws(PatternError) -> (least: Int, most: Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    let start = position
    guard skip("{") else { return nil }
    let least = number()
    let most = skip(",") ? number() : least
    let isOpen = most == nil && position > start + 1
    guard let least, skip("}"), isOpen || most != nil else {
      let range = offset(of: start)..<offset(of: start) + 1
      throw PatternError(
        message: "'{' must be followed by counts as in '{2}', '{2,}' or '{2,5}'", range: range,
        help: #"write '\{' for the character"#)
    }
    if least > Self.mostRepeats || (most ?? 0) > Self.mostRepeats || (most ?? least) < least {
      throw PatternError(
        message: "counts must be 0 to \(Self.mostRepeats), the lower one first",
        range: offset(of: start)..<offset(of: position))
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current, ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), Self.mostRepeats + 1)
      position += 1
    }
    return value
  }

  private mutating func escape(from start: Int) throws(PatternError) -> PatternStep {
    switch current {
    case "b":
      position += 1
      return .wordEdge
    case "B":
      position += 1
      return .noWordEdge
    default: return .scalar(try escapedSet(from: start))
    }
  }

  /// The set that an escape stands for, which is one scalar for most.
  private mutating func escapedSet(from start: Int) throws(PatternError) -> ScalarSet {
    guard let scalar = current else {
      throw PatternError(
        message: "a backslash stands at the end", range: offset(of: start)..<byteCount,
        help: #"write '\\'"#)
    }
    position += 1
    switch scalar {
    case "n": return ScalarSet("\n")
    case "t": return ScalarSet("\t")
    case "r": return ScalarSet("\r")
    case "d": return .digits
    case "D": return ScalarSet.digits.inverted
    case "w": return .word
    case "W": return ScalarSet.word.inverted
    case "s": return .blanks
    case "S": return ScalarSet.blanks.inverted
    case "a"..."z", "A"..."Z", "0"..."9":
      throw PatternError(
        message: "there is no escape '\\\(scalar)'",
        range: offset(of: start)..<offset(of: position),
        help: #"there are '\d', '\w', '\s', '\b', their capitals, '\n', '\r' and '\t'"#)
    default: return ScalarSet(scalar)
    }
  }

  private mutating func set(from start: Int) throws(PatternError) -> ScalarSet {
    let isInverted = skip("^")
    var set = ScalarSet()
    var isFirst = true
    while let scalar = current, scalar != "]" || isFirst {
      isFirst = false
      let itemStart = position
      let lower = try setItem()
      guard current == "-", position + 1 < scalars.count, scalars[position + 1].value != "]" else {
        set.formUnion(lower)
        continue
      }
      position += 1
      let upper = try setItem()
      guard let first = lower.single, let last = upper.single, first <= last else {
        throw PatternError(
          message: "a range goes from a character to a later one",
          range: offset(of: itemStart)..<offset(of: position))
      }
      set.formUnion(ScalarSet(first...last))
    }
    guard skip("]") else {
      let range = offset(of: start)..<offset(of: start) + 1
      throw PatternError(message: "the set is never closed", range: range, help: "add ']'")
    }
    return isInverted ? set.inverted : set
  }

  private mutating func setItem() throws(PatternError) -> ScalarSet {
    let start = position
    guard let scalar = current else { return ScalarSet() }
    position += 1
    return scalar == "\\" ? try escapedSet(from: start) : ScalarSet(scalar)
  }
}
