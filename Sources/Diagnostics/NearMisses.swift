// SPDX-License-Identifier: Apache-2.0

// The rules are tuned on the names of stages and settings: a suggestion that a person finds silly
// costs more trust than a missing one, so the bound on distance is tight and the first letter
// counts. Edits are counted as Damerau and Levenshtein do, with swaps of neighbours
// (the optimal string alignment form).

/// The names that somebody who typed `typed` may have meant, best first, at most three.
///
/// A name is near when it is equal but for case and `_`, `-` or blanks, when one is a prefix of
/// the other and has 3 letters or more, or when few edits part them: at most a third of the
/// letters typed, and one at least. An equal name leaves no room for others. Names past
/// 64 letters are never compared.
///
/// - Complexity: O(*candidates* × *letters*²).
public func nearMisses(of typed: String, in candidates: some Collection<String>) -> [String] {
  let wanted = folded(typed)
  guard (1...longestCompared).contains(wanted.count) else { return [] }
  var near: [(distance: Int, name: String)] = []
  for candidate in Set(candidates) where candidate != typed {
    let name = folded(candidate)
    guard (1...longestCompared).contains(name.count) else { continue }
    if let distance = nearDistance(from: wanted, to: name) {
      near.append((distance, candidate))
    }
  }
  if near.contains(where: { $0.distance == 0 }) { near.removeAll { $0.distance > 0 } }
  return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
}

/// The question for a near miss, as `did you mean 'x' or 'y'?`, or nil when nothing is near.
public func didYouMean(_ typed: String, among candidates: some Collection<String>) -> String? {
  let names = nearMisses(of: typed, in: candidates).map { "'\($0)'" }
  guard let last = names.last else { return nil }
  let others = names.dropLast().joined(separator: ", ")
  return others.isEmpty ? "did you mean \(last)?" : "did you mean \(others) or \(last)?"
}

/// Longest name compared, in code points; twice the longest name of a stage or setting.
private let longestCompared = 64

private func nearDistance(from typed: [Unicode.Scalar], to name: [Unicode.Scalar]) -> Int? {
  if typed == name { return 0 }
  let lengthDifference = abs(typed.count - name.count)
  let shorter = min(typed.count, name.count)
  if shorter >= 3, typed.prefix(shorter) == name.prefix(shorter) { return lengthDifference }
  let limit = max(1, typed.count / 3)
  guard lengthDifference <= limit else { return nil }
  let distance = editDistance(typed, name)
  return distance <= limit && (distance == 1 || typed.first == name.first) ? distance : nil
}

private func folded(_ name: String) -> [Unicode.Scalar] {
  name.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let isEqual = left[row] == right[column]
      var cost = min(last[column + 1], current[column]) + 1
      cost = min(cost, last[column] + (isEqual ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
