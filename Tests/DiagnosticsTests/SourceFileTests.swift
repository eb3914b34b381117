// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

struct SourceFileTests {
  func file(_ text: String) -> SourceFile { SourceFile(path: "a.yaml", bytes: Array(text.utf8)) }

  @Test(arguments: [
    ("", 0, 1, 1),
    ("ab\ncd", 2, 1, 3),
    ("ab\ncd", 3, 2, 1),
    ("ab\ncd", 5, 2, 3),
    ("ab\n", 3, 2, 1),
    ("a\r\nb", 2, 1, 3),
    ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1),
    ("a\r\rb", 3, 3, 1),
    ("é: b", 4, 1, 4),
    ("日本\nx", 7, 2, 1),
    ("\u{FEFF}ab", 0, 1, 1),
    ("\u{FEFF}ab", 3, 1, 1),
    ("\u{FEFF}ab", 4, 1, 2),
    ("a\u{2028}b", 4, 1, 3),
  ])
  func `an offset has a line and a column in code points`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    #expect(file(text).location(at: offset) == SourceLocation(line: line, column: column))
  }

  @Test func `a line is given without its line end`() {
    let file = file("a\r\nbc\r\rd\n")
    let lines = (1...file.lineCount).map {
      String(decoding: file.bytes[file.line($0)], as: UTF8.self)
    }
    #expect(lines == ["a", "bc", "", "d", ""])
  }

  @Test func `files with the same path and bytes are equal`() {
    #expect(file("a") == file("a"))
    #expect(file("a") != file("b"))
    #expect(file("a") != SourceFile(path: "b.yaml", bytes: [0x61]))
    #expect(Set([file("a"), file("a"), file("b")]).count == 2)
  }

  @Test func `an offset past the end is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = SourceFile(path: "a", bytes: [1]).location(at: 2)
    }
  }
}
