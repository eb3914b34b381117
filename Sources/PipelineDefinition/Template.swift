// SPDX-License-Identifier: Apache-2.0

/// A text in which `${…}` stands for the value of a variable.
///
/// `${name}` is a variable of the file, `${env.NAME}` one of the environment. `:-` and a text give
/// a default, `:?` and a text insist on a value; either text may have variables in turn. `$${` is
/// the text `${`.
struct Template {
  /// A stretch of the text.
  indirect enum Part {
    /// Text as it is.
    case text(String)
    /// A variable.
    case reference(Reference)
  }

  /// One `${…}`.
  struct Reference {
    /// What happens without a value.
    enum Fallback {
      /// It is an error.
      case none
      /// This stands in.
      case text([Part])
      /// It is an error, in these words.
      case insistence([Part])
    }

    /// The name, without `env.`.
    var name: String
    /// Whether it is a variable of the environment.
    var isOfEnvironment: Bool
    /// What happens without a value.
    var fallback: Fallback
    /// Its place, from `$` to `}`, in bytes of the text.
    var range: Range<Int>
  }

  /// Something that is written as a variable and is none.
  struct Fault {
    var range: Range<Int>
    var message: String
    var help: String?
  }

  /// The text in order; without use when there are faults.
  private(set) var parts: [Part] = []
  /// What is wrong with it.
  private(set) var faults: [Fault] = []

  /// The text as it is, if `text` has no variables.
  init(parsing text: String) {
    var parser = TemplateParser(bytes: Array(text.utf8))
    parts = parser.parts(depth: 0)
    faults = parser.faults
  }

  /// Whether a text can have variables at all.
  static func isNeeded(for text: String) -> Bool { text.utf8.contains(UInt8(ascii: "$")) }

  /// The variables, those in defaults and messages included.
  var references: [Reference] { Self.references(in: parts) }

  /// The variable, if the text is one variable and nothing else.
  var wholeReference: Reference? {
    if parts.count == 1, case .reference(let reference) = parts[0] { reference } else { nil }
  }

  private static func references(in parts: [Part]) -> [Reference] {
    parts.flatMap { part -> [Reference] in
      guard case .reference(let reference) = part else { return [] }
      switch reference.fallback {
      case .none: return [reference]
      case .text(let parts), .insistence(let parts): return [reference] + references(in: parts)
      }
    }
  }

  /// Whether a name can be that of a variable: letters, digits, `_` and `-`, no digit first.
  static func isName(_ name: some Sequence<UInt8>) -> Bool {
    var isFirst = true
    for byte in name {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }
}

/// Reads a template from left to right; defaults and messages by descent, to a fixed depth.
private struct TemplateParser {
  /// Variables in the defaults of each other; people write one, seldom two.
  static let mostNested = 8
  /// Faults after which the rest of the text is not looked at.
  static let mostFaults = 100

  let bytes: [UInt8]
  var position = 0
  var faults: [Template.Fault] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func parts(depth: Int) -> [Template.Part] {
    var parts: [Template.Part] = []
    var text: [UInt8] = []
    func flushed() -> [Template.Part] {
      text.isEmpty ? [] : [.text(String(decoding: text, as: UTF8.self))]
    }
    while position < bytes.count, faults.count < Self.mostFaults {
      if isAt("$${") {
        text += Array("${".utf8)
        position += 3
      } else if isAt("${") {
        parts += flushed()
        text = []
        guard let reference = reference(depth: depth) else { continue }
        parts.append(.reference(reference))
      } else if depth > 0, bytes[position] == UInt8(ascii: "}") {
        break
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return parts + flushed()
  }

  /// Reads from `${` to its `}`; nil when a fault was found, which ends behind what was understood.
  private mutating func reference(depth: Int) -> Template.Reference? {
    let start = position
    position += 2
    let ends = [UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "$")]
    let nameEnd = bytes[position...].firstIndex { ends.contains($0) } ?? bytes.count
    let name = bytes[position..<nameEnd]
    position = nameEnd
    var fallback = Template.Reference.Fallback.none
    if position < bytes.count, isAt(":-") || isAt(":?") {
      let isDefault = bytes[position + 1] == UInt8(ascii: "-")
      position += 2
      guard depth < Self.mostNested else {
        faults.append(
          .init(
            range: start..<start + 2,
            message:
              "variables stand in the defaults of each other more than \(Self.mostNested) deep"))
        position = bytes.count
        return nil
      }
      let faultCount = faults.count
      let parts = parts(depth: depth + 1)
      if faults.count > faultCount, position == bytes.count { return nil }
      fallback = isDefault ? .text(parts) : .insistence(parts)
    }
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
      faults.append(
        .init(
          range: start..<start + 2, message: "'${' is never closed",
          help: "add '}', or write '$${' for the text '${'"))
      position = bytes.count
      return nil
    }
    let isComplete = end == position
    position = end + 1
    let range = start..<position
    guard isComplete else {
      faults.append(
        .init(
          range: range, message: "'\(shown(range))' is no variable",
          help: "write '${name}', '${name:-default}' or '${name:?message}'"))
      return nil
    }
    return reference(named: name, fallback: fallback, in: range)
  }

  private mutating func reference(
    named name: ArraySlice<UInt8>, fallback: Template.Reference.Fallback, in range: Range<Int>
  ) -> Template.Reference? {
    let isOfEnvironment = name.starts(with: "env.".utf8)
    let ownName = isOfEnvironment ? name.dropFirst(4) : name
    let text = String(decoding: ownName, as: UTF8.self)
    if Template.isName(ownName) {
      return .init(
        name: text, isOfEnvironment: isOfEnvironment, fallback: fallback, range: range)
    }
    var help = "names have letters, digits, '_' and '-'; write '$${' for the text '${'"
    if name.starts(with: "vars.".utf8), Template.isName(name.dropFirst(5)) {
      help = "write '${\(String(decoding: name.dropFirst(5), as: UTF8.self))}'"
    }
    faults.append(
      .init(range: range, message: "'\(shown(range))' has no name of a variable", help: help))
    return nil
  }

  private func shown(_ range: Range<Int>) -> String {
    abridged(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Whether some characters stand at the position.
  private func isAt(_ text: String) -> Bool {
    bytes[position] == text.utf8.first && bytes[position...].starts(with: text.utf8)
  }
}
