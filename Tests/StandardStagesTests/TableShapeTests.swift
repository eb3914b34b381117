// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Reading
import StageKit
import StageTesting
import StandardStages
import Testing

/// A text, and what reading, cleaning and extracting make of it.
struct ShapeCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let dump: String

  init(_ name: String, _ text: String, _ dump: String) {
    self.name = name
    self.text = text
    self.dump = dump
  }

  var testDescription: String { name }
}

/// Reads, cleans and extracts with the settings that stages have by themselves.
func extracted(_ text: String, mode: String = "strict") throws -> Document {
  var context = StageContext()
  var document = try ReadText(settings: StageSettings(["paths": .list([])])).document(
    from: InputRecord(uri: "trial", name: "trial", bytes: Array(text.utf8)), in: &context)
  for name in ["clean", "dedupe-headings", "extract-tables"] {
    let type = try #require(StageRegistry.standard[name] as? any MapStage.Type)
    document.ledger.stage = name
    let settings = name == "extract-tables" ? ["mode": RawSetting.string(mode)] : [:]
    try type.init(settings: StageSettings(settings)).run(on: &document, in: &context)
  }
  #expect(document.conservationFaults() == [])
  return document
}

struct TableShapeTests {
  static let aligned = [
    ShapeCase(
      "a header and numbers",
      """
      Harbour        Depth   Berths
      Zell             9.5       12
      Old Town         7         4
      Nordhavn        12.25     31
      """,
      """
      table aligned
        = Harbour | Depth | Berths
        - Zell | 9.5 | 12
        - Old Town | 7 | 4
        - Nordhavn | 12.25 | 31
      """),
    ShapeCase(
      "a rule below the header, cells of words",
      """
      Name         Place
      -----------  ---------
      Anna Berg    Zell
      Karl Lund    Old Town
      """,
      """
      table aligned
        = Name | Place
        - Anna Berg | Zell
        - Karl Lund | Old Town
      """),
    ShapeCase(
      "rules above, between and below",
      """
      =====  ======
      Year   Depth
      =====  ======
      2020   9 m
      2021   10 m
      =====  ======
      """,
      """
      table aligned
        = Year | Depth
        - 2020 | 9 m
        - 2021 | 10 m
      """),
    ShapeCase(
      "a rule without gaps",
      """
      Year   Depth
      ------------
      2020   9 m
      2021   10 m
      """,
      """
      table aligned
        = Year | Depth
        - 2020 | 9 m
        - 2021 | 10 m
      """),
    ShapeCase(
      "empty cells, and the last column ragged",
      """
      Year   Depth   What was done
      2020   9.5     The basin was dredged
      2021           Nothing
      2022   10.1
      2023   11.0    A new quay
      """,
      """
      table aligned
        = Year | Depth | What was done
        - 2020 | 9.5 | The basin was dredged
        - 2021 |  | Nothing
        - 2022 | 10.1 | 
        - 2023 | 11.0 | A new quay
      """),
    ShapeCase(
      "a cell over two lines",
      """
      Year   Depth   What was done
      2020   9.5     The basin was dredged
                     down to the rock
      2021   10.1    Nothing
      2022   10.4    A new quay
      """,
      """
      table aligned
        = Year | Depth | What was done
        - 2020 | 9.5 | The basin was dredged down to the rock
        - 2021 | 10.1 | Nothing
        - 2022 | 10.4 | A new quay
      """),
    ShapeCase(
      "a header of two lines above a rule",
      """
      Harbour   Depth    Berths
                in m     in use
      -------   -----    ------
      Zell      9.5      12
      Nordby    7.0      4
      """,
      """
      table aligned
        = Harbour | Depth in m | Berths in use
        - Zell | 9.5 | 12
        - Nordby | 7.0 | 4
      """),
    ShapeCase(
      "repeated values, letters past ASCII",
      """
      Stadt       Fläche   Fluß
      Zürich      87,9     Limmat
      Köln        405,0    Rhein
      Düsseldorf  217,4    Rhein
      """,
      """
      table aligned
        = Stadt | Fläche | Fluß
        - Zürich | 87,9 | Limmat
        - Köln | 405,0 | Rhein
        - Düsseldorf | 217,4 | Rhein
      """),
    ShapeCase(
      "first cells over two lines, names of columns in two words",
      """
      Article no.  What it is     Price
      738-84       Rope (10 m)     9.50
      433-56       Garden chair   45.00
      589-26       Paint, white   12.90
      471-86       Ladder,        67.00
                   6 steps
      """,
      """
      table aligned
        = Article no. | What it is | Price
        - 738-84 | Rope (10 m) | 9.50
        - 433-56 | Garden chair | 45.00
        - 589-26 | Paint, white | 12.90
        - 471-86 | Ladder, 6 steps | 67.00
      """),
    ShapeCase(
      "prose above and below, and a heading glued to the first row",
      """
      The harbour board met twice in the spring of that year, and twice it put off the vote.
      Depths by year

      Year   Depth   Berths
      2020   9.5     12
      2021   10.1    14
      2022   10.4    14
      The survey goes on until the winter, when the board is to meet again in the town hall.
      """,
      """
      paragraph: The harbour board met twice in the spring of that year, and twice it put off the vote.
      heading 2: Depths by year
      table aligned
        = Year | Depth | Berths
        - 2020 | 9.5 | 12
        - 2021 | 10.1 | 14
        - 2022 | 10.4 | 14
      paragraph: The survey goes on until the winter, when the board is to meet again in the town hall.
      """),
  ]

