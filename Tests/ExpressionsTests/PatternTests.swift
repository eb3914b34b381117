// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import Expressions

struct PatternTests {
  @Test(
    arguments: [
      ("", ["", "a"], []), ("a", ["a", "bab"], ["", "b"]), ("^a$", ["a"], ["ab", "ba", ""]),
      ("a.c", ["abc", "a-c", "aüc"], ["a\nc", "ac"]), ("ab*c", ["ac", "abbbc"], ["abb"]),
      ("^ab+$", ["ab", "abb"], ["a"]), ("^ab?$", ["a", "ab"], ["abb"]),
      ("^(ab|cd|)e$", ["abe", "cde", "e"], ["abcde", "ab"]),
      ("^a|b$", ["ax", "xb"], ["xa", "bx"]),
      ("^a{3}$", ["aaa"], ["aa", "aaaa"]), ("^a{2,}$", ["aa", "aaaaa"], ["a"]),
      ("^a{1,3}$", ["a", "aaa"], ["", "aaaa"]), ("^(ab){0,2}$", ["", "abab"], ["ababab"]),
      ("^a{0}b$", ["b"], ["ab"]), ("^(?:a|b)*?c$", ["c", "ababc"], ["ad"]),
      ("[a-cx]", ["b", "x"], ["d", "-"]), ("^[^a-c]$", ["d", "ü", "\n"], ["b"]),
      ("^[]a]$", ["]", "a"], ["b"]), ("^[a-]$", ["-", "a"], ["b"]), (#"^[\d\]]+$"#, ["1]"], ["a"]),
      (#"^[^\d]$"#, ["a"], ["1"]), (#"^[\D]$"#, ["a"], ["1"]), ("^[à-ü]+$", ["éü"], ["e"]),
      (#"^\d+\.\d+$"#, ["1.5"], ["1x5", "1."]), (#"^\w+$"#, ["Zürich_2", "日本"], ["a b", "a-b"]),
      (#"^\W\S\s\D$"#, ["-x y"], ["ax y"]),
      (#"\bport\b"#, ["a port.", "port"], ["airports", "ports"]),
      (#"\Bort\b"#, ["port"], ["an ort"]), (#"^\^\$\\\.\*$"#, [#"^$\.*"#], [""]),
      (#"^a\tb\nc\r$"#, ["a\tb\nc\r"], ["atbnc"]), ("日.語", ["日本語"], ["日語"]),
      ("(a*)*b", ["b", "aab"], ["aac"]), ("(a|aa)+$", ["aaa"], ["b"]), ("x*", ["", "y"], []),
      ("(^a|b)c", ["ac", "xbc"], ["xac"]),
    ] as [(String, [String], [String])])
  func `a pattern is found where it should be and nowhere else`(
    pattern: String, found: [String], absent: [String]
  ) throws {
    let compiled = try Pattern(pattern)
    for text in found { #expect(compiled.isFound(in: text), "\(pattern) in \(text)") }
    for text in absent { #expect(!compiled.isFound(in: text), "\(pattern) in \(text)") }
  }

  @Test(arguments: [
    ("a⟪)⟫b", "')' closes no group"), ("a⟪(⟫b", "the group is never closed"),
    ("⟪*⟫a", "'*' repeats nothing"), ("a|⟪+⟫", "'+' repeats nothing"),
    ("a**", "'*' stands behind another repetition"), ("⟪[⟫a", "the set is never closed"),
    ("[⟪z-a⟫]", "a range goes from a character to a later one"),
    (#"[⟪\d-z⟫]"#, "a range goes from a character to a later one"),
    ("a⟪{⟫2", "'{' must be followed by counts as in '{2}', '{2,}' or '{2,5}'"),
    ("a⟪{3,2}⟫", "counts must be 0 to 1000, the lower one first"),
    ("a⟪{99999999999999999999}⟫", "counts must be 0 to 1000, the lower one first"),
    (#"ü⟪\p⟫{L}"#, #"there is no escape '\p'"#), (#"(a)⟪\1⟫"#, #"there is no escape '\1'"#),
    ("⟪(?i⟫)a", "there are no groups of the kind '(?i'"),
    (#"a⟪\⟫"#, "a backslash stands at the end"),
    ("⟪(a{1000}){1000}⟫", "the pattern comes to more than 2000 steps"),
  ])
  func `a pattern that is none says why and where`(marked: String, message: String) throws {
    let text = MarkedText(marked)
    let error = try #require(throws: PatternError.self) { try Pattern(text.text) }
    #expect(error.message == message)
    if let range = text.ranges.first { #expect(error.range == range) }
  }

  @Test func `patterns that make others go back and forth are done in one pass`() throws {
    let text = String(repeating: "a", count: 5_000)
    for pattern in ["(a*)*b", "(a|a)*b", "(a|aa)+$b", "^(([a-z])+.)+[A-Z]([a-z])+$", "a?a?a?a?b"] {
      #expect(try !Pattern(pattern).isFound(in: text))
    }
  }

  @Test func `long and deep patterns are refused, not crashed on`() {
    for piece in ["(", "[", "a|", "a{1000}", "(?:", #"\d"#, "a", "()*"] {
      let pattern = String(repeating: piece, count: 100_000)
      #expect(throws: PatternError.self) { try Pattern(pattern) }
    }
  }

  @Test func `a pattern agrees with one that goes back and forth, at random`() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let source = Sample.pattern(depth: 3, &random)
      let pattern = try Pattern("^(\(source.text))$")
      for _ in 0..<4 {
        let text = String(
          (0..<Int.random(in: 0..<6, using: &random)).map { _ in
            "abc".randomElement(using: &random) ?? "a"
          })
        let ends = source.ends(in: Array(text), from: 0)
        #expect(
          pattern.isFound(in: text) == ends.contains(text.count), "\(source.text) on '\(text)'")
      }
    }
  }
}

/// A regular expression as a tree, with a slow and obvious way to say what it matches.
private indirect enum Sample {
  case letter(Character)
  case sequence(Sample, Sample)
  case choice(Sample, Sample)
  case many(Sample, least: Int, most: Int?)

  static func pattern(depth: Int, _ random: inout SeededGenerator) -> Sample {
    let letter = Sample.letter("abc".randomElement(using: &random) ?? "a")
    if depth == 0 { return letter }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .sequence(pattern(depth: depth - 1, &random), pattern(depth: depth - 1, &random))
    case 1: return .choice(pattern(depth: depth - 1, &random), pattern(depth: depth - 1, &random))
    case 2:
      let least = Int.random(in: 0...2, using: &random)
      let most = Bool.random(using: &random) ? nil : least + Int.random(in: 0...2, using: &random)
      return .many(pattern(depth: depth - 1, &random), least: least, most: most)
    default: return letter
    }
  }

  var text: String {
    switch self {
    case .letter(let letter): String(letter)
    case .sequence(let left, let right): left.text + right.text
    case .choice(let left, let right): "(\(left.text)|\(right.text))"
    case .many(let part, let least, let most):
      "(\(part.text)){\(least)," + (most.map { "\($0)" } ?? "") + "}"
    }
  }

  /// Where a match that starts at an offset can end.
  func ends(in text: [Character], from start: Int) -> Set<Int> {
    switch self {
    case .letter(let letter): return start < text.count && text[start] == letter ? [start + 1] : []
    case .sequence(let left, let right):
      return left.ends(in: text, from: start).reduce(into: []) {
        $0.formUnion(right.ends(in: text, from: $1))
      }
    case .choice(let left, let right):
      return left.ends(in: text, from: start).union(right.ends(in: text, from: start))
    case .many(let part, let least, let most):
      var current: Set = [start]
      var all: Set<Int> = least == 0 ? [start] : []
      for count in 0..<(most ?? least + text.count + 1) {
        current = current.reduce(into: []) { $0.formUnion(part.ends(in: text, from: $1)) }
        if count + 1 >= least { all.formUnion(current) }
      }
      return all
    }
  }
}
