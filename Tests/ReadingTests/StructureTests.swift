// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import Reading

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

/// Prose long enough to be a paragraph on its look alone.
private let prose = """
  The harbour board met twice in the spring, and twice the vote was put off. Its chair said that \
  the figures for dredging had changed since the winter, and that nobody could know by how much \
  before the survey ship was back.
  """

struct HeadingTests {
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

struct ListTests {
  @Test(arguments: [
    // Each goes on with the one before.
    "Dredging costs a third more than in spring.\nIt will cost more again in autumn.\nThey knew of that all along.",
    // A sentence too few.
    "Dredging costs a third more than in spring.\nThe survey ship is late by six weeks.",
  ])
  func `sentences below a heading are paragraphs`(_ sentences: String) throws {
    let text = "\(prose)\n\(prose)\n\(prose)\nCosts\n\(sentences)\nDelays\n\(prose)"
    #expect(try !read(text).dump.contains("list"))
  }

  @Test func `sentences are paragraphs where most paragraphs are one`() throws {
    let sentences =
      "The quay is closed until Monday.\nNobody works there at the moment.\nShips wait far out in the roads.\n"
    let text = "\(prose)\n\(prose)\n\(prose)\n\(sentences)Costs\n\(sentences)\(prose)\n\(sentences)"
    #expect(try !read(text).dump.contains("list"))
  }

