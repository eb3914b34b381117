// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

struct TableShapeCounterExamples {
  /// What looks a little like rows and columns, and is none.
  static let others: [(name: String, text: String)] = [
    (
      "a poem with blanks inside its lines",
      """
      The lantern burns    beside the door,
      and all the winter   long it burns;
        the lantern that we knew    before
      is dark,   and nobody returns.
      """
    ),
    (
      "code with comments below one another",
      """
      let depth = 9          // metres
      let berths = 12        // in all
      let width = 40         // of the gate
      """
    ),
    (
      "calls with commas between brackets",
      """
      draw(harbour, 20, "grey")
      draw(quay, 35, "white")
      draw(lamp, 5, "yellow")
      draw(ferry, 60, "blue")
      """
    ),
    (
      "statements that end in a semicolon",
      """
      depth = 9;
      berths = 12;
      width = 40;
      return depth;
      """
    ),
    (
      "items with a bullet, tabs and blanks in the place of single blanks",
      """
      Three things are planned for the harbour.
      • New berths:\tThe outer wall\tgrows by forty metres   before winter.
      • Lights: A lamp\tis set on each of the three piers.
      • Dredging:  The channel\tis made deeper for the ferries.
      """
    ),
    (
      "sentences with tabs here and there",
      """
      The outer wall\tgrows by forty metres before\tthe winter comes.
      A new lamp is set\ton each of the three long piers.
      The channel\tis made deeper for the ferries in spring.
      """
    ),
    (
      "settings",
      """
      host:      example.org
      port:      8080
      depth:     12
      verbose:   true
      """
    ),
    (
      "a log",
      """
      2024-05-01 10:00:00  INFO   started in 12 ms
      2024-05-01 10:00:01  WARN   no answer from 4 of 9
      2024-05-01 10:00:09  ERROR  stopped after 3 tries
      """
    ),
    (
      "a difference of two files",
      """
      -  depth  9
      +  depth  12
      -  width  40
      +  width  41
      """
    ),
    (
      "a table of contents with dots",
      """
      Introduction ........ 1
      The harbour ......... 12
      The town ............ 48
      """
    ),
    (
      "a table of contents with blanks",
      """
      Introduction          iv
      The harbour            1
      The town              48
      The winter of 1920    90
      """
    ),
    (
      "a transcript",
      """
      ANNA:     I saw nobody on the quay.
      KARL:     Nobody at all?
      ANNA:     Nobody, and I stood there long.
      KARL:     Then who took the boat?
      """
    ),
    (
      "running text in two columns",
      """
      The harbour of the town has     was closed, and the boats lay
      been closed for the winter,     at the quay until the spring,
      as it is in every year when     when the ice went out and the
      the basin freezes over, and     first of them came in again.
      """
    ),
    (
      "text set to an even margin",
      """
      The harbour of  the town has been closed for the  winter, as it is in
      every  year when the basin freezes over, and  the boats lie at the
      quay until the  spring, when the ice goes out  and the first of  them
      comes  in again with the mail for  the houses on the far side of it.
      """
    ),
    (
      "two addresses side by side",
      """
      Port of Zell            Harbour Office
      Mill Lane               The Quay
      Old Town                Nordby
      """
    ),
    (
      "a drawing of boxes",
      """
      +------+      +-------+
      | mail | ---> | spool |
      +------+      +-------+
      """
    ),
    (
      "a note in a box",
      """
      +----------------------------+
      | Nobody may stand on the    |
      | quay when the gate is open |
      +----------------------------+
      """
    ),
    (
      "a tree of folders",
      """
      ├── Sources
      │   ├── main.swift
      │   └── Depth.swift
      └── Tests
      """
    ),
    (
      "a drawing of signs",
      """
         /\\       /\\
        /  \\  /\\ /  \\
       /    \\/  \\    \\
      /                \\
      """
    ),
    (
      "navigation",
      """
      Home     News     Sport
      About    Contact  Jobs
      """
    ),
    (
      "headers of a letter",
      """
      From: Anna Berg
      To: board@example.org
      Date: 12 May 2024
      Subject: Survey 12
      """
    ),
    (
      "contacts",
      """
      Tel: 0123 456789
      Fax: 0123 456780
      Mobile: 0123 456781
      Web: example.org
      """
    ),
    (
      "items that have lost their bullets",
      """
      Depth: how far it is from the surface to the bed of the basin
      Width: how wide the gate is when it stands open in the spring
      Berths: the places at which a boat may lie, of which 12 are free
      Fees: what it costs to lie there for a night or for the winter
      """
    ),
    (
      "lines with a comma",
      """
      Berg, Anna
      Lund, Karl
      Dahl, Eva
      Holm, Nils
      """
    ),
    (
      "sentences with commas",
      """
      In May, when it rained, the gate was shut, and nobody came.
      In June, when it was dry, the gate was open, and all came.
      In July, when it rained, the gate was shut, and nobody came.
      """
    ),
    (
      "lines of names with semicolons",
      """
      Anna Berg, Zell; Karl Lund, Nordby; Eva Dahl, Old Town;
      Nils Holm, Zell; Ida Holm, Nordby; Per Dahl, Old Town;
      Ada Berg, Zell; Jon Lund, Nordby; Liv Dahl, Old Town.
      """
    ),
    (
      "numbers with commas",
      """
      1,200
      3,400
      5,600
      7,800
      """
    ),
    (
      "a menu with pipes at the ends of its lines",
      """
      Home |
      News |
      Sport |
      Contact |
      """
    ),
    (
      "two blanks behind each full stop",
      """
      It rained.  Nobody came.
      It was dry.  All came.
      It snowed.  The gate was shut.
      """
    ),
  ]

  @Test(arguments: others)
  func `is no table`(name: String, text: String) throws {
    let prose =
      "The board of the harbour met twice in the spring of that year, and twice it put off the vote."
    for page in [text, "\(prose)\n\n\(text)\n\n\(prose)\n", "\(prose)\n\(text)\n\(prose)\n"] {
      let document = try extracted(page)
      let tables = document.blocks.filter { if case .table = $0 { true } else { false } }
      #expect(tables.isEmpty, "\(name): \(document.dump)")
    }
  }

  @Test func `two blanks behind full stops leave a paragraph one`() throws {
    let text = """
      The harbour was closed for the winter.  Nobody came to the quay until the spring of it.
      The ice went out in April.  The first boat came in with the mail on the second of May.
      The gate stood open.  All the houses on the far side of the basin had their letters.
      """
    let document = try extracted(text)
    #expect(document.blocks.allSatisfy { if case .paragraph = $0 { true } else { false } })
  }
}
