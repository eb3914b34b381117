// SPDX-License-Identifier: Apache-2.0

/// Tells lines that are page furniture by their words, their shape, where they stand and what stands
/// beside them.
///
/// A linear model over hashed features (`PageLines`), learnt from the gold of pages of our own
/// writing in many languages; it finds what no pattern names. `train-furniture` makes its weights.
///
/// - Source: feature hashing after Weinberger et al., "Feature Hashing for Large Scale Multitask
///   Learning", ICML 2009.
package enum FurnitureModel {
  /// Features are numbers of so many bits.
  package static let bits: UInt64 = 15

  /// A weight is the code of its character less this.
  package static let zero = UInt8(ascii: "P")

  /// The largest weight; its character and that of its negative are printable and need no escape.
  package static let largestWeight = 43

  private static let weights: [Int8] =
    furnitureWeights.withUTF8Buffer { characters in
      // `unsafe`: a static string shows its bytes in no other way.
      unsafe characters.map { Int8(bitPattern: $0) - Int8(bitPattern: zero) }
    }

  /// The least margin of a line of furniture, and the least mean of those of a group.
  ///
  /// - Source: chosen on sets that the model had not seen and on articles with flattened tables: lower
  ///   margins find more furniture, and take tables for it.
  package static let leastMargin = 0.6

  /// How sure it is that a line is furniture.
  ///
  /// - Parameters:
  ///   - index: The number of the line.
  ///   - lines: The lines of the document.
  /// - Returns: Above 0 if it is, below if not, 1 and -1 being sure; -1 for long texts.
  /// - Complexity: O(1), some two hundred additions.
  static func margin(of index: Int, in lines: PageLines) -> Double {
    guard lines.length(of: index) <= PageLines.maximumLength else { return -1 }
    var sum = furnitureConstant
    let weights = weights.span
    lines.forEachFeature(of: index, bits: bits) { sum &+= Int(weights[$0]) }
    return Double(sum) / furnitureUnit
  }

  /// The mean of the margins of lines.
  ///
  /// - Complexity: O(*n*) in the lines.
  static func meanMargin(of range: Range<Int>, in lines: PageLines) -> Double {
    range.reduce(0) { $0 + margin(of: $1, in: lines) } / Double(range.count)
  }
}
