// SPDX-License-Identifier: Apache-2.0

/// Why a stage removes or edits text: one of the rules that its descriptor lists.
public struct Rule: Hashable, Sendable {
  /// The name in kebab-case, as it stands in the ledger.
  public let id: String

  /// What the rule finds, in one sentence.
  public let summary: String

  /// A rule; declare it once, as a `static let` of its stage.
  public init(_ id: String, _ summary: String) {
    self.id = id
    self.summary = summary
  }
}

/// Text that a stage took out of the document.
public struct Removal: Hashable, Sendable {
  /// Where it stood, in bytes of the source as read.
  public var origin: [Range<Int>]

  /// The text as it was when it was removed.
  public var text: String

  /// The stage that removed it.
  public var stage: String

  /// The id of the rule that it fell under.
  public var rule: String

  /// How many bytes of the source it took out.
  public var byteCount: Int { origin.reduce(0) { $0 + $1.count } }

  /// A removal, for readers of the JSON form; stages use `Document.remove`.
  public init(origin: [Range<Int>], text: String, stage: String, rule: String) {
    self.origin = origin
    self.text = text
    self.stage = stage
    self.rule = rule
  }
}

/// How often a rule changed text in place.
public struct EditCount: Hashable, Sendable {
  /// The stage that edited.
  public var stage: String

  /// The id of the rule.
  public var rule: String

  /// How many edits.
  public var count: Int

  /// A count, for readers of the JSON form; stages use `Ledger.count`.
  public init(stage: String, rule: String, count: Int) {
    self.stage = stage
    self.rule = rule
    self.count = count
  }
}

/// The account of what became of the source: removals, edits, and markup that the reader consumed.
public struct Ledger: Sendable {
  /// Every removal, in the order made.
  public internal(set) var removals: [Removal] = []

  /// Each kind of edit with its count, in the order of first occurrence.
  public private(set) var edits: [EditCount] = []

  /// Ranges of the source as read that were syntax and not text, in the order met.
  public private(set) var markup: [Range<Int>] = []

  /// The stage at work, to which removals and edits are put down.
  ///
  /// The runner sets it.
  public var stage = ""

  /// An account of nothing.
  public init() {}

  /// Whether a stage has removed or edited anything.
  public func hasWork(of stage: String) -> Bool {
    removals.contains { $0.stage == stage } || edits.contains { $0.stage == stage }
  }

  /// Notes `count` edits made under `rule` by the stage at work.
  public mutating func count(_ rule: Rule, _ count: Int = 1) {
    if count == 0 { return }
    for index in edits.indices
    where edits[index].rule == rule.id && edits[index].stage == stage {
      edits[index].count += count
      return
    }
    edits.append(EditCount(stage: stage, rule: rule.id, count: count))
  }

  /// Notes that the bytes of `range`, of the source as read, are syntax that the reader consumed.
  public mutating func noteMarkup(_ range: Range<Int>) { markup.appendMerging(range) }
}
