// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import TableExtraction

/// A document in short: each chunk of lines is a group of open lines; a line that starts with `>` is
/// a paragraph.
func document(_ text: String) -> Document {
  .trial(text) { source in
    var blocks: [Block] = []
    var group: [Passage] = []
    var followsBlank = true
    var start = 0
    func close() {
      if !group.isEmpty { blocks.append(.lines(Lines(group, followsBlank: followsBlank))) }
      group = []
      followsBlank = false
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = start..<start + line.utf8.count
      start = range.upperBound + 1
      if line.isEmpty {
        close()
        followsBlank = true
      } else if line.hasPrefix(">") {
        close()
        blocks.append(.paragraph(Passage(source.text(at: range))))
      } else {
        group.append(Passage(source.text(at: range)))
      }
    }
    close()
    return blocks
  }
}

func extract(_ text: String, _ mode: String = "strict") throws -> Document {
  let result = try ExtractTables.configured(["mode": .string(mode)]).applied(to: document(text))
  #expect(result.conservationFaults() == [])
  return result
}

struct PipeTableTests {
  static let grid = """
    table pipe
      = Year | Depth
      - 2020 | Nine
      - 2021 | Ten
    """

  @Test(arguments: [
    ("Cooking | 45 minutes\nResting | 20 minutes\nServes | 4", "  - Cooking | 45 minutes"),
    ("Step | Time\nCooking | 45 minutes\nResting | 20 minutes", "  = Step | Time"),
    ("Fact | Skarv\nClass | Rona\nLength | 45 m", "  = Fact | Skarv"),
  ])
  func `pairs have no header where the first value is an amount like others`(
    _ rows: String, _ first: String
  ) throws {
    #expect(try extract(rows).dump.split(separator: "\n")[1] == first)
  }

  @Test(arguments: [
    "Year | Depth |\n---|---|\n2020 | Nine |\n2021 | Ten |",
    "| Year | Depth |\n|---|---|\n| 2020 | Nine |\n| 2021 | Ten |",
    "Year | Depth\n---|---\n2020 | Nine\n2021 | Ten",
    "Year|Depth\n:--|--:\n2020|Nine\n2021|Ten",
    "Year | Depth |\n=====|=====|\n2020 | Nine |\n------|------|\n2021 | Ten |",
  ])
  func `pipes at the ends of rows are all one`(_ text: String) throws {
    #expect(try extract(text).dump == Self.grid)
  }

  @Test func `rows without a rule are a table when they agree`() throws {
    #expect(try extract("Year | Depth\n2020 | Nine\n2021 | Ten").dump == Self.grid)
  }

  @Test func `prose glued to the first name of a column is the caption`() throws {
    let rows = "Depth | Width |\n---|---|---|\nNorth | 9 | 60 |\nSouth | 8 | 40 |"
    let announcement = "What was found in the spring survey of the two harbours:"
    let document = try extract("\(announcement)Harbour | \(rows)")
    guard case .table(let table) = document.blocks[0] else {
      Issue.record("no table")
      return
    }
    #expect(table.caption?.text.string == announcement)
    #expect(table.header.map(\.text.string) == ["Harbour", "Depth", "Width"])
  }

  @Test func `prose before the header as a cell too many is the caption`() throws {
    let rows =
      "| Harbour | Depth | Width |\n| North | 9 | 60 |\n| South | 8 | 40 |\n| West | 7 | 35 |"
    let announcement = "What was found in the spring survey of the two harbours:"
    let document = try extract("\(announcement) \(rows)", "lenient")
    guard case .table(let table) = document.blocks[0] else {
      Issue.record("no table")
      return
    }
    #expect(table.caption?.text.string == announcement)
    #expect(table.header.map(\.text.string) == ["Harbour", "Depth", "Width"])
    #expect(table.rows.allSatisfy { $0.count == 3 })
  }

  @Test func `a long first name of a column above full rows stays`() throws {
    let name = "What was found in the spring survey of the two harbours:"
    let rows = "| Depth | Width |\n|---|---|---|\n| North | 9 | 60 |\n| South | 8 | 40 |"
    #expect(try extract("| \(name) \(rows)").dump.contains("= \(name) | Depth | Width"))
  }

