// SPDX-License-Identifier: Apache-2.0

/// A condition, or a part of one, whose answer is the same whatever the facts are.
public struct ForegonePart: Hashable, Sendable {
  /// Where it stands, in bytes of the expression's text.
  public let range: Range<Int>

  /// Whether it always holds; it never does otherwise.
  public let holds: Bool

  /// Whether it is the whole expression.
  public let isWhole: Bool

  /// Why, one clause; `nil` where nothing but constants stands there.
  public let reason: String?
}

/// What is known of each part of an expression before a fact is asked for.
///
/// It says nothing that could be wrong: what is not sure is left open.
struct ForegoneSearch {
  /// What a part can come to.
  enum Knowledge {
    /// This value and no other.
    case value(ExpressionValue)
    /// A number of a range, or, if so said, a missing value.
    case number(ClosedRange<Double>, mayBeMissing: Bool)
    case unknown
  }

  private let checker: ExpressionChecker
  private let text: [UInt8]
  private var known: [Knowledge] = []
  private var reasons: [Int: String] = [:]

  /// The parts of a checked condition that are foregone, the largest ones, in the order of the text.
  ///
  /// - Complexity: O(*nodes*).
  static func parts(of checker: ExpressionChecker, _ text: String) -> [ForegonePart] {
    var search = ForegoneSearch(checker, text)
    for node in checker.tree.nodes.indices {
      let found = search.knowledge(of: node)
      search.known.append(found)
    }
    search.findConflicts()
    return search.largestParts()
  }

  private init(_ checker: ExpressionChecker, _ text: String) {
    self.checker = checker
    self.text = Array(text.utf8)
    known.reserveCapacity(checker.tree.nodes.count)
  }

  private func written(_ node: Int) -> String {
    abridged(String(decoding: text[checker.tree.nodes[node].range], as: UTF8.self))
  }

  // MARK: Bottom-up

  private mutating func knowledge(of node: Int) -> Knowledge {
    switch checker.tree.nodes[node].kind {
    case .number(let value): return .value(.number(value))
    case .string(let value): return .value(.string(value))
    case .boolean(let value): return .value(.boolean(value))
    case .list(let parts):
      let values = parts.compactMap(value)
      return values.count == parts.count ? .value(.list(values)) : .unknown
    case .fact(let name, _):
      return range(ofFact: name).map { .number($0, mayBeMissing: false) }
        ?? .unknown
    case .not(let part): return negated(part, at: node)
    case .negation(let part):
      if let value = value(part) { return .value(value.number.map { .number(-$0) } ?? .missing) }
      return mapped(part) { -$0.upperBound ... -$0.lowerBound }
    case .operation(let sign, let left, let right): return operation(sign, left, right, at: node)
    case .call(let name, let parts):
      guard let function = ExpressionFunction(rawValue: name) else { return .unknown }
      return call(function, parts)
    }
  }

  private func value(_ node: Int) -> ExpressionValue? {
    if case .value(let value) = known[node], checker.readings[node] == nil { value } else { nil }
  }

  /// Whether a part always or never holds.
  private func truth(_ node: Int) -> Bool? { value(node).map(\.isTrue) }

  /// What number a part is, and whether it may be missing instead.
  private func number(_ node: Int) -> (range: ClosedRange<Double>, mayBeMissing: Bool)? {
    switch known[node] {
    case .number(let range, let mayBeMissing): (range, mayBeMissing)
    case .value(.number(let value)): (value...value, false)
    case .value, .unknown: nil
    }
  }

  private func mapped(
    _ node: Int, _ change: (ClosedRange<Double>) -> ClosedRange<Double>
  ) -> Knowledge {
    guard let (range, mayBeMissing) = number(node) else { return .unknown }
    return .number(change(range), mayBeMissing: mayBeMissing)
  }

  private func range(ofFact name: String) -> ClosedRange<Double>? {
    checker.schema.index(of: name).flatMap { checker.schema.facts[$0].range }
  }

  private mutating func negated(_ part: Int, at node: Int) -> Knowledge {
    guard let truth = truth(part) else { return .unknown }
    reasons[node] = reasons[part]
    return .value(.boolean(!truth))
  }

