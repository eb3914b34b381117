// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import FoundationEssentials

extension JSONWriter {
  /// Writes an object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes an array with a value for each of `elements`.
  mutating func array<Element>(
    _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }

  /// Writes a member with a text, or null.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member with a number, or null.
  mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes `content` as text if it is UTF-8, else as Base64, and the member is called so.
  mutating func contentMember(_ content: [UInt8]) {
    if let text = String(validating: content, as: UTF8.self) {
      member("content", text)
    } else {
      member("content_base64", Data(content).base64EncodedString())
    }
  }
}
