// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import HeadingDedup

/// Blocks in short: `# words` is a heading of that rank, `! words` a caption, `- words` a list of one
/// item, `~ words` an open line, anything else a paragraph.
private func document(_ lines: [String]) -> Document {
  var document = Document.trial(lines.joined(separator: "\n")) { source in
    var start = 0
    return lines.map { line in
      let end = start + line.utf8.count
      defer { start = end + 1 }
      let mark = line.prefix { "#!-~".contains($0) }
      let text = source.text(at: start + (mark.isEmpty ? 0 : mark.utf8.count + 1)..<end)
      return switch mark.first {
      case "#": .heading(Heading(level: mark.count, text))
      case "!": .caption(Passage(text))
      case "-": .list(List(isOrdered: false, items: [Passage(text)]))
      case "~": .lines(Lines([Passage(text)], followsBlank: true))
      default: .paragraph(Passage(text))
      }
    }
  }
  document.noteRestAsMarkup()
  return document
}

/// What a rule takes out of a document, and what it must leave alone.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let lines: [String]
  let removed: [String]

  init(_ rule: String, _ lines: [String], removes removed: [String] = []) {
    self.rule = rule
    self.lines = lines
    self.removed = removed
  }

  var testDescription: String { "\(rule): \(lines.joined(separator: " / "))" }
}

private let prose = "The board met twice in the spring, and twice the vote on it was put off again."
private let more = "Nobody could know by how much before the survey ship was back in the harbour."

struct HeadingRuleTests {
  @Test(arguments: [
    RuleCase("repeated-heading", ["# A b", "# A B", prose], removes: ["A B"]),
    RuleCase("repeated-heading", ["# A b", "! The quay", "# A b", prose], removes: ["A b"]),
    RuleCase(
      "repeated-heading", ["## What the survey found", "What the survey found", prose],
      removes: ["What the survey found"]),
    RuleCase("numbered-heading", ["## 2. Costs", "## Costs", prose], removes: ["Costs"]),
    RuleCase("numbered-heading", ["## Costs", "## IV. Costs", prose], removes: ["IV. Costs"]),
    RuleCase(
      "numbered-heading", ["## Kapitel 3: Kosten", "## Kosten", prose], removes: ["Kosten"]),
    RuleCase(
      "continued-heading", ["## Costs", prose, "## Costs (continued)", more],
      removes: ["Costs (continued)"]),
    RuleCase(
      "continued-heading", ["## Los costes", prose, "## Los costes (continuación)", more],
      removes: ["Los costes (continuación)"]),
    RuleCase(
      "continued-heading", ["## Costs", "## Costs, cont.", prose], removes: ["Costs, cont."]),
    RuleCase(
      "repeated-title", ["# The harbour vote", "By A. Writer", "## The Harbour Vote", prose],
      removes: ["The Harbour Vote"]),
    RuleCase(
      "heading-in-paragraph", ["## What the survey found", "What the survey found \(prose)"],
      removes: ["What the survey found "]),
    RuleCase(
      "heading-in-paragraph", ["## Costs", "Costs \(prose)"], removes: ["Costs "]),
    RuleCase("heading-in-paragraph", ["## 2. Costs", "COSTS\(prose)"], removes: ["COSTS"]),
    RuleCase(
      "heading-in-paragraph", ["## Who pays?", "Who pays? \(prose)"], removes: ["Who pays? "]),
    RuleCase(
      "heading-in-paragraph",
      ["## Après la tempête", "Après la tempête Les bateaux sont rentrés."],
      removes: ["Après la tempête "]),
    RuleCase(
      "doubled-words", ["## What the survey found What the survey found", prose],
      removes: [" What the survey found"]),
    RuleCase(
      "running-line", [prose, "Port News – Page 2", more, "Port News – Page 3", prose],
      removes: ["Port News – Page 2", "Port News – Page 3"]),
    RuleCase(
      "running-line",
      [
        "# The harbour vote", prose, "The Harbour Vote", more, "## Costs", "The Harbour Vote",
        prose,
      ],
      removes: ["The Harbour Vote", "The Harbour Vote"]),
    RuleCase(
      "running-line",
      [prose, "The Port Times | 2", more, "The Port Times | 3", prose, "The Port Times | 4", more],
      removes: ["The Port Times | 2", "The Port Times | 3", "The Port Times | 4"]),
    RuleCase(
      "running-line", [prose, "Port News | 2", more, "Anna Lee | 3", prose, "Port News | 4", more],
      removes: ["Port News | 2", "Anna Lee | 3", "Port News | 4"]),
    RuleCase(
      "running-line",
      [
        "## Costs", "The Port Times", prose, "The Port Times", "## Quays", more, "The Port Times",
        prose,
      ],
      removes: ["The Port Times", "The Port Times", "The Port Times"]),
  ])
  func `what stands twice goes under the rule for it`(_ trial: RuleCase) throws {
    let result = try DedupeHeadings.configured().applied(to: document(trial.lines))
    #expect(result.ledger.removals.map(\.text) == trial.removed)
    #expect(Set(result.ledger.removals.map(\.rule)) == [trial.rule])
    #expect(result.conservationFaults() == [])
  }

