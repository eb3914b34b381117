// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import StageKit
import Testing

@testable import PipelineRunner

struct InputFilesTests {
  let folder: TrialFolder

  init() throws {
    folder = try TrialFolder()
    for name in [
      "in/b.txt", "in/a.txt", "in/B.txt", "in/.hidden", "in/deep/er/c.txt", "in/deep/d.md",
      "in/.git/e.txt",
    ] { try folder.write(name, to: name) }
  }

  func look(_ paths: String..., writing: [String] = []) -> InputFiles {
    InputFiles(
      paths.map { InputPath($0 == "-" ? $0 : folder[$0]) },
      excluding: writing.map { .init(path: folder[$0], isDirectory: true) })
  }

  func paths(_ inputs: InputFiles) -> [String] {
    inputs.files.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }

  @Test func `a folder is read to its depths in the order of the bytes, without hidden files`() {
    #expect(
      paths(look("in")) == [
        "in/B.txt", "in/a.txt", "in/b.txt", "in/deep/d.md", "in/deep/er/c.txt",
      ])
  }

  @Test func `a hidden file is read when it is named`() {
    #expect(paths(look("in/.hidden", "in/.g*/*")) == ["in/.hidden", "in/.git/e.txt"])
  }

  @Test(arguments: [
    ("in/*.txt", ["in/B.txt", "in/a.txt", "in/b.txt"]),
    ("in/**/*.txt", ["in/B.txt", "in/a.txt", "in/b.txt", "in/deep/er/c.txt"]),
    ("in/*/d.md", ["in/deep/d.md"]), ("in/**/er/?.txt", ["in/deep/er/c.txt"]),
    ("in/deep/**", ["in/deep/d.md", "in/deep/er/c.txt"]),
    ("in/[ab].txt", ["in/a.txt", "in/b.txt"]),
  ])
  func `a glob stands for the files that match`(pattern: String, expected: [String]) {
    #expect(paths(look(pattern)) == expected)
  }

  @Test func `a file is named by its path below the input folder, without extension`() {
    #expect(look("in").files.map(\.name) == ["B", "a", "b", "deep/d", "deep/er/c"])
    #expect(look("in/**/*.md").files.map(\.name) == ["deep/d"])
    #expect(look("in/deep/d.md").files.map(\.name) == ["d"])
  }

  @Test func `files that would be called the same are told apart`() throws {
    try folder.write("", to: "in/a.md")
    try folder.write("", to: "other/a.txt")
    let inputs = look("in/a.*", "other/a.txt", "in/b.txt")
    let prefix = folder.path.dropFirst()
    #expect(
      inputs.files.map(\.name) == ["a.md", "\(prefix)/in/a.txt", "\(prefix)/other/a.txt", "b"])
  }

  @Test func `a file is read once, however many paths lead to it`() {
    #expect(paths(look("in/b.txt", "in/./b.txt", "in/b*")) == ["in/b.txt"])
  }

  @Test func `a name with brackets is taken as it stands when there is such a file`() throws {
    try folder.write("", to: "in/[ab].txt")
    #expect(paths(look("in/[ab].txt")) == ["in/[ab].txt"])
  }

  @Test func `what the run writes is not read from a folder or glob`() {
    #expect(paths(look("in", writing: ["in/deep"])) == ["in/B.txt", "in/a.txt", "in/b.txt"])
    #expect(paths(look("in/**/*.md", "in/deep/d.md", writing: ["in/deep"])) == ["in/deep/d.md"])
  }

  @Test func `a folder that leads back to itself is not entered again`() throws {
    try folder.link("in/deep/loop", to: "..")
    try folder.link("in/deep/file", to: "../a.txt")
    let expected = [
      "in/B.txt", "in/a.txt", "in/b.txt", "in/deep/d.md", "in/deep/er/c.txt", "in/deep/file",
    ]
    #expect(paths(look("in")) == expected)
    #expect(paths(look("in/**")) == expected)
  }

  @Test(arguments: [
    ("absent.txt", "missing-input"), ("absent/", "missing-input"), ("in/*.pdf", "empty-input"),
    ("absent/**/*.txt", "empty-input"), ("void", "empty-input"), ("in/a.txt/b", "unreadable-input"),
    ("in/circle", "unreadable-input"),
  ])
  func `a path that leads to nothing is a problem, and the others are read`(
    path: String, id: String
  ) throws {
    try folder.write("", to: "void/.hidden")
    try folder.link("in/circle", to: "circle")
    let inputs = look(path, "in/a.txt")
    #expect(inputs.problems.map(\.id) == [id])
    #expect(inputs.problems[0].message.contains("'\(folder[path])'"))
    #expect(paths(inputs) == ["in/a.txt"])
  }

  @Test func `a dash is standard input`() {
    let file = look("-").files[0]
    #expect(file.isStandardInput)
    #expect(file.name == "stdin")
    #expect(file.byteCount == nil)
  }
}
