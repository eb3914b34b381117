// SPDX-License-Identifier: Apache-2.0

/// Lays a diagnostic out for people, with an excerpt of each file that it points into.
struct TextLayout {
  var color: Bool

  func render(_ diagnostic: Diagnostic) -> String {
    var lines = [headline(of: diagnostic)]
    lines += excerpt(of: diagnostic)
    if let help = diagnostic.help {
      lines.append(painted("help", .help) + ": " + displayed(help))
    }
    lines += diagnostic.notes.map { painted("note", .note) + ": " + displayed($0) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func headline(of diagnostic: Diagnostic) -> String {
    let title = "\(diagnostic.severity.rawValue)[\(diagnostic.id)]"
    return painted(title, .severity(diagnostic.severity))
      + painted(": " + displayed(diagnostic.message), .message)
  }

  private func excerpt(of diagnostic: Diagnostic) -> [String] {
    guard let primary = diagnostic.span else { return [] }
    let marks = Mark.all(of: diagnostic, primary: primary)
    let gutter = String(marks.map(\.line).max() ?? 1).count
    var lines: [String] = []
    for file in distinctFiles(of: marks) {
      let marksOfFile = marks.filter { $0.span.file == file }
      guard let leading = marksOfFile.first(where: \.isPrimary) ?? marksOfFile.first else {
        continue
      }
      let place = "\(displayed(file.path)):\(leading.line):\(leading.column)"
      let arrow = file == primary.file ? "-->" : ":::"
      lines.append(blanks(gutter + 1) + painted(arrow, .frame) + " " + place)
      lines.append(frameLine(gutter))
      lines += excerptLines(marksOfFile, in: file, severity: diagnostic.severity, gutter: gutter)
      lines.append(frameLine(gutter))
    }
    return lines
  }

  private func excerptLines(
    _ marks: [Mark], in file: SourceFile, severity: Diagnostic.Severity, gutter: Int
  ) -> [String] {
    var lines: [String] = []
    var shown: Int?
    let numbers = Set(marks.map(\.line)).sorted()
    for number in numbers {
      let ofLine = marks.filter { $0.line == number }
      if let last = shown, number > last + 1 {
        if number == last + 2 {
          lines.append(numbered(last + 1, of: file, gutter: gutter))
        } else {
          lines.append(painted("...", .frame))
        }
      } else if shown == nil, number > 1, ofLine.contains(where: \.isPrimary),
        !isBlank(file.bytes[file.line(number - 1)])
      {
        lines.append(numbered(number - 1, of: file, gutter: gutter))
      }
      shown = number
      let focus = ofLine.first { $0.isPrimary } ?? ofLine[0]
      let window = LineWindow(of: file, line: number, around: focus.span.range.lowerBound)
      lines.append(numbered(number, window.text, gutter: gutter))
      for mark in ofLine {
        let (start, width) = window.cells(of: mark.span.range)
        let line = String(repeating: mark.isPrimary ? "^" : "-", count: width)
        let text = mark.text.isEmpty ? line : line + " " + displayed(mark.text)
        let paint = mark.isPrimary ? Paint.severity(severity) : .frame
        lines.append(frameLine(gutter) + " " + blanks(start) + painted(text, paint))
      }
    }
    return lines
  }

  private func numbered(_ number: Int, of file: SourceFile, gutter: Int) -> String {
    let window = LineWindow(of: file, line: number, around: file.line(number).lowerBound)
    return numbered(number, window.text, gutter: gutter)
  }

  private func numbered(_ number: Int, _ text: String, gutter: Int) -> String {
    let digits = String(number)
    let edge = " " + blanks(gutter - digits.count) + digits + " |"
    return painted(edge, .frame) + (text.isEmpty ? "" : " " + text)
  }

  private func frameLine(_ gutter: Int) -> String { painted(blanks(gutter + 2) + "|", .frame) }

  private func painted(_ text: String, _ paint: Paint) -> String {
    color ? "\u{1B}[\(paint.code)m\(text)\u{1B}[0m" : text
  }
}

/// A place to underline: the primary span or a label elsewhere.
private struct Mark {
  var span: SourceSpan
  var text: String
  var isPrimary: Bool
  var line: Int
  var column: Int

  init(_ span: SourceSpan, _ text: String, isPrimary: Bool) {
    (self.span, self.text, self.isPrimary) = (span, text, isPrimary)
    (line, column) = (span.start.line, span.start.column)
  }

  /// The primary mark first, then the labels in the order given.
  static func all(of diagnostic: Diagnostic, primary: SourceSpan) -> [Mark] {
    let own = diagnostic.labels.first { $0.span == primary }
    let others = diagnostic.labels.filter { $0.span != primary }
    return [Mark(primary, own?.text ?? "", isPrimary: true)]
      + others.map { Mark($0.span, $0.text, isPrimary: false) }
  }
}

/// The colours, as parameters of the ANSI sequence "select graphic rendition".
private enum Paint {
  case severity(Diagnostic.Severity)
  case message
  case frame
  case help
  case note

  var code: String {
    switch self {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note), .note: "1;36"
    case .message: "1"
    case .frame: "1;34"
    case .help: "1;32"
    }
  }
}

private func distinctFiles(of marks: [Mark]) -> [SourceFile] {
  marks.reduce(into: []) { files, mark in
    if !files.contains(mark.span.file) { files.append(mark.span.file) }
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
}
