// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Reading

struct OpenLinesTests {
  @Test func `cells one on a line stay open, a group for each row`() throws {
    let text =
      "\(prose) The table below shows it:\n\nYear\nDepth\n\n2020\nNine metres.\n\n2021\nTen metres.\n\nThe Quay\n\n\(prose)"
    #expect(
      try read(text).dump == """
        paragraph: \(prose) The table below shows it:
        lines
          - Year
          - Depth
        lines
          - 2020
          - Nine metres.
        lines
          - 2021
          - Ten metres.
        heading 2: The Quay
        paragraph: \(prose)
        """)
  }

  @Test(arguments: ["\r", "\r\n"])
  func `cells stay open whatever ends their lines`(lineEnd: String) throws {
    let text = "\(prose)\n\nYear\nDepth\n\n2020\nNine\n\n2021\nTen\n\n\(prose)"
    #expect(try read(text.replacing("\n", with: lineEnd)).dump == read(text).dump)
  }

  @Test func `one line that ends in CR among others is a line like them`() throws {
    let text = "One\nTwo\nThree\nFour\nFive\nSix\nSeven\n"
    #expect(try read(text.replacing("One\n", with: "One\r")).dump == read(text).dump)
  }

  @Test func `a heading that stands twice is none of the open lines around it`() throws {
    let dump = try read("EN / DE / FR\nLog in\nThe Harbour of Velm\nThe Harbour of Velm\n\(prose)")
      .dump
    let headings = dump.split(separator: "\n").filter { $0.hasSuffix(": The Harbour of Velm") }
    #expect(headings.count == 2)
    #expect(headings.allSatisfy { $0.hasPrefix("heading") })
  }

  @Test func `lines between blank lines below text head nothing and stay open`() throws {
    let lines = ["Oak gates", "Elm sills", "Clay walls", "Stone quays", "What it cost"]
    let text = "\(prose)\n\n\(lines.joined(separator: "\n\n"))\n\n\(prose)"
    #expect(
      try read(text).dump == """
        paragraph: \(prose)
        lines
          - Oak gates
          - Elm sills
          - Clay walls
          - Stone quays
        heading 2: What it cost
        paragraph: \(prose)
        """)
  }

  @Test(arguments: ["Oak gates\n\nElm sills", "The lock of Velm\n\nThe lock of Velm\n\nWhy\n\nHow"])
  func `headings between blank lines are headings if they are few or stand twice`(
    lines: String
  ) throws {
    #expect(try !read("\(prose)\n\n\(lines)\n\n\(prose)").dump.contains("lines"))
  }

  @Test(arguments: [
    "Stay\nDues\nFee\nA day\nNone\nNone\n1 to 7 days\n1 euro a day\n2 euros a day",
    "Berth\nUp to 6 m\nOver 6 m\nMore\nQuay\n£96\n£140\n£12\nPier\n£210\n£275\n£18\nBuoy\n£45\nNot let\nNot let",
  ])
  func `equal cells of a row are no heading that stands twice`(cells: String) throws {
    #expect(try !read("\(prose)\n\(cells)\n\(prose)").dump.contains("heading"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `ten thousand lines between blank lines are no burden, below text or not`() throws {
    let lines = (0..<10_000).map { "Harbour Works \($0) of Velm" }.joined(separator: "\n\n")
    #expect(try read(lines).blocks.count == 10_000)
    #expect(try read("\(prose)\n\n\(lines)").blocks.count == 2)
  }

  @Test(.timeLimit(.minutes(10)))
  func `ten thousand lists and headings without a blank line are no burden`() throws {
    let lists = (0..<10_000).map { "Of use on boat \($0):\na lamp\na rope\nTo be brought" }
    let document = try read(lists.joined(separator: "\n"))
    let items = document.dump.split(separator: "\n").count { $0 == "  - a lamp" }
    #expect(items == 10_000)
    let headings = (0..<10_000).map { "The Harbour of Velm \($0)\nThe Harbour of Velm \($0)" }
    #expect(try read(headings.joined(separator: "\n")).blocks.count == 20_000)
  }

  @Test func `rows that line feeds tell stay open, descriptions and all`() throws {
    let rows = [
      ("Setting", "What it does"), ("depth", "How far below the water the quay reaches."),
      ("lamps", "Whether lamps are lit along the pier when it is dark."),
      ("berths", "The number of ships that may lie there at once."),
    ]
    let text = rows.map { "\($0.0)\n\($0.1)" }
    #expect(
      try read("\(prose)\n\n\n\n\(text[0])\n\n\n\n\(text[1...].joined(separator: "\n\n\n"))").dump
        == "paragraph: \(prose)\nlines\n"
        + rows.map { "  - \($0.0)\n  - \($0.1)" }.joined(separator: "\n"))
  }

  @Test func `a paragraph below each of some headings is no row`() throws {
    let text = ["The Quay", "The Pier", "The Basin", "The Lock"].map { "\($0)\n\(prose)" }
    let dump = try read(text.joined(separator: "\n\n\n")).dump
    #expect(!dump.contains("lines"))
  }

  @Test func `rows with pipes stay open, glued to prose or not`() throws {
    #expect(
      try read("\(prose)\nYear | Depth |\n---|---|\n2020 | Nine |\n\(prose)").dump == """
        paragraph: \(prose)
        lines
          - Year | Depth |
          - ---|---|
          - 2020 | Nine |
        paragraph: \(prose)
        """)
  }

  @Test func `headings glued to short paragraphs are no cells`() throws {
    #expect(
      try read("Upper Lock\nNo change.\n\nLower Lock\nNo change.\n\nThe Weir\nIt is open.").dump
        == """
        heading 1: Upper Lock
        paragraph: No change.
        heading 2: Lower Lock
        paragraph: No change.
        heading 2: The Weir
        paragraph: It is open.
        """)
  }

  @Test(arguments: [
    """
    The harbour board met twice in the spring, and twice the vote was
    put off. Its chair said that the figures for dredging had changed
    since the winter.
    """,
    """
    The harbour board met twice
    in the spring, and twice the
    vote was put off.
    """,
  ])
  func `lines broken at a fixed width are one paragraph`(_ wrapped: String) throws {
    #expect(try read(wrapped).dump == "paragraph: \(joined(wrapped))")
  }

  private func joined(_ lines: some StringProtocol) -> String {
    lines.split(separator: "\n").joined(separator: " ")
  }

  private let wrappedParagraphs = [
    """
    The keeper of the lock is asked before any gate is opened, and may
    refuse a vessel that is too long for the chamber.
    """,
    """
    The default is a shut gate. As is shown on the board, this makes no
    sense in May, and it is kept for old vessels alone.
    """,
    """
    This is seldom needed, as the keeper sleeps in the house beside the
    upper gate.
    """,
    """
    If the keeper is away, the pilot answers for the lock, keeps the
    book and opens no gate at night without a lamp.
    """,
  ]

  @Test func `broken paragraphs of as many lines are no rows`() throws {
    #expect(
      try read(wrappedParagraphs.joined(separator: "\n\n")).dump
        == wrappedParagraphs.map { "paragraph: \(joined($0))" }.joined(separator: "\n"))
  }

  @Test(arguments: [("\n", "\n\n"), ("\n\n", "\n\n\n")])
  func `headings with a short paragraph each are no rows`(below: String, above: String) throws {
    let headings = ["The Keeper", "The Default", "The House", "The Pilot"]
    for paragraphs in [wrappedParagraphs, wrappedParagraphs.map { joined($0) }] {
      let sections = zip(headings, paragraphs).map { "\($0)\(below)\($1)" }
      let dump = try read(sections.joined(separator: above)).dump
      for (heading, paragraph) in zip(headings, paragraphs) {
        #expect(dump.contains(": \(heading)\nparagraph: \(joined(paragraph))"))
      }
    }
  }

  /// Breaks text where the next word would make a line longer than `width` code points.
  private func wrap(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [40, 56, 72])
  func `headings glued above and below broken paragraphs are told by the width of the document`(
    width: Int
  ) throws {
    let headings = ["Gates of the Lock", "The Écluse at Évian", "Boats and Barges", "Fees"]
    let paragraphs = wrappedParagraphs.map {
      joined($0) + " Les péages d’été, relevés à l’écluse, sont payés à l’éclusier."
    }
    let sections = zip(headings, paragraphs).map { "\($0)\n\(wrap($1, at: width))" }
    let dump = try read(sections.joined(separator: "\n")).dump
    for (heading, paragraph) in zip(headings, paragraphs) {
      #expect(dump.contains(": \(heading)\nparagraph: \(paragraph)"))
    }
  }

  @Test func `headings of one length above long paragraphs are no broken lines`() throws {
    let headings = ["Gates and locks of May", "Boats and barges of it", "Fees and tolls of 2019"]
    let long = wrappedParagraphs.map { joined($0) }.joined(separator: " ")
    let sections = (headings + ["Keepers and their dogs"]).map { "\($0)\n\($0)\n\(long)" }
    let dump = try read(sections.joined(separator: "\n")).dump
    for heading in headings {
      #expect(dump.contains("heading 2: \(heading)") || dump.contains("heading 1: \(heading)"))
    }
  }

  @Test func `items below a broken paragraph are no part of it`() throws {
    let paragraph = joined(wrappedParagraphs[0]) + " " + joined(wrappedParagraphs[1])
    let items = ["- a lamp with a wick", "- the book of the lock", "- two keys"]
    #expect(
      try read(wrap(paragraph, at: 48) + "\n" + items.joined(separator: "\n")).dump.hasPrefix(
        "paragraph: \(paragraph)\nlist"))
  }

  @Test func `lines of a poem are not joined`() throws {
    let poem = """
      the river takes the morning down
      past lock and mill
      and nobody in all the town
      will keep it still
      it goes by night, it goes by day
      with boats and rain
      and what it ever took away
      comes not again
      """
    #expect(try !read(poem).dump.contains(joined(poem)))
  }
}
