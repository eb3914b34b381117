// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Writes every document as one line of a JSON Lines file, in input order.
///
/// - Complexity: O(*n*) in the text of the document and its entities.
public struct WriteJSONL: OutputStage {
  /// Name, summary and settings: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "write-jsonl",
    summary: "Write all documents to one file, a JSON object a line.",
    discussion: """
      Each line is a `sluice.document/1` object: blocks with their entities and origins, metadata, \
      and the ledger of what was removed and edited. The lines stand in input order for any number \
      of workers, and the same input gives the same bytes.
      """,
    example: "path: out/documents.jsonl",
    settings: [path], needs: [.documents])

  static let path = Setting<OutputFile>(
    required: "path", "File that receives a line a document; `-` is standard output.")

  private let path: OutputFile

  /// Creates the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) { path = settings[Self.path] }

  /// Writes one line; never fails a document.
  public func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    outputs.append(to: path) { bytes in
      document.appendJSON(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
