// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A page of the documentation and the blocks of code in it.
struct DocumentationPage: CustomTestStringConvertible, Sendable {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The pages for users and contributors, by their paths.
  static let all: [DocumentationPage] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Documentation")) ?? []
    let pages = names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/\($0)" }
    return (["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"] + pages).map(DocumentationPage.init)
  }()

  /// A block between two lines of three backticks.
  struct Block: Sendable {
    /// What stands behind the backticks.
    let language: String
    /// Where its first line is among those of the page, from 0.
    let start: Int
    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }
  }

  /// The path from the root of the repository.
  let path: String
  let lines: [String]
  let blocks: [Block]

  var testDescription: String { path }

  init(_ path: String) {
    self.path = path
    let text = try? String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    lines = (text ?? "").components(separatedBy: "\n")
    var blocks: [Block] = []
    var opening: Int?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      if let start = opening {
        blocks.append(
          Block(
            language: String(lines[start].dropFirst(3)), start: start + 1,
            lines: Array(lines[(start + 1)..<number])))
      }
      opening = opening == nil ? number : nil
    }
    self.blocks = blocks
  }

  /// Lines that are set in as code without saying what they are; nobody could hold those.
  var codeWithoutLanguage: [String] {
    let inBlocks = Set(blocks.flatMap { $0.start..<($0.start + $0.lines.count) })
    return lines.indices.filter { index in
      lines[index].hasPrefix("    ") && !inBlocks.contains(index)
        && (index == 0 || lines[index - 1].isEmpty)
    }.map { lines[$0] }
  }
}
