// SPDX-License-Identifier: Apache-2.0

/// Turns the positions of libyaml, which count Unicode scalars, into byte offsets.
///
/// A table has the offset of each 64th scalar, the rest is walked; a file in ASCII needs neither.
struct MarkOffsets {
  private static let stride = 64

  private let bytes: [UInt8]
  private let base: Int
  private var checkpoints: [Int] = []

  /// Prepares well-formed UTF-8 that libyaml is given from byte `base` on.
  init(bytes: [UInt8], base: Int) {
    self.bytes = bytes
    self.base = base
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    var scalars = 0
    for offset in bytes.indices.dropFirst(base) where bytes[offset] & 0xC0 != 0x80 {
      if scalars.isMultiple(of: Self.stride) { checkpoints.append(offset) }
      scalars += 1
    }
  }

  /// The byte offset of the scalar at `index`, at most the byte count.
  func offset(ofScalar index: Int) -> Int {
    guard !checkpoints.isEmpty else { return min(base + index, bytes.count) }
    let checkpoint = min(index / Self.stride, checkpoints.count - 1)
    var offset = checkpoints[checkpoint]
    var scalars = checkpoint * Self.stride
    while scalars < index, offset < bytes.count {
      offset += 1
      if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 { scalars += 1 }
    }
    return offset
  }
}
