// SPDX-License-Identifier: Apache-2.0

// The nodes lie in one array, each behind its parts, so that every pass over them is a loop: an
// expression of 100,000 operators in a row is as safe as one of two, and nothing is freed by
// recursion.

/// The parts of an expression, each behind the parts that it is made of.
struct ExpressionTree: Hashable, Sendable {
  /// A part.
  struct Node: Hashable, Sendable {
    var kind: Kind
    /// Its place, in bytes of the text.
    var range: Range<Int>
    /// The index of the first node that it is made of, itself if it has no parts.
    var first: Int
  }

  /// What a part is; numbers are indices of nodes.
  enum Kind: Hashable, Sendable {
    case number(Double)
    case string(String)
    case boolean(Bool)
    case list([Int])
    /// A fact, with the key behind its point or in its brackets.
    case fact(String, key: String?)
    case call(String, [Int])
    case not(Int)
    case negation(Int)
    case operation(Operator, Int, Int)
  }

  /// The nodes; the last one is the whole expression.
  private(set) var nodes: [Node] = []

  /// The index of the whole expression.
  var root: Int { nodes.count - 1 }

  /// Adds a node and returns its index.
  mutating func add(_ kind: Kind, _ range: Range<Int>, parts: [Int] = []) -> Int {
    nodes.append(
      Node(kind: kind, range: range, first: parts.first.map { nodes[$0].first } ?? nodes.count))
    return nodes.count - 1
  }

  /// The name of a fact or function at the start of a node, in bytes of the text.
  func nameRange(of node: Int) -> Range<Int> {
    let start = nodes[node].range.lowerBound
    switch nodes[node].kind {
    case .fact(let name, _), .call(let name, _): return start..<start + name.utf8.count
    default: return nodes[node].range
    }
  }
}

/// An operator between two values.
enum Operator: String, Hashable, Sendable, CaseIterable {
  case or, and
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case matches
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"

  /// How tightly it binds; `not` stands between `and` and the comparisons.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .matches: 4
    case .plus, .minus: 5
    case .times, .over: 6
    }
  }

  /// Whether it answers yes or no about two values.
  var isComparison: Bool { precedence == 4 }
}
