// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StageKit

struct DocumentOutputsTests {
  @Test func `what was written since a mark can be taken back`() {
    var outputs = DocumentOutputs()
    outputs.append(to: OutputFile("a")) { $0 += [1, 2] }
    let mark = outputs.mark
    outputs.append(to: OutputFile("a")) { $0 += [3] }
    outputs.append(to: OutputFile("b")) { $0 += [4] }
    outputs.write([5], as: "c", in: OutputDirectory("d"))
    outputs.revert(to: mark)
    let streams = outputs.streams.map(\.bytes)
    let fileCount = outputs.files.count
    #expect(streams == [[1, 2], []])
    #expect(fileCount == 0)
  }

  @Test(arguments: [
    ("a/b.md", "a/b.md"), ("../../etc/passwd", "_/_/etc/passwd"), ("/abs", "_/abs"), ("", "_"),
    ("a\u{0}b:c|d", "a_b_c_d"), ("./x", "_/x"), ("Zürich.md", "Zürich.md"), ("a//b", "a/_/b"),
  ])
  func `a file of a document stays below its folder`(_ name: String, _ safe: String) {
    #expect(safeFileName(name) == safe)
  }

  @Test func `a part of a name is cut between scalars`() {
    let name = safeFileName(String(repeating: "ü", count: 150))
    #expect(name == String(repeating: "ü", count: 100))
  }
}
