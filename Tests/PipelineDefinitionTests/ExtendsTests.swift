// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineDefinition
import StageKit
import Testing

struct ExtendsTests {
  /// A loader over files in memory.
  private func loader(_ files: [String: String]) -> PipelineLoader {
    PipelineLoader(registry: testRegistry, environment: [:]) { path throws(StageError) in
      guard let text = files[path] else {
        throw StageError("missing-resource", "there is no file '\(path)'")
      }
      return Array(text.utf8)
    }
  }

  private func file(_ text: String, path: String = "p/child.yaml") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  private static let base = """
    version: 1
    pipeline: base
    vars: { out: results, mark: '#' }
    read: { use: read-lines, with: { paths: [a.txt], encoding: latin1 } }
    stages:
      - use: trim
        with: { marker: "${mark}", window: 5 }
      - use: find-tables
      - use: write-lines
        with: { path: "${out}/x" }

    """

  private func explained(_ checked: CheckedPipeline) -> [String] {
    checked.stages.map { stage in
      let written = stage.settings.filter { $0.origin.source != .standard }
      return stage.descriptor.name
        + written.map { " \($0.name)=\($0.value)" }.joined()
    }
  }

  @Test func `a pipeline has what it extends, with its own values on top`() throws {
    let checked = loader(["p/base.yaml": Self.base]).examine(
      file("version: 1\npipeline: child\nextends: base.yaml\nvars: { mark: '!' }\n"))
    #expect(summaries(checked.diagnostics) == [])
    #expect(checked.plan?.name == "child")
    #expect(checked.files.map(\.path) == ["p/child.yaml", "p/base.yaml"])
    #expect(
      explained(checked) == [
        #"read-lines paths=list([StageKit.RawSetting.string("a.txt")]) encoding=string("latin1")"#,
        #"trim window=integer(5) marker=string("!")"#, "find-tables",
        #"write-lines path=string("results/x")"#,
      ])
  }

  @Test func `a list of stages takes the place of the other`() throws {
    let checked = loader(["p/base.yaml": Self.base]).examine(
      file("version: 1\npipeline: child\nextends: ./base.yaml\nstages: [{ use: trim }]\n"))
    #expect(summaries(checked.diagnostics) == [])
    #expect(checked.plan?.steps.map(\.name) == ["trim"])
  }

  @Test func `stages can be changed, added and taken out`() throws {
    let checked = loader(["p/base.yaml": Self.base]).examine(
      file(
        """
        version: 1
        pipeline: child
        extends: base.yaml
        read: { with: { paths: [b.txt] } }
        stages:
          first: [{ use: tag-words }]
          before: { find-tables: [{ use: trim, with: { least: 1 } }] }
          after: { trim: [{ use: trim, with: { least: 2 } }] }
          change: { trim: { with: { window: 6 } }, write-lines: { with: { path: y } } }
          remove: [find-tables]
          last: [{ use: write-lines, with: { path: z } }]

        """))
    #expect(summaries(checked.diagnostics) == [])
    #expect(
      explained(checked) == [
        #"read-lines paths=list([StageKit.RawSetting.string("b.txt")]) encoding=string("latin1")"#,
        "tag-words", ##"trim window=integer(6) marker=string("#")"##, "trim least=integer(2)",
        "trim least=integer(1)", #"write-lines path=string("y")"#,
        #"write-lines path=string("z")"#,
      ])
  }

  @Test func `a mistake in an extended file points there, and says where it is extended`() throws {
    let child = MarkedText("version: 1\npipeline: child\nextends: ⟪base.yaml⟫\n")
    let base = MarkedText(Self.base.replacing("window: 5", with: "window: ⟪0⟫"))
    let own = SourceFile(path: "p/child.yaml", bytes: child.file.bytes)
    let text = String(decoding: base.file.bytes, as: UTF8.self)
    let found = loader(["p/base.yaml": text]).check(own)
    #expect(summaries(found) == ["out-of-range: 'window' must be 1 to 1000, not 0"])
    #expect(found[0].span?.file.path == "p/base.yaml")
    #expect(found[0].span?.range == base.ranges[0])
    #expect(found[0].labels.map(\.span) == [SourceSpan(file: own, range: child.ranges[0])])
    #expect(found[0].labels.map(\.text) == ["extended here"])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var child: String
    var expected: String
    var help: String?
    var testDescription: String { expected }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      child: "extends: ⟪gone.yaml⟫", expected: "missing-resource: there is no file 'p/gone.yaml'"),
    Mistake(
      child: "extends: ⟪[base.yaml]⟫",
      expected: "wrong-type: 'extends' must be the path of a pipeline file, not a list"),
    Mistake(
      child: "extends: ⟪\"${x}.yaml\"⟫",
      expected: "wrong-type: 'extends' must be a path without variables"),
    Mistake(
      child: "extends: ⟪child.yaml⟫",
      expected: "extends-cycle: a pipeline extends itself: p/child.yaml → p/child.yaml"),
    Mistake(
      child: "extends: base.yaml\nstages: { change: { ⟪tirm⟫: { with: {} } } }",
      expected: "unknown-stage: the extended pipeline has no stage 'tirm'",
      help: "did you mean 'trim'?"),
    Mistake(
      child: "extends: base.yaml\nstages: { ⟪insert⟫: [] }",
      expected: "unknown-key: the list of changes has no key 'insert'"),
    Mistake(
      child: "extends: base.yaml\nstages: { change: { trim: ⟪5⟫ } }",
      expected: "wrong-type: a change must be a mapping with 'with', not the number 5"),
    Mistake(
      child: "extends: base.yaml\nstages: { before: { trim: ⟪{ use: trim }⟫ } }",
      expected: "wrong-type: what comes before must be a list, not a mapping"),
    Mistake(
      child: "extends: twice.yaml\nstages: { remove: [⟪trim⟫] }",
      expected: "ambiguous-stage: the extended pipeline has 2 stages 'trim'"),
    Mistake(
      child: "read: { use: read-clock }\nstages: ⟪{ remove: [trim] }⟫",
      expected: "wrong-type: 'stages' must be a list, not a mapping",
      help: "changes to a list need 'extends', and a list of stages in the file that it names"),
  ]

  @Test(arguments: mistakes)
  func `a mistake in the use of another file is told at its place`(row: Mistake) {
    let text = MarkedText("version: 1\npipeline: child\n\(row.child)\n")
    let twice = "version: 1\nread: { use: read-clock }\nstages: [{ use: trim }, { use: trim }]\n"
    let found = loader(["p/base.yaml": Self.base, "p/twice.yaml": twice]).check(
      SourceFile(path: "p/child.yaml", bytes: text.file.bytes))
    #expect(summaries(found) == [row.expected])
    #expect(found.map(\.span?.range) == text.ranges)
    if let help = row.help { #expect(found.first?.help == help) }
  }

  @Test func `files in a circle and files without end are refused`() {
    let circle = [
      "a.yaml": "extends: b.yaml", "b.yaml": "extends: ./c.yaml", "c.yaml": "extends: a.yaml",
    ]
    #expect(
      summaries(loader(circle).check(file("extends: a.yaml", path: "x.yaml"))) == [
        "extends-cycle: a pipeline extends itself: a.yaml → b.yaml → c.yaml → a.yaml"
      ])
    let chain = Dictionary(
      uniqueKeysWithValues: (0..<40).map { ("\($0).yaml", "extends: \($0 + 1).yaml") })
    #expect(
      summaries(loader(chain).check(file("extends: 0.yaml", path: "x.yaml"))) == [
        "extends-depth: pipelines extend each other more than 16 files deep"
      ])
  }

  @Test func `variables of an extended file are not told as unused`() {
    let found = loader(["p/base.yaml": "version: 1\nvars: { a: 1, b: 2 }\n"]).check(
      file(
        "version: 1\npipeline: c\nextends: base.yaml\nvars: { c: 3 }\nread: { use: read-clock }\n"
          + "stages: [{ use: trim, with: { window: '${a}' } }]\n"))
    #expect(summaries(found) == ["unused-variable: variable 'c' is never used"])
  }

  @Test func `values come from the file, then the base, files of variables and options`() throws {
    let base = Self.base.replacing("marker: \"${mark}\"", with: "marker: \"${a}${b}${c}${d}\"")
      .replacing("mark: '#'", with: "a: base, b: base, c: base, d: base")
    let checked = loader(["p/base.yaml": base]).examine(
      file("version: 1\npipeline: c\nextends: base.yaml\nvars: { b: child, c: child, d: child }\n"),
      overrides: ["d": "option"],
      variableFiles: [file("c: ${a}-file\nd: file\n", path: "v.yaml")])
    #expect(summaries(checked.diagnostics) == [])
    let marker = try #require(checked.stages[1].settings.first { $0.name == "marker" })
    #expect(marker.value == .string("basechildbase-fileoption"))
    let sources = marker.origin.variables.map { use in
      switch use.source {
      case .file(let span): "\(use.name) \(span.file.path)"
      case .option: "\(use.name) option"
      default: use.name
      }
    }
    #expect(sources == ["a p/base.yaml", "b p/child.yaml", "c v.yaml", "d option"])
  }

  @Test func `a file of variables is checked`() {
    let pipeline = file(
      pipeline("  - { use: trim, with: { marker: '${mark}' } }", vars: "vars: { mark: x }"))
    let found = loader().check(
      pipeline,
      variableFiles: [file("mrak: y\nmark: [z]\n", path: "v.yaml"), file("- x\n", path: "w.yaml")])
    #expect(
      summaries(found) == [
        "unused-variable: the pipeline has no variable 'mrak' to set",
        "wrong-type: variable 'mark' must be a single value, not a list",
        "wrong-type: the variables of a file must be a mapping, not a list",
      ])
    #expect(found[0].help == "did you mean 'mark'?")
  }

  private func loader() -> PipelineLoader { loader([:]) }
}