  @Test(arguments: [
    StructureCase("dashes", "- one\n- two", "list\n  - one\n  - two"),
    StructureCase("other signs", "• one\n• two\n\n* three", "list\n  - one\n  - two\n  - three"),
    StructureCase("numbers", "1. one\n2. two", "list ordered\n  - one\n  - two"),
    StructureCase("letters", "a) one\nb) two", "list ordered\n  - one\n  - two"),
    StructureCase("Roman numerals", "(i) one\n(ii) two", "list ordered\n  - one\n  - two"),
    StructureCase(
      "numbers that begin anew", "1. one\n2. two\n1. uno\n2. due",
      "list ordered\n  - one\n  - two\nlist ordered\n  - uno\n  - due"),
    StructureCase(
      "an item over two lines", "- one\n  goes on\n- two", "list\n  - one goes on\n  - two"),
    StructureCase(
      "lost bullets with labels",
      "The aims are these, said the chair:\n\nDepth: Ten metres at low tide.\nWidth: Sixty metres in the bend.\n\n\(prose)",
      """
      paragraph: The aims are these, said the chair:
      list
        - Depth: Ten metres at low tide.
        - Width: Sixty metres in the bend.
      paragraph: \(prose)
      """),
    StructureCase(
      "lost bullets below a heading, in lower case",
      "\(prose)\nWhat to pack\na coat for the quay\nthree pairs of socks\nboots that fit\nHow to get there\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: What to pack
      list
        - a coat for the quay
        - three pairs of socks
        - boots that fit
      heading 2: How to get there
      paragraph: \(prose)
      """),
    StructureCase(
      "lost bullets between blank lines, in lower case",
      "\(prose)\n\nboard members\nowners of ships and boats\nthree of the pilots\n\n\(prose)",
      """
      paragraph: \(prose)
      list
        - board members
        - owners of ships and boats
        - three of the pilots
      paragraph: \(prose)
      """),
    StructureCase(
      "lost bullets with a dash behind the term",
      "\(prose)\nPlenary - all members, which meet in April.\nBureau (Velm) - a chair and four others.\n\n\(prose)",
      """
      paragraph: \(prose)
      list
        - Plenary - all members, which meet in April.
        - Bureau (Velm) - a chair and four others.
      paragraph: \(prose)
      """),
    StructureCase(
      "sentences that begin with the same word",
      "\(prose)\nCosts\n\(prose)\n\(prose)\nThe board\nIt keeps a list of all the quays.\nIt gives leave to raise them.\nIt hears the pilots in the spring.\nDelays\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: Costs
      paragraph: \(prose)
      paragraph: \(prose)
      heading 2: The board
      list
        - It keeps a list of all the quays.
        - It gives leave to raise them.
        - It hears the pilots in the spring.
      heading 2: Delays
      paragraph: \(prose)
      """),
    StructureCase(
      "labels of lines parted by blank lines, below a heading",
      "\(prose)\n\nWhat to watch\n\nVelm: The quay is shut until May.\n\nTarn: Two of three cranes stand still.\n\nSarn: The pilots vote in June.\n\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: What to watch
      list
        - Velm: The quay is shut until May.
        - Tarn: Two of three cranes stand still.
        - Sarn: The pilots vote in June.
      paragraph: \(prose)
      """),
    StructureCase(
      "open lines down to a sentence",
      "Four papers were signed:\nA treaty on fares (1995)\nA treaty on pilots (2004)\nA treaty on quays (2005)\nA note on lamps (2019)\nA fifth is under negotiation.\nTrade\n\(prose)",
      """
      paragraph: Four papers were signed:
      list
        - A treaty on fares (1995)
        - A treaty on pilots (2004)
        - A treaty on quays (2005)
        - A note on lamps (2019)
      paragraph: A fifth is under negotiation.
      heading 2: Trade
      paragraph: \(prose)
      """),
    StructureCase(
      "sentences below a heading with a colon",
      "\(prose)\n\nPoints to remember:\n\nThe quay has been shut since May.\nTwo cranes stand still.\nThe pilots vote in June.\n\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: Points to remember:
      list
        - The quay has been shut since May.
        - Two cranes stand still.
        - The pilots vote in June.
      paragraph: \(prose)
      """),
    StructureCase(
      "bullets glued to their words",
      "\(prose)\n\n*Dredging in the spring\n*A new survey of the quay\n\n\(prose)",
      """
      paragraph: \(prose)
      list
        - Dredging in the spring
        - A new survey of the quay
      paragraph: \(prose)
      """),
    StructureCase(
      "short lines of a script without small letters",
      "\(prose)\n\nמעיל לרציף\nשלושה זוגות גרביים חמים\nמגפיים שמתאימים היטב\n\n\(prose)",
      """
      paragraph: \(prose)
      lines
        - מעיל לרציף
        - שלושה זוגות גרביים חמים
        - מגפיים שמתאימים היטב
      paragraph: \(prose)
      """),
    StructureCase(
      "open items and a sentence below them",
      "The vote may end in three ways:\nDismissal of the plan\nA new survey\nA smaller harbour\nMembers who miss the vote may send it by letter until noon of the Monday after.\n\(prose)",
      """
      paragraph: The vote may end in three ways:
      list
        - Dismissal of the plan
        - A new survey
        - A smaller harbour
      paragraph: Members who miss the vote may send it by letter until noon of the Monday after.
      paragraph: \(prose)
      """),
    StructureCase(
      "sentences that fill a section of a text in paragraphs",
      "\(prose)\nCosts\n\(prose)\n\(prose)\nKey findings\nDredging costs a third more than in spring.\nThe survey ship is late by six weeks.\nNobody has asked the pilots so far.\nDelays\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: Costs
      paragraph: \(prose)
      paragraph: \(prose)
      heading 2: Key findings
      list
        - Dredging costs a third more than in spring.
        - The survey ship is late by six weeks.
        - Nobody has asked the pilots so far.
      heading 2: Delays
      paragraph: \(prose)
      """),
    StructureCase(
      "lost bullets below a colon",
      "\(prose) It will:\nclear the bend of silt\nraise the quay\nmark the wreck\nWhat The Board Decided Instead\n\(prose)",
      """
      paragraph: \(prose) It will:
      list
        - clear the bend of silt
        - raise the quay
        - mark the wreck
      heading 2: What The Board Decided Instead
      paragraph: \(prose)
      """),
    StructureCase(
      "lost bullets below a word for lists",
      "\(prose)\nIngredients\n500 g flour\n2 eggs and a yolk\nsalt\nMethod\n1. Mix.\n2. Bake.",
      """
      paragraph: \(prose)
      heading 2: Ingredients
      list
        - 500 g flour
        - 2 eggs and a yolk
        - salt
      heading 2: Method
      list ordered
        - Mix.
        - Bake.
      """),
    StructureCase(
      "items in lower case, a sentence and a heading below",
      "\(prose)\nOf use:\na lamp\na rope of ten metres\nAll of it is kept in the shed at the quay.\nWhat It Costs\n\(prose)",
      """
      paragraph: \(prose)
      paragraph: Of use:
      list
        - a lamp
        - a rope of ten metres
      paragraph: All of it is kept in the shed at the quay.
      heading 2: What It Costs
      paragraph: \(prose)
      """),
    StructureCase(
      "bullets with semicolons",
      "• a lamp for the night;\n• a rope of ten metres;\n• two fenders, one a side;\n• a whistle.",
      "list\n  - a lamp for the night;\n  - a rope of ten metres;\n  - two fenders, one a side;\n  - a whistle."
    ),
    StructureCase(
      "short sentences below a heading",
      "\(prose)\n\nBefore You Sail\n\nBring a lamp.\nTell the keeper where you go.\nMind the tide.\n\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: Before You Sail
      list
        - Bring a lamp.
        - Tell the keeper where you go.
        - Mind the tide.
      paragraph: \(prose)
      """),
    StructureCase(
      "terms with a dash",
      "\(prose)\n\nThe quays:\n\nVelm – grain and oil\nRona — timber\n\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: The quays:
      list
        - Velm – grain and oil
        - Rona — timber
      paragraph: \(prose)
      """),
    StructureCase(
      "years with what happened in them",
      "The port in dates\n1928 – A small quay opens at Velm.\n1959 – The first crane is built.\n1965 – The lock is closed.\n\(prose)",
      """
      heading 1: The port in dates
      list
        - 1928 – A small quay opens at Velm.
        - 1959 – The first crane is built.
        - 1965 – The lock is closed.
      paragraph: \(prose)
      """),
    StructureCase(
      "labels with a stop",
      "\(prose)\nWhat the plan costs\nDepth. The channel will be nine metres deep.\nGreen timber. It is hard to find and dear.\nTime. Nobody knows how much.\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: What the plan costs
      list
        - Depth. The channel will be nine metres deep.
        - Green timber. It is hard to find and dear.
        - Time. Nobody knows how much.
      paragraph: \(prose)
      """),
    StructureCase(
      "the points of a text above it",
      "The port\n\(prose)\n\(prose)\nKey Takeaways\nDredging costs a third more than in spring.\nThe survey ship is late by six weeks.\nNobody has asked the pilots yet.\n\(prose)",
      """
      heading 1: The port
      paragraph: \(prose)
      paragraph: \(prose)
      heading 2: Key Takeaways
      list
        - Dredging costs a third more than in spring.
        - The survey ship is late by six weeks.
        - Nobody has asked the pilots yet.
      paragraph: \(prose)
      """),
    StructureCase(
      "numbered contents, the headings with links to edit them",
      "The port of Velm\n\(prose)\n1 The survey\n1.1 The ship\n2 The vote\nThe survey[edit]\n\(prose)\nThe ship[edit]\n\(prose)\nThe vote[edit]\n\(prose)",
      """
      heading 1: The port of Velm
      paragraph: \(prose)
      list
        - 1 The survey
        - The ship
        - 2 The vote
      heading 2: The survey[edit]
      paragraph: \(prose)
      heading 2: The ship[edit]
      paragraph: \(prose)
      heading 2: The vote[edit]
      paragraph: \(prose)
      """),
    StructureCase(
      "the contents of the page, the first heading straight below",
      "The port of Velm\n\(prose)\nWhat the survey found\nHow the vote went\nWhy it matters\nWhat the survey found\n\(prose)\nHow the vote went\n\(prose)\nWhy it matters\n\(prose)",
      """
      heading 1: The port of Velm
      paragraph: \(prose)
      list
        - What the survey found
        - How the vote went
        - Why it matters
      heading 2: What the survey found
      paragraph: \(prose)
      heading 2: How the vote went
      paragraph: \(prose)
      heading 2: Why it matters
      paragraph: \(prose)
      """),
  ])
  func `items are found with and without their bullets`(_ structure: StructureCase) throws {
    #expect(try read(structure.text).dump == structure.blocks)
  }

