// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import Synchronization
import Testing

@testable import PipelineRunner

/// What stages did, in order.
private final class Log: Sendable {
  private let entries = Mutex<[String]>([])

  func add(_ entry: String) { entries.withLock { $0.append(entry) } }

  var all: [String] { entries.withLock { $0 } }

  func map(_ name: String) -> PipelinePlan.Operation {
    .map(Watch { self.add("\(name) \($0)") })
  }

  func output(_ name: String) -> PipelinePlan.Operation {
    .output(WatchOutput { self.add("\(name) \($0)") })
  }
}

/// How many documents a map stage saw that an output did not see yet.
final class LiveCount: Sendable {
  private let count = Mutex((now: 0, most: 0))

  var most: Int { count.withLock { $0.most } }

  var steps: [PipelinePlan.Operation] {
    [
      .map(
        Watch { _ in self.count.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }),
      .output(WatchOutput { _ in self.count.withLock { $0.now -= 1 } }),
    ]
  }
}

@Suite(.timeLimit(.minutes(10)))
struct RoundTests {
  let folder: TrialFolder
  private let log = Log()

  init() throws { folder = try TrialFolder() }

  @Test func `up to the first output a stage takes all documents before the next one does`()
    async throws
  {
    let input = try folder.write("one\ntwo\n", to: "in.txt")
    let steps = [
      log.map("a"), log.map("b"), log.output("c"), log.map("d"), log.output("e"),
    ]
    _ = await run(plan(TrialReader([input]), steps: steps)) { $0.width = 1 }
    #expect(
      log.all == [
        "a in-1", "a in-2", "b in-1", "b in-2", "c in-1", "d in-1", "e in-1", "c in-2", "d in-2",
        "e in-2",
      ])
  }

  @Test func `sixty-four documents are held at once, however small they are`() async throws {
    let lines = String(repeating: "keep\n", count: 1_000)
    let live = LiveCount()
    let reader = TrialReader([try folder.write(lines, to: "in.txt")])
    let (outcome, _) = await run(plan(reader, steps: live.steps)) { $0.width = 1 }
    #expect(outcome.statistics.documentsRead == 1_000)
    #expect(live.most == 64)
  }

  @Test func `what is no document keeps its place in a round`() async throws {
    let long = String(repeating: "x", count: 101)
    let input = try folder.write(
      "one\nskip\nunreadable\n\(long)\nfail\nwarn\nskip\ntwo\n", to: "in.txt")
    let steps: [PipelinePlan.Operation] = [
      log.map("a"), .output(WriteLine(folder["out.txt"])), .map(Obey()), log.output("b"),
    ]
    let reader = TrialReader([input], maximum: ByteSize(100))
    let (outcome, reports) = await run(plan(reader, steps: steps, lines: folder["out.txt"])) {
      $0.width = 1
    }
    #expect(
      reports.ids == ["trial-unreadable", "record-too-large", "trial-failure", "document-warning"])
    // What failed behind an output has left nothing in it.
    #expect(folder.text(of: "out.txt") == "in-1: one\nin-6: warn\nin-8: two\n")
    #expect(
      log.all == ["a in-1", "a in-5", "a in-6", "a in-8", "b in-1", "b in-6", "b in-8"])
    #expect(outcome.statistics.recordsSkipped == ["asked": 2])
    #expect(outcome.statistics.documentsRead == 6)
    #expect(outcome.statistics.documentsFailed == 3)
    #expect(outcome.statistics.bytesRead == 3 + 4 + 10 + 101 + 4 + 4 + 4 + 3)
  }

  @Test(arguments: ["fail", "unreadable", String(repeating: "x", count: 101)])
  func `nothing behind the failure that ends the run is treated`(failing: String) async throws {
    let rest = String(repeating: "keep\n", count: 20)
    let input = try folder.write("keep\nkeep\n\(failing)\n\(rest)unreadable\n", to: "in.txt")
    let steps = [.map(Obey()), log.map("a"), log.output("b")]
    let reader = TrialReader([input], maximum: ByteSize(100))
    let (outcome, reports) = await run(plan(reader, steps: steps)) {
      $0.width = 1
      $0.stopsAtFirstFailure = true
    }
    #expect(outcome.ending == .stoppedAtFailure)
    #expect(reports.ids.count == 1)
    #expect(log.all == ["a in-1", "a in-2", "b in-1", "b in-2"])
  }

  @Test func `no time is the reader's in which it makes no document`() async throws {
    let input = try folder.write(String(repeating: "skip\n", count: 1_000), to: "in.txt")
    let (outcome, _) = await run(plan(TrialReader([input]), steps: []))
    #expect(outcome.statistics.recordsSkipped == ["asked": 1_000])
    #expect(outcome.statistics.stages[0].nanoseconds == 0)
  }
}

struct DocumentPassTests {
  @Test func `a document that failed is held no longer, whatever failed it`() {
    func failed(_ text: String, by change: (inout DocumentPass) -> Void) -> DocumentPass {
      let record = InputRecord(uri: "a", name: "a", bytes: Array(text.utf8))
      var pass = DocumentPass(record, by: TrialReader([]))
      change(&pass)
      return pass
    }
    let passes = [
      failed("unreadable") { _ in },
      failed("fail") { $0.run(Obey()) },
      failed("lose") {
        $0.run(Obey())
        $0.audit()
      },
      failed("keep") { pass in
        var outputs = DocumentOutputs()
        pass.write(
          to: &outputs,
          by: WatchOutput { _ throws(StageError) in throw StageError("trial", "it says so") })
      },
    ]
    for var pass in passes {
      #expect(pass.error != nil)
      #expect(pass.takeDocument() == nil)
    }
  }
}