  @Test(arguments: [
    "What was found of pipes \\| and bars in the spring:Harbour | Depth | Width |",
    "The harbours \\| of Velm | | |", "| The harbours \\| of Velm |\n|---|",
    "The survey of the two harbours in spring: | What both of the keepers of the two harbours said:Harbour | Depth | Width |",
  ])
  func `a title with an escaped pipe, or two titles, lose no byte`(top: String) throws {
    let rows = "---|---|---|\nNorth | 9 | 60 |\nSouth | 8 | 40 |"
    #expect(try extract("\(top)\n\(rows)").dump.contains("- South | 8 | 40"))
  }

  @Test(arguments: [
    "Harbour (U.S.:UK)", "Assets:Investments:Brokerage Account:Harbour:Bank",
    "The harbour of Velm in the north of the county, see note 3:a",
  ])
  func `a long name of a column is no prose`(name: String) throws {
    let rows = "Depth |\n---|---|\nNorth | 9 |\nSouth | 8 |"
    #expect(try extract("\(name) | \(rows)").dump.contains("= \(name) | Depth"))
  }

  @Test func `two rows alone may be menus`() throws {
    let menu = "Home | News | Sport\nTerms | Privacy | Contact"
    #expect(try extract(menu).dump.hasPrefix("lines"))
    #expect(try extract(menu, "lenient").dump.hasPrefix("table pipe"))
  }

  @Test(arguments: [
    (
      "A | B | C |\n---|---|---|\n1 | 2 |\n3 | 4 | 5 |",
      "  = A | B | C\n  - 1 | 2 | \n  - 3 | 4 | 5"
    ),
    ("A | B |\n---|---|\n1 | 2 | 3 |", "  = A | B | \n  - 1 | 2 | 3"),
    ("A | B |\n---|---|\n1 | |\n | 2 |", "  = A | B\n  - 1 | \n  -  | 2"),
    ("| A | B |\n|---|---|\n| | 2 |", "  = A | B\n  -  | 2"),
    (#"A | B |\#n---|---|\#n1 \| 2 | 3 |"#, "  = A | B\n  - 1 | 2 | 3"),
    ("A |\n---|\n1 |", "  = A\n  - 1"),
    ("A | B |\n---|---|", "  = A | B"),
    ("---|---|\n1 | 2 |\n3 | 4 |", "  - 1 | 2\n  - 3 | 4"),
  ])
  func `rows are filled up and keep their empty cells`(_ text: String, _ rows: String) throws {
    #expect(try extract(text).dump == "table pipe\n" + rows)
  }

  @Test func `an escaped pipe is part of its cell`() throws {
    let document = try extract("A | B |\n---|---|\n1 \\| 2 | 3 |")
    guard case .table(let table) = document.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].map(\.text.string) == ["1 | 2", "3"])
  }

  @Test func `a new header with a rule starts a new table`() throws {
    let text = "A | B |\n---|---|\n1 | 2 |\n3 | 4 |\nC | D |\n---|---|\n5 | 6 |\n7 | 8 |"
    #expect(
      try extract(text).dump
        == "table pipe\n  = A | B\n  - 1 | 2\n  - 3 | 4\ntable pipe\n  = C | D\n  - 5 | 6\n  - 7 | 8"
    )
  }

  @Test(.timeLimit(.minutes(10)))
  func `ten thousand columns are no burden`() throws {
    let row = Array(repeating: "x", count: 10_000).joined(separator: "|")
    let rule = Array(repeating: "-", count: 10_000).joined(separator: "|")
    #expect(try extract("\(row)\n\(rule)\n\(row)").blocks.count == 1)
  }

  @Test func `one row with a cell more does not unsettle the others`() throws {
    let rows = "Tool | Licence | Condition\nEtching | Yes | Visits\nTests | No | Reports"
    let dump = try extract("\(rows)\nPackaging | No |\nChips | Yes | Hosted | Audit").dump
    #expect(dump.hasPrefix("table pipe\n  = Tool | Licence | Condition |"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a row of thousands of cells does not fill up thousands of short ones`() throws {
    let row = Array(repeating: "x", count: 10_000).joined(separator: "|")
    let rows = Array(repeating: "a|b", count: 10_000).joined(separator: "\n")
    #expect(try extract("\(row)\n\(rows)").dump.hasPrefix("lines"))
    let cells = [Passage](repeating: Passage(Text.joined([])), count: 2)
    #expect(![[Passage]](repeating: cells, count: 10_000).mayBeFilled(to: 10_000))
    #expect([[Passage]](repeating: cells, count: 10_000).mayBeFilled(to: 9))
  }
}

