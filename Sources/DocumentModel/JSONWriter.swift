// SPDX-License-Identifier: Apache-2.0

/// Writes one JSON value on one line and without blanks.
///
/// Commas come by themselves. Keys stand in the order of the calls, so that the same calls make the
/// same bytes. That braces, brackets and keys match is up to the caller.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("words")
///     writer.integer(12)
///     writer.endObject()
///     writer.append(to: &bytes)   // {"words":12}
///
/// - Complexity: O(*n*) in the bytes written; strings are searched for escapes eight bytes a step.
public struct JSONWriter: ~Copyable {
  /// What was written.
  var buffer: ByteBuffer

  private var needsComma = false

  /// A writer of nothing yet, with room for `capacity` bytes before it grows.
  public init(capacity: Int = 0) { buffer = ByteBuffer(capacity: capacity) }

  /// Appends all that was written to `bytes`.
  public func append(to bytes: inout [UInt8]) { buffer.append(to: &bytes) }

  /// All that was written.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Opens an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes the object opened last.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes the array opened last.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of the next value.
  public mutating func key(_ name: String) {
    string(name)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes `text` as a string.
  public mutating func string(_ text: String) { string(utf8: text.utf8.span) }

  /// Writes `text`, valid UTF-8, as a string.
  ///
  /// - Returns: Whether something in it had to be escaped.
  @discardableResult
  public mutating func string(utf8 text: Span<UInt8>) -> Bool {
    separate()
    buffer.append(UInt8(ascii: "\""))
    let isEscaped = buffer.append(escaping: text)
    buffer.append(UInt8(ascii: "\""))
    return isEscaped
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    if value < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(digitsOf: value.magnitude)
  }

  /// Writes the shortest number that reads back as `value`; `null` for what JSON has no number for.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    buffer.append(value.description.utf8.span)
  }

  /// Writes `value` rounded to `places` decimals, 0 to 6, without 0 at the end; halves go outward.
  public mutating func decimal(_ value: Double, places: Int) {
    precondition(0...6 ~= places, "places must be 0 to 6, not \(places)")
    var scale: UInt = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    // Past 2^53 a number has no decimals to round.
    guard scaled < 0x1p53 else { return number(value) }
    separate()
    let units = UInt(scaled)
    if value < 0, units > 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(digitsOf: units / scale)
    var fraction = units % scale
    if fraction == 0 { return }
    var width = places
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    buffer.append(UInt8(ascii: "."))
    buffer.append(digitsOf: fraction, width: width)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    separate()
    if value { buffer.append("true") } else { buffer.append("false") }
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    buffer.append("null")
  }

  /// Writes `json`, one JSON value, with the blanks between its tokens left out.
  public mutating func json(_ json: String) {
    separate()
    var isInString = false
    var isEscaped = false
    for byte in json.utf8 {
      if isInString {
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else if byte <= 0x20 {
        continue
      } else {
        isInString = byte == UInt8(ascii: "\"")
      }
      buffer.append(byte)
    }
  }

  /// Writes a fixed run of keys and brackets; what follows gets no comma of its own.
  @inline(__always)
  mutating func verbatim(_ literal: StaticString) {
    buffer.append(literal)
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }
}
