// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import Reading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text and the blocks that it must be read as.
struct StructureCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let blocks: String

  init(_ name: String, _ text: String, _ blocks: String) {
    self.name = name
    self.text = text
    self.blocks = blocks
  }

  var testDescription: String { name }
}

/// The document that `read-text` makes of `text`.
func read(_ text: String) throws -> Document {
  try read(Array(text.utf8))
}

func read(_ bytes: [UInt8], encoding: TextEncoding = .auto) throws -> Document {
  let settings = StageSettings(["paths": .list([]), "encoding": encoding.raw])
  var context = StageContext()
  return try ReadText(settings: settings)
    .document(from: InputRecord(uri: "a.txt", name: "a", bytes: bytes), in: &context)
}

/// How many times as long `text` takes to read for `4 * count` as for `count`: four times if its time is
/// linear, sixteen if it is quadratic.
///
/// The processor time of the thread counts, since a limit by the clock counts what other tests take, too.
func growth(of count: Int, _ text: (Int) -> String) throws -> Double {
  let (small, large) = (text(count), text(4 * count))
  let least = try (0..<3).map { _ in try processorTime { _ = try read(small) } }.min() ?? 0
  return try processorTime { _ = try read(large) } / max(least, 1e-6)
}

/// What this thread takes for `body`, in seconds.
private func processorTime(_ body: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  try body()
  return now() - start
}

/// More than a linear time grows from a text to one four times as long, and less than a quadratic one.
let linearGrowth = 8.0

/// Prose long enough to be a paragraph on its look alone.
let prose = """
  The harbour board met twice in the spring, and twice the vote was put off. Its chair said that \
  the figures for dredging had changed since the winter, and that nobody could know by how much \
  before the survey ship was back.
  """
