// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import Expressions

extension RunFacts {
  /// The facts of a run as gates ask for them.
  public init(_ statistics: RunStatistics) {
    self.init()
    numbers = [
      "documents": Double(statistics.documentsRead),
      "written_documents": Double(statistics.documentsWritten),
      "failed_documents": Double(statistics.documentsFailed),
      "dropped_documents": Double(statistics.documentsDropped),
      "failed_inputs": Double(statistics.inputsFailed),
      "input_bytes": Double(statistics.bytesRead),
      "removed_bytes": Double(statistics.bytesRemoved),
      "blocks": Double(statistics.blocks),
      "headings": Double(statistics.headings),
      "tables": Double(statistics.tables),
      "warnings": Double(statistics.warnings),
      "seconds": Double(statistics.wallNanoseconds) / 1e9,
      "cpu_seconds": Double(statistics.processorNanoseconds) / 1e9,
      "peak_memory_bytes": Double(statistics.peakMemoryBytes),
    ]
    setMembers("dropped_documents", statistics.drops.map { ($0.stage, $0.count) })
    setMembers("entities", statistics.entities.map { ($0.key, $0.value) })
    setMembers("removals", statistics.removals.map { ($0.stage, $0.count) })
    setMembers("edits", statistics.edits.map { ($0.stage, $0.count) })
    setStageTimes(statistics.stages.map { ($0.stage, $0.nanoseconds) })
  }

  /// The facts of an earlier run, from the file that `--stats` wrote.
  ///
  /// - Throws: `JSONError` where the bytes are not JSON, or not `sluice.statistics/1`. What a file
  ///   of an older version does not have is missing.
  public init(statistics bytes: [UInt8]) throws(JSONError) {
    self.init()
    let root = try JSONValue(bytes)
    let members = try Members(root)
    guard let schema = members["schema"], try schema.string() == "sluice.statistics/1" else {
      throw JSONError("the file must have '\"schema\":\"sluice.statistics/1\"'", at: 0)
    }
    if let documents = members["documents"] {
      let counts = try Members(documents)
      try read(counts["read"], as: "documents")
      try read(counts["written"], as: "written_documents")
      try read(counts["failed"], as: "failed_documents")
      try read(counts["dropped"], as: "dropped_documents")
    }
    for (key, name) in [
      ("inputs_failed", "failed_inputs"), ("bytes", "input_bytes"),
      ("bytes_removed", "removed_bytes"), ("blocks", "blocks"), ("headings", "headings"),
      ("tables", "tables"), ("warnings", "warnings"), ("peak_memory_bytes", "peak_memory_bytes"),
    ] {
      try read(members[key], as: name)
    }
    try read(members["wall_ns"], as: "seconds", scale: 1e-9)
    try read(members["cpu_ns"], as: "cpu_seconds", scale: 1e-9)
    if let entities = members["entities"] {
      setMembers(
        "entities",
        try entities.members().map { entry throws(JSONError) in
          (entry.key, try entry.value.integer())
        })
    }
    try readCounts(members["drops"], as: "dropped_documents")
    try readCounts(members["removals"], as: "removals")
    try readCounts(members["edits"], as: "edits")
    if let stages = members["stages"] { setStageTimes(try counts(of: stages, "ns")) }
  }

  private mutating func read(
    _ value: JSONValue?, as name: String, scale: Double = 1
  ) throws(JSONError) {
    if let value { numbers[name] = try value.number() * scale }
  }

  private mutating func readCounts(_ value: JSONValue?, as name: String) throws(JSONError) {
    if let value { setMembers(name, try counts(of: value, "count")) }
  }

  /// The counts of a list of objects that have `stage` and a count.
  private func counts(
    of list: JSONValue, _ key: String
  ) throws(JSONError) -> [(key: String, count: Int)] {
    try list.elements().map { element throws(JSONError) in
      let members = try Members(element)
      guard let stage = members["stage"], let count = members[key] else {
        throw JSONError("the entry must have 'stage' and '\(key)'", at: element.range.lowerBound)
      }
      return (try stage.string(), try count.integer())
    }
  }

  /// Sets the members of a fact, which is their sum.
  private mutating func setMembers(_ name: String, _ counts: [(key: String, count: Int)]) {
    members[name] = counts.reduce(into: [:]) { $0[$1.key, default: 0] += Double($1.count) }
    numbers[name] = counts.reduce(0) { $0 + Double($1.count) }
  }

  private mutating func setStageTimes(_ times: [(key: String, count: Int)]) {
    setMembers("stage_seconds", times)
    let all = numbers["stage_seconds"] ?? 0
    numbers["stage_seconds"] = all / 1e9
    members["time_share"] = members["stage_seconds"]?.mapValues { all == 0 ? 0 : $0 / all }
    members["stage_seconds"] = members["stage_seconds"]?.mapValues { $0 / 1e9 }
  }
}

/// The members of an object by key.
private struct Members {
  private let values: [String: JSONValue]

  init(_ object: JSONValue) throws(JSONError) {
    values = Dictionary(try object.members().map { ($0.key, $0.value) }) { first, _ in first }
  }

  subscript(key: String) -> JSONValue? { values[key] }
}
