// SPDX-License-Identifier: Apache-2.0

/// Something that an expression may ask for: its name, type and meaning, declared once.
public struct Fact: Hashable, Sendable {
  /// The name, in snake_case.
  public let name: String

  /// What it is without a key; `nil` when it needs one.
  public let type: ExpressionType?

  /// What it is with a key, as in `entities.GPE`; `nil` when it takes none.
  public let memberType: ExpressionType?

  /// The keys that there are, or `nil` when any may be.
  public let keys: [String]?

  /// The fact that this one is a part of, for `share`.
  public let whole: String?

  /// Whether it is a share, which is never above 1.
  public let isShare: Bool

  /// Whether it is the same in every run over the same input.
  public let isDeterministic: Bool

  /// What it is, in one sentence.
  public let summary: String

  /// A fact; a part has a `whole`, a fact with keys a `memberType`.
  public init(
    _ name: String, _ type: ExpressionType?, members memberType: ExpressionType? = nil,
    keys: [String]? = nil, partOf whole: String? = nil, isShare: Bool = false,
    isDeterministic: Bool = true, _ summary: String
  ) {
    self.name = name
    self.type = type
    self.memberType = memberType
    self.keys = keys
    self.whole = whole
    self.isShare = isShare
    self.isDeterministic = isDeterministic
    self.summary = summary
  }

  /// The numbers that it can be, with or without a key; `nil` where it is no number.
  ///
  /// Facts count and measure: none is below 0, and none that is a number is ever missing.
  var range: ClosedRange<Double>? {
    guard type == .number || type == nil && memberType == .number else { return nil }
    return 0...(isShare ? 1 : .infinity)
  }
}

/// A fact as an expression names it.
public struct FactReference: Hashable, Sendable, CustomStringConvertible {
  /// The place of the fact in its schema.
  public let index: Int

  /// The fact's name.
  public let name: String

  /// The key behind its point or in its brackets.
  public let key: String?

  /// The fact as one writes it.
  public var description: String {
    guard let key else { return name }
    let isName =
      !key.isEmpty
      && key.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
    return isName ? "\(name).\(key)" : "\(name)[\"\(key)\"]"
  }
}

/// The facts that the expressions of one kind may ask for.
public struct FactSchema: Sendable {
  /// What they are about: `a document`, `a run`.
  public let subject: String

  /// The facts in the order of the reference page.
  public let facts: [Fact]

  /// Whether there may be an earlier run to compare with: `baseline` and `drift`.
  public let hasBaseline: Bool

  private let indices: [String: Int]

  /// A schema; the names of its facts differ.
  public init(subject: String, facts: [Fact], hasBaseline: Bool = false) {
    self.subject = subject
    self.facts = facts
    self.hasBaseline = hasBaseline
    indices = Dictionary(uniqueKeysWithValues: facts.enumerated().map { ($1.name, $0) })
  }

  /// Where a name that is no fact here is one, for messages.
  func factElsewhere(_ name: String) -> String? {
    let others = [DocumentFacts.schema, RunFacts.schema(stages: [])]
    return others.first { $0.subject != subject && $0.index(of: name) != nil }.map {
      "'\(name)' is a fact of \($0.subject)"
        + ($0.hasBaseline ? ": ask for it in a gate" : ": ask for it under 'if'")
    }
  }

  /// The place of the fact called `name`.
  public func index(of name: String) -> Int? { indices[name] }
}

/// What answers for the facts of one schema.
public protocol Facts {
  /// The value of a fact; missing when there is none.
  mutating func value(of fact: FactReference) -> ExpressionValue
}
