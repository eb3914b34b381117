// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// What a text means by the core schema where it stands without quotes.
func coreValue(ofPlain text: String) -> YAMLScalar.Value {
  if text.isEmpty { return .null }
  let mayMean = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      true
    default: false
    }
  }
  // All else is a string whatever YAML would make of it; a number of 400 digits is past a Double.
  guard mayMean, text.utf8.count <= 400 else { return .string }
  let file = SourceFile(path: "", bytes: Array(text.utf8))
  let root = try? YAMLStream(parsing: file).single()
  return root?.scalar?.value ?? .string
}
