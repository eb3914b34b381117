// SPDX-License-Identifier: Apache-2.0

/// One diagnostic as a JSON object: id, severity, message, place, labels, notes, help, edit.
func jsonValue(of diagnostic: Diagnostic) -> JSONValue {
  var members: [(key: String, value: JSONValue)] = [
    ("id", .string(diagnostic.id)), ("severity", .string(diagnostic.severity.rawValue)),
    ("message", .string(diagnostic.message)),
  ]
  if let span = diagnostic.span { members += place(span) }
  members.append(
    (
      "labels",
      .array(
        diagnostic.labels.map { .object(place($0.span) + [("text", .string($0.text))]) })
    ))
  members.append(("notes", .array(diagnostic.notes.map { .string($0) })))
  members.append(("help", diagnostic.help.map { .string($0) } ?? .null))
  if let edit = diagnostic.replacement {
    members.append(("replacement", .object(place(edit.span) + [("text", .string(edit.text))])))
  }
  return .object(members)
}

private func place(_ span: SourceSpan) -> [(key: String, value: JSONValue)] {
  func point(_ offset: Int, _ location: SourceLocation) -> JSONValue {
    .object([
      ("offset", .number(offset)), ("line", .number(location.line)),
      ("column", .number(location.column)),
    ])
  }
  return [
    ("file", .string(span.file.path)), ("start", point(span.range.lowerBound, span.start)),
    ("end", point(span.range.upperBound, span.end)),
  ]
}

/// One diagnostic as a workflow command; a note is called notice there.
///
/// - Source: GitHub Docs, "Workflow commands for GitHub Actions".
func githubCommand(for diagnostic: Diagnostic) -> String {
  let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
  var properties: [String] = []
  if let span = diagnostic.span {
    let (start, end) = (span.start, span.end)
    properties = ["file=\(escapedProperty(span.file.path))", "line=\(start.line)"]
    properties.append("col=\(start.column)")
    // Columns of an annotation that spans several lines are ignored, so the end is left out.
    if end.line == start.line {
      properties.append("endColumn=\(max(start.column, end.column - 1))")
    }
  }
  properties.append("title=\(escapedProperty(diagnostic.id))")
  let text = ([diagnostic.message] + (diagnostic.help.map { [$0] } ?? [])).joined(separator: "\n")
  return "::\(command) \(properties.joined(separator: ","))::\(escaped(text))"
}

private func escaped(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: String(scalar)
    }
  }.joined()
}

private func escapedProperty(_ text: String) -> String {
  escaped(text).unicodeScalars.map { scalar in
    switch scalar {
    case ":": "%3A"
    case ",": "%2C"
    default: String(scalar)
    }
  }.joined()
}

/// A SARIF log with one run; columns count code points and byte offsets are given too.
///
/// - Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
func sarifLog(of diagnostics: [Diagnostic], toolVersion: String) -> JSONValue {
  let ids = Set(diagnostics.map(\.id)).sorted()
  let driver: JSONValue = .object([
    ("name", .string("sluice")), ("version", .string(toolVersion)),
    ("rules", .array(ids.map { .object([("id", .string($0))]) })),
  ])
  let run: JSONValue = .object([
    ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
    ("results", .array(diagnostics.map { sarifResult($0, ids: ids) })),
  ])
  return .object([
    ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
    ("version", .string("2.1.0")), ("runs", .array([run])),
  ])
}

private func sarifResult(_ diagnostic: Diagnostic, ids: [String]) -> JSONValue {
  let text = ([diagnostic.message] + (diagnostic.help.map { [$0] } ?? []) + diagnostic.notes)
    .joined(separator: "\n")
  var members: [(key: String, value: JSONValue)] = [
    ("ruleId", .string(diagnostic.id)),
    ("ruleIndex", .number(ids.firstIndex(of: diagnostic.id) ?? -1)),
    ("level", .string(diagnostic.severity.rawValue)),
    ("message", .object([("text", .string(text))])),
  ]
  if let span = diagnostic.span {
    members.append(
      ("locations", .array([.object([("physicalLocation", physicalLocation(span))])])))
  }
  if !diagnostic.labels.isEmpty {
    let related = diagnostic.labels.map { label -> JSONValue in
      .object([
        ("physicalLocation", physicalLocation(label.span)),
        ("message", .object([("text", .string(label.text))])),
      ])
    }
    members.append(("relatedLocations", .array(related)))
  }
  if let edit = diagnostic.replacement {
    members.append(("fixes", .array([sarifFix(edit, help: diagnostic.help)])))
  }
  return .object(members)
}

private func sarifFix(_ edit: Diagnostic.Replacement, help: String?) -> JSONValue {
  let replacement: JSONValue = .object([
    ("deletedRegion", region(edit.span)),
    ("insertedContent", .object([("text", .string(edit.text))])),
  ])
  let change: JSONValue = .object([
    ("artifactLocation", artifact(edit.span.file)), ("replacements", .array([replacement])),
  ])
  let description = help ?? "replace '\(edit.span.text)' by '\(edit.text)'"
  return .object([
    ("description", .object([("text", .string(description))])),
    ("artifactChanges", .array([change])),
  ])
}

private func physicalLocation(_ span: SourceSpan) -> JSONValue {
  .object([("artifactLocation", artifact(span.file)), ("region", region(span))])
}

private func artifact(_ file: SourceFile) -> JSONValue {
  .object([("uri", .string(uriReference(file.path)))])
}

private func region(_ span: SourceSpan) -> JSONValue {
  let (start, end) = (span.start, span.end)
  return .object([
    ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
    ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
    ("byteOffset", .number(span.range.lowerBound)), ("byteLength", .number(span.range.count)),
  ])
}

/// A path as a URI reference: every byte that RFC 3986 does not allow in a path is escaped.
private func uriReference(_ path: String) -> String {
  let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
  let encoded = path.utf8.map { byte in
    if allowed.contains(byte) { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "%0" + digits : "%" + digits
  }.joined()
  return path.hasPrefix("/") ? "file://" + encoded : encoded
}
