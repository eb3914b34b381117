// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Finds out what each part of an expression is, and everything that does not fit.
///
/// A part that is at fault is taken for whatever is wanted of it, so that one mistake is told once.
struct ExpressionChecker {
  /// Faults after which the rest of an expression is not looked at.
  static let mostFaults = 10

  let tree: ExpressionTree
  let schema: FactSchema
  private let text: String

  /// The type of each node; nil where it is at fault.
  private(set) var types: [ExpressionType?] = []
  /// What each metadata value is read as.
  private(set) var readings: [Int: ExpressionType] = [:]
  /// The patterns, by the node of their text.
  private(set) var patterns: [Int: Pattern] = [:]
  private(set) var faults: [ExpressionFault] = []

  /// Checks a tree; `expected` is what the whole has to be.
  ///
  /// - Complexity: O(*nodes*).
  init(
    _ tree: ExpressionTree, of text: String, over schema: FactSchema, as expected: ExpressionType?
  ) {
    (self.tree, self.text, self.schema) = (tree, text, schema)
    types.reserveCapacity(tree.nodes.count)
    for node in tree.nodes.indices where faults.count < Self.mostFaults {
      types.append(type(of: node))
    }
    if faults.isEmpty, let expected { checkWhole(as: expected) }
  }

  private mutating func report(
    _ message: String, id: String = "expression-type", at node: Int, help: String? = nil
  ) {
    faults.append(ExpressionFault(id, message, at: tree.nodes[node].range, help: help))
  }

  private mutating func checkWhole(as expected: ExpressionType) {
    guard let type = types[tree.root], type != expected else { return }
    if type == .metadata {
      readings[tree.root] = expected
      return
    }
    var help: String?
    if expected == .boolean {
      switch type {
      case .number: help = "compare it with a number, as in '\(abridged(text)) > 0'"
      case .string: help = "compare it with a string, as in '\(abridged(text)) == \"…\"'"
      default: break
      }
    }
    report("the expression must be \(expected.words), not \(type.words)", at: tree.root, help: help)
  }

  private mutating func type(of node: Int) -> ExpressionType? {
    switch tree.nodes[node].kind {
    case .number: return .number
    case .string: return .string
    case .boolean: return .boolean
    case .list(let parts): return list(parts)
    case .fact(let name, let key): return fact(name, key, at: node)
    case .call(let name, let parts): return call(name, parts, at: node)
    case .not(let part):
      want(.boolean, of: part, for: "'not'")
      return .boolean
    case .negation(let part):
      want(.number, of: part, for: "'-'")
      return .number
    case .operation(let sign, let left, let right): return operation(sign, left, right)
    }
  }

  /// Reports a part that is not of the type that is wanted; a metadata value is read as that type.
  private mutating func want(_ type: ExpressionType, of part: Int, for user: String) {
    switch types[part] {
    case type, nil: break
    case .metadata: readings[part] = type
    case let found?:
      report(
        "\(user) takes \(type.words), not \(found.words)", at: part, help: comparison(of: found))
    }
  }

  private func comparison(of type: ExpressionType) -> String? {
    type == .number ? "compare it, as in '… > 0'" : nil
  }

  private mutating func list(_ parts: [Int]) -> ExpressionType? {
    let type = parts.lazy.compactMap { [types] in types[$0] }.first { $0 != .metadata } ?? .string
    guard type == .number || type == .string else {
      if let part = parts.first(where: { types[$0] == type }) {
        report("a list has numbers or strings, not \(type.words)", at: part)
      }
      return nil
    }
    for part in parts { want(type, of: part, for: "a list that starts with \(type.words)") }
    return type == .number ? .numbers : .strings
  }

  // MARK: Facts

  private mutating func fact(_ name: String, _ key: String?, at node: Int) -> ExpressionType? {
    let range = tree.nameRange(of: node)
    guard let index = schema.index(of: name) else {
      reportUnknown(name, key, at: node)
      return nil
    }
    let fact = schema.facts[index]
    guard let key else {
      if fact.type == nil {
        faults.append(
          ExpressionFault(
            "expression-type", "'\(name)' needs a key", at: range,
            help: "write '\(name).KEY' or '\(name)[\"KEY\"]'"))
      }
      return fact.type
    }
    guard let type = fact.memberType else {
      faults.append(
        ExpressionFault(
          "expression-type", "'\(name)' takes no key", at: tree.nodes[node].range,
          help: "write '\(name)'", replacement: name))
      return nil
    }
    if let keys = fact.keys, !keys.contains(key) {
      let near = didYouMean(key, among: keys)
      faults.append(
        ExpressionFault(
          "unknown-fact", "'\(name)' has no key '\(abridged(key))'", at: tree.nodes[node].range,
          help: near, notes: keys.isEmpty ? [] : ["keys of '\(name)': \(listed(keys))"]))
      return nil
    }
    return type
  }

