// SPDX-License-Identifier: Apache-2.0

/// A JUnit report: suites of test cases that pass or fail.
///
/// There are no times in it, so that equal results give equal bytes.
///
/// - Source: the elements and attributes that GitLab ("Unit test reports") and the JUnit plugin of
///   Jenkins read; there is no standard.
package struct JUnitReport {
  /// A test case.
  package struct Case {
    /// What came of it.
    package enum Outcome {
      /// It passed.
      case passed
      /// It passed, and there is something to say.
      case noted(text: String)
      /// It failed: what kind of failure, in a clause, in full.
      case failed(id: String, message: String, text: String)
    }

    let name: String
    let place: SourceSpan?
    let outcome: Outcome

    /// A case; its place is an attribute of its own.
    package init(name: String, place: SourceSpan? = nil, outcome: Outcome) {
      (self.name, self.place, self.outcome) = (name, place, outcome)
    }

    var isFailed: Bool { if case .failed = outcome { true } else { false } }
  }

  private let name: String
  private var suites = ""
  private var testCount = 0
  private var failureCount = 0

  /// A report without suites, under the name of what makes it.
  package init(name: String) { self.name = name }

  /// The report as XML.
  package var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="\(attribute(name))" tests="\(testCount)" failures="\(failureCount)">
    \(suites)</testsuites>

    """
  }

  /// Adds a suite.
  package mutating func add(suite: String, _ cases: [Case]) {
    let failures = cases.count(where: \.isFailed)
    testCount += cases.count
    failureCount += failures
    let name = attribute(suite)
    suites += "  <testsuite name=\"\(name)\" tests=\"\(cases.count)\" failures=\"\(failures)\">\n"
    for item in cases { suites += element(for: item, className: name) }
    suites += "  </testsuite>\n"
  }

  private func element(for item: Case, className: String) -> String {
    var tag = "    <testcase classname=\"\(className)\" name=\"\(attribute(item.name))\""
    if let span = item.place {
      tag += " file=\"\(attribute(span.file.path))\" line=\"\(span.start.line)\""
    }
    switch item.outcome {
    case .passed: return tag + "/>\n"
    case .noted(let text):
      return tag + ">\n      <system-out>" + content(text) + "</system-out>\n    </testcase>\n"
    case .failed(let id, let message, let text):
      let type = attribute(id)
      return tag + ">\n      <failure type=\"\(type)\" message=\"\(attribute(message))\">"
        + content(text) + "</failure>\n    </testcase>\n"
    }
  }
}

/// Diagnostics as a JUnit report: a suite a file, a case a finding, and one that passes for a file
/// without.
///
/// A finding that weighs less than `threshold` is a case that passes and says so.
func junitReport(
  of diagnostics: [Diagnostic], files: [String], failingAt threshold: Diagnostic.Severity
) -> String {
  let byFile = Dictionary(grouping: diagnostics) { $0.span?.file.path ?? "" }
  let names = files + byFile.keys.filter { !files.contains($0) }.sorted()
  var report = JUnitReport(name: "sluice check")
  for name in names {
    let cases = (byFile[name] ?? []).map { junitCase(of: $0, failingAt: threshold) }
    report.add(
      suite: name.isEmpty ? "command line" : name,
      cases.isEmpty ? [.init(name: "no mistakes", outcome: .passed)] : cases)
  }
  return report.text
}

private func junitCase(
  of diagnostic: Diagnostic, failingAt threshold: Diagnostic.Severity
) -> JUnitReport.Case {
  let place = diagnostic.span.map { " at \($0.start.line):\($0.start.column)" } ?? ""
  let text = TextLayout(color: false).render(diagnostic)
  return JUnitReport.Case(
    name: diagnostic.id + place, place: diagnostic.span,
    outcome: diagnostic.severity >= threshold
      ? .failed(id: diagnostic.id, message: diagnostic.message, text: text) : .noted(text: text))
}

private func content(_ text: String) -> String {
  text.unicodeScalars.map { escaped($0) ?? String($0) }.joined()
}

/// In an attribute a reader makes blanks of line ends, so they are escaped too.
private func attribute(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"": "&quot;"
    case "\n", "\t": "&#\(scalar.value);"
    default: escaped(scalar) ?? String(scalar)
    }
  }.joined()
}

/// How a scalar is written in XML 1.0, U+FFFD for one that it does not allow; nil for itself.
private func escaped(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "&": "&amp;"
  case "<": "&lt;"
  case ">": "&gt;"
  case "\r": "&#13;"
  case "\n", "\t": nil
  case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
  default: nil
  }
}