  @Test(arguments: [
    StructureCase(
      "speakers", "ANNA: Where is it?\nBEN: Here.\nANNA: Good.",
      "paragraph: ANNA: Where is it?\nparagraph: BEN: Here.\nparagraph: ANNA: Good."),
    StructureCase(
      "speech after a name", "The mayor: \"We shall see.\"\nThe pilot: \"We shall not.\"",
      "paragraph: The mayor: \"We shall see.\"\nparagraph: The pilot: \"We shall not.\""),
    StructureCase(
      "an amount", "3.5 million tonnes were moved.", "paragraph: 3.5 million tonnes were moved."),
  ])
  func `labels and numbers of prose make no list`(_ structure: StructureCase) throws {
    #expect(try read(structure.text).dump == structure.blocks)
  }

  @Test func `items below an introduction end above a question that heads what follows`() throws {
    let text =
      "The law says:\nWhoever shuts a lock shall say so in writing.\nWho has to be told?\n\(prose)"
    #expect(
      try read("\(prose)\n\(text)").dump.hasSuffix(
        "heading 2: Who has to be told?\nparagraph: \(prose)"))
  }

  @Test(arguments: [
    // Two labels are too few, initials and pronouns no labels, and dashes by twos are those of a sentence.
    "Depth. The channel will be nine metres deep.\nTime. Nobody knows how much.",
    "Capt. Reed has left the port.\nSgt. Holm has not.\nDr. Ek never was there.",
    "They left. Nobody knows why.\nThis was. It will be again.\nHe stayed. The others did not.",
    "Velm – a port – is small.\nRona – a quay – is smaller.\nCarrow – a rock – is smallest.",
  ])
  func `sentences that begin short make no list`(_ lines: String) throws {
    #expect(try !read("\(prose)\nThe plan\n\(lines)\n\(prose)").dump.contains("list"))
  }

