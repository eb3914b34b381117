// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import PipelineTesting

struct LineDifferenceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `each side of a difference is what it was made from`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func letters() -> [Int] {
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Int.random(in: 0...3, using: &generator)
      }
    }
    let (old, new) = (letters(), letters())
    let result = difference(from: old, to: new)
    #expect(result.filter { $0.side != .new }.map(\.element) == old)
    #expect(result.filter { $0.side != .old }.map(\.element) == new)
    let (oldText, newText) = (
      old.map(String.init).joined(separator: " "), new.map(String.init).joined(separator: " ")
    )
    let words = comparedWords(oldText, newText)
    #expect(words.filter { $0.side != .new }.map(\.text).joined() == oldText)
    #expect(words.filter { $0.side != .old }.map(\.text).joined() == newText)
  }

  @Test func `texts too long to compare are told to differ`() {
    let (old, new) = (Array(0..<6_000), Array(7_000..<13_000))
    let result = difference(from: [-1] + old, to: [-1] + new)
    #expect(result.count == 12_001)
    #expect(result.first?.side == .both)
  }

  @Test func `equal lines far from a change are left out`() {
    let old = (0..<20).map(String.init)
    var new = old
    new[10] = "x"
    #expect(
      comparedLines(old, new, context: 1).map(\.text) == ["…", "9", "10", "x", "11", "…"])
    #expect(comparedLines(old, old) == [])
  }
}
