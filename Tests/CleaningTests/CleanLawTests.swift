// SPDX-License-Identifier: Apache-2.0

import Cleaning
import DocumentModel
import StageKit
import StageTesting
import Testing

/// Laws that hold for every document.
struct CleanLawTests {
  /// Pieces of which damaged text is made, damage included.
  private static let pieces = [
    "the river", "Velm", "NATO", "U.S.", "3.5", "T-72B3", "café", "São", "à", "“", "”", "’", "\"",
    ".",
    ",", ";", ":", "?", "!", " ", "  ", "\u{A0}", "\t", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{0}",
    "&amp;", "&nbsp;", "&", "amp;", "&#8217;", "&lt;", "Ã©", "â€™", "Ã", "Â", "â€", "Â ",
    "Ã¢â‚¬â„¢", "€",
    "\u{9D}", "Ä", "…", "e\u{301}", "\u{301}", "ﬁ", "👩‍🚀", "می‌خواهم", "中文", "Ð", "œ", "A", "a", "(",
    ")", "Share this:", "By Jane Doe", "Published: 12 March 2024", "Advertisement", "—-",
    "Follow us",
    "The post It first appeared on Velm News.", "(Photo: Jane Doe)", "Tags: a, b", "www.x.org",
  ]

  private static func damaged(_ seed: UInt64) -> Document {
    var dice = SeededGenerator(seed: seed)
    var text = ""
    var ranges: [Range<Int>] = []
    for _ in 0..<Int.random(in: 1...12, using: &dice) {
      let start = text.utf8.count
      for _ in 0..<Int.random(in: 1...9, using: &dice) {
        text += pieces.randomElement(using: &dice) ?? ""
      }
      ranges.append(start..<text.utf8.count)
      text += "\n\n"
    }
    return Document.trial(text) { source in
      ranges.enumerated().map { index, range in
        let passage = Passage(source.text(at: range))
        return switch index % 6 {
        case 0: Block.heading(Heading(level: 2, passage.text))
        case 1: .list(List(isOrdered: false, items: [passage]))
        case 2: .lines(Lines([passage], followsBlank: true))
        case 3: .quote(passage)
        case 4: .code(passage)
        default: .paragraph(passage)
        }
      }
    }
  }

  @Test func `every byte is accounted for, and twice is once`() throws {
    let stage = try Clean.configured()
    for seed in UInt64(0)..<2000 {
      let once = try stage.applied(to: Self.damaged(seed))
      let faults = once.conservationFaults()
      let twice = try stage.applied(to: once)
      // Outside of `#expect`, which costs more than the stage.
      if !faults.isEmpty { Issue.record("seed \(seed): \(faults)") }
      if twice.dump != once.dump || twice.ledger.removals != once.ledger.removals {
        Issue.record("seed \(seed): once\n\(once.dump)\ntwice\n\(twice.dump)")
      }
    }
  }

  @Test func `text without damage is the same bytes`() throws {
    let text = """
      The Velm treaty (2024) cost €18.5 million, said Hélène Okafor: “a treaty is only as good as its \
      worst thermometer.” It’s the U.S.-led plan – 1,200 gauges, e.g. at Komárom – that São Paulo \
      follows; see www.velm.example/a,b. Is T-72B3 right? Yes!
      """
    let document = Document.trial(text) { source in
      [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
    }
    let result = try Clean.configured().applied(to: document)
    guard case .paragraph(let passage)? = result.blocks.first else {
      Issue.record("the paragraph is gone")
      return
    }
    #expect(passage.text.isVerbatim)
    #expect(passage.text.string == text)
    #expect(result.ledger.edits.isEmpty)
  }

  @Test func `an empty document stays empty`() throws {
    let result = try Clean.configured().applied(to: Document.trial("") { _ in [] })
    #expect(result.blocks.isEmpty)
    #expect(result.ledger.removals.isEmpty)
  }

  @Test func `code is never touched`() throws {
    let text = "a  b &amp; Ã© f(a,b)"
    let document = Document.trial(text) { source in
      [.code(Passage(source.text(at: 0..<source.text.count)))]
    }
    #expect(try Clean.configured().applied(to: document).dump == "code: \(text)")
  }

  @Test func `cells are repaired but for their blanks`() throws {
    let text = "stability,reducing Ã©"
    let document = Document.trial(text) { source in
      let cell = source.text(at: 0..<source.text.count)
      let table = Table(
        header: [], rows: [[Passage(cell)]], shape: .pipe, confidence: 1, extent: [cell])
      return [.table(table)]
    }
    let result = try Clean.configured().applied(to: document)
    #expect(result.dump == "table pipe\n  - stability,reducing é")
  }

  @Test func `each kind of edit is counted`() throws {
    let text = "A&amp;B  c\u{200B}d Ã© ﬁn.The end"
    let document = Document.trial(text) { source in
      [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
    }
    let result = try Clean.configured().applied(to: document)
    #expect(
      result.ledger.edits.map { "\($0.rule) \($0.count)" } == [
        "mojibake 1", "html-entity 1", "invisible 1", "unicode-form 1", "white-space 1",
        "missing-blank 1",
      ])
  }
}
