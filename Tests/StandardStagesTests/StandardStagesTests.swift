// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Expressions
import FoundationEssentials
import StageKit
import StandardStages
import Testing

struct StandardStagesTests {
  /// A stage of the registry, called by its name in test reports.
  struct Entry: CustomTestStringConvertible, Sendable {
    let stage: any Stage.Type

    var descriptor: StageDescriptor { stage.descriptor }
    var testDescription: String { descriptor.name }

    /// Module and type, as Swift calls them.
    var swiftName: (module: String, type: String) {
      let parts = String(reflecting: stage).split(separator: ".")
      return (String(parts[0]), String(parts[1]))
    }
  }

  static let entries = StageRegistry.standard.stages.map { Entry(stage: $0) }

  @Test func `there are stages that read and stages that change documents`() {
    #expect(Self.entries.contains { $0.stage is any Reader.Type })
    #expect(Self.entries.contains { $0.stage is any MapStage.Type })
  }

  @Test(arguments: entries)
  func `a stage has the name of its type in kebab-case`(entry: Entry) {
    #expect(entry.descriptor.name == kebabCase(entry.swiftName.type))
  }

  @Test(arguments: entries)
  func `a summary is one sentence of at most 72 characters`(entry: Entry) {
    #expect(entry.descriptor.summary.count <= 72)
    #expect(isSentence(entry.descriptor.summary))
  }

  @Test(arguments: entries)
  func `names of settings and rules are unique and in kebab-case`(entry: Entry) {
    let settings = entry.descriptor.settings.map(\.name)
    let rules = entry.descriptor.rules.map(\.id)
    #expect(Set(settings).count == settings.count)
    #expect(Set(rules).count == rules.count)
    for name in settings + rules { #expect(isKebabCase(name), "\(name)") }
  }

  @Test(arguments: entries)
  func `help for settings and rules is a sentence`(entry: Entry) {
    for setting in entry.descriptor.settings { #expect(isSentence(setting.summary)) }
    for rule in entry.descriptor.rules { #expect(isSentence(rule.summary)) }
  }

  @Test(arguments: entries)
  func `a default is of its setting's type and in its range`(entry: Entry) {
    for setting in entry.descriptor.settings {
      guard let value = setting.defaultValue else { continue }
      #expect(setting.type.accepts(value), "\(setting.name): \(value)")
    }
  }

  @Test(arguments: entries)
  func `the example has every required setting and none that does not exist`(entry: Entry) {
    let names = entry.descriptor.example.split(separator: "\n").compactMap { line in
      line.first == " " || line.first == "-"
        ? nil : line.split(separator: ":").first.map(String.init)
    }
    let settings = entry.descriptor.settings
    #expect(Set(names).isSubset(of: settings.map(\.name)))
    #expect(Set(settings.filter(\.isRequired).map(\.name)).isSubset(of: names))
  }

  @Test(arguments: entries)
  func `a stage stands in the README of its module`(entry: Entry) throws {
    let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(3).joined(separator: "/")
    let path = "\(repository)/Plugins/\(entry.swiftName.module)/README.md"
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    #expect(text.contains("`\(entry.descriptor.name)`"))
  }

  @Test(arguments: [
    ("ReadJSONL", "read-jsonl"), ("DedupeHeadings", "dedupe-headings"), ("WriteCSV", "write-csv"),
    ("Clean", "clean"), ("ReadHTMLPage", "read-html-page"),
  ])
  func `kebab-case keeps acronyms together`(type: String, name: String) {
    #expect(kebabCase(type) == name)
  }
}

private func kebabCase(_ type: String) -> String {
  let letters = Array(type)
  var name = ""
  for (index, letter) in letters.enumerated() {
    let follows = index > 0 && letters[index - 1].isLowercase
    let precedes = index > 0 && index + 1 < letters.count && letters[index + 1].isLowercase
    if letter.isUppercase, follows || precedes { name += "-" }
    name += letter.lowercased()
  }
  return name
}

private func isKebabCase(_ name: String) -> Bool {
  name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
    !part.isEmpty
      && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}

private func isSentence(_ text: String) -> Bool {
  text.hasSuffix(".") && text.first?.isLowercase == false && !text.contains("\n")
}

extension SettingType {
  /// Whether a value written like this is of this type and in its range.
  fileprivate func accepts(_ value: RawSetting) -> Bool {
    switch (self, value) {
    case (.boolean, .boolean), (.string, .string), (.path, .string): true
    case (.condition, _): DocumentCondition(raw: value) != nil
    case (.integer(let range), .integer(let number)): range.contains(number)
    case (.number(let range), .number(let number)): range.contains(number)
    case (.number(let range), .integer(let number)): range.contains(Double(number))
    case (.choice(let words), .string(let word)): words.contains(word)
    case (.byteSize(let range), _):
      ByteSize(raw: value).map { range.contains($0.byteCount) } ?? false
    case (.list(let element), .list(let values)): values.allSatisfy { element.accepts($0) }
    default: false
    }
  }
}
