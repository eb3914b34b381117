// SPDX-License-Identifier: Apache-2.0

import Expressions
import PipelineRunner
import StageKit

/// What a run did, for people.
struct RunSummary {
  private let outcome: RunOutcome
  private let plan: PipelinePlan
  private let deadLetters: String?

  init(_ outcome: RunOutcome, of plan: PipelinePlan, deadLetters: String?) {
    self.outcome = outcome
    self.plan = plan
    self.deadLetters = deadLetters
  }

  /// The summary, a line a fact.
  var text: String {
    let statistics = outcome.statistics
    let headings = statistics.removals.filter { $0.stage == "dedupe-headings" }
    var rows = [
      ("documents", grouped(statistics.documentsWritten)),
      ("headings removed", grouped(headings.reduce(0) { $0 + $1.count })),
      ("tables recovered", grouped(statistics.tables)),
      ("entities", entities(statistics.entities)),
      ("failures", failures),
    ]
    for (index, drop) in drops.enumerated() {
      rows.append((index == 0 ? "dropped" : "", drop))
    }
    rows += [
      ("time", time(statistics))
    ]
    for (index, output) in outputs.enumerated() {
      rows.append((index == 0 ? "outputs" : "", output))
    }
    if !statistics.recordsSkipped.isEmpty {
      rows.append(("skipped", entities(statistics.recordsSkipped)))
    }
    for (index, gate) in gates.enumerated() {
      rows.append((index == 0 ? "gates" : "", gate))
    }
    let width = 18
    let lines = rows.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.count) + value + "\n"
    }
    return "\(plan.name)\n" + lines.joined()
  }

  private func entities(_ counts: [String: Int]) -> String {
    let total = counts.values.reduce(0, +)
    if total == 0 { return "0" }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return grouped(total) + ": "
      + ordered.map { "\($0.key) \(grouped($0.value))" }.joined(separator: ", ")
  }

  private var failures: String {
    let statistics = outcome.statistics
    var text = grouped(statistics.documentsFailed)
    if statistics.inputsFailed > 0 { text += ", and \(grouped(statistics.inputsFailed)) inputs" }
    if statistics.documentsFailed > 0, let deadLetters, outcome.ending != .interrupted {
      text += ", in \(deadLetters)"
    }
    return text
  }

  /// How many documents each condition dropped, and where they are.
  private var drops: [String] {
    var drops = outcome.statistics.drops.map { drop in
      "\(grouped(drop.count)) by \(drop.stage): \(drop.condition)"
    }
    if !drops.isEmpty, let path = plan.dropped, outcome.ending == .finished {
      drops.append("in \(path)")
    }
    return drops
  }

  /// What became of each gate, and on which values.
  private var gates: [String] {
    outcome.statistics.gates.map { result in
      let name = result.gate.name
      let text = result.gate.condition.text
      let found = result.findings.map { "\($0.fact) = \($0.value)" }.joined(separator: ", ")
      let reason = result.verdict == .skipped ? "no --baseline" : found
      return "\(result.verdict.rawValue): \(name)"
        + (name == text ? "" : " (\(text))") + (reason.isEmpty ? "" : "; \(reason)")
    }
  }

  private func time(_ statistics: RunStatistics) -> String {
    let seconds = Double(statistics.wallNanoseconds) / 1e9
    let speed = seconds > 0 ? Double(statistics.bytesRead) / 1e6 / seconds : 0
    return "\(fixed(seconds, 2)) s, \(fixed(speed, 1)) MB/s"
  }

  /// Where the outputs are, or why those that documents share are not there.
  private var outputs: [String] {
    let paths = outcome.published.map { $0 == "-" ? "standard output" : $0 }
    let reason =
      switch outcome.ending {
      case .finished: "no stage of the pipeline writes any"
      case .stoppedAtFailure: "the run stopped at a failure"
      case .noInput: "there was nothing to read"
      case .outputFailed: "an output could not be written"
      case .interrupted: "the run was interrupted"
      }
    if outcome.ending == .finished { return paths.isEmpty ? ["none: \(reason)"] : paths }
    // Files of single documents were put in their places as they came.
    let folders = plan.destinations.filter { $0.isDirectory && outcome.ending != .noInput }
    return ["not replaced: \(reason)"] + folders.map { "\($0.path), incomplete" }
  }
}

/// A count with a comma between groups of three digits.
func grouped(_ count: Int) -> String {
  let digits = String(count)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}

/// A count of bytes in megabytes of 1,000,000.
func megabytes(_ byteCount: Int) -> String { fixed(Double(byteCount) / 1e6, 1) + " MB" }

/// A number of 0 or more with `places` digits, 1 or more, behind the point.
func fixed(_ value: Double, _ places: Int) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((value * Double(scale)).rounded())
  let fraction = String(scaled % scale)
  let zeros = String(repeating: "0", count: places - fraction.count)
  return "\(grouped(scaled / scale)).\(zeros)\(fraction)"
}
