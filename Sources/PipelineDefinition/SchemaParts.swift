// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// Members of a JSON object, in order.
typealias Members = [(key: String, value: JSONValue)]

/// Matches a text with a variable in it.
let variablePattern = #"\$\{"#

extension JSONValue {
  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// The schema of values of some types.
  static func type(_ names: String...) -> JSONValue {
    .object([("type", names.count == 1 ? .string(names[0]) : .strings(names))])
  }

  /// The schema of objects that have some keys.
  static func required(_ keys: [String]) -> JSONValue {
    .object([("required", .strings(keys))])
  }

  /// A schema of the list of definitions.
  static func reference(_ name: String, _ description: String? = nil) -> JSONValue {
    .object(
      (description.map { [("description", .string($0))] } ?? [])
        + [("$ref", .string("#/$defs/\(name)"))])
  }

  /// The schema of what one of several schemas accepts.
  static func anyOf(_ schemas: [JSONValue], _ description: String? = nil) -> JSONValue {
    .object(
      (description.map { [("description", .string($0))] } ?? []) + [("anyOf", .array(schemas))])
  }

  /// The schema of a text that is not empty; YAML's numbers and truth values are taken as texts.
  static func filled(_ description: String) -> JSONValue {
    .object([
      ("description", .string(description)), ("type", .strings(["string", "number", "boolean"])),
      ("minLength", .number(1)),
    ])
  }

  /// The schema of a list.
  static func list(of element: JSONValue, _ description: String) -> JSONValue {
    .object([
      ("description", .string(description)), ("type", .string("array")), ("items", element),
    ])
  }

  /// A schema that depends on another one.
  static func rule(
    if condition: JSONValue, then: JSONValue, else otherwise: JSONValue? = nil
  ) -> JSONValue {
    .object(
      [("if", condition), ("then", then)] + (otherwise.map { [("else", $0)] } ?? []))
  }

  /// A setting's value.
  init(_ value: RawSetting) {
    self =
      switch value {
      case .boolean(let value): .boolean(value)
      case .integer(let value): .number(value)
      case .number(let value): .fraction(value)
      case .string(let value): .string(value)
      case .list(let values): .array(values.map(JSONValue.init))
      }
  }

  /// What a YAML node means by the core schema.
  init(_ node: YAMLNode) {
    self =
      switch node.content {
      case .sequence(let items): .array(items.map(JSONValue.init))
      case .mapping(let entries):
        .object(entries.map { ($0.key.scalar?.text ?? "", JSONValue($0.value)) })
      case .scalar(let scalar):
        switch scalar.value {
        case .null: .null
        case .bool(let value): .boolean(value)
        case .integer(let value): .number(value)
        case .float(let value): .fraction(value)
        default: .string(scalar.text)
        }
      }
  }
}

extension SettingType {
  /// The schema of the values that a setting of the type takes; `${…}` may stand for any of them.
  var schema: JSONValue {
    switch self {
    case .boolean: .anyOf([.type("boolean"), .reference("variable")])
    case .integer(let range):
      numeric(
        "integer", range.lowerBound == .min ? nil : .number(range.lowerBound),
        range.upperBound == .max ? nil : .number(range.upperBound))
    case .number(let range):
      numeric(
        "number",
        range.lowerBound == -.greatestFiniteMagnitude ? nil : .fraction(range.lowerBound),
        range.upperBound == .greatestFiniteMagnitude ? nil : .fraction(range.upperBound))
    case .string: .type("string", "number", "boolean")
    case .choice(let words):
      .anyOf([.object([("enum", .strings(words))]), .reference("variable")])
    case .byteSize:
      .anyOf([
        .object([
          ("type", .string("string")), ("pattern", .string("^[0-9]+(B|kB|MB|GB)$")),
        ]), .reference("variable"),
      ])
    case .path:
      .object([
        ("type", .strings(["string", "number", "boolean"])), ("minLength", .number(1)),
      ])
    case .condition: .reference("condition")
    case .list(let element):
      .rule(
        if: .type("array"), then: .object([("items", element.schema)]), else: element.schema)
    }
  }

  private func numeric(_ type: String, _ least: JSONValue?, _ most: JSONValue?) -> JSONValue {
    var members: Members = [("type", .string(type))]
    if let least { members.append(("minimum", least)) }
    if let most { members.append(("maximum", most)) }
    return .anyOf([.object(members), .reference("variable")])
  }

  /// What the schema of a size cannot say but in words.
  var rangeInWords: String? {
    guard case .byteSize(let range) = self, range.upperBound < .max else { return nil }
    return "\(ByteSize(range.lowerBound).shown) to \(ByteSize(range.upperBound).shown)."
  }
}
