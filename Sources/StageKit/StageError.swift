// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// Why a stage cannot be made from its settings, or cannot treat a document.
public struct StageError: Error, Hashable, Sendable {
  /// What is wrong, one entry a mistake; never empty.
  public let diagnostics: [Diagnostic]

  /// One mistake, without a place.
  public init(_ id: String, _ message: String, help: String? = nil) {
    diagnostics = [Diagnostic(id: id, severity: .error, message: message, help: help)]
  }

  /// Several mistakes, such as those of a resource file; at least one.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "a stage error without a diagnostic")
    self.diagnostics = diagnostics
  }

  /// The id of the first mistake.
  public var id: String { diagnostics[0].id }

  /// The message of the first mistake.
  public var message: String { diagnostics[0].message }
}
