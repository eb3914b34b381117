// SPDX-License-Identifier: Apache-2.0

internal import TextScanning

/// A set of Unicode scalars: ranges, classes, or all but those.
struct ScalarSet: Hashable, Sendable {
  private var ranges: [ClosedRange<UInt32>] = []
  private var classes: ScalarClass = []
  /// Sets whose complement belongs to it.
  private var complements: [ScalarSet] = []
  private var isInverted = false

  /// The empty set.
  init() {}

  /// A set of one scalar.
  init(_ scalar: Unicode.Scalar) { ranges = [scalar.value...scalar.value] }

  /// All scalars from one to another.
  init(_ range: ClosedRange<UInt32>) { ranges = [range] }

  private init(classes: ScalarClass, and scalar: Unicode.Scalar? = nil) {
    self.classes = classes
    ranges = scalar.map { [$0.value...$0.value] } ?? []
  }

  /// ASCII digits.
  static let digits = ScalarSet(0x30...0x39)
  /// Letters, marks and numbers of any script, and `_`.
  static let word = ScalarSet(classes: [.letter, .mark, .number], and: "_")
  /// White space.
  static let blanks = ScalarSet(classes: .space)
  /// The line feed.
  static let lineEnd = ScalarSet("\n")

  /// All scalars that are not in it.
  var inverted: ScalarSet {
    var set = self
    set.isInverted.toggle()
    return set
  }

  /// The scalar, if there is one only and it is written as such.
  var single: UInt32? {
    guard !isInverted, classes.isEmpty, complements.isEmpty, ranges.count == 1,
      ranges[0].count == 1
    else { return nil }
    return ranges[0].lowerBound
  }

  /// Adds the scalars of another set; this one is not inverted.
  mutating func formUnion(_ other: ScalarSet) {
    if other.isInverted {
      complements.append(other)
    } else {
      ranges += other.ranges
      classes.formUnion(other.classes)
      complements += other.complements
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    let isListed =
      ranges.contains { $0.contains(scalar) }
      || !classes.isDisjoint(with: ScalarClass.of(scalar))
      || complements.contains { $0.contains(scalar) }
    return isListed != isInverted
  }
}
