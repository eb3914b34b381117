// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import StageKit
import StandardStages
import Testing

/// What must stand in more than one place for a stage module, so that none of it is forgotten.
struct ModuleFoldersTests {
  private static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  private static func text(_ path: String) throws -> String {
    let contents = FileManager.default.contents(atPath: "\(root)/\(path)")
    return String(decoding: try #require(contents, "there is no \(path)"), as: UTF8.self)
  }

  /// The folders of `Plugins` that have Swift files.
  static func modules() throws -> [String] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: "\(root)/Plugins").sorted().filter { name in
      let files = try? manager.contentsOfDirectory(atPath: "\(root)/Plugins/\(name)")
      return files?.contains { $0.hasSuffix(".swift") } ?? false
    }
  }

  @Test(arguments: try modules())
  func `a module's stages are installed`(module: String) {
    let installed = StageRegistry.standard.stages.map { String(reflecting: $0) }
    #expect(
      installed.contains { $0.hasPrefix("\(module).") },
      "no stage of \(module) is in Sources/StandardStages/StandardStages.swift")
  }

  @Test(arguments: try modules())
  func `a module has a README and tests`(module: String) throws {
    let readme = try Self.text("Plugins/\(module)/README.md")
    #expect(readme.hasPrefix("# \(module)\n"), "Plugins/\(module)/README.md has another title")
    let tests = try? FileManager.default.contentsOfDirectory(
      atPath: "\(Self.root)/Tests/\(module)Tests")
    #expect(tests?.isEmpty == false, "there are no tests in Tests/\(module)Tests")
  }

  @Test func `every stage stands in the table of modules`() throws {
    let table = try Self.text("Plugins/README.md")
    for stage in StageRegistry.standard.stages {
      let parts = String(reflecting: stage).split(separator: ".")
      let row = table.split(separator: "\n").first { $0.hasPrefix("| [\(parts[0])]") }
      #expect(
        row?.contains("`\(stage.descriptor.name)`") == true,
        "'\(stage.descriptor.name)' is not in the row of \(parts[0]) in Plugins/README.md")
    }
  }

  @Test func `CONTRIBUTING shows the stage that the example package builds`() throws {
    let file = try Self.text("Examples/stage-package/Sources/NumberMasking/MaskNumbers.swift")
    #expect(try Self.text("CONTRIBUTING.md").contains("```swift\n\(file)```\n"))
  }
}
