// SPDX-License-Identifier: Apache-2.0

/// A JUnit report: a suite a file, a test case a finding, and one that passes for a file without.
///
/// A finding that weighs less than `threshold` is a case that passes and says so. There are no
/// times in it, so that equal findings give equal bytes.
///
/// - Source: the elements and attributes that GitLab ("Unit test reports") and the JUnit plugin of
///   Jenkins read; there is no standard.
func junitReport(
  of diagnostics: [Diagnostic], files: [String], failingAt threshold: Diagnostic.Severity
) -> String {
  let byFile = Dictionary(grouping: diagnostics) { $0.span?.file.path ?? "" }
  let names = files + byFile.keys.filter { !files.contains($0) }.sorted()
  var report = Report(threshold: threshold)
  for name in names { report.add(byFile[name] ?? [], of: name) }
  return report.text
}

/// Adds up suites.
private struct Report {
  let threshold: Diagnostic.Severity
  private var suites = ""
  private var testCount = 0
  private var failureCount = 0

  init(threshold: Diagnostic.Severity) { self.threshold = threshold }

  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="sluice check" tests="\(testCount)" failures="\(failureCount)">
    \(suites)</testsuites>

    """
  }

  mutating func add(_ diagnostics: [Diagnostic], of file: String) {
    let failures = diagnostics.count { $0.severity >= threshold }
    let tests = max(1, diagnostics.count)
    testCount += tests
    failureCount += failures
    let name = attribute(file.isEmpty ? "command line" : file)
    suites += "  <testsuite name=\"\(name)\" tests=\"\(tests)\" failures=\"\(failures)\">\n"
    if diagnostics.isEmpty {
      suites += "    <testcase classname=\"\(name)\" name=\"no mistakes\"/>\n"
    }
    for diagnostic in diagnostics { suites += testCase(diagnostic, className: name) }
    suites += "  </testsuite>\n"
  }

  private func testCase(_ diagnostic: Diagnostic, className: String) -> String {
    var title = diagnostic.id
    var place = ""
    if let span = diagnostic.span {
      title += " at \(span.start.line):\(span.start.column)"
      place = " file=\"\(attribute(span.file.path))\" line=\"\(span.start.line)\""
    }
    let text = content(TextLayout(color: false).render(diagnostic))
    var element = "    <testcase classname=\"\(className)\" name=\"\(attribute(title))\"\(place)>\n"
    if diagnostic.severity >= threshold {
      let type = attribute(diagnostic.id)
      element += "      <failure type=\"\(type)\" message=\"\(attribute(diagnostic.message))\">"
      element += text + "</failure>\n"
    } else {
      element += "      <system-out>" + text + "</system-out>\n"
    }
    return element + "    </testcase>\n"
  }
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
