// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Output
import StageKit
import Testing

struct WriteCSVTests {
  @Test func `each table has a file, numbered in reading order`() throws {
    let document = sample {
      $0.table(["Year", "What"], [["2020", "Founded"], ["2021", "Grown"]])
      $0.paragraph("Words.")
      $0.table([], [["a", "b"]])
    }
    #expect(
      try WriteCSV.files(of: document) == [
        "a17-1.csv": "Year,What\n2020,Founded\n2021,Grown\n", "a17-2.csv": "a,b\n",
      ])
  }

  @Test func `a document without tables has no file`() throws {
    #expect(try WriteCSV.files(of: sample { $0.paragraph("a,b") }).isEmpty)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""), (" blank", "\" blank\""),
    ("blank ", "\"blank \""), ("", "\"\""), ("=SUM(A1)", "=SUM(A1)"), ("tab\there", "tab\there"),
    ("\u{0}", "\u{0}"), ("\u{202E}rtl é", "\u{202E}rtl é"),
  ])
  func `a cell is quoted when it has to be`(cell: String, expected: String) throws {
    #expect(try WriteCSV.file(of: sample { $0.table(["h"], [[cell]]) }) == "h\n\(expected)\n")
  }

  @Test func `empty cells beside others are not quoted`() throws {
    #expect(try WriteCSV.file(of: sample { $0.table(["a", "b"], [["", ""]]) }) == "a,b\n,\n")
  }

  @Test func `ten thousand rows are written, each on a line`() throws {
    let rows = (0..<10_000).map { ["\($0)", "row"] }
    let file = try WriteCSV.file(of: sample { $0.table(["n", "what"], rows) })
    #expect(file.utf8.count(where: { $0 == 0x0A }) == 10_001)
    #expect(file.hasSuffix("9999,row\n"))
  }

  @Test func `it needs a stage that provides tables`() {
    #expect(WriteCSV.descriptor.needs == [.documents, .tables])
  }
}
