// SPDX-License-Identifier: Apache-2.0

import StageKit
import Testing

struct RowDialectTests {
  private let dialect = RowDialect(delimiter: nil, quote: UInt8(ascii: "\""), hasHeader: true)

  @Test(arguments: [
    ("a,b;c\n", ","), ("a;b;c,d\n", ";"), ("a\tb\n", "\t"), ("a\n", ","), ("\"a;b;c\",d\n", ","),
    ("", ","),
  ])
  func `the delimiter is the most frequent one outside quotes`(row: String, delimiter: String) {
    let resolved = dialect.resolved(by: Array(row.utf8).span)
    #expect(resolved.delimiter == Array(delimiter.utf8)[0])
    #expect(resolved.hasHeader)
  }

  @Test(arguments: [
    ("a,b\nc", RowDialect.RowEnd.found(content: 3, next: 4)),
    ("a\r\nb", .found(content: 1, next: 3)), ("\"a\n\"\n", .found(content: 4, next: 5)),
    ("a\"\n", .found(content: 2, next: 3)), ("\"\"\"\n\"\n", .found(content: 5, next: 6)),
    ("a", .missing(isInQuotes: false)), ("a,\"b\n", .missing(isInQuotes: true)),
    ("\"a\"b\"\n", .found(content: 5, next: 6)), ("", .missing(isInQuotes: false)),
  ])
  func `a row ends at a line end outside quotes`(text: String, end: RowDialect.RowEnd) {
    #expect(dialect.rowEnd(in: Array(text.utf8).span, from: 0) == end)
  }
}
