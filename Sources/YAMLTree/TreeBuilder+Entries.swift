// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

extension TreeBuilder {
  /// Pairs keys with values, reports equal keys, and puts merged entries where their `<<` stands.
  ///
  /// A key of the mapping itself wins over a merged one, an earlier merged one over a later one.
  ///
  /// - Complexity: O(*nodes* of the keys and of what is merged), which the limits bound.
  mutating func mergedEntries(of children: [YAMLNode]) -> [YAMLEntry] {
    var firstSpans: [KeyIdentity: SourceSpan] = [:]
    var hasMerge = false
    var entries: [YAMLEntry] = []
    entries.reserveCapacity(children.count / 2)
    for position in stride(from: 0, to: children.count - 1, by: 2) {
      let key = children[position]
      entries.append(YAMLEntry(key: key, value: children[position + 1]))
      if key.isUnresolved { continue }
      hasMerge = hasMerge || isMergeKey(key)
      if let first = firstSpans.updateValue(key.usageSpan, forKey: KeyIdentity(key)) {
        firstSpans[KeyIdentity(key)] = first
        reportDuplicate(key, first: first)
      }
    }
    guard hasMerge else { return entries }
    var taken = Set(firstSpans.keys)
    return entries.flatMap { entry in
      isMergeKey(entry.key) ? merged(entry, except: &taken) : [entry]
    }
  }

  private mutating func merged(
    _ entry: YAMLEntry, except taken: inout Set<KeyIdentity>
  ) -> [YAMLEntry] {
    let sources = entry.value.items ?? [entry.value]
    var result: [YAMLEntry] = []
    for source in sources where !source.isUnresolved {
      guard let entries = source.entries else {
        diagnostics.append(
          .error(
            "yaml-merge", "'<<' needs a mapping or a list of mappings, not \(source)",
            at: source.usageSpan))
        continue
      }
      for var merged in entries where taken.insert(KeyIdentity(merged.key)).inserted {
        merged.mergeSpan = entry.key.span
        result.append(merged)
      }
    }
    return result
  }

  private mutating func reportDuplicate(_ key: YAMLNode, first: SourceSpan) {
    guard diagnostics.count < Self.mostDiagnostics else { return }
    let name = key.scalar.map { "'\(abridged($0.text))'" } ?? "(\(key))"
    diagnostics.append(
      .error(
        "yaml-duplicate-key", "key \(name) is given twice", at: key.usageSpan,
        label: "again here", labels: [.init(first, "first here")],
        help: isMergeKey(key)
          ? "merge several mappings with one '<<: [*a, *b]'" : "remove or rename one of them"))
  }
}

private func isMergeKey(_ key: YAMLNode) -> Bool {
  guard let scalar = key.scalar, scalar.text == "<<" else { return false }
  return key.tag == nil ? scalar.style == .plain : key.tag == "tag:yaml.org,2002:merge"
}

/// What makes two keys equal: tag and value, not place or style.
///
/// - Source: YAML 1.2.2, section 3.2.1.3; strings are compared by code points.
private indirect enum KeyIdentity: Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case float(UInt64)
  case string([UInt8], tag: String?)
  case sequence([KeyIdentity], tag: String?)
  case mapping([KeyIdentity: KeyIdentity], tag: String?)

  init(_ node: YAMLNode) {
    let isCore = node.tag?.hasPrefix("tag:yaml.org,2002:") ?? true
    let tag = isCore ? nil : node.tag
    switch node.content {
    case .scalar(let scalar):
      switch scalar.value {
      case .null: self = .null
      case .bool(let value): self = .bool(value)
      case .integer(let value): self = .integer(value)
      case .float(let value): self = .float(value.bitPattern)
      case .string: self = .string(Array(scalar.text.utf8), tag: tag)
      }
    case .sequence(let items): self = .sequence(items.map(KeyIdentity.init), tag: tag)
    case .mapping(let entries):
      let pairs = entries.map { (KeyIdentity($0.key), KeyIdentity($0.value)) }
      self = .mapping(Dictionary(pairs) { first, _ in first }, tag: tag)
    }
  }
}