  static let grid = [
    ShapeCase(
      "a drawing of plus, minus and bar",
      """
      +------+-------+
      | Year | Depth |
      +------+-------+
      | 2020 | 9 m   |
      | 2021 |       |
      +------+-------+
      """,
      """
      table grid
        = Year | Depth
        - 2020 | 9 m
        - 2021 | 
      """),
    ShapeCase(
      "rows of several lines, a double rule below the header",
      """
      +------+----------+
      | Year | What was |
      |      | done     |
      +======+==========+
      | 2020 | A basin  |
      |      | dredged  |
      +------+----------+
      | 2021 | Nothing  |
      +------+----------+
      | 2022 | Nothing  |
      +------+----------+
      """,
      """
      table grid
        = Year | What was done
        - 2020 | A basin dredged
        - 2021 | Nothing
        - 2022 | Nothing
      """),
    ShapeCase(
      "signs for boxes",
      """
      ┌──────┬────────┐
      │ Jahr │ Tiefe  │
      ├──────┼────────┤
      │ 2020 │ 9 m    │
      │ 2021 │ 10 m   │
      └──────┴────────┘
      """,
      """
      table grid
        = Jahr | Tiefe
        - 2020 | 9 m
        - 2021 | 10 m
      """),
    ShapeCase(
      "without a frame",
      """
       harbour | depth | berths
      ---------+-------+--------
       Zell    |   9.5 |     12
       Nordby  |       |      4
      """,
      """
      table grid
        = harbour | depth | berths
        - Zell | 9.5 | 12
        - Nordby |  | 4
      """),
    ShapeCase(
      "a merged cell",
      """
      +------+-------+-------+
      | Year | Depth | Width |
      +======+=======+=======+
      | 2020 | 9     | 40    |
      +------+-------+-------+
      | 2021 | closed        |
      +------+-------+-------+
      """,
      """
      table grid
        = Year | Depth | Width
        - 2020 | 9 | 40
        - 2021 | closed | 
      """),
  ]

