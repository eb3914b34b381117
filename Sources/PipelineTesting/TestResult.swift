// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// What came of a test.
public struct TestResult: Sendable {
  /// The test.
  public let test: PipelineTest
  /// What is not as expected, in the order of the file; empty when the test passes.
  public let mismatches: [Mismatch]

  /// Whether all is as expected.
  public var passes: Bool { mismatches.isEmpty }
}

/// Something that is not as a test expects it.
public struct Mismatch: Sendable {
  /// The expectation as an id, such as `headings`.
  public let id: String
  /// What is not as expected, one clause.
  public let message: String
  /// Where the expectation is written.
  public let place: SourceSpan
  /// Expected and found side by side; empty where `message` says all.
  public let lines: [ComparedLine]
  /// The file to be rewritten when what was found is right, with its new content.
  let update: (path: String, bytes: [UInt8])?

  init(
    _ id: String, _ message: String, at place: SourceSpan, lines: [ComparedLine] = [],
    update: (path: String, bytes: [UInt8])? = nil
  ) {
    self.id = id
    self.message = message
    self.place = place
    self.lines = lines
    self.update = update
  }

  /// The lines as text, `-` before what is expected and `+` before what was found.
  public var difference: String {
    lines.map { line in
      switch line.side {
      case .both: "  " + line.text
      case .old: "- " + line.text
      case .new: "+ " + line.text
      }
    }.joined(separator: "\n")
  }
}
