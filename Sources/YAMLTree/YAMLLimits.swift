// SPDX-License-Identifier: Apache-2.0

/// How large a YAML file may be, so that a hostile one is refused in bounded time and memory.
///
/// - Source: the largest hand-written pipelines and CI definitions found have a few thousand nodes
///   and a depth of 12; the defaults leave an order of magnitude of room.
public struct YAMLLimits: Hashable, Sendable {
  /// Bytes of the file.
  ///
  /// Default 16 MiB.
  public var byteCount: Int
  /// Lists and mappings nested in each other, counted through aliases.
  ///
  /// Default 64.
  public var depth: Int
  /// Nodes of all documents; an alias and a merged entry count as the nodes they bring.
  ///
  /// Default 100 000.
  public var nodeCount: Int

  /// Creates limits; each is 1 or more.
  public init(byteCount: Int = 16 << 20, depth: Int = 64, nodeCount: Int = 100_000) {
    precondition(
      byteCount > 0 && depth > 0 && nodeCount > 0,
      "limits must be 1 or more, not \(byteCount), \(depth), \(nodeCount)")
    self.byteCount = byteCount
    self.depth = depth
    self.nodeCount = nodeCount
  }
}
