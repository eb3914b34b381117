// SPDX-License-Identifier: Apache-2.0

/// The JSON that all entities of a label, method and score have in common.
struct EntityForm {
  let label: String
  let method: String
  let score: Double

  /// What tells most labels apart without a comparison of strings.
  let sketch: Int

  /// From the key of the label up to the text.
  let opening: [UInt8]

  /// From after the end offset up to the method.
  let closing: [UInt8]

  init(label: String, method: String, score: Double) {
    self.label = label
    self.method = method
    self.score = score
    sketch = Self.sketch(of: label)
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

  /// The length of a label with its first byte and its last.
  static func sketch(of label: String) -> Int {
    let bytes = label.utf8.span
    guard let last = bytes.indices.last else { return 0 }
    return bytes.count << 16 | Int(bytes[0]) << 8 | Int(bytes[last])
  }
}
