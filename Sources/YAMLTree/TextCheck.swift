// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Refuses what libyaml would refuse without a place: size, encoding, characters YAML forbids.
///
/// libyaml compares each `%TAG` with all before it, so their number is limited here as well.
///
/// - Throws: `YAMLError` with id `yaml-size`, `yaml-encoding`, `yaml-character` or
///   `yaml-directive`.
func checkText(of file: SourceFile, limits: YAMLLimits) throws(YAMLError) {
  let bytes = file.bytes
  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }

  if bytes.count > limits.byteCount {
    let message = "file has \(bytes.count) bytes, the limit is \(limits.byteCount)"
    throw YAMLError([.error("yaml-size", message, at: span(0..<0))])
  }
  if looksLikeUTF16(bytes) {
    let message = "file is UTF-16, YAML files here must be UTF-8"
    throw YAMLError([.error("yaml-encoding", message, at: span(0..<2), help: "save it as UTF-8")])
  }
  if let fault = malformedRange(bytes) {
    let shown = bytes[fault].map { "0x" + hexadecimal($0) }.joined(separator: " ")
    let message = "\(shown) is not UTF-8"
    throw YAMLError([
      .error("yaml-encoding", message, at: span(fault), help: "save the file as UTF-8")
    ])
  }
  let forbidden = forbiddenRanges(bytes)
  if let first = forbidden.first {
    let rest = forbidden.count - 1
    throw YAMLError([
      .error(
        "yaml-character", "\(name(of: bytes[first])) is not allowed in a YAML file",
        at: span(first), notes: rest == 0 ? [] : ["the file has \(rest) more of the kind"],
        help: "remove it, or write it as an escape in double quotes")
    ])
  }
  let directives = directiveOffsets(bytes)
  if directives.count > mostDirectives {
    let place = directives[mostDirectives]
    let message = "file has \(directives.count) lines with '%', the limit is \(mostDirectives)"
    throw YAMLError([.error("yaml-directive", message, at: span(place..<place + 1))])
  }
}

/// Lines that start with `%`; a document needs one or two.
private let mostDirectives = 100

private func directiveOffsets(_ bytes: [UInt8]) -> [Int] {
  bytes.indices.filter { offset in
    bytes[offset] == UInt8(ascii: "%") && (offset == 0 || isLineEnd(bytes[offset - 1]))
  }
}

private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
  guard bytes.count >= 2 else { return false }
  switch (bytes[0], bytes[1]) {
  case (0xFF, 0xFE), (0xFE, 0xFF): return true
  case (0, 0x20...0x7E): return bytes.count % 2 == 0
  case (0x20...0x7E, 0): return bytes.count % 2 == 0
  default: return false
  }
}

private func malformedRange(_ bytes: [UInt8]) -> Range<Int>? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets
  }
}

/// The characters that are not printable in the sense of YAML 1.2.2, section 5.1.
private func forbiddenRanges(_ bytes: [UInt8]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  for (offset, byte) in bytes.enumerated() {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: continue
    case 0x00...0x1F, 0x7F: ranges.append(offset..<offset + 1)
    case 0xC2 where bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x85:
      ranges.append(offset..<offset + 2)
    case 0xEF where bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE:
      ranges.append(offset..<offset + 3)
    default: continue
    }
  }
  return ranges
}

private func name(of encoded: ArraySlice<UInt8>) -> String {
  let scalar = String(decoding: encoded, as: UTF8.self).unicodeScalars.first?.value ?? 0
  if scalar == 0 { return "a NUL byte" }
  let digits = String(scalar, radix: 16, uppercase: true)
  return "character U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}
