// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// Collects diagnostics from readers that go on after a fault, so that all are told at once.
public final class DiagnosticSink {
  /// What was reported so far, in the order of reporting.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Whether an error was reported.
  public private(set) var hasErrors = false
  private var roots: Set<SourceSpan> = []

  /// Creates an empty sink.
  public init() {}

  /// Adds a diagnostic, unless it stands at the place of one that `reportRoot` was given.
  public func report(_ diagnostic: Diagnostic) {
    if !roots.isEmpty, let span = diagnostic.span, roots.contains(span) { return }
    add(diagnostic)
  }

  /// Adds a fault of YAML, from which whatever is found at the same place afterwards follows.
  func reportRoot(_ diagnostic: Diagnostic) {
    add(diagnostic)
    if let span = diagnostic.span { roots.insert(span) }
  }

  private func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { hasErrors = true }
  }
}
