// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit
internal import YAMLTree

/// A path in a setting, with its place in the pipeline.
struct UsedPath {
  /// The path, with variables replaced.
  var path: String
  /// What it is used for.
  var role: PathRole
  /// Where it stands; nil for one that the command line gave.
  var place: SourceSpan?
}

/// Reads the value of a setting as its declared type wants it, and reports what does not fit.
struct SettingReader {
  let variables: Variables
  let sink: DiagnosticSink
  /// The paths that were read, in order.
  private(set) var paths: [UsedPath] = []
  /// The variables that were read for the last value, each once.
  private(set) var uses: [VariableUse] = []

  init(variables: Variables, sink: DiagnosticSink) {
    (self.variables, self.sink) = (variables, sink)
  }

  /// The value of a setting with where it comes from; nil when it does not fit, which is reported.
  mutating func read(_ node: YAMLNode, of declaration: SettingDeclaration) -> ResolvedSetting? {
    uses = []
    let value = read(node, as: declaration.type, named: "'\(declaration.name)'")
    return value.map {
      ResolvedSetting(
        name: declaration.name, value: $0,
        origin: ValueOrigin(
          source: .file(node.usageSpan), overridden: node.overridden, variables: uses))
    }
  }

  /// The value of a node; nil when it does not fit, which is then reported.
  ///
  /// A single value where a list is declared is a list of one. `name` is what the value is called
  /// in messages, as `'paths'` or `item 2 of 'paths'`.
  mutating func read(_ node: YAMLNode, as type: SettingType, named name: String) -> RawSetting? {
    if case .list(let element) = type {
      guard let items = node.items else {
        return read(node, as: element, named: name).map { .list([$0]) }
      }
      var values: [RawSetting] = []
      for (position, item) in items.enumerated() {
        let itemName = "item \(position + 1) of \(name)"
        if let value = read(item, as: element, named: itemName) { values.append(value) }
      }
      return values.count == items.count ? .list(values) : nil
    }
    guard node.scalar != nil else {
      sink.report(wrongType(node, name: name, expected: type.expectation))
      return nil
    }
    if case .condition = type {
      return ExpressionReader(variables: variables, sink: sink)
        .condition(of: node, over: DocumentFacts.schema, named: name).map { .string($0.text) }
    }
    guard let scalar = variables.resolve(node) else { return nil }
    for use in scalar.uses where uses.count < 100 && !uses.contains(use) { uses.append(use) }
    return read(scalar, as: type, named: name)
  }

  private mutating func read(
    _ scalar: ResolvedScalar, as type: SettingType, named name: String
  ) -> RawSetting? {
    switch (type, value(of: scalar, for: type)) {
    case (.boolean, .bool(let value)): return .boolean(value)
    case (.integer(let range), .integer(let value)):
      if range.contains(value) { return .integer(value) }
      return outside(rangeText(range, none: (.min, .max)) { "\($0)" }, scalar, name)
    case (.number(let range), .integer(let value)):
      return number(Double(value), in: range, scalar, name)
    case (.number(let range), .float(let value)): return number(value, in: range, scalar, name)
    case (.string, .string), (.string, .bool), (.string, .integer), (.string, .float):
      return .string(scalar.text)
    case (.choice(let words), let value) where value != .null:
      return word(among: words, scalar, name)
    case (.byteSize(let range), .string): return size(in: range, scalar, name)
    case (.path(let role), let value) where value != .null: return path(role, scalar, name)
    default:
      return wrong(scalar, as: type, named: name)
    }
  }

  /// What a scalar means: a variable in quotes, which lists in brackets and braces ask for, is a
  /// number or truth value where the setting is one.
  private func value(of scalar: ResolvedScalar, for type: SettingType) -> YAMLScalar.Value {
    switch type {
    case .boolean, .integer, .number:
      scalar.isVariable ? coreValue(ofPlain: scalar.text) : scalar.value
    case .string, .choice, .byteSize, .path, .condition, .list: scalar.value
    }
  }

  private func number(
    _ value: Double, in range: ClosedRange<Double>, _ scalar: ResolvedScalar, _ name: String
  ) -> RawSetting? {
    if range.contains(value) { return .number(value) }
    let most = Double.greatestFiniteMagnitude
    return outside(rangeText(range, none: (-most, most)) { "\($0)" }, scalar, name)
  }

