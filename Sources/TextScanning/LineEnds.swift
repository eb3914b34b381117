// SPDX-License-Identifier: Apache-2.0

/// Whether a line ends with the byte at `offset`: LF, or CR without LF behind it.
///
/// - Complexity: O(1).
@inlinable
public func isLineEnd(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
  switch bytes[offset] {
  case 0x0A: true
  case 0x0D: offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
  default: false
  }
}

/// How many lines end in `range`, CR LF being one end.
///
/// - Complexity: O(*n*) in the bytes of the range.
@inlinable
public func lineEndCount(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
  var count = 0
  for offset in range where isLineEnd(bytes, at: offset) { count += 1 }
  return count
}
