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
    _ values: [String: RawSetting] = [:], resources: [String: String] = [:]
  ) -> StageSettings {
    StageSettings(values) { path throws(StageError) in
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
