// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import Reading

struct SureHeadingsTests {
  @Test func `headings end in full stops where three short lines between texts do`() throws {
    let text =
      "The Mill\n\(prose)\nCommon features.\n\(prose)\nWhere they grow.\n\(prose)\nUses.\n\(prose)"
    let dump = try read(text).dump
    for heading in ["Common features.", "Where they grow.", "Uses."] {
      #expect(dump.contains("heading 2: \(heading)"), "\(dump)")
    }
  }

  @Test func `and where the title does, above lists and rows too`() throws {
    let text =
      "Harbour Board Raises Its Fees Again.\n\(prose)\nAdmission fees.\nTicket | Price |\n---|---|\nDay | 23 |\nWeek | 90 |\nWhat we liked.\n- quick\n- cheap\n\(prose)"
    let dump = try read(text).dump
    #expect(dump.contains("heading 2: Admission fees."), "\(dump)")
  }

  @Test func `short sentences are paragraphs`() throws {
    let text =
      "The Mill\n\(prose)\nIt did not last.\n\(prose)\nThey had no plan.\n\(prose)\nNobody was hurt, he said.\n\(prose)\nThat was all."
    #expect(try !read(text).dump.contains("heading 2"))
  }

  @Test(arguments: ["", "\n"])
  func `a line that stands twice below text is no cell of the table below it`(_ blank: String)
    throws
  {
    let table = "Year\nEvent\n2016\nOrdered\n2018\nDesigned\n2021\nLaunched"
    let dump = try read(
      "The Ship\n\(prose)\n\(blank)Timeline\n\(blank)Timeline\n\(blank)\(table)\n\(prose)"
    )
    .dump
    #expect(dump.contains("heading 2: Timeline\nheading 2: Timeline\n"), "\(dump)")
  }

  @Test func `equal cells that end a table are no headings`() throws {
    let dump = try read(
      "The Ship\n\(prose)\nDeck\nNone\nMast\nNone\nHold\nPartly\nPartly\n\(prose)"
    ).dump
    #expect(!dump.contains("heading 2: Partly"), "\(dump)")
  }
}
