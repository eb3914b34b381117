// SPDX-License-Identifier: Apache-2.0

/// A step of a checked expression, for a machine with a stack of values.
enum Instruction: Sendable {
  case push(ExpressionValue)
  case fact(FactReference)
  /// Reads the metadata value on top as a type.
  case read(ExpressionType)
  /// Takes so many values, leaves their list.
  case list(Int)
  /// Leaves `false` and goes so many steps on unless the top is true; else takes it.
  case unlessTrue(Int)
  /// Goes so many steps on if the top is true; else takes it.
  case ifTrue(Int)
  /// Makes the top true or false: a missing value is false.
  case truth
  case not
  case negate
  case operation(Operator)
  case matches(Pattern)
  case call(ExpressionFunction)
  /// From here facts are asked of the earlier run.
  case enterBaseline
  case leaveBaseline
}

/// Turns a checked tree into instructions.
struct ExpressionCompiler {
  private let checker: ExpressionChecker
  private var program: [Instruction] = []
  /// Where the code of each node starts.
  private var starts: [Int] = []
  /// The nodes that something has to be done for before a node, inner ones first.
  private var openings: [Int: [Int]] = [:]
  /// The jump of each `and` and `or`, to be given its length.
  private var jumps: [Int: Int] = [:]
  private(set) var facts: [FactReference] = []
  private(set) var needsBaseline = false

  /// - Complexity: O(*nodes*).
  static func program(
    of checker: ExpressionChecker
  ) -> (program: [Instruction], facts: [FactReference], needsBaseline: Bool) {
    var compiler = ExpressionCompiler(checker)
    compiler.compile()
    return (compiler.program, compiler.facts, compiler.needsBaseline)
  }

  private init(_ checker: ExpressionChecker) { self.checker = checker }

  private mutating func compile() {
    let nodes = checker.tree.nodes
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .operation(.and, _, let right), .operation(.or, _, let right):
        openings[nodes[right].first, default: []].append(index)
      case .call("baseline", let parts): openings[nodes[parts[0]].first, default: []].append(index)
      default: break
      }
    }
    for index in nodes.indices {
      for opened in (openings[index] ?? []).reversed() { open(opened) }
      starts.append(
        nodes[index].first == index ? program.count : starts[nodes[index].first])
      emit(index)
      if let type = checker.readings[index] { program.append(.read(type)) }
    }
  }

  private mutating func open(_ node: Int) {
    switch checker.tree.nodes[node].kind {
    case .operation(let sign, _, _):
      jumps[node] = program.count
      program.append(sign == .and ? .unlessTrue(0) : .ifTrue(0))
    default: program.append(.enterBaseline)
    }
  }

  private mutating func emit(_ node: Int) {
    switch checker.tree.nodes[node].kind {
    case .number(let value): program.append(.push(.number(value)))
    case .string(let value): program.append(.push(.string(value)))
    case .boolean(let value): program.append(.push(.boolean(value)))
    case .list(let parts): program.append(.list(parts.count))
    case .fact(let name, let key): emitFact(name, key)
    case .not: program.append(.not)
    case .negation: program.append(.negate)
    case .operation(let sign, _, let right): emit(sign, right, at: node)
    case .call(let name, let parts): emitCall(name, parts)
    }
  }

  private mutating func emitFact(_ name: String, _ key: String?) {
    guard let index = checker.schema.index(of: name) else {
      preconditionFailure("fact '\(name)' was not checked")
    }
    let reference = FactReference(index: index, name: name, key: key)
    if !facts.contains(reference) { facts.append(reference) }
    program.append(.fact(reference))
  }

  private mutating func emit(_ sign: Operator, _ right: Int, at node: Int) {
    switch sign {
    case .and, .or:
      program.append(.truth)
      guard let jump = jumps[node] else { preconditionFailure("'\(sign)' was not opened") }
      let length = program.count - jump - 1
      program[jump] = sign == .and ? .unlessTrue(length) : .ifTrue(length)
    case .matches:
      guard let pattern = checker.patterns[right] else {
        preconditionFailure("a pattern was not checked")
      }
      program.removeLast()
      program.append(.matches(pattern))
    default: program.append(.operation(sign))
    }
  }

  private mutating func emitCall(_ name: String, _ parts: [Int]) {
    guard let function = ExpressionFunction(rawValue: name) else {
      preconditionFailure("function '\(name)' was not checked")
    }
    needsBaseline = needsBaseline || function.needsBaseline
    switch function {
    case .baseline: program.append(.leaveBaseline)
    case .drift:
      let argument = program[starts[parts[0]]...]
      program.append(.enterBaseline)
      program += argument
      program.append(.leaveBaseline)
      program.append(.call(.drift))
    case .share:
      if case .fact(let name, _) = checker.tree.nodes[parts[0]].kind,
        let index = checker.schema.index(of: name), let whole = checker.schema.facts[index].whole
      {
        emitFact(whole, nil)
      }
      program.append(.call(.share))
    default: program.append(.call(function))
    }
  }
}
