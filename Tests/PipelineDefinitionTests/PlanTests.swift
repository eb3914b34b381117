// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit
import Testing

struct PlanTests {
  static let file = """
    version: 1
    pipeline: trial
    description: A pipeline with all keys.
    vars:
      out: results
    dead-letters: ${out}/dead.jsonl
    read:
      use: read-lines
      with: { paths: [a.txt, "b/*.txt"], max-size: 2MB, encoding: latin1 }
    stages:
      - use: trim
        with:
          window: 7
          share: 1
          keep-tables: false
          marker: 12
      - use: write-lines
        with: { path: "${out}/all.txt" }
      - use: find-tables
        with:
      - use: tag-words
        with: { lists: good.tsv, labels: [no, 1, "true"] }
      - use: write-sheets
    """

  @Test func `a file becomes a plan with its stages in order`() throws {
    let plan = try loader().load(MarkedText(Self.file).file)
    #expect(plan.name == "trial")
    #expect(plan.deadLetters == "results/dead.jsonl")
    #expect(plan.reader.name == "read-lines")
    #expect(plan.reader.stage.inputs.map(\.path) == ["a.txt", "b/*.txt"])
    #expect(plan.reader.stage.maximumRecordSize == .megabytes(2))
    #expect(
      plan.steps.map(\.name) == ["trim", "write-lines", "find-tables", "tag-words", "write-sheets"])
    let isOutput = plan.steps.map { step in
      if case .output = step.stage { true } else { false }
    }
    #expect(isOutput == [false, true, false, false, true])
    #expect(
      plan.destinations == [
        .init(path: "results/all.txt", isDirectory: false),
        .init(path: "sheets", isDirectory: true),
      ])
  }

  @Test func `settings arrive as their declared types`() throws {
    let plan = try loader().load(MarkedText(Self.file).file)
    let reader = try #require(plan.reader.stage as? ReadLines)
    #expect(reader.settings[ReadLines.encoding] == .latin1)
    let trim = try #require(stage(0, of: plan) as? Trim)
    #expect(trim.settings[Trim.window] == 7)
    #expect(trim.settings[Trim.share] == 1.0)
    #expect(trim.settings[Trim.keepsTables] == false)
    #expect(trim.settings[Trim.marker] == "12")
    #expect(trim.settings[Trim.most] == 10)
    let tag = try #require(stage(3, of: plan) as? TagWords)
    #expect(tag.settings[TagWords.labels] == ["no", "1", "true"])
    #expect(tag.words == ["a\tA", "b\tB"])
  }

  @Test func `the file passes the check without a word`() {
    #expect(summaries(loader().check(MarkedText(Self.file).file)) == [])
  }

  @Test func `paths of the command line replace those of the reader`() throws {
    let file = MarkedText(pipeline("  - use: trim", vars: "vars: {}", read: "${in:?say which}"))
      .file
    let plan = try loader().load(file, inputs: ["x.txt", "-"])
    #expect(plan.reader.stage.inputs.map(\.path) == ["x.txt", "-"])
    #expect(
      summaries(loader().check(file)) == ["missing-variable: variable 'in' has no value: say which"]
    )
  }

  @Test func `paths of the command line stand in for those that the file leaves out`() throws {
    let file = MarkedText("version: 1\npipeline: p\nread: { use: read-lines }\nstages: []\n").file
    #expect(try loader().load(file, inputs: ["x.txt"]).reader.stage.inputs.map(\.path) == ["x.txt"])
  }

  private func stage(_ position: Int, of plan: PipelinePlan) -> (any Stage)? {
    switch plan.steps[position].stage {
    case .map(let stage): stage
    case .output(let stage): stage
    }
  }
}
