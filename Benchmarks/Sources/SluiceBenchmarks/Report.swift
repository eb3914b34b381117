// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A number of 0 or more with `places` digits behind the point.
func decimal(_ value: Double, _ places: Int) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((value * Double(scale)).rounded())
  if places == 0 { return String(scaled) }
  let fraction = String(scaled % scale)
  let zeros = String(repeating: "0", count: places - fraction.count)
  return "\(scaled / scale).\(zeros)\(fraction)"
}

/// A Markdown table: the first column to the left, the others to the right.
func table(_ heading: [String], _ rows: [[String]]) -> String {
  let all = [heading] + rows
  let widths = heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
  func line(_ cells: [String]) -> String {
    let padded = cells.indices.map { column in
      let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
      return column == 0 ? cells[column] + blanks : blanks + cells[column]
    }
    return "| " + padded.joined(separator: " | ") + " |\n"
  }
  let rule = widths.indices.map { column in
    String(repeating: "-", count: widths[column] - (column == 0 ? 0 : 1))
      + (column == 0 ? "" : ":")
  }
  return line(heading) + line(rule) + rows.map { line($0) }.joined()
}

/// The circumstances of a run, for a file in `Benchmarks/Records`.
struct Circumstances {
  private static let folder = "Benchmarks/Records"

  private let date = String(Date.now.ISO8601Format().prefix(10))
  private let commit: String
  private let processor: String
  private let load: String

  /// Notes commit, processor and load as they are now.
  init() throws {
    _ = try ProgramRun(
      "git", ["describe", "--always", "--dirty", "--exclude=*"], output: Workplace.messages)
    commit = try lines(ofFile: Workplace.messages).first ?? "no commit"
    let model = try lines(ofFile: "/proc/cpuinfo").first { $0.hasPrefix("model name") }
    processor = model?.split(separator: ": ").last.map { String($0) } ?? "unknown processor"
    load = try lines(ofFile: "/proc/loadavg").first ?? "unknown"
  }

  /// A sentence a fact.
  var text: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return """
      Commit \(commit), \(date). \(processor), \(cores) cores; load at the start \
      \(load.split(separator: " ").prefix(3).joined(separator: " ")).

      """
  }

  /// Keeps `report` under the date and the commit.
  func keep(_ report: String) throws {
    try FileManager.default.createDirectory(
      atPath: Self.folder, withIntermediateDirectories: true)
    try Data(report.utf8).write(to: URL(filePath: "\(Self.folder)/\(date)-\(commit).md"))
  }
}
