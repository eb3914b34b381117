// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

// Trees of several files are put together from nodes that keep the place where they were written.

extension YAMLNode {
  /// A string that nobody wrote; `span` is the place that speaks for it.
  public init(text: String, at span: SourceSpan) {
    let scalar = YAMLScalar(text: text, style: .plain, value: .string)
    self.init(content: .scalar(scalar), span: span)
  }

  /// The node as one that stands in the place of another, which it remembers.
  public func overriding(_ other: YAMLNode) -> YAMLNode {
    var node = self
    node.overridden += [other.usageSpan] + other.overridden
    return node
  }

  /// The node with other entries, as a mapping.
  public func replacing(entries: [YAMLEntry]) -> YAMLNode {
    var node = self
    node.content = .mapping(entries)
    return node
  }

  /// The node with other items, as a list.
  public func replacing(items: [YAMLNode]) -> YAMLNode {
    var node = self
    node.content = .sequence(items)
    return node
  }
}

extension YAMLEntry {
  /// A key with a value, put together from nodes of a file or of several.
  public init(_ key: YAMLNode, _ value: YAMLNode) { self.init(key: key, value: value) }
}