  @Test(arguments: [
    RuleCase("repeated-heading", ["## Answer", prose, "## Answer", more]),
    RuleCase("repeated-heading", ["## Ingredients", "- salt", "## Ingredients", "- flour"]),
    RuleCase("repeated-heading", ["A b", "A b"]),
    RuleCase(
      "repeated-heading", ["# The tide is out", "The tide is out", "and so are we", "at sea"]),
    RuleCase("numbered-heading", ["## 1. Costs", "## 2. Costs", prose]),
    RuleCase("numbered-heading", ["## Part 1", "## Part 2", prose]),
    RuleCase("numbered-heading", ["## 2020", "## 2021", prose]),
    RuleCase("continued-heading", ["## Costs", prose, "## Quays (continued)", more]),
    RuleCase("continued-heading", ["## The story", prose, "## The story continues", more]),
    RuleCase(
      "repeated-title", ["# Harbour news", "\(prose) \(more) \(prose)", "## Harbour news", more]),
    RuleCase("repeated-title", ["# Answer", prose, "## Answer", more]),
    RuleCase(
      "repeated-title", ["# The harbour vote", "## Costs", prose, "## The harbour vote", more]),
    RuleCase("heading-in-paragraph", ["## Costs", "Costs rose by a tenth, said the board."]),
    RuleCase("heading-in-paragraph", ["## The harbour board", "The harbour board’s chair left."]),
    RuleCase(
      "heading-in-paragraph", ["## Harbour Board", "Harbour Board Chair Ann Lee has left."]),
    RuleCase("heading-in-paragraph", ["## Costs", prose, "Costs The board"]),
    RuleCase("heading-in-paragraph", ["## The survey", "The survey, which took a year, is done."]),
    RuleCase(
      "heading-in-paragraph", ["## Mac", "MacBooks are sold out in the whole of the port."]),
    RuleCase("doubled-words", ["## Bora Bora", prose]),
    RuleCase("doubled-words", ["## New York, New York", prose]),
    RuleCase("running-line", [prose, "Round 1", more, "Round 2", prose, "Round 3", more]),
    RuleCase(
      "running-line", ["Nobody objected.", prose, "Nobody objected.", more, "Nobody objected."]),
    RuleCase(
      "running-line",
      ["## Soup", "## What you need", "- salt", "## Bread", "## What you need", "- flour"]),
    RuleCase(
      "running-line",
      [prose, "## Our Verdict", more, prose, "## Our Verdict", more, prose, "## Our Verdict", more]),
  ])
  func `what only looks like a repeat stays`(_ trial: RuleCase) throws {
    let result = try DedupeHeadings.configured().applied(to: document(trial.lines))
    #expect(result.ledger.removals.map(\.text) == [])
  }

  @Test func `a line after each so many lines is the head of a page`() throws {
    func pages(_ lengths: [Int], _ head: String) -> [String] {
      lengths.flatMap { length in (0..<length).map { "\(prose) \($0)." } + [head] } + [more]
    }
    #expect(try removals(pages([12, 12, 12], "The Port Times")).count == 3)
    #expect(try removals(pages([12, 11, 13], "The Port Times")) == [])
    #expect(try removals(pages([12, 12, 12], "What we think")) == [])
    #expect(try removals(pages([4, 4, 4], "Our Verdict")) == [])
  }

  @Test func `open lines that may be cells are no heads of pages, however even they come`() throws {
    let rows = (0..<6).flatMap { ["~ Vessel \($0)", "~ Puerto Princesa"] }
    #expect(try removals(rows.flatMap { [$0] + Array(repeating: "~ 44", count: 6) }) == [])
  }

  @Test func `an opening that may be a name counts where the document has clear ones`() throws {
    let doubtful = ["## Harbour Board", "Harbour Board Members of it left."]
    #expect(try removals(doubtful) == [])
    #expect(
      try removals(doubtful + ["## What was said", "What was said It was late when they left."])
        == ["What was said ", "Harbour Board "])
  }

  private func removals(_ lines: [String]) throws -> [String] {
    try DedupeHeadings.configured().applied(to: document(lines)).ledger.removals.map(\.text)
  }

  @Test func `entities behind a heading's words stay where they are`() throws {
    var document = document(["## Costs", "Costs The board of Oslo met."])
    guard case .paragraph(var passage) = document.blocks[1] else { return }
    passage.entities = [Entity(label: "GPE", range: 19..<23, method: "model")]
    document.blocks[1] = .paragraph(passage)
    let result = try DedupeHeadings.configured().applied(to: document)
    guard case .paragraph(let rest) = result.blocks[1] else { return }
    #expect(rest.text.string == "The board of Oslo met.")
    #expect(rest.entities.map(\.range) == [13..<17])
  }

  @Test func `nothing but equal headings is looked for when the match is exact`() throws {
    let lines = ["## Costs", "## Costs", "Costs The board met.", "## COSTS"]
    let result = try DedupeHeadings.configured(["match": .string("exact")])
      .applied(to: document(lines))
    #expect(result.ledger.removals.map(\.text) == ["Costs"])
  }

  @Test func `a hundred thousand equal lines are no burden and no heads of pages`() throws {
    let lines = Array(repeating: "Ebb tide now", count: 100_000)
    #expect(try removals(lines) == [])
  }
}
