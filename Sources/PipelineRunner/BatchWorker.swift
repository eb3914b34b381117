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
  /// How many steps stand before the first output.
  private let leadingCount: Int

  init(_ plan: PipelinePlan, _ options: RunOptions) {
    self.plan = plan
    self.options = options
    framing = plan.reader.stage.framing
    maximum = plan.reader.stage.maximumRecordSize.byteCount
    stageNames = [plan.reader.name] + plan.steps.map(\.name)
    leadingCount = plan.steps.prefix { if case .map = $0.stage { true } else { false } }.count
  }

  /// Statistics of nothing, with the plan's stages.
  var emptyStatistics: RunStatistics { RunStatistics(stages: stageNames) }

  /// Treats every record of `batch`; a failing one leaves only its failure behind.
  ///
  /// Stops between documents when the task is cancelled or, if asked, at the first failure.
  ///
  /// - Note: Up to the first output, each stage takes all documents of a round before the next one
  ///   does. The code of all stages is larger than the caches next to a processor, that of one less
  ///   so.
  func run(_ batch: RecordBatch) -> BatchResult {
    var result = BatchResult(index: batch.index, statistics: emptyStatistics)
    var outputs = DocumentOutputs()
    var items = batch.items[...]
    while !items.isEmpty, !Task.isCancelled, !isStopped(result) {
      runRound(&items, of: batch, into: &result, &outputs)
    }
    result.streams = outputs.streams
    return result
  }

  /// The items of a round at most, so that few documents are held at once, however small they are.
  ///
  /// It also ends with the one by which its records have `RecordSource.batchSize` bytes: what a
  /// compressed file holds is not known before it is read.
  static let roundSize = 64

  /// Whether a failure ends the run.
  private func isStopped(_ result: BatchResult) -> Bool {
    options.stopsAtFirstFailure && result.statistics.documentsFailed > 0
  }

  /// Whether nothing behind a document comes to anything.
  private func endsRun(_ pass: DocumentPass) -> Bool {
    options.stopsAtFirstFailure && pass.error != nil
  }

  /// Treats the first of `items` and takes them away.
  private func runRound(
    _ items: inout ArraySlice<RecordBatch.Item>, of batch: RecordBatch,
    into result: inout BatchResult, _ outputs: inout DocumentOutputs
  ) {
    var passes: [DocumentPass] = []
    let entries = read(&items, of: batch, into: &passes, &result.statistics)
    for step in 0..<leadingCount {
      var time = SuspendingClock.now
      for place in passes.indices where !Task.isCancelled {
        run(step, on: &passes[place])
        if endsRun(passes[place]) {
          passes.removeLast(passes.count - place - 1)
          break
        }
      }
      result.statistics.clock(step + 1, since: &time)
    }
    for entry in entries {
      if Task.isCancelled { break }
      switch entry {
      case .skipped(let reason, let byteCount):
        result.statistics.recordsSkipped[reason, default: 0] += 1
        result.statistics.bytesRead += byteCount
      case .unreadable(let failure):
        result.statistics.documentsRead += 1
        result.statistics.bytesRead += failure.byteCount ?? 0
        result.fail(failure)
      case .document(let place): finish(&passes[place], into: &result, &outputs)
      }
      if isStopped(result) { break }
    }
  }

  /// What became of an item of a batch when it was read.
  private enum Entry {
    case skipped(reason: String, byteCount: Int)
    case unreadable(Failure)
    /// It is a document, or failed to become one, at this place among the passes; they may have been
    /// cut off behind the failure that ends the run.
    case document(Int)
  }

  /// Takes the items of a round off `items` and makes documents of them.
  private func read(
    _ items: inout ArraySlice<RecordBatch.Item>, of batch: RecordBatch,
    into passes: inout [DocumentPass], _ statistics: inout RunStatistics
  ) -> [Entry] {
    var entries: [Entry] = []
    var byteCount = 0
    while entries.count < Self.roundSize, byteCount < RecordSource.batchSize, !Task.isCancelled,
      let item = items.popFirst()
    {
      switch record(of: item, in: batch) {
      case .failure(let fault):
        entries.append(.unreadable(fault.failure))
        if options.stopsAtFirstFailure { return entries }
      case .success(let record):
        byteCount += record.bytes.count
        if let reason = plan.reader.stage.reasonToSkip(record) {
          entries.append(.skipped(reason: reason, byteCount: record.bytes.count))
          continue
        }
        entries.append(.document(passes.count))
        var time = SuspendingClock.now
        var pass = DocumentPass(record, by: plan.reader.stage)
        statistics.clock(0, since: &time)
        if options.isAudited { pass.audit() }
        passes.append(pass)
        if endsRun(pass) { return entries }
      }
    }
    return entries
  }

  /// Takes a document through a step before the first output, if it has come so far.
  private func run(_ index: Int, on pass: inout DocumentPass) {
    guard pass.goesOn, case .map(let stage) = plan.steps[index].stage,
      pass.begin(index, of: plan.steps)
    else { return }
    pass.run(stage)
    if options.isAudited { pass.audit() }
  }

  /// Takes a document through the steps from the first output on, and counts what became of it.
  private func finish(
    _ pass: inout DocumentPass, into result: inout BatchResult, _ outputs: inout DocumentOutputs
  ) {
    result.statistics.documentsRead += 1
    result.statistics.bytesRead += pass.record.bytes.count
    let mark = outputs.mark
    let starts = outputs.streams.map { $0.bytes.count }
    let fileCount = outputs.files.count
    var time = SuspendingClock.now
    for index in leadingCount..<plan.steps.count where pass.goesOn {
      switch plan.steps[index].stage {
      case .map: run(index, on: &pass)
      case .output(let stage):
        if pass.begin(index, of: plan.steps) { pass.write(to: &outputs, by: stage) }
      }
      result.statistics.clock(index + 1, since: &time)
    }
    let stage = stageNames[pass.stageIndex]
    if let error = pass.error {
      outputs.revert(to: mark)
      result.fail(
        Failure(pass.record, framing: framing, documentID: pass.documentID, stage: stage, error))
    } else if let document = pass.takeDocument() {
      let drop = pass.drop.map { drop in
        DroppedDocument(
          pass.record, framing: framing, documentID: document.id, stage: stage, drop)
      }
      if outputs.files.count == fileCount {
        result.statistics.count(document, drop)
        if let drop { result.notices.append(.drop(drop)) }
      } else {
        var own = emptyStatistics
        own.count(document, drop)
        result.fileWriters.append(
          BatchResult.FileWriter(
            record: pass.record, documentID: document.id,
            files: Array(outputs.files[fileCount...]), stages: pass.fileStages,
            streamRanges: outputs.streams.enumerated().map { index, stream in
              (index < starts.count ? starts[index] : 0)..<stream.bytes.count
            },
            statistics: own, drop: drop))
      }
    }
    for (stage, message) in pass.warnings {
      result.statistics.warnings += 1
      result.notices.append(
        .warning(
          documentID: pass.documentID ?? pass.record.name, stage: stageNames[stage],
          message: message))
    }
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
