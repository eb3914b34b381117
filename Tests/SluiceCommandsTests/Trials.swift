// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Foundation
import StageKit
import Synchronization

@testable import SluiceCommands

/// What a command wrote, and how it ended.
struct CommandResult: Sendable {
  let exitCode: Int32
  let output: String
  let errors: String
}

/// Runs `sluice` with `arguments` in this process, with the trial stages.
func sluice(
  _ arguments: String..., registry: StageRegistry = .trial, variables: [String: String] = [:],
  onTerminal: Bool = false
) async -> CommandResult {
  await sluice(arguments, registry: registry, variables: variables, onTerminal: onTerminal)
}

/// Runs `sluice` with a list of arguments.
func sluice(
  _ arguments: [String], registry: StageRegistry = .trial, variables: [String: String] = [:],
  onTerminal: Bool = false
) async -> CommandResult {
  let output = Written()
  let errors = Written()
  func stream(_ written: Written) -> Terminal.Stream {
    Terminal.Stream(isTerminal: onTerminal, hasColor: onTerminal) { written.add($0) }
  }
  let context = CommandContext(
    registry: registry, variables: variables,
    terminal: Terminal(output: stream(output), errors: stream(errors)), obeysSignals: false)
  let exitCode = await SluiceTool(context).run(arguments)
  return CommandResult(exitCode: exitCode, output: output.text, errors: errors.text)
}

/// What was written to a stream.
final class Written: Sendable {
  private let parts = Mutex("")

  var text: String { parts.withLock { $0 } }

  func add(_ text: String) { parts.withLock { $0 += text } }
}

extension StageRegistry {
  static let trial = StageRegistry([ReadTrial.self, Shorten.self, WriteTrial.self])
}

/// Reads each line as a heading.
struct ReadTrial: Reader {
  static let paths = Setting<[InputPath]>(required: "paths", "Where the lines are.")
  static let descriptor = StageDescriptor(
    name: "read-trial", summary: "Read each line as a heading.",
    example: """
      paths: [in.txt]
      """, settings: [paths], provides: [.documents])

  let inputs: [InputPath]
  let framing = Framing.lines
  let maximumRecordSize = ByteSize.megabytes(1)

  init(settings: StageSettings) { inputs = settings[Self.paths] }

  func document(from record: InputRecord, in context: inout StageContext) -> Document {
    let source = Source(
      uri: record.uri, mediaType: "text/plain", offset: record.offset, utf8: record.bytes)
    let text = source.text(at: 0..<source.text.count)
    return Document(
      id: "\(record.name)-\(record.lineNumber)", source: source,
      blocks: [.heading(Heading(level: 1, text))])
  }
}

/// Fails headings that are too long, and says of short ones that they are short.
struct Shorten: MapStage {
  enum Strictness: String, SettingChoice { case strict, lenient }

  static let longest = Setting(
    "longest", default: 10, in: 1...100, "The longest heading in bytes; a longer one fails.")
  static let mode = Setting("mode", default: Strictness.strict, "What happens to the others.")
  static let ratio = Setting("ratio", default: 0.5, in: 0...1, "A number with a fraction.")
  static let words = Setting<[String]>("words", default: [], "Words in a list.")
  static let size = Setting(
    "size", default: .megabytes(1), in: ByteSize(1)...ByteSize(2_000_000_000), "A size.")
  static let rule = Rule("a-rule", "Something that is never found.")
  static let descriptor = StageDescriptor(
    name: "shorten", summary: "Fail long headings.",
    discussion: """
      A first paragraph that is so long that it does not fit on one line of eighty characters and \
      has to be wrapped.

      A second paragraph.
      """,
    example: """
      longest: 20
      """,
    settings: [longest, mode, ratio, words, size], rules: [rule], needs: [.documents],
    provides: [.tables])

  let longest: Int

  init(settings: StageSettings) { longest = settings[Self.longest] }

  func run(on document: inout Document, in context: inout StageContext) throws(StageError) {
    let count = document.source.text.count
    if count > longest {
      throw StageError("too-long", "the heading has \(count) bytes, the limit is \(longest)")
    }
    if count == 1 { context.warn("the heading has 1 byte") }
  }
}

/// Writes the text of the headings.
struct WriteTrial: OutputStage {
  static let path = Setting<OutputFile>(required: "path", "Where to.")
  static let descriptor = StageDescriptor(
    name: "write-trial", summary: "Write the text of headings.",
    example: """
      path: out.txt
      """, settings: [path], needs: [.documents])

  let path: OutputFile

  init(settings: StageSettings) { path = settings[Self.path] }

  func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    outputs.append(to: path) { out in
      out += document.source.text
      out.append(UInt8(ascii: "\n"))
    }
  }
}

/// A folder of its own for one test, removed at the end.
final class TrialFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/sluice-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: self[name]))
    return self[name]
  }

  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
