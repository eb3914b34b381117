// SPDX-License-Identifier: Apache-2.0

/// A question about the facts of a document or run: parsed, checked and compiled once.
///
/// Evaluation always ends and never fails: what cannot be answered is a missing value.
public struct Expression: Sendable {
  /// The text as written.
  public let text: String

  /// What it evaluates to.
  public let type: ExpressionType

  /// The facts that it asks for, in the order of first mention.
  public let facts: [FactReference]

  /// Whether it looks into an earlier run.
  public let needsBaseline: Bool

  /// The largest parts of a condition whose answer is the same whatever the facts are.
  public let foregoneParts: [ForegonePart]

  private let program: [Instruction]

  /// The expression that a text writes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - expected: What it must evaluate to, or `nil` for anything.
  ///   - schema: The facts that it may ask for.
  /// - Throws: `ExpressionError` with the first fault of syntax (`expression-syntax`), or with all
  ///   that does not fit: `unknown-fact`, `unknown-function`, `expression-type`,
  ///   `expression-arguments`, `pattern-syntax`.
  /// - Complexity: O(*bytes*).
  public init(
    _ text: String, as expected: ExpressionType? = nil, over schema: FactSchema
  ) throws(ExpressionError) {
    let tree = try ExpressionParser.tree(of: text)
    let checker = ExpressionChecker(tree, of: text, over: schema, as: expected)
    guard checker.faults.isEmpty, let type = checker.types[tree.root] else {
      throw ExpressionError(checker.faults)
    }
    self.text = text
    self.type = expected ?? type
    foregoneParts = self.type == .boolean ? ForegoneSearch.parts(of: checker, text) : []
    (program, facts, needsBaseline) = ExpressionCompiler.program(of: checker)
  }

  /// The value over `facts`, and over `baseline` where the expression looks into an earlier run.
  ///
  /// - Complexity: O(*size of the expression*) and what the facts cost; `matches` takes time in
  ///   proportion to the text and to the size of the pattern.
  public func value(
    over facts: inout some Facts, baseline: (any Facts)? = nil
  ) -> ExpressionValue {
    var machine = ExpressionMachine(baseline: baseline)
    return machine.run(program, over: &facts)
  }
}
