// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import Expressions

/// A step of a pipeline: a value made once from its settings and used on many documents at once.
///
/// A stage sees no YAML, no threads, no terminal and no global state. It conforms to one of
/// `Reader`, `MapStage` and `OutputStage`.
public protocol Stage: Sendable {
  /// Name, summary, settings and rules.
  static var descriptor: StageDescriptor { get }

  /// Makes the stage from settings that were checked against its descriptor.
  ///
  /// - Throws: `StageError` when settings contradict each other or a resource is not in order.
  init(settings: StageSettings) throws(StageError)
}

/// A stage that changes one document at a time.
///
/// It is pure: same document, same settings, same resources, same result, in any order.
public protocol MapStage: Stage {
  /// Changes `document`.
  ///
  /// - Throws: `StageError` to fail this document alone; it goes to the dead letters as it was read.
  func run(on document: inout Document, in context: inout StageContext) throws(StageError)
}

/// A stage that writes documents and passes them on unchanged.
public protocol OutputStage: Stage {
  /// Writes `document` to `outputs`, which the runner publishes in input order.
  ///
  /// - Throws: `StageError` to fail this document alone; nothing of it is then published.
  func write(
    _ document: borrowing Document, to outputs: inout DocumentOutputs
  ) throws(StageError)
}

/// A stage that makes documents out of bytes: the first of each pipeline.
public protocol Reader: Stage {
  /// Where the bytes come from, as the settings say.
  var inputs: [InputPath] { get }

  /// How a file is cut into records.
  var framing: Framing { get }

  /// The largest record that is read; a larger one fails alone.
  var maximumRecordSize: ByteSize { get }

  /// How many times its size compressed input may grow to, 1 or more: `ReaderSettings.maximumExpansion`.
  var maximumExpansion: Int { get }

  /// Why no document is made of a record, in a word that is counted; `nil` for all others.
  ///
  /// For containers that hold more than documents. Pure, and called before `document`.
  func reasonToSkip(_ record: InputRecord) -> String?

  /// Makes the document of one record. Pure, and called on several threads at once.
  ///
  /// - Throws: `StageError` to fail this record alone.
  func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document
}

/// How a file is cut into records.
public enum Framing: Hashable, Sendable {
  /// The file is one record.
  case wholeFile
  /// Each line that is not blank is a record; its line end is not part of it.
  case lines
  /// Each row of separated values is a record, with the first row of the file as its preamble.
  case rows(RowDialect)
  /// Each record of a web archive (WARC) is one.
  case webArchive
}

/// The bytes that one document is made from.
public struct InputRecord: Sendable {
  /// Where the file is: a path as the user wrote it or as found below it, `-` for standard input.
  public let uri: String

  /// What to call the document if it does not say: the path below the input folder, no extension.
  public let name: String

  /// Offset of the record in the file, in bytes.
  public let offset: Int

  /// The line of the file that the record stands on, from 1.
  public let lineNumber: Int

  /// The bytes.
  public let bytes: [UInt8]

  /// What stands at the top of the file for all of its records, such as the names of fields.
  public let preamble: [UInt8]

  /// A record.
  public init(
    uri: String, name: String, offset: Int = 0, lineNumber: Int = 1, bytes: [UInt8],
    preamble: [UInt8] = []
  ) {
    self.preamble = preamble
    self.uri = uri
    self.name = name
    self.offset = offset
    self.lineNumber = lineNumber
    self.bytes = bytes
  }
}

/// Why a document was dropped.
public struct Drop: Hashable, Sendable {
  /// The condition that decided.
  public let condition: String

  /// The facts that it was decided on.
  public let findings: [Finding]
}

/// What a stage may tell the run about a document besides changing it.
public struct StageContext: ~Copyable {
  /// Things worth a look that do not fail the document, in the order found.
  public private(set) var warnings: [String] = []

  /// Why the document is not wanted; `nil` for one that goes on.
  public private(set) var drop: Drop?

  /// A context for one document; the runner makes it.
  public init() {}

  /// Reports something that is worth a look and does not fail the document.
  ///
  /// - Parameter message: Lower case, no full stop, with value and limit.
  public mutating func warn(_ message: String) { warnings.append(message) }

  /// Ends the document's way here: no later stage sees it, and the run counts it as dropped.
  ///
  /// What earlier output stages wrote of it stays.
  ///
  /// - Parameters:
  ///   - condition: The condition that decided.
  ///   - findings: The facts that it was decided on.
  public mutating func drop(by condition: String, findings: [Finding] = []) {
    drop = Drop(condition: condition, findings: findings)
  }
}
