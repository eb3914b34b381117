// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// What a node must be to be read as a `Value`.
public struct NodeForm<Value>: Sendable {
  /// Gives the value of a node, or reports why there is none and gives nil.
  ///
  /// The string is what the node is called in messages, as `'window'` or `item 2 of 'paths'`.
  public typealias Reading = @Sendable (YAMLNode, String, DiagnosticSink) -> Value?

  /// What is expected, for messages: `a string`, `a whole number`.
  public var expected: String
  /// Reads a node.
  public var read: Reading

  /// Creates a form that reports its faults itself.
  public init(_ expected: String, read: @escaping Reading) {
    self.expected = expected
    self.read = read
  }

  /// Creates a form from a conversion; nil is reported as `wrong-type`.
  public init(_ expected: String, convert: @escaping @Sendable (YAMLNode) -> Value?) {
    self.init(expected) { node, name, sink in
      if let value = convert(node) { return value }
      sink.report(wrongType(node, name: name, expected: expected))
      return nil
    }
  }
}

/// The error for a node that is not what was expected, with id `wrong-type`.
public func wrongType(
  _ node: YAMLNode, name: String, expected: String, help: String? = nil
) -> Diagnostic {
  let origin = node.aliasSpan == nil ? [] : [Diagnostic.Label(node.span, "the value is here")]
  return .error(
    "wrong-type", "\(name) must be \(expected), not \(node)", at: node.usageSpan, labels: origin,
    help: help)
}

extension NodeForm where Value == YAMLNode {
  /// Any node, as it is.
  public static var node: NodeForm { NodeForm("a value", convert: { $0 }) }
}

extension NodeForm where Value == String {
  /// A string; a number or boolean needs quotes to be one.
  public static var string: NodeForm {
    NodeForm("a string") { node, name, sink in
      if let scalar = node.scalar, scalar.value == .string { return scalar.text }
      let canBeQuoted = node.scalar != nil && !node.isNull
      sink.report(
        wrongType(
          node, name: name, expected: "a string",
          help: canBeQuoted ? "put it in quotes to make it a string" : nil))
      return nil
    }
  }

  /// One of a few strings; another is reported as `unknown-value` with near misses.
  public static func choice(of names: [String]) -> NodeForm {
    let expected = "one of " + names.map { "'\($0)'" }.joined(separator: ", ")
    return NodeForm(expected) { node, name, sink in
      guard let scalar = node.scalar, !node.isNull else {
        sink.report(wrongType(node, name: name, expected: expected))
        return nil
      }
      if names.contains(scalar.text) { return scalar.text }
      let near = nearMisses(of: scalar.text, in: names).first
      sink.report(
        .error(
          "unknown-value", "\(name) must be \(expected), not '\(abridged(scalar.text))'",
          at: node.usageSpan, help: didYouMean(scalar.text, among: names),
          replacement: near.map { .init(node.usageSpan, with: $0) }))
      return nil
    }
  }
}

extension NodeForm where Value == Bool {
  /// `true` or `false`.
  public static var bool: NodeForm {
    NodeForm("true or false") { node, name, sink in
      if case .bool(let value) = node.scalar?.value { return value }
      let formerly = ["yes": "true", "on": "true", "no": "false", "off": "false"]
      let meant = node.scalar.flatMap { formerly[$0.text.lowercased()] }
      sink.report(
        wrongType(node, name: name, expected: "true or false", help: meant.map { "write '\($0)'" }))
      return nil
    }
  }
}

extension NodeForm where Value == Int {
  /// A whole number.
  public static var integer: NodeForm { integer(in: Int.min...Int.max) }

  /// A whole number within bounds, ends included; outside is reported as `out-of-range`.
  ///
  /// `Int.min` and `Int.max` stand for no bound.
  public static func integer(in bounds: ClosedRange<Int>) -> NodeForm {
    let range = rangeText(bounds, least: .min, most: .max)
    return NodeForm("a whole number") { node, name, sink in
      guard case .integer(let value) = node.scalar?.value else {
        sink.report(wrongType(node, name: name, expected: "a whole number"))
        return nil
      }
      if bounds.contains(value) { return value }
      sink.report(outOfRange(node, name: name, range: range))
      return nil
    }
  }
}

extension NodeForm where Value == Double {
  /// A number, whole or not.
  public static var number: NodeForm { number(in: -Double.infinity...Double.infinity) }

  /// A number within bounds, ends included; outside, and `.nan`, is reported as `out-of-range`.
  ///
  /// An infinite bound stands for none.
  public static func number(in bounds: ClosedRange<Double>) -> NodeForm {
    let range = rangeText(bounds, least: -.infinity, most: .infinity)
    return NodeForm("a number") { node, name, sink in
      let value: Double
      switch node.scalar?.value {
      case .integer(let whole): value = Double(whole)
      case .float(let number): value = number
      default:
        sink.report(wrongType(node, name: name, expected: "a number"))
        return nil
      }
      if bounds.contains(value) { return value }
      sink.report(outOfRange(node, name: name, range: range))
      return nil
    }
  }
}

extension NodeForm {
  /// A list whose items all have one form; faults of all items are reported.
  public static func list<Item>(of item: NodeForm<Item>) -> NodeForm where Value == [Item] {
    let expected = "a list"
    return NodeForm(expected) { node, name, sink in
      guard let items = node.items else {
        sink.report(wrongType(node, name: name, expected: expected))
        return nil
      }
      let values = items.enumerated().map { position, node in
        item.read(node, "item \(position + 1) of \(name)", sink)
      }
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    }
  }

  /// A mapping from any strings to values of one form, in the order written, with the key nodes.
  public static func mapping<Item>(of item: NodeForm<Item>) -> NodeForm
  where Value == [(key: YAMLNode, value: Item)] {
    let expected = "a mapping"
    return NodeForm(expected) { node, name, sink in
      guard let entries = node.entries else {
        sink.report(wrongType(node, name: name, expected: expected))
        return nil
      }
      var pairs: [(key: YAMLNode, value: Item)] = []
      for entry in entries {
        guard let key = entry.key.scalar?.text else {
          sink.report(wrongType(entry.key, name: "a key of \(name)", expected: "a string"))
          continue
        }
        if let value = item.read(entry.value, "'\(abridged(key))'", sink) {
          pairs.append((entry.key, value))
        }
      }
      return pairs.count == entries.count ? pairs : nil
    }
  }
}

private func outOfRange(_ node: YAMLNode, name: String, range: String) -> Diagnostic {
  let text = node.scalar.map { abridged($0.text) } ?? ""
  return .error("out-of-range", "\(name) must be \(range), not \(text)", at: node.usageSpan)
}

private func rangeText<Number: Comparable>(
  _ bounds: ClosedRange<Number>, least: Number, most: Number
) -> String {
  switch (bounds.lowerBound == least, bounds.upperBound == most) {
  case (false, false): "\(bounds.lowerBound) to \(bounds.upperBound)"
  case (false, true): "\(bounds.lowerBound) or more"
  case (true, false): "\(bounds.upperBound) or less"
  case (true, true): "a number"
  }
}
