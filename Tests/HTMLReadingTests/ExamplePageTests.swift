// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import FoundationEssentials
import StageTesting
import Testing

struct ExamplePageTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Examples/html"

  @Test(arguments: ["blog", "town"])
  func `an example page reads as its expected text says`(page: String) throws {
    let html = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(page).html"))
    let expected = try #require(
      FileManager.default.contents(atPath: "\(Self.folder)/\(page).expected.txt"))
    let document = try read(Array(html))
    var lines = document.metadata.entries.map { "\($0.key) = \(document.value($0.key) ?? "")" }
    lines.append(document.dump)
    lines += document.ledger.removals.map { "removed \($0.rule): \($0.text)" }
    #expect(lines.joined(separator: "\n") + "\n" == String(decoding: expected, as: UTF8.self))
  }
}
