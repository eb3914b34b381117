// SPDX-License-Identifier: Apache-2.0

/// The JSON that all entities of a label, method and score have in common.
///
/// It is written once and then copied from there.
struct EntityForm {
  private let label: String
  private let method: String
  private let score: Double

  /// Where it stands among the bytes written: from the key of the label up to the text.
  let opening: Range<Int>

  /// The same from after the end offset up to the method.
  let closing: Range<Int>

  /// The form of `entity`, which was just written.
  init(of entity: borrowing Entity, opening: Range<Int>, closing: Range<Int>) {
    label = entity.label
    method = entity.method
    score = entity.score
    self.opening = opening
    self.closing = closing
  }

  /// Whether an entity has this form.
  func isForm(of entity: borrowing Entity) -> Bool {
    // The lengths tell most labels apart without a comparison of strings.
    label.utf8.count == entity.label.utf8.count && score == entity.score && label == entity.label
      && method == entity.method
  }
}
