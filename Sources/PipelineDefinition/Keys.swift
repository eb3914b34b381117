// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// The keys of a mapping, asked for one by one; what is left is unknown.
///
/// A key that is missing while one much like it is unknown is one mistake, told once.
struct Keys {
  private var reader: MappingReader
  private let subject: String
  private let sink: DiagnosticSink
  private let names: [String]

  /// Starts to read a mapping; nil, with a report, when the node is none.
  init?(_ node: YAMLNode, of subject: MappingSubject, into sink: DiagnosticSink) {
    guard let reader = MappingReader(node, of: subject, into: sink) else { return nil }
    self.reader = reader
    self.sink = sink
    self.subject = subject.name.map { "\(subject.kind) '\($0)'" } ?? "the \(subject.kind)"
    names = node.entries?.compactMap { $0.key.scalar?.text } ?? []
  }

  /// The entry of a key that may be absent.
  mutating func optional(_ key: String) -> YAMLEntry? { reader.entry(key) }

  /// The entry of a key that must be there; nil when it is not, which is then reported.
  mutating func required(_ key: String, help: String) -> YAMLEntry? {
    if let entry = reader.entry(key) { return entry }
    if hasNearMiss(of: key) { return nil }
    let first = reader.node.entries?.first?.key.usageSpan
    sink.report(
      .error(
        "missing-key", "\(subject) needs the key '\(key)'", at: first ?? reader.node.usageSpan,
        help: help))
    return nil
  }

  /// Whether a key stands there that may be meant for this one.
  func hasNearMiss(of key: String) -> Bool {
    names.contains { nearMisses(of: $0, in: [key]) == [key] }
  }

  /// Reports the keys that nobody asked for.
  func finish() { reader.finish() }
}
