// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import DocumentModel
import Expressions
import StageKit

/// A record on its way through the steps of a plan, as the document that it became.
struct DocumentPass {
  /// The record as it was read.
  let record: InputRecord
  /// The document; `nil` once a stage failed, so that its memory is free.
  private var document: Document?
  /// What the document was last called.
  private(set) var documentID: String?
  /// The stage it came to: 0 for the reader, 1 for the first step.
  private(set) var stageIndex = 0
  /// What stages had to tell, with their places.
  private(set) var warnings: [(stage: Int, message: String)] = []
  /// Why the document does not go on behind the stage.
  private(set) var drop: Drop?
  /// Why it failed in the stage.
  private(set) var error: StageError?
  /// The stage that wrote each of the document's own files.
  private(set) var fileStages: [String] = []

  /// Makes a document of `record`.
  init(_ record: InputRecord, by reader: any Reader) {
    self.record = record
    var context = StageContext()
    do throws(StageError) {
      let document = try reader.document(from: record, in: &context)
      documentID = document.id
      self.document = document
    } catch {
      self.error = error
    }
    take(context)
  }

  /// Whether the document is there and no stage failed or dropped it.
  var goesOn: Bool { error == nil && drop == nil }

  /// Comes to a step; `false` if its condition passes the document by.
  mutating func begin(_ index: Int, of steps: [PipelinePlan.Step<PipelinePlan.Operation>]) -> Bool {
    guard let document, steps[index].condition?.holds(for: document) ?? true else { return false }
    stageIndex = index + 1
    self.document?.ledger.stage = steps[index].name
    return true
  }

  /// Lets `stage` change the document.
  mutating func run(_ stage: any MapStage) {
    guard var changed = document.take() else { return }
    var context = StageContext()
    do throws(StageError) {
      try stage.run(on: &changed, in: &context)
      documentID = changed.id
      document = changed
    } catch {
      self.error = error
    }
    take(context)
  }

  /// Lets `stage` write the document.
  mutating func write(to outputs: inout DocumentOutputs, by stage: any OutputStage) {
    guard let document else { return }
    let fileCount = outputs.files.count
    do throws(StageError) {
      try stage.write(document, to: &outputs)
      fileStages += repeatElement(
        document.ledger.stage, count: outputs.files.count - fileCount)
    } catch {
      self.error = error
      self.document = nil
    }
  }

  /// Fails the document if bytes of its source are neither in it nor in its ledger.
  mutating func audit() {
    guard error == nil, let faults = document?.conservationFaults(), !faults.isEmpty else { return }
    // Ten places tell where to look; a document that is off by one everywhere has thousands.
    error = StageError(
      faults.prefix(10).map { fault in
        .error(
          "conservation", fault.description, at: nil,
          help: "this is a bug of the stage: please report it with the document")
      })
    document = nil
  }

  /// Gives the document away, to free its memory once it is counted.
  mutating func takeDocument() -> Document? { document.take() }

  private mutating func take(_ context: borrowing StageContext) {
    for message in context.warnings { warnings.append((stageIndex, message)) }
    drop = context.drop
  }
}
