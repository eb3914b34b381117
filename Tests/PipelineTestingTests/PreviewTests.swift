// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import Reading
import StageKit
import StandardStages
import Testing

@testable import PipelineTesting

/// What `try` and `trace` show.
struct PreviewTests {
  private let file: SourceFile
  private let plan: PipelinePlan
  private let walk: StageWalk

  init() throws {
    file = SourceFile(path: "in.txt", bytes: Array(article.utf8))
    plan = try PipelineLoader(registry: .standard) { path throws(StageError) in
      throw StageError("missing-resource", "no \(path)")
    }.load(SourceFile(path: "trial.yaml", bytes: Array(trialPipeline.utf8)))
    walk = StageWalk(
      WalkInput(InputRecord(uri: "in.txt", name: "in", bytes: file.bytes)), through: plan)
  }

  private func paragraph(_ stage: Int) -> String {
    Preview(walk, of: file, stage: stage).text(color: false)
  }

  @Test func `each stage shows what it changed, why and where`() {
    #expect(
      paragraph(2) == """
        in.txt

        2. clean  1 change, 1× missing-blank
          ~ paragraph: In Vienna there [-was,as-]{+was, as+} ever, a sentence …  7:1

        """)
    #expect(
      paragraph(3) == """
        in.txt

        3. dedupe-headings  1 removal
          - "What came next"  rule repeated-heading  5:1

        """)
    #expect(paragraph(4).hasSuffix("4. keep-documents  changes nothing\n"))
    #expect(paragraph(5).contains("  ~ line → table row: Apples | $2  11:1\n"))
    #expect(paragraph(6).contains(#"  + GPE "Vienna"  by gazetteer  7:4"#), "\(paragraph(6))")
    #expect(paragraph(8).contains("8. write-markdown  writes in.md ("))
  }

  @Test func `a stage that is passed over says why`() {
    let short = StageWalk(
      WalkInput(InputRecord(uri: "in.txt", name: "in", bytes: Array("One two three.".utf8))),
      through: plan)
    let text = Preview(short, of: file).text(color: false)
    #expect(text.contains("5. extract-tables  passed over: lines > 3 does not hold, lines = 1\n"))
  }

  @Test func `a document that is dropped goes no further`() {
    let short = StageWalk(
      WalkInput(InputRecord(uri: "in.txt", name: "in", bytes: Array("One.".utf8))), through: plan)
    let text = Preview(short, of: file).text(color: false)
    #expect(
      text.hasSuffix("4. keep-documents  drops the document: words >= 3, words = 1\n"), "\(text)")
    #expect(
      Preview(short, of: file, stage: 5).text(color: false)
        == "the document does not come to stage 5: its way ends at 'keep-documents'\n")
  }

  @Test func `scripts get an object a stage`() {
    let lines = Preview(walk, of: file).json.split(separator: "\n")
    #expect(lines.count == 9)
    #expect(
      lines[2] == """
        {"number":3,"stage":"dedupe-headings","outcome":"ran","warnings":[],"faults":[],"edits":{},\
        "changes":[{"kind":"removal","before":[{"kind":"","text":"What came next"}],"after":[],\
        "rule":"repeated-heading","offset":38,"line":5,"column":1}]}
        """)
  }

  @Test func `colours are there when wanted`() {
    let text = Preview(walk, of: file, stage: 2).text(color: true)
    #expect(text.contains("\u{1B}[31mwas,as\u{1B}[0m\u{1B}[32mwas, as\u{1B}[0m"))
  }

  @Test func `a line is followed to its end`() {
    #expect(
      LineTrace(walk, of: file, line: 5).text(color: false) == """
        in.txt:5  What came next
        1. read-text
           heading 2, block 3 of 5: What came next
        2. clean
           as before
        3. dedupe-headings
           removed by rule repeated-heading: "What came next"
        nothing of it goes on to later stages

        """)
    let row = LineTrace(walk, of: file, line: 11).text(color: false)
    #expect(row.contains("5. extract-tables\n   table row, block 4 of 4: Apples | $2\n"), "\(row)")
    #expect(row.contains("6. tag-entities\n   entity MONEY \"$2\" by pattern\n"))
    #expect(row.contains("8. write-markdown\n   written with the document to in.md\n"))
    #expect(
      LineTrace(walk, of: file, line: 2).text(color: false).hasSuffix(
        "  the line is blank: it separates, and nothing is made of it\n"))
  }

  @Test func `a trace for scripts is one object`() throws {
    let trace = LineTrace(walk, of: file, line: 5).json
    #expect(
      trace == """
        {"schema":"sluice.trace/1","file":"in.txt","line":5,"text":"What came next","stages":[\
        {"number":1,"stage":"read-text","outcome":"ran","places":[{"kind":"heading 2",\
        "text":"What came next","block":3,"blocks":5}],"removals":[],"metadata":[],"entities":[],\
        "markup":[]},{"number":2,"stage":"clean","outcome":"ran","places":[{"kind":"heading 2",\
        "text":"What came next","block":3,"blocks":5}],"removals":[],"metadata":[],"entities":[],\
        "markup":[]},{"number":3,"stage":"dedupe-headings","outcome":"ran","places":[],\
        "removals":[{"stage":"dedupe-headings","rule":"repeated-heading","text":"What came next"}],\
        "metadata":[],"entities":[],"markup":[]}]}

        """)
    let row = LineTrace(walk, of: file, line: 11).json
    #expect(row.contains(#""entities":[{"label":"MONEY","text":"$2","by":"pattern"}]"#), "\(row)")
    #expect(row.contains(#""outcome":"wrote","outputs":[{"name":"in.md","bytes":"#))
  }

  @Test func `a record of a file with a document a line keeps its place`() throws {
    let reader = try ReadJSONL(
      settings: StageSettings(["paths": .list([.string("none")])]) { path throws(StageError) in
        throw StageError("missing-resource", "no \(path)")
      })
    let bytes = Array("\n[1]\r\n  \n{\"a\": 2}\n".utf8)
    func input(_ bytes: [UInt8], line: Int? = nil) throws(StageError) -> InputRecord {
      try WalkInput(file: bytes, uri: "a", name: "a", for: reader, line: line).record
    }
    let first = try input(bytes)
    #expect(first.bytes == Array("[1]".utf8))
    #expect((first.offset, first.lineNumber) == (1, 2))
    #expect(try input(bytes, line: 4).offset == 9)
    #expect(try input(bytes, line: 3).offset == 1)
    #expect(throws: StageError.self) { try input(bytes, line: 1) }
    #expect(throws: StageError.self) { try input([]) }
  }
}
