// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// Where a node is written: what tells it from all others, however often an alias brings it.
struct NodePlace: Hashable {
  private let file: ObjectIdentifier
  private let offset: Int

  /// The place of a node; the file must outlive it.
  init(_ node: YAMLNode) {
    file = ObjectIdentifier(node.span.file)
    offset = node.span.range.lowerBound
  }
}
