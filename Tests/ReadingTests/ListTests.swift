// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Reading

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

  @Test func `short sentences straight below one another and below a text are items`() throws {
    let text =
      "\(prose)\n\(prose)\n\(prose)\nCheck the smallest amount first.\nCompare what is left after tax.\nLook at the currency before the rate.\n\(prose)"
    #expect(
      try read(text).dump.contains(
        "list\n  - Check the smallest amount first.\n  - Compare what is left after tax.\n  - Look at the currency before the rate."
      ))
  }

  @Test func `labelled lines between blank lines are items`() throws {
    let text =
      "\(prose)\n\nTraining: twenty places a year\n\nRadar: six sets for the border\n\nUpkeep: a yard at the base\n\n\(prose)"
    #expect(
      try read(text).dump.contains(
        "list\n  - Training: twenty places a year\n  - Radar: six sets for the border\n  - Upkeep: a yard at the base"
      ))
  }

  @Test func `parts of a sentence between blank lines are items`() throws {
    let text =
      "\(prose)\n\nIt will choose between\n\na mill with two wheels,\n\na mill with three wheels, or\n\na new design that has yet to be built.\n\n\(prose)"
    #expect(
      try read(text).dump.contains(
        "list\n  - a mill with two wheels,\n  - a mill with three wheels, or\n  - a new design that has yet to be built."
      ))
  }

  @Test(arguments: [
    StructureCase("dashes", "- one\n- two", "list\n  - one\n  - two"),
    StructureCase("other signs", "• one\n• two\n\n* three", "list\n  - one\n  - two\n  - three"),
    StructureCase("notes", "^ one\n^ two\n\n↑ three", "list\n  - one\n  - two\n  - three"),
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
      "lost bullets below a word for the points of a text",
      "\(prose)\nIn brief\nA new quay for the ferry\nA lock without a keeper\nPilots on the river\nThe vote\n\(prose)",
      """
      paragraph: \(prose)
      heading 2: In brief
      list
        - A new quay for the ferry
        - A lock without a keeper
        - Pilots on the river
        - The vote
      paragraph: \(prose)
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
        - 1.1 The ship
        - 2 The vote
      heading 2: The survey[edit]
      paragraph: \(prose)
      heading 2: The ship[edit]
      paragraph: \(prose)
      heading 2: The vote[edit]
      paragraph: \(prose)
      """),
    StructureCase(
      "contents that count on, above headings that do not",
      "The port of Velm\n\(prose)\n1. The survey\n2. The ship here\n3. The vote now\nThe survey\n\(prose)\nThe ship here\n\(prose)\nThe vote now\n\(prose)",
      """
      heading 1: The port of Velm
      paragraph: \(prose)
      list ordered
        - The survey
        - The ship here
        - The vote now
      heading 2: The survey
      paragraph: \(prose)
      heading 2: The ship here
      paragraph: \(prose)
      heading 2: The vote now
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

  @Test func `a question in the form of a label is no item of the steps above it`() throws {
    let steps = "Step 1: Read the table of tides.\nStep 2: Call the pilot in good time."
    #expect(
      try read("\(prose)\n\(steps)\nHigh and low water: what is the difference?\n\(prose)").dump
        .hasSuffix(
          "Call the pilot in good time.\nheading 2: High and low water: what is the difference?\nparagraph: \(prose)"
        ))
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
      "Section 40 of the Act reads:\nWhoever shuts a lock shall say so in writing.\nWho has to be told?\n\(prose)"
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

  @Test(arguments: [
    ("Nobody spoke for a while.", false), ("What was said", true), ("He said:", true),
    ("What was said\nThere was a lot.", true),
  ])
  func `sentences that begin short make a list below a heading or an introduction alone`(
    _ above: String, _ isList: Bool
  ) throws {
    let lines =
      "Thanks. Then they all went home.\nSilence. That is what the chair had asked for.\nDarkness. Somebody had put out the lamp."
    #expect(try read("\(prose)\n\(above)\n\(lines)\n\(prose)").dump.contains("list") == isList)
  }

  @Test func `contents are headings in whatever case, in letters beyond ASCII too`() throws {
    let headings = ["Les écluses du port", "Port fermé en mai", "Marées à venir"]
    let entries = headings.map { $0.uppercased() }
    let sections = headings.map { "\($0)\n\(prose)" }
    #expect(
      try read((["The port", prose] + entries + sections).joined(separator: "\n")).dump.contains(
        "list\n  - LES ÉCLUSES DU PORT\n  - PORT FERMÉ EN MAI\n  - MARÉES À VENIR\n"))
  }

  @Test func `many entries of contents, or lines that may be some, are no burden`() throws {
    func contents(_ count: Int, _ below: String) -> String {
      let titles = (0..<count).map { "The quay of boat \($0)" }
      return (titles + titles.map { $0 + below }).joined(separator: "\n")
    }
    let sentence = "\nIt is old and shut."
    #expect(try read(contents(10_000, sentence)).dump.hasPrefix("list\n  - The quay of boat 0\n"))
    // Without text between them they are none.
    #expect(try !read(contents(10_000, "")).dump.hasPrefix("list"))
  }

  @Test func `numbers that might go on with a list far above are no burden`() throws {
    let text =
      "Of use:\n1. a lamp\n" + String(repeating: "A rope\n", count: 70)
      + String(repeating: "A rope\n2. Knots\n", count: 10_000)
    #expect(try read(text).dump.split(separator: "\n").count { $0.hasSuffix("Knots") } == 10_000)
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
