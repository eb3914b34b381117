// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Output
import StageKit
import Testing

struct WriteTextTests {
  @Test func `blocks have a blank line between them, rows have tabs between their cells`() throws {
    let document = sample {
      $0.heading(1, "The title")
      $0.paragraph("Words.\n")
      $0.list(["One", "Two"])
      $0.list(ordered: true, ["First", "Second"])
      $0.table(["Year", "What"], [["2020", "a\tb\nc"]], caption: "Milestones")
      $0.lines(["Country", "Russia"])
    }
    #expect(
      try WriteText.files(of: document) == [
        "a17.txt": """
        The title

        Words.

        - One
        - Two

        1. First
        2. Second

        Milestones
        Year\tWhat
        2020\ta b c

        Country
        Russia

        """
      ])
  }

  @Test func `a table can be restored to the lines that it was made from`() throws {
    let document = sample {
      $0.paragraph("Words.")
      $0.table(["Year", "What"], [["2020", "Rain"]])
    }
    #expect(
      try WriteText.files(of: document, ["tables": .string("restore")]) == [
        "a17.txt": "Words.\n\nYear\n\nWhat\n\n2020\n\nRain\n"
      ])
  }
}
