// SPDX-License-Identifier: Apache-2.0

/// One thing that is measured: a call of `sluice` and where its right answer is recorded.
struct BenchmarkRow {
  /// What it is called in tables and behind `--only`.
  let name: String

  /// The name of its answer; rows that must agree to the byte share one.
  let answer: String

  /// What `sluice` is called with.
  let arguments: [String]

  /// What it reads: the corpus, or nothing worth counting.
  let readsCorpus: Bool

  /// Whether it writes documents and statistics.
  var writesDocuments: Bool { arguments.first == "run" }

  /// Every row, in the order of the table.
  static func all(over corpus: Corpus) -> [BenchmarkRow] {
    let chain = "Pipelines/jsonl.yaml"
    func part(_ name: String, answer: String? = nil, tags: Bool = false) -> BenchmarkRow {
      .pipeline(
        name, "\(Workplace.pipelines)/\(name).yaml", answer: answer, tags: tags, corpus.path)
    }
    return [
      .pipeline("chain", chain, tags: true, corpus.path),
      .pipeline("chain-2-workers", chain, answer: "chain", tags: true, workers: 2, corpus.path),
      part("without-clean", tags: true),
      part("without-entities"),
      part("clean"),
      part("dedupe-headings"),
      part("extract-tables"),
      part("tag-entities", tags: true),
      part("keep-documents", answer: readWrite),
      part(readWrite),
      BenchmarkRow(
        name: "check-2000-lines", answer: "check-2000-lines",
        arguments: ["check", Workplace.longPipeline], readsCorpus: false),
      BenchmarkRow(
        name: "version", answer: "version", arguments: ["--version"], readsCorpus: false),
    ]
  }

  /// The row that others are compared with where Python and orjson are missing.
  static let readWrite = "read-write"

  /// A call of `sluice run` with its output and statistics in the workplace.
  ///
  /// A pipeline that `tags` has a variable for the gazetteer.
  static func pipeline(
    _ name: String, _ pipeline: String, answer: String? = nil, tags: Bool, workers: Int = 1,
    _ input: String
  ) -> BenchmarkRow {
    var arguments = [
      "run", pipeline, input, "--quiet", "--jobs", "\(workers)", "--stats", Workplace.statistics,
      "--dead-letters", "\(Workplace.folder)/dead-letters.jsonl",
      "--set", "vars.output=\(Workplace.output)",
    ]
    if tags { arguments += ["--set", "vars.gazetteer=\(Workplace.gazetteer)"] }
    return BenchmarkRow(
      name: name, answer: answer ?? name, arguments: arguments, readsCorpus: true)
  }
}
