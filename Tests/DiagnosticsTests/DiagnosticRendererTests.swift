// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

struct DiagnosticRendererTests {
  static let pipeline = SourceFile(
    path: "Pipelines/report.yaml",
    bytes: Array(
      """
      version: 1
      pipeline: report
      read:
        use: read-text
        with: { paths: [in] }

      stages:
        - use: dedupe-headings
          with: { windw: 12 }
      """.utf8))

  static func span(_ text: String, in file: SourceFile = pipeline) -> SourceSpan {
    let (bytes, wanted) = (file.bytes, Array(text.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return SourceSpan(file: file, range: start..<start + wanted.count)
  }

  static let unknownSetting = Diagnostic.error(
    "unknown-setting", "stage 'dedupe-headings' has no setting 'windw'", at: span("windw"),
    label: "not a setting of this stage", notes: ["settings of 'dedupe-headings': window"],
    help: "did you mean 'window'?", replacement: .init(span("windw"), with: "window"))

  func text(_ diagnostics: Diagnostic...) -> String {
    DiagnosticRenderer.text(color: false).render(diagnostics)
  }

  func line(_ content: String, mark: String, label: String? = nil) -> String {
    let file = SourceFile(path: "a", bytes: Array(content.utf8))
    let diagnostic = Diagnostic.error("x", "y", at: Self.span(mark, in: file), label: label)
    return text(diagnostic).split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst(3).prefix(2).joined(separator: "\n")
  }

  @Test func `people see message, place, excerpt, help and notes`() {
    #expect(
      text(Self.unknownSetting) == """
        error[unknown-setting]: stage 'dedupe-headings' has no setting 'windw'
          --> Pipelines/report.yaml:9:13
           |
         8 |   - use: dedupe-headings
         9 |     with: { windw: 12 }
           |             ^^^^^ not a setting of this stage
           |
        help: did you mean 'window'?
        note: settings of 'dedupe-headings': window

        """)
  }

  @Test func `a label elsewhere is underlined with dashes, and skipped lines are told`() {
    let diagnostic = Diagnostic.error(
      "duplicate-key", "key 'use' is given twice", at: Self.span("dedupe-headings"),
      label: "again here", labels: [.init(Self.span("version"), "first here")])
    #expect(
      text(diagnostic) == """
        error[duplicate-key]: key 'use' is given twice
          --> Pipelines/report.yaml:8:10
           |
         1 | version: 1
           | ------- first here
        ...
         8 |   - use: dedupe-headings
           |          ^^^^^^^^^^^^^^^ again here
           |

        """)
  }