  // MARK: Operators

  private mutating func operation(
    _ sign: Operator, _ left: Int, _ right: Int, at node: Int
  ) -> Knowledge {
    switch sign {
    case .and, .or: return joined(sign, left, right, at: node)
    case .matches: return .unknown
    default: break
    }
    if let one = value(left), let other = value(right) {
      return .value(evaluated(sign, one, other))
    }
    switch sign {
    case .plus, .minus, .times: return computed(sign, left, right)
    case .isIn: return found(left, right, at: node)
    case .over, .and, .or, .matches: return .unknown
    default: return compared(sign, left, right, at: node)
    }
  }

  /// `and` fails with either part, `or` holds with either.
  private mutating func joined(
    _ sign: Operator, _ left: Int, _ right: Int, at node: Int
  ) -> Knowledge {
    let deciding = sign == .or
    for part in [left, right] where truth(part) == deciding {
      reasons[node] = reasons[part]
      return .value(.boolean(deciding))
    }
    guard truth(left) != nil, truth(right) != nil else { return .unknown }
    reasons[node] = reasons[left] ?? reasons[right]
    return .value(.boolean(!deciding))
  }

  /// A sum, difference or product, which is missing where it is not finite.
  private func computed(_ sign: Operator, _ left: Int, _ right: Int) -> Knowledge {
    guard let (one, _) = number(left), let (other, _) = number(right) else { return .unknown }
    let corners = [one.lowerBound, one.upperBound].flatMap { a in
      [other.lowerBound, other.upperBound].map { b -> Double in
        switch sign {
        case .plus: a + b
        case .minus: a - b
        default: a == 0 || b == 0 ? 0 : a * b
        }
      }
    }
    guard let least = corners.min(), let most = corners.max(),
      !corners.contains(where: \.isNaN)
    else { return .unknown }
    return .number(least...most, mayBeMissing: true)
  }

  private mutating func compared(
    _ sign: Operator, _ left: Int, _ right: Int, at node: Int
  ) -> Knowledge {
    guard let (one, oneMisses) = number(left), let (other, otherMisses) = number(right) else {
      return .unknown
    }
    let isBelow = one.upperBound < other.lowerBound
    let isAbove = one.lowerBound > other.upperBound
    let isAtMost = one.upperBound <= other.lowerBound
    let isAtLeast = one.lowerBound >= other.upperBound
    var answer: Bool?
    switch sign {
    case .less: answer = isBelow ? true : isAtLeast ? false : nil
    case .greater: answer = isAbove ? true : isAtMost ? false : nil
    case .lessOrEqual: answer = isAtMost ? true : isAbove ? false : nil
    case .greaterOrEqual: answer = isAtLeast ? true : isBelow ? false : nil
    case .equal: answer = isBelow || isAbove ? false : nil
    case .unequal: answer = isBelow || isAbove ? true : nil
    default: break
    }
    guard let answer, !answer || sign == .unequal || !(oneMisses || otherMisses) else {
      return .unknown
    }
    explain(node, by: [left, right])
    return .value(.boolean(answer))
  }

  private mutating func found(_ left: Int, _ right: Int, at node: Int) -> Knowledge {
    guard let (range, _) = number(left), case .list(let values)? = value(right),
      !values.contains(where: { $0.number.map(range.contains) ?? true })
    else { return .unknown }
    explain(node, by: [left])
    return .value(.boolean(false))
  }

  /// Says what the range of a fact is, or of what is made of facts.
  private mutating func explain(_ node: Int, by parts: [Int]) {
    for part in parts {
      guard value(part) == nil, let (range, _) = number(part) else { continue }
      let words =
        switch (range.lowerBound.isFinite, range.upperBound.isFinite) {
        case (true, true): "\(shown(range.lowerBound)) to \(shown(range.upperBound))"
        case (true, false): "\(shown(range.lowerBound)) or more"
        case (false, true): "\(shown(range.upperBound)) or less"
        case (false, false): "any number"
        }
      reasons[node] = "'\(written(part))' is \(words)"
    }
  }

  // MARK: Functions

