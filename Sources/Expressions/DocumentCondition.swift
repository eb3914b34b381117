// SPDX-License-Identifier: Apache-2.0

public import DocumentModel

/// A condition on documents, as `if:` and settings of that type have it.
public struct DocumentCondition: Hashable, Sendable {
  private let expression: Expression

  /// The condition that a text writes.
  ///
  /// - Throws: `ExpressionError` with every fault that was found.
  public init(_ text: String) throws(ExpressionError) {
    expression = try Expression(text, as: .boolean, over: DocumentFacts.schema)
  }

  /// The text as written.
  public var text: String { expression.text }

  /// Its largest parts whose answer is the same for every document.
  public var foregoneParts: [ForegonePart] { expression.foregoneParts }

  /// Whether it holds for a document as it is now.
  ///
  /// - Complexity: see `DocumentFacts.value(of:)`.
  public func holds(for document: Document) -> Bool {
    var facts = DocumentFacts(document)
    return expression.value(over: &facts).isTrue
  }

  /// The facts that the condition asks for, as they are for a document.
  public func findings(in document: Document) -> [Finding] {
    var facts = DocumentFacts(document)
    return expression.findings(over: &facts)
  }

  /// Conditions are equal when they are written alike.
  public static func == (left: DocumentCondition, right: DocumentCondition) -> Bool {
    left.text == right.text
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A fact that an expression asks for, and the value that was found.
public struct Finding: Hashable, Sendable {
  /// The fact, as one writes it.
  public let fact: String
  /// The value.
  public let value: ExpressionValue

  /// A fact with its value.
  public init(fact: String, value: ExpressionValue) {
    self.fact = fact
    self.value = value
  }
}

extension Expression {
  /// The facts that it asks for with their values, in the order of first mention; `text` is left
  /// out, which is as long as the document.
  public func findings(over facts: inout some Facts) -> [Finding] {
    var findings: [Finding] = []
    for fact in self.facts where fact.name != "text" {
      findings.append(Finding(fact: fact.description, value: facts.value(of: fact)))
    }
    return findings
  }
}
