// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// The documents of a YAML file.
public struct YAMLStream: Sendable {
  /// The root node of each document, in order; empty for a file without content.
  public let documents: [YAMLNode]
  private let file: SourceFile
  /// Where each document starts: its `---`, or an empty span where none is written.
  private let markers: [SourceSpan]

  /// Parses a whole file.
  ///
  /// Parsing stops at the first fault of syntax and at the first limit that is passed; faults of
  /// meaning (duplicate keys, undefined aliases, …) are collected until then.
  ///
  /// - Throws: `YAMLError` with ids that start with `yaml-`.
  /// - Complexity: O(*bytes* + *nodes*), where nodes are bounded by the limits.
  public init(parsing file: SourceFile, limits: YAMLLimits = YAMLLimits()) throws(YAMLError) {
    try checkText(of: file, limits: limits)
    var builder = TreeBuilder(file: file, limits: limits)
    try builder.parse()
    self.file = file
    documents = builder.documents
    markers = builder.markers
  }

  /// The one document of a file that must have one.
  ///
  /// - Throws: `YAMLError` with id `yaml-empty` or `yaml-second-document`.
  public func single() throws(YAMLError) -> YAMLNode {
    guard let root = documents.first else {
      throw YAMLError([
        .error(
          "yaml-empty", "file has no content, expected one YAML document",
          at: SourceSpan(file: file, range: 0..<0))
      ])
    }
    guard documents.count == 1 else {
      throw YAMLError([
        .error(
          "yaml-second-document",
          "file has \(documents.count) YAML documents, expected one", at: markers[1],
          label: "the second one starts here", help: "remove '---' or split the file")
      ])
    }
    return root
  }
}
