// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// What a run did, in numbers.
///
/// All counts but those of time and memory are the same for any number of workers.
public struct RunStatistics: Sendable {
  /// How often a rule of a stage was applied.
  public struct RuleCount: Hashable, Sendable {
    /// The stage.
    public let stage: String
    /// The id of the rule.
    public let rule: String
    /// How often.
    public fileprivate(set) var count: Int
  }

  /// How many documents a stage dropped by one condition.
  public struct DropCount: Hashable, Sendable {
    /// The stage.
    public let stage: String
    /// The condition as written.
    public let condition: String
    /// How many documents.
    public fileprivate(set) var count: Int
  }

  /// The time that a stage took.
  public struct StageTime: Hashable, Sendable {
    /// The stage's name.
    public let stage: String
    /// Time on the clock in all workers together, in nanoseconds.
    public internal(set) var nanoseconds: Int
  }

  /// Records that were read, whether a document came of them or not.
  public internal(set) var documentsRead = 0

  /// Documents that passed every stage.
  public internal(set) var documentsWritten = 0

  /// Records and documents that failed.
  public internal(set) var documentsFailed = 0

  /// Records that hold no document, such as requests in a web archive, by what they are.
  public internal(set) var recordsSkipped: [String: Int] = [:]

  /// Documents that stages dropped, by stage and condition.
  public private(set) var drops: [DropCount] = []

  /// Documents that stages dropped.
  public var documentsDropped: Int { drops.reduce(0) { $0 + $1.count } }

  /// Paths, folders and globs that led to no input.
  public internal(set) var inputsFailed = 0

  /// Bytes of the records that were read, without line ends.
  public internal(set) var bytesRead = 0

  /// Blocks in the documents as written.
  public internal(set) var blocks = 0

  /// Headings in the documents as written.
  public internal(set) var headings = 0

  /// Tables in the documents as written.
  public internal(set) var tables = 0

  /// Remarks of stages that failed no document.
  public internal(set) var warnings = 0

  /// Entities in the documents as written, by label.
  public var entities: [String: Int] { labels.counts }

  private var labels = LabelTally()

  /// Bytes of the source that were removed from documents that were written.
  public private(set) var bytesRemoved = 0

  /// Texts removed from documents that were written, by stage and rule.
  public private(set) var removals: [RuleCount] = []

  /// Edits in place in documents that were written, by stage and rule.
  public private(set) var edits: [RuleCount] = []

  /// The reader and the stages in the order of the pipeline; a stage may stand there twice.
  public internal(set) var stages: [StageTime]

  /// Time on the clock from start to end, in nanoseconds.
  public internal(set) var wallNanoseconds = 0

  /// Processor time of the whole process, in nanoseconds.
  public internal(set) var processorNanoseconds = 0

  /// The most memory that the process held at one time, in bytes.
  public internal(set) var peakMemoryBytes = 0

  /// What became of the plan's gates; empty before the end of the run.
  public internal(set) var gates: [GateResult] = []

  init(stages: [String]) {
    self.stages = stages.map { StageTime(stage: $0, nanoseconds: 0) }
  }

  /// Counts a document that passed every stage, or was dropped.
  mutating func count(_ document: borrowing Document, _ drop: DroppedDocument?) {
    if let drop {
      add(1, stage: drop.stage, condition: drop.condition)
    } else {
      count(document)
    }
  }

  private mutating func add(_ count: Int, stage: String, condition: String) {
    if let index = drops.firstIndex(where: { $0.stage == stage && $0.condition == condition }) {
      drops[index].count += count
    } else {
      drops.append(DropCount(stage: stage, condition: condition, count: count))
    }
  }

  /// Counts what is in a document that passed every stage, and what became of the rest.
  mutating func count(_ document: borrowing Document) {
    documentsWritten += 1
    blocks += document.blocks.count
    let all = document.blocks.span
    for index in all.indices {
      switch all[index] {
      case .heading(let heading):
        headings += 1
        labels.count(heading.passage)
      case .paragraph(let passage), .caption(let passage), .code(let passage), .quote(let passage):
        labels.count(passage)
      case .list(let list): labels.count(list.items)
      case .lines(let group): labels.count(group.lines)
      case .table(let table):
        tables += 1
        if let caption = table.ownCaption { labels.count(caption) }
        labels.count(table.header)
        for row in table.rows { labels.count(row) }
      }
    }
    for removal in document.ledger.removals {
      removals.add(1, stage: removal.stage, rule: removal.rule)
      bytesRemoved += removal.byteCount
    }
    for edit in document.ledger.edits { edits.add(edit.count, stage: edit.stage, rule: edit.rule) }
  }

