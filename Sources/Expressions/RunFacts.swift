// SPDX-License-Identifier: Apache-2.0

/// The facts about a whole run: numbers by name, and by name and key.
public struct RunFacts: Facts, Hashable, Sendable {
  /// The numbers by the name of their fact; a name that is not there is missing.
  public var numbers: [String: Double]

  /// The numbers of facts with keys; a key that is not there counts as 0.
  public var members: [String: [String: Double]]

  /// Facts about a run.
  public init(numbers: [String: Double] = [:], members: [String: [String: Double]] = [:]) {
    self.numbers = numbers
    self.members = members
  }

  /// The value of a fact of `schema(stages:)`.
  public func value(of fact: FactReference) -> ExpressionValue {
    guard let key = fact.key else {
      return numbers[fact.name].map(ExpressionValue.init(finite:)) ?? .missing
    }
    return members[fact.name].map { ExpressionValue(finite: $0[key] ?? 0) } ?? .missing
  }

  /// What gates may ask for in a pipeline whose reader and stages are named so.
  public static func schema(stages: [String]) -> FactSchema {
    var names: [String] = []
    for name in stages where !names.contains(name) { names.append(name) }
    return FactSchema(subject: "a run", facts: facts(stages: names), hasBaseline: true)
  }

  private static func facts(stages: [String]) -> [Fact] {
    [
      Fact("documents", .number, "Records that were read, whether a document came of them or not."),
      Fact(
        "written_documents", .number, partOf: "documents", "Documents that passed every stage."),
      Fact("failed_documents", .number, partOf: "documents", "Records and documents that failed."),
      Fact(
        "dropped_documents", .number, members: .number, keys: stages, partOf: "documents",
        "Documents that a stage dropped; with the name of a stage, by that stage."),
      Fact("failed_inputs", .number, "Paths, folders and globs that led to no input."),
      Fact("input_bytes", .number, "Bytes of the records that were read."),
      Fact(
        "removed_bytes", .number, partOf: "input_bytes",
        "Bytes that stages removed from documents that were written."),
      Fact("blocks", .number, "Blocks of the documents as written."),
      Fact("headings", .number, partOf: "blocks", "Headings of the documents as written."),
      Fact("tables", .number, partOf: "blocks", "Tables of the documents as written."),
      Fact(
        "entities", .number, members: .number,
        "Entities of the documents as written; with a label, as in `entities.GPE`, of that label."),
      Fact(
        "removals", .number, members: .number, keys: stages,
        "Texts removed; with the name of a stage, as in `removals[\"dedupe-headings\"]`, by it."),
      Fact(
        "edits", .number, members: .number, keys: stages,
        "Edits in place; with the name of a stage, by that stage."),
      Fact("warnings", .number, "Remarks of stages that failed no document."),
      Fact(
        "seconds", .number, isDeterministic: false, "Time on the clock from start to end."),
      Fact(
        "cpu_seconds", .number, isDeterministic: false, "Processor time of the whole process."),
      Fact(
        "stage_seconds", .number, members: .number, keys: stages, isDeterministic: false,
        "Time of all stages in all workers together; with the name of a stage, of that stage."),
      Fact(
        "time_share", nil, members: .number, keys: stages, isShare: true, isDeterministic: false,
        "The share of a stage in `stage_seconds`, 0 to 1, as in `time_share.clean`."),
      Fact(
        "peak_memory_bytes", .number, isDeterministic: false,
        "The most memory that the process held at one time."),
    ]
  }
}
