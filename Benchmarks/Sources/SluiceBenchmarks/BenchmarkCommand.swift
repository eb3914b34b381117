// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The benchmarks' command line.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sluice-benchmarks",
    abstract: "Benchmarks of the built sluice; run them in the root of the repository.",
    subcommands: [MeasureCommand.self, MakeInputsCommand.self],
    defaultSubcommand: MeasureCommand.self)
}

/// Makes what is read: the corpus, the gazetteer and a long pipeline file.
///
/// It is a program run of its own because what this program ever held in memory would be counted
/// as memory of the programs that it starts.
struct MakeInputsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-inputs", abstract: "Make the inputs and measure nothing.")

  func run() throws { try Workplace.prepare() }
}

/// Measures the built `sluice`, and fails when an answer is wrong or time grows faster than text.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Make the inputs and measure; the default.",
    discussion: """
      Fails when a row's answer is not the recorded one, or when the time for an input more than \
      doubles as the input doubles. Speed itself never fails: it is for reading.
      """)

  @Option(
    help: ArgumentHelp("Run this row or growth check alone; may be given again.", valueName: "row"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Measure each row <n> times.", valueName: "n"))
  var loops = 3

  @Option(help: ArgumentHelp("The program to measure.", valueName: "path"))
  var sluice = ".build/release/sluice"

  @Flag(help: "Take this run's answers as the right ones, and keep its report.")
  var record = false

  /// Checks what the types of the options leave open.
  func validate() throws {
    if loops < 1 { throw ValidationError("'--loops' must be 1 or more, not \(loops)") }
  }

  /// Makes the inputs, measures, prints.
  func run() throws {
    try Workplace.makeFolder()
    _ = try ProgramRun(CommandLine.arguments[0], ["make-inputs"], output: Workplace.messages)
    let corpus = try Corpus(at: Workplace.corpus)
    let rows = BenchmarkRow.all(over: corpus)
    let names = rows.map(\.name) + GrowthCheck.all.map(\.name)
    if let unknown = only.first(where: { !names.contains($0) }) {
      throw ValidationError("no row '\(unknown)': the rows are \(names.joined(separator: ", "))")
    }
    func isChosen(_ name: String) -> Bool { only.isEmpty || only.contains(name) }

    var answers = record && only.isEmpty ? Answers() : try Answers.recorded()
    for (name, path) in [("corpus", corpus.path), ("gazetteer", Workplace.gazetteer)] {
      try answers.check(input: name, isRecorded: record && only.isEmpty, path: path)
    }
    let circumstances = try Circumstances()
    var report = circumstances.text
    var faults: [String] = []

    let chosen = rows.filter { isChosen($0.name) }
    if !chosen.isEmpty {
      let reference = Reference()
      let measurements = try measure(chosen, over: corpus, beside: reference, &answers, &faults)
      let leastPeak = decimal(Double(ProgramRun.leastPeakMemory) / 1e6, 1)
      report += """
        Ratios are to \(reference.summary).
        A peak of less than \(leastPeak) MB cannot be seen.


        """
      report += table(Measurement.heading, measurements.map { $0.cells(over: corpus) })
    }
    let checks = GrowthCheck.all.filter { isChosen($0.name) }
    if !checks.isEmpty {
      let results = try checks.map { check in
        try check.run(sluice: sluice, loops: loops, answers: &answers, isRecording: record)
      }
      report += "\n" + table(GrowthCheck.heading, results.map(\.cells))
      faults += results.flatMap(\.faults)
    }

    print(report, terminator: "")
    if record {
      try answers.write()
      try circumstances.keep(report)
    }
    for fault in faults { print("wrong: \(fault)") }
    if !faults.isEmpty { throw ExitCode.failure }
  }

  /// Runs each row `loops` times, each time with the reference just before it.
  private func measure(
    _ rows: [BenchmarkRow], over corpus: Corpus, beside reference: Reference,
    _ answers: inout Answers, _ faults: inout [String]
  ) throws -> [Measurement] {
    var measurements = rows.map { Measurement(of: $0) }
    for _ in 0..<loops {
      for index in rows.indices {
        let row = rows[index]
        let beside =
          row.readsCorpus ? try reference.seconds(over: corpus, sluice: sluice) : nil
        let run = try ProgramRun(sluice, row.arguments, output: Workplace.messages)
        measurements[index].add(run, referenceSeconds: beside)
        let fault = try answers.fault(
          of: Answer(of: row), named: row.answer, isRecorded: record)
        if let fault, !faults.contains(fault) { faults.append(fault) }
      }
    }
    return measurements
  }
}
