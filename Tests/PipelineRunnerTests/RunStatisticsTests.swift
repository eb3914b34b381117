// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageTesting
import Testing

@testable import PipelineRunner

struct RunStatisticsTests {
  static let rule = Rule("a-rule", "A rule.")

  /// A document with one of each block, each text tagged once with the label in its place.
  static let document: Document = {
    var document = Document.trial("heading item line cell caption gone") { source in
      func passage(_ range: Range<Int>, _ label: String) -> Passage {
        var passage = Passage(source.text(at: range))
        passage.entities = [Entity(label: label, range: 0..<1, method: "pattern")]
        return passage
      }
      var heading = Heading(level: 1, source.text(at: 0..<7))
      heading.passage.entities = [Entity(label: "ORG", range: 0..<1, method: "pattern")]
      let table = Table(
        header: [passage(18..<22, "GPE")], rows: [[passage(18..<22, "DATE")]],
        caption: passage(23..<30, "DATE"), shape: .pipe, confidence: 1,
        extent: [source.text(at: 18..<22)])
      return [
        .heading(heading), .list(List(isOrdered: false, items: [passage(8..<12, "GPE")])),
        .lines(Lines([passage(13..<17, "GPE")], followsBlank: false)), .table(table),
      ]
    }
    document.ledger.stage = "a-stage"
    document.ledger.count(rule, 3)
    document.remove(document.source.text(at: 31..<35), by: rule)
    return document
  }()

  @Test func `a document is counted with its blocks, entities, removals and edits`() {
    var statistics = RunStatistics(stages: ["read", "a-stage"])
    statistics.count(Self.document)
    statistics.count(Self.document)
    #expect(statistics.documentsWritten == 2)
    #expect(statistics.blocks == 8)
    #expect(statistics.headings == 2)
    #expect(statistics.tables == 2)
    #expect(statistics.entities == ["ORG": 2, "GPE": 6, "DATE": 4])
    #expect(
      statistics.removals.map { "\($0.stage) \($0.rule) \($0.count)" } == ["a-stage a-rule 2"])
    #expect(statistics.edits.map { "\($0.stage) \($0.rule) \($0.count)" } == ["a-stage a-rule 6"])
  }

  @Test func `the JSON form has every number, sorted by name`() {
    var part = RunStatistics(stages: ["read", "a-stage"])
    part.count(Self.document)
    part.documentsRead = 2
    part.documentsFailed = 1
    part.inputsFailed = 4
    part.bytesRead = 35
    part.warnings = 5
    part.stages[1].nanoseconds = 6
    var statistics = RunStatistics(stages: ["read", "a-stage"])
    statistics.add(part)
    statistics.wallNanoseconds = 7
    statistics.processorNanoseconds = 8
    statistics.peakMemoryBytes = 9
    #expect(
      String(decoding: statistics.json, as: UTF8.self) == """
        {"schema":"sluice.statistics/1","documents":{"read":2,"written":1,"failed":1,"dropped":0},\
        "records_skipped":{},"inputs_failed":4,"bytes":35,"bytes_removed":4,"blocks":4,"headings":1,"tables":1,"warnings":5,\
        "entities":{"DATE":2,"GPE":3,"ORG":1},"drops":[],\
        "removals":[{"stage":"a-stage","rule":"a-rule","count":1}],\
        "edits":[{"stage":"a-stage","rule":"a-rule","count":3}],\
        "gates":[],"stages":[{"stage":"read","ns":0},{"stage":"a-stage","ns":6}],\
        "wall_ns":7,"cpu_ns":8,"peak_memory_bytes":9}

        """)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{1}\u{1F}", #""\n\r\t\u0001\u001f""#),
    ("é\u{7F}", "\"é\u{7F}\""), ("", #""""#),
  ])
  func `text is escaped as JSON needs it and no more`(text: String, expected: String) {
    var json = JSONText()
    json.object { $0.member("k", text) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"k":\#(expected)}"#)
  }
}
