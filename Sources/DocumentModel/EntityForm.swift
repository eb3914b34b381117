// SPDX-License-Identifier: Apache-2.0

/// The JSON that all entities of a label, method and score have in common.
struct EntityForm {
  let label: String
  let method: String
  let score: Double

  /// From the key of the label up to the text.
  let opening: [UInt8]

  /// From after the end offset up to the method.
  let closing: [UInt8]

  init(label: String, method: String, score: Double) {
    self.label = label
    self.method = method
    self.score = score
    var writer = JSONWriter()
    writer.verbatim(#""label":"#)
    writer.string(label)
    writer.verbatim(#","text":""#)
    opening = writer.bytes
    writer = JSONWriter()
    writer.verbatim(#","score":"#)
    writer.decimal(score, places: 2)
    writer.verbatim(#","by":"#)
    writer.string(method)
    closing = writer.bytes
  }
}
