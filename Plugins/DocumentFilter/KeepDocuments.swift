// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
internal import Expressions
public import StageKit

/// Keeps the documents that a condition holds for, and drops the others.
///
/// - Input: any document.
/// - Output: the document as it was; whether it goes on is told by the context.
public struct KeepDocuments: MapStage {
  /// Name, summary and condition.
  public static let descriptor = StageDescriptor(
    name: "keep-documents", summary: "Keep the documents for which a condition holds; drop others.",
    discussion: """
      A condition over a value that is missing does not hold: `keep-documents` with \
      `language == "en"` drops documents that do not say their language. What becomes of a dropped \
      document is told at `drop-documents`.
      """,
    condition: wanted, selection: .keepsMatching, needs: [.documents])

  static let wanted = Setting<DocumentCondition>(required: "if", "Which documents are kept.")

  private let wanted: DocumentCondition

  /// Creates the stage; the condition arrives checked.
  public init(settings: StageSettings) { wanted = settings[Self.wanted] }

  /// Drops the document unless the condition holds; never fails one.
  public func run(on document: inout Document, in context: inout StageContext) {
    if !wanted.holds(for: document) {
      context.drop(by: wanted.text, findings: wanted.findings(in: document))
    }
  }
}
