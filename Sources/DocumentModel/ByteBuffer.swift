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

  /// Appends `bytes`.
  mutating func append(_ bytes: [UInt8]) { append(bytes.span) }

  /// Appends the bytes that stand at a range of the content once more.
  mutating func append(copyOf range: Range<Int>) {
    precondition(range.upperBound <= count)
    reserve(range.count)
    unsafe (start + count).update(from: start + range.lowerBound, count: range.count)
    count += range.count
  }

  /// Appends the digits of `value`, as many as it needs.
  mutating func append(digitsOf value: UInt) {
    // Most are offsets in a document: five digits at most.
    var width = value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : value < 10_000 ? 4 : 5
    var leading = value / 100_000
    while leading > 0 {
      leading /= 10
      width += 1
    }
    append(digitsOf: value, width: width)
  }

  /// Appends the last `width` digits of `value`, with 0 before them as needed.
  mutating func append(digitsOf value: UInt, width: Int) {
    reserve(width)
    var rest = value
    var place = unsafe start + count + width
    for _ in 0..<width {
      let quotient = rest / 10
      unsafe place -= 1
      unsafe place.pointee = UInt8(truncatingIfNeeded: 0x30 &+ rest &- quotient &* 10)
      rest = quotient
    }
    count += width
  }

  /// Appends what stands between the quotes of a JSON string for `text`, valid UTF-8.
  ///
  /// Copies and looks for escapes in one pass, sixteen bytes a step.
  /// - Returns: Whether something had to be escaped.
  @discardableResult
  mutating func append(escaping text: Span<UInt8>) -> Bool {
    let length = text.count
    var offset = 0
    var isEscaped = false
    while true {
      // Whole vectors are written, past what counts of them.
      reserve(length - offset + 16)
      let copied = unsafe text.withUnsafeBytes { source in
        unsafe copyUnescaped(from: source, at: offset)
      }
      count += copied
      offset += copied
      if offset == length { return isEscaped }
      append(escapeOf: text[offset])
      isEscaped = true
      offset += 1
    }
  }

  /// Appends the bytes of `text` up to the first that JSON must escape; returns how many they are.
  mutating func append(plainPrefixOf text: Span<UInt8>) -> Int {
    reserve(text.count + 16)
    let copied = unsafe text.withUnsafeBytes { source in
      unsafe copyUnescaped(from: source, at: 0)
    }
    count += copied
    return copied
  }

  /// Copies bytes of `source` from `first` on up to one that must be escaped; returns how many.
  ///
  /// There must be room for the rest of `source` and sixteen bytes more.
  private func copyUnescaped(from source: UnsafeRawBufferPointer, at first: Int) -> Int {
    let target = unsafe UnsafeMutableRawPointer(start + count)
    let length = source.count - first
    var offset = 0
    while offset + 16 <= length {
      let piece = unsafe source.loadUnaligned(fromByteOffset: first + offset, as: JSONPiece.self)
      unsafe target.storeBytes(of: piece, toByteOffset: offset, as: JSONPiece.self)
      let plain = jsonPlainPrefixLength(of: piece)
      offset += plain
      if plain < 16 { return offset }
    }
    while offset < length {
      let byte = unsafe source[first + offset]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      unsafe target.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
      offset += 1
    }
    return offset
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
