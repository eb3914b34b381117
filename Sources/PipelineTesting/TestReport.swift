// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// What is written for scripts; documents have a type of that name for what they read.
typealias JSONValue = Diagnostics.JSONValue

/// The results of tests, for people or machines; equal results give equal bytes.
public struct TestReport: Sendable {
  private let results: [TestResult]

  /// A report on results, in their order.
  public init(_ results: [TestResult]) { self.results = results }

  private var failed: [TestResult] { results.filter { !$0.passes } }

  /// For people: each test that fails, with what was expected and what was found.
  ///
  /// - Parameter color: Whether to use ANSI colours.
  /// - Returns: Text that ends in a line end; nothing when all passed.
  public func text(color: Bool) -> String {
    let paint = Paint(isOn: color)
    return failed.map { result in
      let place = "\(shown(result.test.place)): "
      let title = paint.red("failed") + " " + place + paint.bold(result.test.name) + "\n"
      return title + result.mismatches.map { paragraph(of: $0, paint) }.joined()
    }.joined(separator: "\n")
  }

  private func paragraph(of mismatch: Mismatch, _ paint: Paint) -> String {
    let sides = Set(mismatch.lines.map(\.side))
    let legend = sides.isSuperset(of: [.old, .new]) ? " (- expected, + found)" : ""
    var text = "  \(mismatch.message)\(legend)  \(shown(mismatch.place))\n"
    for line in mismatch.lines {
      let words = visible(line.text)
      switch line.side {
      case .both: text += "      \(words)\n"
      case .old: text += paint.red("    - \(words)") + "\n"
      case .new: text += paint.green("    + \(words)") + "\n"
      }
    }
    return text
  }

  /// How many tests there are, and how many failed.
  public var verdict: String {
    let count = results.count
    let tests = "\(count) test\(count == 1 ? "" : "s"): "
    return tests + (failed.isEmpty ? "all passed" : "\(failed.count) failed") + "\n"
  }

  /// For scripts: JSON Lines, an object a test.
  public var json: String {
    results.map { result in
      JSONValue.object([
        ("name", .string(result.test.name)), ("file", .string(result.test.place.file.path)),
        ("line", .number(result.test.place.start.line)),
        ("verdict", .string(result.passes ? "passed" : "failed")),
        ("mismatches", .array(result.mismatches.map(jsonValue))),
      ]).text + "\n"
    }.joined()
  }

  private func jsonValue(of mismatch: Mismatch) -> JSONValue {
    .object([
      ("id", .string(mismatch.id)), ("message", .string(mismatch.message)),
      ("line", .number(mismatch.place.start.line)),
      ("column", .number(mismatch.place.start.column)),
      (
        "difference",
        .array(
          mismatch.lines.map {
            .object([("side", .string($0.side.jsonName)), ("text", .string($0.text))])
          })
      ),
    ])
  }

  /// For test reports: JUnit XML, a suite a file.
  public var junit: String {
    var report = JUnitReport(name: "sluice test")
    var files: [String] = []
    for result in results where files.last != result.test.place.file.path {
      files.append(result.test.place.file.path)
    }
    for file in files {
      let cases = results.filter { $0.test.place.file.path == file }.map { result in
        JUnitReport.Case(
          name: result.test.name, place: result.test.place,
          outcome: result.passes
            ? .passed
            : .failed(
              id: result.mismatches[0].id, message: result.mismatches[0].message,
              text: result.mismatches.map { "\($0.message)\n\($0.difference)\n" }.joined()))
      }
      report.add(suite: file, cases)
    }
    return report.text
  }

  /// For GitHub Actions: an annotation for each mismatch.
  public var github: String {
    let diagnostics = results.flatMap { result in
      result.mismatches.map { mismatch in
        let difference = mismatch.lines.isEmpty ? "" : "\n" + mismatch.difference
        return Diagnostic.error(
          "test-\(mismatch.id)", "\(result.test.name): \(mismatch.message)\(difference)",
          at: mismatch.place)
      }
    }
    return DiagnosticRenderer.github.render(diagnostics)
  }
}

extension ComparedLine.Side {
  fileprivate var jsonName: String {
    switch self {
    case .both: "both"
    case .old: "expected"
    case .new: "found"
    }
  }
}

/// A place as people and editors write it.
func shown(_ span: SourceSpan) -> String {
  "\(span.file.path):\(span.start.line):\(span.start.column)"
}

/// A text with what a terminal would obey, and what cannot be seen, made visible.
func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
      0xFEFF:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "⟨" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Colours for people, where they are wanted.
struct Paint: Sendable {
  let isOn: Bool

  func red(_ text: String) -> String { painted(text, "31") }
  func green(_ text: String) -> String { painted(text, "32") }
  func yellow(_ text: String) -> String { painted(text, "33") }
  func dim(_ text: String) -> String { painted(text, "2") }
  func bold(_ text: String) -> String { painted(text, "1") }

  /// - Source: ECMA-48, "select graphic rendition".
  private func painted(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
