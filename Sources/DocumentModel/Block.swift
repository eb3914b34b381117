// SPDX-License-Identifier: Apache-2.0

/// A part of a document in reading order.
public enum Block: Sendable {
  /// A heading of a section, or the title.
  case heading(Heading)
  /// Running prose.
  case paragraph(Passage)
  /// Items, ordered or not.
  case list(List)
  /// Rows and columns.
  case table(Table)
  /// The words under a picture that is not here.
  case caption(Passage)
  /// Text to be kept to the letter, line ends included.
  case code(Passage)
  /// Words of somebody else, set apart.
  case quote(Passage)
  /// Short lines whose role is not known yet.
  case lines(Lines)
}

/// A text and the entities found in it: what every kind of block is made of.
public struct Passage: Sendable {
  /// The text.
  ///
  /// Setting it drops the entities, whose offsets it would falsify.
  public var text: Text {
    didSet { entities = [] }
  }

  /// The entities, by start; they do not overlap.
  public var entities: [Entity]

  /// A passage of `text` with nothing tagged.
  public init(_ text: Text) {
    self.text = text
    entities = []
  }
}

/// A name, date, amount or the like in a passage.
public struct Entity: Hashable, Sendable {
  /// The label, such as `GPE`.
  public var label: String

  /// Where it stands in the text of its passage, in bytes.
  public var range: Range<Int>

  /// What found it: `gazetteer`, `pattern`, `acronym` or `model`.
  public var method: String

  /// How sure the method is, 0 to 1.
  public var score: Double

  /// What it is in the gazetteer that has it, if that says so.
  public var id: String?

  /// An entity at `range`, in bytes of its passage's text.
  public init(
    label: String, range: Range<Int>, method: String, score: Double = 1, id: String? = nil
  ) {
    self.label = label
    self.range = range
    self.method = method
    self.score = score
    self.id = id
  }
}

/// A heading and its depth.
public struct Heading: Sendable {
  /// 1 for the title, 2 for a section, up to 6.
  public var level: Int

  /// How likely the level is right, 0 to 1: 1 where the source marks it, less where it is inferred.
  public var levelConfidence: Double

  /// The words.
  public var passage: Passage

  /// A heading at `level`, 1 to 6, of which `levelConfidence` says how sure it is.
  public init(level: Int, levelConfidence: Double = 1, _ text: Text) {
    self.level = level
    self.levelConfidence = levelConfidence
    passage = Passage(text)
  }
}

/// Items in order.
public struct List: Sendable {
  /// Whether the items are numbered or lettered.
  public var isOrdered: Bool

  /// The number of the first item, when it is ordered: not 1 where it goes on with one before.
  public var start = 1

  /// The items of all depths in reading order, without their bullets or numbers.
  public private(set) var items: [Passage]

  /// How deep each item stands, 0 for the items of the list itself; empty when all are at 0.
  public private(set) var depths: [Int]

  /// A list of `items`.
  ///
  /// - Parameters:
  ///   - isOrdered: Whether its own items, at depth 0, are numbered or lettered.
  ///   - items: The items of all depths in reading order.
  ///   - depths: How deep each of them stands, or empty.
  public init(isOrdered: Bool, items: [Passage], depths: [Int] = []) {
    precondition(depths.isEmpty || depths.count == items.count, "each item has one depth")
    self.isOrdered = isOrdered
    self.items = items
    self.depths = depths.contains { $0 != 0 } ? depths : []
  }

  /// How deep the item at `index` stands, 0 for an item of the list itself.
  public func depth(of index: Int) -> Int { depths.isEmpty ? 0 : depths[index] }

  /// Leaves the items at `places`, in ascending order, and takes out the others.
  public mutating func keepItems(at places: [Int]) {
    if !depths.isEmpty { depths = places.map { depths[$0] } }
    items = places.map { items[$0] }
  }

  /// Calls `body` with each item in reading order.
  mutating func forEachItem<Failure: Error>(
    _ body: (inout Passage) throws(Failure) -> Void
  ) throws(Failure) {
    for index in items.indices { try body(&items[index]) }
  }
}

/// A group of lines that stand together and whose role is open.
public struct Lines: Sendable {
  /// The lines, none of them blank.
  public var lines: [Passage]

  /// Whether a blank line stood before the first of them.
  public var followsBlank: Bool

  /// A group of `lines`.
  public init(_ lines: [Passage], followsBlank: Bool) {
    self.lines = lines
    self.followsBlank = followsBlank
  }
}

extension Block {
  /// Whether it is a heading.
  public var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// The text of a block that is one passage; `nil` for a list, a table and lines.
  public var text: Text? {
    switch self {
    case .heading(let heading): heading.passage.text
    case .paragraph(let passage), .caption(let passage), .code(let passage), .quote(let passage):
      passage.text
    case .list, .lines, .table: nil
    }
  }

  /// Every text that the block came from, in order; their origins are the block's origin.
  public var extent: [Text] {
    switch self {
    case .heading(let heading): [heading.passage.text]
    case .paragraph(let passage), .caption(let passage), .code(let passage), .quote(let passage):
      [passage.text]
    case .list(let list): list.items.map(\.text)
    case .lines(let group): group.lines.map(\.text)
    case .table(let table): table.extent + (table.ownCaption.map { [$0.text] } ?? [])
    }
  }

  /// Calls `body` with each passage of the block in reading order, table cells included.
  public mutating func forEachPassage<Failure: Error>(
    _ body: (inout Passage) throws(Failure) -> Void
  ) throws(Failure) {
    // The payload is moved out and back in, so that nobody else holds what `body` changes.
    switch consume self {
    case .heading(var heading):
      defer { self = .heading(heading) }
      try body(&heading.passage)
    case .paragraph(var passage):
      defer { self = .paragraph(passage) }
      try body(&passage)
    case .caption(var passage):
      defer { self = .caption(passage) }
      try body(&passage)
    case .code(var passage):
      defer { self = .code(passage) }
      try body(&passage)
    case .quote(var passage):
      defer { self = .quote(passage) }
      try body(&passage)
    case .list(var list):
      defer { self = .list(list) }
      try list.forEachItem(body)
    case .lines(var group):
      defer { self = .lines(group) }
      for index in group.lines.indices { try body(&group.lines[index]) }
    case .table(var table):
      defer { self = .table(table) }
      for index in table.header.indices { try body(&table.header[index]) }
      for row in table.rows.indices {
        for column in table.rows[row].indices { try body(&table.rows[row][column]) }
      }
      if var caption = table.ownCaption {
        try body(&caption)
        table.caption = caption
      }
    }
  }
}

extension [Block] {
  /// Whether open lines stand straight before the block at `index` or after it, as they do where
  /// each cell of a table stands for itself.
  public func isBesideOpenLines(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard indices.contains(neighbour), case .lines = self[neighbour] else { return false }
      return true
    }
  }
}
