// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

extension MapStage {
  /// The stage with `values` as its settings, the rest at their defaults.
  public static func configured(
    _ values: [String: RawSetting] = [:], resources: [String: String] = [:]
  ) throws(StageError) -> Self {
    try Self(settings: .forTrials(values, resources: resources))
  }

  /// Runs the stage on a copy of `document` as the runner would.
  public func applied(to document: Document) throws(StageError) -> Document {
    var result = document
    var context = StageContext()
    result.ledger.stage = Self.descriptor.name
    try run(on: &result, in: &context)
    return result
  }
}

extension StageSettings {
  /// Settings whose resource files are the strings in `resources`, by path.
  public static func forTrials(
    _ values: [String: RawSetting] = [:], formats: [any DocumentFormat] = [],
    resources: [String: String] = [:]
  ) -> StageSettings {
    StageSettings(values, formats: formats) { path throws(StageError) in
      guard let text = resources[path] else {
        throw StageError("missing-resource", "no file '\(path)' is at hand here")
      }
      return Array(text.utf8)
    }
  }
}

extension Document {
  /// A document whose blocks are made from `text` by `makeBlocks`, for trials of one stage.
  public static func trial(
    _ text: String, id: String = "trial", blocks makeBlocks: (Source) -> [Block]
  ) -> Document {
    let source = Source(uri: "trial.txt", mediaType: "text/plain", utf8: Array(text.utf8))
    return Document(id: id, source: source, blocks: makeBlocks(source))
  }
}

/// A random number generator that gives the same numbers for the same seed, for property tests.
///
/// - Source: SplitMix64, S. Vigna (2015).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that starts at `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
