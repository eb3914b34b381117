// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where commands write: results to one stream, everything for people to the other.
struct Terminal: Sendable {
  /// One of the two streams.
  struct Stream: Sendable {
    /// Whether a person sees it at once.
    let isTerminal: Bool
    /// Whether it may have colours.
    let hasColor: Bool
    /// Takes text; never fails, since there is nobody left to tell.
    let write: @Sendable (String) -> Void
  }

  let output: Stream
  let errors: Stream

  /// Writes a result.
  func write(_ text: String) { output.write(text) }

  /// Writes a message, a summary or progress.
  func tell(_ text: String) { errors.write(text) }

  /// Writes what is to be said about files and documents.
  func tell(_ diagnostics: [Diagnostic]) {
    tell(DiagnosticRenderer.text(color: errors.hasColor).render(diagnostics))
  }

  /// Whether the environment leaves colours to terminals.
  ///
  /// - Source: https://no-color.org for `NO_COLOR`.
  static func allowsColor(_ variables: [String: String]) -> Bool {
    variables["NO_COLOR", default: ""].isEmpty && variables["TERM"] != "dumb"
  }

  /// The streams of this process.
  static func standard(_ variables: [String: String]) -> Terminal {
    let allowsColor = allowsColor(variables)
    func stream(_ descriptor: FileDescriptor) -> Stream {
      let isTerminal = isatty(descriptor.rawValue) == 1
      return Stream(isTerminal: isTerminal, hasColor: isTerminal && allowsColor) { text in
        _ = try? descriptor.writeAll(text.utf8)
      }
    }
    return Terminal(output: stream(.standardOutput), errors: stream(.standardError))
  }
}
