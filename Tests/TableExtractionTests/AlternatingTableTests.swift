// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import TableExtraction

struct AlternatingTableTests {
  private static let above =
    "> The board has put dates and prices on paper for the first time since the quay was built."

  /// The dump of lines below text and above text.
  private func dump(_ lines: String) throws -> String {
    try extract("\(Self.above)\n\n\(lines)\n\n> It goes on.").dump
  }

  @Test(arguments: [
    (
      "What it costs\nDay ticket\n£9.20\nWeek ticket\n£41\nBicycle\n£3.50\nDog\n£1",
      ["Day ticket | £9.20", "Week ticket | £41", "Bicycle | £3.50", "Dog | £1"]
    ),
    (
      "Milestones\n9 October 2024\nMills file a petition\n12 March 2025\nDuties enter into force\n2 April 2025\nTalks begin in Velm\n1 July 2026\nQuotas apply",
      [
        "9 October 2024 | Mills file a petition", "12 March 2025 | Duties enter into force",
        "2 April 2025 | Talks begin in Velm", "1 July 2026 | Quotas apply",
      ]
    ),
    (
      "Deadlines\nDay 0\nThe form is filed.\nDay 14\nThe court sends a copy.\nDay 44\nThe other side answers.\nDay 58\nThe court decides.",
      [
        "Day 0 | The form is filed.", "Day 14 | The court sends a copy.",
        "Day 44 | The other side answers.", "Day 58 | The court decides.",
      ]
    ),
    (
      "Cuff\nArm\nSmall\n17–22 cm\nMedium\n22–32 cm\nLarge\n32–42 cm",
      ["Small | 17–22 cm", "Medium | 22–32 cm", "Large | 32–42 cm"]
    ),
    (
      "Phrase\nWhat is meant\n“Vigilant”\nThere is no cut next time.\n“Balanced”\nThe board is split in two.\n“Timely”\nA first cut comes in spring.",
      [
        "“Vigilant” | There is no cut next time.", "“Balanced” | The board is split in two.",
        "“Timely” | A first cut comes in spring.",
      ]
    ),
  ])
  func `names and values that take turns are a table`(_ lines: String, _ rows: [String]) throws {
    let dump = try dump(lines)
    #expect(dump.contains(rows.map { "  - \($0)" }.joined(separator: "\n")), "\(dump)")
  }

  @Test(arguments: [
    // Numbers of sections.
    "Sections\nThe harbour\n1.1.\nThe quay\n1.2.\nThe locks\n1.3.\nThe pilots\n1.4.",
    // Amounts before what they are of are items.
    "For the dough\n200 g\nflour of rye\n3 tbsp\nmalt in syrup\n1\nlemon of any size\n2\neggs of geese",
    // Small letters go on with the number above them.
    "In figures\n148\npeople saved\n31\npeople missed\n27\nvillages cut off\n4\nbridges down",
    // Headings with their paragraphs.
    "The quay\nIt was built of oak in the winter.\nThe locks\nThey were closed in the year after.\nThe pilots\nThey went to Velm by boat.",
  ])
  func `what only looks like it is none`(_ lines: String) throws {
    #expect(try !dump(lines).contains("table"))
  }

  @Test func `a table of more columns stays one`() throws {
    let dump = try dump(
      "Plan\nFee\nRoom\nWait\nFixed\n£61\nHall A\n6 years\nLight\n£45\nHall B\n2 years\nShort\n£39\nHall C\n1 year"
    )
    #expect(dump.contains("= Plan | Fee | Room | Wait"))
  }
}
