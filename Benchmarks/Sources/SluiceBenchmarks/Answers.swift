// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// What a row must come to, whatever the time it takes.
struct Answer: Codable, Equatable {
  var documents: Int?
  var headingsRemoved: Int?
  var tables: Int?
  var entities: Int?

  /// The digest of what was written.
  var output: String?

  /// The answer that the last run of `row` left in the workplace.
  init(of row: BenchmarkRow) throws {
    guard row.writesDocuments else {
      output = try digest(ofFile: Workplace.messages)
      return
    }
    let statistics = try JSONDecoder().decode(
      Statistics.self, from: Data(contents(ofFile: Workplace.statistics)))
    documents = statistics.documents.written
    headingsRemoved = statistics.removals.filter { $0.stage == "dedupe-headings" }
      .reduce(0) { $0 + $1.count }
    tables = statistics.tables
    entities = statistics.entities.values.reduce(0, +)
    output = try digest(ofFile: Workplace.output)
  }
}

/// The part of `sluice.statistics/1` that answers are made of.
private struct Statistics: Decodable {
  struct Documents: Decodable { let written: Int }
  struct Removals: Decodable {
    let stage: String
    let count: Int
  }

  let documents: Documents
  let removals: [Removals]
  let tables: Int
  let entities: [String: Int]
}

/// The right answers, as `Benchmarks/expected.json` has them.
struct Answers: Codable {
  private static let path = "Benchmarks/expected.json"

  /// Digests of what is read, so that a change there is not taken for a wrong answer.
  private var inputs: [String: String] = [:]
  private var rows: [String: Answer] = [:]

  /// What is taken from this run in place of what was recorded.
  private var taken: Set<String> = []

  private enum CodingKeys: CodingKey {
    case inputs, rows
  }

  /// No answers, to record the first.
  init() {}

  /// The answers as they were recorded.
  static func recorded() throws -> Answers {
    try JSONDecoder().decode(Answers.self, from: Data(contents(ofFile: path)))
  }

  /// Compares `value` with the recorded digest of the input `name`, or takes it as recorded.
  mutating func check(input name: String, isRecorded: Bool, path: String) throws {
    let digest = try digest(ofFile: path)
    if isRecorded { inputs[name] = digest }
    if inputs[name] != digest {
      throw BenchmarkError(
        "the \(name) is not the one that the answers are recorded for, as articles or lists in the "
          + "repository have changed: record anew with '--record'")
    }
  }

  /// Compares `answer` with the recorded one, or takes the first of its name as recorded.
  mutating func fault(
    of answer: Answer, named name: String, isRecorded: Bool
  ) throws -> String? {
    if isRecorded, taken.insert(name).inserted { rows[name] = answer }
    if rows[name] == answer { return nil }
    let expected = try rows[name].map { try Self.text(of: $0) } ?? "nothing recorded"
    return "\(name): expected \(expected), found \(try Self.text(of: answer))"
  }

  /// Writes the answers to where `init` reads them.
  func write() throws {
    let text = try Self.text(of: self, isPretty: true)
    try Data((text + "\n").utf8).write(to: URL(filePath: Self.path))
  }

  private static func text(of value: some Encodable, isPretty: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = isPretty ? [.sortedKeys, .prettyPrinted] : [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
