// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import DocumentModel
import Expressions
import PipelineRunner
import SystemPackage

/// The facts of an earlier run, from a file that `--stats` wrote.
struct Baseline {
  let path: String
  let facts: RunFacts

  /// Reads the file at `path`.
  ///
  /// - Throws: `BaselineError` when it cannot be read or is not such a file.
  init(at path: String) throws(BaselineError) {
    self.path = path
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try contents(ofFile: path)
    } catch {
      let reason = error == .noSuchFileOrDirectory ? "there is no such file" : error.reason
      throw BaselineError(
        .error(
          "unreadable-baseline", "baseline '\(path)' cannot be read: \(reason)", at: nil,
          help: "make one with 'sluice run … --stats \(path)'"))
    }
    do throws(JSONError) {
      facts = try RunFacts(statistics: bytes)
    } catch {
      let file = SourceFile(path: path, bytes: bytes)
      let place = min(error.offset, bytes.count)
      throw BaselineError(
        .error(
          "wrong-baseline", "baseline '\(path)' has no statistics of a run: \(error.message)",
          at: SourceSpan(file: file, range: place..<place),
          help: "give a file that '--stats' wrote"))
    }
  }

  /// How a run differs from the earlier one, for people: a line for each count, and for each label
  /// and stage that differs.
  func comparison(with now: RunFacts) -> String {
    var rows: [(name: String, before: Double?, now: Double?)] = Self.compared.map {
      ($0, facts.numbers[$0], now.numbers[$0])
    }
    for name in ["entities", "removals", "edits", "dropped_documents"] {
      let before = facts.members[name] ?? [:]
      let after = now.members[name] ?? [:]
      for key in Set(before.keys).union(after.keys).sorted() where before[key] != after[key] {
        rows.append(("\(name)[\"\(key)\"]", before[key] ?? 0, after[key] ?? 0))
      }
    }
    let width = rows.reduce(20) { max($0, $1.name.count + 2) }
    func line(_ cells: [String]) -> String {
      "  " + cells[0] + String(repeating: " ", count: width - cells[0].count)
        + cells[1...].map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined()
        + "\n"
    }
    let lines = rows.map { row -> String in
      let change: String =
        if let before = row.before, let now = row.now {
          fixed(drift(from: before, to: now) * 100, 1) + " %"
        } else {
          "-"
        }
      func shown(_ value: Double?) -> String { value.map { grouped(Int($0)) } ?? "-" }
      return line([row.name, shown(row.before), shown(row.now), change])
    }
    return "compared with \(path)\n" + line(["", "before", "now", "drift"]) + lines.joined()
  }

  /// The facts that are compared always: those that are the same in every run over one input.
  private static let compared = [
    "documents", "written_documents", "failed_documents", "dropped_documents", "input_bytes",
    "removed_bytes", "blocks", "headings", "tables", "entities", "removals", "edits", "warnings",
  ]
}

/// Why there is nothing to compare with.
struct BaselineError: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
