// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

extension FurnitureRemoval {
  /// Makes the values of `fields` metadata and the rest of the line removals.
  func record(
    _ fields: [PageFurniture.Field], of text: Text, in document: inout Document
  ) {
    var done = 0
    for field in fields {
      let value = value(of: field, in: text)
      if field.value == 0..<text.count {
        // A line without a label leaves nothing else to see in the ledger.
        document.metadata.add(field.key, .string(value))
      } else if document.addMetadata(field.key, .string(value), from: text[field.value]) {
        document.remove(text[done..<field.value.lowerBound], by: CleaningRules.metadataLine)
        done = field.value.upperBound
      }
    }
    if done < text.count {
      document.remove(text[done..<text.count], by: CleaningRules.metadataLine)
    }
  }

  private func value(of field: PageFurniture.Field, in text: Text) -> String {
    let bytes = text.bytes
    if field.key == "published" || field.key == "updated",
      case .normalised(let date) = WrittenDate.read(bytes.span, in: field.value)
    {
      return date
    }
    return text[field.value].string
  }

  /// Whether a date that stands alone is one of several, as in a chronicle.
  func isOneOfManyDates(
    _ fields: [PageFurniture.Field], _ text: Text, _ document: borrowing Document
  ) -> Bool {
    guard PageFurniture.metadata(fields).isDateAlone(text.count) else { return false }
    var count = 0
    for block in document.blocks {
      let other: Text
      switch block {
      case .heading(let heading): other = heading.passage.text
      case .paragraph(let passage): other = passage.text
      default: continue
      }
      let bytes = other.bytes
      if WrittenDate.read(bytes.span, in: 0..<bytes.count) != nil { count += 1 }
    }
    return count > 1
  }
}
