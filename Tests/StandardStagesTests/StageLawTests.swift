// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Reading
import StageKit
import StageTesting
import StandardStages
import Testing

/// The map stages that need no setting, as the registry has them.
private let mapStages: [any MapStage.Type] = StageRegistry.standard.stages.compactMap { stage in
  stage.descriptor.settings.contains(where: \.isRequired) || stage.descriptor.condition != nil
    ? nil : stage as? any MapStage.Type
}

struct StageLawTests {
  @Test(arguments: mapStages.indices)
  func `every stage keeps the contract on damaged text`(_ index: Int) throws {
    let stage = try mapStages[index].init(settings: StageSettings())
    let documents = try (0..<60).map { seed in try damagedDocument(seed: UInt64(seed)) }
    #expect(StageLaws.breaches(of: stage, on: documents) == [])
  }

  @Test(arguments: 0..<60)
  func `the stages in a row keep every byte`(_ seed: Int) throws {
    var document = try damagedDocument(seed: UInt64(1_000 + seed))
    for name in ["clean", "dedupe-headings", "extract-tables", "tag-entities"] {
      let type = try #require(StageRegistry.standard[name] as? any MapStage.Type, "no \(name)")
      var context = StageContext()
      document.ledger.stage = name
      try type.init(settings: StageSettings()).run(on: &document, in: &context)
      #expect(document.conservationFaults() == [], "after \(name)")
    }
  }
}

/// A document as `read-text` makes it of damaged text.
func damagedDocument(seed: UInt64) throws -> Document {
  var random = SeededGenerator(seed: seed)
  let text = DamagedText.make(pieces: Int.random(in: 0...25, using: &random), using: &random)
  var context = StageContext()
  let reader = ReadText(settings: StageSettings(["paths": .list([])]))
  return try reader.document(
    from: InputRecord(uri: "\(seed).txt", name: "\(seed)", bytes: Array(text.utf8)), in: &context)
}
