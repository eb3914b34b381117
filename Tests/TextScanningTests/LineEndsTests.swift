// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

struct LineEndsTests {
  @Test(arguments: [
    ("", 0), ("quay", 0), ("\n", 1), ("\r", 1), ("\r\n", 1), ("\n\r", 2), ("\r\r", 2),
    ("\r\r\n", 2), ("\r\n\r\n", 2), (" \n \r ", 2), ("\u{85}\u{2028}", 0),
  ])
  func `lines end at LF, CR LF and CR`(text: String, count: Int) {
    let bytes = Array(text.utf8)
    #expect(lineEndCount(bytes.span, in: 0..<bytes.count) == count)
  }
}