  @Test func `cells that come again are no contents`() throws {
    let cells = "Yes\nNo\nNone\n"
    #expect(
      try !read("\(prose)\n\(cells)\(prose)\nYes\n\(prose)\nNo\n\(prose)\nNone\n\(prose)")
        .dump.hasPrefix("paragraph: \(prose)\nlist"))
  }

  @Test func `a number in brackets does not count the sections`() throws {
    let text =
      "2. The lock\nIt can:\n(i) be opened by hand\n(ii) be left as it is\n3. The quay\n\(prose)\n"
    #expect(try read(text).dump.contains("heading 2: 3. The quay\n"))
  }

  @Test func `a section goes on with the count of sections behind the items of the last`() throws {
    let text =
      "5. The pilots\nThey do this:\n1. They wait.\n2. They sail out.\n3. They come back.\n4. They rest.\n5. They eat.\n| Tide | Time |\n| --- | --- |\n| High | 5 |\n6. The quay\n\(prose)"
    #expect(try read(text).dump.hasSuffix("\nheading 2: 6. The quay\nparagraph: \(prose)"))
  }

  @Test func `bullets and numbers are markup`() throws {
    let document = try read("1. one\n2. two\n\n- three\n- four")
    #expect(document.ledger.markup == [0..<3, 7..<10, 15..<17, 23..<25])
  }
}

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

  @Test func `a heading that stands twice is none of the open lines around it`() throws {
    let dump = try read("EN / DE / FR\nLog in\nThe Harbour of Velm\nThe Harbour of Velm\n\(prose)")
      .dump
    let headings = dump.split(separator: "\n").filter { $0.hasSuffix(": The Harbour of Velm") }
    #expect(headings.count == 2)
    #expect(headings.allSatisfy { $0.hasPrefix("heading") })
  }

  @Test func `ten thousand lists and headings without a blank line are no burden`() throws {
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
