// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import Expressions

/// Expressions of any size and shape end in a value or in faults with a place, never in a crash.
@Suite(.timeLimit(.minutes(10)))
struct HostileTextTests {
  @Test(arguments: [
    "(", "[", "not ", "- ", "min(", "a[", "\"", "'", "words + ", "1 and ", "share(", "words ",
    "wrods + ", "9", "é", "\u{0}", "words == 1 == ", "metadata.", "drift(", ")", "text matches '(",
  ])
  func `a hundred thousand characters of one thing end in a fault`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let found = faults(of: text, as: .boolean)
    #expect(!found.isEmpty)
    for fault in found { #expect(0...text.utf8.count ~= fault.range.upperBound) }
  }

  @Test func `long expressions that are in order have their value`() throws {
    let sum = String(repeating: "1 + ", count: 25_000) + "1"
    #expect(try value(sum) == .number(25_001))
    let choice = String(repeating: "false or ", count: 11_000) + "words > 0"
    #expect(try value(choice) == .boolean(true))
    let both = String(repeating: "words > 0 and ", count: 7_000) + "true"
    #expect(try value(both) == .boolean(true))
    let list = "1 in [" + String(repeating: "2, ", count: 33_000) + "1]"
    #expect(try value(list) == .boolean(true))
    let string = "length('" + String(repeating: "x", count: 100_000) + "')"
    #expect(try value(string) == .number(100_000))
    let nested = String(repeating: "(", count: 99) + "1" + String(repeating: ")", count: 99)
    #expect(try value(nested) == .number(1))
  }

  @Test func `at most ten faults are told`() {
    let text = (0..<1_000).map { "nosuch\($0) > 1" }.joined(separator: " or ")
    #expect(faults(of: text).count == 10)
  }

  static let pieces =
    ExpressionFunction.allCases.map(\.rawValue) + Operator.allCases.map(\.rawValue)
    + DocumentFacts.schema.facts.map(\.name)
    + [
      "(", ")", "[", "]", ",", ".", "not", "true", "false", "1", "0.5", "30%", "'a'", "\"b\"", "''",
      "metadata.author", "metadata[\"x\"]", "entities.GPE", "'('", "'a*'", "&&", "é", "\\", "'",
      "$",
    ]

  @Test func `token soup ends in a value or in faults inside the text`() {
    var random = SeededGenerator(seed: 7)
    var valid = 0
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      if judge(text) { valid += 1 }
    }
    #expect(valid > 50)
  }

  @Test func `an expression with a few bytes changed ends in a value or in faults inside the text`()
  {
    let sources = [
      "words >= 50 and language in [\"en\", \"de\"] and not (share(headings) > 30%)",
      "metadata.author matches '^[A-Z]\\w+ (van|de)?\\b' or default(metadata.score, 0) * 2 > -1",
      "contains(lower(text), 'zürich') and min(tables, 3) / (lists + 1) != 1_000",
    ]
    var random = SeededGenerator(seed: 8)
    var valid = 0
    for _ in 0..<5_000 {
      var scalars = Array((sources.randomElement(using: &random) ?? "").unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(Unicode.Scalar(UInt8.random(in: 9..<128, using: &random)), at: place)
        default: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &random))
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      if judge(String(text)) { valid += 1 }
    }
    #expect(valid > 50)
  }

  /// Whether a text is an expression; its value or its faults have to be in order.
  private func judge(_ text: String) -> Bool {
    do throws(ExpressionError) {
      let expression = try Expression(text, over: DocumentFacts.schema)
      var facts = DocumentFacts(trialDocument)
      let value = expression.value(over: &facts)
      if let number = value.number { #expect(number.isFinite, "\(text)") }
      if case .boolean = value {
        #expect([.boolean, .metadata].contains(expression.type), "\(text)")
      }
      return true
    } catch {
      #expect(!error.faults.isEmpty)
      for fault in error.faults {
        #expect(fault.range.upperBound <= text.utf8.count, "\(text)")
        #expect(!fault.message.isEmpty && !fault.message.hasSuffix("."), "\(fault.message)")
      }
      return false
    }
  }
}
