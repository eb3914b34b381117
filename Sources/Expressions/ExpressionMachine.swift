// SPDX-License-Identifier: Apache-2.0

/// Evaluates the instructions of one expression.
struct ExpressionMachine {
  private var stack: [ExpressionValue] = []
  private var baseline: (any Facts)?
  private var isInBaseline = false

  init(baseline: (any Facts)?) { self.baseline = baseline }

  mutating func run(
    _ program: [Instruction], over facts: inout some Facts
  ) -> ExpressionValue {
    var position = 0
    while position < program.count {
      switch program[position] {
      case .push(let value): stack.append(value)
      case .fact(let reference):
        stack.append(
          isInBaseline ? baseline?.value(of: reference) ?? .missing : facts.value(of: reference))
      case .read(let type): replaceTop { $0.read(as: type) }
      case .list(let count):
        let values = Array(stack.suffix(count))
        stack.removeLast(count)
        stack.append(.list(values))
      case .unlessTrue(let length):
        if pop().isTrue { break }
        stack.append(.boolean(false))
        position += length
      case .ifTrue(let length):
        if !pop().isTrue { break }
        stack.append(.boolean(true))
        position += length
      case .truth: replaceTop { .boolean($0.isTrue) }
      case .not: replaceTop { .boolean(!$0.isTrue) }
      case .negate: replaceTop { $0.number.map { .number(-$0) } ?? .missing }
      case .operation(let sign):
        let right = pop()
        replaceTop { evaluated(sign, $0, right) }
      case .matches(let pattern):
        replaceTop { .boolean($0.string.map(pattern.isFound) ?? false) }
      case .call(let function):
        let other = function.machineArgumentCount == 2 ? pop() : .missing
        replaceTop { evaluated(function, $0, other) }
      case .enterBaseline: isInBaseline = true
      case .leaveBaseline: isInBaseline = false
      }
      position += 1
    }
    return pop()
  }

  private mutating func pop() -> ExpressionValue { stack.removeLast() }

  private mutating func replaceTop(_ change: (ExpressionValue) -> ExpressionValue) {
    stack[stack.count - 1] = change(stack[stack.count - 1])
  }
}

extension ExpressionFunction {
  /// How many values it takes from the stack: `share` has its whole there, `drift` its baseline.
  fileprivate var machineArgumentCount: Int {
    self == .share || self == .drift ? 2 : argumentCount
  }
}

/// What an operator makes of two values; `and`, `or` and `matches` are none of its business.
func evaluated(
  _ sign: Operator, _ left: ExpressionValue, _ right: ExpressionValue
) -> ExpressionValue {
  switch sign {
  case .plus, .minus, .times, .over:
    guard let one = left.number, let other = right.number else { return .missing }
    return switch sign {
    case .plus: ExpressionValue(finite: one + other)
    case .minus: ExpressionValue(finite: one - other)
    case .times: ExpressionValue(finite: one * other)
    default: ExpressionValue(finite: one / other)
    }
  case .equal: return .boolean(areEqual(left, right))
  case .unequal: return .boolean(!areEqual(left, right))
  case .less: return .boolean(isLess(left, right))
  case .greater: return .boolean(isLess(right, left))
  case .lessOrEqual: return .boolean(isLess(left, right) || areEqual(left, right))
  case .greaterOrEqual: return .boolean(isLess(right, left) || areEqual(left, right))
  case .isIn:
    guard case .list(let values) = right else { return .boolean(false) }
    return .boolean(values.contains { areEqual(left, $0) })
  case .and, .or, .matches: preconditionFailure("'\(sign.rawValue)' has instructions of its own")
  }
}

private func areEqual(_ left: ExpressionValue, _ right: ExpressionValue) -> Bool {
  left != .missing && left == right
}

private func isLess(_ left: ExpressionValue, _ right: ExpressionValue) -> Bool {
  switch (left, right) {
  case (.number(let one), .number(let other)): one < other
  case (.string(let one), .string(let other)): one < other
  default: false
  }
}

/// What a function but `baseline` makes of its arguments; `share` and `drift` take two numbers.
func evaluated(
  _ function: ExpressionFunction, _ value: ExpressionValue, _ other: ExpressionValue
) -> ExpressionValue {
  switch function {
  case .present: return .boolean(value != .missing)
  case .missing: return .boolean(value == .missing)
  case .fallback: return value == .missing ? other : value
  case .number: return value.read(as: .number)
  case .string: return value.read(as: .string)
  case .length:
    if case .list(let values) = value { return .number(Double(values.count)) }
    return value.string.map { .number(Double($0.unicodeScalars.count)) } ?? .missing
  case .lower: return value.string.map { .string($0.lowercased()) } ?? .missing
  case .upper: return value.string.map { .string($0.uppercased()) } ?? .missing
  case .trim: return value.string.map { .string(trimmed($0)) } ?? .missing
  case .contains, .startsWith, .endsWith:
    guard let text = value.string, let part = other.string else { return .boolean(false) }
    return .boolean(
      function == .contains
        ? contains(text, part)
        : function == .startsWith
          ? text.utf8.starts(with: part.utf8)
          : text.utf8.reversed().starts(with: part.utf8.reversed()))
  case .abs: return value.number.map { .number($0.magnitude) } ?? .missing
  case .round:
    return value.number.map { .number($0.rounded(.toNearestOrAwayFromZero)) } ?? .missing
  case .min, .max, .share, .drift:
    guard let one = value.number, let two = other.number else { return .missing }
    return switch function {
    case .min: .number(Swift.min(one, two))
    case .max: .number(Swift.max(one, two))
    case .share: two == 0 ? .number(0) : ExpressionValue(finite: one / two)
    default: ExpressionValue(finite: drift(from: two, to: one))
    }
  case .baseline: preconditionFailure("'baseline' has instructions of its own")
  }
}

/// How far a number is from an earlier one, as a share of that one; 0 counts as 1.
public func drift(from earlier: Double, to now: Double) -> Double {
  let distance = (now - earlier).magnitude
  return distance == 0 ? 0 : distance / (earlier == 0 ? 1 : earlier.magnitude)
}

private func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[start...end])
}
