// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Reading

struct HeadingTests {
  @Test func `sentences below as many lines of furniture are no burden`() throws {
    let text =
      String(repeating: "Share this article\n", count: 20_000)
      + String(repeating: "It was said there would be more rain.\n", count: 20_000)
    #expect(try read(text).dump.contains("It was said there would be more rain."))
  }

  @Test(arguments: [
    StructureCase(
      "a bare line between blank lines", "The Port\n\n\(prose)",
      "heading 1: The Port\nparagraph: \(prose)"),
    StructureCase(
      "glued to the paragraph above and below", "\(prose)\nWhat the survey found\n\(prose)",
      "paragraph: \(prose)\nheading 2: What the survey found\nparagraph: \(prose)"),
    StructureCase(
      "with the day of a month, which ends no sentence",
      "\(prose)\nBad öffnet am 11. Mai nach dem Umbau\n\(prose)",
      "paragraph: \(prose)\nheading 2: Bad öffnet am 11. Mai nach dem Umbau\nparagraph: \(prose)"),
    StructureCase(
      "in title case with a full stop, as headlines have it",
      "Harbour Board Delays Vote On Dredging Again.\n\(prose)",
      "heading 1: Harbour Board Delays Vote On Dredging Again.\nparagraph: \(prose)"),
    StructureCase(
      "in sentence case with a full stop, on the first line",
      "Harbour board delays vote on dredging.\n\n\(prose)",
      "heading 1: Harbour board delays vote on dredging.\nparagraph: \(prose)"),
    StructureCase(
      "a sentence above a byline, as titles of news are",
      "The board has delayed its vote. Here is why.\nBy Ann Reed\n\n\(prose)",
      "heading 1: The board has delayed its vote. Here is why.\nparagraph: By Ann Reed\nparagraph: \(prose)"
    ),
    StructureCase(
      "doubled, in lower case", "\(prose)\nthe survey\n\nthe survey\n\n\(prose)",
      "paragraph: \(prose)\nheading 2: the survey\nheading 2: the survey\nparagraph: \(prose)"),
    StructureCase(
      "a question", "Who pays for the survey?\n\(prose)",
      "heading 1: Who pays for the survey?\nparagraph: \(prose)"),
    StructureCase(
      "numbered, with text below each", "1. Dredging\n\(prose)\n2. The quay\n\(prose)",
      """
      heading 1: 1. Dredging
      paragraph: \(prose)
      heading 2: 2. The quay
      paragraph: \(prose)
      """),
    StructureCase(
      "sections of sections", "\(prose)\n2. Methods\n2.1 Soundings\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: 2. Methods
      heading 3: 2.1 Soundings
      paragraph: \(prose)
      """),
    StructureCase(
      "marked as in Markdown", "\(prose)\n\n### Costs\n\n\(prose)",
      "paragraph: \(prose)\nheading 3: Costs\nparagraph: \(prose)"),
    StructureCase(
      "underlined", "Costs\n=====\n\n\(prose)", "heading 1: Costs\nparagraph: \(prose)"),
  ])
  func `a bare line is a heading`(_ structure: StructureCase) throws {
    #expect(try read(structure.text).dump == structure.blocks)
  }

  @Test(arguments: [
    StructureCase(
      "a short sentence", "\(prose)\nNobody objected.\n\(prose)",
      "paragraph: \(prose)\nparagraph: Nobody objected.\nparagraph: \(prose)"),
    StructureCase(
      "a sentence with articles on the first line", "It was a cold morning in the port.\n\(prose)",
      "paragraph: It was a cold morning in the port.\nparagraph: \(prose)"),
    StructureCase(
      "a line that breaks off", "\(prose)\nThe vote, it seems,\n\(prose)",
      "paragraph: \(prose)\nparagraph: The vote, it seems,\nparagraph: \(prose)"),
    StructureCase(
      "an introduction", "\(prose)\nThe board named three reasons for it:\n\(prose)",
      "paragraph: \(prose)\nparagraph: The board named three reasons for it:\nparagraph: \(prose)"),
    StructureCase(
      "a refrain", "\(prose)\nThe tide is out.\nThe tide is out.\n\(prose)",
      """
      paragraph: \(prose)
      paragraph: The tide is out.
      paragraph: The tide is out.
      paragraph: \(prose)
      """),
    StructureCase(
      "the same words over and over",
      Array(repeating: "Ebb tide now.", count: 4).joined(separator: "\n"),
      Array(repeating: "paragraph: Ebb tide now.", count: 4).joined(separator: "\n")),
    StructureCase(
      "the last line", "\(prose)\n\nThe end", "paragraph: \(prose)\nparagraph: The end"),
    StructureCase(
      "a question that a heading asks",
      "Title\n\n\(prose)\n\nQuestion\n\nAnd the quay?\n\nAnswer\n\n\(prose)",
      """
      heading 1: Title
      paragraph: \(prose)
      heading 2: Question
      paragraph: And the quay?
      heading 2: Answer
      paragraph: \(prose)
      """),
  ])
  func `a line that only looks like one is a paragraph`(_ structure: StructureCase) throws {
    #expect(try read(structure.text).dump == structure.blocks)
  }

  @Test(arguments: ["Sport", "Naval News March 2025", "Politics\nExclusive report"])
  func `the name of a section above the title is no heading`(_ kicker: String) throws {
    let headline = "Harbour board delays vote on dredging until June."
    let document = try read("\(kicker)\n\(headline)\n\(prose)")
    #expect(document.metadata["title"] == .string(headline))
  }

  @Test func `titles of other articles below their heading are no headings`() throws {
    let links = "RELATED NEWS\nInsurers rewrite the small print again\nWho pays for the new quay?"
    let text = "\(prose)\n\(links)\nTechnical Data\nCrew: 2\nEngine: 360 hp\n\(prose)"
    let dump = try read(text).dump
    #expect(dump.contains("paragraph: Who pays for the new quay?\nheading 2: Technical Data\n"))
    // The last line above long text may head it.
    let last = "\(prose)\n\(links)\n\(prose)"
    #expect(try read(last).dump.contains("heading 2: Who pays for the new quay?"))
  }

  @Test func `questions of a test and their answers are no headings`() throws {
    let text = "\(prose)\nWhich of these is right?\n(a) One\n(b) Two\nAnswer: (a)\n\n\(prose)"
    let dump = try read(text).dump
    #expect(dump.contains("paragraph: Which of these is right?\nlist"))
    #expect(dump.contains("paragraph: Answer: (a)\n"))
  }

  @Test func `numbered titles of other articles below their heading are no items`() throws {
    let links = "Most read\n1. Insurers rewrite the small print\n2. The last of the lighthouses"
    #expect(
      try !read("\(prose)\n\(links)\nWhat the survey found\n\(prose)").dump.contains("list"))
  }

  @Test(arguments: [
    ("“A lock is only as good as its keeper.”", "quote"),
    ("‘A lock is only as good as its keeper’", "quote"),
    ("â€œA lock is only as good as its keeper.â€", "quote"),
    ("“A lock is good,” she said. “So is a keeper.”", "paragraph"),
    ("“A good lock”", "heading 2"),
  ])
  func `words in quotation marks alone below a paragraph are set apart`(
    line: String, role: String
  ) throws {
    let text = "The lock\n\(prose)\n\(line)\n\(prose)"
    #expect(try read(text).dump.contains("\(role): \(line)"))
    let talk = Array(repeating: "\(prose)\n“A lock is only as good as its keeper today.”", count: 5)
    #expect(try !read("The lock\n\(talk.joined(separator: "\n"))").dump.contains("quote"))
  }

  @Test func `quotes with a name behind them leave the searches for others`() throws {
    let attributed = (1...8).map { "“A lock is as good as keeper \($0).” — Ann Reed, pilot" }
    let pulled = "“nobody could know by how much”"
    let text = "The lock\n\(attributed.joined(separator: "\n"))\n\(prose)\n\(pulled)\n\(prose)"
    #expect(try read(text).dump.contains("quote: \(pulled)"))
  }

  @Test func `a caption may stand between paragraphs without blank lines`() throws {
    let text = "The lock\n\(prose)\nSource: the harbour board\n\(prose)"
    #expect(try read(text).dump.contains("caption: Source: the harbour board"))
  }

  @Test func `captions begin and end groups of short lines`() throws {
    let cells = "Quay\nOwner\nDepth\nNorth\nVelm\n7 m\nSouth\nTarn\n9 m"
    let dump = try read("\(prose)\n\nTable 2: Quays\n\(cells)\nSource: port of Velm\n\n\(prose)")
      .dump
    #expect(dump.contains("caption: Table 2: Quays\nlines"))
    #expect(dump.contains("caption: Source: port of Velm"))
  }

  @Test func `words of furniture are cells where no blank lines part the cells`() throws {
    let cells = "Quay\nOwner\nShare\nPrint\nNorth\nVelm\n7 %\nno\nSouth\nTarn\n9 %\nyes"
    #expect(try read("\(prose)\n\(cells)\n\(prose)").dump.contains("  - Share\n  - Print\n"))
  }

  @Test func `furniture between blank lines is no row of the table above it`() throws {
    let rows = (0..<5).map { "Quay \($0)\nVelm\n\($0 + 7) m" }.joined(separator: "\n\n")
    let foot = "Share this:\nFacebook\nTwitter"
    let dump = try read("\(prose)\n\nName\nOwner\nDepth\n\n\(rows)\n\n\(foot)").dump
    #expect(dump.contains("  - 11 m\nparagraph: Share this:"))
  }

  @Test func `a number with its units is no heading where it stands twice`() throws {
    let rows = "Mode\nToday\nIn 2027\nAeroplane\n3 h 50\n3 h 50\n\nTrain\n9 h 15\n5 h 05"
    #expect(
      try !read("\(prose)\nThese are the times:\n\(rows)\n\n\(prose)").dump.contains("heading"))
  }

  @Test func `headings end in stops where the title does`() throws {
    let text = "The port of Velm: costs and plans.\n12 March 2024\nA launch on the ebb.\n\(prose)"
    #expect(try read(text).dump.contains("heading 2: A launch on the ebb."))
    let open = text.replacing("plans.", with: "plans")
    #expect(try read(open).dump.contains("paragraph: A launch on the ebb."))
  }

  @Test func `what stands about a title that a date shows is no heading`() throws {
    let text = "Harbour & quays\nWhat the port of Velm plans\nLena Brandt\n9 June 2024\n\(prose)"
    let document = try read(text)
    #expect(document.metadata["title"] == .string("What the port of Velm plans"))
    #expect(document.dump.split(separator: "\n").count { $0.hasPrefix("heading") } == 1)
  }

  @Test(arguments: [
    "Name of the quay | Owner | Depth | Year\nNorth | Velm | 7 m | 1998\n9 June 2024",
    "1. What the port of Velm plans\n2. Who pays for all of it\n9 June 2024",
  ])
  func `a row or an item above a date is no title`(_ top: String) throws {
    #expect(try read("\(top)\n\(prose)").dump.contains("heading") == false)
  }

  @Test func `the first heading before any paragraph is the title`() throws {
    let document = try read("Port News\n\n\(prose)\n\nCosts\n\n\(prose)")
    #expect(document.metadata["title"] == .string("Port News"))
    #expect(try read("\(prose)\n\nCosts\n\n\(prose)").metadata["title"] == nil)
  }
}
