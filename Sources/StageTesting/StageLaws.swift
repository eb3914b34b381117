// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// The contract that every map stage keeps, whatever it does.
///
/// Same document, same result; an empty document stays empty; a second run changes nothing more,
/// unless the descriptor says so; no byte of the source is lost or accounted for twice; the ledger
/// names no rule that the descriptor does not list; entities lie in order inside their text.
public enum StageLaws {
  /// Every breach of the contract on `documents`, in words; empty for a stage in good order.
  ///
  /// - Parameters:
  ///   - stage: The stage, made from its settings.
  ///   - documents: Documents as they reach it, which keep the contract themselves.
  /// - Returns: A line a breach.
  public static func breaches(of stage: any MapStage, on documents: [Document]) -> [String] {
    let empty = Document(
      id: "empty", source: Source(uri: "empty", mediaType: "text/plain", utf8: []))
    return (documents + [empty]).flatMap { breaches(of: stage, on: $0) }
  }

  private static func breaches(of stage: any MapStage, on document: Document) -> [String] {
    var breaches: [String] = []
    func breach(_ words: String) { breaches.append("\(document.id): \(words)") }
    guard let once = applied(stage, to: document), let again = applied(stage, to: document) else {
      return ["\(document.id): the stage fails a document that is in order"]
    }
    if json(once) != json(again) { breach("two runs on the same document differ") }
    if document.blocks.isEmpty, !once.blocks.isEmpty { breach("an empty document gets blocks") }
    if type(of: stage).descriptor.isIdempotent, let twice = applied(stage, to: once),
      twice.blockJSON != once.blockJSON
    {
      breach("a second run changes the blocks again")
    }
    for fault in once.conservationFaults() { breach(fault.description) }

    let descriptor = type(of: stage).descriptor
    let rules = Set(descriptor.rules.map(\.id))
    let used =
      once.ledger.removals.filter { $0.stage == descriptor.name }.map(\.rule)
      + once.ledger.edits.filter { $0.stage == descriptor.name }.map(\.rule)
    for rule in Set(used).subtracting(rules).sorted() { breach("rule '\(rule)' is not listed") }

    var passages = once
    passages.forEachPassage { passage in
      var end = 0
      for entity in passage.entities {
        if entity.range.lowerBound < end || entity.range.upperBound > passage.text.count
          || entity.range.isEmpty
        {
          breach("entity \(entity.label) at \(entity.range) is out of order")
        }
        end = entity.range.upperBound
      }
    }
    return breaches
  }

  private static func applied(_ stage: any MapStage, to document: Document) -> Document? {
    var result = document
    var context = StageContext()
    result.ledger.stage = type(of: stage).descriptor.name
    do throws(StageError) {
      try stage.run(on: &result, in: &context)
      return result
    } catch {
      return nil
    }
  }

  private static func json(_ document: Document) -> [UInt8] {
    var bytes: [UInt8] = []
    document.appendJSON(to: &bytes)
    return bytes
  }
}

extension Document {
  /// The JSON form without what a second run may add to: the edit counts.
  fileprivate var blockJSON: [UInt8] {
    var copy = self
    copy.ledger = Ledger()
    var bytes: [UInt8] = []
    copy.appendJSON(to: &bytes)
    return bytes
  }
}
