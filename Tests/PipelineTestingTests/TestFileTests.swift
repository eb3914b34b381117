// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PipelineTesting

/// What is told of test files that are wrong.
struct TestFileTests {
  private let files = TrialFiles()

  @Test(arguments: [
    ("tests: []", ["wrong-type 1:8"]),
    ("test:\n  - name: a", ["missing-key 1:1", "unknown-key 1:1"]),
    (
      "version: 2\ntests: [{ name: a, document: b, expect: { headings: [] } }]",
      ["out-of-range 1:10"]
    ),
    ("tests:\n  - document: b\n    expect: { headings: [] }", ["missing-key 2:5"]),
    ("tests:\n  - name: a\n    expect: { headings: [] }", ["missing-key 2:5"]),
    ("tests:\n  - name: a\n    document: b", ["missing-key 2:5"]),
    ("tests:\n  - { name: a, document: b, expect: {} }", ["no-expectation 2:37"]),
    ("tests:\n  - { name: a, document: b, expect: }", ["no-expectation 2:37"]),
    ("tests:\n  - { name: a, document: b, expect: { unchanged: false } }", ["no-expectation 2:50"]),
    (
      "tests:\n  - { name: a, document: b, expect: { failure: x, headings: [] } }",
      ["contradicting-expectations 2:39"]
    ),
    (
      "tests:\n  - { name: a, document: b, file: c, expect: { headings: [] } }",
      ["two-documents 2:29"]
    ),
    ("tests:\n  - { name: a, file: c.txt, expect: { headings: [] } }", ["missing-resource 2:22"]),
    ("tests:\n  - { name: a, document: [b], expect: { headings: [] } }", ["wrong-type 2:26"]),
    (
      "tests:\n  - { name: a, document: { id: b }, expect: { headings: [] } }",
      ["missing-key 2:28"]
    ),
    ("tests:\n  - { name: a, document: b, expect: { tables: [[Year]] } }", ["wrong-type 2:49"]),
    ("tests:\n  - { name: a, document: b, expect: { entities: [GPE] } }", ["wrong-type 2:49"]),
    ("tests:\n  - { name: a, document: b, expect: { removals: [{}] } }", ["no-expectation 2:50"]),
    ("tests:\n  - { name: a, document: b, expect: { where: wrds > 3 } }", ["unknown-fact 2:46"]),
    (
      "tests:\n  - { name: a, document: b, expect: { where: words >= 0 } }", ["no-expectation 2:46"]
    ),
    (
      "tests:\n  - { name: a, document: b, expect: { where: \"words < 0\" } }",
      ["no-expectation 2:47"]
    ),
    (
      "tests:\n  - { name: a, document: b, expect: { where: [\"words >\"] } }",
      ["expression-syntax 2:55"]
    ),
    (
      "tests:\n  - { name: a, document: b, expect: { headings: [] } }\n"
        + "  - { name: a, document: b, expect: { headings: [] } }",
      ["duplicate-test 3:13"]
    ),
    ("tests: [\n", ["yaml-unclosed-bracket 1:8"]),
  ])
  func `a mistake is told with its place`(_ text: String, _ expected: [String]) {
    #expect(places(files.tests(text).diagnostics) == expected)
  }

  @Test func `all mistakes are told at once, with what was meant`() {
    let found = files.tests(
      """
      pipline: trial.yaml
      tests:
        - name: a
          documnt: b
          expect: { headngs: [a], where: wrds > 3 }
        - name: b
          document: c
          expect: { tabels: [] }

      """
    ).diagnostics
    #expect(
      places(found) == [
        "unknown-key 1:1", "missing-key 3:5", "unknown-key 4:5", "unknown-key 5:15",
        "unknown-fact 5:36", "unknown-key 8:15",
      ])
    #expect(
      found.compactMap(\.help).filter { $0.hasPrefix("did you mean") } == [
        "did you mean 'pipeline'?", "did you mean 'document'?", "did you mean 'headings'?",
        "did you mean 'words'?", "did you mean 'tables'?",
      ])
  }

  @Test func `the pipeline is the one that has the tests, lies beside them or is named`() {
    let tests = "tests: [{ name: a, document: b, expect: { headings: [] } }]\n"
    #expect(files.tests(tests).tests?.pipelinePath == "t/trial.yaml")
    #expect(files.tests("pipeline: ../b.yaml\n" + tests).tests?.pipelinePath == "t/../b.yaml")
    #expect(files.tests(trialPipeline + tests, path: "x.yaml").tests?.pipelinePath == "x.yaml")
    #expect(files.tests(trialPipeline, path: "x.yaml").tests == nil)
  }
}
