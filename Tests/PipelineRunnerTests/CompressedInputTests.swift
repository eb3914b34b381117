// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PipelineRunner
import StageKit
import Testing

/// A program that compresses, with which people make such files.
enum Compressor: String, CaseIterable, Sendable {
  case gzip
  case zstd

  var suffix: String { self == .gzip ? "gz" : "zst" }

  /// The program, if this machine has it.
  var path: String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + rawValue }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  static let installed = allCases.filter { $0.path != nil }

  /// The bytes of the file at `path`, compressed.
  func compressed(_ path: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: try #require(self.path))
    process.arguments = ["-q", "-c", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(bytes)
  }
}

// Skipped, and said to be, for a program that this machine does not have.
@Suite(
  .timeLimit(.minutes(10)), .serialized,
  .enabled(if: !Compressor.installed.isEmpty, "no gzip, no zstd"))
struct CompressedInputTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  private func file(
    _ text: String, _ compressor: Compressor, named name: String = "in.txt"
  ) throws -> String {
    let plain = try folder.write(text, to: "plain")
    return try folder.write(try compressor.compressed(plain), to: "\(name).\(compressor.suffix)")
  }

  /// Half a megabyte in 3,000 lines, which is several pieces however it is read.
  private static let lines = (1...3_000).map { line in
    let numbers = (1...14).map { "\(line &* $0 &* 2_654_435_761)" }.joined(separator: " ")
    return "line \(line) \(numbers)\n"
  }.joined()

  @Test(arguments: Compressor.installed, [1, 4])
  func `lines come out as if they had not been compressed`(
    compressor: Compressor, width: Int
  ) async throws {
    let input = try file(Self.lines, compressor)
    let (outcome, _) = await run(plan(TrialReader([input]), lines: [folder["out.txt"]])) {
      $0.width = width
    }
    #expect(outcome.exitCode == 0)
    #expect(outcome.statistics.documentsRead == 3_000)
    let expected = Self.lines.split(separator: "\n").enumerated().map { "in-\($0 + 1): \($1)\n" }
    #expect(folder.text(of: "out.txt") == expected.joined())
  }

  @Test(arguments: Compressor.installed)
  func `a whole file is called by its name without both extensions`(
    compressor: Compressor
  ) async throws {
    let input = try file("some words", compressor)
    let reader = TrialReader([input], framing: .wholeFile)
    let (outcome, _) = await run(plan(reader, lines: [folder["out.txt"]]))
    #expect(outcome.exitCode == 0)
    #expect(folder.text(of: "out.txt") == "in: some words\n")
  }

  @Test(arguments: Compressor.installed, [true, false])
  func `large documents are held one at a time, small as their files are`(
    compressor: Compressor, isNamed: Bool
  ) async throws {
    let plain = try folder.write(Self.lines + Self.lines, to: "plain")
    let bytes = try compressor.compressed(plain)
    let paths = try (0..<6).map { number in
      try folder.write(bytes, to: "\(number).txt\(isNamed ? ".\(compressor.suffix)" : "")")
    }
    let live = LiveCount()
    let reader = TrialReader(paths, framing: .wholeFile, maximum: .megabytes(2))
    let (outcome, reports) = await run(plan(reader, steps: live.steps)) { $0.width = 1 }
    #expect(reports.ids == [])
    #expect(outcome.statistics.documentsRead == 6)
    #expect(live.most == 1)
  }

  @Test(arguments: Compressor.installed)
  func `the first bytes say what is compressed, not the name`(compressor: Compressor) async throws {
    let bytes = try compressor.compressed(try folder.write("a\nb\n", to: "plain"))
    let members = try folder.write(bytes + bytes, to: "in.txt")
    let named = try folder.write("c\n", to: "plain.\(compressor.suffix)")
    let (outcome, _) = await run(plan(TrialReader([members, named]), lines: [folder["out.txt"]]))
    #expect(outcome.exitCode == 0)
    #expect(
      folder.text(of: "out.txt") == "in-1: a\nin-2: b\nin-3: a\nin-4: b\nplain-1: c\n")
  }

  @Test(arguments: Compressor.installed)
  func `what stands before the end of a file that is cut off is kept`(
    compressor: Compressor
  ) async throws {
    let whole = try compressor.compressed(try folder.write(Self.lines, to: "plain"))
    let cut = try folder.write(Array(whole.dropLast(whole.count / 3)), to: "cut.txt")
    let good = try folder.write("fine\n", to: "fine.txt")
    let (outcome, reports) = await run(plan(TrialReader([cut, good]), lines: [folder["out.txt"]]))
    #expect(outcome.exitCode == 1)
    #expect(reports.ids == ["damaged-input"])
    #expect(reports.diagnostics.first?.message.contains("the file is cut off, after") == true)
    #expect(outcome.statistics.documentsFailed == 1)
    let text = folder.text(of: "out.txt") ?? ""
    #expect(text.hasPrefix("cut-1: line 1 2654435761 "))
    #expect(text.hasSuffix("\nfine-1: fine\n"))
    #expect(outcome.statistics.documentsWritten > 500)
  }

  @Test(arguments: Compressor.installed)
  func `a damaged file is one failure, and the next is read`(compressor: Compressor) async throws {
    var bytes = try compressor.compressed(try folder.write(Self.lines, to: "plain"))
    for index in bytes.count / 2..<bytes.count / 2 + 8 { bytes[index] ^= 0xFF }
    let damaged = try folder.write(bytes, to: "damaged.txt")
    let good = try folder.write("fine", to: "fine.txt")
    let reader = TrialReader([damaged, good], framing: .wholeFile, maximum: .megabytes(50))
    let (outcome, reports) = await run(plan(reader, lines: [folder["out.txt"]]))
    #expect(outcome.exitCode == 1)
    #expect(reports.ids == ["damaged-input"])
    #expect(folder.text(of: "out.txt") == "fine: fine\n")
  }

  @Test(arguments: Compressor.installed)
  func `a bomb is refused at the limit`(compressor: Compressor) async throws {
    // A line that is too long is passed over, so that nothing but the expansion bounds this.
    let bomb = try file(String(repeating: "x", count: 20_000_000), compressor, named: "bomb")
    let good = try folder.write("fine\n", to: "fine.txt")
    let (outcome, reports) = await run(plan(TrialReader([bomb, good]), lines: [folder["out.txt"]]))
    #expect(outcome.exitCode == 1)
    #expect(reports.ids == ["expansion-limit"])
    #expect(
      reports.diagnostics.first?.message.contains("the limit of 'max-expansion' is 250 times")
        == true)
    #expect(folder.text(of: "out.txt") == "fine-1: fine\n")
    let whole = TrialReader([bomb], framing: .wholeFile)
    let (_, large) = await run(plan(whole, lines: [folder["out.txt"]]))
    #expect(large.ids == ["record-too-large"])
  }
}
