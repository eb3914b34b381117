// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit

/// The reference page of all stages of a registry in Markdown, from their descriptors alone.
struct ReferencePage {
  let registry: StageRegistry
  /// What a reader runs to write the page anew.
  let command: String

  /// The page.
  var markdown: String {
    let groups = [
      ("Readers", registry.stages.filter { $0 is any Reader.Type }),
      ("Stages that change documents", registry.stages.filter { $0 is any MapStage.Type }),
      ("Outputs", registry.stages.filter { $0 is any OutputStage.Type }),
    ].filter { !$0.1.isEmpty }
    let lists = groups.map { title, stages in
      ["\(title):", stages.map { listItem($0.descriptor) }.joined(separator: "\n")]
    }
    let sections = groups.flatMap(\.1).map { section($0.descriptor) }
    return (head + lists.flatMap(\.self) + sections.flatMap(\.self)).joined(separator: "\n\n")
      + "\n"
  }

  private var head: [String] {
    [
      "<!-- Written from the descriptors of the stages; do not edit. To write it anew:\n"
        + "\(command) -->",
      "# Stages",
      """
      The stages that `sluice` comes with. `sluice stages` lists them and `sluice stages NAME` shows
      the same page in a terminal. [pipelines.md](pipelines.md) says how they are put together.
      """,
    ]
  }

  private func listItem(_ descriptor: StageDescriptor) -> String {
    "- [`\(descriptor.name)`](#\(descriptor.name)): \(descriptor.summary)"
  }

  private func section(_ descriptor: StageDescriptor) -> [String] {
    let rules = descriptor.rules.map { "- `\($0.id)`: \($0.summary)" }
    return [
      "## \(descriptor.name)", descriptor.summary, facts(of: descriptor), descriptor.discussion,
      condition(of: descriptor), settings(of: descriptor), rules.isEmpty ? "" : "Rules:",
      rules.joined(separator: "\n"), example(of: descriptor),
    ].filter { !$0.isEmpty }
  }

  private func facts(of descriptor: StageDescriptor) -> String {
    func names(_ provisions: Set<Provision>) -> String {
      provisions.map(\.rawValue).sorted().joined(separator: ", ")
    }
    let facts = [
      descriptor.needs.isEmpty ? nil : "Needs \(names(descriptor.needs)).",
      descriptor.provides.isEmpty ? nil : "Provides \(names(descriptor.provides)).",
      descriptor.isIdempotent ? nil : "Running it twice is not running it once.",
    ]
    return facts.compactMap(\.self).joined(separator: " ")
  }

  private func condition(of descriptor: StageDescriptor) -> String {
    guard let condition = descriptor.condition else { return "" }
    let need = condition.isRequired ? "required" : "optional"
    return "`if` (\(need)): \(condition.type.markdown). \(condition.summary)"
  }

  private func settings(of descriptor: StageDescriptor) -> String {
    if descriptor.settings.isEmpty { return "" }
    let rows = descriptor.settings.map { setting in
      let value = setting.defaultValue.map { $0.yaml.isEmpty ? "empty" : "`\($0.yaml)`" }
      let cells = [
        "`\(setting.name)`", setting.type.markdown, value ?? "required", setting.summary,
      ]
      return "| " + cells.map(tableCell).joined(separator: " | ") + " |"
    }
    return (["| Setting | Value | Default | Meaning |", "| --- | --- | --- | --- |"] + rows)
      .joined(separator: "\n")
  }

  private func tableCell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private func example(of descriptor: StageDescriptor) -> String {
    let settings = descriptor.example.split(separator: "\n").map { "    \($0)" }
    let lines =
      ["```yaml", "- use: \(descriptor.name)"]
      + (descriptor.condition == nil ? [] : ["  if: \(StageDescriptor.exampleCondition)"])
      + (settings.isEmpty ? [] : ["  with:"] + settings) + ["```"]
    return lines.joined(separator: "\n")
  }
}

extension SettingType {
  /// What the setting accepts, in words.
  fileprivate var markdown: String {
    switch self {
    case .boolean: "`true` or `false`"
    case .integer(let range): "a whole number" + bounds(range, widest: .min ... .max)
    case .number(let range):
      "a number"
        + bounds(
          range,
          widest:
            -.greatestFiniteMagnitude ... .greatestFiniteMagnitude)
    case .string: "text"
    case .choice(let words):
      words.dropLast().map { "`\($0)`" }.joined(separator: ", ") + " or `\(words.last ?? "")`"
    case .byteSize(let range):
      range.upperBound == .max
        ? "a size with its unit"
        : "a size, `\(ByteSize(range.lowerBound).raw.yaml)` to "
          + "`\(ByteSize(range.upperBound).raw.yaml)`"
    case .path(.input): "a file, folder, glob, or `-` for standard input"
    case .path(.resource): "a file"
    case .path(.outputFile): "a file, or `-` for standard output"
    case .path(.outputDirectory): "a folder"
    case .condition: "a condition on documents, as in [expressions](expressions.md)"
    case .list(let element): "a list, each \(element.markdown)"
    }
  }

  private func bounds<Bound>(_ range: ClosedRange<Bound>, widest: ClosedRange<Bound>) -> String {
    if range == widest { return "" }
    if range.upperBound == widest.upperBound { return ", \(range.lowerBound) or more" }
    return ", \(range.lowerBound) to \(range.upperBound)"
  }
}

extension RawSetting {
  /// The value as one writes it in YAML; empty for an empty text or list.
  fileprivate var yaml: String {
    switch self {
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .string(let value): value
    case .list(let values):
      values.isEmpty ? "" : "[\(values.map(\.yaml).joined(separator: ", "))]"
    }
  }
}
