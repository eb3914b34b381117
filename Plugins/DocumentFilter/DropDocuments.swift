// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
internal import Expressions
public import StageKit

/// Drops the documents that a condition holds for.
///
/// - Input: any document.
/// - Output: the document as it was; whether it goes on is told by the context.
public struct DropDocuments: MapStage {
  /// Name, summary and condition.
  public static let descriptor = StageDescriptor(
    name: "drop-documents", summary: "Drop the documents for which a condition holds.",
    discussion: """
      A dropped document reaches no later stage. What output stages before this one wrote of it \
      stays. It is counted by stage and condition, and goes to the file under `dropped:` as it was \
      read, with the facts that decided.
      """,
    condition: unwanted, selection: .dropsMatching, needs: [.documents])

  static let unwanted = Setting<DocumentCondition>(required: "if", "Which documents are dropped.")

  private let unwanted: DocumentCondition

  /// Creates the stage; the condition arrives checked.
  public init(settings: StageSettings) { unwanted = settings[Self.unwanted] }

  /// Drops the document if the condition holds; never fails one.
  public func run(on document: inout Document, in context: inout StageContext) {
    if unwanted.holds(for: document) {
      context.drop(by: unwanted.text, findings: unwanted.findings(in: document))
    }
  }
}
