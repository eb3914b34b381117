// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PipelineTesting

/// Each expectation, met and not met.
struct ExpectationTests {
  private let files = TrialFiles()

  @Test(arguments: [
    "headings: [The Title of the Day, What came next]",
    "tables: [[[Item, Price], [Apples, $2], [Pears, $3]]]",
    "tables: [{ header: [Item, Price], rows: [[Apples, $2], [Pears, $3]] }]",
    "entities: { GPE: Vienna }",
    "only-entities: { GPE: [Vienna], MONEY: [$2, $3] }",
    "metadata: { title: The Title of the Day, subtitle: }",
    "removals: [{ stage: dedupe-headings, rule: repeated-heading, text: What came next }]",
    "removals: [{ text: What came next }]",
    "where: tables == 1 and entities.GPE == 1",
    "where: [tables == 1, words > 10]",
    "dropped: false",
  ])
  func `an expectation is met`(_ expectation: String) async {
    let run = await files.run(oneTest(article, expectation))
    #expect(run.results.count == 1)
    for mismatch in run.results.flatMap(\.mismatches) {
      Issue.record("\(mismatch.message)\n\(mismatch.difference)")
    }
  }

  @Test(arguments: [
    (
      "headings: [The Title of the Day, What came]", "headings: the headings differ",
      "  The Title of the Day\n- What came\n+ What came next"
    ),
    (
      "tables: [[[Item, Price], [Apples, $2], [Plums, $3]]]", "tables: table 1 differs",
      "  | Item   | Price |\n  | Apples | $2    |\n- | Plums  | $3    |\n+ | Pears  | $3    |"
    ),
    ("tables: []", "tables: the document has 1 tables, not 0", "+ | Item   | Price |"),
    (
      "entities: { ORG: Vienna }", "entities: the entities differ",
      "- ORG: Vienna\n+ GPE: Vienna"
    ),
    (
      "only-entities: { GPE: Vienna }", "only-entities: the entities differ",
      "+ MONEY: $2\n+ MONEY: $3"
    ),
    (
      "metadata: { title: A title, author: A }", "metadata: the metadata differs",
      "- title: A title\n- author: A\n+ title: The Title of the Day\n+ author is not there"
    ),
    (
      "removals: [{ rule: advertisement }]", "removals: a removal was not made",
      "- advertisement\n+ dedupe-headings repeated-heading \"What came next\""
    ),
    (
      "removals: []", "removals: text was removed",
      "+ dedupe-headings repeated-heading \"What came next\""
    ),
    ("where: tables > 1", "where: the condition 'tables > 1' does not hold", "+ tables = 1"),
    ("failure: anything", "failure: the document does not fail", ""),
    ("dropped: true", "dropped: no stage drops the document", ""),
    (
      "unchanged: true", "unchanged: the text is changed",
      "- In Vienna there was,as ever, a sentence that is long enough to be a paragraph of prose."
    ),
    (
      "output: { write-markdown: a.md }",
      "output: there is no file 't/a.md'; '--update' writes it", ""
    ),
    (
      "output: a.md",
      "output: 2 stages write the document: name one, as in 'output: { write-jsonl: … }'", ""
    ),
    ("output: { write-xml: a.md }", "output: the pipeline has no stage 'write-xml'", ""),
    (
      "output: { extract-tables: a.md }",
      "output: stage 'extract-tables' does not write the document", ""
    ),
  ])
  func `an expectation is not met`(
    _ expectation: String, _ message: String, _ difference: String
  ) async throws {
    let run = await files.run(oneTest(article, expectation))
    #expect(run.diagnostics == [])
    let mismatch = try #require(run.results.first?.mismatches.first)
    #expect("\(mismatch.id): \(mismatch.message)" == message)
    if difference.isEmpty {
      #expect(mismatch.lines == [])
    } else {
      #expect(mismatch.difference.contains(difference), "\(mismatch.difference)")
    }
    #expect(mismatch.place.start.line > 2)
  }

  @Test func `the text is compared passage by passage`() async throws {
    let document = "A title\n\nA sentence that says,in a few words, what happened there."
    func file(_ text: String) -> String { oneTest(document, "text: \"\(text)\"") }
    let right = await files.run(
      file("A title\\n\\nA sentence that says, in a few words, what happened there.\\n"))
    #expect(right.results.map(\.passes) == [true])
    let wrong = await files.run(file("A title"))
    let mismatch = try #require(wrong.results.first?.mismatches.first)
    #expect(mismatch.difference.hasPrefix("  A title\n+ A sentence that says, in"))
  }

  @Test func `a document that is dropped is one, and must be expected`() async throws {
    let dropped = await files.run(oneTest("Two words.", "dropped: true, where: words == 2"))
    #expect(dropped.results.map(\.passes) == [true])
    let surprise = await files.run(oneTest("Two words.", "where: words == 2"))
    let mismatch = try #require(surprise.results.first?.mismatches.first)
    #expect(mismatch.message == "stage 'keep-documents' drops the document")
    #expect(mismatch.difference == "+ words >= 3: words = 2")
  }

  @Test func `variables of a test replace those of the pipeline`() async {
    let run = await files.run(
      oneTest("Two words.", "dropped: false", more: "    vars: { least: 2 }\n"))
    #expect(run.results.map(\.passes) == [true])
  }

