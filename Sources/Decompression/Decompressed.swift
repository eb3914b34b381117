// SPDX-License-Identifier: Apache-2.0

/// Decompresses a piece of bytes that is whole.
///
/// - Parameters:
///   - bytes: All of the compressed bytes.
///   - form: The form of compression.
///   - maximum: The most bytes that are wanted.
/// - Returns: The bytes; nil when they are more than `maximum`.
/// - Throws: `DecompressionError` when they are damaged or end too early.
public func decompressed(
  _ bytes: ArraySlice<UInt8>, as form: CompressionForm, maximum: Int
) throws(DecompressionError) -> [UInt8]? {
  var decompressor = Decompressor(form)
  var output: [UInt8] = []
  var rest = bytes
  while true {
    let before = output.count
    let consumed = try decompressor.decompress(
      rest, into: &output, upTo: max(1 << 16, min(output.count, maximum + 1)))
    rest = rest.dropFirst(consumed)
    if output.count > maximum { return nil }
    if consumed == 0, output.count == before { break }
  }
  guard decompressor.isBetweenMembers, rest.isEmpty else {
    throw DecompressionError("the \(form.rawValue) data ends too early")
  }
  return output
}
