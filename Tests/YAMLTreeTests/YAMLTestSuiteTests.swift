// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import Testing
import YAMLTree

/// A case of the official YAML test suite (github.com/yaml/yaml-test-suite, MIT).
struct SuiteCase: Decodable, Sendable {
  var id: String
  var yaml: String
  /// Whether the text must be refused.
  var error: Bool
  /// The documents of the stream; nil when JSON cannot state them, as with lists for keys.
  var json: [JSONText]?

  /// The folder of shared test material beside the checkout, or the one in `SLUICE_SHARED`.
  static let folder =
    ProcessInfo.processInfo.environment["SLUICE_SHARED"]
    ?? URL(fileURLWithPath: #filePath + "/../../../../shared").standardized.path
  static let path = folder + "/suites/yaml-test-suite.jsonl"
  static let isPresent = FileManager.default.fileExists(atPath: path)

  /// The cases that are valid YAML, or those that are not.
  static func all(valid: Bool) throws -> [SuiteCase] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(SuiteCase.self, from: Data($0.utf8)) }
      .filter { $0.error != valid }
  }
}

/// A JSON value as one text: keys sorted, numbers as doubles, so that equal values are equal texts.
struct JSONText: Decodable, Hashable, CustomStringConvertible {
  var description: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      description = "null"
    } else if let value = try? container.decode(Bool.self) {
      description = "\(value)"
    } else if let value = try? container.decode(Double.self) {
      description = "\(value)"
    } else if let value = try? container.decode(String.self) {
      description = quoted(value)
    } else if let items = try? container.decode([JSONText].self) {
      description = "[" + items.map(\.description).joined(separator: ",") + "]"
    } else {
      let members = try container.decode([String: JSONText].self)
      description = object(members.map { ($0.key, $0.value.description) })
    }
  }

  init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let items):
      description = "[" + items.map { JSONText($0).description }.joined(separator: ",") + "]"
    case .mapping(let entries):
      description = object(
        entries.map { ($0.key.scalar?.text ?? "", JSONText($0.value).description) })
    case .scalar(let scalar):
      description =
        switch scalar.value {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(Double(value))"
        case .float(let value): "\(value)"
        case .string: quoted(scalar.text)
        }
    }
  }
}

private func object(_ members: [(String, String)]) -> String {
  let sorted = members.map { quoted($0.0) + ":" + $0.1 }.sorted()
  return "{" + sorted.joined(separator: ",") + "}"
}

private func quoted(_ text: String) -> String {
  "\"" + text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\""
}

// The suite lies beside the checkout and is not part of it; without it these tests are skipped.
@Suite(.enabled(if: SuiteCase.isPresent, "the YAML test suite is not beside the checkout"))
struct YAMLTestSuiteTests {
  /// Valid cases that libyaml 0.2.5 refuses: 51 of 308.
  static let refusedByLibyaml: Set = [
    "2JQS", "2LFX", "2SXE", "4ABK", "4MUZ/00", "4MUZ/01", "4MUZ/02", "58MP", "5MUD", "5T43",
    "6BCT", "6CA3", "6LVF", "6M2F", "7Z25", "8XYN", "96NN/00", "96NN/01", "9SA2", "A2M4", "BEC7",
    "CFD4", "DBG4", "DK3J", "DK95/00", "DK95/03", "DK95/04", "FP8R", "FRK4", "HM87/00", "HWV9",
    "K3WX", "M2N8/00", "M7A3", "MUS6/05", "MUS6/06", "NHX8", "NJ66", "NKF9", "Q5MG", "QT73", "R4YG",
    "S3PD", "SM9W/01", "UKK6/00", "UT92", "VJP3/01", "W4TN", "W5VH", "Y79Y/001", "Y79Y/010",
  ]
  /// Valid in syntax, but with two equal keys, which YAML 1.2.2, section 3.2.1.1, forbids.
  static let refusedForEqualKeys: Set = ["X38W"]
  /// Valid cases whose events differ in libyaml 0.2.5 already: `?x` in flow lists, `&an:chor`,
  /// blanks behind a block scalar.
  static let misreadByLibyaml: Set = ["652Z", "HM87/01", "JEF9/02", "L24T/01", "Y2GN"]
  /// Faulty cases that libyaml 0.2.5 accepts: 16 of 94.
  static let acceptedByLibyaml: Set = [
    "9C9N", "9HCY", "9JBA", "CVW2", "DK95/01", "EB22", "G5U8", "MUS6/00", "MUS6/01", "QB6E", "RHX7",
    "S98Z", "SU5Z", "X4QW", "Y79Y/003", "YJV2",
  ]

  @Test func `a valid case gives the tree that the suite states`() throws {
    var refused: Set<String> = []
    var differing: Set<String> = []
    var compared = 0
    let cases = try SuiteCase.all(valid: true)
    for row in cases {
      do {
        let documents = try YAMLStream(parsing: file(row.yaml)).documents.map { JSONText($0) }
        guard let expected = row.json else { continue }
        compared += 1
        if documents != expected { differing.insert(row.id) }
      } catch {
        refused.insert(row.id)
        #expect(error.diagnostics.allSatisfy { $0.span != nil }, "\(row.id)")
        #expect(!error.diagnostics.contains { $0.id == "yaml-syntax" }, "\(row.id)")
      }
    }
    #expect(refused == Self.refusedByLibyaml.union(Self.refusedForEqualKeys))
    #expect(differing == Self.misreadByLibyaml)
    #expect((cases.count, compared) == (308, 239))
  }

  @Test func `a faulty case gives an error with a place`() throws {
    var accepted: Set<String> = []
    let cases = try SuiteCase.all(valid: false)
    for row in cases {
      do {
        _ = try YAMLStream(parsing: file(row.yaml))
        accepted.insert(row.id)
      } catch {
        #expect(error.diagnostics.allSatisfy { $0.span != nil }, "\(row.id)")
        #expect(!error.diagnostics.contains { $0.id == "yaml-syntax" }, "\(row.id)")
      }
    }
    #expect(accepted == Self.acceptedByLibyaml)
    #expect(cases.count == 94)
  }
}
