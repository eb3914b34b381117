// SPDX-License-Identifier: Apache-2.0

import Cleaning
import StageTesting

/// A line to learn from: the numbers of its features with how often each comes, and what it is.
struct Example {
  let features: [(number: Int, count: Double)]
  let isFurniture: Bool
  let set: String

  /// The square of the length of the features, with that of the constant one.
  let squaredLength: Double
}

extension Page {
  /// The lines of which the gold says what they are.
  var examples: [Example] {
    (0..<lines.count).compactMap { index in
      guard let isFurniture = isFurniture[index] else { return nil }
      var counts: [Int: Double] = [:]
      lines.forEachFeature(of: index, bits: FurnitureModel.bits) { counts[$0, default: 0] += 1 }
      let features = counts.sorted { $0.key < $1.key }.map { (number: $0.key, count: $0.value) }
      return Example(
        features: features, isFurniture: isFurniture, set: set,
        squaredLength: 1 + features.reduce(0) { $0 + $1.count * $1.count })
    }
  }
}

/// Weights of features; a line is furniture if their sum is above 0.
///
/// Nothing but sums, products and quotients of numbers of 64 bits in a fixed order: the same on every
/// machine.
struct LinearModel {
  var weights = [Double](repeating: 0, count: 1 << Int(FurnitureModel.bits))
  var constant = 0.0

  /// Minimises the squared hinge loss with a quadratic penalty.
  ///
  /// - Parameters:
  ///   - examples: What to learn from.
  ///   - cost: How much an example counts against the penalty.
  /// - Source: dual coordinate descent after Hsieh et al., "A Dual Coordinate Descent Method for
  ///   Large-scale Linear SVM", ICML 2008, algorithm 1 for the L2 loss.
  init(_ examples: [Example], cost: Double = 0.1) {
    let diagonal = 1 / (2 * cost)
    var multipliers = [Double](repeating: 0, count: examples.count)
    var order = Array(examples.indices)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<60 {
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        let sign: Double = example.isFurniture ? 1 : -1
        let gradient = sign * sum(of: example) - 1 + diagonal * multipliers[index]
        let old = multipliers[index]
        let new = max(0, old - gradient / (example.squaredLength + diagonal))
        guard new != old else { continue }
        multipliers[index] = new
        let step = sign * (new - old)
        for feature in example.features { weights[feature.number] += step * feature.count }
        constant += step
      }
    }
  }

  func sum(of example: Example) -> Double {
    example.features.reduce(constant) { $0 + weights[$1.number] * $1.count }
  }
}
