// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import Expressions
public import StageKit

/// How a plan is run.
public struct RunOptions: Sendable {
  /// How many batches of documents are worked on at a time, 1 or more.
  public var width = availableProcessorCount

  /// How many records are passed over at the start.
  public var skip = 0

  /// How many records are read after those, or `nil` for all.
  public var limit: Int?

  /// Whether each stage's account of the bytes is checked; a document that it fails for is a failure.
  public var isAudited = false

  /// Whether the run stops at the first failure, in input order.
  public var stopsAtFirstFailure = false

  /// The JSON Lines file for documents that failed, in place of the plan's.
  public var deadLetters: String?

  /// The facts of an earlier run, for gates that compare with one.
  public var baseline: RunFacts?

  /// The defaults.
  public init() {}
}

/// What a run tells while it goes on, in input order.
public enum RunEvent: Sendable {
  /// Something about an input, a document or an output.
  case diagnostic(Diagnostic)
  /// A batch of documents was written.
  case progress(RunProgress)
}

/// How far a run has come.
public struct RunProgress: Hashable, Sendable {
  /// Documents that are done, failed ones included.
  public let documents: Int
  /// Failed documents.
  public let failures: Int
  /// Bytes of the records that are done.
  public let bytes: Int
  /// Bytes of all input files, or `nil` when one of them has no size.
  public let totalBytes: Int?
}

/// How a run ended.
public struct RunOutcome: Sendable {
  /// Why it ended.
  public enum Ending: Sendable {
    /// All input was treated, and the outputs are published.
    case finished
    /// A failure ended it, as was asked; only the dead letters are published.
    case stoppedAtFailure
    /// There was nothing to read; nothing is published.
    case noInput
    /// An output cannot be written; no file that documents share is published.
    case outputFailed
    /// The task was cancelled; no file that documents share is published.
    case interrupted
  }

  /// Why it ended.
  public let ending: Ending

  /// What it did.
  public let statistics: RunStatistics

  /// The paths of the plan's outputs that are published, in the plan's order.
  public let published: [String]

  /// The exit code: 0 done, 1 with any failure or with a gate that does not hold, 130 interrupted.
  public var exitCode: Int32 {
    switch ending {
    case .interrupted: 130
    case .finished
    where statistics.documentsFailed == 0 && statistics.inputsFailed == 0
      && !statistics.gates.contains { $0.verdict == .fails }:
      0
    default: 1
    }
  }
}

/// Takes documents through a plan: many at once, written in input order.
///
/// A batch is read, worked on and written; no more than twice `width` batches are held. Neither
/// width nor timing changes a byte of the outputs. A failing document leaves nothing in the outputs
/// but its dead letter. Files that documents share are published at the end of the run, so a run
/// that does not come to its end leaves those of the run before; a document's own files are
/// published as they come.
public struct PipelineRunner: Sendable {
  private let plan: PipelinePlan
  private let options: RunOptions
  private let report: @Sendable (RunEvent) -> Void

  /// A run of `plan`; `report` is told of failures, warnings and progress, one after the other.
  public init(
    _ plan: PipelinePlan, options: RunOptions = RunOptions(),
    report: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) {
    self.plan = plan
    self.options = options
    self.report = report
  }

  /// Runs to the end, or until the task is cancelled.
  public func run() async -> RunOutcome {
    let start = SuspendingClock.now
    let (ending, counts, published) = await runUntimed()
    var statistics = counts
    let elapsed = (SuspendingClock.now - start).components
    statistics.wallNanoseconds =
      Int(elapsed.seconds) * 1_000_000_000 + Int(elapsed.attoseconds / 1_000_000_000)
    let cost = ProcessCost()
    statistics.processorNanoseconds = cost.processorNanoseconds
    statistics.peakMemoryBytes = cost.peakMemoryBytes
    if ending == .finished { check(&statistics) }
    return RunOutcome(ending: ending, statistics: statistics, published: published)
  }

  /// Checks the gates of the plan; a run that did not come to its end says nothing about them.
  private func check(_ statistics: inout RunStatistics) {
    let facts = RunFacts(statistics)
    statistics.gates = plan.gates.map { GateResult($0, over: facts, baseline: options.baseline) }
    for result in statistics.gates where result.verdict == .fails {
      report(.diagnostic(result.diagnostic))
    }
  }

  private var deadLetters: String? { options.deadLetters ?? plan.deadLetters }

  private func runUntimed() async -> (RunOutcome.Ending, RunStatistics, [String]) {
    let worker = BatchWorker(plan, options)
    var statistics = worker.emptyStatistics
    var destinations = plan.destinations
    for path in [deadLetters, plan.dropped].compactMap(\.self) {
      destinations.append(PipelinePlan.Destination(path: path, isDirectory: false))
    }
    let inputs = InputFiles(plan.reader.stage.inputs, excluding: destinations)
    statistics.inputsFailed = inputs.problems.count
    for problem in inputs.problems { report(.diagnostic(problem)) }
    if inputs.files.isEmpty { return (.noInput, statistics, []) }
    if options.stopsAtFirstFailure, !inputs.problems.isEmpty {
      return (.stoppedAtFailure, statistics, [])
    }
    do throws(OutputError) {
      var committer = Committer(
        publication: try Publication(destinations), statistics: statistics,
        framing: plan.reader.stage.framing, deadLetters: deadLetters, dropped: plan.dropped,
        inputs: inputs, options: options, report: report)
      let source = RecordSource(
        inputs.files, reader: plan.reader.stage, skip: options.skip, limit: options.limit)
      await work(source, with: worker, into: &committer)
      return finish(committer)
    } catch {
      for diagnostic in error.diagnostics { report(.diagnostic(diagnostic)) }
      return (.outputFailed, statistics, [])
    }
  }

  /// Works on up to `width` batches at a time and commits them in order.
  ///
  /// The next batch is read while the others are worked on. A batch is not begun while the oldest
  /// that is not committed is `2 * width` behind, which bounds memory when one document is slow.
  private func work(
    _ source: RecordSource, with worker: BatchWorker, into committer: inout Committer
  ) async {
    let width = max(1, options.width)
    await withTaskGroup(of: BatchResult.self) { group in
      var source = source
      var waiting: [Int: BatchResult] = [:]
      var running = 0
      var begun = 0
      var committed = 0
      var ahead = source.next()
      while true {
        while running < width, begun - committed < 2 * width, let batch = ahead {
          group.addTask { worker.run(batch) }
          running += 1
          begun += 1
          ahead = source.next()
        }
        guard running > 0, let result = await group.next() else { break }
        running -= 1
        if Task.isCancelled { break }
        waiting[result.index] = result
        while let next = waiting.removeValue(forKey: committed) {
          committer.commit(next)
          committed += 1
          if committer.isStopped { break }
        }
        if committer.isStopped { break }
      }
      group.cancelAll()
    }
  }

  private func finish(
    _ committer: consuming Committer
  ) -> (RunOutcome.Ending, RunStatistics, [String]) {
    let ending = Task.isCancelled ? .interrupted : committer.publish()
    return (ending, committer.statistics, ending == .finished ? plan.destinations.map(\.path) : [])
  }
}
