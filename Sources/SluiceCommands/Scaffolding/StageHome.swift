// SPDX-License-Identifier: Apache-2.0

import PipelineRunner
import SystemPackage

/// Where a new stage goes: a checkout of Sluice, or a package of somebody's own.
struct StageHome {
  /// The list of the stages that sluice comes with.
  static let standardStages = "Sources/StandardStages/StandardStages.swift"
  private static let manifest = "Package.swift"
  private static let moduleTable = "Plugins/README.md"

  private let folder: String
  private let isCheckout: Bool

  /// The package in a folder.
  ///
  /// - Throws: `ScaffoldingError` when there is none, or none that has stages.
  init(at folder: String) throws(ScaffoldingError) {
    self.folder = folder
    isCheckout = exists(below(folder, Self.standardStages))
    guard exists(below(folder, Self.manifest)) else {
      throw ScaffoldingError(
        "no-package", "there is no package in '\(folder)': it has no '\(Self.manifest)'",
        help: "go to a checkout of Sluice, or to a package made like 'Examples/stage-package'")
    }
  }

  /// The files to write, those that change among them.
  ///
  /// - Throws: `ScaffoldingError` when a list that has to be changed is not found.
  func files(for names: StageNames) throws(ScaffoldingError) -> [ScaffoldedFile] {
    let stage = ScaffoldedStage(names: names)
    let tests = ScaffoldedFile(
      path: "Tests/\(names.module)Tests/\(names.type)Tests.swift", text: stage.tests)
    let place = isCheckout ? "Plugins" : "Sources"
    let module = "\(place)/\(names.module)"
    let source = ScaffoldedFile(path: "\(module)/\(names.type).swift", text: stage.source)
    let isDeclared = try lines(of: Self.manifest).contains("\"\(names.module)\"")
    for taken in [module, "Tests/\(names.module)Tests"]
    where isDeclared || exists(below(folder, taken)) {
      throw ScaffoldingError(
        "existing-module",
        isDeclared
          ? "there is a module '\(names.module)' already"
          : "'\(below(folder, taken))' is there already",
        help: "name another module with '--module'")
    }
    if !isCheckout { return [source, tests] + (try editsOfPackage(for: names)) }
    return [source, ScaffoldedFile(path: "\(module)/README.md", text: stage.readme), tests]
      + (try editsOfCheckout(for: names))
  }

  /// What to do next, in the folder.
  func commands(for names: StageNames) -> [String] {
    let test = "swift test --skip-build --disable-xctest --filter"
    let format = "swift format -i -r Package.swift Sources Tests"
    let build = "swift build --build-tests"
    if !isCheckout { return [format, build, "\(test) \(names.module)Tests"] }
    return [
      "make format", "Scripts/record-reference.sh",
      "\(test) '\(names.module)Tests|StandardStagesTests|SluiceCommandsTests'",
    ]
  }

  // MARK: A checkout of Sluice

  private func editsOfCheckout(for names: StageNames) throws(ScaffoldingError) -> [ScaffoldedFile] {
    var manifest = try lines(of: Self.manifest)
    try manifest.insert("  \"\(names.module)\",", beforeNext: "]", after: "let stageNames = [")
    var stages = try lines(of: Self.standardStages)
    try stages.insertImport(of: names.module)
    try stages.insertSorted("      \(names.type).self,", among: ".self,")
    var table = try lines(of: Self.moduleTable)
    try table.insert(
      "| [\(names.module)](\(names.module)) | `\(names.stage)` | "
        + "Runs of exclamation marks are cut. |", behindLast: "| [")
    return [manifest, stages, table].map(\.file)
  }

  // MARK: A package

  private func editsOfPackage(for names: StageNames) throws(ScaffoldingError) -> [ScaffoldedFile] {
    var manifest = try lines(of: Self.manifest)
    let hasLayers = manifest.contains("let stageLayers = ")
    let products = ["StageKit", "DocumentModel", "Diagnostics"].map(product).joined(separator: ", ")
    let layers = hasLayers ? "stageLayers" : "[\(products)]"
    try manifest.insert(
      """
          .target(name: "\(names.module)", dependencies: \(layers)),
          .testTarget(
            name: "\(names.module)Tests",
            dependencies: [
              "\(names.module)", \(product("StageTesting")),
            ] + \(layers)),
      """, behind: "  targets: [")
    try manifest.insert(
      "\"\(names.module)\", ", inLineWith: "dependencies: [",
      after: ".executableTarget(")
    var tool = try lines(of: try registrationPath())
    try tool.insertImport(of: names.module)
    try tool.insert("\(names.type).self, ", inLineWith: "StageRegistry.standard.stages + [")
    return [manifest, tool].map(\.file)
  }

  private func product(_ name: String) -> String {
    ".product(name: \"\(name)\", package: \"sluice\")"
  }

  /// The source that hands its stages to the tool.
  private func registrationPath() throws(ScaffoldingError) -> String {
    for folder in names(in: "Sources") {
      for file in names(in: "Sources/\(folder)") where file.hasSuffix(".swift") {
        let path = "Sources/\(folder)/\(file)"
        if try lines(of: path).contains("StageRegistry.standard.stages + [") { return path }
      }
    }
    throw ScaffoldingError(
      "no-registration",
      "no source in '\(below(folder, "Sources"))' hands 'StageRegistry.standard.stages + […]' to the tool",
      help: "write a tool as in 'Examples/stage-package/Sources/newsroom'")
  }

  private func names(in path: String) -> [String] {
    (try? directoryNames(at: below(folder, path))) ?? []
  }

  private func lines(of path: String) throws(ScaffoldingError) -> SourceLines {
    do throws(Errno) {
      let bytes = try contents(ofFile: below(folder, path))
      return SourceLines(path: path, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw ScaffoldingError(
        "unreadable-file", "'\(below(folder, path))' cannot be read: \(error.reason)")
    }
  }
}
