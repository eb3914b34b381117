// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import FoundationEssentials
import PipelineRunner
import StageKit
import Synchronization

/// A folder of its own for one test, removed at the end.
final class TrialFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/sluice-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` in the folder.
  subscript(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders that it needs, and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let parts = self[name].split(separator: "/", omittingEmptySubsequences: false)
    try FileManager.default.createDirectory(
      atPath: parts.dropLast().joined(separator: "/"), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: self[name]))
    return self[name]
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// The text of a file, or `nil` when it is not there.
  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in the folder, hidden files too, sorted.
  func names(in folder: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: self[folder])
    return (names ?? []).sorted()
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self[name], withDestinationPath: target)
  }
}

/// What a run told.
final class Reports: Sendable {
  private let events = Mutex<[RunEvent]>([])

  func add(_ event: RunEvent) { events.withLock { $0.append(event) } }

  var diagnostics: [Diagnostic] {
    events.withLock { events in
      events.compactMap { event in
        if case .diagnostic(let diagnostic) = event { diagnostic } else { nil }
      }
    }
  }

  var ids: [String] { diagnostics.map(\.id) }
}

/// Runs `plan` and returns how it ended and what it told.
func run(
  _ plan: PipelinePlan, _ change: (inout RunOptions) -> Void = { $0.width = 2 }
) async -> (outcome: RunOutcome, reports: Reports) {
  var options = RunOptions()
  change(&options)
  let reports = Reports()
  let outcome = await PipelineRunner(plan, options: options) { reports.add($0) }.run()
  return (outcome, reports)
}

/// What this machine can do that tests need.
enum FileProbe {
  static let canOpenOwnMemory = FileManager.default.fileExists(atPath: "/proc/self/mem")
  static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  static func isDevice(_ path: String) -> Bool { type(of: path) == .typeCharacterSpecial }
  static func isLink(_ path: String) -> Bool { type(of: path) == .typeSymbolicLink }

  static func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  static func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private static func type(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}
