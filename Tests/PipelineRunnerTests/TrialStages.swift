// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import PipelineRunner
import StageKit
import StageTesting

/// Reads each record as one paragraph; a record that starts with `unreadable` fails, one that starts
/// with `skip` is none.
struct TrialReader: Reader {
  static let descriptor = StageDescriptor(
    name: "read-trial", summary: "Read a record as a paragraph.", provides: [.documents])

  var inputs: [InputPath] = []
  var framing = Framing.lines
  var maximumRecordSize = ByteSize.megabytes(1)

  init(settings: StageSettings) {}

  init(_ paths: [String], framing: Framing = .lines, maximum: ByteSize = .megabytes(1)) {
    inputs = paths.map { InputPath($0) }
    self.framing = framing
    maximumRecordSize = maximum
  }

  func reasonToSkip(_ record: InputRecord) -> String? {
    record.bytes.starts(with: "skip".utf8) ? "asked" : nil
  }

  func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    if record.bytes.starts(with: "unreadable".utf8) {
      throw StageError("trial-unreadable", "the record says so")
    }
    let source = Source(
      uri: record.uri, mediaType: "text/plain", offset: record.offset, utf8: record.bytes)
    let id = framing == .lines ? "\(record.name)-\(record.lineNumber)" : record.name
    let text = source.text(at: 0..<source.text.count)
    return Document(id: id, source: source, blocks: [.paragraph(Passage(text))])
  }
}

/// Does what the first word of the document says: `fail`, `warn`, `remove`, `lose` or `dawdle`.
struct Obey: MapStage {
  static let removed = Rule("on-request", "A paragraph that asks for it.")
  static let descriptor = StageDescriptor(
    name: "obey", summary: "Do what the first word says.", rules: [removed])

  init(settings: StageSettings = StageSettings()) {}

  func run(on document: inout Document, in context: inout StageContext) throws(StageError) {
    let words = document.source.text.split(separator: UInt8(ascii: " "))
    switch String(decoding: words.first ?? [], as: UTF8.self) {
    case "fail": throw StageError("trial-failure", "the document says so")
    case "warn": context.warn("the document says so")
    case "remove": document.removeBlocks(by: Self.removed) { _, _ in true }
    case "lose": document.blocks = []
    case "dawdle":
      var waste: UInt64 = 1
      for step in 0..<200_000 { waste = waste &* 6_364_136_223_846_793_005 &+ UInt64(step) }
      if waste == 0 { document.blocks = [] }
    default: break
    }
  }
}

/// Calls a closure for each document.
struct Watch: MapStage {
  static let descriptor = StageDescriptor(name: "watch", summary: "Call a closure.")

  let body: @Sendable (String) -> Void

  init(settings: StageSettings) { body = { _ in } }
  init(_ body: @escaping @Sendable (String) -> Void) { self.body = body }

  func run(on document: inout Document, in context: inout StageContext) { body(document.id) }
}

/// Calls a closure for each document in the place of an output.
struct WatchOutput: OutputStage {
  static let descriptor = StageDescriptor(name: "watch-output", summary: "Call a closure.")

  let body: @Sendable (String) throws(StageError) -> Void

  init(settings: StageSettings) { body = { _ throws(StageError) in } }
  init(_ body: @escaping @Sendable (String) throws(StageError) -> Void) { self.body = body }

  func write(
    _ document: borrowing Document, to outputs: inout DocumentOutputs
  ) throws(StageError) { try body(document.id) }
}

/// Writes the document's id and text on a line.
struct WriteLine: OutputStage {
  static let descriptor = StageDescriptor(name: "write-line", summary: "Write a line.")

  let path: OutputFile

  init(settings: StageSettings) { path = OutputFile("-") }
  init(_ path: String) { self.path = OutputFile(path) }

  func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    outputs.append(to: path) { out in
      out += document.id.utf8
      for text in document.blocks.flatMap(\.extent) {
        out += ": ".utf8
        out += text.bytes
      }
      out.append(UInt8(ascii: "\n"))
    }
  }
}

/// Writes a file whose name is the document's text up to the first blank.
struct WriteNamed: OutputStage {
  static let descriptor = StageDescriptor(name: "write-named", summary: "Write a file.")

  let directory: OutputDirectory

  init(settings: StageSettings) { directory = OutputDirectory("-") }
  init(_ directory: String) { self.directory = OutputDirectory(directory) }

  func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    let name = document.source.text.prefix { $0 != UInt8(ascii: " ") }
    outputs.write(
      document.source.text, as: String(decoding: name, as: UTF8.self), in: directory)
  }
}

/// A plan of just these steps, one of which may write lines to `lines`.
func plan(
  _ reader: TrialReader, steps: [PipelinePlan.Operation], lines: String? = nil
) -> PipelinePlan {
  PipelinePlan(
    name: "trial", reader: .init(name: "read-trial", stage: reader),
    steps: steps.enumerated().map { .init(name: "step-\($0)", stage: $1) },
    destinations: lines.map { [.init(path: $0, isDirectory: false)] } ?? [], deadLetters: nil)
}

/// A plan of trial stages.
func plan(
  _ reader: TrialReader, obeying: Bool = true, watching: (@Sendable (String) -> Void)? = nil,
  lines: [String] = [], files: [String] = [], deadLetters: String? = nil
) -> PipelinePlan {
  typealias Step = PipelinePlan.Step<PipelinePlan.Operation>
  var steps: [Step] = []
  if obeying { steps.append(Step(name: "obey", stage: .map(Obey()))) }
  if let watching { steps.append(Step(name: "watch", stage: .map(Watch(watching)))) }
  steps += files.map { Step(name: "write-named", stage: .output(WriteNamed($0))) }
  steps += lines.map { Step(name: "write-line", stage: .output(WriteLine($0))) }
  return PipelinePlan(
    name: "trial", reader: .init(name: "read-trial", stage: reader), steps: steps,
    destinations: files.map { .init(path: $0, isDirectory: true) }
      + lines.map { .init(path: $0, isDirectory: false) },
    deadLetters: deadLetters)
}
