// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import DocumentModel
import Expressions
import StageKit

/// Small stages that have a setting of each type between them.
let testRegistry = StageRegistry([
  ReadLines.self, ReadClock.self, Trim.self, FindTables.self, TagWords.self, WriteLines.self,
  WriteSheets.self, Sift.self, KeepLong.self,
])

struct ReadLines: Reader {
  static let descriptor = StageDescriptor(
    name: "read-lines", summary: "Read lines.", settings: [paths, encoding, maximumSize],
    provides: [.documents])
  static let paths = Setting<[InputPath]>(required: "paths", "Files.")
  static let encoding = Setting("encoding", default: Encoding.auto, "How bytes become text.")
  static let maximumSize = Setting(
    "max-size", default: ByteSize.megabytes(1), in: ByteSize(1)...ByteSize.megabytes(10),
    "The longest line.")

  enum Encoding: String, SettingChoice {
    case auto, utf8, latin1
  }

  let settings: StageSettings
  var inputs: [InputPath] { settings[Self.paths] }
  var framing: Framing { .lines }
  var maximumRecordSize: ByteSize { settings[Self.maximumSize] }
  init(settings: StageSettings) { self.settings = settings }
  func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    throw StageError("not-run", "plans are not run here")
  }
}

/// A reader that takes no files.
struct ReadClock: Reader {
  static let descriptor = StageDescriptor(
    name: "read-clock", summary: "Read the clock.", provides: [.documents])
  var inputs: [InputPath] { [] }
  var framing: Framing { .wholeFile }
  var maximumRecordSize: ByteSize { ByteSize(1) }
  init(settings: StageSettings) {}
  func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    throw StageError("not-run", "plans are not run here")
  }
}

struct Trim: MapStage {
  static let descriptor = StageDescriptor(
    name: "trim", formerNames: ["shave"], summary: "Trim.",
    settings: [window, share, keepsTables, marker, least, most],
    needs: [.documents])
  static let window = Setting("window", default: 12, in: 1...1_000, "Blocks looked back.")
    .formerly("span")
  static let share = Setting("share", default: 0.9, in: 0.5...1, "Share.")
  static let keepsTables = Setting("keep-tables", default: true, "Whether tables stay.")
  static let marker = Setting("marker", default: "*", "A mark.")
  static let least = Setting("least", default: 0, "At least.")
  static let most = Setting("most", default: 10, "At most.")

  let settings: StageSettings
  init(settings: StageSettings) throws(StageError) {
    self.settings = settings
    let (least, most) = (settings[Self.least], settings[Self.most])
    if least > most {
      throw StageError("empty-range", "'least' must be at most 'most', \(most), not \(least)")
    }
  }
  func run(on document: inout Document, in context: inout StageContext) {}
}

/// A stage that acts on its `if:` itself, and has a setting that is a condition.
struct Sift: MapStage {
  static let descriptor = StageDescriptor(
    name: "sift", summary: "Sift.", settings: [whole], condition: wanted, needs: [.documents])
  static let whole = Setting<[DocumentCondition]>("whole", default: [], "What stays whole.")
  static let wanted = Setting<DocumentCondition>(required: "if", "What is wanted.")

  let settings: StageSettings
  var wanted: DocumentCondition { settings[Self.wanted] }
  var whole: [DocumentCondition] { settings[Self.whole] }
  init(settings: StageSettings) { self.settings = settings }
  func run(on document: inout Document, in context: inout StageContext) {}
}

/// A stage that says which documents go on.
struct KeepLong: MapStage {
  static let descriptor = StageDescriptor(
    name: "keep-long", summary: "Keep.", condition: wanted, selection: .keepsMatching,
    needs: [.documents])
  static let wanted = Setting<DocumentCondition>(required: "if", "What is kept.")
  init(settings: StageSettings) {}
  func run(on document: inout Document, in context: inout StageContext) {}
}

struct FindTables: MapStage {
  static let descriptor = StageDescriptor(
    name: "find-tables", summary: "Find tables.", needs: [.documents], provides: [.tables])
  init(settings: StageSettings) {}
  func run(on document: inout Document, in context: inout StageContext) {}
}

struct TagWords: MapStage {
  static let descriptor = StageDescriptor(
    name: "tag-words", summary: "Tag words.", settings: [lists, labels], needs: [.documents],
    provides: [.entities])
  static let lists = Setting<[ResourcePath]>("lists", default: [], "Lists of words.")
  static let labels = Setting<[String]>("labels", default: [], "Labels to keep.")

  let settings: StageSettings
  let words: [String]

  /// Each line of a list must have a tab.
  init(settings: StageSettings) throws(StageError) {
    self.settings = settings
    var words: [String] = []
    var faults: [Diagnostic] = []
    for path in settings[Self.lists] {
      let file = try settings.resource(path)
      for number in 1..<file.lineCount {
        let line = file.line(number)
        if !file.bytes[line].contains(UInt8(ascii: "\t")) {
          faults.append(
            .error("no-tab", "a line has no tab", at: SourceSpan(file: file, range: line)))
        }
        words.append(String(decoding: file.bytes[line], as: UTF8.self))
      }
    }
    if !faults.isEmpty { throw StageError(faults) }
    self.words = words
  }
  func run(on document: inout Document, in context: inout StageContext) {}
}

struct WriteLines: OutputStage {
  static let descriptor = StageDescriptor(
    name: "write-lines", summary: "Write lines.", settings: [path], needs: [.documents])
  static let path = Setting<OutputFile>(required: "path", "The file.")
  init(settings: StageSettings) {}
  func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {}
}

struct WriteSheets: OutputStage {
  static let descriptor = StageDescriptor(
    name: "write-sheets", summary: "Write sheets.", settings: [directory],
    needs: [.documents, .tables])
  static let directory = Setting("directory", default: OutputDirectory("sheets"), "The folder.")
  init(settings: StageSettings) {}
  func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {}
}
