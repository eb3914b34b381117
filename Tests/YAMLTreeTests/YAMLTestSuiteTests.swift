// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import Testing
import YAMLTree

/// A case of the official YAML test suite (github.com/yaml/yaml-test-suite, MIT).
struct SuiteCase: Sendable, CustomTestStringConvertible {
  var id: String
  var name: String
  var yaml: String
  /// The documents as canonical JSON; nil when the suite has none, as for keys that are lists.
  var documents: [String]?

  var testDescription: String { "\(id) \(name)" }

  /// The folder of shared test material beside the checkout, or the one in `SLUICE_SHARED`.
  static let folder =
    ProcessInfo.processInfo.environment["SLUICE_SHARED"]
    .map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: #filePath + "/../../../../shared").standardized
  static let path = folder.appendingPathComponent("suites/yaml-test-suite.jsonl").path
  static let isPresent = FileManager.default.fileExists(atPath: path)

  /// The cases that are valid YAML, or those that are not.
  static func all(valid: Bool) throws -> [SuiteCase] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return try lines.compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      guard let row = object as? [String: Any], row["error"] as? Bool == !valid else { return nil }
      return SuiteCase(
        id: row["id"] as? String ?? "", name: row["name"] as? String ?? "",
        yaml: row["yaml"] as? String ?? "",
        documents: try (row["json"] as? [Any])?.map(canonicalJSON))
    }
  }
}

/// One text for each JSON value: keys sorted, numbers as doubles.
private func canonicalJSON(_ value: Any) throws -> String {
  switch value {
  case is NSNull: return "null"
  case let number as NSNumber:
    let isBool = String(cString: number.objCType) == "c"
    return isBool ? (number.boolValue ? "true" : "false") : "\(number.doubleValue)"
  case let text as String: return quoted(text)
  case let items as [Any]: return "[" + (try items.map(canonicalJSON)).joined(separator: ",") + "]"
  case let members as [String: Any]:
    let pairs = try members.map { (quoted($0.key), try canonicalJSON($0.value)) }
    return "{" + pairs.sorted { $0.0 < $1.0 }.map { "\($0):\($1)" }.joined(separator: ",") + "}"
  default: throw CocoaError(.featureUnsupported)
  }
}

private func canonicalJSON(_ node: YAMLNode) -> String {
  switch node.content {
  case .sequence(let items):
    return "[" + items.map { canonicalJSON($0) }.joined(separator: ",") + "]"
  case .mapping(let entries):
    let pairs = entries.map { (quoted($0.key.scalar?.text ?? ""), canonicalJSON($0.value)) }
    return "{" + pairs.sorted { $0.0 < $1.0 }.map { "\($0):\($1)" }.joined(separator: ",") + "}"
  case .scalar(let scalar):
    switch scalar.value {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .integer(let value): return "\(Double(value))"
    case .float(let value): return "\(value)"
    case .string: return quoted(scalar.text)
    }
  }
}

private func quoted(_ text: String) -> String {
  "\"" + text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\""
}

// The suite lies beside the checkout and is not part of it; without it these tests are skipped.
@Suite(.enabled(if: SuiteCase.isPresent, "the YAML test suite is not beside the checkout"))
struct YAMLTestSuiteTests {
  /// Valid cases that libyaml 0.2.5 refuses.
  static let refused: Set<String> = []
  /// Faulty cases that libyaml 0.2.5 accepts.
  static let accepted: Set<String> = []

  @Test func `a valid case gives the tree that the suite states`() throws {
    var refused: Set<String> = []
    var compared = 0
    let cases = try SuiteCase.all(valid: true)
    for row in cases {
      do {
        let documents = try YAMLStream(parsing: file(row.yaml)).documents.map { canonicalJSON($0) }
        guard let expected = row.documents else { continue }
        compared += 1
        #expect(documents == expected, "\(row.testDescription)")
      } catch {
        refused.insert(row.id)
        #expect(error.diagnostics.allSatisfy { $0.span != nil }, "\(row.testDescription)")
      }
    }
    #expect(refused.sorted() == Self.refused.sorted())
    #expect(cases.count == 308)
    #expect(compared == 0)
  }

  @Test func `a faulty case gives an error with a place`() throws {
    var accepted: Set<String> = []
    let cases = try SuiteCase.all(valid: false)
    for row in cases {
      do {
        _ = try YAMLStream(parsing: file(row.yaml))
        accepted.insert(row.id)
      } catch {
        #expect(error.diagnostics.allSatisfy { $0.span != nil }, "\(row.testDescription)")
        #expect(!error.diagnostics.contains { $0.id == "yaml-syntax" }, "\(row.testDescription)")
      }
    }
    #expect(accepted.sorted() == Self.accepted.sorted())
    #expect(cases.count == 94)
  }
}