  /// Adds the counts and stage times of `part`; not the time and memory of the whole run.
  mutating func add(_ part: RunStatistics) {
    documentsRead += part.documentsRead
    documentsWritten += part.documentsWritten
    documentsFailed += part.documentsFailed
    recordsSkipped.merge(part.recordsSkipped, uniquingKeysWith: +)
    inputsFailed += part.inputsFailed
    bytesRead += part.bytesRead
    bytesRemoved += part.bytesRemoved
    for entry in part.drops {
      add(entry.count, stage: entry.stage, condition: entry.condition)
    }
    blocks += part.blocks
    headings += part.headings
    tables += part.tables
    warnings += part.warnings
    labels.add(part.labels)
    for entry in part.removals { removals.add(entry.count, stage: entry.stage, rule: entry.rule) }
    for entry in part.edits { edits.add(entry.count, stage: entry.stage, rule: entry.rule) }
    for index in part.stages.indices { stages[index].nanoseconds += part.stages[index].nanoseconds }
  }
}

extension RunStatistics {
  /// The numbers as JSON, `sluice.statistics/1`, on one line with its line end.
  ///
  /// Times are in nanoseconds, memory in bytes; rules and labels are in alphabetical order.
  public var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("schema", "sluice.statistics/1")
      json.key("documents")
      json.object { json in
        json.member("read", documentsRead)
        json.member("written", documentsWritten)
        json.member("failed", documentsFailed)
        json.member("dropped", documentsDropped)
      }
      json.key("records_skipped")
      json.object { json in
        for (reason, count) in recordsSkipped.sorted(by: { $0.key < $1.key }) {
          json.member(reason, count)
        }
      }
      json.member("inputs_failed", inputsFailed)
      json.member("bytes", bytesRead)
      json.member("bytes_removed", bytesRemoved)
      json.member("blocks", blocks)
      json.member("headings", headings)
      json.member("tables", tables)
      json.member("warnings", warnings)
      json.key("entities")
      json.object { json in
        for (label, count) in entities.sorted(by: { $0.key < $1.key }) { json.member(label, count) }
      }
      json.key("drops")
      json.array(drops.sorted { ($0.stage, $0.condition) < ($1.stage, $1.condition) }) {
        json, entry in
        json.object { json in
          json.member("stage", entry.stage)
          json.member("condition", entry.condition)
          json.member("count", entry.count)
        }
      }
      for (name, counts) in [("removals", removals), ("edits", edits)] {
        json.key(name)
        json.array(counts.sorted { ($0.stage, $0.rule) < ($1.stage, $1.rule) }) { json, entry in
          json.object { json in
            json.member("stage", entry.stage)
            json.member("rule", entry.rule)
            json.member("count", entry.count)
          }
        }
      }
      json.key("gates")
      json.array(gates) { json, result in result.write(to: &json) }
      json.key("stages")
      json.array(stages) { json, entry in
        json.object { json in
          json.member("stage", entry.stage)
          json.member("ns", entry.nanoseconds)
        }
      }
      json.member("wall_ns", wallNanoseconds)
      json.member("cpu_ns", processorNanoseconds)
      json.member("peak_memory_bytes", peakMemoryBytes)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

/// Counts labels; there are few, and those that came most often are found first.
private struct LabelTally {
  private var entries: [(label: String, count: Int)] = []

  /// The labels and how often each was counted.
  var counts: [String: Int] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.label, $0.count) })
  }

  mutating func add(_ other: LabelTally) {
    for entry in other.entries { add(entry.count, entry.label) }
  }

  mutating func count(_ passages: [Passage]) {
    let passages = passages.span
    for index in passages.indices { count(passages[index]) }
  }

  mutating func count(_ passage: borrowing Passage) {
    if passage.entities.isEmpty { return }
    let entities = passage.entities.span
    for index in entities.indices { add(1, entities[index].label) }
  }

  private mutating func add(_ count: Int, _ label: String) {
    let length = label.utf8.count
    for index in entries.indices
    where entries[index].label.utf8.count == length && entries[index].label == label {
      entries[index].count += count
      if index > 0, entries[index].count > entries[index - 1].count {
        entries.swapAt(index - 1, index)
      }
      return
    }
    entries.append((label, count))
  }
}

extension [RunStatistics.RuleCount] {
  /// Adds to the entry of the rule; there are as few entries as stages have rules.
  fileprivate mutating func add(_ count: Int, stage: String, rule: String) {
    if let index = firstIndex(where: { $0.rule == rule && $0.stage == stage }) {
      self[index].count += count
    } else {
      append(RunStatistics.RuleCount(stage: stage, rule: rule, count: count))
    }
  }
}
