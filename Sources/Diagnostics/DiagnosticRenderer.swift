// SPDX-License-Identifier: Apache-2.0

/// Turns diagnostics into text for people, editors or continuous integration.
///
/// Every form is a pure function of the diagnostics, which it puts in order first.
public struct DiagnosticRenderer: Sendable {
  private enum Form: Sendable {
    case text(color: Bool)
    case json
    case github
    case sarif(toolVersion: String)
    case junit(files: [String], threshold: Diagnostic.Severity)
  }

  private let form: Form

  /// For people: message, excerpt with carets, help and notes; ANSI colours if wanted.
  public static func text(color: Bool) -> DiagnosticRenderer {
    DiagnosticRenderer(form: .text(color: color))
  }

  /// For editors: JSON Lines, an object a diagnostic, with byte offsets, lines and columns.
  public static let json = DiagnosticRenderer(form: .json)

  /// For GitHub Actions: workflow commands that annotate the pull request.
  public static let github = DiagnosticRenderer(form: .github)

  /// For code scanning: one SARIF 2.1.0 log, also when there is no diagnostic.
  public static func sarif(toolVersion: String) -> DiagnosticRenderer {
    DiagnosticRenderer(form: .sarif(toolVersion: toolVersion))
  }

  /// For test reports: JUnit XML, a suite a file.
  ///
  /// - Parameters:
  ///   - files: Paths of all files that were looked at; one without a diagnostic passes.
  ///   - threshold: What a diagnostic must weigh to be a failure.
  /// - Returns: The renderer.
  public static func junit(
    files: [String], failingAt threshold: Diagnostic.Severity = .error
  ) -> DiagnosticRenderer {
    DiagnosticRenderer(form: .junit(files: files, threshold: threshold))
  }

  /// The diagnostics in their order; ends in a line end unless empty.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let ordered = diagnostics.sorted()
    switch form {
    case .text(let color):
      let layout = TextLayout(color: color)
      return ordered.map { layout.render($0) }.joined(separator: "\n")
    case .json:
      return ordered.map { jsonValue(of: $0).text + "\n" }.joined()
    case .github:
      return ordered.map { githubCommand(for: $0) + "\n" }.joined()
    case .sarif(let toolVersion):
      return sarifLog(of: ordered, toolVersion: toolVersion).text + "\n"
    case .junit(let files, let threshold):
      return junitReport(of: ordered, files: files, failingAt: threshold)
    }
  }
}
