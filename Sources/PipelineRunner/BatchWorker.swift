// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import DocumentModel
import Expressions
import StageKit

/// What became of a batch, to be published in its turn.
struct BatchResult: Sendable {
  /// Something to tell, in the order of the records.
  enum Notice: Sendable {
    case failure(Failure)
    case drop(DroppedDocument)
    case warning(documentID: String, stage: String, message: String)
  }

  /// A document that wrote files of its own, which the run may yet refuse.
  struct FileWriter: Sendable {
    let record: InputRecord
    let documentID: String
    let files: [DocumentOutputs.File]
    /// The stage that wrote each of them.
    let stages: [String]
    /// Which bytes of each stream are the document's.
    let streamRanges: [Range<Int>]
    let statistics: RunStatistics
    /// What is to be told once the files are written, if the document was dropped.
    let drop: DroppedDocument?
  }

  let index: Int
  var streams: [(path: String, bytes: [UInt8])] = []
  var fileWriters: [FileWriter] = []
  var notices: [Notice] = []
  /// The counts of all documents but those in `fileWriters`.
  var statistics: RunStatistics
}

/// Takes batches of records through the plan.
///
/// It is a value that all workers use at once.
struct BatchWorker: Sendable {
  private let plan: PipelinePlan
  private let options: RunOptions
  private let framing: Framing
  private let maximum: Int
  private let stageNames: [String]

  init(_ plan: PipelinePlan, _ options: RunOptions) {
    self.plan = plan
    self.options = options
    framing = plan.reader.stage.framing
    maximum = plan.reader.stage.maximumRecordSize.byteCount
    stageNames = [plan.reader.name] + plan.steps.map(\.name)
  }

  /// Statistics of nothing, with the plan's stages.
  var emptyStatistics: RunStatistics { RunStatistics(stages: stageNames) }

  /// Treats every record of `batch`; a failing one leaves only its failure behind.
  ///
  /// Stops between documents when the task is cancelled or, if asked, at the first failure.
  func run(_ batch: RecordBatch) -> BatchResult {
    var result = BatchResult(index: batch.index, statistics: emptyStatistics)
    var outputs = DocumentOutputs()
    for item in batch.items {
      if Task.isCancelled { break }
      let record = record(of: item, in: batch)
      if case .success(let record) = record, let reason = plan.reader.stage.reasonToSkip(record) {
        result.statistics.recordsSkipped[reason, default: 0] += 1
        result.statistics.bytesRead += record.bytes.count
        continue
      }
      result.statistics.documentsRead += 1
      switch record {
      case .success(let record): treat(record, into: &result, &outputs)
      case .failure(let fault):
        result.statistics.bytesRead += fault.failure.byteCount ?? 0
        result.fail(fault.failure)
      }
      if options.stopsAtFirstFailure, result.statistics.documentsFailed > 0 { break }
    }
    result.streams = outputs.streams
    return result
  }

  private func treat(
    _ record: InputRecord, into result: inout BatchResult, _ outputs: inout DocumentOutputs
  ) {
    result.statistics.bytesRead += record.bytes.count
    var pass = DocumentPass()
    let mark = outputs.mark
    let starts = outputs.streams.map { $0.bytes.count }
    let fileCount = outputs.files.count
    do {
      let document = try run(&pass, on: record, to: &outputs, &result.statistics)
      let drop = pass.drop.map { drop in
        DroppedDocument(
          record, framing: framing, documentID: document.id, stage: stageNames[pass.stageIndex],
          drop)
      }
      if outputs.files.count == fileCount {
        result.statistics.count(document, drop)
        if let drop { result.notices.append(.drop(drop)) }
      } else {
        var own = emptyStatistics
        own.count(document, drop)
        result.fileWriters.append(
          BatchResult.FileWriter(
            record: record, documentID: document.id, files: Array(outputs.files[fileCount...]),
            stages: pass.fileStages,
            streamRanges: outputs.streams.enumerated().map { index, stream in
              (index < starts.count ? starts[index] : 0)..<stream.bytes.count
            },
            statistics: own, drop: drop))
      }
    } catch {
      outputs.revert(to: mark)
      let stage = stageNames[pass.stageIndex]
      result.fail(
        Failure(record, framing: framing, documentID: pass.documentID, stage: stage, error))
    }
    for (stage, message) in pass.warnings {
      result.statistics.warnings += 1
      result.notices.append(
        .warning(
          documentID: pass.documentID ?? record.name, stage: stageNames[stage], message: message))
    }
  }

  private func run(
    _ pass: inout DocumentPass, on record: InputRecord, to outputs: inout DocumentOutputs,
    _ statistics: inout RunStatistics
  ) throws(StageError) -> Document {
    var context = StageContext()
    var time = SuspendingClock.now
    defer { pass.takeWarnings(of: context) }
    var document = try plan.reader.stage.document(from: record, in: &context)
    pass.documentID = document.id
    if options.isAudited { try audit(document) }
    statistics.clock(0, since: &time)
    for (index, step) in plan.steps.enumerated() {
      pass.takeWarnings(of: context)
      if let condition = step.condition, !condition.holds(for: document) {
        statistics.clock(index + 1, since: &time)
        continue
      }
      pass.stageIndex = index + 1
      document.ledger.stage = step.name
      switch step.stage {
      case .map(let stage):
        try stage.run(on: &document, in: &context)
        pass.documentID = document.id
        if options.isAudited { try audit(document) }
      case .output(let stage):
        let fileCount = outputs.files.count
        try stage.write(document, to: &outputs)
        pass.fileStages += repeatElement(step.name, count: outputs.files.count - fileCount)
      }
      statistics.clock(index + 1, since: &time)
      if let drop = context.drop {
        pass.drop = drop
        break
      }
    }
    return document
  }

