// SPDX-License-Identifier: Apache-2.0

import Foundation
import StageKit
import Testing

@testable import SluiceCommands

/// `sluice new stage` on copies of this checkout and of the example package, as far as it reads them.
///
/// That what it makes builds and passes is shown by `.ci/run`, which does both.
struct NewStageCommandTests {
  let folder: TrialFolder

  init() throws { folder = try TrialFolder() }

  private func copy(_ paths: [String], from base: String) throws {
    for path in paths {
      let source = PipelineSchemaFileTests.root.appending(path: base).appending(path: path)
      let target = URL(filePath: folder[path])
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: source, to: target)
    }
  }

  private func copyCheckout() throws {
    try copy(
      ["Package.swift", "Sources/StandardStages/StandardStages.swift", "Plugins/README.md"],
      from: ".")
  }

  private func copyPackage() throws {
    try copy(["Package.swift", "Sources/newsroom/Newsroom.swift"], from: "Examples/stage-package")
  }

  /// The lines that a file has now and had not before.
  private func added(to path: String, from base: String) throws -> [String] {
    let before = try String(
      contentsOf: PipelineSchemaFileTests.root.appending(path: base).appending(path: path),
      encoding: .utf8)
    let now = folder.text(of: path) ?? ""
    let difference = now.split(separator: "\n").difference(from: before.split(separator: "\n"))
    return difference.insertions.map { change in
      guard case .insert(_, let line, _) = change else { return "" }
      return line.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test func `in a checkout a stage gets a folder, tests and its place in the lists`() async throws
  {
    try copyCheckout()
    let result = await sluice("new", "stage", "cut-marks", "--in", folder.path)
    #expect(result.exitCode == 0, "\(result.errors)")
    let made = [
      "Plugins/CutMarksStage/CutMarks.swift", "Plugins/CutMarksStage/README.md",
      "Tests/CutMarksStageTests/CutMarksTests.swift",
    ]
    for path in made {
      #expect(folder.text(of: path)?.contains("§") == false)
      #expect(result.output.contains("wrote   \(folder[path])\n"))
    }
    #expect(try added(to: "Package.swift", from: ".") == ["\"CutMarksStage\","])
    #expect(
      try added(to: "Sources/StandardStages/StandardStages.swift", from: ".") == [
        "import CutMarksStage", "CutMarks.self,",
      ])
    #expect(
      try added(to: "Plugins/README.md", from: ".") == [
        "| [CutMarksStage](CutMarksStage) | `cut-marks` | Runs of exclamation marks are cut. |"
      ])
  }

  @Test func `imports and stages stay in the order of the alphabet`() async throws {
    try copyCheckout()
    for name in ["zap-marks", "aim-marks", "mend-marks"] {
      let result = await sluice("new", "stage", name, "--in", folder.path)
      #expect(result.exitCode == 0)
    }
    let text = try #require(folder.text(of: "Sources/StandardStages/StandardStages.swift"))
    let lines = text.split(separator: "\n")
    let imports = lines.filter { $0.contains("import ") }.compactMap {
      $0.split(separator: " ").last
    }
    let stages = lines.filter { $0.hasSuffix(".self,") }
    #expect(imports == imports.sorted())
    #expect(stages == stages.sorted())
    #expect(stages.count > 3)
  }

  @Test func `in a package a stage gets its targets and its place in the tool`() async throws {
    try copyPackage()
    let result = await sluice(
      "new", "stage", "cut-marks", "--module", "MarkCutting", "--in", folder.path)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(
      folder.text(of: "Sources/MarkCutting/CutMarks.swift")?.contains("\"cut-marks\"") == true)
    #expect(
      folder.text(of: "Tests/MarkCuttingTests/CutMarksTests.swift")?
        .contains("@testable import MarkCutting\n") == true)
    let manifest = try #require(folder.text(of: "Package.swift"))
    #expect(manifest.contains(".target(name: \"MarkCutting\", dependencies: stageLayers),"))
    #expect(manifest.contains("name: \"MarkCuttingTests\","))
    #expect(manifest.contains("dependencies: [\"MarkCutting\", \"NumberMasking\"] + toolLayers"))
    let tool = try #require(folder.text(of: "Sources/newsroom/Newsroom.swift"))
    #expect(tool.contains("import MarkCutting\nimport NumberMasking\n"))
    #expect(tool.contains("StageRegistry.standard.stages + [CutMarks.self, MaskNumbers.self]"))
  }

  @Test(arguments: [
    ("CutMarks", "write 'cut-marks'"), ("cut_marks", "write 'cut-marks'"),
    ("cut marks", "write 'cut-marks'"), ("2cut", "write it as in 'mask-numbers'"),
    ("cut--marks", "write it as in 'mask-numbers'"), ("", "write it as in 'mask-numbers'"),
    ("../cut", "write it as in 'mask-numbers'"), ("kürzen", "write it as in 'mask-numbers'"),
    ("document", "say what the stage does, as in 'mask-numbers'"),
    ("shorten", "'sluice help shorten' shows it; choose another name"),
  ])
  func `a name that a stage cannot have is told with a better one`(
    name: String, help: String
  ) async throws {
    try copyCheckout()
    let result = await sluice("new", "stage", "--in", folder.path, "--", name)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.errors.hasSuffix("help: \(help)\n"), "\(result.errors)")
    #expect(folder.names == ["Package.swift", "Plugins", "Sources"])
  }

  @Test func `a name has at most 40 characters`() async throws {
    try copyCheckout()
    let name = String(repeating: "a", count: 41)
    let result = await sluice("new", "stage", name, "--in", folder.path)
    #expect(result.errors.contains("at most 40 characters, not 41"))
    let longest = await sluice("new", "stage", String(name.dropLast()), "--in", folder.path)
    #expect(longest.exitCode == 0)
  }

  @Test(arguments: [
    ("CutMarks", "a module cannot have the name of its type, 'CutMarks'"),
    ("cutting", "letters and digits, a capital first, not 'cutting'"),
    ("Mark-Cutting", "letters and digits, a capital first, not 'Mark-Cutting'"),
    ("Reading", "there is a module 'Reading' already"),
  ])
  func `a name that a module cannot have is told`(module: String, message: String) async throws {
    try copyCheckout()
    let result = await sluice(
      "new", "stage", "cut-marks", "--module", module, "--in", folder.path)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(folder.names == ["Package.swift", "Plugins", "Sources"])
  }

  @Test func `a stage is never made twice`() async throws {
    try copyPackage()
    _ = await sluice("new", "stage", "cut-marks", "--in", folder.path)
    let manifest = folder.text(of: "Package.swift")
    let again = await sluice("new", "stage", "cut-marks", "--in", folder.path)
    #expect(again.exitCode == 64)
    #expect(again.errors.contains("error[existing-module]"))
    #expect(folder.text(of: "Package.swift") == manifest)
  }

  @Test func `a folder without a package is told`() async {
    let result = await sluice("new", "stage", "cut-marks", "--in", folder.path)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("error[no-package]"))
    #expect(folder.names == [])
  }

  @Test func `a package of another layout is left alone`() async throws {
    try folder.write("let package = Package(name: \"other\")\n", to: "Package.swift")
    let result = await sluice("new", "stage", "cut-marks", "--in", folder.path)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("error[unknown-layout]"))
    #expect(folder.names == ["Package.swift"])
  }

  @Test func `a package without a tool of its own is left alone`() async throws {
    try copy(["Package.swift"], from: "Examples/stage-package")
    let result = await sluice("new", "stage", "cut-marks", "--in", folder.path)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("error[no-registration]"))
    #expect(folder.names == ["Package.swift"])
  }
}