  @Test func `a label in another file has an excerpt of its own`() {
    let other = SourceFile(path: "b.yaml", bytes: Array("vars: 1\n".utf8))
    let diagnostic = Diagnostic.error(
      "x", "y", at: Self.span("version"), labels: [.init(Self.span("vars", in: other), "there")])
    #expect(
      text(diagnostic) == """
        error[x]: y
          --> Pipelines/report.yaml:1:1
           |
         1 | version: 1
           | ^^^^^^^
           |
          ::: b.yaml:1:1
           |
         1 | vars: 1
           | ---- there
           |

        """)
  }

  @Test func `what has no place is a headline`() {
    #expect(
      text(.error("missing-file", "no such file: 'x'", at: nil, help: "give its path")) == """
        error[missing-file]: no such file: 'x'
        help: give its path

        """)
  }

  @Test func `diagnostics come in the order of the file, errors first`() {
    let late = Diagnostic.error("b", "late", at: Self.span("stages"))
    let early = Diagnostic.warning("z", "early", at: Self.span("version"))
    let earlyError = Diagnostic.error("zz", "early", at: Self.span("version"))
    #expect([late, early, earlyError].sorted() == [earlyError, early, late])
    let ids = DiagnosticRenderer.json.render([late, early, earlyError]).split(separator: "\n")
      .map { $0.prefix(9) }
    #expect(ids == [#"{"id":"zz"#, #"{"id":"z""#, #"{"id":"b""#])
  }

  @Test func `wide characters take two cells and combining ones none`() {
    #expect(line("日本: x", mark: "x") == " 1 | 日本: x\n   |       ^")
    #expect(line("日本: x", mark: "日本") == " 1 | 日本: x\n   | ^^^^")
    #expect(line("e\u{301}: x", mark: "x") == " 1 | e\u{301}: x\n   |    ^")
    #expect(line("😀: x", mark: "x") == " 1 | 😀: x\n   |     ^")
  }

  @Test func `a tab is shown as four blanks`() {
    #expect(line("\ta: x", mark: "\t") == " 1 |     a: x\n   | ^^^^")
    #expect(line("\ta: x", mark: "x") == " 1 |     a: x\n   |        ^")
  }

  @Test func `an empty span at the end of a line has one caret`() {
    let file = SourceFile(path: "a", bytes: Array("ab\n".utf8))
    let end = Diagnostic.error("x", "y", at: SourceSpan(file: file, range: 2..<2))
    #expect(text(end).contains(" 1 | ab\n   |   ^\n"))
  }

  @Test func `what a terminal would obey is shown instead`() {
    #expect(line("a\u{1B}[31m\u{202E}b", mark: "b") == " 1 | a␛[31m\u{FFFD}b\n   |        ^")
    #expect(text(.error("x", "key 'a\u{7}\nb'", at: nil)) == "error[x]: key 'a␇␊b'\n")
  }

  @Test func `malformed UTF-8 is shown as replacement characters`() {
    let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0xE6, 0x97, 0x62])
    let diagnostic = Diagnostic.error("x", "y", at: SourceSpan(file: file, range: 4..<5))
    #expect(text(diagnostic).contains(" 1 | a\u{FFFD}\u{FFFD}b\n   |    ^\n"))
  }

  @Test func `a long line is cropped around the place`() {
    let filler = String(repeating: "0123456789", count: 50_000)
    #expect(
      line(filler + "WRONG" + filler, mark: "WRONG", label: "this") == """
         1 | …012345678901234567890123456789WRONG\
        0123456789012345678901234567890123456789012345678901234…
           |                                ^^^^^ this
        """)
    #expect(line("x" + filler, mark: "x").hasSuffix("…\n   | ^"))
    let wide = String(repeating: "日", count: 100)
    let cropped = line(wide + "WRONG", mark: "WRONG")
    #expect(
      cropped == " 1 | …" + String(repeating: "日", count: 15) + "WRONG\n   | "
        + String(repeating: " ", count: 31) + "^^^^^")
  }

  @Test func `colour marks severity and frame`() {
    let colored = DiagnosticRenderer.text(color: true).render([
      Diagnostic.error("x", "y", at: Self.span("version"))
    ])
    #expect(colored.hasPrefix("\u{1B}[1;31merror[x]\u{1B}[0m\u{1B}[1m: y\u{1B}[0m\n"))
    #expect(colored.contains(" \u{1B}[1;31m^^^^^^^\u{1B}[0m\n"))
  }

  @Test func `editors get JSON Lines with offsets`() {
    #expect(
      DiagnosticRenderer.json.render([Self.unknownSetting]) == #"""
        {"id":"unknown-setting","severity":"error",\#
        "message":"stage 'dedupe-headings' has no setting 'windw'",\#
        "file":"Pipelines/report.yaml","start":{"offset":121,"line":9,"column":13},\#
        "end":{"offset":126,"line":9,"column":18},\#
        "labels":[{"file":"Pipelines/report.yaml","start":{"offset":121,"line":9,"column":13},\#
        "end":{"offset":126,"line":9,"column":18},"text":"not a setting of this stage"}],\#
        "notes":["settings of 'dedupe-headings': window"],"help":"did you mean 'window'?",\#
        "replacement":{"file":"Pipelines/report.yaml","start":{"offset":121,"line":9,"column":13},\#
        "end":{"offset":126,"line":9,"column":18},"text":"window"}}

        """#)
    #expect(
      DiagnosticRenderer.json.render([.error("x", "a\"\\\n\u{1}", at: nil)])
        == #"{"id":"x","severity":"error","message":"a\"\\\n\u0001","labels":[],"notes":[],"#
        + #""help":null}"# + "\n")
  }

  @Test func `GitHub gets workflow commands with its characters escaped`() {
    #expect(
      DiagnosticRenderer.github.render([Self.unknownSetting]) == """
        ::error file=Pipelines/report.yaml,line=9,col=13,endColumn=17,title=unknown-setting::\
        stage 'dedupe-headings' has no setting 'windw'%0Adid you mean 'window'?

        """)
    let odd = SourceFile(path: "a,b:c.yaml", bytes: [0x61])
    let note = Diagnostic(
      id: "x", severity: .note, message: "50% a:b,c", span: SourceSpan(file: odd, range: 0..<1))
    #expect(
      DiagnosticRenderer.github.render([note])
        == "::notice file=a%2Cb%3Ac.yaml,line=1,col=1,endColumn=1,title=x::50%25 a:b,c\n")
    #expect(
      DiagnosticRenderer.github.render([.warning("x", "y", at: nil)]) == "::warning title=x::y\n")
  }

  @Test func `SARIF has a rule for each id and an edit for each replacement`() {
    let log = DiagnosticRenderer.sarif(toolVersion: "1.2").render([Self.unknownSetting])
    let region =
      #"{"startLine":9,"startColumn":13,"endLine":9,"endColumn":18,"byteOffset":121,"byteLength":5}"#
    let artifact = #""artifactLocation":{"uri":"Pipelines/report.yaml"}"#
    #expect(
      log == #"""
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\#
        {"tool":{"driver":{"name":"sluice","version":"1.2","rules":[{"id":"unknown-setting"}]}},\#
        "columnKind":"unicodeCodePoints","results":[\#
        {"ruleId":"unknown-setting","ruleIndex":0,"level":"error","message":{"text":\#
        "stage 'dedupe-headings' has no setting 'windw'\ndid you mean 'window'?\n\#
        settings of 'dedupe-headings': window"},\#
        "locations":[{"physicalLocation":{\#(artifact),"region":\#(region)}}],\#
        "relatedLocations":[{"physicalLocation":{\#(artifact),"region":\#(region)},\#
        "message":{"text":"not a setting of this stage"}}],\#
        "fixes":[{"description":{"text":"did you mean 'window'?"},"artifactChanges":[\#
        {\#(artifact),"replacements":[{"deletedRegion":\#(region),\#
        "insertedContent":{"text":"window"}}]}]}]}]}]}

        """#)
    #expect(
      DiagnosticRenderer.sarif(toolVersion: "1").render([Diagnostic]()).contains(#""results":[]"#))
  }

  @Test func `a path becomes a URI reference`() {
    let file = SourceFile(path: "/a b/é.yaml", bytes: [])
    let diagnostic = Diagnostic.error("x", "y", at: SourceSpan(file: file, range: 0..<0))
    #expect(
      DiagnosticRenderer.sarif(toolVersion: "1").render([diagnostic])
        .contains(#""uri":"file:///a%20b/%C3%A9.yaml""#))
  }
}
