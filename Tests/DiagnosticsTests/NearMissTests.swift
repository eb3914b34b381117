// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

struct NearMissTests {
  @Test(arguments: [
    ("windw", ["window", "scope"], ["window"]),
    ("Max_Size", ["max-size", "min-size"], ["max-size"]),
    ("maxsize", ["max-size"], ["max-size"]),
    ("dedupe", ["dedupe-headings", "extract-tables"], ["dedupe-headings"]),
    ("write-jsonlines", ["write-json", "write-jsonl"], ["write-jsonl", "write-json"]),
    ("pahts", ["paths", "path"], ["paths"]),
    ("lcean", ["clean"], ["clean"]),
    ("foo", ["bar"], []),
    ("no", ["note"], []),
    ("tag", ["tag-entities"], ["tag-entities"]),
    ("sceop", ["slope"], []),
    ("zone", ["scope", "window"], []),
    ("clean", ["clean"], []),
    ("", ["a"], []),
    ("aa", ["ab", "ac", "ad", "ae"], ["ab", "ac", "ad"]),
  ])
  func `a suggestion is what a person would expect`(
    typed: String, candidates: [String], expected: [String]
  ) {
    #expect(nearMisses(of: typed, in: candidates) == expected)
  }

  @Test func `the question names one, two or three candidates`() {
    #expect(didYouMean("windw", among: ["window"]) == "did you mean 'window'?")
    #expect(didYouMean("aa", among: ["ab", "ac"]) == "did you mean 'ab' or 'ac'?")
    #expect(didYouMean("aa", among: ["ab", "ac", "ad"]) == "did you mean 'ab', 'ac' or 'ad'?")
    #expect(didYouMean("foo", among: ["bar"]) == nil)
  }

  @Test func `a name of a million letters costs nothing`() {
    #expect(nearMisses(of: String(repeating: "a", count: 1_000_000), in: ["aaa"]).isEmpty)
  }
}
