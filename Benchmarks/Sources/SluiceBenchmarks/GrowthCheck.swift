// SPDX-License-Identifier: Apache-2.0

/// A text that nobody writes and some scraper will make, in three sizes.
struct GrowthCheck {
  /// Processor time may grow this much when the text doubles, and by `noise` seconds more.
  static let limit = 2.2
  static let noise = 0.010

  let name: String

  /// How many times `piece` is written in the smallest text.
  let count: Int

  /// The text's part with the given number.
  let piece: @Sendable (Int) -> String

  static let all = [
    GrowthCheck(name: "equal-headings", count: 10_000) { _ in
      "What the Five States Have Agreed\n\n"
    },
    GrowthCheck(name: "one-line", count: 100_000) { number in
      "In 2021 the board of the port of Zürich met \(number) times,and the U.S. agreed to pay $3.5 m. "
    },
    GrowthCheck(name: "short-lines", count: 100_000) { number in "Austria \(number % 977)\n" },
    GrowthCheck(name: "small-lines", count: 50_000) { number in "ebb tide at quay \(number % 97)\n"
    },
    GrowthCheck(name: "odd-gaps", count: 5_000) { number in
      // Neither the words nor the line feeds between them come again in any order.
      let noise = number &* 2_654_435_761 >> 7
      return "Quay \(noise % 89)" + String(repeating: "\n", count: 1 + noise % 4)
    },
    GrowthCheck(name: "comparisons", count: 5_000) { _ in
      "Difference between lock and weir\nDifferences between locks and weirs\n"
    },
    GrowthCheck(name: "headings", count: 10_000) { number in
      "Berth \(number % 997) of the Port\n\nThe quay is closed until \(number % 12) o'clock.\n\n"
    },
    GrowthCheck(name: "pipe-rows", count: 50_000) { number in
      "\(number) | Uzbekistan | 29.5 | drawn |\n"
    },
    GrowthCheck(name: "equal-lines", count: 100_000) { _ in
      "The agreement creates a commission, which will sit in Bratislava from January 2025 on.\n"
    },
  ]

  static let heading = [
    "input", "MB", "CPU seconds 1x", "2x", "4x", "growth 1x-2x", "growth 2x-4x",
  ]

  /// The cells of the check's line, and what is wrong.
  struct Result {
    var cells: [String]
    var faults: [String] = []
  }

  /// Runs the whole chain over the three sizes, `loops` times each.
  ///
  /// The sizes take turns, and the lowest time of each counts, less that of a text of one line, so
  /// that the time to start does not hide how the rest grows. What looks wrong is measured up to
  /// four times as often before it is said to be: on a busy machine processor time is not steady.
  func run(
    sluice: String, loops: Int, answers: inout Answers, isRecording: Bool
  ) throws -> Result {
    let sizes = [1, count, 2 * count, 4 * count]
    let rows = sizes.indices.map { index in
      BenchmarkRow.pipeline(
        name, "\(Workplace.pipelines)/growth.yaml", tags: false,
        "\(Workplace.folder)/growth-\(index).txt")
    }
    var result = Result(cells: [name])
    for (index, size) in sizes.enumerated() {
      let byteCount = try write(pieces: size, to: "\(Workplace.folder)/growth-\(index).txt")
      if size == count { result.cells.append(decimal(Double(byteCount) / 1e6, 1)) }
      _ = try ProgramRun(sluice, rows[index].arguments, output: Workplace.messages)
      let fault = try answers.fault(
        of: Answer(of: rows[index]), named: "\(name) \(size)", isRecorded: isRecording)
      if let fault { result.faults.append(fault) }
    }
    var lowest = sizes.map { _ in Double.infinity }
    var loop = 0
    while loop < loops || (loop < 4 * loops && !excesses(of: lowest).isEmpty) {
      for index in sizes.indices {
        let run = try ProgramRun(sluice, rows[index].arguments, output: Workplace.messages)
        lowest[index] = min(lowest[index], run.processorSeconds)
      }
      loop += 1
    }
    let seconds = growing(lowest)
    result.cells += seconds.map { decimal($0, 3) }
    result.cells += zip(seconds, seconds.dropFirst()).map { decimal($1 / $0, 2) }
    result.faults += excesses(of: lowest)
    return result
  }

  /// The times without that to start, which is the first.
  private func growing(_ lowest: [Double]) -> [Double] {
    lowest.dropFirst().map { max($0 - lowest[0], 1e-6) }
  }

  /// What grew by more than the limit.
  private func excesses(of lowest: [Double]) -> [String] {
    let seconds = growing(lowest)
    return zip(seconds, seconds.dropFirst()).compactMap { smaller, larger in
      if larger <= smaller * Self.limit + Self.noise { return nil }
      return "\(name): \(decimal(smaller, 3)) s became \(decimal(larger, 3)) s for twice the text, "
        + "the limit is \(decimal(Self.limit, 1)) times"
    }
  }

  private func write(pieces: Int, to path: String) throws -> Int {
    var file = try FileWriter(path)
    for number in 0..<pieces { try file.append(piece(number).utf8) }
    return try file.close()
  }
}
