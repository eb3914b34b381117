// SPDX-License-Identifier: Apache-2.0

/// Reads tokens into a tree, by the precedence of operators (Pratt, 1973).
struct ExpressionParser {
  /// Brackets, calls and signs inside each other; people write three, seldom five.
  static let deepest = 100

  private static let notPrecedence = 3
  private static let signPrecedence = 7
  private static let words: Set<String> = ["and", "or", "not", "in", "matches", "true", "false"]

  /// Words of other languages for a value that is not there.
  private static let foreignNothing: Set<String> = ["null", "nil", "None", "undefined", "NULL"]

  private let tokens: [Token]
  private var position = 0
  private var tree = ExpressionTree()

  /// The tree of a text.
  ///
  /// - Throws: `ExpressionError` with id `expression-syntax`.
  /// - Complexity: O(*bytes*).
  static func tree(of text: String) throws(ExpressionError) -> ExpressionTree {
    var parser = ExpressionParser(tokens: try Lexer.tokens(of: text))
    if case .end = parser.token.kind {
      throw ExpressionError(
        ExpressionFault(
          "expression-syntax", "the expression is empty", at: 0..<text.utf8.count,
          help: "write a condition such as 'words >= 50'"))
    }
    _ = try parser.value(above: 0, depth: 0)
    if case .end = parser.token.kind { return parser.tree }
    throw parser.unexpected("an operator")
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  private var token: Token { tokens[position] }

  private mutating func advance() { position = min(position + 1, tokens.count - 1) }

  private mutating func skip(_ sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  private func unexpected(_ expected: String) -> ExpressionError {
    let range = token.range
    switch token.kind {
    case .end:
      return ExpressionError(
        ExpressionFault(
          "expression-syntax", "\(expected) must stand at the end", at: range))
    case .name(let name) where Self.words.contains(name) || expected == "an operator":
      return fault("'\(abridged(name))'")
    case .name: return fault("a name")
    case .sign(let sign): return fault("'\(sign)'")
    case .number: return fault("a number")
    case .string: return fault("a string")
    }
    func fault(_ found: String) -> ExpressionError {
      ExpressionError(
        ExpressionFault(
          "expression-syntax", "\(expected) must stand here, not \(found)", at: range))
    }
  }

  private func range(from first: Int, to last: Int) -> Range<Int> {
    tree.nodes[first].range.lowerBound..<tree.nodes[last].range.upperBound
  }

  /// Reads a value and the operators behind it that bind tighter than `precedence`.
  private mutating func value(above precedence: Int, depth: Int) throws(ExpressionError) -> Int {
    guard depth <= Self.deepest else {
      throw ExpressionError(
        ExpressionFault(
          "expression-syntax",
          "brackets, calls and signs stand in each other more than \(Self.deepest) deep",
          at: token.range))
    }
    var left = try operand(depth: depth)
    while let (sign, isNegated, count) = infix, sign.precedence > precedence {
      for _ in 0..<count { advance() }
      let right = try value(above: sign.precedence, depth: depth)
      let whole = range(from: left, to: right)
      if sign.isComparison, let (next, _, _) = infix, next.isComparison { throw chained(next) }
      left = tree.add(.operation(sign, left, right), whole, parts: [left, right])
      if isNegated { left = tree.add(.not(left), whole, parts: [left]) }
    }
    return left
  }

  private func chained(_ next: Operator) -> ExpressionError {
    ExpressionError(
      ExpressionFault(
        "expression-syntax", "'\(next.rawValue)' stands behind another comparison",
        at: token.range,
        help: "join comparisons with 'and', as in 'words >= 50 and words < 500'"))
  }

  /// The operator here, whether `not` stands before it, and how many tokens it has.
  private var infix: (Operator, isNegated: Bool, count: Int)? {
    switch token.kind {
    case .sign(let sign): return Operator(rawValue: sign).map { ($0, false, 1) }
    case .name("not"):
      guard case .name(let next) = tokens[min(position + 1, tokens.count - 1)].kind,
        next == "in" || next == "matches"
      else { return nil }
      return Operator(rawValue: next).map { ($0, true, 2) }
    case .name(let name): return Operator(rawValue: name).map { ($0, false, 1) }
    default: return nil
    }
  }

  private mutating func operand(depth: Int) throws(ExpressionError) -> Int {
    let start = token.range
    switch token.kind {
    case .number(let value):
      advance()
      return tree.add(.number(value), start)
    case .string(let value):
      advance()
      return tree.add(.string(value), start)
    case .name("true"), .name("false"):
      let value = token.kind == .name("true")
      advance()
      return tree.add(.boolean(value), start)
    case .name("not"):
      advance()
      let part = try value(above: Self.notPrecedence, depth: depth + 1)
      return tree.add(.not(part), upTo(part, from: start), parts: [part])
    case .sign("-"):
      advance()
      let part = try value(above: Self.signPrecedence, depth: depth + 1)
      return tree.add(.negation(part), upTo(part, from: start), parts: [part])
    case .sign("("):
      advance()
      let part = try value(above: 0, depth: depth + 1)
      guard skip(")") else { throw unclosed("(", ")", at: start) }
      return part
    case .sign("["):
      advance()
      let parts = try values(until: "]", openedBy: "[", at: start, depth: depth)
      return tree.add(.list(parts), behind(start), parts: parts)
    case .name(let name) where !Self.words.contains(name): return try named(name, depth: depth)
    default: throw unexpected("a value")
    }
  }

  private func upTo(_ part: Int, from start: Range<Int>) -> Range<Int> {
    start.lowerBound..<tree.nodes[part].range.upperBound
  }

  /// From a token to the last one that was read.
  private func behind(_ start: Range<Int>) -> Range<Int> {
    start.lowerBound..<tokens[position - 1].range.upperBound
  }

  private func unclosed(
    _ opening: String, _ closing: String, at place: Range<Int>
  ) -> ExpressionError {
    guard case .end = token.kind else { return unexpected("an operator or '\(closing)'") }
    return ExpressionError(
      ExpressionFault(
        "expression-syntax", "'\(opening)' is never closed", at: place, help: "add '\(closing)'"))
  }

  private mutating func values(
    until closing: String, openedBy opening: String, at place: Range<Int>, depth: Int
  ) throws(ExpressionError) -> [Int] {
    var parts: [Int] = []
    if skip(closing) { return parts }
    repeat {
      parts.append(try value(above: 0, depth: depth + 1))
    } while skip(",")
    guard skip(closing) else { throw unclosed(opening, closing, at: place) }
    return parts
  }

  /// Reads a call, or a fact with its key.
  private mutating func named(_ name: String, depth: Int) throws(ExpressionError) -> Int {
    let start = token.range
    advance()
    if Self.foreignNothing.contains(name) {
      throw ExpressionError(
        ExpressionFault(
          "expression-syntax", "there is no value '\(name)'", at: start,
          help: "write 'missing(…)' or 'present(…)' to ask whether a value is there"))
    }
    let bracket = token.range
    if skip("(") {
      let parts = try values(until: ")", openedBy: "(", at: bracket, depth: depth)
      return tree.add(.call(name, parts), behind(start), parts: parts)
    }
    if skip(".") {
      guard case .name(let key) = token.kind else { throw unexpected("a name") }
      advance()
      return tree.add(.fact(name, key: key), behind(start))
    }
    if skip("[") {
      guard case .string(let key) = token.kind else { throw unexpected("a string") }
      advance()
      guard skip("]") else { throw unclosed("[", "]", at: bracket) }
      return tree.add(.fact(name, key: key), behind(start))
    }
    return tree.add(.fact(name, key: nil), start)
  }
}
