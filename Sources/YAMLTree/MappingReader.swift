// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// What a mapping describes, so that messages speak of it by name.
public struct MappingSubject: Hashable, Sendable {
  /// The kind of thing, as `stage`.
  public var kind: String
  /// Its name, as `clean`; nil when there is only one.
  public var name: String?
  /// What its keys are called, as `setting`.
  public var keyNoun: String

  /// Creates a subject: `stage 'clean'`, whose keys are settings.
  public init(_ kind: String, named name: String? = nil, keysAre keyNoun: String = "key") {
    self.kind = kind
    self.name = name
    self.keyNoun = keyNoun
  }

  /// `stage 'clean'`, or `the pipeline` without a name.
  var title: String { name.map { "\(kind) '\($0)'" } ?? "the \(kind)" }
  /// `'clean'`, or `the pipeline` without a name.
  var shortTitle: String { name.map { "'\($0)'" } ?? "the \(kind)" }
}

/// Reads a mapping key by key and reports every fault, so that a caller needs no control flow.
///
/// Ask for each key once, then call `finish`, which reports the keys that nobody asked for.
public struct MappingReader {
  /// The mapping that is read.
  public let node: YAMLNode
  private let entries: [YAMLEntry]
  private let subject: MappingSubject
  private let sink: DiagnosticSink
  private var known: [String] = []
  private var former: [String] = []

  /// Starts to read a mapping; nil, with a `wrong-type`, when the node is none.
  public init?(_ node: YAMLNode, of subject: MappingSubject, into sink: DiagnosticSink) {
    guard let entries = node.entries else {
      let name = "the \(subject.keyNoun)s of \(subject.shortTitle)"
      sink.report(wrongType(node, name: name, expected: "a mapping"))
      return nil
    }
    self.node = node
    self.entries = entries
    self.subject = subject
    self.sink = sink
  }

  /// The entry of a key, without a report when it is absent.
  public mutating func entry(_ key: String) -> YAMLEntry? {
    known.append(key)
    return entries.first { $0.key.scalar?.text == key }
  }

  /// The entry of a key that is read still, and suggested to nobody.
  public mutating func formerEntry(_ key: String) -> YAMLEntry? {
    former.append(key)
    return entries.first { $0.key.scalar?.text == key }
  }

  /// The value of a key that may be absent; nil when it is, or when a fault was reported.
  public mutating func optional<Value>(_ key: String, as form: NodeForm<Value>) -> Value? {
    entry(key).flatMap { form.read($0.value, "'\(key)'", sink) }
  }

  /// The value of a key that must be there; nil when a fault was reported.
  ///
  /// An absent key is reported as `missing-key`, `missing-setting` and the like.
  public mutating func required<Value>(_ key: String, as form: NodeForm<Value>) -> Value? {
    if let entry = entry(key) { return form.read(entry.value, "'\(key)'", sink) }
    sink.report(
      .error(
        "missing-\(subject.keyNoun)", "\(subject.title) needs the \(subject.keyNoun) '\(key)'",
        at: entries.first?.key.usageSpan ?? node.usageSpan, label: "'\(key)' is missing here",
        help: "add '\(key): …', \(form.expected)"))
    return nil
  }

  /// Reports each key that was not asked for, as `unknown-key`, `unknown-setting` and the like.
  public func finish() {
    let noun = subject.keyNoun
    for entry in entries {
      guard let name = entry.key.scalar?.text else {
        sink.report(wrongType(entry.key, name: "a \(noun)", expected: "a string"))
        continue
      }
      if known.contains(name) || former.contains(name) { continue }
      let near = nearMisses(of: name, in: known)
      let place = entry.key.usageSpan
      let replacement = near.first.map { Diagnostic.Replacement(place, with: $0) }
      let list = known.isEmpty ? "none" : known.joined(separator: ", ")
      sink.report(
        .error(
          "unknown-\(noun)", "\(subject.title) has no \(noun) '\(abridged(name))'", at: place,
          label: "not a \(noun) of this \(subject.kind)",
          notes: ["\(noun)s of \(subject.shortTitle): \(list)"],
          help: didYouMean(name, among: known), replacement: replacement))
    }
  }
}
