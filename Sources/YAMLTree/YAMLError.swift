// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// Why a YAML file cannot be used; has at least one diagnostic, in the order of the file.
public struct YAMLError: Error, Hashable, Sendable {
  /// All that was found, each with its place.
  public let diagnostics: [Diagnostic]

  /// Creates an error from a list that is not empty.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "an error without a diagnostic says nothing")
    self.diagnostics = diagnostics.sorted()
  }
}
