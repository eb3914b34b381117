// SPDX-License-Identifier: Apache-2.0

/// The sources of a new stage: small, whole, and to be replaced line by line.
struct ScaffoldedStage {
  let names: StageNames

  /// The stage.
  var source: String { filled(Self.sourceForm) }

  /// Its tests.
  var tests: String { filled(Self.testsForm) }

  /// What the module is for.
  var readme: String {
    """
    # \(names.module)

    `\(names.stage)`: runs of exclamation marks are cut to a length.

    """
  }

  private func filled(_ form: String) -> String {
    let values = ["§stage": names.stage, "§Type": names.type, "§Module": names.module]
    return form.split(separator: "§", omittingEmptySubsequences: false).enumerated().map {
      index, part in
      if index == 0 { return String(part) }
      for (key, value) in values where part.hasPrefix(key.dropFirst()) {
        return value + part.dropFirst(key.count - 1)
      }
      return "§" + part
    }.joined()
  }

  private static let sourceForm = #"""
    // SPDX-License-Identifier: Apache-2.0

    public import DocumentModel
    public import StageKit

    /// Cuts runs of exclamation marks to a length.
    ///
    /// - Input: blocks in any state of cleaning.
    /// - Output: the same blocks; of each run at most `longest` marks stay. Running twice is running
    ///   once.
    /// - Complexity: O(*n*) in the bytes of the text.
    public struct §Type: MapStage {
      /// Name, summary, settings and rules: the only copy of what help and reference page say.
      public static let descriptor = StageDescriptor(
        name: "§stage",
        summary: "Cut runs of exclamation marks to a length.",
        example: "longest: 2",
        settings: [longest], rules: [longRun])

      static let longest = Setting(
        "longest", default: 1, in: 1...100, "Exclamation marks that stay of a run.")
      static let longRun = Rule("long-run", "A run of exclamation marks that was cut.")

      private let longest: Int

      /// Makes the stage; settings arrive checked, so this never throws.
      public init(settings: StageSettings) { longest = settings[Self.longest] }

      /// Changes the text in place; never fails a document.
      public func run(on document: inout Document, in context: inout StageContext) {
        var count = 0
        document.forEachPassage { passage in
          var editor = TextEditor(passage.text)
          cutRuns(with: &editor)
          if editor.editCount == 0 { return }
          count += editor.editCount
          passage.text = editor.finish()
        }
        document.ledger.count(Self.longRun, count)
      }

      private func cutRuns(with editor: inout TextEditor) {
        let text = editor.original
        let bytes = text.bytes.span
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] != UInt8(ascii: "!") {
          if end - start > longest { editor.delete(start + longest..<end) }
          start = end + 1
        }
      }
    }

    """#

  private static let testsForm = #"""
    // SPDX-License-Identifier: Apache-2.0

    import DocumentModel
    import StageKit
    import StageTesting
    import Testing

    @testable import §Module

    /// A document of one paragraph.
    private func document(_ text: String) -> Document {
      .trial(text, id: text) { [.paragraph(Passage($0.text(at: 0..<$0.text.count)))] }
    }

    private func result(_ text: String, _ settings: [String: RawSetting] = [:]) throws -> Document {
      try §Type.configured(settings).applied(to: document(text))
    }

    struct §TypeTests {
      @Test(arguments: [("Wow!!!", "Wow!"), ("!!", "!"), ("Oh!! Ah!!!", "Oh! Ah!")])
      func `a run is cut`(_ text: String, _ expected: String) throws {
        #expect(try result(text).dump == "paragraph: \(expected)")
      }

      @Test(arguments: ["Wow!", "no mark", "! !", ""])
      func `any other text stays`(_ text: String) throws {
        #expect(try result(text).dump == "paragraph: \(text)")
        #expect(try result(text).ledger.edits == [])
      }

      @Test func `how many stay is a setting`() throws {
        #expect(try result("Wow!!!", ["longest": .integer(2)]).dump == "paragraph: Wow!!")
      }

      @Test func `the ledger counts what was cut`() throws {
        let edits = try result("Oh!! Ah!!!").ledger.edits
        #expect(edits == [EditCount(stage: "§stage", rule: "long-run", count: 2)])
      }

      @Test func `the contract of a stage holds`() throws {
        var random = SeededGenerator(seed: 7)
        let documents = (0..<40).map { _ in
          document(DamagedText.make(pieces: 8, using: &random) + "!!")
        }
        #expect(StageLaws.breaches(of: try §Type.configured(), on: documents) == [])
      }
    }

    """#
}
