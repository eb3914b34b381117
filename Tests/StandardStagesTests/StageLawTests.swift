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

  @Test(arguments: ["\r", "\r\n"])
  func `tables are found whatever ends their lines`(lineEnd: String) throws {
    let rows = "Port\nYear\n\nVelm\n2019\n\nRona\n2020\n\nCarrow\n2021"
    for text in [rows, rows.replacing("\n\n", with: "\n"), "Port |\nYear |\nVelm |\n2019 |"] {
      let expected = try withTables(text)
      #expect(try withTables(text.replacing("\n", with: lineEnd)) == expected)
    }
    #expect(try withTables(rows).contains("  = Port | Year\n  - Velm | 2019\n"))
  }

  @Test(arguments: 0..<400)
  func `line ends of all kinds in one text stop nobody`(_ seed: Int) throws {
    let pieces = ["Velm", "2019", "Nine metres.", "|", " ", "  ", "\r", "\r", "\n", "\r\n", "\n\n"]
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    _ = try withTables(text.joined())
  }

  /// The blocks of a text with the tables that `extract-tables` finds.
  private func withTables(_ text: String) throws -> String {
    var document = try readDocument(text)
    let type = try #require(StageRegistry.standard["extract-tables"] as? any MapStage.Type)
    var context = StageContext()
    document.ledger.stage = "extract-tables"
    try type.init(settings: StageSettings()).run(on: &document, in: &context)
    #expect(document.conservationFaults() == [])
    return document.dump
  }
}

/// A document as `read-text` makes it of damaged text.
func damagedDocument(seed: UInt64) throws -> Document {
  var random = SeededGenerator(seed: seed)
  let text = DamagedText.make(pieces: Int.random(in: 0...25, using: &random), using: &random)
  return try readDocument(text, name: "\(seed)")
}

/// The document that `read-text` makes of a text.
private func readDocument(_ text: String, name: String = "trial") throws -> Document {
  var context = StageContext()
  let reader = ReadText(settings: StageSettings(["paths": .list([])]))
  return try reader.document(
    from: InputRecord(uri: "\(name).txt", name: name, bytes: Array(text.utf8)), in: &context)
}
