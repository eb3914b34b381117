// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import StageKit

/// Writes every document to a JSON file of its own.
///
/// - Complexity: O(*n*) in the text of the document and its entities.
public struct WriteJSON: OutputStage {
  /// Name, summary and settings: the only copy of what the reference page says.
  public static let descriptor = StageDescriptor(
    name: "write-json",
    summary: "Write each document to a JSON file of its own.",
    discussion: """
      The file is called after the document's id, with `.json`; an id with `/` goes to a folder \
      below. It holds one `sluice.document/1` object, on one line.
      """,
    example: "directory: out/json",
    settings: [directory], needs: [.documents])

  static let directory = Setting<OutputDirectory>(
    required: "directory", "Folder that receives a file a document.")

  private let directory: OutputDirectory

  /// Creates the stage; settings arrive checked, so this never throws.
  public init(settings: StageSettings) { directory = settings[Self.directory] }

  /// Writes one file; never fails a document.
  public func write(_ document: borrowing Document, to outputs: inout DocumentOutputs) {
    var bytes: [UInt8] = []
    document.appendJSON(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    outputs.write(bytes, as: fileName(of: document.id, ending: ".json"), in: directory)
  }
}
