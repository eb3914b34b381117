// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// The keys of a mapping, asked for one by one; what is left is unknown.
///
/// A key that is missing while one much like it is unknown is one mistake, told once.
struct Keys {
  private var reader: MappingReader
  private let subject: String
  private let sink: DiagnosticSink
  /// The keys that stand there and mean nothing.
  private let unknown: [String]

  /// Starts to read a mapping that may have some keys; nil, with a report, when it is no mapping.
  init?(
    _ known: [String], in node: YAMLNode, of subject: MappingSubject, into sink: DiagnosticSink
  ) {
    guard let reader = MappingReader(node, of: subject, into: sink) else { return nil }
    self.reader = reader
    self.sink = sink
    self.subject = subject.name.map { "\(subject.kind) '\($0)'" } ?? "the \(subject.kind)"
    let names = node.entries?.compactMap { $0.key.scalar?.text } ?? []
    unknown = names.filter { !known.contains($0) }
  }

  /// The entry of a key that may be absent.
  mutating func optional(_ key: String) -> YAMLEntry? { reader.entry(key) }

  /// The entry of a setting, under its name or a former one, which is then reported.
  mutating func setting(_ declaration: SettingDeclaration) -> YAMLEntry? {
    var found = reader.entry(declaration.name)
    for name in declaration.formerNames {
      guard let entry = reader.formerEntry(name) else { continue }
      let place = entry.key.usageSpan
      if let first = found {
        sink.report(
          .error(
            "duplicate-setting", "'\(name)' is the former name of '\(declaration.name)', given too",
            at: place, labels: [.init(first.key.usageSpan, "given here")], help: "remove it"))
      } else {
        sink.report(formerName(name, of: "setting", now: declaration.name, at: place))
        found = entry
      }
    }
    return found
  }

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

  /// Whether an unknown key may be meant for this one.
  func hasNearMiss(of key: String) -> Bool {
    unknown.contains { nearMisses(of: $0, in: [key]) == [key] }
  }

  /// Reports the keys that nobody asked for.
  func finish() { reader.finish() }
}

/// The warning for a name that something had before.
func formerName(
  _ name: String, of noun: String, now current: String, at place: SourceSpan
) -> Diagnostic {
  .warning(
    "former-name", "\(noun) '\(name)' is called '\(current)' now", at: place,
    help: "write '\(current)'", replacement: .init(place, with: current))
}