  private mutating func reportUnknown(_ name: String, _ key: String?, at node: Int) {
    let names = schema.facts.map(\.name)
    let near = nearMisses(of: name, in: names).first
    var help = didYouMean(name, among: names)
    var replacement = near
    if let word = ["AND": "and", "OR": "or", "NOT": "not", "True": "true", "False": "false"][name] {
      (help, replacement) = ("write '\(word)'", word)
    } else if let whole = hyphenated(endingAt: node) {
      (help, replacement) = ("write '\(whole)'", nil)
    } else if schema.facts.contains(where: { $0.name == "metadata" }), near == nil, key == nil {
      help =
        schema.factElsewhere(name)
        ?? "write 'metadata.\(name)' for what a document says of itself, or quotes round a string"
    } else if near == nil {
      help = schema.factElsewhere(name) ?? "put quotes round it if it is a string"
    }
    faults.append(
      ExpressionFault(
        "unknown-fact", "\(schema.subject) has no fact '\(abridged(name))'",
        at: tree.nameRange(of: node), help: help, replacement: replacement,
        notes: ["facts: \(listed(names))"]))
  }

  /// What `metadata.source-url` was meant to be, when the name at a node stands behind its hyphen.
  private func hyphenated(endingAt node: Int) -> String? {
    guard node > 0, case .fact(let name, let key?) = tree.nodes[node - 1].kind,
      tree.nodes[node - 1].range.upperBound + 1 == tree.nodes[node].range.lowerBound,
      case .fact(let rest, nil) = tree.nodes[node].kind
    else { return nil }
    return "\(name)[\"\(key)-\(rest)\"]"
  }

  // MARK: Operators

  private mutating func operation(_ sign: Operator, _ left: Int, _ right: Int) -> ExpressionType? {
    switch sign {
    case .and, .or:
      want(.boolean, of: left, for: "'\(sign.rawValue)'")
      want(.boolean, of: right, for: "'\(sign.rawValue)'")
      return .boolean
    case .plus, .minus, .times, .over:
      want(.number, of: left, for: "'\(sign.rawValue)'")
      want(.number, of: right, for: "'\(sign.rawValue)'")
      return .number
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual:
      compare(sign, left, right)
      return .boolean
    case .isIn:
      findIn(left, right)
      return .boolean
    case .matches:
      want(.string, of: left, for: "'matches'")
      readPattern(right)
      return .boolean
    }
  }

  private mutating func compare(_ sign: Operator, _ left: Int, _ right: Int) {
    let isEquality = sign == .equal || sign == .unequal
    switch (types[left], types[right]) {
    case (nil, _), (_, nil): break
    case (.metadata, .metadata):
      readings[left] = .string
      readings[right] = .string
      if !isEquality {
        report(
          "whether '\(sign.rawValue)' compares numbers or strings cannot be told", at: left,
          help: "write 'number(…)' or 'string(…)' round it")
      }
    case (.metadata, let type?): readings[left] = type
    case (let type?, .metadata): readings[right] = type
    default: break
    }
    guard let one = readings[left] ?? types[left], let other = readings[right] ?? types[right]
    else {
      return
    }
    if one != other {
      var help = other == .strings || other == .numbers ? "write 'in' to look into a list" : nil
      for node in [left, right] {
        if case .string(let text) = tree.nodes[node].kind, Double(text) != nil {
          help = "write \(text) without quotes"
        }
      }
      report(
        "'\(sign.rawValue)' compares \(one.words) with \(other.words)", at: right, help: help)
    } else if one == .numbers || one == .strings || (!isEquality && one == .boolean) {
      report("'\(sign.rawValue)' compares numbers or strings, not \(one.words)", at: left)
    }
  }

  private mutating func findIn(_ left: Int, _ right: Int) {
    switch types[right] {
    case nil: break
    case .numbers: want(.number, of: left, for: "'in' a list of numbers")
    case .strings: want(.string, of: left, for: "'in' a list of strings")
    case .metadata:
      readings[right] = .strings
      want(.string, of: left, for: "'in' a metadata value")
    case .string?:
      report(
        "'in' looks into a list, not a string", at: right, help: "write 'contains(string, part)'")
    case let type?: report("'in' looks into a list, not \(type.words)", at: right)
    }
  }

