// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import Reading

/// A text and the blocks that it must be read as.
struct StructureCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let blocks: String

  init(_ name: String, _ text: String, _ blocks: String) {
    self.name = name
    self.text = text
    self.blocks = blocks
  }

  var testDescription: String { name }
}

/// The document that `read-text` makes of `text`.
func read(_ text: String) throws -> Document {
  try read(Array(text.utf8))
}

func read(_ bytes: [UInt8], encoding: TextEncoding = .auto) throws -> Document {
  let settings = StageSettings(["paths": .list([]), "encoding": encoding.raw])
  var context = StageContext()
  return try ReadText(settings: settings)
    .document(from: InputRecord(uri: "a.txt", name: "a", bytes: bytes), in: &context)
}

/// Prose long enough to be a paragraph on its look alone.
let prose = """
  The harbour board met twice in the spring, and twice the vote was put off. Its chair said that \
  the figures for dredging had changed since the winter, and that nobody could know by how much \
  before the survey ship was back.
  """
