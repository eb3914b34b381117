// SPDX-License-Identifier: Apache-2.0

/// One document on its way through the pipeline.
///
/// Its source never changes. Each non-blank byte of it lies in exactly one of: a block's origin, a
/// removal, the origin of a metadata value, markup. `conservationFaults` checks that.
public struct Document: Sendable {
  /// What the document is called: unique in a run, stable between runs.
  public var id: String

  /// What it was read from.
  public let source: Source

  /// What is known about it.
  public var metadata = Metadata()

  /// The content in reading order.
  public var blocks: [Block]

  /// What became of the rest.
  public var ledger = Ledger()

  /// A document as a reader makes it.
  public init(id: String, source: Source, blocks: [Block] = []) {
    self.id = id
    self.source = source
    self.blocks = blocks
  }

  /// Notes `text` as removed under `rule`; the caller takes it out of its block.
  public mutating func remove(_ text: Text, by rule: Rule) {
    let origin = source.origin(of: text)
    if origin.isEmpty { return }
    ledger.removals.append(
      Removal(origin: origin, text: text.string, stage: ledger.stage, rule: rule.id))
  }

  /// Notes every text of `block` as removed under `rule`; the caller takes the block out.
  public mutating func remove(_ block: Block, by rule: Rule) {
    for text in block.extent { remove(text, by: rule) }
  }

  /// Takes out each block for which `isRemoved` says so, and notes it under `rule`.
  ///
  /// - Parameters:
  ///   - rule: What the removals are noted under.
  ///   - isRemoved: Called once a block in reading order, with its index.
  /// - Complexity: O(*n*) in the number of blocks.
  public mutating func removeBlocks(by rule: Rule, where isRemoved: (Int, Block) -> Bool) {
    keepBlocks { document, index in
      if isRemoved(index, document.blocks[index]) {
        document.remove(document.blocks[index], by: rule)
        return false
      }
      return true
    }
  }

  /// Leaves the blocks for which `isKept` says so, and takes out the others without a note of them.
  ///
  /// - Parameter isKept: Called once a block in reading order, with the document and the index of the
  ///   block, which it may change; all blocks stand where they stood.
  /// - Complexity: O(*n*) in the number of blocks; none is copied.
  public mutating func keepBlocks(where isKept: (inout Document, Int) -> Bool) {
    var kept: [Int] = []
    kept.reserveCapacity(blocks.count)
    for index in blocks.indices where isKept(&self, index) { kept.append(index) }
    var places = blocks.mutableSpan
    for (place, index) in kept.enumerated() where place < index { places.swapAt(place, index) }
    blocks.removeLast(blocks.count - kept.count)
  }

  /// Records `value` under `key` with the origin of `text`, where the value stood.
  ///
  /// - Returns: Whether the key was free; where not, nothing is recorded.
  @discardableResult
  public mutating func addMetadata(_ key: String, _ value: Metadata.Value, from text: Text) -> Bool
  {
    metadata.add(key, value, origin: source.origin(of: text))
  }

  /// Calls `body` with each passage in reading order, table cells included.
  public mutating func forEachPassage<Failure: Error>(
    _ body: (inout Passage) throws(Failure) -> Void
  ) throws(Failure) {
    for index in blocks.indices { try blocks[index].forEachPassage(body) }
  }
}
