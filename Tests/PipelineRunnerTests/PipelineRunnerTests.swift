// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineRunner
import StageKit
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10)))
struct PipelineRunnerTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  /// Lines of which some dawdle, fail, warn or are removed, in a good many batches.
  func mixedLines() -> String {
    let pad = String(repeating: "x", count: 1_000)
    return (0..<2_000).map { index in
      let word =
        switch index % 100 {
        case 7: "fail"
        case 11: "warn"
        case 13: "remove"
        case 0 where index < 400: "dawdle"
        default: "keep"
        }
      return "\(word) \(index) \(pad)\n"
    }.joined()
  }

  @Test(arguments: [1, 2, 8])
  func `outputs have the same bytes for any number of workers`(width: Int) async throws {
    let input = try folder.write(mixedLines(), to: "in.txt")
    let lines = mixedLines().split(separator: "\n").enumerated()
    let expected = lines.filter { !$1.hasPrefix("fail") }.map { index, line in
      line.hasPrefix("remove") ? "in-\(index + 1)\n" : "in-\(index + 1): \(line)\n"
    }
    let plan = plan(
      TrialReader([input]), lines: [folder["out.txt"]], deadLetters: folder["dead.jsonl"])
    let (outcome, reports) = await run(plan) { $0.width = width }
    #expect(folder.text(of: "out.txt") == expected.joined())
    #expect(reports.ids.filter { $0 == "trial-failure" }.count == 20)
    #expect(reports.ids.filter { $0 == "document-warning" }.count == 20)
    let letters = folder.text(of: "dead.jsonl")?.split(separator: "\n") ?? []
    #expect(letters.map { $0.contains("in-") } == Array(repeating: true, count: 20))
    #expect(outcome.statistics.documentsRead == 2_000)
    #expect(outcome.statistics.documentsWritten == 1_980)
    #expect(outcome.statistics.documentsFailed == 20)
    #expect(outcome.statistics.warnings == 20)
    #expect(outcome.statistics.removals.map(\.count) == [20])
    #expect(outcome.exitCode == 1)
  }

  @Test func `never are more batches at work than asked for`() async throws {
    let input = try folder.write(mixedLines(), to: "in.txt")
    let busy = Mutex((now: 0, most: 0))
    let plan = plan(TrialReader([input]), obeying: false) { _ in
      busy.withLock { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
      busy.withLock { $0.now -= 1 }
    }
    _ = await run(plan) { $0.width = 1 }
    #expect(busy.withLock { $0.most } == 1)
  }

  @Test func `a failing document leaves its dead letter and nothing else`() async throws {
    let input = try folder.write("keep one\nfail \"two\"\nkeep three\n", to: "in.txt")
    let (outcome, reports) = await run(
      plan(
        TrialReader([input]), lines: [folder["out.txt"]], deadLetters: folder["dead.jsonl"]))
    #expect(folder.text(of: "out.txt") == "in-1: keep one\nin-3: keep three\n")
    #expect(
      folder.text(of: "dead.jsonl") == """
        {"schema":"sluice.dead-letter/1","id":"in-2","source":{"uri":"\(input)","offset":9,\
        "line":2,"bytes":10,"digest":"xxh64:abb4c9c8c0b92ec1"},"stage":"obey",\
        "error":"trial-failure","message":"the document says so","content":"fail \\"two\\""}

        """)
    #expect(
      reports.diagnostics.map(\.message) == [
        "document 'in-2' (\(input):2) failed in 'obey': the document says so"
      ])
    #expect(outcome.exitCode == 1)
  }

  @Test func `content that is not UTF-8 stands in the dead letter as Base64`() async throws {
    let input = try folder.write(Array("fail ".utf8) + [0xFF, 0x00], to: "in.txt")
    _ = await run(plan(TrialReader([input]), deadLetters: folder["dead.jsonl"]))
    #expect(folder.text(of: "dead.jsonl")?.contains(#""content_base64":"ZmFpbCD/AA==""#) == true)
  }

  @Test func `a record that the reader refuses fails alone`() async throws {
    let input = try folder.write("unreadable\nkeep\n", to: "in.txt")
    let (outcome, reports) = await run(plan(TrialReader([input]), lines: [folder["out.txt"]]))
    #expect(reports.ids == ["trial-unreadable"])
    #expect(reports.diagnostics[0].message.contains("failed in 'read-trial'"))
    #expect(folder.text(of: "out.txt") == "in-2: keep\n")
    #expect(outcome.exitCode == 1)
  }

  @Test func `a record over the limit fails alone`() async throws {
    let long = String(repeating: "x", count: 101)
    let lines = try folder.write("keep\n\(long)\nkeep\n", to: "in.txt")
    let reader = TrialReader([lines], maximum: ByteSize(100))
    let (outcome, reports) = await run(plan(reader, lines: [folder["out.txt"]]))
    #expect(
      reports.diagnostics[0].message == """
        document 'in' (\(lines):2) failed in 'read-trial': the line has 101 bytes, \
        the limit of 'read-trial' is 100
        """)
    #expect(folder.text(of: "out.txt") == "in-1: keep\nin-3: keep\n")
    #expect(outcome.statistics.documentsFailed == 1)

    let file = try folder.write(long, to: "whole.txt")
    let whole = TrialReader([file], framing: .wholeFile, maximum: ByteSize(100))
    let (_, fileReports) = await run(plan(whole, lines: [folder["out.txt"]]))
    #expect(fileReports.ids == ["record-too-large"])
    #expect(folder.text(of: "out.txt") == "")
  }

  @Test func `a line of 100 MB is passed over without being held`() async throws {
    let megabyte = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    var bytes = Array("keep\n".utf8)
    bytes.reserveCapacity(101_000_000)
    for _ in 0..<100 { bytes += megabyte }
    let input = try folder.write(bytes + Array("\nkeep\n".utf8), to: "in.txt")
    bytes = []
    let (outcome, reports) = await run(
      plan(TrialReader([input], maximum: .megabytes(2)), lines: [folder["out.txt"]]))
    #expect(reports.ids == ["record-too-large"])
    #expect(folder.text(of: "out.txt") == "in-1: keep\nin-3: keep\n")
    #expect(outcome.statistics.bytesRead == 100_000_008)
  }

  @Test func `an empty file is a document without text`() async throws {
    let input = try folder.write("", to: "in.txt")
    let (outcome, _) = await run(
      plan(TrialReader([input], framing: .wholeFile), lines: [folder["out.txt"]]))
    #expect(folder.text(of: "out.txt") == "in: \n")
    #expect(outcome.exitCode == 0)
  }

  @Test func `a missing input is told and the others are read`() async throws {
    let input = try folder.write("keep", to: "in.txt")
    let (outcome, reports) = await run(
      plan(TrialReader([folder["absent"], input]), lines: [folder["out.txt"]]))
    #expect(reports.ids == ["missing-input"])
    #expect(folder.text(of: "out.txt") == "in-1: keep\n")
    #expect(outcome.statistics.inputsFailed == 1)
    #expect(outcome.exitCode == 1)
  }

  @Test func `a run without any input leaves the outputs of the run before`() async throws {
    try folder.write("yesterday", to: "out.txt")
    let (outcome, _) = await run(
      plan(TrialReader([folder["absent/*.txt"]]), lines: [folder["out.txt"]]))
    #expect(folder.text(of: "out.txt") == "yesterday")
    #expect(outcome.ending == .noInput)
    #expect(outcome.exitCode == 1)
  }

  @Test func `the audit fails a document of which bytes are lost, and names the stage`()
    async throws
  {
    let input = try folder.write("lose me\nremove me\nkeep me\n", to: "in.txt")
    let plan = plan(TrialReader([input]), lines: [folder["out.txt"]])
    let (careless, _) = await run(plan)
    #expect(careless.exitCode == 0)
    let (outcome, reports) = await run(plan) { $0.isAudited = true }
    #expect(reports.ids == ["conservation"])
    #expect(reports.diagnostics[0].message.contains("failed in 'obey': bytes 0..<7 are in no"))
    #expect(folder.text(of: "out.txt") == "in-2\nin-3: keep me\n")
    #expect(outcome.exitCode == 1)
  }

  @Test(arguments: [1, 2, 8])
  func `the first failure in input order ends the run when asked`(width: Int) async throws {
    let good = String(repeating: "keep \(String(repeating: "x", count: 990))\n", count: 600)
    let input = try folder.write(good + "fail first\n" + good + "fail second\n", to: "in.txt")
    try folder.write("yesterday", to: "out.txt")
    let (outcome, reports) = await run(
      plan(TrialReader([input]), lines: [folder["out.txt"]], deadLetters: folder["dead.jsonl"])
    ) {
      $0.width = width
      $0.stopsAtFirstFailure = true
    }
    #expect(outcome.ending == .stoppedAtFailure)
    #expect(outcome.statistics.documentsFailed == 1)
    #expect(reports.ids == ["trial-failure"])
    #expect(folder.text(of: "out.txt") == "yesterday")
    #expect(folder.text(of: "dead.jsonl")?.contains(#""content":"fail first""#) == true)
    #expect(folder.names() == ["dead.jsonl", "in.txt", "out.txt"])
  }

  @Test func `a cancelled run publishes nothing half-written`() async throws {
    let input = try folder.write(mixedLines(), to: "in.txt")
    try folder.write("yesterday", to: "out.txt")
    let isBegun = Mutex(false)
    let plan = plan(
      TrialReader([input]), watching: { _ in isBegun.withLock { $0 = true } },
      lines: [folder["out.txt"]], deadLetters: folder["dead.jsonl"])
    let task = Task { await run(plan) { $0.width = 1 } }
    while !isBegun.withLock({ $0 }) { await Task.yield() }
    task.cancel()
    let (outcome, _) = await task.value
    #expect(outcome.ending == .interrupted)
    #expect(outcome.exitCode == 130)
    #expect(folder.text(of: "out.txt") == "yesterday")
    #expect(folder.names() == ["in.txt", "out.txt"])
  }

  @Test func `progress counts documents and bytes up to the whole`() async throws {
    let input = try folder.write("keep\nfail\n", to: "in.txt")
    let last = Mutex<RunProgress?>(nil)
    _ = await PipelineRunner(plan(TrialReader([input]))) { event in
      if case .progress(let progress) = event { last.withLock { $0 = progress } }
    }.run()
    let progress = try #require(last.withLock { $0 })
    #expect(progress.documents == 2)
    #expect(progress.failures == 1)
    #expect(progress.bytes == 8)
    #expect(progress.totalBytes == 10)
  }
}
