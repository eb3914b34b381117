// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PipelineTesting

struct TestReportTests {
  private func report() async -> TestReport {
    let files = TrialFiles()
    return TestReport(
      await files.run(
        """
        tests:
          - name: a <good> one
            document: A title
            expect: { dropped: true, where: words == 2 }
            vars: { least: 3 }
          - name: a bad one
            document: "A\\e[31m\\u00A0title"
            to: read-text
            expect: { text: Another title }

        """
      ).results)
  }

  @Test func `people see what was expected and what was found, and no escape sequence`() async {
    #expect(
      await report().text(color: false) == """
        failed t/trial.test.yaml:6:11: a bad one
          the text differs (- expected, + found)  t/trial.test.yaml:9:15
            - Another title
            + A⟨001B⟩[31m⟨00A0⟩title

        """)
    #expect(await report().text(color: true).contains("\u{1B}[31m    - Another title\u{1B}[0m"))
    #expect(await report().verdict == "2 tests: 1 failed\n")
  }

  @Test func `JUnit has a suite a file and a case a test`() async {
    #expect(
      await report().junit == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="sluice test" tests="2" failures="1">
          <testsuite name="t/trial.test.yaml" tests="2" failures="1">
            <testcase classname="t/trial.test.yaml" name="a &lt;good&gt; one" \
        file="t/trial.test.yaml" line="2"/>
            <testcase classname="t/trial.test.yaml" name="a bad one" \
        file="t/trial.test.yaml" line="6">
              <failure type="text" message="the text differs">the text differs
        - Another title
        + A\u{FFFD}[31m\u{A0}title
        </failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func `GitHub gets an annotation for what failed`() async {
    #expect(
      await report().github == """
        ::error file=t/trial.test.yaml,line=9,col=15,endColumn=18,title=test-text::a bad one: \
        the text differs%0A- Another title%0A+ A\u{1B}[31m\u{A0}title

        """)
  }

  @Test func `scripts get an object a test`() async {
    let lines = await report().json.split(separator: "\n")
    #expect(
      lines.first == """
        {"name":"a <good> one","file":"t/trial.test.yaml","line":2,"verdict":"passed",\
        "mismatches":[]}
        """)
    #expect(lines.last?.contains(#"{"side":"expected","text":"Another title"}"#) == true)
    #expect(lines.count == 2)
  }
}
