// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import YAMLTree

/// Reads the expressions of a pipeline file, and reports every fault of them in its place.
struct ExpressionReader {
  let variables: Variables
  let sink: DiagnosticSink

  /// The condition that a node writes; nil when it is none, which is then reported.
  ///
  /// One whose answer is foregone is told with what that does to its `user`, unless a variable
  /// stands in it: that is how a stage is switched on and off.
  func condition(
    of node: YAMLNode, over schema: FactSchema, named name: String, for user: ConditionUser? = nil
  ) -> Expression? {
    guard node.scalar != nil else {
      sink.report(wrongType(node, name: name, expected: "a condition", help: hint(for: node)))
      return nil
    }
    guard let scalar = variables.resolve(node) else { return nil }
    guard scalar.value != .null else {
      sink.report(wrongScalar(scalar, named: name, expected: "a condition"))
      return nil
    }
    do throws(ExpressionError) {
      let expression = try Expression(scalar.text, as: .boolean, over: schema)
      if let user, !hasVariables(node), !expression.foregoneParts.isEmpty {
        let places = ExpressionPlaces(of: scalar, in: node)
        for part in expression.foregoneParts {
          sink.report(user.warning(of: part, at: places.span(of: part.range)))
        }
      }
      return expression
    } catch {
      let places = ExpressionPlaces(of: scalar, in: node)
      for fault in error.faults { report(fault, of: scalar, at: places.span(of: fault.range)) }
      return nil
    }
  }

  /// Whether what a condition says depends on variables.
  func hasVariables(_ node: YAMLNode) -> Bool {
    node.scalar.map { Template.isNeeded(for: $0.text) } ?? false
  }

  private func report(_ fault: ExpressionFault, of scalar: ResolvedScalar, at span: SourceSpan) {
    let part = Array(scalar.text.utf8)[fault.range]
    let isWritten = span.file.bytes[span.range].elementsEqual(part)
    sink.report(
      .error(
        fault.id, fault.message, at: span, labels: isWritten ? [] : scalar.labels,
        notes: fault.notes
          + (isWritten ? [] : ["the expression is: \(abridged(scalar.text, to: 200))"]),
        help: fault.help,
        replacement: isWritten ? fault.replacement.map { .init(span, with: $0) } : nil))
  }

  /// What went wrong where YAML made a list or mapping of an expression.
  private func hint(for node: YAMLNode) -> String? {
    switch node.content {
    case .sequence, .mapping: "put quotes round the whole condition"
    case .scalar: nil
    }
  }
}
