// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting

@testable import Expressions

/// A text in which `⟪` and `⟫` bracket places, and those places in the text without them.
struct MarkedText {
  var text = ""
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟪": starts.append(text.utf8.count)
      case "⟫": ranges.append((starts.popLast() ?? 0)..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
  }
}

/// A document with a block of most kinds.
let trialDocument: Document = {
  let text = """
    Harbour News
    The Port of Zürich opened in 2024. It has 12 quays!
    one
    two three
    Ship News
    one
    日本
    """
  var document = Document.trial(text, id: "a17") { source in
    var lines: [Text] = []
    var start = 0
    for line in source.text.split(separator: UInt8(ascii: "\n")) {
      lines.append(source.text(at: start..<start + line.count))
      start += line.count + 1
    }
    var prose = Passage(lines[1])
    prose.entities = [
      Entity(label: "GPE", range: 12..<19, method: "gazetteer"),
      Entity(label: "DATE", range: 30..<34, method: "pattern"),
    ]
    return [
      .heading(Heading(level: 1, lines[0])), .paragraph(prose),
      .list(List(isOrdered: false, items: [Passage(lines[2]), Passage(lines[3])])),
      .heading(Heading(level: 2, lines[4])), .paragraph(Passage(lines[5])),
      .paragraph(Passage(lines[6])),
    ]
  }
  document.metadata.add("author", .string("Jo Doe"))
  document.metadata.add("published", .string("2025-02-14T00:46:25"))
  document.metadata.add("score", .json("4.5"))
  document.metadata.add("rank", .string("7"))
  document.metadata.add("final", .json("true"))
  document.metadata.add("nothing", .json("null"))
  document.metadata.add("tags", .json(#"["news", "port", 3]"#))
  document.metadata.add("source-url", .string("https://example.com/a"))
  return document
}()

/// The value of an expression over the trial document.
func value(_ text: String) throws -> ExpressionValue {
  var facts = DocumentFacts(trialDocument)
  return try Expression(text, over: DocumentFacts.schema).value(over: &facts)
}

/// The faults of an expression over a document.
func faults(
  of text: String, as type: ExpressionType? = nil, over schema: FactSchema = DocumentFacts.schema
) -> [ExpressionFault] {
  do throws(ExpressionError) {
    _ = try Expression(text, as: type, over: schema)
    return []
  } catch {
    return error.faults
  }
}
