// SPDX-License-Identifier: Apache-2.0

/// What a row cost in all its loops.
struct Measurement {
  let row: BenchmarkRow
  private(set) var runs: [ProgramRun] = []

  /// Processor time over that of the reference run just before, where the row reads the corpus.
  private(set) var ratios: [Double] = []

  init(of row: BenchmarkRow) { self.row = row }

  mutating func add(_ run: ProgramRun, referenceSeconds: Double?) {
    runs.append(run)
    if let referenceSeconds { ratios.append(run.processorSeconds / referenceSeconds) }
  }

  static let heading = [
    "row", "MB", "MB/s", "documents/s", "CPU ns/byte", "ratio", "lowest-highest", "seconds",
    "CPU seconds", "peak MB",
  ]

  /// The cells of the row's line: medians, and for memory the highest.
  func cells(over corpus: Corpus) -> [String] {
    let wall = median(runs.map { $0.wallSeconds })
    let processor = median(runs.map { $0.processorSeconds })
    let peak = runs.map { $0.peakMemory }.max() ?? 0
    let ends = [
      decimal(wall, 3), decimal(processor, 3), decimal(Double(peak) / 1e6, 1),
    ]
    guard row.readsCorpus else { return [row.name] + Array(repeating: "", count: 6) + ends }
    let bytes = Double(corpus.byteCount)
    return [
      row.name, decimal(bytes / 1e6, 1), decimal(bytes / wall / 1e6, 1),
      decimal(Double(Corpus.documentCount) / wall, 0), decimal(processor * 1e9 / bytes, 1),
      decimal(median(ratios), 2),
      "\(decimal(ratios.min() ?? 0, 2))-\(decimal(ratios.max() ?? 0, 2))",
    ] + ends
  }
}

/// The middle one of `values`, the higher of two, 0 of none.
private func median(_ values: [Double]) -> Double {
  values.isEmpty ? 0 : values.sorted()[values.count / 2]
}

/// What rows are compared with: the same corpus read and written by another program.
enum Reference {
  /// Python with orjson: each line parsed and dumped. It tells its own time, start-up left out.
  case orjson

  /// Ours, with no stage between reader and writer.
  case readWrite

  private static let script = """
    import sys, time, orjson
    start = time.process_time()
    with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as target:
        for line in source:
            target.write(orjson.dumps(orjson.loads(line), option=orjson.OPT_APPEND_NEWLINE))
    print(time.process_time() - start)
    """

  /// Python with orjson where it is installed.
  init() {
    let trial = try? ProgramRun("python3", ["-c", "import orjson"], output: Workplace.messages)
    self = trial == nil ? .readWrite : .orjson
  }

  var summary: String {
    switch self {
    case .orjson: "python3 with orjson, parse and dump of each line"
    case .readWrite: "our own row '\(BenchmarkRow.readWrite)'; python3 with orjson is not installed"
    }
  }

  /// Runs it once; the processor time that it took.
  func seconds(over corpus: Corpus, sluice: String) throws -> Double {
    switch self {
    case .orjson:
      _ = try ProgramRun(
        "python3", ["-c", Self.script, corpus.path, "\(Workplace.folder)/reference.jsonl"],
        output: Workplace.messages)
      let said = try lines(ofFile: Workplace.messages)
      guard let seconds = said.last.flatMap({ Double($0) }) else {
        throw BenchmarkError("the reference told no time")
      }
      return seconds
    case .readWrite:
      let rows = BenchmarkRow.all(over: corpus).filter { $0.name == BenchmarkRow.readWrite }
      return try rows.reduce(0) { sum, row in
        try sum
          + ProgramRun(sluice, row.arguments, output: Workplace.messages).processorSeconds
      }
    }
  }
}