  private mutating func readPattern(_ node: Int) {
    guard case .string(let pattern) = tree.nodes[node].kind else {
      if types[node] != nil {
        report("'matches' takes a regular expression in quotes", at: node)
      }
      return
    }
    do throws(PatternError) {
      patterns[node] = try Pattern(pattern)
    } catch {
      let range = tree.nodes[node].range
      // The offset counts in the string; where escapes stand before it, the whole string is shown.
      let isVerbatim = pattern.utf8.count + 2 == range.count
      let start = range.lowerBound + 1
      faults.append(
        ExpressionFault(
          "pattern-syntax", error.message,
          at: isVerbatim
            ? start + error.range.lowerBound..<start + error.range.upperBound : range,
          help: error.help))
    }
  }

  // MARK: Functions

  private mutating func call(_ name: String, _ parts: [Int], at node: Int) -> ExpressionType? {
    let functions = ExpressionFunction.all(over: schema)
    guard let function = functions.first(where: { $0.rawValue == name }) else {
      reportUnknownFunction(name, among: functions.map(\.rawValue), at: node)
      return nil
    }
    guard parts.count == function.argumentCount else {
      let count = function.argumentCount == 1 ? "1 value" : "\(function.argumentCount) values"
      report(
        "'\(name)' takes \(count), not \(parts.count)", id: "expression-arguments", at: node,
        help: "write '\(function.form)'")
      return resultType(of: function, parts)
    }
    checkArguments(of: function, parts, at: node)
    return resultType(of: function, parts)
  }

  private mutating func reportUnknownFunction(_ name: String, among names: [String], at node: Int) {
    let near = nearMisses(of: name, in: names).first
    var help = didYouMean(name, among: names)
    if help == nil, schema.index(of: name) != nil {
      help = "'\(name)' is a fact: write it without brackets"
    }
    faults.append(
      ExpressionFault(
        "unknown-function", "there is no function '\(abridged(name))'",
        at: tree.nameRange(of: node), help: help, replacement: near,
        notes: ["functions: \(names.joined(separator: ", "))"]))
  }

  private mutating func checkArguments(
    of function: ExpressionFunction, _ parts: [Int], at node: Int
  ) {
    let user = "'\(function.rawValue)'"
    switch function {
    case .lower, .upper, .trim, .contains, .startsWith, .endsWith:
      for part in parts { want(.string, of: part, for: user) }
    case .abs, .round, .min, .max: for part in parts { want(.number, of: part, for: user) }
    case .baseline, .drift:
      want(.number, of: parts[0], for: user)
      checkNesting(of: node)
    case .length:
      switch types[parts[0]] {
      case .number, .boolean: report("\(user) takes a string or a list", at: parts[0])
      case .metadata: readings[parts[0]] = .string
      default: break
      }
    case .present, .missing: break
    case .number, .string:
      switch types[parts[0]] {
      case .metadata: readings[parts[0]] = function == .number ? .number : .string
      case .numbers, .strings, .boolean:
        report("\(user) takes a number, a string or a metadata value", at: parts[0])
      default: break
      }
    case .fallback:
      if let type = types[parts[1]] { want(type, of: parts[0], for: "\(user) with \(type.words)") }
    case .share: checkShare(parts[0])
    }
  }

  private mutating func checkShare(_ part: Int) {
    guard types[part] != nil else { return }
    if case .fact(let name, let key) = tree.nodes[part].kind, let index = schema.index(of: name),
      schema.facts[index].whole != nil, key == nil || schema.facts[index].memberType == .number
    {
      return
    }
    let names = schema.facts.filter { $0.whole != nil }.map(\.name)
    report(
      "'share' takes a fact that is part of another", at: part, help: "parts: \(listed(names))")
  }

  private mutating func checkNesting(of node: Int) {
    let isNested = tree.nodes[tree.nodes[node].first..<node].contains { inner in
      if case .call(let name, _) = inner.kind {
        name == "baseline" || name == "drift"
      } else {
        false
      }
    }
    if isNested { report("'baseline' and 'drift' cannot stand in each other", at: node) }
  }

  private func resultType(of function: ExpressionFunction, _ parts: [Int]) -> ExpressionType? {
    switch function {
    case .lower, .upper, .trim, .string: .string
    case .length, .number, .abs, .round, .min, .max, .share, .baseline, .drift: .number
    case .contains, .startsWith, .endsWith, .present, .missing: .boolean
    case .fallback: parts.count == 2 ? types[parts[1]] : nil
    }
  }
}

/// Names for a note, the first forty of them.
private func listed(_ names: [String]) -> String {
  names.prefix(40).joined(separator: ", ") + (names.count > 40 ? ", …" : "")
}
