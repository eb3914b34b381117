// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Foundation
import Testing

struct DocumentSchemaTests {
  private static let schemaURL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/document.schema.json")

  /// Says for each line of standard input whether the schema holds.
  private static let validator = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    print(*(validator.is_valid(json.loads(line)) for line in sys.stdin.buffer))
    """

  /// What `python3` writes for `script`, with `input` as its standard input; `nil` if it fails.
  private static func python(_ script: String, _ input: [UInt8] = []) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, schemaURL.path(percentEncoded: false)]
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
      try standardInput.fileHandleForWriting.close()
    } catch {
      return nil
    }
    let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
  }

  /// Whether `python3` has the package `jsonschema`; without it two of the tests below are skipped.
  private static let hasValidator = python("import jsonschema") != nil

  /// Documents that between them have every kind of block and member.
  private func lines() -> [String] {
    (0..<120 as Range<UInt64>).map { seed in
      var bytes: [UInt8] = []
      RandomDocument.make(seed: seed).appendJSON(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// For each line whether the schema holds.
  private func verdicts(_ lines: [String]) throws -> [Bool] {
    let input = Array(lines.joined(separator: "\n").utf8)
    let output = try #require(Self.python(Self.validator, input))
    return output.split(whereSeparator: \.isWhitespace).map { $0 == "True" }
  }

  @Test(.enabled(if: hasValidator, "needs python3 with jsonschema"))
  func `the schema holds for what is written`() throws {
    let lines = lines()
    #expect(try verdicts(lines) == lines.map { _ in true })
  }

  @Test(.enabled(if: hasValidator, "needs python3 with jsonschema"))
  func `the schema does not hold for other forms`() throws {
    let changes = [
      (#""edits":"#, #""edit":"#), (#""bytes":"#, #""bytes":-1"#), (#""start":"#, #""start":-1"#),
      (#""label":"GPE","#, ""), (#""type":"paragraph""#, #""type":"picture""#),
      (#""level":"#, #""level":7"#), (#""entities":[]"#, #""entities":null"#),
      (#""shape":"pipe""#, #""shape":"round""#), (#""caption":null"#, #""caption":"x""#),
      (#""row":"#, #""line":"#), (#"xxh64:"#, "md5:"), (#""ordered":"#, #""ordered":1,"o":"#),
      (#""by":"chance""#, #""by":"chance","why":1"#),
      (#""removed":[{"origin":[["#, #""removed":[{"origin":[[1,"#),
    ]
    let lines = lines()
    let broken = try changes.map { part, replacement in
      try #require(lines.first { $0.contains(part) }, "no document has \(part)")
        .replacing(part, with: replacement)
    }
    for (change, holds) in zip(changes, try verdicts(broken)) {
      #expect(!holds, "the schema holds with \(change.1)")
    }
  }

  @Test func `the schema names every key that is written`() throws {
    let schema = try String(contentsOf: Self.schemaURL, encoding: .utf8)
    var keys: Set<String> = []
    func collect(_ value: JSONValue) throws {
      switch value.kind {
      case .object:
        for (key, member) in try value.members() {
          keys.insert(key)
          // The keys of these two are the document's own.
          if !key.hasPrefix("metadata") { try collect(member) }
        }
      case .array: for element in try value.elements() { try collect(element) }
      default: break
      }
    }
    for line in lines() { try collect(JSONValue(Array(line.utf8))) }
    #expect(keys.count > 30)
    for key in keys { #expect(schema.contains("\"\(key)\": {"), "\(key)") }
  }
}
