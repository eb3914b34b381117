// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PipelineRunner

struct GlobTests {
  struct Case: CustomTestStringConvertible {
    let pattern: String
    let name: String
    let isMatch: Bool

    var testDescription: String { "\(pattern) \(isMatch ? "takes" : "leaves") \(name)" }
  }

  static let cases: [Case] = [
    ("*.txt", "a.txt", true), ("*.txt", "a.text", false), ("*.txt", ".txt", false),
    (".*", ".profile", true), ("*", ".profile", false), ("*", "anything", true),
    ("?.txt", "é.txt", true), ("?.txt", "ab.txt", false), ("a*b*c", "a-b-b-c", true),
    ("a*b*c", "a-c-b", false), ("[a-c]x", "bx", true), ("[a-c]x", "dx", false),
    ("[!a-c]x", "dx", true), ("[^a-c]x", "ax", false), ("[]x]", "]", true), ("[-a]", "-", true),
    ("[a", "[a", true), ("[a", "a", false), ("**a", "xa", true),
    ("*a*a*a*a*b", "aaaaaaaaaaaa", false),
  ].map { Case(pattern: $0, name: $1, isMatch: $2) }

  @Test(arguments: cases)
  func `a name matches a pattern as in a shell`(_ row: Case) {
    #expect(Glob(row.pattern).components[0].matches(row.name) == row.isMatch)
  }

  @Test func `the folder before the first wildcard is the base`() {
    #expect(Glob("in/news/*/a.txt").base == "in/news")
    #expect(Glob("*.txt").base == "")
    #expect(Glob("/*.txt").base == "/")
  }
}
