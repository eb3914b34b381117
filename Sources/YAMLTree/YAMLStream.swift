// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// The documents of a YAML file.
public struct YAMLStream: Sendable {
  /// The root node of each document, in order; empty for a file without content.
  public let documents: [YAMLNode]
  /// Whether the file was read to its end.
  public let isComplete: Bool
  private let file: SourceFile
  /// Where each document starts: its `---`, or an empty span where none is written.
  private let markers: [SourceSpan]

  /// Reads a file that must be right from end to end.
  ///
  /// - Throws: `YAMLError` with ids that start with `yaml-`, and all that `init(reading:)` finds.
  /// - Complexity: O(*bytes* + *nodes*), where nodes are bounded by the limits.
  public init(parsing file: SourceFile, limits: YAMLLimits = YAMLLimits()) throws(YAMLError) {
    let sink = DiagnosticSink()
    self.init(reading: file, limits: limits, into: sink)
    if !sink.diagnostics.isEmpty { throw YAMLError(sink.diagnostics) }
  }

  /// Reads as much of a file as can be read, and reports what is wrong with it.
  ///
  /// Reading stops at the first fault of syntax and at the first limit that is passed; `isComplete`
  /// is then false. It goes on after a fault of meaning: of equal keys all stay, an alias to nothing
  /// is null, a value that does not fit its tag is a string, and a merge that brings no mapping
  /// brings nothing. What a reader of the tree finds wrong at the very place of such a fault follows
  /// from it, and the sink drops it.
  ///
  /// - Complexity: O(*bytes* + *nodes*), where nodes are bounded by the limits.
  public init(
    reading file: SourceFile, limits: YAMLLimits = YAMLLimits(), into sink: DiagnosticSink
  ) {
    self.file = file
    do throws(YAMLError) {
      try checkText(of: file, limits: limits)
    } catch {
      error.diagnostics.forEach(sink.report)
      (documents, markers, isComplete) = ([], [], false)
      return
    }
    var builder = TreeBuilder(file: file, limits: limits)
    builder.parse()
    builder.diagnostics.forEach(sink.reportRoot)
    documents = builder.documents
    markers = builder.markers
    isComplete = builder.isComplete
  }

  /// The one document of a file that must have one.
  ///
  /// - Throws: `YAMLError` with id `yaml-empty` or `yaml-second-document`.
  public func single() throws(YAMLError) -> YAMLNode {
    let sink = DiagnosticSink()
    let root = single(into: sink)
    guard let root, sink.diagnostics.isEmpty else { throw YAMLError(sink.diagnostics) }
    return root
  }

  /// The first document of a file that must have one; nil, with a report, when it has none.
  ///
  /// A second document is reported. Of a file that could not be read to its end there is none, and
  /// nothing is added to the report of that.
  public func single(into sink: DiagnosticSink) -> YAMLNode? {
    guard isComplete else { return nil }
    if documents.count > 1 {
      sink.report(
        .error(
          "yaml-second-document",
          "file has \(documents.count) YAML documents, expected one", at: markers[1],
          label: "the second one starts here", help: "remove '---' or split the file"))
    }
    if documents.isEmpty {
      sink.report(
        .error(
          "yaml-empty", "file has no content, expected one YAML document",
          at: SourceSpan(file: file, range: 0..<0)))
    }
    return documents.first
  }
}
