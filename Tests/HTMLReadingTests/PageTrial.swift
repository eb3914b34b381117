// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting

@testable import HTMLReading

/// Reads `html` as `read-html` with `settings` would.
func read(
  _ html: String, _ settings: [String: RawSetting] = [:]
) throws(StageError) -> Document {
  try read(Array(html.utf8), settings)
}

/// Reads the bytes of a page as `read-html` with `settings` would.
func read(
  _ bytes: [UInt8], _ settings: [String: RawSetting] = [:]
) throws(StageError) -> Document {
  var values = settings
  values["paths"] = .list([.string("page.html")])
  let reader = ReadHTML(settings: .forTrials(values))
  var context = StageContext()
  return try reader.document(
    from: InputRecord(uri: "page.html", name: "page", bytes: bytes), in: &context)
}

/// Everything that `html` shows, as `content: all` reads it.
func readAll(_ html: String) throws(StageError) -> Document {
  try read(html, ["content": .string("all")])
}

extension Document {
  /// The rules of the removals with their text, in order.
  var removed: [String] { ledger.removals.map { "\($0.rule): \($0.text)" } }

  /// The bytes of the source that `text` came from, as strings.
  func originBytes(of text: Text) -> [String] {
    source.origin(of: text).map { String(decoding: source.bytes[$0], as: UTF8.self) }
  }

  /// A metadata value as text.
  func value(_ key: String) -> String? {
    switch metadata[key] {
    case .string(let text), .json(let text): text
    case nil: nil
    }
  }
}
