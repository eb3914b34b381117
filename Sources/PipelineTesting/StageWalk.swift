// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import Expressions
internal import PipelineRunner
public import StageKit

/// One document on its way through a plan, as it was behind each stage.
///
/// It is what tests and previews look at: nothing is read or written, and no stage sees a
/// difference to a run.
public struct StageWalk: Sendable {
  /// What became of the document at a stage.
  public enum Outcome: Sendable {
    /// The stage made or changed it.
    case ran
    /// The stage is an output, which would have written this.
    case wrote([WrittenOutput])
    /// The stage was passed over, because its condition does not hold.
    case skipped(condition: String, findings: [Finding])
    /// The stage lies before the first one that is wanted.
    case leftOut
    /// The stage ended its way.
    case dropped(Drop)
    /// The stage failed it.
    case failed(StageError)
  }

  /// A stage that the document came to.
  public struct Stop: Sendable {
    /// The stage's name.
    public let name: String
    /// Its place in the pipeline, from 1, the reader.
    public let number: Int
    /// What became of the document there.
    public let outcome: Outcome
    /// The document behind the stage; `nil` when there is none.
    public let document: Document?
    /// What the stage warned of.
    public let warnings: [String]
    /// Where the account of the bytes does not add up behind the stage.
    public let faults: [ConservationFault]
  }

  /// The stages that the document came to, the reader first.
  public private(set) var stops: [Stop] = []

  /// Takes a document through a plan.
  ///
  /// - Parameters:
  ///   - input: What the document is made from.
  ///   - plan: The plan.
  ///   - first: The number of the first stage that runs behind the reader, which always does.
  ///   - last: The number of the last stage that runs.
  public init(
    _ input: WalkInput, through plan: PipelinePlan, from first: Int = 2, to last: Int = .max
  ) {
    var warned = 0
    var context = StageContext()
    func warnings(of context: borrowing StageContext) -> [String] {
      defer { warned = context.warnings.count }
      return Array(context.warnings.dropFirst(warned))
    }
    var document: Document
    do throws(StageError) {
      document = try input.document(by: plan.reader.stage, in: &context)
    } catch {
      stops.append(
        Stop(
          name: plan.reader.name, number: 1, outcome: .failed(error), document: nil,
          warnings: warnings(of: context), faults: []))
      return
    }
    stops.append(
      Stop(
        name: plan.reader.name, number: 1, outcome: .ran, document: document,
        warnings: warnings(of: context), faults: document.conservationFaults()))
    for (index, step) in plan.steps.enumerated() {
      let number = index + 2
      if number > last { break }
      let outcome =
        number < first ? .leftOut : Self.outcome(of: step, on: &document, in: &context)
      var faults: [ConservationFault] = []
      if case .ran = outcome { faults = document.conservationFaults() }
      stops.append(
        Stop(
          name: step.name, number: number, outcome: outcome, document: document,
          warnings: warnings(of: context), faults: faults))
      switch outcome {
      case .dropped, .failed: return
      case .ran, .wrote, .skipped, .leftOut: break
      }
    }
  }

  private static func outcome(
    of step: PipelinePlan.Step<PipelinePlan.Operation>, on document: inout Document,
    in context: inout StageContext
  ) -> Outcome {
    if let condition = step.condition, !condition.holds(for: document) {
      return .skipped(condition: condition.text, findings: condition.findings(in: document))
    }
    document.ledger.stage = step.name
    do throws(StageError) {
      switch step.stage {
      case .map(let stage):
        try stage.run(on: &document, in: &context)
        return context.drop.map { .dropped($0) } ?? .ran
      case .output(let stage):
        var outputs = DocumentOutputs()
        try stage.write(document, to: &outputs)
        return .wrote(
          outputs.streams.map { WrittenOutput(name: $0.path, bytes: $0.bytes) }
            + outputs.files.map { WrittenOutput(name: $0.name, bytes: $0.bytes) })
      }
    } catch {
      return .failed(error)
    }
  }

  /// The document as the last stage left it; `nil` when the reader made none.
  public var document: Document? { stops.last?.document }

  /// The stage that failed the document, and why.
  public var failure: (stage: String, error: StageError)? {
    if let last = stops.last, case .failed(let error) = last.outcome {
      (last.name, error)
    } else {
      nil
    }
  }

  /// The stage that dropped the document, and why.
  public var drop: (stage: String, drop: Drop)? {
    if let last = stops.last, case .dropped(let drop) = last.outcome {
      (last.name, drop)
    } else {
      nil
    }
  }
}

/// What an output stage would have written of a document.
public struct WrittenOutput: Hashable, Sendable {
  /// The path of a file that documents share, or the name of the document's own below its folder.
  public let name: String
  /// The content.
  public let bytes: [UInt8]
}

/// What the document of a walk is made from.
public struct WalkInput: Sendable {
  /// The bytes and what they are called.
  public var record: InputRecord
  /// The format that the bytes are read in, in place of the pipeline's reader.
  public var format: (any DocumentFormat)?
  /// Metadata that the document gets besides what is read.
  public var metadata: [(key: String, value: Metadata.Value)] = []

  /// A record for the pipeline's reader.
  public init(_ record: InputRecord) { self.record = record }

  fileprivate func document(
    by reader: any Reader, in context: inout StageContext
  ) throws(StageError) -> Document {
    var document: Document
    if let format {
      let decoded = try format.decode(record.bytes, from: 0, charset: nil)
      document = try format.document(from: record, as: decoded, in: &context)
    } else {
      document = try reader.document(from: record, in: &context)
    }
    for (key, value) in metadata { document.metadata.add(key, value) }
    return document
  }
}

extension WalkInput {
  /// A record that a reader would cut out of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - uri: What the file is called.
  ///   - name: What to call the document if it does not say.
  ///   - reader: Says how files are cut.
  ///   - line: Any line of the record, from 1; `nil` for the first record that there is.
  /// - Throws: `StageError` when there is no such record.
  public init(
    file bytes: [UInt8], uri: String, name: String, for reader: any Reader, line: Int? = nil
  ) throws(StageError) {
    let records = try records(of: bytes, uri: uri, name: name, for: reader)
    guard let line else {
      self.init(records[0])
      return
    }
    // Lines between two records, such as those of a header, are taken for the one before them.
    guard let record = records.last(where: { $0.lineNumber <= line }) else {
      throw StageError("no-record", "no document of '\(uri)' has line \(line)")
    }
    self.init(record)
  }
}