  @Test func `a document fails with words that are expected`() async throws {
    var files = files
    files.texts["t/trial.yaml"] = """
      version: 1
      pipeline: lines
      read: { use: read-jsonl, with: { paths: [none] } }
      stages: []

      """
    #expect(await files.run(oneTest("[1]", "failure: object")).results.map(\.passes) == [true])
    let other = await files.run(oneTest("[1]", "failure: too long"))
    #expect(
      other.results.first?.mismatches.first?.message == "the document fails for another reason")
    let surprise = await files.run(oneTest("[1]", "headings: []"))
    #expect(
      surprise.results.first?.mismatches.map(\.message) == ["stage 'read-jsonl' fails the document"]
    )
  }

  @Test func `an expected output is a file that an update writes`() async throws {
    var files = files
    let test = oneTest(
      "A title\n\nWords of prose, and enough of them.", "output: { write-markdown: a.md }")
    let first = await files.run(test)
    #expect(first.results.map(\.passes) == [false])
    #expect(first.updates.map(\.path) == ["t/a.md"])
    #expect(first.updated.results.map(\.passes) == [true])
    let text = String(decoding: try #require(first.updates.first?.bytes), as: UTF8.self)
    #expect(text.contains("# A title\n"))
    files.texts["t/a.md"] = text
    #expect(await files.run(test).results.map(\.passes) == [true])
    files.texts["t/a.md"] = text.replacing("title", with: "tale")
    let mismatch = try #require(await files.run(test).results.first?.mismatches.first)
    #expect(mismatch.difference.contains("- # A tale\n+ # A title"), "\(mismatch.difference)")
  }

  @Test func `a span of stages runs, and no other`() async {
    let document = "A title\n\nA title\n\nIn Vienna,where it rained, nothing else happened."
    let spans = [
      ("    to: read-text\n", "headings: [A title, A title]"),
      (
        "    from: dedupe-headings\n    to: dedupe-headings\n",
        "headings: [A title], unchanged: true"
      ),
      ("    from: clean#1\n    to: 2\n", "removals: [], entities: {}, where: words > 3"),
      ("    from: clean#2\n", "where: entities == 0"),
    ]
    for (span, expectation) in spans {
      let run = await files.run(oneTest(document, expectation, more: span))
      #expect(run.diagnostics == [])
      // The heading that goes is a change of the text; all else in the list holds.
      let ids = run.results.flatMap(\.mismatches).map(\.id)
      #expect(ids == (span.contains("dedupe") ? ["unchanged"] : []), "\(span)")
    }
  }

  @Test(arguments: [
    ("    from: claen\n", "the pipeline has no stage 'claen'", "did you mean 'clean'?"),
    ("    from: clean\n", "the pipeline has 'clean' 2 times", "write 'clean#1' to 'clean#2'"),
    ("    to: clean#3\n", "there is no stage 'clean#3'; 'clean' stands there 2 times", nil),
    ("    to: 10\n", "there is no stage 10; the pipeline has 1 to 9", nil),
    (
      "    from: tag-entities\n    to: dedupe-headings\n",
      "stage 'tag-entities' comes after the last that is to run", nil
    ),
  ])
  func `a span that is none is told`(_ span: String, _ message: String, _ help: String?) async {
    let run = await files.run(oneTest("Words", "headings: []", more: span))
    #expect(run.results.isEmpty)
    #expect(run.diagnostics.map(\.message) == [message])
    #expect(run.diagnostics.first?.help == help)
    #expect(run.diagnostics.first?.span?.start.line == 3)
  }

  @Test func `a document has an id, metadata and a format of its own`() async {
    let run = await files.run(
      """
      tests:
        - name: all of it
          document:
            id: a17
            media_type: text/markdown
            metadata: { lang: en, year: 2020, tags: [a, b] }
            text: "# A *title* of words\\n"
          expect:
            headings: [A title of words]
            metadata: { lang: en, year: 2020, tags: [a, b], subtitle: }
            where: id == "a17"
        - name: no such format
          document: { media_type: text/markdwn, text: a }
          expect: { headings: [] }

      """)
    #expect(run.results.flatMap(\.mismatches).map(\.difference) == [])
    #expect(places(run.diagnostics) == ["unknown-value 13:29"])
    #expect(run.diagnostics.first?.help == "did you mean 'text/markdown'?")
  }

  @Test func `a pipeline that is wrong is told of once`() async {
    var files = files
    files.texts["t/trial.yaml"] = trialPipeline.replacing(
      "use: extract-tables", with: "use: extrct-tables")
    let tests =
      oneTest("a", "headings: []")
      + "  - { name: two, document: a, expect: { headings: [] } }\n"
    let run = await files.run(tests)
    #expect(run.results.isEmpty)
    #expect(run.diagnostics.map(\.id) == ["unknown-stage"])
    files.texts["t/trial.yaml"] = nil
    #expect(await files.run(tests).diagnostics.map(\.id) == ["missing-resource"])
  }

  @Test func `order and results are the same for any number of workers`() async {
    let tests = (0..<40).map { number in
      "  - { name: n\(number), document: a b c, expect: { where: words > \(number % 5) } }\n"
    }
    let text = "tests:\n" + tests.joined()
    let one = await files.run(text, width: 1)
    let many = await files.run(text, width: 8)
    #expect(one.results.map(\.test.name) == (0..<40).map { "n\($0)" })
    #expect(TestReport(one.results).json == TestReport(many.results).json)
    #expect(one.results.count { $0.passes } == 24)
    #expect(await files.run(text, filter: "N3").results.count == 11)
  }
}
