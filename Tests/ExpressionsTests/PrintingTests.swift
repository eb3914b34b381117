// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import Expressions

struct PrintingTests {
  @Test func `a tree that is printed and parsed is the tree that it was`() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let text = source(depth: 4, &random)
      let tree = try ExpressionParser.tree(of: text)
      let printed = tree.printed
      let again = try ExpressionParser.tree(of: printed)
      #expect(again.nodes.map(\.kind) == tree.nodes.map(\.kind), "\(text) → \(printed)")
      #expect(again.printed == printed)
    }
  }

  @Test(arguments: [
    ("a or b and c", "(a or (b and c))"), ("not a == b", "(not (a == b))"),
    ("not a and b", "((not a) and b)"), ("a - b - c", "((a - b) - c)"),
    ("a + b * c", "(a + (b * c))"), ("-a * b", "((- a) * b)"), ("a in b or c", "((a in b) or c)"),
    ("a not in b", "(not (a in b))"), ("a + 1 < b * 2", "((a + 1) < (b * 2))"),
    ("not not a", "(not (not a))"), ("a == not b", "(a == (not b))"),
  ])
  func `operators bind as the page says`(text: String, expected: String) throws {
    #expect(try ExpressionParser.tree(of: text).printed == expected)
  }

  /// An expression at random, with as few brackets as it may have.
  private func source(depth: Int, _ random: inout SeededGenerator) -> String {
    guard depth > 0 else {
      return ["words", "1.5", "'it''s'", "true", "metadata[\"a b\"]", "entities.GPE", "\"a\\n\""]
        .randomElement(using: &random) ?? "1"
    }
    func part() -> String { source(depth: depth - 1, &random) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "(\(part()))"
    case 1: return "not (\(part()))"
    case 2: return "-(\(part()))"
    case 3: return "min(\(part()), \(part()))"
    case 4: return "[\(part()), \(part())]"
    default:
      let sign = Operator.allCases.randomElement(using: &random) ?? .plus
      let (left, right) = (part(), part())
      return sign.isComparison
        ? "((\(left)) \(sign.rawValue) (\(right)))" : "\(left) \(sign.rawValue) \(right)"
    }
  }
}

extension ExpressionTree {
  /// The expression with every bracket that it could have.
  fileprivate var printed: String { printed(root) }

  private func printed(_ node: Int) -> String {
    func text(_ string: String) -> String {
      var quoted = ""
      for character in string { quoted += character == "'" ? "''" : String(character) }
      return "'\(quoted)'"
    }
    switch nodes[node].kind {
    case .number(let value):
      return String(value).hasSuffix(".0") ? String(Int(value)) : String(value)
    case .string(let string): return text(string)
    case .boolean(let value): return String(value)
    case .list(let parts): return "[\(parts.map(printed).joined(separator: ", "))]"
    case .fact(let name, nil): return name
    case .fact(let name, let key?): return "\(name)[\(text(key))]"
    case .call(let name, let parts): return "\(name)(\(parts.map(printed).joined(separator: ", ")))"
    case .not(let part): return "(not \(printed(part)))"
    case .negation(let part): return "(- \(printed(part)))"
    case .operation(let sign, let left, let right):
      return "(\(printed(left)) \(sign.rawValue) \(printed(right)))"
    }
  }
}