struct FlattenedTableTests {
  @Test func `names of facts with what they are on the next line are a box without a header`()
    throws
  {
    let box =
      "Headquarters\nVelm, Tarnia\nOfficial languages\nTarnish, Sarnish\nChair\nAnna Holm\nColour of the flag\nBlue\nFounded\n9 October 2014"
    #expect(
      try extract("At the quay\n\(box)\nNews").dump == """
        heading 2: At the quay
        table flattened
          - Headquarters | Velm, Tarnia
          - Official languages | Tarnish, Sarnish
          - Chair | Anna Holm
          - Colour of the flag | Blue
          - Founded | 9 October 2014
        heading 2: News
        """)
  }

  @Test(arguments: [
    "Members\nBudget\nStaff\nWebsite\nCapital\nSeat\nType",
    "Seat\nVelm\nChair\nAnna Holm\nMotto\nLight",
    "Seat\nVelm\nTide\nHigh\nQuay\nNorth\nLamp\nLit\nRope\nWet\nChair\nAnna\nMotto\nLight\nType\nBody",
  ])
  func `names alone, three facts, and many that nobody knows are no box`(_ lines: String) throws {
    #expect(try !extract(lines).dump.contains("table"))
  }

  @Test func `a sentence parts two tables that stand in one run of lines`() throws {
    let first =
      "Station\nTrain 1\nTrain 2\nTrain 3\nPenworth\n06.05\n07.10\n08.12\nSallow\n06.19\n07.24\n08.26\nMarsh End\n06.33\n07.38\n08.44\nCarrow Bay\n06.51\n07.56\n09.03"
    let note = """
      A dash means that the train does not stop at this station. Trains in the opposite direction \
      leave Carrow Bay at 07.05, 08.15, 09.20 and 10.45.
      """
    let second =
      "Saturdays\nStation\nFirst train\nThen every\nPenworth\n07.10\n90 minutes\nSallow\n07.24\n90 minutes\nMarsh End\n07.38\n90 minutes\nCarrow Bay\n07.56\n90 minutes"
    let dump = try extract("\(first)\n\(note)\n\(second)").dump
    #expect(dump.contains("  = Station | Train 1 | Train 2 | Train 3\n"))
  }

  @Test func `cells one on a line, rows parted by blank lines`() throws {
    let document = try extract(
      "> The table below shows it:\n\nYear\nDepth\n\n2020\nNine metres.\n\n2021\nTen metres.")
    #expect(
      document.dump == """
        paragraph: > The table below shows it:
        table flattened
          caption: > The table below shows it:
          = Year | Depth
          - 2020 | Nine metres.
          - 2021 | Ten metres.
        """)
  }

  @Test func `cells that the page broke over lines are put together`() throws {
    let document = try extract(
      """
      Signal
      Meaning


      Red lamp
      The lock is shut, and nothing
      passes until the morning

      Two red lamps
      The lock is shut for the season

      Green lamp
      The lock is open to vessels
      of less than nine metres

      No lamp
      The keeper is away
      """)
    #expect(
      document.dump == """
        table flattened
          = Signal | Meaning
          - Red lamp | The lock is shut, and nothing passes until the morning
          - Two red lamps | The lock is shut for the season
          - Green lamp | The lock is open to vessels of less than nine metres
          - No lamp | The keeper is away
        """)
  }

  @Test func `names of columns tell the header of a table of words without gaps`() throws {
    let rows = ["Vera Holt\nKeeper\nNorth lock", "Jon Abel\nPilot\nOuter mole"]
    let more = ["Ada Finch\nPilot\nNorth lock", "Tom Reed\nKeeper\nOuter mole"]
    let body = (rows + more).joined(separator: "\n")
    func confidence(_ header: String) throws -> Double {
      let text = "The men of the harbour stood as follows that year.\n\n\(header)\n\(body)"
      for case .table(let table) in try extract(text, "lenient").blocks
      where table.header.count == 3 && table.rows.count == 4 {
        return table.confidence
      }
      return 0
    }
    #expect(try confidence("Name\nRole\nPlace") > confidence("Harbour\nMorning\nTimber"))
  }

  @Test func `questions with short answers are no table`() throws {
    let text = """
      Is it open?
      Yes, by day.

      Who pays?
      The city pays.

      What does it cost?
      Nothing at all.

      Who keeps it?
      The keeper does.
      """
    #expect(try extract(text, "lenient").dump == document(text).dump)
  }

  @Test func `columns speak for rows that line feeds leave unsure`() throws {
    let ferries = """
      > Children under five travel free.

      Vehicle
      Single
      Return
      Booking

      Motorcycle
      £11.00
      £20.00
      Advised

      Car up to 5 m
      £28.50
      £52.00
      Needed

      Van or camper
      £41.00
      £76.00
      Needed

      > Fares are the same all year.
      """
    #expect(
      try extract(ferries).dump.contains(
        """
          = Vehicle | Single | Return | Booking
          - Motorcycle | £11.00 | £20.00 | Advised
        """))
  }

  @Test(arguments: ["Back to the mainland\n\n", ""])
  func `tables of one width, one below the other, are two`(heading: String) throws {
    let trips = { (names: String) in
      "\(names)\nDays\n\n07:15\n08:35\nMon–Sat\n\n09:30\n10:50\nDaily\n\n13:00\n14:20\nDaily\n\n17:45\n19:05\nMon–Fri\n\n19:30\n20:50\nDaily"
    }
    let text = "> Sailings:\n\n\(trips("Velm\nRona"))\n\n\(heading)\(trips("Rona\nVelm"))"
    let dump = try extract(text).dump
    #expect(dump.contains("= Velm | Rona | Days"))
    #expect(dump.contains("= Rona | Velm | Days"))
    #expect(dump.contains("heading 2: Back to the mainland") == !heading.isEmpty)
  }

  @Test func `a name with a year heads a column of numbers`() throws {
    let seats =
      "List\nSeats 2025\nSeats 2020\nReds\n9\n11\nFree voters\n6\n5\nGreens\n4\n3\nBlues\n2\n3"
    #expect(
      try extract("> The seats are shown below:\n\(seats)").dump.contains(
        "= List | Seats 2025 | Seats 2020"))
  }

  @Test(arguments: [
    // Columns of one kind.
    "Buyer\nDec 2023\nJan 2024\nFeb 2024\nNorthland\n11.6\n10.2\n9.1\nVelm\n8.1\n7.4\n6.1\nRona\n6.3\n6.4\n6.0\nOthers\n9.4\n9.8\n9.3",
    // Each row another kind.
    "Test\nDuster\nOrbit\nSweepo\nRice, hard floor\n98%\n97%\n95%\nRuntime\n142 min\n118 min\n160 min\nObstacles (of 20)\n19\n14\n11\nPrice\n€479\n€520\n€649",
    // Words with numbers.
    "Stage\nUpper value\nLower value\nNormal\nLess than 120\nLess than 80\nRaised\n120 to 129\nLess than 80\nStage 1\n130 to 139\n80 to 89\nStage 2\n140 or higher\n90 or higher",
  ])
  func `numbers in the same places of all rows tell rows without gaps`(_ cells: String) throws {
    let dump = try extract("> The values, side by side:\n\n\(cells)\n\n> It goes on.").dump
    let header = cells.split(separator: "\n").prefix(cells.hasPrefix("Stage") ? 3 : 4)
    #expect(dump.contains("= \(header.joined(separator: " | "))"))
    #expect(!dump.contains("lines") && !dump.contains("list"))
  }

  @Test(arguments: ["> See also:\n\n", ""])
  func `numbered contents are no rows, whatever stands before them`(before: String) throws {
    let contents = "1\nOverview\n2\nResults\n3\nWhat happened next\n4\nBackground\n5\nKey figures"
    #expect(!(try extract("\(before)\(contents)\n\n> It goes on.").dump.contains("table")))
  }

  @Test func `a group of cells between blank lines is read by itself`() throws {
    let text =
      "Rivals\n\nVan\nRange\nPrice\nBrandt eCargo\n205 miles\n£36,400\nOsterline Z\n178 miles\n£31,995\nMorita EV\n244 miles\n£43,100\n\nVerdict"
    let dump = try extract(text).dump
    #expect(dump.contains("= Van | Range | Price"))
    #expect(dump.contains("- Morita EV | 244 miles | £43,100"))
  }

  @Test(arguments: [
    (
      "Common questions\nMay I swim here?\n> No.",
      "heading 2: Common questions\nheading 2: May I swim here?"
    ),
    ("Red buoys,\nMay I swim here?\n> No.", "lines"),
    ("Common questions\nMay I swim here?", "lines"),
    (
      "The quay, an essay in three parts, stands here: \"We swim where we like to swim.\"\nOne",
      "paragraph"
    ),
  ])
  func `lines in no table are headings or prose where that shows`(_ text: String, _ start: String)
    throws
  {
    #expect(try extract(text).dump.hasPrefix(start))
  }

  @Test func `a number behind a word such as about is one`() throws {
    let rows =
      "Criteria\nPoints\nAge of the house\nabout 30\nAsbestos\n25\nRent\nabout 25\nEnergy\nabout 20\nTotal\n100"
    #expect(
      try extract("\(rows)").dump.contains("= Criteria | Points\n  - Age of the house | about 30"))
  }

  @Test func `a long paragraph in a group of lines parts the tables above and below it`() throws {
    let prose =
      String(repeating: "The harbour was dredged again in spring. ", count: 11) + "So it stays."
    let depths = "Port\nDepth\n\nVelm\n9 m\n\nRona\n12 m\n\nCarrow\n14 m"
    let quays = "Quay\nLength\n\nNorth\n310 m\n\nSouth\n220 m\n\nOld Quay\n95 m"
    let dump = try extract("\(depths)\n\(prose)\n\(quays)").dump
    #expect(dump.contains("- Carrow | 14 m") && dump.contains("= Quay | Length\n  - North | 310 m"))
  }

  @Test func `short and long paragraphs far apart may be rows`() throws {
    let rows = [
      ("Kind", "Use"),
      (
        "Grey line",
        "Marks quays at which no ship may lie for longer than an hour, day or night, whatever the flag "
          + "may be that she flies, or whoever her owner is."
      ), ("White line", "Free to all."), ("Black line", "The navy's."),
    ]
    let text = rows.map { "> \($0)\n\n\n> \($1)" }.joined(separator: "\n\n\n\n\n")
    #expect(try extract(text).dump.contains("= > Kind | > Use\n  - > Grey line | > Marks"))
    let even = rows.map { "> \($0)\n\n> \($1)" }.joined(separator: "\n\n")
    #expect(!(try extract(even).dump.contains("table")))
  }

  @Test func `what heads and introduces a table glued below is no cell`() throws {
    let text =
      "What you will study\nAll students take the following modules:\nCode\nCredits\n\nWR701\n15\n\nWR702\n20\n\nWR703\n15"
    let dump = try extract(text).dump
    #expect(
      dump.hasPrefix(
        "heading 2: What you will study\nparagraph: All students take the following modules:\ntable"
      ))
  }

  @Test func `what is in no table is a list below what heads one`() throws {
    let items = "Low floor and square bay\nReal buttons\nQuiet at sea"
    #expect(
      try extract("> What is good:\n\n\(items)").dump.hasSuffix(
        "list\n  - Low floor and square bay\n  - Real buttons\n  - Quiet at sea"))
    #expect(try extract("> It sails well.\n\nSails\nOars\nQuiet").dump.contains("lines"))
  }

  @Test func `a header without a gap to the first row is a header`() throws {
    let rows = "Velm\n5\n9\n\nRona\n7\n8\n\nCarrow\n4\n6\n\nOthers\n31\n24"
    #expect(
      try extract("> The seats:\n\nHarbour\nSeats 2022\nSeats 2025\n\(rows)\n\n> It goes on.").dump
        .contains("= Harbour | Seats 2022 | Seats 2025\n  - Velm | 5 | 9\n  - Rona | 7 | 8"))
  }

  @Test func `a row of sums lacks the cells between its name and its number`() throws {
    let header = "Route\nShip\nKeeper\nOpened\nFares"
    let rows = [
      "A12\nBlue Heron\nAda Bell\n2011\n1,640", "B7\nGrey Gull\nJon Reed\n2014\n1,975",
      "K3\nRed Kite\nEwa Lind\n2016\n2,210", "Total\n\n\n\n5,825",
    ].joined(separator: "\n\n\n")
    #expect(
      try extract("> They grew.\n\n\(header)\n\n\n\(rows)\n\n\n> It goes on.").dump.contains(
        "  - K3 | Red Kite | Ewa Lind | 2016 | 2,210\n  - Total |  |  |  | 5,825\n"))
  }

  @Test func `what says where a table is from is no row of it`() throws {
    let rows =
      "Archive\nKeeper\nShelf\n\n\nCarrow\nAda Bell\nK12\n\n\nVelm\nJon Reed\nA7\n\n\nRona\nEwa Lind\nB31"
    let dump = try extract("> They kept it.\n\n\(rows)\n\n\n\nSource: own survey\nResults\n\n> So.")
      .dump
    #expect(dump.contains("  - Rona | Ewa Lind | B31\n"))
    #expect(!dump.contains("own survey |"))
  }

  @Test func `units that come again in a column tell rows without gaps`() throws {
    let cells =
      "Size of quay\nLeast depth\nPilot needed\nOpen within\nUnder 50 metres\n4\nNo\n6 weeks\n50 to 90 metres\n11 per tide\nYes\n10 weeks\nOver 90 metres\n11 per tide\nYes, with a tug\n16 weeks"
    #expect(
      try extract("> It pays for what is built.\n\n\(cells)\n\n> It goes on.").dump.contains(
        "- 50 to 90 metres | 11 per tide | Yes | 10 weeks"))
  }

  @Test func `rows that fill the space between two paragraphs are surer`() throws {
    let header = "Kind of berth\nBoat up to 6 m\nBoat over 6 m\nEach metre"
    let cells =
      "Swinging buoy\n£96\n£140\n£12\nFixed pontoon\n£210\n£275\n£18\nRunning line\n£45\nNone\nNone"
    #expect(
      try extract("> It depends on the boat.\n\n\(header)\n\(cells)\n\n> It may be less.").dump
        .contains(
          "= Kind of berth | Boat up to 6 m | Boat over 6 m | Each metre\n  - Swinging buoy | £96"))
    #expect(
      try !extract(
        "> It depends on the boat.\n\n\(header)\n\(cells)\nSwinging buoy\n£80\n\n> It may be less."
      ).dump
        .contains("table"))
  }

  @Test func `phrases below text are its items, with what introduces them`() throws {
    let items = "Green oak for gates\nPuddled clay behind the wall\nElm for the sill"
    let list =
      "list\n  - Green oak for gates\n  - Puddled clay behind the wall\n  - Elm for the sill"
    #expect(try extract("> They took what there was.\n\n\(items)").dump.hasSuffix(list))
    let years = "Green oak for gates\nPuddled clay behind the wall since 1804\nElm for the sill"
    #expect(try extract("> They took what there was.\n\n\(years)").dump.contains("list"))
    let introduction = "Apart from stone, a lock of that time in the north of the country has"
    #expect(
      try extract("\(introduction)\n\(items)").dump == "paragraph: \(introduction)\n\(list)")
  }

  @Test func `a few words above phrases head them`() throws {
    let items =
      "Green oak for the gates\nPuddled clay behind the wall\nElm for the sill of the lock"
    #expect(
      try extract("> They took what there was.\n\nWhat it took\n\(items)").dump.hasSuffix(
        "heading 2: What it took\nlist\n  - Green oak for the gates\n  - Puddled clay behind the wall\n  - Elm for the sill of the lock"
      ))
    #expect(
      try extract("> It took this:\n\nOak for gates\n\(items)").dump.hasSuffix(
        "list\n  - Oak for gates\n"
          + items.split(separator: "\n").map { "  - \($0)" }.joined(separator: "\n")))
  }

  @Test(arguments: [
    // Cells have one word, or numbers; verses begin now large, now small.
    "Green oak\nElm\nPuddled clay", "Oak for gates\nElm for sills\nDepth of 12",
    "Two men who are silent\nand the rope between them\nthat has to be coiled",
  ])
  func `other lines below text stay open`(lines: String) throws {
    #expect(try extract("> They took what there was.\n\n\(lines)").dump.contains("lines"))
  }

  @Test func `lines in lower case are the list of the line above them`() throws {
    let items = "a coat for the quay\nthree pairs of socks\nboots that fit"
    let dump = try extract(
      "> It sails well.\n\nHarbour\nWhat to pack\n\(items)\nHow to get there"
    ).dump
    #expect(
      dump == """
        paragraph: > It sails well.
        lines
          - Harbour
        heading 2: What to pack
        list
          - a coat for the quay
          - three pairs of socks
          - boots that fit
        heading 2: How to get there
        """)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a hundred thousand lines in lower case are no burden`() throws {
    let lines = Array(repeating: "ebb tide at noon", count: 100_000).joined(separator: "\n")
    #expect(try extract(lines).blocks.count == 1)
  }

  @Test func `a title glued above the header is no part of its first cell`() throws {
    let rows = [
      "Harbour League\n2.418.306\n34,2 %\n67", "Quay Union\n1.902.771\n26,9 %\n44",
      "Ebb Alliance\n756.490\n10,7 %\n18", "Free Pilots\n728.113\n10,3 %\n16",
      "Others\n402.004\n5,7 %\n5",
    ].joined(separator: "\n\n")
    let dump = try extract(
      "> Who won is clear:\n\nProvisional results\nParty\nVotes\nShare\nSeats\n\n\(rows)"
    ).dump
    #expect(
      dump.contains("Provisional results\ntable flattened\n  = Party | Votes | Share | Seats\n"))
  }

  @Test func `a table of six cells must be surer than others`() throws {
    let links =
      "Previous topic\nThe quays of Velm\n\nNext topic\nThe pilots of Velm\n\nThis page\nShow source"
    #expect(try !extract("> It sails well.\n\n\(links)").dump.contains("table"))
  }

  @Test func `the title of a table above it is a caption`() throws {
    let dump = try extract(
      "Table 2: Depths by year\nYear\nDepth\n\n2020\nNine\n\n2021\nTen\n\n2022\nTwelve"
    ).dump
    #expect(dump.hasPrefix("caption: Table 2: Depths by year\ntable"))
  }

  @Test(arguments: [
    ("Depths of the quays by year, in metres", "caption"),
    ("What the quays cost the port in all these years", "caption"),
    ("Depths of the quays by year", "heading 2"),
    ("Why the Quays Cost the Port More in All These Years", "heading 2"),
    ("Which of the quays, if any, is deep?", "heading 2"),
  ])
  func `words that say what a table holds are its caption, others its heading`(
    _ words: String, _ kind: String
  ) throws {
    var document = document("Year\nDepth\n\n2020\nNine\n\n2021\nTen\n\n2022\nTwelve")
    let heading = Document.trial(words) { source in
      [.heading(Heading(level: 2, levelConfidence: 0.6, source.text(at: 0..<words.utf8.count)))]
    }
    document.blocks.insert(heading.blocks[0], at: 0)
    var context = StageContext()
    ExtractTables(settings: StageSettings()).run(on: &document, in: &context)
    #expect(document.dump.hasPrefix("\(kind): \(words)\ntable"))
  }

  @Test(arguments: [
    "12:01  started\n12:02  stopped", "src\tall of it\ndocs\tsome", "a word,\nand one more",
  ])
  func `lines with gaps, and lines that go on, stay open`(_ lines: String) throws {
    #expect(try extract("> What it says:\n\n\(lines)").dump.contains("lines"))
  }

  @Test func `long lines that are no sentences stay with those around them`() throws {
    let log =
      "Started\nopened the store at harbour-archive-2024 with \(String(repeating: "x", count: 120))\nStopped"
    #expect(try extract(log).dump.hasPrefix("lines"))
  }

  @Test func `amounts are a list, sentences paragraphs with what heads them`() throws {
    let sentence = "Stir it well, cover it, and let it stand until the morning after next."
    #expect(
      try extract("500 g flour\n2 eggs and a yolk\n1/2 cup oil\nSalt").dump.hasPrefix("list"))
    #expect(
      try extract("Flour\nSalt\nThe Dough\n\(sentence)\nA pan").dump
        == "lines\n  - Flour\n  - Salt\nheading 2: The Dough\nparagraph: \(sentence)\nlines\n  - A pan"
    )
  }

  @Test func `a heading glued to the first or last row is parted from it`() throws {
    let document = try extract(
      "Depths by Year\nYear\nDepth\n\n2020\nNine\n\n2021\nTen\n\n2022\nTwelve\nThe Quay")
    #expect(
      document.dump == """
        heading 2: Depths by Year
        table flattened
          = Year | Depth
          - 2020 | Nine
          - 2021 | Ten
          - 2022 | Twelve
        heading 2: The Quay
        """)
  }

  static let locks =
    "Cost\nHigh\nLow\nBuilt of\nStone and oak\nEarth\nWhere it stands\nIn a canal\nIn a river"

  @Test(arguments: [
    ("> Difference between Locks and Weirs", "Basis\nLock\nWeir"),
    ("> Locks vs weirs: what is better?", "Point\nLocks\nWeirs"),
    // Two of a kind tell as well, below what announces a table.
    (
      "> The table below has what the keeper says.",
      "What is asked\nAnswer for locks\nAnswer for weirs"
    ),
  ])
  func `what is compared heads the columns`(above: String, header: String) throws {
    let table = try extract("\(above)\n\n\(header)\n\(Self.locks)\n\n> It goes on.").dump
    #expect(
      table.contains(
        "= \(header.replacing("\n", with: " | "))\n  - Cost | High | Low\n  - Built of | Stone and oak | Earth\n  - Where it stands | In a canal | In a river\n"
      ))
  }

  @Test(arguments: [
    // Nothing compares; and contents have headings with their parts below.
    "> The locks and the weirs\n\nBasis\nGate\nSill\n\(locks)\nOne more",
    "> The locks and weirs\n\nLocks\nWeirs\nGates\nSills\nKeepers\nPilots\nTugs\nBarges",
  ])
  func `other lines below names are no comparison`(text: String) throws {
    let dump = try extract("\(text)\n\n> It goes on.").dump
    #expect(!dump.contains("= Basis | Gate") && !dump.contains("= Locks"))
  }

  @Test func `a heading that speaks of facts makes two known names a box, with those below`() throws
  {
    let facts = "Crew\n2\nWeight\n62 tonnes\nBridge class\n80 tracked\nLaying time\nUnder 3 minutes"
    let box =
      "table flattened\n  - Crew | 2\n  - Weight | 62 tonnes\n  - Bridge class | 80 tracked\n  - Laying time | Under 3 minutes"
    #expect(
      try extract("> It goes on.\n\nTechnical Data\n\(facts)\n\n> It ends.").dump.contains(box))
    #expect(try !extract("> It goes on.\n\nThe Bridge\n\(facts)\n\n> It ends.").dump.contains(box))
  }

  @Test func `rows that lost their last cell, and one with a heading glued below, are rows`() throws
  {
    let rows = "Velm\n2019\nNine\n\nRona\n2020\nTen\n\nCarrow\n2021\nFour\n\nGarth\n2022\nSix"
    let table = "> The quays:\n\nPort\nYear\nDepth\n\n\(rows)"
    let found =
      "= Port | Year | Depth\n  - Velm | 2019 | Nine\n  - Rona | 2020 | Ten\n  - Carrow | 2021 | Four\n  - Garth | 2022 | Six"
    #expect(
      try extract("\(table)\n\nElm\n2023\n\n> It goes on.").dump.contains(
        "\(found)\n  - Elm | 2023 | \n"))
    #expect(
      try extract("\(table)\n\nElm\n2023\nNine\nWho pays for it\n\n> It goes on.").dump.contains(
        "\(found)\n  - Elm | 2023 | Nine\nheading 2: Who pays for it"))
    // A year is no port.
    #expect(
      try !extract("\(table)\n\n2023\nElm\n\n> It goes on.").dump.contains("- 2023 |"))
  }

  @Test(arguments: [
    "Port of Zell\n4 Mill Lane\n\nHarbour Master\nOffice hours",
    "The first line,\nthe second line,\n\nthe third line,\nthe fourth line,",
    "Year\nDepth",
    "Year\nDepth\n\n2020",
  ])
  func `groups that do not line up as a table stay as they were`(_ text: String) throws {
    let before = document(text)
    #expect(try extract(text).dump == before.dump)
  }

  @Test func `an announcement and more rows make it surer`() throws {
    func confidence(_ text: String) throws -> Double {
      for case .table(let table) in try extract(text, "lenient").blocks { return table.confidence }
      return 0
    }
    let one = try confidence("Berth\nKeel\n\n2020\nNine")
    let announced = try confidence("> See the table:\n\nBerth\nKeel\n\n2020\nNine")
    let three = try confidence("Berth\nKeel\n\n2020\nNine\n\n2021\nTen\n\n2022\nTwelve")
    #expect(one < announced)
    #expect(one < three)
    #expect(three >= 0.8)
  }

  @Test func `cells keep their place in the source`() throws {
    let document = try extract("Year\nDepth\n\n2020\nNine\n\n2021\nTen\n\n2022\nTen")
    guard case .table(let table) = document.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].map { document.source.origin(of: $0.text) } == [[12..<16], [17..<21]])
  }
}
