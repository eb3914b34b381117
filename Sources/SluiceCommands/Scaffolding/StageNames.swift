// SPDX-License-Identifier: Apache-2.0

import StageKit

/// What a new stage is called: in pipelines, as a Swift type and as a module.
struct StageNames {
  /// People write two or three words.
  static let longest = 40

  /// The name in pipelines, such as `mask-numbers`.
  let stage: String
  /// The Swift type, such as `MaskNumbers`.
  let type: String
  /// The Swift module, such as `NumberMasking`.
  let module: String

  /// The names of a stage that is called `stage`.
  ///
  /// - Throws: `ScaffoldingError` when there is such a stage already, or when a name is none that
  ///   pipelines or Swift could have.
  init(_ stage: String, module: String?, taken registry: StageRegistry) throws(ScaffoldingError) {
    try Self.check(stage)
    if let taken = registry.stages.first(where: { type in
      ([type.descriptor.name] + type.descriptor.formerNames).contains(stage)
    }) {
      throw ScaffoldingError(
        "existing-stage", "there is a stage '\(taken.descriptor.name)' already",
        help: "'sluice help \(taken.descriptor.name)' shows it; choose another name")
    }
    self.stage = stage
    type = stage.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    self.module = module ?? "\(type)Stage"
    if Self.reserved.contains(type) {
      throw ScaffoldingError(
        "wrong-name", "'\(stage)' would make the type '\(type)', which stands for something else",
        help: "say what the stage does, as in 'mask-numbers'")
    }
    try checkModule()
  }

  private static func check(_ stage: String) throws(ScaffoldingError) {
    if !isKebabCase(stage) {
      throw ScaffoldingError(
        "wrong-name",
        "the name of a stage has words of a to z and digits with '-' between them, not '\(stage)'",
        help: kebabCase(stage).map { "write '\($0)'" } ?? "write it as in 'mask-numbers'")
    }
    if stage.utf8.count > longest {
      throw ScaffoldingError(
        "wrong-name",
        "the name of a stage has at most \(longest) characters, not \(stage.utf8.count)")
    }
  }

  private static func isKebabCase(_ name: String) -> Bool {
    name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      part.utf8.first.map { (0x61...0x7A).contains($0) } == true
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// What somebody means who writes `MaskNumbers` or `mask_numbers`; nil when nobody can know.
  private static func kebabCase(_ name: String) -> String? {
    var result = ""
    for character in name {
      if character.isUppercase, let last = result.last, last != "-" { result += "-" }
      result += "_ ".contains(character) ? "-" : character.lowercased()
    }
    return isKebabCase(result) ? result : nil
  }

  private func checkModule() throws(ScaffoldingError) {
    let isIdentifier =
      module.utf8.first.map { (0x41...0x5A).contains($0) } == true
      && module.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }
    if !isIdentifier {
      throw ScaffoldingError(
        "wrong-name",
        "the name of a module has letters and digits, a capital first, not '\(module)'",
        help: "write it as in 'NumberMasking'")
    }
    if module == type {
      throw ScaffoldingError(
        "wrong-name", "a module cannot have the name of its type, '\(type)'",
        help: "name what it does, as in 'NumberMasking' for 'MaskNumbers'")
    }
  }

  /// Types that Swift does not let one declare, that everybody takes for those of Swift, or that a
  /// stage and its tests need.
  private static let reserved: Set<String> = [
    "DamagedText", "Document", "EditCount", "MapStage", "Passage", "RawSetting", "Rule",
    "SeededGenerator", "Setting", "Stage", "StageContext", "StageDescriptor", "StageLaws",
    "StageSettings", "String", "TextEditor",
    "Any", "AnyObject", "Array", "Bool", "Character", "Dictionary", "Double", "Float", "Never",
    "Optional", "Protocol", "Result", "Self", "Set", "Span", "Task", "Type", "Void",
  ]
}