  private func call(_ function: ExpressionFunction, _ parts: [Int]) -> Knowledge {
    switch function {
    case .share: return .number(0...1, mayBeMissing: false)
    case .drift: return .number(0...Double.infinity, mayBeMissing: true)
    case .baseline:
      return number(parts[0]).map { .number($0.range, mayBeMissing: true) } ?? .unknown
    default: break
    }
    let values = parts.compactMap(value)
    if values.count == parts.count, let first = values.first {
      return .value(evaluated(function, first, values.last ?? first))
    }
    switch function {
    case .length: return .number(0...Double.infinity, mayBeMissing: true)
    case .abs:
      return mapped(parts[0]) { range in
        let most = max(range.lowerBound.magnitude, range.upperBound.magnitude)
        let least = min(range.lowerBound.magnitude, range.upperBound.magnitude)
        return (range.contains(0) ? 0 : least)...most
      }
    case .round:
      return mapped(parts[0]) {
        $0.lowerBound.rounded(
          .toNearestOrAwayFromZero)...$0.upperBound.rounded(
            .toNearestOrAwayFromZero)
      }
    case .min, .max, .fallback: return ofTwo(function, parts)
    case .present, .missing:
      guard let (_, mayBeMissing) = number(parts[0]), !mayBeMissing else { return .unknown }
      return .value(.boolean(function == .present))
    default: return .unknown
    }
  }

  private func ofTwo(_ function: ExpressionFunction, _ parts: [Int]) -> Knowledge {
    guard let (one, oneMisses) = number(parts[0]), let (other, otherMisses) = number(parts[1])
    else { return .unknown }
    if function == .fallback {
      let least = min(one.lowerBound, other.lowerBound)
      let most = max(one.upperBound, other.upperBound)
      return .number(least...most, mayBeMissing: oneMisses && otherMisses)
    }
    let pick: (Double, Double) -> Double = function == .min ? { min($0, $1) } : { max($0, $1) }
    return .number(
      pick(one.lowerBound, other.lowerBound)...pick(one.upperBound, other.upperBound),
      mayBeMissing: oneMisses || otherMisses)
  }

  // MARK: Top-down

  /// Looks at each row of `and` or `or` for comparisons of one fact that leave nothing, or no rest.
  private mutating func findConflicts() {
    let nodes = checker.tree.nodes
    var inner: Set<Int> = []
    // A part lies before what it is part of, so that each row is met at its outermost node first.
    for node in nodes.indices.reversed() {
      guard case .operation(let sign, _, _) = nodes[node].kind, sign == .and || sign == .or,
        !inner.contains(node)
      else { continue }
      var leaves: [Int] = []
      var open = [node]
      while let next = open.popLast() {
        if case .operation(sign, let left, let right) = nodes[next].kind {
          inner.insert(next)
          open += [right, left]
        } else {
          leaves.append(next)
        }
      }
      guard truth(node) == nil,
        let reason = ComparisonRow(sign, leaves, checker).conflict(named: written)
      else { continue }
      known[node] = .value(.boolean(sign == .or))
      reasons[node] = reason
    }
    // What follows from a conflict for what it is a part of.
    for node in nodes.indices where truth(node) == nil {
      switch nodes[node].kind {
      case .not(let part): known[node] = negated(part, at: node)
      case .operation(let sign, let left, let right) where sign == .and || sign == .or:
        known[node] = joined(sign, left, right, at: node)
      default: break
      }
    }
  }

  /// At most ten parts: a text that has more is not written by hand.
  private func largestParts() -> [ForegonePart] {
    let nodes = checker.tree.nodes
    var parts: [ForegonePart] = []
    var open = [checker.tree.root]
    while let node = open.popLast(), parts.count < ExpressionChecker.mostFaults {
      if let holds = truth(node) {
        parts.append(
          ForegonePart(
            range: nodes[node].range, holds: holds, isWhole: node == checker.tree.root,
            reason: reasons[node]))
        continue
      }
      switch nodes[node].kind {
      case .not(let part): open.append(part)
      case .operation(let sign, let left, let right) where sign == .and || sign == .or:
        open += [right, left]
      default: break
      }
    }
    return parts
  }
}