  static let piped = [
    ShapeCase(
      "a pipe at the end of each cell, a rule below the header",
      "Year |\nDepth |\n---|---|\n2020 |\n9 m |\n2021 |\n10 m |\n",
      "table flattened\n  = Year | Depth\n  - 2020 | 9 m\n  - 2021 | 10 m"),
    ShapeCase(
      "rows parted by blank lines",
      "Year |\nDepth |\n\n2020 |\n9 m |\n\n2021 |\n|\n",
      "table flattened\n  = Year | Depth\n  - 2020 | 9 m\n  - 2021 | "),
    ShapeCase(
      "many rows of words parted by blank lines",
      "Field |\nBenefit |\n\nPublic transport |\nCleaner rivers. |\n\nHousing |\nLower bills |\n\nResearch |\nLower bills |\n\nLocal media |\nFewer cars in the centre |\n\nRural schools |\nGreater choice for readers |\n\nSkills and training |\nGreater choice for readers |\n",
      "table flattened\n  = Field | Benefit\n  - Public transport | Cleaner rivers.\n  - Housing | Lower bills\n  - Research | Lower bills\n  - Local media | Fewer cars in the centre\n  - Rural schools | Greater choice for readers\n  - Skills and training | Greater choice for readers"
    ),
    ShapeCase(
      "columns that look alike",
      "Name |\nYear |\nShare |\nAnna Berg |\n2020 |\n12% |\nKarl Lund |\n2021 |\n9% |\nEva Dahl |\n2021 |\n31% |\n",
      "table flattened\n  = Name | Year | Share\n  - Anna Berg | 2020 | 12%\n  - Karl Lund | 2021 | 9%\n  - Eva Dahl | 2021 | 31%"
    ),
    ShapeCase(
      "no pipe at the end of rows",
      "Year |\nDepth\n2020 |\n9 m\n2021 |\n10 m\n",
      "table flattened\n  = Year | Depth\n  - 2020 | 9 m\n  - 2021 | 10 m"),
    ShapeCase(
      "a cell over two lines",
      "Year |\nWhat was done |\n---|---|\n2020 |\nThe basin\nwas dredged |\n2021 |\nNothing |\n",
      "table flattened\n  = Year | What was done\n  - 2020 | The basin was dredged\n  - 2021 | Nothing"
    ),
    ShapeCase(
      "pipes on lines of their own, round each row",
      "|\nYear\n|\nDepth\n|\n|\n2020\n|\n9 m\n|\n|\n2021\n|\n10 m\n|\n",
      "table flattened\n  = Year | Depth\n  - 2020 | 9 m\n  - 2021 | 10 m"),
    ShapeCase(
      "no pipe at the end of rows, amounts and a sentence",
      "What |\nPrice\nRope |\n$9\nThe old ladder, which is lent by the day. It has 6 steps |\n$67\nPaint |\n$12\n",
      "table flattened\n  = What | Price\n  - Rope | $9\n  - The old ladder, which is lent by the day. It has 6 steps | $67\n  - Paint | $12"
    ),
    ShapeCase(
      "pipes on lines of their own, inside rows",
      "Year\n|\nDepth\n2020\n|\n9 m\n2021\n|\n10 m\n",
      "table flattened\n  = Year | Depth\n  - 2020 | 9 m\n  - 2021 | 10 m"),
  ]

  static let separated = [
    ShapeCase(
      "tabs",
      "Year\tDepth\tPlace\n2020\t9\tZell\n2021\t\tNordby\n2022\t10\n",
      "table tabs\n  = Year | Depth | Place\n  - 2020 | 9 | Zell\n  - 2021 |  | Nordby\n  - 2022 | 10 | "
    ),
    ShapeCase(
      "tabs, the first cell empty",
      "Place\tYear\tDepth\nZell\t2020\t9\n\t2021\t10\nNordby\t2022\t11\n",
      "table tabs\n  = Place | Year | Depth\n  - Zell | 2020 | 9\n  -  | 2021 | 10\n  - Nordby | 2022 | 11"
    ),
    ShapeCase(
      "commas, and cells in quotes",
      "id,place,note,depth\n1,Zell,\"old, but deep\",9\n2,\"The \"\"Hole\"\"\",,12\n3,Nordby,new,7\n",
      "table delimited\n  = id | place | note | depth\n  - 1 | Zell | old, but deep | 9\n  - 2 | The \"Hole\" |  | 12\n  - 3 | Nordby | new | 7"
    ),
    ShapeCase(
      "two columns with a header",
      "Year,Depth\n2020,9\n2021,10\n2022,12\n",
      "table delimited\n  = Year | Depth\n  - 2020 | 9\n  - 2021 | 10\n  - 2022 | 12"),
    ShapeCase(
      "two columns of words in quotes",
      "\"Place\";\"Note\"\n\"Zell\";\"moved; then closed\"\n\"Nordby\";\"new\"\n\"Old Town\";\"old\"\n",
      "table delimited\n  = Place | Note\n  - Zell | moved; then closed\n  - Nordby | new\n  - Old Town | old"
    ),
    ShapeCase(
      "blanks after the commas",
      "Place, Year, Depth\nZell, 2020, 9\nNordby, 2021, 10\nOld Town, 2022, 12\n",
      "table delimited\n  = Place | Year | Depth\n  - Zell | 2020 | 9\n  - Nordby | 2021 | 10\n  - Old Town | 2022 | 12"
    ),
    ShapeCase(
      "semicolons and commas",
      "Ort;Tiefe;Breite\nZell;9,5;40,0\nNordby;7,25;31,5\n",
      "table delimited\n  = Ort | Tiefe | Breite\n  - Zell | 9,5 | 40,0\n  - Nordby | 7,25 | 31,5"),
  ]