  private func word(
    among words: [String], _ scalar: ResolvedScalar, _ name: String
  ) -> RawSetting? {
    if words.contains(scalar.text) { return .string(scalar.text) }
    let near = scalar.isAsWritten ? nearMisses(of: scalar.text, in: words).first : nil
    sink.report(
      .error(
        "unknown-value", "\(name) must be \(alternatives(words)), not '\(abridged(scalar.text))'",
        at: scalar.place, labels: scalar.labels, help: didYouMean(scalar.text, among: words),
        replacement: near.map { .init(scalar.place, with: $0) }))
    return nil
  }

  private func size(
    in range: ClosedRange<Int>, _ scalar: ResolvedScalar, _ name: String
  ) -> RawSetting? {
    let raw = RawSetting.string(scalar.text)
    guard let size = ByteSize(raw: raw) else {
      return wrong(scalar, as: .byteSize(range), named: name)
    }
    if range.contains(size.byteCount) { return raw }
    return outside(rangeText(range, none: (0, .max)) { ByteSize($0).shown }, scalar, name)
  }

  private mutating func path(
    _ role: PathRole, _ scalar: ResolvedScalar, _ name: String
  ) -> RawSetting? {
    if let fault = faultOfPath(scalar, named: name) {
      sink.report(fault)
      return nil
    }
    paths.append(UsedPath(path: scalar.text, role: role, place: scalar.place))
    return .string(scalar.text)
  }

  private func outside(_ range: String, _ scalar: ResolvedScalar, _ name: String) -> RawSetting? {
    sink.report(
      .error(
        "out-of-range", "\(name) must be \(range), not \(abridged(scalar.text))",
        at: scalar.place, labels: scalar.labels))
    return nil
  }

  private func wrong(
    _ scalar: ResolvedScalar, as type: SettingType, named name: String
  ) -> RawSetting? {
    sink.report(
      wrongScalar(
        scalar, named: name, expected: type.expectation, help: help(for: scalar, as: type)))
    return nil
  }

  private func help(for scalar: ResolvedScalar, as type: SettingType) -> String? {
    switch (type, scalar.value) {
    case (.byteSize, .integer):
      return "a size needs its unit: write '\(scalar.text)B', '\(scalar.text)kB' or "
        + "'\(scalar.text)MB'"
    case (.byteSize, .string): return "write a whole number with a unit: B, kB, MB or GB"
    case (.boolean, .string):
      let formerly = ["yes": "true", "on": "true", "no": "false", "off": "false"]
      if let meant = formerly[scalar.text.lowercased()] { return "write '\(meant)'" }
    default: break
    }
    guard case .string = scalar.value, scalar.style != .plain else { return nil }
    switch (type, coreValue(ofPlain: scalar.text)) {
    case (.boolean, .bool), (.integer, .integer), (.number, .integer), (.number, .float):
      return "remove the quotes"
    default: return nil
    }
  }
}

/// The error for a scalar that is not what was expected, with id `wrong-type`.
func wrongScalar(
  _ scalar: ResolvedScalar, named name: String, expected: String, help: String? = nil
) -> Diagnostic {
  .error(
    "wrong-type", "\(name) must be \(expected), not \(scalar.description)", at: scalar.place,
    labels: scalar.labels, help: help)
}

/// Why a text can be no path, or nil.
func faultOfPath(_ scalar: ResolvedScalar, named name: String) -> Diagnostic? {
  guard scalar.text.isEmpty || scalar.text.utf8.contains(0) else { return nil }
  let reason = scalar.text.isEmpty ? "not an empty string" : "without a NUL character"
  return .error(
    "wrong-type", "\(name) must be a path, \(reason)", at: scalar.place, labels: scalar.labels)
}

extension SettingType {
  /// What a value must be, for messages.
  var expectation: String {
    switch self {
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .string: "a string"
    case .choice(let words): alternatives(words)
    case .byteSize: "a size such as '10MB'"
    case .path: "a path"
    case .condition: "a condition such as 'words < 50'"
    case .list: "a list"
    }
  }
}

extension ByteSize {
  /// The size as it is written.
  var shown: String {
    if case .string(let text) = raw { text } else { "\(byteCount)B" }
  }
}

/// A range in words; an end that equals `none` is no limit.
private func rangeText<Number: Comparable>(
  _ range: ClosedRange<Number>, none: (least: Number, most: Number),
  _ show: (Number) -> String
) -> String {
  let (least, most) = (show(range.lowerBound), show(range.upperBound))
  switch (range.lowerBound == none.least, range.upperBound == none.most) {
  case (false, false): return "\(least) to \(most)"
  case (false, true): return "\(least) or more"
  case (true, false): return "\(most) or less"
  case (true, true): return "a finite number"
  }
}