  private func audit(_ document: borrowing Document) throws(StageError) {
    let faults = document.conservationFaults()
    if faults.isEmpty { return }
    // Ten places tell where to look; a document that is off by one everywhere has thousands.
    throw StageError(
      faults.prefix(10).map { fault in
        .error(
          "conservation", fault.description, at: nil,
          help: "this is a bug of the stage: please report it with the document")
      })
  }

  /// The record of `item`, read or copied out of the batch.
  private func record(
    of item: RecordBatch.Item, in batch: RecordBatch
  ) -> Result<InputRecord, RecordFault> {
    let reader = plan.reader.name
    switch item {
    case .file(let file):
      return read(file)
    case .line(let file, let range, let number):
      return .success(
        InputRecord(
          uri: file.path, name: file.name, offset: batch.offset + range.lowerBound,
          lineNumber: number, bytes: Array(batch.bytes[range]), preamble: batch.preamble))
    case .oversized(let file, let offset, let byteCount, let number):
      let error = tooLarge("the \(framing == .lines ? "line" : "record") has \(byteCount) bytes")
      return .failure(
        RecordFault(
          Failure(
            of: file, offset: offset, lineNumber: number, byteCount: byteCount,
            stage: reader, error)))
    case .faulty(let file, let offset, let byteCount, let number, let error):
      return .failure(
        RecordFault(
          Failure(
            of: file, offset: offset, lineNumber: number, byteCount: byteCount, stage: reader, error
          )))
    case .unreadable(let file, let offset, let error):
      return .failure(RecordFault(Failure(of: file, offset: offset, stage: reader, error)))
    }
  }

  private func read(_ file: InputFile) -> Result<InputRecord, RecordFault> {
    func failure(_ byteCount: Int?, _ error: StageError) -> Result<InputRecord, RecordFault> {
      .failure(
        RecordFault(Failure(of: file, byteCount: byteCount, stage: plan.reader.name, error)))
    }
    if let count = file.byteCount, count > maximum, !file.isNamedCompressed {
      return failure(count, tooLarge("the file has \(count) bytes"))
    }
    do {
      guard
        let bytes = try readWholeFile(
          file, maximum: maximum, maximumExpansion: plan.reader.stage.maximumExpansion)
      else { return failure(nil, tooLarge("the file has more bytes")) }
      return .success(InputRecord(uri: file.path, name: file.name, bytes: bytes))
    } catch {
      return failure(
        nil, readingFault(error) ?? StageError("unreadable-input", "cannot be read: interrupted"))
    }
  }

  private func tooLarge(_ fact: String) -> StageError {
    let settings = type(of: plan.reader.stage).descriptor.settings
    let limit = settings.first { setting in
      if case .byteSize = setting.type { true } else { false }
    }
    return StageError(
      "record-too-large", "\(fact), the limit of '\(plan.reader.name)' is \(maximum)",
      help: limit.map { "raise '\($0.name)' if such documents are wanted" })
  }
}

/// Where a document is on its way, for what has to be said of it.
private struct DocumentPass {
  var documentID: String?
  var stageIndex = 0
  var warnings: [(stage: Int, message: String)] = []
  /// Why the document did not go on behind the stage.
  var drop: Drop?
  /// The stage that wrote each of the document's own files.
  var fileStages: [String] = []

  mutating func takeWarnings(of context: borrowing StageContext) {
    for message in context.warnings.dropFirst(warnings.count) {
      warnings.append((stageIndex, message))
    }
  }
}

/// A failure in the form that `Result` takes.
private struct RecordFault: Error {
  let failure: Failure

  init(_ failure: Failure) { self.failure = failure }
}

extension BatchResult {
  /// Notes a record that came to nothing.
  mutating func fail(_ failure: Failure) {
    statistics.documentsFailed += 1
    notices.append(.failure(failure))
  }
}

extension RunStatistics {
  /// Puts the time since `start` down to a stage, and starts anew.
  fileprivate mutating func clock(_ stage: Int, since start: inout SuspendingClock.Instant) {
    let now = SuspendingClock.now
    stages[stage].nanoseconds +=
      Int((now - start).components.attoseconds / 1_000_000_000)
      + Int((now - start).components.seconds) * 1_000_000_000
    start = now
  }
}

/// The bytes of `file`, decompressed, or `nil` when they are more than `maximum`.
private func readWholeFile(
  _ file: InputFile, maximum: Int, maximumExpansion: Int
) throws -> [UInt8]? {
  let stream = try InputStream(file, maximumExpansion: maximumExpansion)
  defer { stream.close() }
  var bytes: [UInt8] = []
  var isAtEnd = false
  while !isAtEnd {
    // One byte more than the size, so that the end is met at once. Some files have no size.
    let size = bytes.isEmpty && !file.isNamedCompressed ? file.byteCount ?? 0 : 0
    let piece = size > 0 ? size + 1 : max(bytes.count, 1 << 16)
    (bytes, isAtEnd) = try stream.read(after: bytes[...], upTo: piece)
    if bytes.count > maximum { return nil }
  }
  return bytes
}
