// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Masks long numbers, such as those of accounts and telephones, but for their last four digits.
///
/// - Input: blocks in any state of cleaning.
/// - Output: the same blocks; each masked digit is a `*`. Running twice is running once.
/// - Complexity: O(*n*) in the bytes of the text.
public struct MaskNumbers: MapStage {
  /// Name, summary, settings and rules: the only copy of what help and reference page say.
  public static let descriptor = StageDescriptor(
    name: "mask-numbers", summary: "Mask long numbers but for their last four digits.",
    discussion: """
      A number is an unbroken run of the digits 0 to 9: `1,250,000` and `2025-02-14` are runs of at \
      most four. Let it stand before `tag-entities`: a text that changes loses its entities. \
      Metadata and the texts of removals stay as they are.
      """,
    example: "shortest: 10",
    settings: [shortest], rules: [longNumber])

  static let shortest = Setting(
    "shortest", default: 8, in: 5...100, "Digits from which on a number is masked.")
  static let longNumber = Rule("long-number", "A run of digits that is long enough to mask.")

  private let shortest: Int

  /// Makes the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) { shortest = settings[Self.shortest] }

  /// Masks in place; never fails a document.
  public func run(on document: inout Document, in context: inout StageContext) {
    var count = 0
    document.forEachPassage { passage in
      var editor = TextEditor(passage.text)
      maskNumbers(with: &editor)
      if editor.editCount == 0 { return }
      count += editor.editCount
      passage.text = editor.finish()
    }
    document.ledger.count(Self.longNumber, count)
  }

  private func maskNumbers(with editor: inout TextEditor) {
    let text = editor.original
    let bytes = text.bytes.span
    var start = 0
    for end in 0...bytes.count where end == bytes.count || !isDigit(bytes[end]) {
      if end - start >= shortest {
        let masked = start..<end - 4
        editor.replace(masked, with: repeatElement(UInt8(ascii: "*"), count: masked.count))
      }
      start = end + 1
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
