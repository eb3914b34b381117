// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import Reading

/// A line that shows that the page has each text node on a line of its own.
private let evidence = "The quay was raised by\nHolm & Sons\n, who also built the lock."

struct BrokenSentencesTests {
  @Test(arguments: [
    StructureCase(
      "a name before a comma", "The lock was built by\nHolm & Sons\n, who died before it opened.",
      "paragraph: The lock was built by Holm & Sons, who died before it opened."),
    StructureCase(
      "with the blanks that stood in the line",
      "The lock was built by \nHolm & Sons\n, who died before it opened.",
      "paragraph: The lock was built by Holm & Sons, who died before it opened."),
    StructureCase(
      "a stop alone", "The pilots are paid by\nthe port\n.",
      "paragraph: The pilots are paid by the port."),
    StructureCase(
      "two names with a word between them",
      "It was paid for by\nAnn Reed\nand\nTom Ek\n, both of Velm.",
      "paragraph: It was paid for by Ann Reed and Tom Ek, both of Velm."),
    StructureCase(
      "references and brackets",
      "The first lock (\nnow gone\n) leaked,\n[3]\nas all locks of that time did\n.",
      "paragraph: The first lock (now gone) leaked, [3] as all locks of that time did."),
    StructureCase(
      "a term and what it means",
      "\(evidence)\n\nFlood control\n: the lock keeps the river out of the lower town.\nDraught\n: nine metres, and ten at high tide.",
      """
      paragraph: \(evidence.replacing("\n,", with: ",").replacing("\n", with: " "))
      list
        - Flood control: the lock keeps the river out of the lower town.
        - Draught: nine metres, and ten at high tide.
      """),
    StructureCase(
      "without a stop, where a few words part two sentences",
      """
      The harbour board will meet for the
      second time
      in the spring, when the survey ship is back from the mouth of the river.
      Its chair has never spoken of the
      cost of it
      and nobody among the pilots thinks that she will before the vote is over.
      """,
      """
      paragraph: The harbour board will meet for the second time in the spring, when the survey ship \
      is back from the mouth of the river.
      paragraph: Its chair has never spoken of the cost of it and nobody among the pilots thinks that \
      she will before the vote is over.
      """),
  ])
  func `pieces of a sentence are joined`(_ structure: StructureCase) throws {
    #expect(try read(structure.text).dump == structure.blocks)
  }

  @Test func `a sentence keeps the place of all of its pieces, with the breaks between them`()
    throws
  {
    let text = "The lock was built by \nHolm & Sons\n, who died.\n"
    let document = try read(text)
    #expect(
      document.blocks.compactMap(\.text).map(document.source.origin) == [[0..<text.utf8.count - 1]])
    #expect(document.conservationFaults() == [])
  }

  @Test(arguments: [
    StructureCase(
      "where nothing shows that sentences are broken",
      "The lock was built by\nHolm & Sons\nin the spring of that year.",
      "heading 1: The lock was built by\nheading 2: Holm & Sons\nparagraph: in the spring of that year."
    ),
    StructureCase(
      "over a blank line", "\(evidence)\n\nThe pilots of the\n\nport",
      """
      paragraph: \(evidence.replacing("\n,", with: ",").replacing("\n", with: " "))
      heading 2: The pilots of the
      paragraph: port
      """),
    StructureCase(
      "items", "\(evidence)\nIt took:\n- oak for the\n- gates and the\n- sills",
      """
      paragraph: \(evidence.replacing("\n,", with: ",").replacing("\n", with: " "))
      heading 2: It took:
      list
        - oak for the
        - gates and the
        - sills
      """),
  ])
  func `lines that are wholes stay so`(_ structure: StructureCase) throws {
    #expect(try read(structure.text).dump == structure.blocks)
  }

  @Test func `a word such as by alone begins what follows`() throws {
    let dump = try read("\(evidence)\n\nThe lock at Velm\nby\nAnn Reed").dump
    #expect(dump.hasSuffix("The lock at Velm\nparagraph: by Ann Reed"))
  }

  @Test func `cells and rows are no pieces`() throws {
    let rows = ["port of the | depth", "velm | nine of the", "rona | ten"]
    #expect(
      try read("\(evidence)\n\n\(rows.joined(separator: "\n"))").dump.hasSuffix(
        "lines\n  - " + rows.joined(separator: "\n  - ")))
    let cells = "port\ndepth\nvelm\nnine\nrona\nten\ncarrow\nfour\nelm\nsix"
    #expect(try read("\(evidence)\n\n\(cells)").dump.contains("- port\n  - depth\n  - velm"))
  }

  @Test func `a hundred thousand pieces are no burden`() throws {
    let text = "The lock" + String(repeating: "\nof the\n, and", count: 50_000)
    #expect(try read(text).blocks.count == 1)
  }
}
