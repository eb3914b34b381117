// SPDX-License-Identifier: Apache-2.0

import StageTesting
import Testing

@testable import TableExtraction

/// What stands at the edges of flattened tables.
struct TableEdgesTests {
  private static let text =
    "> The two ways of work were held against one another for a year by those who had to live with them, and nobody had said before what it would cost."

  private func dump(_ lines: String) throws -> String {
    try extract("\(lines)\n\n\(Self.text)").dump
  }

  @Test(arguments: [
    "Queen\nWorker\nDrone\n\nNumber\n1\n30,000\n300\n\nEgg to adult\n16 days\n21 days\n24 days\n\nLife span\n3 years\n6 weeks\n8 weeks",
    "Queen\nWorker\nDrone\n\n\nNumber\n1\n30,000\n300\n\n\nEgg to adult\n16 days\n21 days\n24 days\n\n\nLife span\n3 years\n6 weeks\n8 weeks\n\n\nCells\n12\n400\n80\n",
  ])
  func `a header may lack its first cell`(_ lines: String) throws {
    let dump = try dump("\(Self.text)\n\n\(lines)")
    #expect(dump.contains("=  | Queen | Worker | Drone\n  - Number | 1 | 30,000 | 300"), "\(dump)")
  }

  @Test func `text above is no cell of the header`() throws {
    let rows =
      "Folding\n\n5\n\n4\n\n2\n\n\nRiding\n\n3\n\n5\n\n3\n\n\nRange\n\n4\n\n5\n\n2\n\n\nValue\n\n3\n\n4\n\n4"
    let dump = try dump(
      "We gave up to five points for each of these questions.\n\nPendel\n\nKatori\n\nJuno\n\n\n\(rows)"
    )
    #expect(dump.contains("=  | Pendel | Katori | Juno\n  - Folding | 5 | 4 | 2"), "\(dump)")
    #expect(dump.contains("paragraph: We gave up to five points"))
  }

  @Test func `a caption above is no cell of the header`() throws {
    let rows = "Cocoa\n1,042\n987\nTimber\n188\n141\nClinker\n1,310\n1,544\nOthers\n402\n455"
    let dump = try dump("Table 1. Cargo of the port in thousands of tonnes\n2019\n2021\n\(rows)")
    #expect(dump.contains("=  | 2019 | 2021\n  - Cocoa | 1,042 | 987"), "\(dump)")
  }

  @Test func `the last row is whole though text stands nearer below than rows do`() throws {
    let rows =
      "Land\nTask\nCode\n\n\nAustria\nReports\nNL-1\n\n\nBelgium\nMines\nBE-2\n\n\nDenmark\nPatrols\nDK-4\n\n\nNorway\nPipes\nNO-3"
    let dump = try extract("\(Self.text)\n\n\(rows)\n\(Self.text)").dump
    #expect(dump.contains("  - Norway | Pipes | NO-3"), "\(dump)")
  }

  @Test func `a heading below the last row is none of its cells`() throws {
    let lines =
      "Product\nPrice\nDried\n£380\nFresh\n£1,150\nFrozen\n£1,900\nExtract\nby agreement\nA day at sea"
    let dump = try dump("\(Self.text)\n\n\(lines)")
    #expect(dump.contains("  - Extract | by agreement\nheading 2: A day at sea"), "\(dump)")
  }

  @Test func `rows begin with the names`() throws {
    let lines =
      "Q3 2023\nQ3 2022\nChange\nRevenue\n1,312\n1,233\n+6.4%\nGross profit\n489\n421\n+16.2%\nNet profit\n97\n71\n+36.6%\nNet debt\n804\n951\n-15.5%\nTrays grow"
    let dump = try dump("\(Self.text)\n\(lines)")
    #expect(
      dump.contains("=  | Q3 2023 | Q3 2022 | Change\n  - Revenue | 1,312 | 1,233 | +6.4%"),
      "\(dump)")
    #expect(dump.contains("heading 2: Trays grow"))
  }

  @Test func `numbers above numbers of their kind are no header`() throws {
    let rows =
      "Drowning\n9\n\n\nFire\n6\n\n\nFalling trees\n4\n\n\nLoss of power\n3\n\n\nFall from a roof\n1"
    let dump = try dump("\(Self.text)\n\n\n\(rows)")
    #expect(dump.contains("table flattened\n  - Drowning | 9\n  - Fire | 6"), "\(dump)")
  }

  @Test func `a row between pipes may have lost all but one cell`() throws {
    let dump = try dump(
      "Task | Measure |\n---|---|\nMoney | A common fund |\nLaw | A protocol |\nLanguage\nStaff | Two years |"
    )
    #expect(
      dump.contains("  - Law | A protocol\n  - Language | \n  - Staff | Two years"), "\(dump)")
  }
}
