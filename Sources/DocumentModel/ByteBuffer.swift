// SPDX-License-Identifier: Apache-2.0

import TextScanning

// `unsafe` stands here because most of what the JSON form is made of are pieces of a few bytes: an
// array checks for each that nobody else holds it, which made the writer three times as slow.

/// Bytes that grow at the end, owned by one place.
///
/// - Complexity: Appending takes time in proportion to what is appended, on average.
@safe
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// How many bytes were appended.
  private(set) var count = 0

  /// An empty buffer with room for `capacity` bytes before it grows.
  init(capacity: Int) {
    self.capacity = max(capacity, 256)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// Appends a byte.
  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe start[count] = byte
    count += 1
  }

  /// Appends the bytes of a literal; its length is known when compiling.
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    let length = literal.utf8CodeUnitCount
    reserve(length)
    unsafe (start + count).update(from: literal.utf8Start, count: length)
    count += length
  }

  /// Appends `bytes`.
  mutating func append(_ bytes: Span<UInt8>) {
    let length = bytes.count
    reserve(length)
    unsafe bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress {
        unsafe (start + count).update(from: base, count: length)
      }
    }
    count += length
  }

  /// Appends the digits of `value`, as many as it needs.
  mutating func append(digitsOf value: UInt) {
    var width = 1
    var leading = value
    while leading >= 10 {
      leading /= 10
      width += 1
    }
    append(digitsOf: value, width: width)
  }

  /// Appends the last `width` digits of `value`, with 0 before them as needed.
  mutating func append(digitsOf value: UInt, width: Int) {
    reserve(width)
    var rest = value
    var place = count + width
    while place > count {
      place -= 1
      unsafe start[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    count += width
  }

  /// Appends what stands between the quotes of a JSON string for `text`, valid UTF-8.
  ///
  /// - Returns: Whether something had to be escaped.
  @discardableResult
  mutating func append(escaping text: Span<UInt8>) -> Bool {
    var offset = 0
    while true {
      let stop = firstIndexNeedingJSONEscape(in: text, from: offset)
      append(text.extracting(offset..<stop))
      if stop == text.count { return offset > 0 }
      append(escapeOf: text[stop])
      offset = stop + 1
    }
  }

  /// Appends the content to `array`.
  func append(to array: inout [UInt8]) {
    unsafe array.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  private mutating func append(escapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x08: append("\\b")
    case 0x0C: append("\\f")
    default:
      append("\\u00")
      append(0x30 + byte >> 4)
      let low = byte & 0x0F
      append(low < 10 ? 0x30 + low : UInt8(ascii: "a") - 10 + low)
    }
  }

  @inline(__always)
  private mutating func reserve(_ additional: Int) {
    if capacity - count < additional { grow(by: additional) }
  }

  @inline(never)
  private mutating func grow(by additional: Int) {
    capacity = max(capacity * 2, count + additional)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
  }
}
