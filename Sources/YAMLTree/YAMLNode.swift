// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// A value of a YAML document that knows where it was written.
///
/// Aliases and merge keys are resolved: the node stands once more in each place that names it,
/// and keeps the span of the place where it was written. Copies share their storage.
public struct YAMLNode: Sendable {
  /// What a node can be.
  public enum Content: Sendable {
    /// A single value.
    case scalar(YAMLScalar)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order written; equal keys were reported.
    case mapping([YAMLEntry])
  }

  /// The value.
  public internal(set) var content: Content
  /// Where the value is written, without its anchor and tag.
  public internal(set) var span: SourceSpan
  /// The tag in full, as `tag:yaml.org,2002:str`; nil when none is written.
  public internal(set) var tag: String?
  /// The name after `&`; nil when none is written.
  public internal(set) var anchor: String?
  /// The place of the alias that put the node here; nil where the node itself is written.
  public internal(set) var aliasSpan: SourceSpan?

  /// Where the values stand that this one replaces, nearest first; empty for most nodes.
  public internal(set) var overridden: [SourceSpan] = []

  /// Nodes in this one, itself and expanded aliases included.
  var nodeCount = 1
  /// Collections nested in this one, itself included; 0 for a scalar.
  var height = 0
  /// Whether this node stands for an alias that could not be resolved, which was reported.
  var isUnresolved = false
}

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable {
  /// The key, most often a scalar.
  public internal(set) var key: YAMLNode
  /// The value; a scalar that resolves to null when nothing is written.
  public internal(set) var value: YAMLNode
  /// The place of the `<<` that brought the entry here; nil where the entry itself is written.
  public internal(set) var mergeSpan: SourceSpan?
}

/// A scalar: its text as written, how it was written, and what it means.
public struct YAMLScalar: Hashable, Sendable {
  /// How a scalar is written.
  public enum Style: Hashable, Sendable {
    /// Without quotes.
    case plain
    /// Between `'`.
    case singleQuoted
    /// Between `"`.
    case doubleQuoted
    /// After `|`.
    case literal
    /// After `>`.
    case folded
  }

  /// What a scalar means by the YAML 1.2 core schema.
  public enum Value: Hashable, Sendable {
    /// `null`, `~` or nothing.
    case null
    /// `true` or `false`; `yes`, `no`, `on` and `off` are strings.
    case bool(Bool)
    /// A whole number in base 10, 8 (`0o17`) or 16 (`0xFF`).
    case integer(Int)
    /// A number with fraction or exponent, `.inf`, `.nan`, or a whole number past 64 bits.
    case float(Double)
    /// All else; the text is `YAMLScalar.text`.
    case string
  }

  /// The text after unescaping and folding.
  public internal(set) var text: String
  /// How it is written.
  public internal(set) var style: Style
  /// What it means.
  public internal(set) var value: Value
}

extension YAMLNode {
  /// The scalar, or nil for a list or a mapping.
  public var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items of a list, or nil for anything else.
  public var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping, or nil for anything else.
  public var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether the node is `null`, `~` or nothing at all.
  public var isNull: Bool { scalar?.value == .null }

  /// The value of a scalar key with this text; nil when there is none or this is no mapping.
  ///
  /// - Complexity: O(*entries*).
  public subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key.scalar?.text == key }?.value
  }

  /// The place to show for a fault of the node: the alias that put it here, or where it is written.
  public var usageSpan: SourceSpan { aliasSpan ?? span }

  /// What the node is, for messages: `a mapping`, `the string 'x'`.
  public var description: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: scalar.text.isEmpty ? "nothing" : "null"
      case .bool: "the boolean \(scalar.text)"
      case .integer, .float: "the number \(scalar.text)"
      case .string: "the string '\(abridged(scalar.text))'"
      }
    }
  }
}

extension YAMLNode: CustomStringConvertible {}

/// At most 40 characters of a text, for messages.
func abridged(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 40 else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(39))) + "…"
}
