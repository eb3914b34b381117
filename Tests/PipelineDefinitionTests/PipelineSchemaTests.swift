// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import DocumentModel
import Foundation
import StageKit
import Testing

@testable import PipelineDefinition

/// The shape of the schema; `Scripts/check-schemas.sh` holds files against it with a validator.
struct PipelineSchemaTests {
  private typealias Object = [String: Any]

  private static func schema() throws -> Object {
    let text = PipelineSchema(registry: StageRegistry([SchemaReader.self, SchemaStage.self])).text
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private static func member(_ path: String...) throws -> Any {
    var value: Any = try schema()
    for key in path { value = try #require((value as? Object)?[key], "no \(key) in \(path)") }
    return value
  }

  private static func setting(_ name: String) throws -> Object {
    let value = try member("$defs", "settings-schema-stage", "properties", name)
    return try #require(value as? Object)
  }

  @Test func `every key that the loader takes is in the schema, and no other`() throws {
    let properties = try #require(try Self.member("properties") as? Object)
    #expect(Set(properties.keys) == Set(PipelineReader.keys))
    #expect(try Self.member("additionalProperties") as? Bool == false)
    #expect(properties.values.allSatisfy { ($0 as? Object)?["description"] is String })
  }

  @Test func `readers stand under read and all others under stages`() throws {
    for (position, name) in [("reader", "schema-reader"), ("step", "schema-stage")] {
      let choices = try #require(
        try Self.member("$defs", position, "properties", "use", "anyOf") as? [Object])
      #expect(choices.first?["enum"] as? [String] == [name])
    }
  }

  @Test func `a former name of a stage is there and is deprecated`() throws {
    let choices = try #require(
      try Self.member("$defs", "step", "properties", "use", "anyOf") as? [Object])
    #expect(choices[1]["const"] as? String == "old-stage")
    #expect(choices[1]["deprecated"] as? Bool == true)
  }

  @Test func `a setting has its help, default and example`() throws {
    let setting = try Self.setting("count")
    #expect(setting["description"] as? String == "How many.")
    #expect(setting["default"] as? Int == 3)
    #expect(setting["examples"] as? [Int] == [4])
  }

  @Test func `a range is a minimum and a maximum, and an open end is neither`() throws {
    let count = try #require(try Self.setting("count")["anyOf"] as? [Object])
    #expect(count[0]["minimum"] as? Int == 1)
    #expect(count[0]["maximum"] as? Int == 9)
    let least = try #require(try Self.setting("least")["anyOf"] as? [Object])
    #expect(least[0]["minimum"] as? Int == 0)
    #expect(least[0]["maximum"] == nil)
    let share = try #require(try Self.setting("share")["anyOf"] as? [Object])
    #expect(share[0]["type"] as? String == "number")
    #expect(share[0]["minimum"] as? Double == 0.5)
  }

  @Test(arguments: ["count", "share", "flag", "mode", "size"])
  func `a variable may stand where a value is no text`(name: String) throws {
    let forms = try #require(try Self.setting(name)["anyOf"] as? [Object])
    #expect(forms.last?["$ref"] as? String == "#/$defs/variable")
  }

  @Test func `a size says its range in words`() throws {
    #expect(try Self.setting("size")["description"] as? String == "How large. 1B to 2MB.")
  }

  @Test func `a list takes a single value too`() throws {
    let modes = try Self.setting("modes")
    #expect((modes["if"] as? Object)?["type"] as? String == "array")
    #expect(modes["else"] != nil)
    #expect(modes["default"] as? [String] == ["strict"])
  }

  @Test func `a former name of a setting is there and is deprecated`() throws {
    #expect(try Self.setting("amount")["deprecated"] as? Bool == true)
  }

  @Test func `what a stage cannot do without is required`() throws {
    let rules = try #require(try Self.member("$defs", "reader", "allOf") as? [Object])
    let then = try #require(rules.first?["then"] as? Object)
    #expect(then["required"] as? [String] == ["with"])
    let with = (then["properties"] as? Object)?["with"] as? Object
    #expect(with?["required"] as? [String] == ["paths"])
  }

  @Test func `the names of variables in a file are those under vars`() {
    func names(_ text: String) -> [String] {
      variableNames(in: .init(path: "a.yaml", bytes: Array(text.utf8)))
    }
    #expect(names("version: 1\nvars: { b: 1, a: }\n") == ["b", "a"])
    #expect(names("version: [\n") == [])
    #expect(names("") == [])
  }
}

private struct SchemaReader: Reader {
  static let paths = Setting<[InputPath]>(required: "paths", "Where from.")
  static let descriptor = StageDescriptor(
    name: "schema-reader", summary: "Read.", settings: [paths], provides: [.documents])

  let inputs: [InputPath]
  let framing = Framing.wholeFile
  let maximumRecordSize = ByteSize.megabytes(1)

  init(settings: StageSettings) { inputs = settings[Self.paths] }

  func document(
    from record: InputRecord, in context: inout StageContext
  ) throws(StageError) -> Document {
    throw StageError("never", "nothing is read here")
  }
}

private struct SchemaStage: MapStage {
  enum Mode: String, SettingChoice { case strict, lenient }

  static let descriptor = StageDescriptor(
    name: "schema-stage", formerNames: ["old-stage"], summary: "Show a setting of each kind.",
    example: "count: 4",
    settings: [
      Setting("count", default: 3, in: 1...9, "How many.").formerly("amount"),
      Setting("least", default: 0, in: 0...Int.max, "At least."),
      Setting("share", default: 0.9, in: 0.5...1, "A share."),
      Setting(
        "size", default: .megabytes(1), in: ByteSize(1)...ByteSize.megabytes(2), "How large."),
      Setting("mode", default: Mode.lenient, "A mode."),
      Setting("modes", default: [Mode.strict], "Modes."),
      Setting("flag", default: true, "A flag."),
    ])

  init(settings: StageSettings) {}

  func run(on document: inout Document, in context: inout StageContext) {}
}
