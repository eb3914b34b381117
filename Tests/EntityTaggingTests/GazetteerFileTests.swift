// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import StageKit
import StageTesting
import Testing

@testable import EntityTagging

struct GazetteerFileTests {
  /// The mistakes of a file, as `line:column id message`.
  func mistakes(in text: String, named path: String = "a.tsv") -> [String] {
    mistakes(in: Array(text.utf8), named: path)
  }

  func mistakes(in bytes: [UInt8], named path: String = "a.tsv") -> [String] {
    var builder = Gazetteer.Builder()
    do throws(StageError) {
      try GazetteerFile.add(SourceFile(path: path, bytes: bytes), rank: 0, to: &builder)
      return []
    } catch {
      return error.diagnostics.map { diagnostic in
        let place = diagnostic.span.map { "\($0.start.line):\($0.start.column) " } ?? ""
        return "\(place)\(diagnostic.id) \(diagnostic.message)"
      }
    }
  }

  @Test(arguments: [
    "",
    "\u{FEFF}Oman\tGPE\n",
    "# a comment\n\n  \t \nOman\tGPE\r\nQatar\tGPE\tid\r\n",
    "Oman\tGPE\t\t\nQatar\tGPE\tid\tDoha|Ad Dawhah",
  ])
  func `comments, blank lines and both line ends are read`(text: String) {
    #expect(mistakes(in: text) == [])
  }

  @Test func `every bad line is reported with its place`() {
    let text =
      "Oman\tGPE\nQatar\nYemen\tGPE\tid\ta|b\tmore\n\tGPE\nIraq\t \nIran\tGPE\tid\tPersia||…\n"
    #expect(
      mistakes(in: text) == [
        "2:1 gazetteer-fields line has 1 field, a gazetteer line needs 2 to 4: term, label, id, "
          + "aliases",
        "3:1 gazetteer-fields line has 5 fields, a gazetteer line needs 2 to 4: term, label, id, "
          + "aliases",
        "4:1 gazetteer-term a term must have a letter or a digit",
        "5:6 gazetteer-label the label must not be empty",
        "6:20 gazetteer-term a term must have a letter or a digit",
        "6:21 gazetteer-term a term must have a letter or a digit",
      ])
  }

  @Test func `a byte that is not UTF-8 is shown, and the other lines are still read`() {
    let bytes = Array("Oman\tGPE\nQ".utf8) + [0xE9] + Array("\tGPE\nYemen\n".utf8)
    #expect(
      mistakes(in: bytes) == [
        "2:2 gazetteer-encoding a gazetteer must be UTF-8, this byte is not",
        "3:1 gazetteer-fields line has 1 field, a gazetteer line needs 2 to 4: term, label, id, "
          + "aliases",
      ])
  }

  @Test func `a term has a longest length`() {
    let longest = String(repeating: "x", count: Gazetteer.maximumTermLength)
    #expect(mistakes(in: longest + "\tX\n") == [])
    #expect(
      mistakes(in: longest + "x\tX\n") == [
        "1:1 gazetteer-term a term and its id must each have at most 1000 bytes"
      ])
  }

  @Test func `an object that is no gazetteer line is reported with its place`() {
    let text = """
      {"term": "Oman", "label": "GPE", "aliases": [], "note": [1, {"a": 2}]}
      {"term": "Oman"}
      {"term": "Oman", "label": ""}
      {"term": 1, "label": "GPE"}
      {"term": "Oman", "label": "GPE", "aliases": ["a", 2]}
      {"term": "Oman", "label": "GPE", "aliases": "a"}
      {"term": "!", "label": "GPE"}
      Oman
      """
    #expect(
      mistakes(in: text, named: "a.jsonl") == [
        "2:1 gazetteer-fields a gazetteer object needs a 'term' and a 'label' that are not empty",
        "3:1 gazetteer-fields a gazetteer object needs a 'term' and a 'label' that are not empty",
        "4:10 gazetteer-json 'term' must be a string",
        "5:45 gazetteer-json 'aliases' must be an array of strings",
        "6:45 gazetteer-json 'aliases' must be an array of strings",
        "7:1 gazetteer-term a term must have a letter or a digit",
        "8:1 gazetteer-json an object must begin with '{'",
      ])
  }

  @Test func `a file of another kind is refused by its name`() {
    #expect(
      mistakes(in: "a", named: "a.csv") == [
        "gazetteer-format a gazetteer must end in '.tsv' or '.jsonl', 'a.csv' does not"
      ])
  }

  @Test func `a hundred mistakes are reported, and how many more there are`() throws {
    let text = String(repeating: "x\n", count: 250)
    let error = try #require(throws: StageError.self) {
      try TagEntities.configured(
        ["gazetteers": .list([.string("a.tsv")])], resources: ["a.tsv": text])
    }
    #expect(error.diagnostics.count == 100)
    #expect(error.diagnostics.last?.notes == ["'a.tsv' has 150 more mistakes"])
  }

  @Test func `the mistakes of all files come together`() throws {
    let error = try #require(throws: StageError.self) {
      try TagEntities.configured(
        ["gazetteers": .list([.string("a.tsv"), .string("b.tsv"), .string("c.tsv")])],
        resources: ["a.tsv": "x\n", "b.tsv": "y\n"])
    }
    #expect(
      error.diagnostics.map(\.id) == [
        "gazetteer-fields", "gazetteer-fields", "missing-resource",
      ])
  }
}
