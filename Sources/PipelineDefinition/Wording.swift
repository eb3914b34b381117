// SPDX-License-Identifier: Apache-2.0

/// At most so many characters of a text, for messages.
func abridged(_ text: String, to count: Int = 40) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > count else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(count - 1))) + "…"
}

/// Names in quotes as a choice: `'a', 'b' or 'c'`.
func alternatives(_ names: [String]) -> String {
  let quoted = names.map { "'\($0)'" }
  guard quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " or " + quoted[quoted.count - 1]
}
