// SPDX-License-Identifier: Apache-2.0

/// The comparisons of facts with constants in a row of `and`, or of `or`.
///
/// A row of `and` is in conflict when no value of a fact holds for all of them, as in
/// `words > 5 and words < 3`. A row of `or` leaves nothing out when no value fails all of them, as
/// in `id != "a" or id != "b"`: it is searched as a row of `and` over what is not so.
struct ComparisonRow {
  /// What a comparison leaves of the values of a fact.
  private struct Rest {
    var least = -Double.infinity
    var most = Double.infinity
    var isLeastOut = false
    var isMostOut = false
    /// The strings that are left; nil for all.
    var strings: Set<String>?
    /// The comparisons that set the ends, and the one that named the strings.
    var leastBy: Int?
    var mostBy: Int?
    var stringsBy: Int?

    mutating func narrow(by sign: Operator, _ number: Double, _ leaf: Int) {
      if [.greater, .greaterOrEqual, .equal].contains(sign),
        number > least || number == least && sign == .greater && !isLeastOut
      {
        (least, isLeastOut, leastBy) = (number, sign == .greater, leaf)
      }
      if [.less, .lessOrEqual, .equal].contains(sign),
        number < most || number == most && sign == .less && !isMostOut
      {
        (most, isMostOut, mostBy) = (number, sign == .less, leaf)
      }
    }

    /// The two comparisons that leave nothing together; nil when something is left.
    var conflict: (Int, Int)? {
      guard least > most || least == most && (isLeastOut || isMostOut), let leastBy, let mostBy
      else { return nil }
      return (leastBy, mostBy)
    }
  }

  /// A fact as it is read.
  private struct Subject: Hashable {
    let name: String
    let key: String?
    let reading: ExpressionType?
  }

  private let isOr: Bool
  private let leaves: [Int]
  private let checker: ExpressionChecker

  init(_ sign: Operator, _ leaves: [Int], _ checker: ExpressionChecker) {
    isOr = sign == .or
    self.leaves = leaves
    self.checker = checker
  }

  /// Why the answer of the row is foregone; nil when it is not.
  ///
  /// - Complexity: O(*comparisons*).
  func conflict(named written: (Int) -> String) -> String? {
    var rests: [Subject: Rest] = [:]
    for leaf in leaves {
      guard let (subject, sign, constant) = comparison(leaf) else { continue }
      var rest = rests[subject] ?? Rest()
      guard let pair = narrow(&rest, by: isOr ? opposite(of: sign) : sign, constant, leaf) else {
        rests[subject] = rest
        continue
      }
      // A missing value fails every comparison but '!='.
      if isOr, !isNeverMissing(subject), ![pair.0, pair.1].contains(where: isInequality) {
        rests[subject] = rest
        continue
      }
      let (one, other) = (min(pair.0, pair.1), max(pair.0, pair.1))
      return isOr
        ? "one of '\(written(one))' and '\(written(other))' always holds"
        : "'\(written(one))' and '\(written(other))' never hold together"
    }
    return nil
  }

  /// A fact on the left, and a constant on the right.
  private func comparison(_ leaf: Int) -> (Subject, Operator, ExpressionTree.Kind)? {
    let nodes = checker.tree.nodes
    guard case .operation(let sign, let left, let right) = nodes[leaf].kind, sign.isComparison,
      sign != .isIn, sign != .matches
    else { return nil }
    if case .fact(let name, let key) = nodes[left].kind {
      let subject = Subject(name: name, key: key, reading: checker.readings[left])
      return (subject, sign, nodes[right].kind)
    }
    if case .fact(let name, let key) = nodes[right].kind {
      let subject = Subject(name: name, key: key, reading: checker.readings[right])
      return (subject, mirrored(sign), nodes[left].kind)
    }
    return nil
  }

  private func isInequality(_ leaf: Int) -> Bool {
    if case .operation(.unequal, _, _) = checker.tree.nodes[leaf].kind { true } else { false }
  }

  /// Numbers that facts declare are there; other values may be missing.
  private func isNeverMissing(_ subject: Subject) -> Bool {
    subject.reading == nil
      && checker.schema.index(of: subject.name).map { checker.schema.facts[$0].range != nil }
        ?? false
  }

  /// Takes what fails a comparison out of a rest; the two comparisons that leave nothing together.
  private func narrow(
    _ rest: inout Rest, by sign: Operator, _ constant: ExpressionTree.Kind, _ leaf: Int
  ) -> (Int, Int)? {
    switch constant {
    case .string(let text):
      guard sign == .equal else { return nil }
      if let strings = rest.strings, let by = rest.stringsBy, !strings.contains(text) {
        return (by, leaf)
      }
      (rest.strings, rest.stringsBy) = ([text], leaf)
      return nil
    case .number(let number):
      rest.narrow(by: sign, number, leaf)
      return rest.conflict
    default: return nil
    }
  }
}

/// The comparison that holds where this one does not.
private func opposite(of sign: Operator) -> Operator {
  switch sign {
  case .less: .greaterOrEqual
  case .lessOrEqual: .greater
  case .greater: .lessOrEqual
  case .greaterOrEqual: .less
  case .equal: .unequal
  case .unequal: .equal
  default: sign
  }
}

/// The comparison with its sides changed.
private func mirrored(_ sign: Operator) -> Operator {
  switch sign {
  case .less: .greater
  case .lessOrEqual: .greaterOrEqual
  case .greater: .less
  case .greaterOrEqual: .lessOrEqual
  default: sign
  }
}