  static let pairs = [
    ShapeCase(
      "dots between name and value",
      "Adult ............ 12.00\nChild ............. 6.50\nFamily ticket .... 30.00\n",
      "table pairs\n  - Adult | 12.00\n  - Child | 6.50\n  - Family ticket | 30.00"),
    ShapeCase(
      "dots glued to the name",
      "Director...... Anna Berg\nCamera........ Karl Lund\nMusic......... Eva Dahl\n",
      "table pairs\n  - Director | Anna Berg\n  - Camera | Karl Lund\n  - Music | Eva Dahl"),
    ShapeCase(
      "a tab",
      "Capital\tLisbon\nPopulation\t10.6 million\nArea\t92,230 km\nFounded\t1143\n",
      "table pairs\n  - Capital | Lisbon\n  - Population | 10.6 million\n  - Area | 92,230 km\n  - Founded | 1143"
    ),
  ]

  @Test func `labelled values are a table where one is announced, or for lenient`() throws {
    let list =
      "Capital: Lisbon\nPopulation: 10.6 million\nArea: 92,230\nFounded: 1143\nCurrency: Euro\n"
    let table = """
      table pairs
        - Capital | Lisbon
        - Population | 10.6 million
        - Area | 92,230
        - Founded | 1143
        - Currency | Euro
      """
    #expect(try extracted(list).dump.hasPrefix("list\n  - Capital: Lisbon"))
    #expect(try extracted(list, mode: "lenient").dump == table)
    let announced = try extracted("The table below has what there is to know.\n\n" + list).dump
    #expect(announced.contains("table pairs\n  caption: The table below"))
  }

  @Test(arguments: aligned + grid + piped + separated + pairs)
  func `rows that kept something between their cells are a table`(_ trial: ShapeCase) throws {
    #expect(try extracted(trial.text).dump == trial.dump)
  }

  @Test(arguments: aligned + grid + piped + separated + pairs)
  func `prose, a heading and a list beside a table stay what they are`(
    _ trial: ShapeCase
  ) throws {
    let before = """
      The board of the harbour met twice in the spring of that year, and twice it put off the vote \
      on the survey of the basin.

      - the first of the things that it spoke about
      - the second of them

      What was found


      """
    let after = """


      What comes next

      The survey goes on until the winter, when the board of the harbour is to meet again in the \
      town hall of the old town.
      """
    let dump = try extracted(before + trial.text + after).dump
    let tables = dump.split(separator: "\n").filter { $0.hasPrefix("table") }
    let wanted = trial.dump.split(separator: "\n").filter { $0.hasPrefix("table") }
    #expect(tables == wanted)
    let table = trial.dump.split(separator: "\n").drop { !$0.hasPrefix("table") }
      .prefix { !$0.hasPrefix("paragraph") }.joined(separator: "\n")
    #expect(dump.contains(table))
    #expect(dump.contains("list\n  - the first of the things that it spoke about\n  - the second"))
    #expect(dump.contains("heading 2: What comes next\nparagraph: The survey goes on"))
  }
}
