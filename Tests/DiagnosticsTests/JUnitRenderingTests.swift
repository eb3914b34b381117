// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

struct JUnitRenderingTests {
  static let span = SourceSpan(
    file: SourceFile(path: "a<\"b\">.yaml", bytes: Array("x: \"y\"\n".utf8)), range: 3..<6)
  static let found: [Diagnostic] = [
    .error("first-id", "a \"b\" & <c>\n\u{1}", at: span, help: "write ']]>'"),
    .warning("second-id", "less", at: span),
  ]

  @Test func `a report has a suite a file, and passes what weighs too little`() {
    #expect(
      DiagnosticRenderer.junit(files: ["right.yaml"]).render(Self.found) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="sluice check" tests="3" failures="1">
          <testsuite name="right.yaml" tests="1" failures="0">
            <testcase classname="right.yaml" name="no mistakes"/>
          </testsuite>
          <testsuite name="a&lt;&quot;b&quot;&gt;.yaml" tests="2" failures="1">
            <testcase classname="a&lt;&quot;b&quot;&gt;.yaml" name="first-id at 1:4" \
        file="a&lt;&quot;b&quot;&gt;.yaml" line="1">
              <failure type="first-id" message="a &quot;b&quot; &amp; &lt;c&gt;&#10;\u{FFFD}">\
        error[first-id]: a "b" &amp; &lt;c&gt;␊␁
          --&gt; a&lt;"b"&gt;.yaml:1:4
           |
         1 | x: "y"
           |    ^^^
           |
        help: write ']]&gt;'
        </failure>
            </testcase>
            <testcase classname="a&lt;&quot;b&quot;&gt;.yaml" name="second-id at 1:4" \
        file="a&lt;&quot;b&quot;&gt;.yaml" line="1">
              <system-out>warning[second-id]: less
          --&gt; a&lt;"b"&gt;.yaml:1:4
           |
         1 | x: "y"
           |    ^^^
           |
        </system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func `warnings are failures where they are asked to be`() {
    let report = DiagnosticRenderer.junit(files: [], failingAt: .warning).render(Self.found)
    #expect(report.contains(#"<testsuites name="sluice check" tests="2" failures="2">"#))
    #expect(report.contains(#"<failure type="second-id" message="less">"#))
  }

  @Test func `what has no place stands under the command line`() {
    let report = DiagnosticRenderer.junit(files: []).render([.error("x", "y", at: nil)])
    #expect(report.contains(#"<testcase classname="command line" name="x">"#))
  }
}
