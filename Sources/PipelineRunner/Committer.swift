// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import StageKit

/// Takes the results of batches in input order into outputs, dead letters, reports and statistics.
struct Committer: ~Copyable {
  private var publication: Publication
  private(set) var statistics: RunStatistics
  private let framing: Framing
  private let deadLetters: String?
  private let dropped: String?
  private let options: RunOptions
  private let report: @Sendable (RunEvent) -> Void
  private let totalBytes: Int?
  private var ending: RunOutcome.Ending?

  init(
    publication: consuming Publication, statistics: RunStatistics, framing: Framing,
    deadLetters: String?, dropped: String?, inputs: InputFiles, options: RunOptions,
    report: @escaping @Sendable (RunEvent) -> Void
  ) {
    self.publication = publication
    self.framing = framing
    self.statistics = statistics
    self.deadLetters = deadLetters
    self.dropped = dropped
    self.options = options
    self.report = report
    let sizes = inputs.files.map { $0.isNamedCompressed ? nil : $0.byteCount }
    totalBytes = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// Whether the run is to end before its input does.
  var isStopped: Bool { ending != nil || publication.isAbandoned }

  /// Writes what a batch came to.
  mutating func commit(_ result: consuming BatchResult) {
    var result = result
    do throws(OutputError) {
      try writeFiles(of: &result)
      for (path, bytes) in result.streams where !bytes.isEmpty {
        try publication.append(bytes, to: path)
      }
      statistics.add(result.statistics)
      for notice in result.notices { try tell(notice) }
    } catch {
      for diagnostic in error.diagnostics { report(.diagnostic(diagnostic)) }
      ending = .outputFailed
    }
    report(
      .progress(
        RunProgress(
          documents: statistics.documentsRead, failures: statistics.documentsFailed,
          bytes: statistics.bytesRead, totalBytes: totalBytes)))
  }

  /// Puts the outputs in their places, if the run came to its end.
  mutating func publish() -> RunOutcome.Ending {
    do throws(OutputError) {
      switch ending {
      case nil: try publication.publish()
      case .stoppedAtFailure: if let deadLetters { try publication.publish(only: deadLetters) }
      default: break
      }
    } catch {
      for diagnostic in error.diagnostics { report(.diagnostic(diagnostic)) }
      ending = .outputFailed
    }
    for path in publication.abandoned {
      report(
        .diagnostic(
          .warning("output-closed", "the reader of '\(path)' went away before the end", at: nil)))
    }
    return ending ?? .finished
  }

  /// Writes the files of single documents; a document that cannot have its files is a failure.
  private mutating func writeFiles(of result: inout BatchResult) throws(OutputError) {
    var withdrawn: [BatchResult.FileWriter] = []
    for writer in result.fileWriters {
      if let (stage, error) = try writeFiles(of: writer) {
        withdrawn.append(writer)
        result.fail(
          Failure(
            writer.record, framing: framing, documentID: writer.documentID, stage: stage, error))
        if options.stopsAtFirstFailure { break }
      } else {
        result.statistics.add(writer.statistics)
        if let drop = writer.drop { result.notices.append(.drop(drop)) }
      }
    }
    for writer in withdrawn.reversed() {
      for (index, range) in writer.streamRanges.enumerated() {
        result.streams[index].bytes.removeSubrange(range)
      }
    }
  }

  /// Writes the files of one document; returns the stage that fails and why, if one does.
  private mutating func writeFiles(
    of writer: BatchResult.FileWriter
  ) throws(OutputError) -> (stage: String, error: StageError)? {
    if let index = publication.claim(writer.files) {
      let file = writer.files[index]
      let error = StageError(
        "duplicate-output", "'\(file.directory)/\(file.name)' is already written by this run",
        help: "give each document an id of its own")
      return (writer.stages[index], error)
    }
    for (file, stage) in zip(writer.files, writer.stages) {
      if let reason = try publication.write(file) {
        return (stage, StageError("output-failed", reason))
      }
    }
    return nil
  }

  private mutating func tell(_ notice: BatchResult.Notice) throws(OutputError) {
    switch notice {
    case .failure(let failure):
      report(.diagnostic(failure.diagnostic))
      if options.stopsAtFirstFailure { ending = .stoppedAtFailure }
      if let deadLetters {
        var line: [UInt8] = []
        failure.appendDeadLetter(to: &line)
        try publication.append(line, to: deadLetters)
      }
    case .drop(let document):
      guard let dropped else { return }
      var line: [UInt8] = []
      document.appendJSON(to: &line)
      try publication.append(line, to: dropped)
    case .warning(let documentID, let stage, let message):
      report(
        .diagnostic(
          .warning("document-warning", "document '\(documentID)', '\(stage)': \(message)", at: nil))
      )
    }
  }
}
