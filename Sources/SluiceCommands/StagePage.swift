// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit

/// The reference page of a stage as plain text, 80 columns wide, from its descriptor alone.
struct StagePage {
  private let descriptor: StageDescriptor

  init(_ descriptor: StageDescriptor) { self.descriptor = descriptor }

  /// The page.
  var text: String {
    let sections = [head, discussion, condition, settings, rules, example]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    var text = "\(descriptor.name): \(descriptor.summary)\n"
    for (word, provisions) in [("needs", descriptor.needs), ("provides", descriptor.provides)]
    where !provisions.isEmpty {
      text += "\(word) \(provisions.map(\.rawValue).sorted().joined(separator: ", "))\n"
    }
    return text
  }

  private var discussion: String {
    let paragraphs = descriptor.discussion.split(separator: "\n").filter { !$0.isEmpty }
    return paragraphs.map { wrapped(String($0), indent: 0) }.joined(separator: "\n")
  }

  private var condition: String {
    guard let condition = descriptor.condition else { return "" }
    return "Condition\n"
      + wrapped(
        "if: \(condition.type.words); \(condition.isRequired ? "required" : "optional")",
        indent: 2, hanging: 6)
      + wrapped(condition.summary, indent: 6)
  }

  private var settings: String {
    if descriptor.settings.isEmpty { return "" }
    return "Settings\n"
      + descriptor.settings.map { setting in
        let value =
          setting.defaultValue.map { value in
            let text = value.text
            return "default \(text.isEmpty ? "empty" : text)"
          } ?? "required"
        return wrapped("\(setting.name): \(setting.type.words); \(value)", indent: 2, hanging: 6)
          + wrapped(setting.summary, indent: 6)
      }.joined()
  }

  private var rules: String {
    if descriptor.rules.isEmpty { return "" }
    return "Rules, as the account of removals and edits names them\n"
      + descriptor.rules.map { rule in
        wrapped("\(rule.id): \(rule.summary)", indent: 2, hanging: 6)
      }.joined()
  }

  private var example: String {
    var text = "Example\n  - use: \(descriptor.name)\n"
    if descriptor.condition != nil { text += "    if: \(StageDescriptor.exampleCondition)\n" }
    if descriptor.example.isEmpty { return text }
    text += "    with:\n"
    for line in descriptor.example.split(separator: "\n", omittingEmptySubsequences: false)
    where !line.isEmpty {
      text += "      \(line)\n"
    }
    return text
  }
}

extension SettingType {
  /// What the setting accepts, in words.
  fileprivate var words: String {
    switch self {
    case .boolean: "true or false"
    case .integer(let range): "a whole number" + bounds(range, all: .min ... .max)
    case .number(let range):
      "a number"
        + bounds(range, all: -.greatestFiniteMagnitude ... .greatestFiniteMagnitude)
    case .string: "text"
    case .choice(let words): words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    case .byteSize(let range):
      range.upperBound == .max
        ? "a size with its unit"
        : "a size, \(ByteSize(range.lowerBound).raw.text) to \(ByteSize(range.upperBound).raw.text)"
    case .path(.input): "a file, folder, glob, or - for standard input"
    case .path(.resource): "a file"
    case .path(.outputFile): "a file, or - for standard output"
    case .path(.outputDirectory): "a folder"
    case .condition: "a condition on documents"
    case .list(let element): "a list, each entry \(element.words)"
    }
  }

  private func bounds<Bound>(_ range: ClosedRange<Bound>, all: ClosedRange<Bound>) -> String {
    if range == all { return "" }
    if range.upperBound == all.upperBound { return ", \(range.lowerBound) or more" }
    return ", \(range.lowerBound) to \(range.upperBound)"
  }
}

extension RawSetting {
  /// The value as one writes it in YAML; empty for an empty text or list.
  var text: String {
    switch self {
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .string(let value): value
    case .list(let values):
      values.isEmpty ? "" : "[\(values.map(\.text).joined(separator: ", "))]"
    }
  }
}

/// `text` in lines of at most 80 characters where blanks allow, each ended.
private func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> String {
  var lines: [String] = []
  var line = String(repeating: " ", count: indent)
  var isEmpty = true
  for word in text.split(separator: " ") {
    if !isEmpty, line.count + 1 + word.count > 80 {
      lines.append(line)
      line = String(repeating: " ", count: hanging ?? indent)
      isEmpty = true
    }
    line += isEmpty ? String(word) : " " + word
    isEmpty = false
  }
  return (lines + [line]).map { $0 + "\n" }.joined()
}
