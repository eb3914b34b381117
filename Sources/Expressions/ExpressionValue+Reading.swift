// SPDX-License-Identifier: Apache-2.0

internal import DocumentModel
internal import TextScanning

extension ExpressionValue {
  /// A metadata value as a type; missing where it cannot be read so.
  ///
  /// A string is a number where all of it is one, a condition where it is `true` or `false`, and a
  /// list of one; a number is the string that it is written as.
  func read(as type: ExpressionType) -> ExpressionValue {
    switch (type, self) {
    case (.number, .number), (.string, .string), (.boolean, .boolean), (.strings, .list),
      (.numbers, .list), (.metadata, _):
      self
    case (.number, .string(let text)): Double(text).map(ExpressionValue.init(finite:)) ?? .missing
    case (.boolean, .string("true")): .boolean(true)
    case (.boolean, .string("false")): .boolean(false)
    case (.string, .number(let value)): .string(shown(value))
    case (.string, .boolean(let value)): .string(String(value))
    case (.strings, .string): .list([self])
    default: .missing
    }
  }

  /// A value of a document's metadata: a JSON list of texts, numbers and truth values is a list of
  /// texts; null and objects are missing.
  init(_ value: Metadata.Value?) {
    switch value {
    case nil: self = .missing
    case .string(let text): self = .string(text)
    case .json(let text):
      self = (try? JSONValue(Array(text.utf8))).map { ExpressionValue($0) } ?? .missing
    }
  }

  private init(_ json: JSONValue) {
    switch json.kind {
    case .string: self = (try? json.string()).map { .string($0) } ?? .missing
    case .number:
      self = (try? json.number()).map { ExpressionValue(finite: $0) } ?? .missing
    case .boolean: self = (try? json.boolean()).map { .boolean($0) } ?? .missing
    case .array:
      let elements = (try? json.elements()) ?? []
      let scalars = elements.filter { $0.kind != .array && $0.kind != .object }
      self = .list(scalars.map { ExpressionValue($0).read(as: .string) })
    case .null, .object: self = .missing
    }
  }
}

/// Whether `part` stands in `text`, byte for byte.
///
/// - Complexity: O(*text*) but where the first byte of `part` is frequent; at worst the product.
func contains(_ text: String, _ part: String) -> Bool {
  let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
  guard let first = wanted.first else { return true }
  var start = 0
  let last = bytes.count - wanted.count
  while start <= last,
    let hit = firstIndex(of: first, in: start..<last + 1, of: bytes.span)
  {
    if bytes[hit...].starts(with: wanted) { return true }
    start = hit + 1
  }
  return false
}
