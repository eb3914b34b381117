// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Where the inputs are made and the outputs go.
///
/// All paths count from the root of the repository, so that the paths in outputs, and with them the
/// digests, are the same everywhere.
enum Workplace {
  static let folder = "Benchmarks/.build/work"
  static let pipelines = "Benchmarks/Pipelines"
  static let corpus = "\(folder)/corpus.jsonl"
  static let gazetteer = "\(folder)/gazetteer.tsv"
  static let longPipeline = "\(folder)/long.yaml"
  static let output = "\(folder)/output"
  static let statistics = "\(folder)/statistics.json"
  static let messages = "\(folder)/messages.txt"

  /// Makes the gazetteer, the corpus and the long pipeline file.
  static func prepare() throws {
    try makeFolder()
    let gazetteer = try Gazetteer()
    try gazetteer.write(to: self.gazetteer)
    try writeLongPipeline()
    try Corpus.write(to: corpus, terms: gazetteer.terms)
  }

  /// Makes the folder of all this, if it is missing, where the repository is and nowhere else.
  static func makeFolder() throws {
    _ = try files(in: pipelines, endingIn: ".yaml")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// A pipeline of 2,000 lines, some 400 stages.
  private static func writeLongPipeline() throws {
    var file = try FileWriter(longPipeline)
    let head = """
      version: 1
      pipeline: long
      vars: { input: "-", word: sponsored }
      read:
        use: read-jsonl
        with: { paths: ["${input}"] }
      stages:

      """
    let stage = """
        - use: clean
          with:
            mojibake: false
            missing-blanks: true
            extra-boilerplate: ["${word} by", "read on:", 'see also:']

      """
    try file.append(head.utf8)
    for _ in 0..<398 { try file.append(stage.utf8) }
    try file.append("  - use: write-jsonl\n    with:\n      path: out/long.jsonl\n".utf8)
    _ = try file.close()
  }
}
